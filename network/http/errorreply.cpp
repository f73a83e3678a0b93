// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorreply.h"

#include "retryafter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace switchyard {
namespace {

constexpr qsizetype longestBody = 64 * 1024; // what is looked at; errors are short
constexpr qsizetype longestText = 500;

QString oneLine(QString text)
{
    for (auto &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.simplified();
}

QString shortened(const QString &text)
{
    return text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return {};
}

QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const QString text = textOf(object.value(name)); !text.isEmpty())
            return text;
    }
    return {};
}

bool looksLikeHtml(const QByteArray &body, const QByteArray &contentType)
{
    if (contentType.contains("html"))
        return true;
    const QByteArray start = body.left(256).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}

QString titleOf(const QByteArray &body)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return oneLine(title.match(QString::fromUtf8(body)).captured(1).remove(tag));
}

void readBody(ApiError &error, const HttpReply &reply)
{
    const QByteArray body = reply.body.left(longestBody);
    if (looksLikeHtml(body, headerValue(reply.headers, "Content-Type").toLower())) {
        const QString title = titleOf(body);
        error.code = u"html"_s;
        error.message = title.isEmpty() ? u"A web page from a proxy or gateway"_s
                                        : u"A web page from a proxy or gateway: %1"_s.arg(title);
        return;
    }
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const auto object = document.object();
        error.code = oneLine(firstOf(object, {"code"_L1, "Code"_L1, "error"_L1, "__type"_L1}));
        error.message = oneLine(firstOf(object, {"message"_L1, "Message"_L1, "error_description"_L1}));
        if (!error.message.isEmpty() || !error.code.isEmpty())
            return;
    }
    error.message = oneLine(QString::fromUtf8(body));
}

//! Takes what went along as authorization out of a text, whole or without its scheme.
void redact(QString &text, const Secret &sent)
{
    static const QRegularExpression bearer(u"\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(bearer, u"\\1 (hidden)"_s);
    if (sent.isEmpty())
        return;
    const QString value = QString::fromLatin1(sent.reveal());
    text.replace(value, u"(hidden)"_s);
    if (const auto space = value.indexOf(u' '); space > 0 && value.size() - space > 8)
        text.replace(value.mid(space + 1), u"(hidden)"_s);
}

} // namespace

ApiError::Kind kindOfStatus(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401: return Kind::Unauthorized;
    case 403: return Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 408: return Kind::TimedOut;
    case 409:
    case 412: return Kind::Conflict;
    case 422: return Kind::Unprocessable;
    case 429: return Kind::RateLimited;
    default: break;
    }
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 400 && status < 500)
        return Kind::Invalid;
    if (status >= 500 && status < 600)
        return Kind::Server;
    return Kind::Malformed;
}

ApiError errorOf(const HttpReply &reply, const HttpRequest &request, const Secret &sent, Instant now)
{
    ApiError error;
    error.kind = kindOfStatus(reply.status);
    error.operation = request.operation;
    error.http = reply.status;
    // A date is one of the service's clock: where ours is years behind, all would wait for as long.
    const Instant there = parseHttpDate(headerValue(reply.headers, "Date"), now).value_or(now);
    error.retryAfter =
        parseRetryAfter(headerValue(reply.headers, "Retry-After"), there).value_or(std::chrono::milliseconds(0));
    if (error.kind == ApiError::Kind::Redirected) {
        const QUrl target = request.url.resolved(QUrl::fromEncoded(headerValue(reply.headers, "Location")));
        error.code = u"redirect"_s;
        error.message = u"The server points to %1"_s.arg(shortened(oneLine(
            target.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment))));
        return error;
    }
    readBody(error, reply);
    redact(error.message, sent);
    redact(error.code, sent);
    // Only now: half a token that a cut leaves would not be recognized.
    error.message = shortened(error.message);
    error.code = error.code.left(100);
    return error;
}

} // namespace switchyard
