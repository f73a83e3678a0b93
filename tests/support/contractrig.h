// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "contractoperations.h"
#include "qnamtransport.h"
#include "simulator.h"
#include "tokenrenewal.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace switchyard {

//! The real client, from typed calls down to sockets, before a simulator in the same process and thread. For tests of the
//! network folder: nothing in between is faked.
class ContractRig
{
public:
    //! A small fleet without oddities at noon of 1 March 2026, the day around which the samples of the document lie.
    static simulator::SimulatorOptions smallFleet(Dialect dialect)
    {
        simulator::SimulatorOptions options;
        options.sites = 12;
        options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        options.clockRuns = false;
        options.oddities = false;
        options.dialect = dialect == Dialect::Published ? simulator::Dialect::Published : simulator::Dialect::Contract;
        return options;
    }

    //! Retries at once, and as fast as the machine can.
    static Politeness impatient()
    {
        Politeness politeness;
        politeness.requestsPerSecond = 0;
        politeness.firstBackoff = std::chrono::milliseconds(1);
        politeness.maxBackoff = std::chrono::milliseconds(2);
        politeness.probeEvery = std::chrono::milliseconds(1);
        return politeness;
    }

    struct Setup
    {
        Dialect dialect = Dialect::Contract;
        std::optional<simulator::SimulatorOptions> simulator; //!< else smallFleet
        Politeness politeness = impatient();
        HttpLimits limits;
        TransportSettings transport;
        Clock *clock = nullptr; //!< else the machine's
        bool readOnly = false;  //!< signs in as the client whose writes are forbidden
        std::function<void(const simulator::Exchange &)> observer;
    };

    explicit ContractRig(const Setup &setup)
        : server(setup.simulator.value_or(smallFleet(setup.dialect))),
          clock(setup.clock ? *setup.clock : m_systemClock), m_listening(listen(setup)),
          transport(clock, setup.transport),
          tokens({server.tokenUrl(), setup.readOnly ? server.readOnlyClientId() : server.clientId(), {}}, m_profile,
                 transport, secretsOf(server), clock, 1),
          scheduler(transport, tokens, clock, setup.politeness, 1),
          api(scheduler, worker, drift, {server.baseUrl(), setup.dialect, setup.limits})
    {}

    bool isListening() const { return m_listening; }

    //! Calls an operation and waits; empty when it has not ended in time. `meanwhile` is called every few milliseconds, to
    //! turn the hands of a clock or to look at the server.
    std::optional<CallOutcome> call(const AnyOperation &operation, const ContractArguments &arguments,
                                    const std::function<void()> &meanwhile = {})
    {
        std::optional<CallOutcome> outcome;
        QObject listener;
        QSignalSpy ended(&listener, &QObject::objectNameChanged);
        const auto pending = operation.call(api, arguments);
        pending.then(&listener, [&](const Result<CallOutcome> &result) {
            outcome = result ? *result : CallOutcome{result.error(), 0};
            listener.setObjectName(QStringLiteral("ended"));
        });
        QElapsedTimer patience;
        patience.start();
        while (!outcome && !patience.hasExpired(patience_ms)) {
            ended.wait(meanwhile ? 2 : patience_ms);
            if (meanwhile && !outcome)
                meanwhile();
        }
        if (!outcome)
            pending.cancel();
        return outcome;
    }

private:
    static constexpr int patience_ms = 10'000;

    bool listen(const Setup &setup)
    {
        server.setObserver(setup.observer);
        return server.listen();
    }

    SecretStore &secretsOf(const simulator::Simulator &simulator)
    {
        m_secrets.write({m_profile, SecretKey::Kind::ClientSecret}, Secret(simulator.clientSecret().toUtf8()));
        return m_secrets;
    }

    const QUuid m_profile = QUuid::createUuid();
    SessionSecrets m_secrets;
    SystemClock m_systemClock;

public:
    simulator::Simulator server;
    Clock &clock;

private:
    bool m_listening;

public:
    QnamTransport transport;
    TokenRenewal tokens;
    Scheduler scheduler;
    Worker worker;
    ContractDrift drift;
    ApiClient api;
};

} // namespace switchyard
