// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "profile.h"
#include "secretstore.h"
#include "tokenrenewal.h"
#include "transport.h"

#include <QObject>
#include <array>
#include <functional>
#include <memory>

namespace switchyard {

//! "Test connection": four questions in order, each of which needs the one before. Says which of them fails and why.
//! Uses a transport of its own made from the profile as it is being edited, and stores nothing. Main thread.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class Question {
        Address,    //!< does something answer at the base URL
        Encryption, //!< is it who it says it is
        Token,      //!< does the token endpoint accept the client
        Api,        //!< is it the partner API, and may this client read it
    };

    enum class State {
        Pending,
        Running,
        Ok,
        Failed,
        Skipped, //!< cannot be asked because one before failed; or (Encryption) plain http on this computer
    };

    struct Step
    {
        Question question = Question::Address;
        State state = State::Pending;
        ApiError error; //!< where it failed
    };

    //! The proxy's password is empty where there is none.
    using MakeTransport =
        std::function<std::unique_ptr<Transport>(const Profile &profile, const Secret &proxyPassword)>;

    ConnectionTest(MakeTransport makeTransport, Clock &clock);
    ~ConnectionTest() override;

    //! Begins anew, cancelling a test that is under way.
    void start(const Profile &profile, const Secret &clientSecret, const Secret &proxyPassword);
    void cancel();
    //! Forgets the outcome: another profile is shown, or this one was edited.
    void clear();

    bool isRunning() const { return m_transport != nullptr; }
    //! All steps are Pending before the first test and after clear().
    const std::array<Step, 4> &steps() const { return m_steps; }
    bool hasOutcome() const { return !isRunning() && m_steps.front().state != State::Pending; }
    bool hasSucceeded() const { return hasOutcome() && m_steps.back().state == State::Ok; }
    //! The first failure, or nothing.
    const Step *failure() const;
    //! How many sites the client may read, after a success.
    qsizetype siteCount() const { return m_siteCount; }
    const Profile &profile() const { return m_profile; }

Q_SIGNALS:
    void changed();

private:
    Step &step(Question question) { return m_steps[size_t(question)]; }
    HttpRequest listSitesRequest() const;
    void askAddress();
    void askToken();
    void askApi(const Secret &token);
    void readApi(const HttpReply &reply, const Secret &token);
    void setState(Question question, State state);
    void fail(Question question, const ApiError &error);
    void finish();

    MakeTransport m_makeTransport;
    Clock &m_clock;
    Profile m_profile;
    std::array<Step, 4> m_steps;
    qsizetype m_siteCount = 0;
    SessionSecrets m_secrets;
    std::unique_ptr<Transport> m_transport;  // while it runs
    std::unique_ptr<TokenRenewal> m_renewal; // after m_transport, which it uses
    Latest<HttpReply> m_reply;
    Latest<Secret> m_token;
};

} // namespace switchyard
