// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "secretstore.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace switchyard {

//! Where secrets really go: the keychain when a trial write, read and delete went through, else memory for this run,
//! said clearly and never a plain file. The trial is made at the first use or by probe(); until it is decided, operations
//! wait in line, the program does not. What was kept in memory moves into a keychain that turns up later. Main thread.
class SecretVault final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    enum class State {
        Untried,
        Probing, //!< asked, or about to ask again because the service may still be starting
        Waiting, //!< no answer for a while: it is locked and a prompt waits for a person, or it hangs
        InKeychain,
        SessionOnly, //!< in memory until the program ends; see reason()
    };

    //! Why secrets are kept for this run only.
    enum class Reason {
        None,
        NoService, //!< no keychain, or it failed; detail() has the system's words
        Denied,    //!< a person dismissed the prompt, or the keychain refused
        NoAnswer,  //!< still locked or hanging when the time was up; taken into use when it answers after all
        NotKept,   //!< it took the trial secret and gave back another
    };

    //! `keychain` must outlive the vault.
    SecretVault(SecretStore &keychain, Clock &clock);
    ~SecretVault() override;

    //! Tries the keychain now, also again after SessionOnly; does nothing while a trial is under way or once one has worked.
    void probe();

    State state() const { return m_state; }
    Reason reason() const { return m_reason; }
    QString detail() const { return m_detail; }
    bool isDecided() const { return m_state == State::InKeychain || m_state == State::SessionOnly; }

    Call<std::optional<Secret>> read(const SecretKey &key) override;
    Call<Done> write(const SecretKey &key, const Secret &secret) override;
    Call<Done> remove(const SecretKey &key) override;

    static constexpr std::chrono::milliseconds retryAfter{10'000};  //!< a service may start later than we do
    static constexpr std::chrono::milliseconds waitingAfter{2'000}; //!< then the person is told that it is slow
    static constexpr std::chrono::milliseconds patience{60'000};    //!< then work goes on without it

Q_SIGNALS:
    void stateChanged();

private:
    void begin();
    void tryOnce();
    void tried(int trial, const Result<Done> &outcome);
    void decide(State state, Reason reason, const QString &detail = {});
    void moveIntoKeychain();
    void setState(State state, Reason reason, const QString &detail);
    SecretStore &chosen();
    template <class T, class Operation>
    Call<T> whenDecided(Operation operation);

    SecretStore &m_keychain;
    Clock &m_clock;
    SessionSecrets m_session;
    State m_state = State::Untried;
    Reason m_reason = Reason::None;
    QString m_detail;
    bool m_triedAgain = false;
    int m_trial = 0; // answers of former trials do not count
    Latest<Done> m_call;
    std::vector<std::function<void()>> m_waiting; // operations until it is decided, in order
    std::unique_ptr<QObject> m_timers;            // replaced to forget what was set up for a former trial
};

} // namespace switchyard
