// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryseriesstore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

const TelemetrySeries *findIn(const std::vector<TelemetrySeries> &channels, QByteArrayView channel)
{
    const auto at = std::find_if(channels.begin(), channels.end(),
                                 [channel](const TelemetrySeries &one) { return one.channel == channel; });
    return at == channels.end() ? nullptr : &*at;
}

//! The channels to write to: those that there are, or, where somebody else looks at them, new ones without values.
std::shared_ptr<std::vector<TelemetrySeries>> writable(const std::shared_ptr<std::vector<TelemetrySeries>> &channels)
{
    if (channels.use_count() == 1)
        return channels;
    auto fresh = std::make_shared<std::vector<TelemetrySeries>>();
    fresh->reserve(channels->size());
    for (const TelemetrySeries &one : *channels)
        fresh->push_back({one.channel, {}});
    return fresh;
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

//! \a all with \a part in place of [first, last), written into \a to, which may be \a all itself: so a copy for
//! writing and its growth are one pass over the memory.
template <class T>
void splice(std::vector<T> &to, const std::vector<T> &all, size_t first, size_t last, const std::vector<T> &part)
{
    const auto begin = std::ptrdiff_t(first);
    const auto end = std::ptrdiff_t(last);
    if (&to != &all) {
        to.clear();
        to.reserve(all.size() - (last - first) + part.size());
        to.insert(to.end(), all.begin(), all.begin() + begin);
        to.insert(to.end(), part.begin(), part.end());
        to.insert(to.end(), all.begin() + end, all.end());
        return;
    }
    if (part.size() > last - first)
        to.insert(to.begin() + end, part.size() - (last - first), T());
    else
        to.erase(to.begin() + begin + std::ptrdiff_t(part.size()), to.begin() + end);
    std::copy(part.begin(), part.end(), to.begin() + begin);
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
    const auto target = writable(m_channels);
    std::vector<TelemetrySeries> &channels = *target;
    for (const TelemetrySeries &series : incoming.series) {
        if (findIn(channels, series.channel))
            continue;
        const auto at =
            std::upper_bound(channels.begin(), channels.end(), series,
                             [](const TelemetrySeries &a, const TelemetrySeries &b) { return a.channel < b.channel; });
        channels.insert(at, {series.channel, std::vector<double>(size(), nothing)});
    }
    // Only the stretch that the answer reaches over is merged; what comes after it moves as a block.
    const std::vector<qint64> &times = *m_times;
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
    std::vector<double> values;
    for (TelemetrySeries &channel : channels) {
        const TelemetrySeries *known = findIn(*m_channels, channel.channel);
        const std::vector<double> &former = known ? known->values : channel.values;
        values.assign(merged.size(), nothing);
        for (size_t i = 0; i < oldPlaces.size(); ++i)
            values[oldPlaces[i]] = former[first + i];
        if (const TelemetrySeries *added = incoming.find(channel.channel)) {
            for (size_t i = 0; i < newPlaces.size(); ++i) {
                if (std::isfinite(added->values[i]))
                    values[newPlaces[i]] = added->values[i];
            }
        }
        splice(channel.values, former, first, last, values);
    }
    m_channels = target;
    const auto targetTimes = m_times.use_count() == 1 ? m_times : std::make_shared<std::vector<qint64>>();
    splice(*targetTimes, times, first, last, merged);
    m_times = targetTimes;
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
    return findIn(*m_channels, channel);
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
