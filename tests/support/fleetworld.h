// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "devicesync.h"
#include "qnamtransport.h"
#include "secretstore.h"
#include "simulator.h"
#include "tokenrenewal.h"
#include "visitsync.h"

#include <QTest>

namespace switchyard {

//! A desk without windows, over real HTTP.
struct FleetWorld
{
    static simulator::SimulatorOptions options()
    {
        simulator::SimulatorOptions options;
        options.sites = 12;
        return options;
    }
    static Politeness impatient()
    {
        Politeness politeness;
        politeness.requestsPerSecond = 0;
        politeness.firstBackoff = std::chrono::milliseconds(1);
        politeness.maxBackoff = std::chrono::milliseconds(2);
        politeness.probeEvery = std::chrono::milliseconds(20);
        return politeness;
    }

    explicit FleetWorld(const simulator::SimulatorOptions &simulated = options()) : sim(simulated)
    {
        secrets.write({profile, SecretKey::Kind::ClientSecret}, Secret(sim->clientSecret().toUtf8()));
    }

    void fault(const QString &text)
    {
        QString error;
        const auto one = simulator::Fault::fromText(text, &error);
        QVERIFY2(one, qPrintable(error));
        sim->addFault(*one);
    }
    int sent(const QByteArray &operation) const
    {
        int count = 0;
        for (const auto &exchange : sim->requests())
            count += exchange.operationId == operation;
        return count;
    }

    simulator::SimulatorThread sim;
    QUuid profile = QUuid::createUuid();
    SystemClock clock;
    SessionSecrets secrets;
    QnamTransport transport{clock, {}};
    TokenRenewal tokens{{sim->tokenUrl(), sim->clientId(), {}}, profile, transport, secrets, clock};
    Scheduler scheduler{transport, tokens, clock, impatient()};
    Worker worker;
    ContractDrift drift;
    ApiClient api{scheduler, worker, drift, {sim->baseUrl(), switchyard::Dialect::Contract, {}}};
    FleetStore store;
    DeviceStore devices;
    VisitStore visits;
    SiteSync sync{api, store, scheduler, worker, clock};
    DeviceSync deviceSync{api, devices, scheduler, worker, clock};
    VisitSync visitSync{api, visits, scheduler, worker, clock};
};

} // namespace switchyard
