// SPDX-License-Identifier: GPL-3.0-or-later
#include "powerpieces.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 never = std::numeric_limits<qint64>::max();

qint64 endOfBucket(qint64 start_ms, qint64 bucket_ms)
{
    return start_ms > never - bucket_ms ? never : start_ms + bucket_ms;
}

} // namespace

PowerPieces::PowerPieces(const std::vector<PowerSamples> &series, const Span &span)
    : m_span(span), m_piece{span.start_ms, span.start_ms}
{
    m_cursors.reserve(series.size());
    for (const PowerSamples &samples : series) {
        Cursor cursor;
        if (samples.times && samples.values && samples.bucket.count() > 0) {
            cursor.times = samples.times->data();
            cursor.values = samples.values->data();
            cursor.count = std::min(samples.times->size(), samples.values->size());
            cursor.bucket_ms = samples.bucket.count();
            // By search, so that each day of a long series costs its own samples only.
            const qint64 *end = cursor.times + cursor.count;
            cursor.following = size_t(std::upper_bound(cursor.times, end, span.start_ms) - cursor.times);
        }
        m_cursors.push_back(cursor);
    }
}

void PowerPieces::Cursor::moveTo(qint64 ms)
{
    while (following < count && times[following] <= ms)
        ++following;
    power_W = nothing;
    until_ms = following < count ? times[following] : never;
    if (following == 0)
        return;
    const qint64 end = endOfBucket(times[following - 1], bucket_ms);
    if (ms >= end)
        return;
    const double value = values[following - 1];
    power_W = std::isfinite(value) ? value : nothing;
    until_ms = std::min(until_ms, end);
}

bool PowerPieces::next()
{
    const qint64 start = m_piece.end_ms;
    if (start >= m_span.end_ms)
        return false;
    qint64 end = m_span.end_ms;
    for (Cursor &cursor : m_cursors) {
        if (m_piece.isEmpty() || cursor.until_ms <= start)
            cursor.moveTo(start);
        end = std::min(end, cursor.until_ms);
    }
    m_piece = {start, end};
    return true;
}

} // namespace switchyard
