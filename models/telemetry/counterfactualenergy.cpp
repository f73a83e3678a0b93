// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterfactualenergy.h"

#include "powerpieces.h"

#include <cmath>
#include <limits>

namespace switchyard {

ShiftedEnergy shiftedEnergy(const PowerSamples &measured, const PowerSamples &counterfactual, const Span &span)
{
    ShiftedEnergy energy;
    PowerPieces pieces({measured, counterfactual}, span);
    while (pieces.next()) {
        const double actual = pieces.power_W(0);
        const double otherwise = pieces.power_W(1);
        if (std::isnan(actual) || std::isnan(otherwise))
            continue;
        if (otherwise > actual)
            energy.less_Wh += (otherwise - actual) * pieces.hours();
        else
            energy.more_Wh += (actual - otherwise) * pieces.hours();
        energy.compared += pieces.length();
    }
    return energy;
}

std::vector<DayShift> shiftedByDay(const PowerSamples &measured, const PowerSamples &counterfactual, const Span &span,
                                   const QTimeZone &zone)
{
    const std::vector<DaySpan> days = daysOf(span, zone);
    std::vector<DayShift> shifts;
    shifts.reserve(days.size());
    for (const DaySpan &day : days)
        shifts.push_back({day, shiftedEnergy(measured, counterfactual, day.span)});
    return shifts;
}

std::vector<double> difference(const PowerSamples &measured, const PowerSamples &counterfactual)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    if (!measured.times || !measured.values || measured.times->empty())
        return {};
    const std::vector<qint64> &times = *measured.times;
    std::vector<double> result(times.size(), nothing);
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const qint64 bucket = std::max<qint64>(0, measured.bucket.count());
    const qint64 end = times.back() > never - bucket ? never : times.back() + bucket;

    size_t at = 0;
    double known_ms = 0;
    PowerPieces pieces({measured, counterfactual}, {times.front(), end});
    while (pieces.next()) {
        while (at + 1 < times.size() && times[at + 1] <= pieces.piece().start_ms) {
            ++at;
            known_ms = 0;
        }
        const double value = pieces.power_W(1) - pieces.power_W(0);
        if (std::isnan(value))
            continue;
        // A running mean, so that a bucket of one piece keeps its value to the last bit.
        const double length_ms = double(pieces.piece().length_ms());
        known_ms += length_ms;
        result[at] = known_ms == length_ms ? value : result[at] + (value - result[at]) * (length_ms / known_ms);
    }
    for (double &value : result)
        value = std::isfinite(value) ? value : nothing;
    return result;
}

} // namespace switchyard
