// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powersamples.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace switchyard {

inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

//! A power that a test makes up, and what it is at an instant, read off the definition: no search, no cursor.
struct MadePower
{
    std::vector<qint64> times;
    std::vector<double> values;
    std::chrono::milliseconds bucket{0};

    PowerSamples samples() const { return {&times, &values, bucket}; }
    double at(qint64 ms) const
    {
        double value = unknown;
        for (size_t i = 0; i < times.size() && times[i] <= ms; ++i)
            value = ms < times[i] + bucket.count() && std::isfinite(values[i]) ? values[i] : unknown;
        return value;
    }
};

//! \a power in every bucket from \a start on.
inline MadePower made(qint64 start, std::chrono::milliseconds bucket, const std::vector<double> &power)
{
    MadePower result{{}, power, bucket};
    result.times.reserve(power.size());
    for (size_t i = 0; i < power.size(); ++i)
        result.times.push_back(start + qint64(i) * bucket.count());
    return result;
}

//! Samples on multiples of \a step between 0 and \a until: closer than the bucket, jittered, with gaps, NaN and
//! infinities.
inline MadePower randomPower(QRandomGenerator &random, qint64 step, qint64 until)
{
    MadePower result{{}, {}, std::chrono::milliseconds(step * random.bounded(1, 9))};
    for (qint64 time = step * random.bounded(20); time < until;) {
        result.times.push_back(time);
        const int kind = random.bounded(12);
        result.values.push_back(kind == 0       ? unknown
                                    : kind == 1 ? std::numeric_limits<double>::infinity()
                                    : kind == 2 ? 0.0
                                                : random.bounded(8000.0) - 4000.0);
        const int distance = random.bounded(6);
        time += distance == 0 ? step * random.bounded(1, 30) : distance == 1 ? step : result.bucket.count();
    }
    return result;
}

//! A span on multiples of \a step that begins before, within or after 0 to \a until.
inline Span randomSpan(QRandomGenerator &random, qint64 step, qint64 until)
{
    const int steps = int(until / step);
    const qint64 start = step * (random.bounded(steps * 2) - steps / 2);
    return {start, start + step * random.bounded(steps)};
}

//! Sums \a visit(instant, hours) over steps so small that nothing changes within one.
inline void stepByStep(const Span &span, qint64 step, const std::function<void(qint64, double)> &visit)
{
    for (qint64 ms = span.start_ms; ms < span.end_ms; ms += step)
        visit(ms, double(step) / 3'600'000.0);
}

//! Equal but for the rounding of sums of \a size.
inline bool close(double a, double b, double size)
{
    return std::abs(a - b) <= 1e-10 * std::max({std::abs(a), std::abs(b), std::abs(size)});
}

} // namespace switchyard
