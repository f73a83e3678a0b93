// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "fleetcommands.h"
#include "visitcommands.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

namespace switchyard {

namespace {

CommandOperations allCommands()
{
    CommandOperations operations;
    addFleetCommands(operations);
    addVisitCommands(operations);
    return operations;
}

} // namespace

Desk::Desk(const Profile &forProfile, const Secret &proxyPassword, SecretStore &secrets, Clock &clock,
           const QString &cacheFile)
    : profile(forProfile), transport(clock, transportSettings(forProfile, proxyPassword)),
      tokens({forProfile.tokenEndpoint(), forProfile.clientId, forProfile.scope}, forProfile.id, transport, secrets,
             clock, QRandomGenerator::global()->generate64()),
      scheduler(transport, tokens, clock, politeness(forProfile), QRandomGenerator::global()->generate64()),
      api(scheduler, worker, drift, {forProfile.apiUrl(), forProfile.dialect, {}}),
      cache(cacheFile.isEmpty() ? nullptr : std::make_unique<FleetCache>(cacheFile, fleet, devices, visits)),
      telemetryCache(cacheFile.isEmpty() ? nullptr : std::make_unique<TelemetryCache>(telemetryFile(cacheFile))),
      topologyCache(cacheFile.isEmpty() ? nullptr : std::make_unique<TopologyCache>(topologyFile(cacheFile))),
      journal(journalFile(cacheFile), clock), operations(allCommands()),
      commands(api, scheduler, journal, operations, clock), standingKeeper(fleet, devices, clock),
      commandDesk(commands, journal, operations, fleet, devices, author(), forProfile.serverKind()),
      sync(api, fleet, scheduler, worker, clock), deviceSync(api, devices, scheduler, worker, clock),
      visitSync(api, visits, scheduler, worker, clock),
      drafts(VisitDrafts::folderBeside(journalFile(cacheFile)), clock),
      outbox(commands, journal, drafts, author(), clock), visitRows(outbox, journal, visits, visitSync),
      syncTask(sync, FleetSyncTask::Kind::Sites), deviceSyncTask(deviceSync, FleetSyncTask::Kind::Devices)
{
    sync.maxAge = forProfile.siteMaxAge;
    deviceSync.maxAge = forProfile.deviceMaxAge;
    commandDesk.setThreshold(forProfile.countTypedFrom);
    // The sites first: both share what the service allows, and a list of sites is where people begin.
    QObject::connect(&sync, &FleetSync::progressChanged, &deviceSync, [this] {
        if (sync.progress().state == SyncProgress::State::Complete
            && deviceSync.progress().state == SyncProgress::State::Idle)
            deviceSync.refresh();
    });
    QObject::connect(&commands, &CommandRunner::stands, &devices,
                     [this](const QByteArray &operation, const QByteArray &target, const QByteArray &json) {
                         standingKeeper.keep(operation, target, json);
                     });
    outbox.open(); // before commands go on: it sees what becomes of each
    commands.open();
    if (!cache)
        return;
    for (FleetSync *each : std::initializer_list<FleetSync *>{&sync, &deviceSync, &visitSync}) {
        each->setStoreReady(false);
        QObject::connect(cache.get(), &FleetCache::opened, each, [each] { each->setStoreReady(true); });
    }
    cache->open();
}

QString Desk::telemetryFile(const QString &cacheFile)
{
    return QFileInfo(cacheFile).path() + QStringLiteral("/telemetry.sqlite");
}

QString Desk::topologyFile(const QString &cacheFile)
{
    return QFileInfo(cacheFile).path() + QStringLiteral("/topology.sqlite");
}

QString Desk::journalFile(const QString &cacheFile)
{
    return cacheFile.isEmpty() ? QString() : QFileInfo(cacheFile).path() + QStringLiteral("/journal.sqlite");
}

CommandAuthor Desk::author() const
{
    QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (user.isEmpty())
        user = QDir::home().dirName(); // started by something that is no login
    return {user, QSysInfo::machineHostName(), profile.id, profile.name};
}

TransportSettings Desk::transportSettings(const Profile &profile, const Secret &proxyPassword)
{
    TransportSettings settings;
    switch (profile.proxy.type) {
    case ProfileProxy::Type::System: settings.proxy.kind = ProxySettings::Kind::System; break;
    case ProfileProxy::Type::None: settings.proxy.kind = ProxySettings::Kind::None; break;
    case ProfileProxy::Type::Http: settings.proxy.kind = ProxySettings::Kind::Http; break;
    case ProfileProxy::Type::Socks5: settings.proxy.kind = ProxySettings::Kind::Socks5; break;
    }
    settings.proxy.host = profile.proxy.host;
    settings.proxy.port = quint16(profile.proxy.port);
    settings.proxy.user = profile.proxy.user;
    settings.proxy.password = proxyPassword;
    settings.caFile = profile.caFile;
    settings.http2 = profile.http2;
    return settings;
}

TelemetryKeeper Desk::telemetryKeeper()
{
    if (!telemetryCache)
        return {};
    TelemetryCache *cache = telemetryCache.get();
    return {[cache](const TelemetryKey &key, const Span &span) { return cache->load(key, span); },
            [cache](const TelemetryKey &key, const Telemetry &answer, const Span &covered, SettledAnswer settled) {
                cache->keep(key, answer, covered, settled);
            }};
}

TopologyKeeper Desk::topologyKeeper()
{
    if (!topologyCache)
        return {};
    TopologyCache *cache = topologyCache.get();
    return {[cache](const SiteId &site) { return cache->load(site); },
            [cache](const SiteId &site, const Topology &topology, Instant at) { cache->keep(site, topology, at); }};
}

Politeness Desk::politeness(const Profile &profile)
{
    Politeness politeness;
    politeness.requestsPerSecond = profile.effectiveRequestsPerSecond();
    return politeness;
}

} // namespace switchyard
