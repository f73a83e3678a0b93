// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diffbook.h"
#include "dynamicbook.h"
#include "periodicalbook.h"
#include "prognosisbook.h"
#include "registry.h"
#include "simulatedclock.h"
#include "simulatoroptions.h"
#include "telemetryseries.h"

namespace switchyard::simulator {

//! A device that a request may name: one of the fleet (`inFleet`), or one that was added.
struct KnownDevice
{
    QByteArray synthId;
    std::optional<SimulatedFleet::Resolved> inFleet;
};

//! The simulated world: the computed fleet and its physics, and everything that was written to it. One thread only.
class World final
{
public:
    World(const SimulatorOptions &options, const SimulatedClock &clock);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    bool siteExists(const QByteArray &siteId) const;
    //! By synthId or deviceId; a sensor is no device.
    std::optional<KnownDevice> findDevice(const QByteArray &id) const;
    //! `PREFIX-1001`, `PREFIX-1002` … in the order of creation. Call only when nothing can go wrong any more: the ids of repeated
    //! writes must come out the same.
    QByteArray nextId(const QByteArray &prefix);
    //! Lets participant replacements that are due take effect.
    void settleGroups();

    const SimulatorOptions &options;
    const SimulatedClock &clock;
    const SimulatedFleet fleet;
    GroupBook groups;
    EventBook events;
    ControlBook control;
    SitePhysics physics;
    TelemetrySeries series;
    PrognosisBook prognoses;
    DiffBook diffs;
    PeriodicalBook periodical;
    DynamicBook dynamic;
    Registry sites;
    Registry devices;
    Registry visits;
    QHash<QByteArray, QList<QByteArray>> devicesAddedTo; //!< by siteId

private:
    void planVisits();

    QHash<QByteArray, int> m_lastNumber;
};

} // namespace switchyard::simulator
