// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlbook.h"
#include "registry.h"
#include "simulatedclock.h"
#include "simulatoroptions.h"
#include "telemetryseries.h"

namespace switchyard::simulator {

//! A device that a request may name: one of the fleet (`inFleet`), or one that was added.
struct KnownDevice {
    QByteArray synthId;
    std::optional<SimulatedFleet::Resolved> inFleet;
};

//! The simulated world: the computed fleet and its physics, and everything that was written to it. One thread only.
class World final {
public:
    World(const SimulatorOptions &options, const SimulatedClock &clock);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    bool siteExists(const QByteArray &siteId) const;
    //! By synthId or deviceId; a sensor is no device.
    std::optional<KnownDevice> findDevice(const QByteArray &id) const;

    const SimulatorOptions &options;
    const SimulatedClock &clock;
    const SimulatedFleet fleet;
    ControlBook control;
    SitePhysics physics;
    TelemetrySeries series;
    Registry sites;
    Registry devices;
    QHash<QByteArray, QList<QByteArray>> devicesAddedTo;   //!< by siteId
};

} // namespace switchyard::simulator
