// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenrenewal.h"

#include "log.h"
#include "loopback.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Kind = ApiError::Kind;

ApiError tokenError(Kind kind, const QString &code, const QString &message)
{
    ApiError error = ApiError::of(kind, message);
    error.operation = "token";
    error.code = code;
    return error;
}

//! How long before its end a token is renewed: a minute, or a tenth of a short life.
milliseconds marginOf(milliseconds lifetime)
{
    return std::min<milliseconds>(60s, lifetime / 10);
}

} // namespace

TokenRenewal::TokenRenewal(const TokenSettings &settings, const QUuid &profile, Transport &transport,
                           SecretStore &secrets, Clock &clock, quint64 jitterSeed)
    : m_settings(settings), m_secretKey{profile, SecretKey::Kind::ClientSecret},
      m_tokenKey{profile, SecretKey::Kind::AccessToken}, m_transport(transport), m_secrets(secrets), m_clock(clock),
      m_jitter(jitterSeed != 0 ? jitterSeed : QRandomGenerator64::global()->generate())
{}

TokenRenewal::~TokenRenewal() = default;

bool TokenRenewal::isFresh(const Held &held) const
{
    return m_clock.elapsed() < held.renewAt && m_clock.now() < held.renewAtWall;
}

bool TokenRenewal::isUsable(const Held &held) const
{
    return m_clock.elapsed() < held.expiresAt && m_clock.now() < held.expiresAtWall;
}

void TokenRenewal::hold(const Secret &token, milliseconds lifetime)
{
    const milliseconds untilRenewal = lifetime - marginOf(lifetime);
    m_held = Held{token, m_clock.elapsed() + untilRenewal, m_clock.elapsed() + lifetime, m_clock.now() + untilRenewal,
                  m_clock.now() + lifetime};
}

Call<Secret> TokenRenewal::token()
{
    if (m_refusal)
        return settled(Result<Secret>(*m_refusal));
    if (m_held && isFresh(*m_held))
        return settled(Result(m_held->token));
    if (m_waiting.empty() && m_lastFailure && m_clock.elapsed() < m_holdOffUntil) {
        if (m_held && isUsable(*m_held))
            return settled(Result(m_held->token));
        return settled(Result<Secret>(*m_lastFailure));
    }
    Promise<Secret> promise;
    m_waiting.push_back(promise);
    if (m_waiting.size() == 1)
        start();
    return promise.call();
}

void TokenRenewal::start()
{
    m_attempt = 0;
    if (m_triedKept)
        readSecret();
    else
        readKept();
}

//! The token of the last run, so that a restart costs no request. Not worth waiting for a locked keychain.
void TokenRenewal::readKept()
{
    m_triedKept = true;
    const int step = ++m_step;
    m_clock.after(keptTokenPatience, this, [this, step] {
        if (step == m_step)
            readSecret();
    });
    m_reading = m_secrets.read(m_tokenKey);
    m_reading->then(this, [this](const Result<std::optional<Secret>> &kept) { takeKept(kept); });
}

void TokenRenewal::takeKept(const Result<std::optional<Secret>> &kept)
{
    if (const auto entry = kept ? *kept : std::nullopt) {
        const auto document = QJsonDocument::fromJson(entry->reveal());
        const auto expiry = parseInstant(document["expires"_L1].toString().toStdString());
        const Secret token(document["token"_L1].toString().toLatin1());
        // A wall clock that has been set back would keep a dead token alive for long: nothing lives longer than a day.
        const milliseconds left = expiry ? std::min<milliseconds>(*expiry - m_clock.now(), 24h) : 0ms;
        const bool sameClient = document["client"_L1].toString() == m_settings.clientId
            && document["tokenUrl"_L1].toString() == m_settings.tokenUrl.toString()
            && document["scope"_L1].toString() == m_settings.scope;
        if (sameClient && !token.isEmpty() && left > milliseconds(60s)) {
            hold(token, left);
            succeed(token);
            return;
        }
    }
    readSecret();
}

void TokenRenewal::readSecret()
{
    const int step = ++m_step;
    m_clock.after(secretPatience, this, [this, step] {
        if (step == m_step)
            fail(tokenError(Kind::Keychain, u"no-answer"_s, {}));
    });
    m_reading = m_secrets.read(m_secretKey);
    m_reading->then(this, [this](const Result<std::optional<Secret>> &secret) {
        if (!secret)
            fail(secret.error());
        else if (!*secret || (*secret)->isEmpty())
            fail(tokenError(Kind::TokenRefused, u"no-secret"_s, {}));
        else
            request(**secret);
    });
}

void TokenRenewal::request(const Secret &clientSecret)
{
    ++m_step;
    ++m_attempt;
    const QUrl &url = m_settings.tokenUrl;
    if (url.scheme() != "https"_L1
        && !isLoopbackHost(url.host())) { // whatever the transport is: the secret does not go there
        fail(tokenError(Kind::InvalidRequest, u"plain-http"_s, {}));
        return;
    }
    m_request = m_transport.send(tokenRequest(m_settings, clientSecret), nullptr);
    m_request->then(this, [this](const Result<HttpReply> &reply) { take(reply); });
}

void TokenRenewal::take(const Result<HttpReply> &reply)
{
    if (!reply) {
        ApiError error = reply.error();
        error.operation = "token";
        fail(error);
        return;
    }
    const auto answer = readTokenAnswer(*reply, m_clock.now());
    if (answer) {
        hold(answer->token, answer->lifetime);
        keep(answer->token, answer->lifetime);
        succeed(answer->token);
    } else if (!retriesAfter(answer.error())) {
        fail(answer.error());
    }
}

//! An overloaded endpoint is asked again later, the secret read anew so that it does not lie about meanwhile.
bool TokenRenewal::retriesAfter(const ApiError &error)
{
    const bool passing = error.kind == Kind::RateLimited || error.kind == Kind::Server;
    if (!passing || m_attempt >= maxAttempts || error.retryAfter > longestWait)
        return false;
    const int step = ++m_step;
    m_clock.after(std::max(error.retryAfter, backoff()), this, [this, step] {
        if (step == m_step)
            readSecret();
    });
    return true;
}

//! Full jitter: a random part of 0.5 s, 1 s, 2 s.
milliseconds TokenRenewal::backoff()
{
    const auto longest = quint64(500) << (m_attempt - 1);
    m_jitter = m_jitter * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return milliseconds(qint64((m_jitter >> 33) % (longest + 1)));
}

void TokenRenewal::keep(const Secret &token, std::chrono::seconds lifetime)
{
    const QJsonObject json{{u"token"_s, QString::fromLatin1(token.reveal())},
                           {u"expires"_s, QString::fromLatin1(formatInstant(m_clock.now() + lifetime))},
                           {u"client"_s, m_settings.clientId},
                           {u"tokenUrl"_s, m_settings.tokenUrl.toString()},
                           {u"scope"_s, m_settings.scope}};
    const Secret entry(QJsonDocument(json).toJson(QJsonDocument::Compact));
    m_secrets.write(m_tokenKey, entry).then(this, [](const Result<Done> &kept) {
        if (!kept) // costs one request at the next start, nothing else
            qCInfo(lcAuth) << "the token was not kept:" << kept.error().code << kept.error().message;
    });
}

void TokenRenewal::succeed(const Secret &token)
{
    m_lastFailure.reset();
    finish(token);
}

void TokenRenewal::fail(ApiError error)
{
    qCInfo(lcAuth) << "no token:" << kindName(error.kind) << error.http << error.code;
    if (error.kind == Kind::TokenRefused) {
        m_held.reset();
        finish(error);
        setRefusal(error);
        return;
    }
    m_lastFailure = error;
    m_holdOffUntil = m_clock.elapsed() + std::max<milliseconds>(holdOff, error.retryAfter);
    // Renewing early is a courtesy: as long as the old token lives, its failure hurts nobody.
    finish(m_held && isUsable(*m_held) ? Result(m_held->token) : Result<Secret>(error));
}

void TokenRenewal::finish(const Result<Secret> &outcome)
{
    ++m_step;
    m_reading.cancel();
    m_request.cancel();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &promise : waiting)
        promise.settle(outcome);
}

void TokenRenewal::reject(const Secret &refused)
{
    if (!m_held || !(m_held->token == refused))
        return; // renewed since that call was sent
    m_held.reset();
    m_secrets.remove(m_tokenKey);
}

void TokenRenewal::credentialsChanged()
{
    m_held.reset();
    m_lastFailure.reset();
    m_triedKept = true; // what the store holds belongs to the former credentials
    m_secrets.remove(m_tokenKey);
    setRefusal({});
    if (!m_waiting.empty())
        start();
}

void TokenRenewal::setRefusal(std::optional<ApiError> refusal)
{
    const bool changed = refusal.has_value() != m_refusal.has_value();
    m_refusal = std::move(refusal);
    if (changed)
        Q_EMIT refusalChanged();
}

} // namespace switchyard
