// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitephysics.h"

#include "battery.h"
#include "noise.h"

#include <algorithm>

namespace switchyard::simulator {

namespace {

constexpr int rememberedDays = 1500;
constexpr int longestChain = 14;
constexpr double settlingHour = 21.0; // three hours suffice for any battery of the fleet to reach any state of charge

double limited(double wanted_W, double limit_W)
{
    return limit_W < 0 ? wanted_W : std::clamp(wanted_W, -limit_W, limit_W);
}

double ordered_W(const ControlSpan &span, qint64 instant_s, double selfConsumption_W, double maximum_W)
{
    const double share = double(instant_s - span.from_s) / double(std::max<qint64>(1, span.to_s - span.from_s));
    const double limit_W = span.begin_W < 0 ? -1.0 : span.begin_W + (span.end_W - span.begin_W) * share;
    switch (span.action) {
    case ControlSpan::Action::Charge: return limited(maximum_W, limit_W);
    case ControlSpan::Action::Discharge: return limited(-maximum_W, limit_W);
    case ControlSpan::Action::Hold: return 0.0;
    case ControlSpan::Action::Follow: return limited(selfConsumption_W, limit_W);
    }
    return 0.0;
}

double chosenByMode_W(Mode mode, const SiteTraits &traits, const LocalTime &time, double selfConsumption_W,
                      const Battery &battery)
{
    switch (mode) {
    case Mode::Schedule:
        if (time.hour >= 2.0 && time.hour < 5.0)
            return battery.charge() < 0.85 ? traits.batteryMax_W * 0.6 : 0.0;
        if (time.hour >= 16.0 && time.hour < 20.0)
            return -traits.batteryMax_W * 0.5;
        return std::max(0.0, selfConsumption_W);
    case Mode::Smart:
        // Cheap hours before dawn, less where the sun will do the work; the dearest hour sells what is left over.
        if (time.hour >= 1.0 && time.hour < 5.0)
            return battery.charge() < (traits.pv ? 0.6 : 0.92) ? traits.batteryMax_W * 0.7 : 0.0;
        if (time.hour >= 17.5 && time.hour < 18.5 && battery.charge() > 0.5)
            return std::min(selfConsumption_W, -traits.batteryMax_W * 0.6);
        return selfConsumption_W;
    case Mode::Simple:
    case Mode::Unknown: break;
    }
    return selfConsumption_W;
}

} // namespace

SitePhysics::SitePhysics(const SimulatedFleet &fleet, const ControlSource &control)
    : m_fleet(fleet), m_control(control), m_days(rememberedDays)
{}

std::shared_ptr<const DayTrace> SitePhysics::day(quint32 site, qint64 localDay, World world)
{
    return day(m_fleet.traits(site), localDay, world, 0);
}

std::shared_ptr<const DayTrace> SitePhysics::day(const SiteTraits &traits, qint64 localDay, World world, int chained)
{
    const Key key{traits.index, localDay, world};
    if (const auto *known = m_days.object(key))
        return *known;
    auto trace = std::make_shared<const DayTrace>(compute(traits, localDay, world, chained));
    // A day at the end of a cut chain has an approximate start: not to be remembered as the truth.
    if (chained < longestChain)
        m_days.insert(key, new std::shared_ptr<const DayTrace>(trace));
    return trace;
}

Step SitePhysics::stepAt(quint32 site, qint64 instant_s, World world)
{
    const SiteTraits traits = m_fleet.traits(site);
    const auto trace = day(traits, dayOf(traits, instant_s), world, 0);
    const auto number = size_t(std::max<qint64>(0, (instant_s - trace->begin_s) / step_s));
    return trace->steps[std::min(number, trace->steps.size() - 1)];
}

void SitePhysics::controlChanged()
{
    m_days.clear();
    ++m_revision;
}

double SitePhysics::midnightCharge(quint32 site, qint64 localDay) const
{
    return 0.15 + 0.35 * randomUnit(m_fleet.seed(), Purpose::Midnight, site, quint64(localDay));
}

double SitePhysics::chargeAtStart(const SiteTraits &traits, qint64 localDay, World world, int chained)
{
    if (world == World::Measured && chained < longestChain) {
        const qint64 midnight = midnight_s(traits, localDay);
        const qint64 settling = midnight - qint64((24.0 - settlingHour) * 3600.0);
        if (!m_control.spans(traits.index, settling, midnight).isEmpty())
            return day(traits, localDay - 1, world, chained + 1)->steps.back().charge;
    }
    return midnightCharge(traits.index, localDay);
}

DayTrace SitePhysics::compute(const SiteTraits &traits, qint64 localDay, World world, int chained)
{
    DayTrace trace;
    trace.begin_s = midnight_s(traits, localDay);
    trace.end_s = midnight_s(traits, localDay + 1);
    trace.steps.reserve(size_t((trace.end_s - trace.begin_s) / step_s));

    const bool measured = world == World::Measured;
    const QList<ControlSpan> spans = measured && traits.batteries > 0
        ? m_control.spans(traits.index, trace.begin_s, trace.end_s)
        : QList<ControlSpan>();
    const QList<ModeChange> modes = measured ? m_control.modes(traits.index) : QList<ModeChange>();
    const qint64 offsetAtBegin = m_zones.offset_s(traits.placeIndex, trace.begin_s);
    const bool clockChanges = offsetAtBegin != m_zones.offset_s(traits.placeIndex, trace.end_s);
    const double settled = midnightCharge(traits.index, localDay + 1);
    const Household home(traits, m_fleet.seed());
    Battery battery(traits, traits.batteries > 0 ? chargeAtStart(traits, localDay, world, chained) : 0.0);

    for (qint64 instant = trace.begin_s; instant < trace.end_s; instant += step_s) {
        const qint64 middle = instant + step_s / 2;
        const LocalTime time =
            m_zones.localTime(middle, clockChanges ? m_zones.offset_s(traits.placeIndex, middle) : offsetAtBegin);
        Step step;
        step.pv = float(home.pv_W(middle));
        step.base = float(home.base_W(middle, time));
        step.relay = float(home.relay_W(time));
        step.ev = float(home.ev_W(time));
        step.evCharge = float(traits.ev ? home.evCharge(time) : 0.0);
        if (traits.batteries > 0) {
            // The car is left to the grid: a battery that empties itself into another battery only makes heat.
            const double selfConsumption = -double(step.pv + step.base + step.relay);
            const auto order = std::find_if(spans.cbegin(), spans.cend(), [instant](const ControlSpan &span) {
                return instant >= span.from_s && instant < span.to_s;
            });
            double wanted = 0;
            if (order != spans.cend()) {
                wanted = ordered_W(*order, instant, selfConsumption, traits.batteryMax_W);
            } else if (time.hour >= settlingHour) {
                wanted = battery.powerTowards(settled, double(trace.end_s - instant));
            } else {
                Mode mode = measured ? traits.usualMode : Mode::Simple;
                for (const ModeChange &change : modes) {
                    if (change.from_s <= instant)
                        mode = change.mode;
                }
                wanted = chosenByMode_W(mode, traits, time, selfConsumption, battery);
            }
            step.battery = float(battery.run(wanted, double(step_s)));
            step.charge = float(battery.charge());
        }
        trace.steps.push_back(step);
    }
    return trace;
}

bool SitePhysics::heard(const SiteTraits &traits, qint64 instant_s) const
{
    if (instant_s < traits.installed_s)
        return false;
    const quint64 seed = m_fleet.seed();
    const quint64 nature = randomBits(seed, Purpose::Silence, traits.index);
    // One home in a hundred stopped for good; one in ten loses its connection for most of a day every third day.
    if (nature % 100 == 7 && instant_s >= 1777593600 + qint64((nature >> 16) % 180) * 86400)
        return false;
    if (nature % 10 == 3) {
        constexpr qint64 cycle_s = 72 * 3600;
        const qint64 phase = (instant_s + qint64((nature >> 8) % quint64(cycle_s))) % cycle_s;
        if (phase > 50 * 3600)
            return false;
    }
    constexpr qint64 window_s = 6 * 3600;
    const auto window = quint64(instant_s / window_s);
    const quint64 gap = randomBits(seed, Purpose::Gap, traits.index, window);
    if (gap % 40 == 0) {
        const qint64 from = qint64((gap >> 8) % quint64(window_s - 1800));
        const qint64 within = instant_s % window_s;
        if (within >= from && within < from + 1800)
            return false;
    }
    return randomBits(seed, Purpose::Gap, traits.index, quint64(instant_s / step_s) + (1ULL << 40)) % 1500 != 0;
}

} // namespace switchyard::simulator
