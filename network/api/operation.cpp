// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace encoding {

ApiError refused(const OperationInfo &operation, const QString &why)
{
    ApiError error = ApiError::of(ApiError::Kind::InvalidRequest, why);
    error.operation = operation.name;
    error.neverLeft = true;
    return error;
}

Result<QByteArray> target(const OperationInfo &operation, Dialect dialect, std::span<const QByteArray> ids,
                          const QueryItems &query)
{
    QByteArray result;
    size_t next = 0;
    const QByteArrayView path(operation.pathFor(dialect));
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != '{') {
            result += path[i];
            continue;
        }
        while (path[i] != '}')
            ++i;
        Q_ASSERT(next < ids.size());
        const QByteArray &id = ids[next++];
        if (id.isEmpty() || id == "." || id == "..") {
            return refused(operation, u"“%1” cannot be used as an identifier"_s.arg(QString::fromUtf8(id)));
        }
        result += id.toPercentEncoding();
    }
    Q_ASSERT(next == ids.size());
    char separator = '?';
    for (const auto &[key, value] : query) {
        result += separator + key.toPercentEncoding() + '=' + value.toPercentEncoding();
        separator = '&';
    }
    return result;
}

} // namespace encoding

QByteArray Accepted::createdId(std::string_view member) const
{
    const QJsonObject object = QJsonDocument::fromJson(body.text).object();
    const QJsonValue value = object.value(QLatin1StringView(member.data(), qsizetype(member.size())));
    if (value.isString() && !value.toString().isEmpty())
        return value.toString().toUtf8();
    QByteArray path = location;
    if (const qsizetype end = path.indexOf('?'); end >= 0)
        path.truncate(end);
    while (path.endsWith('/'))
        path.chop(1);
    return QByteArray::fromPercentEncoding(path.mid(path.lastIndexOf('/') + 1));
}

namespace decoding {

ApiError malformed(const OperationInfo &operation, const HttpReply &reply, const JsonReader &reader)
{
    ApiError error = ApiError::of(ApiError::Kind::Malformed);
    error.operation = operation.name;
    error.http = reply.status;
    if (const auto &problem = reader.problem()) {
        error.jsonPath = problem->jsonPath;
        error.message = problem->message;
    }
    if (reply.body.trimmed().startsWith('<'))
        error.message = u"is a web page instead of data; a proxy or portal may have answered"_s;
    return error;
}

Result<Decoded<Accepted>> accepted(const OperationInfo &operation, const HttpReply &reply)
{
    Decoded<Accepted> decoded;
    decoded.value.location = headerValue(reply.headers, "Location");
    if (reply.body.trimmed().isEmpty())
        return decoded;
    QJsonParseError error{};
    QJsonDocument::fromJson(reply.body, &error);
    if (error.error == QJsonParseError::NoError) {
        decoded.value.body.text = reply.body;
        return decoded;
    }
    // A sign-in page of a portal is no word of the service: taken for one, a write would count as done that never arrived.
    const QByteArray type = headerValue(reply.headers, "Content-Type").toLower();
    const char first = reply.body.trimmed().front();
    if (!type.contains("json") && !type.contains("html") && first != '<' && first != '{' && first != '[')
        return decoded; // words, where no body is declared
    JsonReader reader(reply.body);
    if (reader.start())
        reader.fail(u"is not JSON"_s);
    return malformed(operation, reply, reader);
}

} // namespace decoding

} // namespace switchyard
