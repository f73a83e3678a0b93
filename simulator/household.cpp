// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"

#include "noise.h"
#include "sunposition.h"

#include <algorithm>

namespace switchyard::simulator {

namespace {

constexpr double evCapacity_Wh = 62000.0;

// A bump of the given width in hours around an hour of the day, seen across midnight.
double bump(double hour, double centre, double width)
{
    double distance = std::fabs(hour - centre);
    distance = std::min(distance, 24.0 - distance);
    return std::exp(-distance * distance / (2.0 * width * width));
}

} // namespace

Household::Household(const SiteTraits &traits, quint64 seed) : m_traits(traits), m_seed(seed) {}

double Household::pv_W(qint64 instant_s) const
{
    if (!m_traits.pv)
        return 0.0;
    const double sine = sineOfSunHeight(instant_s, m_traits.place->latitude, m_traits.place->longitude);
    if (sine <= 0.0)
        return 0.0;
    const double hours = double(instant_s) / 3600.0;
    // A front takes half a day to pass over a city; single clouds pass over single roofs in minutes.
    const double front = smoothNoise(m_seed, Purpose::Cloud, quint64(m_traits.placeIndex), hours / 11.0);
    const double sky = std::clamp(m_traits.place->sunniness + 1.3 * (front - 0.5), 0.08, 1.0);
    const double cloud = smoothNoise(m_seed, Purpose::LocalCloud, m_traits.index, hours * 5.0);
    const double clearness = sky > 0.85 ? sky : std::clamp(sky + 0.45 * (cloud - 0.5), 0.05, 1.0);
    return -m_traits.pvPeak_W * std::min(1.0, 1.05 * std::pow(sine, 1.15)) * clearness;
}

double Household::base_W(qint64 instant_s, const LocalTime &time) const
{
    const double shift = 1.5 * (randomUnit(m_seed, Purpose::Load, m_traits.index, 1) - 0.5);
    const double morning = bump(time.hour, (time.weekend ? 9.3 : 7.4) + shift, 1.1);
    const double evening = bump(time.hour, 19.0 + shift, 2.0);
    const double noon = time.weekend ? bump(time.hour, 13.0, 1.6) : 0.25 * bump(time.hour, 12.5, 1.2);
    double power = 140.0 + 480.0 * morning + 900.0 * evening + 380.0 * noon;
    power *= 0.75 + 0.5 * smoothNoise(m_seed, Purpose::LoadNoise, m_traits.index, double(instant_s) / 900.0);
    // A fridge that breathes, and now and then a kettle, an oven or a washing machine for ten minutes.
    power += 70.0 * smoothNoise(m_seed, Purpose::LoadNoise, m_traits.index + (1ULL << 40), double(instant_s) / 1500.0);
    const double awake = 0.02 + 0.10 * morning + 0.16 * evening + 0.08 * noon;
    const auto slot = quint64(instant_s / 600);
    if (randomUnit(m_seed, Purpose::LoadSpike, m_traits.index, slot) < awake)
        power += 900.0 + 1900.0 * randomUnit(m_seed, Purpose::LoadSpike, m_traits.index, slot + (1ULL << 40));
    return power * m_traits.loadScale;
}

double Household::relay_W(const LocalTime &time) const
{
    if (!m_traits.relay)
        return 0.0;
    const double begin = 1.0 + 4.0 * randomUnit(m_seed, Purpose::RelaySession, m_traits.index, quint64(time.day));
    const bool night = time.hour >= begin && time.hour < begin + 1.75;
    const bool afternoon = time.hour >= 14.0 && time.hour < 14.75;
    return night || afternoon ? m_traits.relayPower_W : 0.0;
}

Household::EvSession Household::session(qint64 day) const
{
    EvSession session;
    const double dice = randomUnit(m_seed, Purpose::EvSession, m_traits.index, quint64(day));
    session.begin = 0.25 + 0.4 * randomUnit(m_seed, Purpose::EvSession2, m_traits.index, quint64(day));
    session.end = session.begin;
    if (dice >= 0.55)
        return session;
    session.begin_h = 17.5 + 10.0 * dice;
    session.end = 0.8;
    session.end_h = session.begin_h + (session.end - session.begin) * evCapacity_Wh / 0.9 / m_traits.evPower_W;
    return session;
}

double Household::ev_W(const LocalTime &time) const
{
    if (!m_traits.ev)
        return 0.0;
    const EvSession today = session(time.day);
    if (time.hour >= today.begin_h && time.hour < today.end_h)
        return m_traits.evPower_W;
    const EvSession yesterday = session(time.day - 1);
    return time.hour + 24.0 >= yesterday.begin_h && time.hour + 24.0 < yesterday.end_h ? m_traits.evPower_W : 0.0;
}

double Household::evCharge(const LocalTime &time) const
{
    const auto during = [](const EvSession &session, double hour) {
        return session.begin
            + (session.end - session.begin) * (hour - session.begin_h) / (session.end_h - session.begin_h);
    };
    const EvSession today = session(time.day);
    if (today.end_h > 0 && time.hour >= today.begin_h)
        return time.hour < today.end_h ? during(today, time.hour) : today.end;
    const EvSession yesterday = session(time.day - 1);
    if (yesterday.end_h > 24.0 && time.hour + 24.0 < yesterday.end_h)
        return during(yesterday, time.hour + 24.0);
    // Driving through the day, down to what the evening's session starts from.
    const double parked = yesterday.end_h > 0 ? yesterday.end : today.begin;
    const double driven = std::clamp((time.hour - 7.5) / 10.0, 0.0, 1.0);
    return parked + (today.begin - parked) * driven;
}

} // namespace switchyard::simulator
