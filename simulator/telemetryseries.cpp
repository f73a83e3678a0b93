// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryseries.h"

#include "noise.h"

#include <limits>

namespace switchyard::simulator {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

TelemetrySeries::TelemetrySeries(const SimulatedFleet &fleet, SitePhysics &physics) : m_fleet(fleet), m_physics(physics)
{}

double TelemetrySeries::power_W(const Step &step, Signal signal, int units) const
{
    switch (signal) {
    case Signal::None: return 0.0;
    case Signal::Inverter: return step.pv + step.battery;
    case Signal::Battery: return step.battery / double(std::max(1, units));
    case Signal::Pv: return step.pv;
    case Signal::Ev: return step.ev;
    case Signal::Grid: return step.grid();
    case Signal::Relay: return step.relay;
    case Signal::Load: return step.load();
    }
    return 0.0;
}

void TelemetrySeries::add(Energy &energy, double power_W) const
{
    const double energy_Wh = power_W * double(step_s) / 3600.0;
    (power_W >= 0 ? energy.increment_Wh : energy.decrement_Wh) += energy_Wh;
}

qint64 TelemetrySeries::resetDayBefore(const SiteTraits &traits, qint64 day) const
{
    // Meters are exchanged and firmware is updated: every few months a counter starts again at zero.
    const auto period = qint64(90 + randomBits(m_fleet.seed(), Purpose::Reset, traits.index) % 120);
    const qint64 installed = traits.installed_s / 86400;
    return day <= installed ? day : day - (day - installed) % period;
}

TelemetrySeries::Energy TelemetrySeries::counterAtMidnight(const SiteTraits &traits, const SeriesQuestion &question,
                                                           int units, qint64 day)
{
    if (m_revision != m_physics.revision()) {
        m_counters.clear();
        m_revision = m_physics.revision();
    }
    const qint64 resetDay = resetDayBefore(traits, day);
    const CounterKey key{traits.index, int(question.what.signal), int(question.world)};
    Counter *counter = m_counters.object(key);
    if (!counter || counter->resetDay != resetDay) {
        counter = new Counter{resetDay, {Energy{}}};
        m_counters.insert(key, counter);
    }
    while (qint64(counter->atMidnight.size()) <= day - resetDay) {
        Energy energy = counter->atMidnight.back();
        const auto trace =
            m_physics.day(traits.index, resetDay + qint64(counter->atMidnight.size()) - 1, question.world);
        for (const Step &step : trace->steps)
            add(energy, power_W(step, question.what.signal, units));
        counter->atMidnight.push_back(energy);
    }
    return counter->atMidnight[size_t(day - resetDay)];
}

std::vector<Sample> TelemetrySeries::samples(const SeriesQuestion &question)
{
    std::vector<Sample> result;
    const Signal signal = question.what.signal;
    if (signal == Signal::None)
        return result;
    const SiteTraits traits = m_fleet.traits(question.what.site);
    const int units = signal == Signal::Battery ? traits.batteries : 1;
    const quint64 seed = m_fleet.seed();
    const bool electrical = signal != Signal::Load && signal != Signal::Relay;

    std::shared_ptr<const DayTrace> trace;
    qint64 day = std::numeric_limits<qint64>::min();
    size_t counted = 0; // steps of the day already in `energy`
    Energy energy;
    const auto stepAt = [&](qint64 instant) -> const Step & {
        if (!trace || instant < trace->begin_s || instant >= trace->end_s) {
            day = m_physics.dayOf(traits, instant);
            trace = m_physics.day(traits.index, day, question.world);
            if (question.energy)
                energy = counterAtMidnight(traits, question, units, day);
            counted = 0;
        }
        const auto number = size_t((instant - trace->begin_s) / step_s);
        for (; question.energy && counted <= number; ++counted)
            add(energy, power_W(trace->steps[counted], signal, units));
        return trace->steps[number];
    };

    const qint64 first = (question.begin_s + question.bucket_s - 1) / question.bucket_s * question.bucket_s;
    // A sample reaches the service a minute after its five minutes are over.
    const qint64 measuredUntil = std::min(question.end_s, (question.now_s - 60) / step_s * step_s);
    for (qint64 begin = first; begin < question.end_s && begin < measuredUntil; begin += question.bucket_s) {
        Sample sample{begin, 0, 0, 0, none, none, none};
        int heard = 0;
        const qint64 end = std::min(begin + question.bucket_s, std::max(begin + 1, measuredUntil));
        for (qint64 instant = begin; instant < end; instant += std::min(step_s, question.bucket_s)) {
            if (!m_physics.heard(traits, instant))
                continue;
            const Step &step = stepAt(instant);
            const double power = power_W(step, signal, units);
            const double voltage = signal == Signal::Battery ? 48.0 + 6.0 * double(step.charge)
                                                             : traits.place->mains_V
                    * (0.985 + 0.03 * smoothNoise(seed, Purpose::Voltage, traits.index, double(instant) / 1800.0));
            sample.power_W += power;
            sample.voltage_V += voltage;
            sample.current_A += power / voltage;
            if (signal == Signal::Battery)
                sample.charge_pct = 100.0 * double(step.charge);
            else if (signal == Signal::Ev)
                sample.charge_pct = 100.0 * double(step.evCharge);
            ++heard;
        }
        if (heard == 0)
            continue;
        sample.power_W /= heard;
        sample.voltage_V = electrical ? sample.voltage_V / heard : none;
        sample.current_A = electrical ? sample.current_A / heard : none;
        if (question.energy) {
            sample.increment_Wh = energy.increment_Wh;
            sample.decrement_Wh = energy.decrement_Wh;
        }
        result.push_back(sample);
    }
    return result;
}

} // namespace switchyard::simulator
