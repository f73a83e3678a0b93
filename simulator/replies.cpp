// SPDX-License-Identifier: GPL-3.0-or-later
#include "replies.h"

#include "wiretime.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

Reply jsonReply(const QJsonObject &body, int status)
{
    return Reply{status, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json", {}};
}

Reply problem(int status, const QString &message)
{
    QString code = u"INTERNAL_ERROR"_s;
    switch (status) {
    case 400: code = u"MALFORMED_INPUT"_s; break;
    case 401: code = u"UNAUTHORIZED"_s; break;
    case 403: code = u"FORBIDDEN"_s; break;
    case 404: code = u"NOT_FOUND"_s; break;
    case 405: code = u"METHOD_NOT_ALLOWED"_s; break;
    case 409: code = u"CONFLICT"_s; break;
    case 422: code = u"UNPROCESSABLE"_s; break;
    case 429: code = u"TOO_MANY_REQUESTS"_s; break;
    case 502: code = u"BAD_GATEWAY"_s; break;
    case 503: code = u"UNAVAILABLE"_s; break;
    case 504: code = u"GATEWAY_TIMEOUT"_s; break;
    default: break;
    }
    return jsonReply({{u"message"_s, message}, {u"code"_s, code}}, status);
}

Reply notFound(const QString &what, const QByteArray &id)
{
    return problem(404, u"There is no %1 '%2'."_s.arg(what, text(id.left(80))));
}

Reply createdReply(const QString &idMember, const QByteArray &id, const QByteArray &pathPrefix, int status)
{
    Reply reply = jsonReply({{idMember, text(id)}}, status);
    reply.headers.emplaceBack("Location", pathPrefix + id.toPercentEncoding());
    return reply;
}

std::optional<QString> misfit(const QJsonObject &object, std::initializer_list<Member> members, const QString &path)
{
    for (const Member &member : members) {
        const QLatin1StringView name(member.name);
        const QJsonValue value = object.value(name);
        const QString where = path + '.'_L1 + name;
        if (value.isUndefined() || value.isNull()) {
            if (member.required)
                return u"%1 is missing"_s.arg(where);
            continue;
        }
        switch (member.type) {
        case Member::Type::String:
            if (!value.isString())
                return u"%1 is not a string"_s.arg(where);
            if (member.required && value.toString().isEmpty())
                return u"%1 is empty"_s.arg(where);
            break;
        case Member::Type::Number:
            if (!value.isDouble())
                return u"%1 is not a number"_s.arg(where);
            break;
        case Member::Type::Boolean:
            if (!value.isBool())
                return u"%1 is not true or false"_s.arg(where);
            break;
        case Member::Type::Object:
            if (!value.isObject())
                return u"%1 is not an object"_s.arg(where);
            break;
        case Member::Type::Array:
            if (!value.isArray())
                return u"%1 is not an array"_s.arg(where);
            break;
        case Member::Type::Instant:
            if (!value.isString() || !parseInstant_ms(value.toString()))
                return u"%1 is not a date-time with an offset"_s.arg(where);
            break;
        case Member::Type::Date:
            if (!value.isString() || !parseDate(value.toString()))
                return u"%1 is not a date"_s.arg(where);
            break;
        }
    }
    return {};
}

qint64 instantOf_ms(const QJsonObject &object, QLatin1StringView name)
{
    const std::optional<qint64> instant = parseInstant_ms(object.value(name).toString());
    Q_ASSERT(instant);
    return instant.value_or(0);
}

Body readBody(const ApiRequest &request, std::initializer_list<Member> members)
{
    Body body;
    if (request.body.trimmed().isEmpty()) {
        body.refusal = problem(400, u"The request has no body."_s);
        return body;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError) {
        body.refusal =
            problem(400, u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
        return body;
    }
    if (!document.isObject()) {
        body.refusal = problem(400, u"The body is not a JSON object."_s);
        return body;
    }
    body.json = document.object();
    if (const std::optional<QString> reason = misfit(body.json, members, u"$"_s))
        body.refusal = problem(400, *reason + u'.');
    return body;
}

QByteArray withMember(const QByteArray &raw, const QByteArray &name, const QByteArray &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{text(value)}).toJson(QJsonDocument::Compact);
    const QByteArray quoted = array.mid(1, array.size() - 2);
    const qsizetype brace = raw.indexOf('{');
    const QByteArray rest = raw.mid(brace + 1);
    const bool empty = rest.trimmed().startsWith('}');
    return raw.left(brace + 1) + '"' + name + "\":" + quoted + (empty ? "" : ",") + rest;
}

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace switchyard::simulator
