// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QDateTime>
#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>

namespace switchyard::simulator {

//! Which of the two wire dialects answers use. Requests are understood in both, always.
enum class Dialect { Contract, Published };

//! Everything that can be chosen before the simulator starts. The defaults give a fleet of 5,000 sites on a free loopback port.
struct SimulatorOptions
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;      //!< 0 = any free port
    quint32 sites = 5000;  //!< fleet size; computed, so a million costs nothing
    quint64 seed = 1;      //!< same seed, same fleet
    QDateTime now;         //!< start instant of the simulated clock, UTC; invalid = the real time
    bool clockRuns = true; //!< false: time stands still until it is set or advanced
    Dialect dialect = Dialect::Contract;
    bool oddities = true;                 //!< odd ids, missing members, unknown members, deep topologies
    std::chrono::milliseconds latency{0}; //!< added to every answer
    int requestsPerSecond = 0;            //!< above it 429 with Retry-After; 0 = no limit
    QList<Fault> faults;
    QStringList forbiddenOperations; //!< operation ids that answer 403
    std::chrono::seconds tokenLifetime{3600};
    QString clientId = QStringLiteral("switchyard-demo");
    QString clientSecret = QStringLiteral("demo-secret"); //!< of both clients; the second is `<clientId>-readonly`
    QString stateFile;                                    //!< writes are kept there; empty = in memory only
    QString tlsCertificateFile;                           //!< PEM; together with the key: https instead of http
    QString tlsKeyFile;                                   //!< PEM
    bool http2 = true;                                    //!< offered where https is served
    bool exitWithParent = false;                          //!< only for the executable: quit when stdin closes
    int logLimit = 100000;                                //!< requests remembered
};

//! Reads a command line. On anything unusable `error` is one line and the options must not be used;
//! `helpRequested` asks for the text in `help`.
struct ParsedOptions
{
    SimulatorOptions options;
    QString error;
    bool helpRequested = false;
    QString help;
};
ParsedOptions parseOptions(const QStringList &arguments);

} // namespace switchyard::simulator
