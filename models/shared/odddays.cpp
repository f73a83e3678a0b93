// SPDX-License-Identifier: GPL-3.0-or-later
#include "odddays.h"

#include "zonetime.h"

#include <QDateTime>

namespace switchyard {

namespace {

constexpr qint64 day_ms = 24LL * 3'600'000;

} // namespace

std::vector<OddDay> oddDays(const Span &span, const QTimeZone &zone)
{
    std::vector<OddDay> found;
    if (span.isEmpty() || span.length_ms() > 400 * day_ms || !zone.isValid() || !zone.hasTransitions())
        return found;
    const QDate first = zonetime::dateAt(span.start_ms, zone);
    const QDate last = zonetime::dateAt(span.end_ms - 1, zone);
    const Span days{zonetime::startOfDay(first, zone), zonetime::startOfDay(last.addDays(1), zone)};
    const auto utc = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); };
    const auto transitions = zone.transitions(utc(days.start_ms), utc(days.end_ms - 1));
    for (const QTimeZone::OffsetData &change : transitions) {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        const QDate date = zonetime::dateAt(at - 1, zone);
        const Span day{zonetime::startOfDay(date, zone), zonetime::startOfDay(date.addDays(1), zone)};
        if (day.length_ms() != day_ms && !day.cutTo(span).isEmpty() && (found.empty() || found.back().date != date))
            found.push_back({date, day, at});
    }
    return found;
}

} // namespace switchyard
