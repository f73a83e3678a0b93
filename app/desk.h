// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "commanddesk.h"
#include "commandrunner.h"
#include "devicesync.h"
#include "fleetcache.h"
#include "fleetstore.h"
#include "fleetsynctask.h"
#include "profile.h"
#include "qnamtransport.h"
#include "scheduler.h"
#include "secretstore.h"
#include "sqlitejournal.h"
#include "standingkeeper.h"
#include "telemetrycache.h"
#include "telemetryfetch.h"
#include "tokenrenewal.h"
#include "topologycache.h"
#include "topologykeeper.h"
#include "visitoutbox.h"
#include "visitrows.h"
#include "visitstore.h"
#include "visitsync.h"
#include "worker.h"

namespace switchyard {

//! The world of one connection profile, from the wire up, as plain members in construction order. Several can live in one
//! process; nothing is shared but what comes in by constructor. Main thread.
class Desk final
{
public:
    //! `secrets` and `clock` must outlive the desk.
    //! The fleet is kept in `cacheFile`, telemetry in telemetryFile() and commands in journalFile() of it; empty: in memory
    //! alone.
    Desk(const Profile &profile, const Secret &proxyPassword, SecretStore &secrets, Clock &clock,
         const QString &cacheFile = {});

    //! `telemetry.sqlite` beside the fleet's file.
    static QString telemetryFile(const QString &cacheFile);
    //! `topology.sqlite` beside the fleet's file.
    static QString topologyFile(const QString &cacheFile);
    //! `journal.sqlite` beside the fleet's file; empty for an empty one.
    static QString journalFile(const QString &cacheFile);
    //! Who sits at this desk, for commands: the name of the session at the operating system, and that of the machine.
    CommandAuthor author() const;
    static TransportSettings transportSettings(const Profile &profile, const Secret &proxyPassword);
    static Politeness politeness(const Profile &profile);

    //! The cache of telemetry as fetches take it; empty where nothing is kept.
    TelemetryKeeper telemetryKeeper();
    //! The same for the wiring of sites.
    TopologyKeeper topologyKeeper();

    const Profile profile;
    QnamTransport transport;
    TokenRenewal tokens;
    Scheduler scheduler;
    Worker worker;
    ContractDrift drift;
    ApiClient api;
    FleetStore fleet;
    DeviceStore devices;
    VisitStore visits;
    std::unique_ptr<FleetCache> cache;              //!< null: nothing is kept
    std::unique_ptr<TelemetryCache> telemetryCache; //!< null: nothing is kept
    std::unique_ptr<TopologyCache> topologyCache;   //!< null: nothing is kept
    SqliteJournal journal;
    const CommandOperations operations;
    CommandRunner commands; //!< takes up at once what is left in the journal
    StandingKeeper standingKeeper;
    CommandDesk commandDesk; //!< what pages have of it
    SiteSync sync;
    DeviceSync deviceSync;
    VisitSync visitSync; //!< reads nothing before somebody looks at visits
    VisitDrafts drafts;
    VisitOutbox outbox;
    VisitRows visitRows;
    FleetSyncTask syncTask;
    FleetSyncTask deviceSyncTask;
};

} // namespace switchyard
