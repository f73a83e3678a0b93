// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlsource.h"
#include "simulatedfleet.h"
#include "zonedays.h"

#include <QCache>

#include <memory>
#include <vector>

namespace switchyard::simulator {

inline constexpr qint64 step_s = 300;

//! Five minutes of one home: mean powers in W, positive = into the device or the home, and states of charge (0-1) at the end.
struct Step
{
    float pv = 0;   //!< <= 0
    float base = 0; //!< consumption but relay and EV
    float relay = 0;
    float ev = 0;
    float battery = 0; //!< positive = charging
    float charge = 0;
    float evCharge = 0;

    float load() const { return base + relay; }
    float grid() const { return pv + base + relay + ev + battery; } //!< positive = import
};

//! One local day of one home; 276, 288 or 300 steps.
struct DayTrace
{
    qint64 begin_s = 0;
    qint64 end_s = 0;
    std::vector<Step> steps;
};

//! Everything a home measures, at any time, as pure functions of seed, home, time and control. A battery's state of charge is integrated
//! from local midnight; each evening the home settles to a state of charge that is again a function of home and day, so that any
//! day can be had without the days before it. Days whose evening was under somebody's control are chained instead.
class SitePhysics
{
public:
    //! `Measured` obeys the ControlSource; `Uncontrolled` is the counterfactual: plain self-consumption, no orders.
    enum class World { Measured, Uncontrolled };

    SitePhysics(const SimulatedFleet &fleet, const ControlSource &control);

    std::shared_ptr<const DayTrace> day(quint32 site, qint64 localDay, World world);
    qint64 dayOf(const SiteTraits &traits, qint64 instant_s) const
    {
        return m_zones.dayOf(traits.placeIndex, instant_s);
    }
    qint64 midnight_s(const SiteTraits &traits, qint64 localDay) const
    {
        return m_zones.midnight_s(traits.placeIndex, localDay);
    }
    //! The step that contains the instant.
    Step stepAt(quint32 site, qint64 instant_s, World world);

    //! Forget computed days; call after control changed.
    void controlChanged();
    //! Counts controlChanged(); for caches built on this one.
    quint64 revision() const { return m_revision; }

    //! Did this step reach the service? False in gaps, while the home is silent, and before it was installed.
    bool heard(const SiteTraits &traits, qint64 instant_s) const;

private:
    struct Key
    {
        quint32 site;
        qint64 day;
        World world;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.site, key.day, int(key.world));
        }
    };

    double midnightCharge(quint32 site, qint64 localDay) const;
    double chargeAtStart(const SiteTraits &traits, qint64 localDay, World world, int chained);
    std::shared_ptr<const DayTrace> day(const SiteTraits &traits, qint64 localDay, World world, int chained);
    DayTrace compute(const SiteTraits &traits, qint64 localDay, World world, int chained);

    const SimulatedFleet &m_fleet;
    const ControlSource &m_control;
    const ZoneDays m_zones;
    QCache<Key, std::shared_ptr<const DayTrace>> m_days;
    quint64 m_revision = 0;
};

} // namespace switchyard::simulator
