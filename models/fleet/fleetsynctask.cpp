// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsynctask.h"

#include <QLocale>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

//! The text of a kind: no sentence is put together from parts, which languages order and bend in their own ways.
QString of(FleetSyncTask::Kind kind, const QString &sites, const QString &devices, const QString &visits)
{
    switch (kind) {
    case FleetSyncTask::Kind::Sites: return sites;
    case FleetSyncTask::Kind::Devices: return devices;
    case FleetSyncTask::Kind::Visits: break;
    }
    return visits;
}

} // namespace

FleetSyncTask::FleetSyncTask(FleetSync &sync, Kind kind) : m_sync(sync), m_kind(kind)
{
    connect(&sync, &FleetSync::progressChanged, this, &Task::changed);
}

QString FleetSyncTask::title() const
{
    return of(m_kind, tr("Sync of the sites"), tr("Sync of the devices"), tr("Sync of the visits"));
}

Task::State FleetSyncTask::state() const
{
    using Sync = SyncProgress::State;
    const SyncProgress &progress = m_sync.progress();
    switch (progress.state) {
    case Sync::Idle:
    case Sync::Waiting: return State::Waiting;
    case Sync::Listing:
    case Sync::Fetching: return State::Running;
    case Sync::Paused: return State::Paused;
    case Sync::Failed: return State::Failed;
    case Sync::Complete: return progress.failed > 0 ? State::PartlyFailed : State::Finished;
    }
    return State::Waiting;
}

QString FleetSyncTask::note() const
{
    switch (m_sync.progress().state) {
    case SyncProgress::State::Waiting: return tr("waits for the service");
    case SyncProgress::State::Listing:
        return of(m_kind, tr("reads the list of sites"), tr("reads the list of devices"),
                  tr("reads the list of visits"));
    default: return {};
    }
}

bool FleetSyncTask::canRetryFailed() const
{
    return m_sync.progress().state == SyncProgress::State::Failed
        || (m_sync.progress().state == SyncProgress::State::Complete && m_sync.progress().failed > 0);
}

QString syncText(FleetSyncTask::Kind kind, const SyncProgress &progress)
{
    const QLocale locale;
    switch (progress.state) {
    case SyncProgress::State::Idle: return {};
    case SyncProgress::State::Listing:
        return of(kind, FleetSyncTask::tr("Reading the list of sites"),
                  FleetSyncTask::tr("Reading the list of devices"), FleetSyncTask::tr("Reading the list of visits"));
    case SyncProgress::State::Failed:
        return of(kind, FleetSyncTask::tr("Sync of the sites failed"), FleetSyncTask::tr("Sync of the devices failed"),
                  FleetSyncTask::tr("Sync of the visits failed"));
    case SyncProgress::State::Complete:
        if (progress.failed > 0)
            return of(kind, FleetSyncTask::tr("%1 sites, %2 not loaded"),
                      FleetSyncTask::tr("%1 devices, %2 not loaded"), FleetSyncTask::tr("%1 visits, %2 not loaded"))
                .arg(locale.toString(progress.total), locale.toString(progress.failed));
        return of(kind, FleetSyncTask::tr("%Ln sites", nullptr, int(progress.total)),
                  FleetSyncTask::tr("%Ln devices", nullptr, int(progress.total)),
                  FleetSyncTask::tr("%Ln visits", nullptr, int(progress.total)));
    default: break;
    }
    QString text = of(kind, FleetSyncTask::tr("Sites %1 of %2"), FleetSyncTask::tr("Devices %1 of %2"),
                      FleetSyncTask::tr("Visits %1 of %2"))
                       .arg(locale.toString(progress.fetched + progress.failed), locale.toString(progress.total));
    if (progress.state == SyncProgress::State::Paused)
        return text + u" · "_s + FleetSyncTask::tr("paused");
    if (progress.state == SyncProgress::State::Waiting)
        return text + u" · "_s + FleetSyncTask::tr("waiting for the service");
    if (progress.perSecond >= 1)
        text += u" · "_s + FleetSyncTask::tr("%1/s").arg(locale.toString(qRound(progress.perSecond)));
    if (const auto left = progress.timeLeft()) {
        const qint64 seconds = left->count();
        text += u" · "_s
            + (seconds < 120 ? FleetSyncTask::tr("%1 s left").arg(seconds)
                             : FleetSyncTask::tr("%1 min left").arg((seconds + 30) / 60));
    }
    return text;
}

} // namespace switchyard
