// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenanswer.h"

#include "errorreply.h"

#include <QJsonDocument>
#include <QJsonObject>
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

ApiError malformed(const HttpReply &reply, const QByteArray &path, const QString &message)
{
    ApiError error = ApiError::of(Kind::Malformed, message);
    error.operation = "token";
    error.http = reply.status;
    error.jsonPath = path;
    return error;
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
    HttpRequest asked;
    asked.operation = "token";
    ApiError error = errorOf(reply, asked, {}, now);
    // A 401 is the endpoint's verdict and no stale token; a 5xx that names invalid_client is a service in trouble.
    const bool verdict = reply.status >= 400 && reply.status < 500 && needsOtherCredentials(error.code);
    if (reply.status == 401 || verdict)
        error.kind = Kind::TokenRefused;
    return error;
}

} // namespace switchyard
