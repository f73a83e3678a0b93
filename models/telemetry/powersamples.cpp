// SPDX-License-Identifier: GPL-3.0-or-later
#include "powersamples.h"

#include "powerpieces.h"
#include "zonetime.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

EnergyFlow energyOf(const PowerSamples &samples, const Span &span)
{
    EnergyFlow flow;
    PowerPieces pieces({samples}, span);
    while (pieces.next()) {
        const double power = pieces.power_W(0);
        if (std::isnan(power))
            continue;
        (power > 0 ? flow.in_Wh : flow.out_Wh) += power * pieces.hours();
        flow.known += pieces.length();
    }
    return flow;
}

std::vector<DaySpan> daysOf(const Span &span, const QTimeZone &zone)
{
    std::vector<DaySpan> days;
    if (span.isEmpty())
        return days;
    // Where clocks go back across midnight, the last minutes before it come again after the day has begun: what the
    // clocks show at the start may be the day before the one that it belongs to, and that day's part is empty.
    QDate date = zonetime::dateAt(span.start_ms, zone);
    if (!date.isValid())
        return days;
    qint64 start = zonetime::startOfDay(date, zone);
    while (start < span.end_ms) {
        const QDate following = date.addDays(1);
        if (!following.isValid())
            break;
        const Span day{start, zonetime::startOfDay(following, zone)};
        if (const Span part = day.cutTo(span); !part.isEmpty())
            days.push_back({date, part, part == day});
        date = following;
        start = std::max(start, day.end_ms);
    }
    return days;
}

} // namespace switchyard
