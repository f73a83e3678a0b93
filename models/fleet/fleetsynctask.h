// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetsync.h"
#include "task.h"

namespace switchyard {

//! The sweep over the fleet as the task tray shows it. Needs the sync for its life.
class FleetSyncTask final : public Task
{
    Q_OBJECT

public:
    enum class Kind { Sites, Devices, Visits };

    FleetSyncTask(FleetSync &sync, Kind kind);

    QString title() const override;
    State state() const override;
    qint64 done() const override { return m_sync.progress().fetched + m_sync.progress().failed; }
    qint64 total() const override { return m_sync.progress().total; }
    qint64 failed() const override { return m_sync.progress().failed; }
    double rate() const override { return m_sync.progress().perSecond; }
    QString note() const override;
    bool canPause() const override { return true; }
    bool canCancel() const override { return false; }
    bool canRetryFailed() const override;
    void pause() override { m_sync.setPaused(true); }
    void resume() override { m_sync.setPaused(false); }
    void retryFailed() override { m_sync.refresh(); }

private:
    FleetSync &m_sync;
    const Kind m_kind;
};

//! The progress as one line for the status strip: "5,000 sites", "Sites 128 of 5,000 · 418/s · 5 s left".
QString syncText(FleetSyncTask::Kind kind, const SyncProgress &progress);

} // namespace switchyard
