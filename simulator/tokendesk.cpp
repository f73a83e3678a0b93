// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokendesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

Reply refusal(int status, const QString &error, const QString &description = {})
{
    QJsonObject body{{u"error"_s, error}};
    if (!description.isEmpty())
        body.insert("error_description"_L1, description);
    Reply reply{status, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json;charset=UTF-8", {}};
    if (status == 401)
        reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"partner\"");
    return reply;
}

QString formValue(const QByteArray &body, const QString &key)
{
    QByteArray spaced = body;
    spaced.replace('+', ' ');
    return QUrlQuery(QString::fromUtf8(spaced)).queryItemValue(key, QUrl::FullyDecoded);
}

QByteArray opaqueToken()
{
    QByteArray bytes(96, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

TokenDesk::TokenDesk(const SimulatorOptions &options, const SimulatedClock &clock)
    : m_options(options), m_clock(clock), m_lifetime(options.tokenLifetime)
{}

Reply TokenDesk::issue(const HttpRequest &request)
{
    if (request.method != "POST")
        return Reply{405, {}, "text/plain", {{"Allow", "POST"}}};
    const QByteArray contentType = headerValue(request.headers, "Content-Type").toLower();
    if (!contentType.startsWith("application/x-www-form-urlencoded"))
        return refusal(400, u"invalid_request"_s, u"the body must be a form"_s);

    const QByteArray authorization = headerValue(request.headers, "Authorization");
    if (!authorization.startsWith("Basic "))
        return refusal(400, u"invalid_client"_s);
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    // RFC 6749 2.3.1: both parts are form-encoded before they are joined.
    const QString client = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(colon)));
    const QString secret = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(colon + 1)));
    const bool readOnly = client == m_options.clientId + "-readonly"_L1;
    if (colon < 0 || secret != m_options.clientSecret || (client != m_options.clientId && !readOnly))
        return refusal(401, u"invalid_client"_s);

    const QString grant = formValue(request.body, u"grant_type"_s);
    if (grant.isEmpty())
        return refusal(400, u"invalid_request"_s, u"grant_type is missing"_s);
    if (grant != "client_credentials"_L1)
        return refusal(400, u"unsupported_grant_type"_s);
    bool write = !readOnly;
    const QString scope = formValue(request.body, u"scope"_s);
    if (!scope.isEmpty()) {
        write = false;
        const auto words = scope.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word != "partner/read"_L1 && word != "partner/write"_L1)
                return refusal(400, u"invalid_scope"_s);
            write = write || (word == "partner/write"_L1 && !readOnly);
        }
    }

    const QByteArray token = opaqueToken();
    const QMutexLocker lock(&m_mutex);
    const qint64 now = m_clock.now_ms();
    m_tokens.removeIf([now](QHash<QByteArray, Token>::iterator entry) { return entry.value().expires_ms <= now; });
    m_tokens.insert(token, {write ? Right::ReadAndWrite : Right::Read, now + qint64(m_lifetime.count()) * 1000});
    const QJsonObject body{{u"access_token"_s, QString::fromLatin1(token)},
                           {u"expires_in"_s, qint64(m_lifetime.count())},
                           {u"token_type"_s, u"Bearer"_s}};
    return Reply{200,
                 QJsonDocument(body).toJson(QJsonDocument::Compact),
                 "application/json;charset=UTF-8",
                 {{"Cache-Control", "no-store"}}};
}

Right TokenDesk::rightOf(QByteArrayView authorization) const
{
    if (authorization.size() < 8
        || QByteArray::fromRawData(authorization.data(), 7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return Right::None;
    const QMutexLocker lock(&m_mutex);
    const auto found = m_tokens.constFind(authorization.sliced(7).trimmed().toByteArray());
    return found == m_tokens.cend() || found->expires_ms <= m_clock.now_ms() ? Right::None : found->right;
}

void TokenDesk::revokeAll()
{
    const QMutexLocker lock(&m_mutex);
    m_tokens.clear();
}

void TokenDesk::setLifetime(std::chrono::seconds lifetime)
{
    const QMutexLocker lock(&m_mutex);
    m_lifetime = lifetime;
}

} // namespace switchyard::simulator
