// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitecheckrun.h"
#include "task.h"

#include <memory>
#include <vector>

namespace switchyard {

//! Reads everything about some sites that a technician needs where there is no connection: wiring, devices, modes, and seven
//! days of telemetry of each sensor, into the caches that the parts keep. One site after the other; what a cache has for good
//! is not asked for again. GUI thread.
class OfflinePreparation final : public Task
{
    Q_OBJECT

public:
    //! Ids of sites; the parts outlive it.
    OfflinePreparation(const SiteCheckParts &parts, std::vector<QByteArray> sites, QObject *parent = nullptr);

    void start();

    QString title() const override;
    State state() const override { return m_state; }
    qint64 done() const override { return m_done; }
    qint64 total() const override { return m_total; }
    qint64 failed() const override { return qint64(m_failed.size()); }
    double rate() const override;
    QString note() const override;
    bool canPause() const override { return isActive(); }
    bool canCancel() const override { return isActive(); }
    bool canRetryFailed() const override { return !isActive() && !m_failed.empty(); }
    void pause() override;
    void resume() override;
    void cancel() override;
    void retryFailed() override;

private:
    void next();
    void takeSite();

    SiteCheckParts m_parts;
    std::vector<QByteArray> m_left; //!< the next one last
    std::vector<QByteArray> m_failed;
    std::optional<ApiError> m_error;
    std::unique_ptr<SiteCheckRun> m_run;
    State m_state = State::Waiting;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::chrono::milliseconds m_since{0};
};

} // namespace switchyard
