// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsynctask.h"

#include <QLocale>

namespace switchyard {

using namespace Qt::StringLiterals;

FleetSyncTask::FleetSyncTask(FleetSync &sync, Kind kind) : m_sync(sync), m_kind(kind)
{
    connect(&sync, &FleetSync::progressChanged, this, &Task::changed);
}

QString FleetSyncTask::title() const
{
    return m_kind == Kind::Sites ? tr("Sync of the sites") : tr("Sync of the devices");
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
        return m_kind == Kind::Sites ? tr("reads the list of sites") : tr("reads the list of devices");
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
    const bool sites = kind == FleetSyncTask::Kind::Sites;
    switch (progress.state) {
    case SyncProgress::State::Idle: return {};
    case SyncProgress::State::Listing:
        return sites ? FleetSyncTask::tr("Reading the list of sites")
                     : FleetSyncTask::tr("Reading the list of devices");
    case SyncProgress::State::Failed:
        return sites ? FleetSyncTask::tr("Sync of the sites failed") : FleetSyncTask::tr("Sync of the devices failed");
    case SyncProgress::State::Complete:
        if (progress.failed > 0)
            return (sites ? FleetSyncTask::tr("%1 sites, %2 not loaded")
                          : FleetSyncTask::tr("%1 devices, %2 not loaded"))
                .arg(locale.toString(progress.total), locale.toString(progress.failed));
        return sites ? FleetSyncTask::tr("%Ln sites", nullptr, int(progress.total))
                     : FleetSyncTask::tr("%Ln devices", nullptr, int(progress.total));
    default: break;
    }
    QString text = (sites ? FleetSyncTask::tr("Sites %1 of %2") : FleetSyncTask::tr("Devices %1 of %2"))
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
