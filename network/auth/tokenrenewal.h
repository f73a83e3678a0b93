// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "secretstore.h"
#include "tokenanswer.h"
#include "transport.h"

#include <QObject>
#include <optional>
#include <vector>

namespace switchyard {

//! Access tokens by OAuth client credentials. One request at a time however many callers wait; renewed before it expires;
//! the token outlives a restart in the secret store. A refusal of the credentials is remembered and nothing is asked again until
//! credentialsChanged(): no hammering. A network error is passed on as such, it is no refusal. Main thread.
class TokenRenewal final : public QObject, public TokenSource
{
    Q_OBJECT

public:
    //! All references must outlive this. `profile` names the entries in `secrets`.
    TokenRenewal(const TokenSettings &settings, const QUuid &profile, Transport &transport, SecretStore &secrets,
                 Clock &clock, quint64 jitterSeed = 0);
    ~TokenRenewal() override;

    Call<Secret> token() override;
    void reject(const Secret &refused) override;

    //! The client secret was replaced: forgets the refusal and the token, also the one in the secret store.
    void credentialsChanged();

    //! Why the endpoint refused these credentials; empty as long as it has not.
    const std::optional<ApiError> &refusal() const { return m_refusal; }

    static constexpr int maxAttempts = 4;
    //! Longer waits than this, asked for by the endpoint, are reported instead of waited for.
    static constexpr std::chrono::milliseconds longestWait{60'000};
    //! The keychain may ask a person to unlock it; then callers get an error and may ask again.
    static constexpr std::chrono::milliseconds secretPatience{60'000};
    //! A token from the last run is worth this much waiting, not more.
    static constexpr std::chrono::milliseconds keptTokenPatience{2'000};
    //! After a failure everyone gets the same answer for a while instead of a request each.
    static constexpr std::chrono::milliseconds holdOff{5'000};

Q_SIGNALS:
    //! refusal() is set or forgotten.
    void refusalChanged();

private:
    //! A token with both clocks: the steady one is not fooled when the wall clock is set, the wall clock counts the time
    //! that the machine slept.
    struct Held
    {
        Secret token;
        std::chrono::milliseconds renewAt{0};   //!< Clock::elapsed()
        std::chrono::milliseconds expiresAt{0}; //!< Clock::elapsed()
        Instant renewAtWall;
        Instant expiresAtWall;
    };

    bool isFresh(const Held &held) const;
    bool isUsable(const Held &held) const;
    void hold(const Secret &token, std::chrono::milliseconds lifetime);
    void start();
    void readKept();
    void takeKept(const Result<std::optional<Secret>> &kept);
    void readSecret();
    void request(const Secret &clientSecret);
    void take(const Result<HttpReply> &reply);
    bool retriesAfter(const ApiError &error);
    void keep(const Secret &token, std::chrono::seconds lifetime);
    void succeed(const Secret &token);
    void fail(ApiError error);
    void finish(const Result<Secret> &outcome);
    void setRefusal(std::optional<ApiError> refusal);
    std::chrono::milliseconds backoff();

    TokenSettings m_settings;
    SecretKey m_secretKey;
    SecretKey m_tokenKey;
    Transport &m_transport;
    SecretStore &m_secrets;
    Clock &m_clock;
    quint64 m_jitter;

    std::optional<Held> m_held;
    std::optional<ApiError> m_refusal;
    std::optional<ApiError> m_lastFailure; // repeated until m_holdOffUntil
    std::chrono::milliseconds m_holdOffUntil{0};
    bool m_triedKept = false;

    std::vector<Promise<Secret>> m_waiting; // not empty = a renewal is under way
    int m_attempt = 0;
    int m_step = 0; // time-outs of former steps do not count
    Latest<std::optional<Secret>> m_reading;
    Latest<HttpReply> m_request;
};

} // namespace switchyard
