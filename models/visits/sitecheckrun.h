// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "devicestore.h"
#include "fleetstore.h"
#include "sitecheck.h"
#include "telemetryfetch.h"
#include "topologykeeper.h"
#include "worker.h"

#include <memory>

namespace switchyard {

//! What a check asks and reads; all of it outlives the run.
struct SiteCheckParts
{
    ApiClient &api;
    const FleetStore &sites;
    const DeviceStore &devices;
    Worker &worker;
    Clock &clock;
    TelemetryKeeper keeper = {};
    TopologyKeeper wiring = {};
};

//! One check of one site over the last seven days: asks for the wiring, the devices, their modes and the telemetry, takes
//! what is kept here where the service cannot be reached, and reckons on the worker. GUI thread.
class SiteCheckRun final : public QObject
{
    Q_OBJECT

public:
    //! As fine as services measure: a clock that is an hour off is seen, and a silence of a quarter of an hour.
    static constexpr std::chrono::minutes bucket{5};
    static constexpr std::chrono::hours length{7 * 24};

    explicit SiteCheckRun(const SiteCheckParts &parts, QObject *parent = nullptr);
    ~SiteCheckRun() override;

    //! Begins, or begins anew.
    void start(const SiteId &site);
    const SiteId &site() const { return m_input.site; }
    bool isRunning() const { return m_isRunning; }
    //! Questions that were answered or failed, and all that are known of so far.
    int asked() const { return m_asked; }
    int settled() const { return m_settled; }
    //! Of the last run that came to its end; empty before.
    const std::optional<SiteCheckReport> &report() const { return m_report; }
    //! What was read so far: the wiring, the devices by their ids, and what the checks look at.
    const Topology &topology() const { return m_input.topology; }
    const std::vector<Device> &devices() const { return m_input.devices; }
    const SiteCheckInput &read() const { return m_input.check; }
    //! The last thing of this run that could not be read, and why; a mode that a device does not have is none.
    const std::optional<ApiError> &failure() const { return m_failure; }
    //! Why the wiring could not be read. Then it is that of wiringAt(), or, where none is kept, the devices are those that
    //! the fleet's list names for the site.
    const std::optional<ApiError> &wiringError() const { return m_wiringError; }
    const std::optional<Instant> &wiringAt() const { return m_wiringAt; }

Q_SIGNALS:
    void progressChanged();
    void finished();

private:
    struct Input
    {
        SiteId site;
        Topology topology;
        std::vector<Device> devices;
        SiteCheckInput check;
    };
    void takeWiring(const Result<Topology> &topology);
    void askDevices();
    void askRest();
    void askMode(size_t device);
    void askTelemetry(size_t source);
    void takeTelemetry(size_t source);
    void begin() { ++m_asked; }
    void settle();
    void reckon();
    Device listed(qsizetype row) const;

    SiteCheckParts m_parts;
    Input m_input;
    void (SiteCheckRun::*m_next)() = nullptr; //!< once all that was asked is settled
    std::vector<std::unique_ptr<TelemetryFetch>> m_fetches;
    std::vector<bool> m_taken;
    std::unique_ptr<QObject> m_calls; //!< of this run: answers to a former one find nobody
    Latest<SiteCheckReport> m_reckoning;
    std::optional<SiteCheckReport> m_report;
    std::optional<ApiError> m_failure;
    std::optional<ApiError> m_wiringError;
    std::optional<Instant> m_wiringAt;
    int m_asked = 0;
    int m_settled = 0;
    bool m_isRunning = false;
};

} // namespace switchyard
