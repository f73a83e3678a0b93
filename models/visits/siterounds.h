// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitecheckrun.h"
#include "task.h"

#include <memory>
#include <vector>

namespace switchyard {

//! Goes through some sites, one after the other, and reads of each what a technician needs: details, wiring, devices, modes, and
//! seven days of telemetry of each sensor, into the store and the caches that the parts keep. What a cache has for good is not asked for again.
//! Whoever derives from it says what is done with what was read. GUI thread.
class SiteRounds : public Task
{
    Q_OBJECT

public:
    void start();

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

protected:
    //! Ids of sites; `store` is the one of the parts, which outlive it.
    SiteRounds(const SiteCheckParts &parts, FleetStore &store, std::vector<QByteArray> sites, QObject *parent);

    const SiteCheckParts &parts() const { return m_parts; }
    FleetStore &store() const { return m_store; }
    //! Whether a site that is not on disk afterwards is told as a failure.
    virtual bool hasToBeKept() const { return false; }
    //! The site was read, as far as it could be; `failure` says what could not. Returns whether it counts as failed.
    virtual bool take(const SiteCheckRun &run, const std::optional<ApiError> &failure) = 0;
    //! Leaves what is under way and ends so.
    void stop(State state);

private:
    void next();
    void takeDetails(const Result<Site> &site);
    void lookWhetherKept();
    void takeSite(const std::optional<ApiError> &failure);
    void dropRun();

    const SiteCheckParts m_parts;
    FleetStore &m_store;
    std::vector<QByteArray> m_left; //!< the next one last
    std::vector<QByteArray> m_failed;
    std::optional<ApiError> m_error;        //!< of the last site that failed
    std::optional<ApiError> m_detailsError; //!< of the site under way
    Latest<Site> m_details;
    Latest<std::optional<KeptTopology>> m_kept;
    std::unique_ptr<SiteCheckRun> m_run;
    State m_state = State::Waiting;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::chrono::milliseconds m_since{0};
};

} // namespace switchyard
