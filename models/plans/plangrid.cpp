// SPDX-License-Identifier: GPL-3.0-or-later
#include "plangrid.h"

#include "zonetime.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace switchyard::plangrid {

namespace {

constexpr qint64 minute_ms = 60'000;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

//! The grid around an instant, in order. A clock change near by moves the grid: each candidate is true to the offset that
//! is in force at itself.
std::vector<qint64> around(qint64 ms, qint64 grid, const QTimeZone &zone)
{
    zonetime::ZoneReader reader(zone);
    std::vector<qint64> found;
    found.reserve(9);
    for (const qint64 near : {ms - grid, ms, ms + grid}) {
        const qint64 offset = reader.offsetAt(near) * 1000LL;
        const qint64 first = floorTo(ms + offset, grid) - offset;
        for (const qint64 candidate : {first - grid, first, first + grid}) {
            if (reader.offsetAt(candidate) * 1000LL == offset)
                found.push_back(candidate);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

qint64 snapped(qint64 ms, int minutes, const QTimeZone &zone)
{
    const auto found = around(ms, std::max(1, minutes) * minute_ms, zone);
    const auto best = std::min_element(found.begin(), found.end(), [ms](qint64 a, qint64 b) {
        const qint64 toA = std::abs(a - ms);
        const qint64 toB = std::abs(b - ms);
        return toA != toB ? toA < toB : a > b;
    });
    return best == found.end() ? ms : *best;
}

qint64 stepped(qint64 ms, int minutes, bool forward, const QTimeZone &zone)
{
    const qint64 grid = std::max(1, minutes) * minute_ms;
    const auto found = around(ms, grid, zone);
    if (forward) {
        const auto next = std::upper_bound(found.begin(), found.end(), ms);
        return next == found.end() ? ms + grid : *next;
    }
    const auto next = std::lower_bound(found.begin(), found.end(), ms);
    return next == found.begin() ? ms - grid : *(next - 1);
}

} // namespace switchyard::plangrid
