// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstatus.h"

#include "desk.h"
#include "explain.h"
#include "statusstrip.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString serverText(const Profile &profile)
{
    switch (serverAt(profile.apiUrl())) {
    case Server::ProductionUs:
    case Server::DevelopmentUs: return DeskStatus::tr("US");
    case Server::ProductionRestOfWorld:
    case Server::DevelopmentRestOfWorld: return DeskStatus::tr("Rest of World");
    case Server::Custom: break;
    }
    return profile.serverKind() == ServerKind::Simulator ? DeskStatus::tr("This computer") : profile.apiUrl().host();
}

QString timeText(Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::systemTimeZone());
    return QLocale().toString(time.time(), u"HH:mm"_s) + u' ' + time.timeZoneAbbreviation();
}

} // namespace

Environment environmentOf(const Profile &profile)
{
    switch (profile.serverKind()) {
    case ServerKind::Development: return Environment::Development;
    case ServerKind::Simulator: return Environment::Demo;
    case ServerKind::Production:
    case ServerKind::Custom: break; // what is not known is treated with production's care
    }
    return Environment::Production;
}

DeskStatus::DeskStatus(Desk &desk, StatusStrip &strip) : m_desk(desk), m_strip(strip)
{
    connect(&desk.scheduler, &Scheduler::stateChanged, this, &DeskStatus::showConnection);
    connect(&desk.tokens, &TokenRenewal::refusalChanged, this, &DeskStatus::showConnection);
    for (const FleetSync *sync : {static_cast<FleetSync *>(&desk.sync), static_cast<FleetSync *>(&desk.deviceSync)}) {
        connect(sync, &FleetSync::progressChanged, this, [this] {
            showConnection(); // its round trip has changed too
            showSync();
        });
    }
    connect(&desk.outbox, &VisitOutbox::changed, this, &DeskStatus::showOutbox);
    showConnection();
    showSync();
    showOutbox();
}

void DeskStatus::showConnection()
{
    const QString server = serverText(m_desk.profile);
    if (m_desk.scheduler.isOffline()) {
        m_strip.setConnection(ConnectionState::Offline, tr("%1 · working offline").arg(server));
        return;
    }
    if (const auto &refusal = m_desk.tokens.refusal()) {
        m_strip.setConnection(ConnectionState::Trouble, server + u" · "_s + explain(*refusal).title);
        return;
    }
    const ServiceState state = m_desk.scheduler.state();
    switch (state.kind) {
    case ServiceState::Kind::Unknown:
        m_strip.setConnection(ConnectionState::Connecting, tr("%1 · connecting").arg(server));
        break;
    case ServiceState::Kind::Online:
        m_strip.setConnection(ConnectionState::Connected,
                              tr("%1 · %2 ms").arg(server).arg(std::max<qint64>(1, state.roundTrip.count())));
        break;
    case ServiceState::Kind::Paused:
        m_strip.setConnection(ConnectionState::Trouble, tr("%1 · asked to wait").arg(server));
        break;
    case ServiceState::Kind::Down:
        m_strip.setConnection(ConnectionState::Offline, tr("%1 · offline since %2").arg(server, timeText(state.since)));
        break;
    }
}

//! Of the visits: nothing where there is nothing to wait for.
void DeskStatus::showOutbox()
{
    const VisitOutbox &outbox = m_desk.outbox;
    QStringList parts;
    if (outbox.waiting() > 0)
        parts.append(tr("Outbox: %Ln waiting", nullptr, outbox.waiting()));
    if (outbox.problems() > 0)
        parts.append(tr("%Ln visits need attention", nullptr, outbox.problems()));
    m_strip.setOutbox(parts.join(u" · "_s));
}

void DeskStatus::showSync()
{
    using State = SyncProgress::State;
    const SyncProgress &sites = m_desk.sync.progress();
    const SyncProgress &devices = m_desk.deviceSync.progress();
    const QString sitesText = syncText(FleetSyncTask::Kind::Sites, sites);
    const QString devicesText = syncText(FleetSyncTask::Kind::Devices, devices);
    const bool sitesAtRest = sites.state == State::Complete || sites.state == State::Idle;
    const bool devicesAtRest = devices.state == State::Complete || devices.state == State::Idle;
    // One line: what goes on now, and the counts when nothing does.
    if (!sitesAtRest)
        m_strip.setSync(sitesText);
    else if (!devicesAtRest)
        m_strip.setSync(devicesText);
    else
        m_strip.setSync(sitesText.isEmpty() || devicesText.isEmpty() ? sitesText + devicesText
                                                                     : sitesText + u" · "_s + devicesText);
}

} // namespace switchyard
