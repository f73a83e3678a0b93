// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace switchyard::simulator {

//! What a random number is for: the same id and time give unrelated numbers for unrelated purposes.
enum class Purpose : quint64 {
    Place = 1,
    Composition,
    Naming,
    Naming2,
    Missing,
    Oddity,
    Capacity,
    Load,
    LoadNoise,
    LoadSpike,
    Cloud,
    LocalCloud,
    EvSession,
    EvSession2,
    RelaySession,
    Midnight,
    Silence,
    Gap,
    Mode,
    Maker,
    Serial,
    Installed,
    Reset,
    Voltage,
    Group,
    Event,
    Price,
    PriceDay,
    Visit,
    Extra,
    Bare
};

//! splitmix64: every bit of the answer depends on every bit of the question.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

//! A random number that is a pure function of its arguments.
constexpr quint64 randomBits(quint64 seed, Purpose purpose, quint64 a, quint64 b = 0)
{
    return mixed(mixed(mixed(seed ^ (quint64(purpose) << 56)) ^ a) ^ (b * 0xd6e8feb86659fd93ULL));
}

//! The same in [0, 1).
constexpr double randomUnit(quint64 seed, Purpose purpose, quint64 a, quint64 b = 0)
{
    return double(randomBits(seed, purpose, a, b) >> 11) * 0x1.0p-53;
}

//! Smooth noise in [0, 1] along `position`, with a new independent value at every whole number.
inline double smoothNoise(quint64 seed, Purpose purpose, quint64 a, double position)
{
    const double whole = std::floor(position);
    const double fraction = position - whole;
    const double weight = fraction * fraction * (3.0 - 2.0 * fraction);
    const auto step = quint64(qint64(whole));
    return randomUnit(seed, purpose, a, step) * (1.0 - weight) + randomUnit(seed, purpose, a, step + 1) * weight;
}

} // namespace switchyard::simulator
