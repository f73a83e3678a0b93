// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenanswer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

//! application/x-www-form-urlencoded. `~` and `*` stay, as both readings of the standard decode them alike.
QByteArray formEncoded(const QByteArray &utf8)
{
    return utf8.toPercentEncoding(" *").replace(' ', '+');
}

ApiError errorOf(Kind kind, const HttpReply &reply, const QString &message = {})
{
    ApiError error = ApiError::of(kind, message);
    error.operation = "token";
    error.http = reply.status;
    return error;
}

ApiError malformed(const HttpReply &reply, const QByteArray &path, const QString &message)
{
    ApiError error = errorOf(Kind::Malformed, reply, message);
    error.jsonPath = path;
    return error;
}

//! Both forms of Retry-After: seconds, or a date.
std::chrono::milliseconds retryAfter(const HttpReply &reply, Instant now)
{
    const QByteArray value = headerValue(reply.headers, "Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, qint64(0), qint64(86'400)));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return 0ms;
    date.setTimeSpec(Qt::UTC);
    return std::clamp(Instant::of(date) - now, std::chrono::milliseconds(0), std::chrono::milliseconds(24h));
}

//! A bearer token goes into a header as it is: anything but visible ASCII could end that header.
bool canBeSent(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
}

//! Seconds as a number, or as a string, which some endpoints send.
std::optional<double> secondsOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double seconds = value.toString().toDouble(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

Result<TokenAnswer> readToken(const HttpReply &reply)
{
    QJsonParseError syntax;
    const auto document = QJsonDocument::fromJson(reply.body, &syntax);
    if (!document.isObject()) {
        return malformed(reply, "$",
                         syntax.error != QJsonParseError::NoError ? syntax.errorString() : u"not an object"_s);
    }
    const QByteArray token = document["access_token"_L1].toString().toUtf8();
    if (token.isEmpty() || !canBeSent(token))
        return malformed(reply, "$.access_token", u"no token that can be sent"_s);
    const QJsonValue type = document["token_type"_L1];
    if (!type.isUndefined() && !type.isNull() && type.toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return malformed(reply, "$.token_type", u"not a bearer token"_s);
    const QJsonValue expiry = document["expires_in"_L1];
    if (expiry.isUndefined() || expiry.isNull())
        return TokenAnswer{Secret(token), usualTokenLifetime};
    const auto seconds = secondsOf(expiry);
    if (!seconds || !std::isfinite(*seconds) || *seconds < 1)
        return malformed(reply, "$.expires_in", u"not a number of seconds"_s);
    constexpr double longest = 86'400;
    return TokenAnswer{Secret(token), std::chrono::seconds(qint64(std::min(*seconds, longest)))};
}

//! OAuth's own errors (RFC 6749, 5.2) which no repetition cures.
bool needsOtherCredentials(const QString &code)
{
    static constexpr QLatin1StringView final[] = {"invalid_client"_L1,         "invalid_grant"_L1,
                                                  "unauthorized_client"_L1,    "invalid_scope"_L1,
                                                  "unsupported_grant_type"_L1, "access_denied"_L1};
    return std::find(std::begin(final), std::end(final), code) != std::end(final);
}

Kind kindOf(int status)
{
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    switch (status) {
    case 401: return Kind::TokenRefused;
    case 403: return Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 407: return Kind::Proxy;
    case 429: return Kind::RateLimited;
    default: return status >= 500 ? Kind::Server : Kind::Invalid;
    }
}

} // namespace

HttpRequest tokenRequest(const TokenSettings &settings, const Secret &clientSecret)
{
    HttpRequest request;
    request.operation = "token";
    request.method = Method::Post;
    request.url = settings.tokenUrl;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    QByteArray form = "grant_type=client_credentials";
    if (!settings.scope.isEmpty())
        form += "&scope=" + formEncoded(settings.scope.toUtf8());
    request.body = form;
    request.repeat = Repeat::SameEffect; // a second token does no harm
    request.authorize = false;
    const QByteArray pair = formEncoded(settings.clientId.toUtf8()) + ':' + formEncoded(clientSecret.reveal());
    request.credentials = Secret("Basic " + pair.toBase64());
    request.limits.idle = 20s;
    request.limits.total = 30s;
    request.limits.maxBytes = 1024LL * 1024;
    return request;
}

Result<TokenAnswer> readTokenAnswer(const HttpReply &reply, Instant now)
{
    if (reply.status >= 200 && reply.status < 300)
        return readToken(reply);
    ApiError error = errorOf(kindOf(reply.status), reply);
    const auto document = QJsonDocument::fromJson(reply.body);
    error.code = document["error"_L1].toString();
    error.message = document["error_description"_L1].toString(document["message"_L1].toString());
    if (reply.status >= 400 && reply.status < 500 && needsOtherCredentials(error.code))
        error.kind = Kind::TokenRefused;
    if (error.kind == Kind::RateLimited || error.kind == Kind::Server)
        error.retryAfter = retryAfter(reply, now);
    return error;
}

} // namespace switchyard
