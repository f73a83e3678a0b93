// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetsynctask.h"

#include <QLocale>

namespace switchyard {

using namespace Qt::StringLiterals;

FleetSyncTask::FleetSyncTask(FleetSync &sync) : m_sync(sync)
{
    connect(&sync, &FleetSync::progressChanged, this, &Task::changed);
}

QString FleetSyncTask::title() const
{
    return tr("Sync of the fleet");
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
    case SyncProgress::State::Listing: return tr("reads the list of sites");
    default: return {};
    }
}

bool FleetSyncTask::canRetryFailed() const
{
    return m_sync.progress().state == SyncProgress::State::Failed
        || (m_sync.progress().state == SyncProgress::State::Complete && m_sync.progress().failed > 0);
}

QString syncText(const SyncProgress &progress)
{
    const QLocale locale;
    switch (progress.state) {
    case SyncProgress::State::Idle: return {};
    case SyncProgress::State::Listing: return FleetSyncTask::tr("Sync: reading the list of sites");
    case SyncProgress::State::Failed: return FleetSyncTask::tr("Sync failed");
    case SyncProgress::State::Complete:
        if (progress.failed > 0)
            return FleetSyncTask::tr("%1 sites, %2 not loaded")
                .arg(locale.toString(progress.total), locale.toString(progress.failed));
        return FleetSyncTask::tr("%Ln sites", nullptr, int(progress.total));
    default: break;
    }
    QString text = FleetSyncTask::tr("Sync %1 of %2")
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
