// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitephysics.h"

namespace switchyard::simulator {

//! What to measure: a device or sensor, a half-open span and the width of a bucket, all in seconds UTC.
struct SeriesQuestion
{
    SimulatedFleet::Resolved what;
    qint64 begin_s = 0;
    qint64 end_s = 0;
    qint64 bucket_s = 900;
    qint64 now_s = 0; //!< nothing after it has been measured yet
    bool energy = false;
    SitePhysics::World world = SitePhysics::World::Measured;
};

//! One bucket: means, but states of charge and energy counters as they stand at its end. NaN = the device has no such channel.
//! Signs are relative to the device: positive = into it.
struct Sample
{
    qint64 begin_s = 0;
    double power_W = 0;
    double voltage_V = 0;
    double current_A = 0;
    double charge_pct = 0;
    double increment_Wh = 0; //!< >= 0, lifetime since the last reset
    double decrement_Wh = 0; //!< <= 0, lifetime since the last reset
};

//! Turns days of physics into buckets of telemetry and keeps energy counters.
class TelemetrySeries
{
public:
    TelemetrySeries(const SimulatedFleet &fleet, SitePhysics &physics);

    //! Buckets start at multiples of their width since 1970 UTC. A bucket nothing of which was heard is left out.
    std::vector<Sample> samples(const SeriesQuestion &question);

private:
    struct Energy
    {
        double increment_Wh = 0;
        double decrement_Wh = 0;
    };
    struct CounterKey
    {
        quint32 site;
        int signal;
        int world;
        bool operator==(const CounterKey &) const = default;
        friend size_t qHash(const CounterKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.site, key.signal, key.world);
        }
    };
    struct Counter
    {
        qint64 resetDay = 0;
        std::vector<Energy> atMidnight; // entry n: at the start of day resetDay + n
    };

    double power_W(const Step &step, Signal signal, int units) const;
    qint64 resetDayBefore(const SiteTraits &traits, qint64 day) const;
    Energy counterAtMidnight(const SiteTraits &traits, const SeriesQuestion &question, int units, qint64 day);
    void add(Energy &energy, double power_W) const;

    const SimulatedFleet &m_fleet;
    SitePhysics &m_physics;
    QCache<CounterKey, Counter> m_counters{256};
    quint64 m_revision = 0;
};

} // namespace switchyard::simulator
