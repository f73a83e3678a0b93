// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretvault.h"

#include "log.h"

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! The trial's own entry: no profile has the null id.
const SecretKey trialKey{QUuid(), SecretKey::Kind::AccessToken};

ApiError notKept()
{
    ApiError error = ApiError::of(ApiError::Kind::Keychain, u"the keychain gave back something else"_s);
    error.code = u"not-kept"_s;
    return error;
}

//! Writes, reads and deletes a throw-away secret: QtKeychain cannot be asked whether there is a keychain.
Call<Done> roundTrip(SecretStore &keychain)
{
    const Secret trial(QUuid::createUuid().toByteArray());
    return chain(keychain.write(trialKey, trial), [&keychain, trial](const Result<Done> &written) {
        if (!written)
            return settled(written);
        return chain(keychain.read(trialKey), [&keychain, trial](const Result<std::optional<Secret>> &kept) {
            if (!kept)
                return settled(Result<Done>(kept.error()));
            if (*kept != trial)
                return settled(Result<Done>(notKept()));
            return keychain.remove(trialKey);
        });
    });
}

} // namespace

SecretVault::SecretVault(SecretStore &keychain, Clock &clock)
    : m_keychain(keychain), m_clock(clock), m_timers(std::make_unique<QObject>())
{}

SecretVault::~SecretVault() = default;

void SecretVault::probe()
{
    if (m_state == State::Probing || m_state == State::Waiting || m_state == State::InKeychain)
        return;
    m_triedAgain = false;
    begin();
}

void SecretVault::begin()
{
    m_timers = std::make_unique<QObject>();
    setState(State::Probing, Reason::None, {});
    m_clock.after(waitingAfter, m_timers.get(), [this] {
        if (m_call.isPending())
            setState(State::Waiting, Reason::None, {});
    });
    m_clock.after(patience, m_timers.get(), [this] { decide(State::SessionOnly, Reason::NoAnswer); });
    tryOnce();
}

void SecretVault::tryOnce()
{
    const int trial = ++m_trial;
    m_call = roundTrip(m_keychain);
    m_call->then(this, [this, trial](const Result<Done> &outcome) { tried(trial, outcome); });
}

void SecretVault::tried(int trial, const Result<Done> &outcome)
{
    if (trial != m_trial)
        return;
    if (outcome) {
        decide(State::InKeychain, Reason::None);
        return;
    }
    const ApiError &error = outcome.error();
    qCInfo(lcAuth) << "the keychain does not work:" << error.code << error.message;
    if (error.code == "denied-by-user"_L1 || error.code == "denied"_L1) {
        decide(State::SessionOnly, Reason::Denied, error.message);
    } else if (error.code == "not-kept"_L1) {
        decide(State::SessionOnly, Reason::NotKept, error.message);
    } else if (m_triedAgain || m_state == State::SessionOnly) {
        decide(State::SessionOnly, Reason::NoService, error.message);
    } else {
        m_triedAgain = true;
        setState(State::Probing, Reason::None, error.message);
        m_clock.after(retryAfter, m_timers.get(), [this] { tryOnce(); });
    }
}

void SecretVault::decide(State state, Reason reason, const QString &detail)
{
    m_timers = std::make_unique<QObject>();
    if (state == State::InKeychain)
        moveIntoKeychain();
    setState(state, reason, detail);
    // Last: what waits in line uses what has just been chosen.
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &start : waiting)
        start();
}

void SecretVault::moveIntoKeychain()
{
    const auto held = m_session.all();
    m_session.clear();
    for (auto entry = held.cbegin(); entry != held.cend(); ++entry) {
        m_keychain.write(entry.key(), entry.value()).then(this, [](const Result<Done> &kept) {
            if (!kept)
                qCWarning(lcAuth) << "a secret of this run did not get into the keychain:" << kept.error().message;
        });
    }
}

void SecretVault::setState(State state, Reason reason, const QString &detail)
{
    if (m_state == state && m_reason == reason && m_detail == detail)
        return;
    m_state = state;
    m_reason = reason;
    m_detail = detail;
    Q_EMIT stateChanged();
}

SecretStore &SecretVault::chosen()
{
    if (m_state == State::InKeychain)
        return m_keychain;
    return m_session;
}

template <class T, class Operation>
Call<T> SecretVault::whenDecided(Operation operation)
{
    if (isDecided())
        return operation(chosen());
    // A promise for each: cancelling one of them must not silence the others.
    Promise<T> promise;
    m_waiting.push_back([this, promise, operation = std::move(operation)] {
        if (!promise.isCancelled())
            operation(chosen()).then(this, [promise](const Result<T> &outcome) { promise.settle(outcome); });
    });
    if (m_state == State::Untried)
        probe();
    return promise.call();
}

Call<std::optional<Secret>> SecretVault::read(const SecretKey &key)
{
    return whenDecided<std::optional<Secret>>([key](SecretStore &store) { return store.read(key); });
}

Call<Done> SecretVault::write(const SecretKey &key, const Secret &secret)
{
    return whenDecided<Done>([key, secret](SecretStore &store) { return store.write(key, secret); });
}

Call<Done> SecretVault::remove(const SecretKey &key)
{
    return whenDecided<Done>([key](SecretStore &store) { return store.remove(key); });
}

} // namespace switchyard
