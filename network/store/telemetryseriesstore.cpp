// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryseriesstore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

//! A copy for writing, unless nobody else looks at it.
template <class T>
T &own(std::shared_ptr<T> &shared)
{
    if (shared.use_count() > 1)
        shared = std::make_shared<T>(*shared);
    return *shared;
}

//! An answer with its times rising and unique: of equal times the later entry's values count, missing ones aside.
Telemetry inOrder(const Telemetry &answer)
{
    const auto &times = answer.timestamps_ms;
    if (std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end())
        return answer;
    std::vector<size_t> order(answer.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&times](size_t a, size_t b) { return times[a] < times[b]; });
    Telemetry sorted;
    sorted.timestamps_ms.reserve(times.size());
    std::vector<size_t> place(times.size()); // of an entry, in the result
    for (const size_t entry : order) {
        if (sorted.timestamps_ms.empty() || sorted.timestamps_ms.back() != times[entry])
            sorted.timestamps_ms.push_back(times[entry]);
        place[entry] = sorted.timestamps_ms.size() - 1;
    }
    for (const TelemetrySeries &series : answer.series) {
        TelemetrySeries column{series.channel, std::vector<double>(sorted.size(), nothing)};
        for (const size_t entry : order) {
            if (std::isfinite(series.values[entry]))
                column.values[place[entry]] = series.values[entry];
        }
        sorted.series.push_back(std::move(column));
    }
    return sorted;
}

//! Puts \a count numbers over those of [first, last).
template <class T>
void splice(std::vector<T> &into, size_t first, size_t last, size_t count, const T &value)
{
    const auto at = into.begin() + std::ptrdiff_t(first);
    if (count > last - first)
        into.insert(into.begin() + std::ptrdiff_t(last), count - (last - first), value);
    else
        into.erase(at + std::ptrdiff_t(count), into.begin() + std::ptrdiff_t(last));
}

} // namespace

std::chrono::milliseconds gapThreshold(std::chrono::milliseconds bucket)
{
    return bucket + bucket / 2;
}

void TelemetrySeriesStore::merge(const Telemetry &answer, const Span &covered, SettledAnswer settled)
{
    m_covered.add(covered);
    const Span final{covered.start_ms, std::min(covered.end_ms, settled.until_ms)};
    m_settled.add(final);
    if (settled.energy)
        m_settledEnergy.add(final);
    if (answer.timestamps_ms.empty())
        return;
    const Telemetry incoming = inOrder(answer);
    std::vector<TelemetrySeries> &channels = own(m_channels);
    for (const TelemetrySeries &series : incoming.series) {
        if (find(series.channel))
            continue;
        const auto at =
            std::upper_bound(channels.begin(), channels.end(), series,
                             [](const TelemetrySeries &a, const TelemetrySeries &b) { return a.channel < b.channel; });
        channels.insert(at, {series.channel, std::vector<double>(size(), nothing)});
    }
    // Only the stretch that the answer reaches over is merged; what comes after it moves as a block.
    std::vector<qint64> &times = own(m_times);
    const auto begin = std::lower_bound(times.begin(), times.end(), incoming.timestamps_ms.front());
    const auto end = std::upper_bound(begin, times.end(), incoming.timestamps_ms.back());
    const size_t first = size_t(begin - times.begin());
    const size_t last = size_t(end - times.begin());
    const std::vector<qint64> before(begin, end);
    std::vector<qint64> merged;
    merged.reserve(before.size() + incoming.size());
    std::set_union(before.begin(), before.end(), incoming.timestamps_ms.begin(), incoming.timestamps_ms.end(),
                   std::back_inserter(merged));
    const auto placesOf = [&merged](const std::vector<qint64> &some) {
        std::vector<size_t> places(some.size());
        size_t to = 0;
        for (size_t i = 0; i < some.size(); ++i) {
            while (merged[to] < some[i])
                ++to;
            places[i] = to;
        }
        return places;
    };
    const std::vector<size_t> oldPlaces = placesOf(before);
    const std::vector<size_t> newPlaces = placesOf(incoming.timestamps_ms);
    splice(times, first, last, merged.size(), qint64(0));
    std::copy(merged.begin(), merged.end(), times.begin() + std::ptrdiff_t(first));
    std::vector<double> values;
    for (TelemetrySeries &channel : channels) {
        values.assign(merged.size(), nothing);
        for (size_t i = 0; i < oldPlaces.size(); ++i)
            values[oldPlaces[i]] = channel.values[first + i];
        if (const TelemetrySeries *added = incoming.find(channel.channel)) {
            for (size_t i = 0; i < newPlaces.size(); ++i) {
                if (std::isfinite(added->values[i]))
                    values[newPlaces[i]] = added->values[i];
            }
        }
        splice(channel.values, first, last, merged.size(), nothing);
        std::copy(values.begin(), values.end(), channel.values.begin() + std::ptrdiff_t(first));
    }
    measureBucket();
}

void TelemetrySeriesStore::merge(const TelemetrySeriesStore &other)
{
    if (isEmpty() && !other.isEmpty()) {
        m_times = other.m_times;
        m_channels = other.m_channels;
        m_bucket = other.m_bucket;
    } else if (!other.isEmpty()) {
        merge({other.times(), other.channels()}, {});
    }
    m_covered.add(other.m_covered);
    m_settled.add(other.m_settled);
    m_settledEnergy.add(other.m_settledEnergy);
}

const TelemetrySeries *TelemetrySeriesStore::find(QByteArrayView channel) const
{
    const auto at = std::find_if(m_channels->begin(), m_channels->end(),
                                 [channel](const TelemetrySeries &one) { return one.channel == channel; });
    return at == m_channels->end() ? nullptr : &*at;
}

TelemetrySeriesStore TelemetrySeriesStore::only(const std::function<bool(const QByteArray &)> &wanted) const
{
    TelemetrySeriesStore part = *this;
    part.m_channels = std::make_shared<std::vector<TelemetrySeries>>();
    for (const TelemetrySeries &series : channels()) {
        if (wanted(series.channel))
            part.m_channels->push_back(series);
    }
    return part;
}

TelemetrySeriesStore TelemetrySeriesStore::within(const Span &span) const
{
    TelemetrySeriesStore part(m_asked);
    const auto first = std::lower_bound(times().begin(), times().end(), span.start_ms);
    const auto last = std::lower_bound(first, times().end(), span.end_ms);
    part.m_times = std::make_shared<std::vector<qint64>>(first, last);
    for (const TelemetrySeries &series : channels()) {
        const auto values = series.values.begin() + (first - times().begin());
        part.m_channels->push_back({series.channel, std::vector<double>(values, values + (last - first))});
    }
    part.m_bucket = m_bucket;
    part.m_covered = m_covered.within(span);
    part.m_settled = m_settled.within(span);
    part.m_settledEnergy = m_settledEnergy.within(span);
    return part;
}

TelemetrySeriesStore TelemetrySeriesStore::of(std::chrono::milliseconds asked, std::vector<qint64> times,
                                              std::vector<TelemetrySeries> channels, SpanSet settled,
                                              SpanSet settledEnergy)
{
    TelemetrySeriesStore store(asked);
    store.m_times = std::make_shared<std::vector<qint64>>(std::move(times));
    std::sort(channels.begin(), channels.end(),
              [](const TelemetrySeries &a, const TelemetrySeries &b) { return a.channel < b.channel; });
    store.m_channels = std::make_shared<std::vector<TelemetrySeries>>(std::move(channels));
    store.m_covered.add(settled);
    store.m_covered.add(settledEnergy);
    store.m_settled = std::move(settled);
    store.m_settled.add(settledEnergy);
    store.m_settledEnergy = std::move(settledEnergy);
    store.measureBucket();
    return store;
}

//! The median distance: gaps make single distances longer, never most of them. Of long series a sample of them will do.
void TelemetrySeriesStore::measureBucket()
{
    constexpr size_t enough = 1024;
    m_bucket = m_asked;
    if (size() < 3)
        return;
    const size_t stride = std::max<size_t>(1, (size() - 1) / enough);
    std::vector<qint64> distances;
    distances.reserve((size() - 1) / stride + 1);
    for (size_t i = 0; i + 1 < size(); i += stride)
        distances.push_back(times()[i + 1] - times()[i]);
    const auto middle = distances.begin() + std::ptrdiff_t(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    // A little more is jitter.
    if (*middle > m_asked.count() + m_asked.count() / 4)
        m_bucket = std::chrono::milliseconds(*middle);
}

std::vector<Span> TelemetrySeriesStore::gaps(const std::vector<size_t> &wanted) const
{
    std::vector<const std::vector<double> *> looked;
    for (size_t c = 0; c < channels().size(); ++c) {
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), c) != wanted.end())
            looked.push_back(&channels()[c].values);
    }
    const auto isPresent = [&looked](size_t i) {
        return std::any_of(looked.begin(), looked.end(),
                           [i](const std::vector<double> *values) { return std::isfinite((*values)[i]); });
    };
    std::vector<Span> found;
    const qint64 bucketMs = bucket().count();
    const qint64 threshold = gapThreshold(bucket()).count();
    for (const Span &stretch : covered()) {
        // The end of what the last sample tells about; a stretch begins as if a bucket had just ended.
        qint64 told = stretch.start_ms;
        auto i = size_t(std::lower_bound(times().begin(), times().end(), stretch.start_ms) - times().begin());
        for (; i < size() && times()[i] < stretch.end_ms; ++i) {
            if (!isPresent(i))
                continue;
            if (times()[i] - told > threshold - bucketMs)
                found.push_back({told, times()[i]});
            told = std::max(told, times()[i] + bucketMs);
        }
        // Of the bucket in which a stretch ends there may be nothing yet.
        if (stretch.end_ms - told > (told > stretch.start_ms ? threshold : threshold - bucketMs))
            found.push_back({told, stretch.end_ms});
    }
    return found;
}

} // namespace switchyard
