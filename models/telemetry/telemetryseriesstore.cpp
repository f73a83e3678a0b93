// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryseriesstore.h"

#include "channelinfo.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool comesBefore(const TelemetrySeries &a, const TelemetrySeries &b)
{
    const ChannelInfo left = channelInfo(a.channel);
    const ChannelInfo right = channelInfo(b.channel);
    if (left.quantity != right.quantity)
        return left.quantity < right.quantity;
    if (left.falling != right.falling)
        return right.falling;
    return a.channel < b.channel;
}

} // namespace

void TelemetrySeriesStore::merge(const Telemetry &answer, const Span &covered)
{
    cover(covered);
    std::vector<size_t> order(answer.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return answer.timestamps_ms[a] < answer.timestamps_ms[b]; });

    std::vector<qint64> times;
    times.reserve(m_times.size() + answer.size());
    std::vector<qint64> incoming;
    incoming.reserve(order.size());
    for (const size_t i : order)
        incoming.push_back(answer.timestamps_ms[i]);
    std::set_union(m_times.begin(), m_times.end(), incoming.begin(), incoming.end(), std::back_inserter(times));
    times.erase(std::unique(times.begin(), times.end()), times.end()); // set_union keeps the duplicates of one side

    for (const TelemetrySeries &series : answer.series) {
        if (!find(series.channel))
            m_channels.insert(std::upper_bound(m_channels.begin(), m_channels.end(), series, comesBefore),
                              {series.channel, std::vector<double>(m_times.size(), nothing)});
    }
    for (TelemetrySeries &channel : m_channels) {
        std::vector<double> values(times.size(), nothing);
        size_t to = 0;
        for (size_t from = 0; from < m_times.size(); ++from) {
            while (times[to] < m_times[from])
                ++to;
            values[to] = channel.values[from];
        }
        if (const TelemetrySeries *added = answer.find(channel.channel)) {
            to = 0;
            for (const size_t from : order) {
                while (times[to] < answer.timestamps_ms[from])
                    ++to;
                if (std::isfinite(added->values[from]))
                    values[to] = added->values[from];
            }
        }
        channel.values = std::move(values);
    }
    m_times = std::move(times);
    measureBucket();
}

const TelemetrySeries *TelemetrySeriesStore::find(QByteArrayView channel) const
{
    const auto at = std::find_if(m_channels.begin(), m_channels.end(),
                                 [channel](const TelemetrySeries &one) { return one.channel == channel; });
    return at == m_channels.end() ? nullptr : &*at;
}

TelemetrySeriesStore TelemetrySeriesStore::only(const std::function<bool(const QByteArray &)> &wanted) const
{
    TelemetrySeriesStore part = *this;
    std::erase_if(part.m_channels, [&](const TelemetrySeries &series) { return !wanted(series.channel); });
    return part;
}

void TelemetrySeriesStore::cover(const Span &span)
{
    if (span.isEmpty())
        return;
    m_covered.push_back(span);
    std::sort(m_covered.begin(), m_covered.end(), [](const Span &a, const Span &b) { return a.start_ms < b.start_ms; });
    std::vector<Span> joined;
    for (const Span &one : m_covered) {
        if (!joined.empty() && one.start_ms <= joined.back().end_ms)
            joined.back().end_ms = std::max(joined.back().end_ms, one.end_ms);
        else
            joined.push_back(one);
    }
    m_covered = std::move(joined);
}

//! The median distance: gaps make single distances longer, never most of them.
void TelemetrySeriesStore::measureBucket()
{
    m_bucket = m_asked;
    if (m_times.size() < 3)
        return;
    std::vector<qint64> distances(m_times.size() - 1);
    for (size_t i = 0; i + 1 < m_times.size(); ++i)
        distances[i] = m_times[i + 1] - m_times[i];
    const auto middle = distances.begin() + std::ptrdiff_t(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    // A little more is jitter.
    if (*middle > m_asked.count() + m_asked.count() / 4)
        m_bucket = std::chrono::milliseconds(*middle);
}

std::vector<Span> TelemetrySeriesStore::gaps(const std::vector<size_t> &wanted) const
{
    std::vector<qint64> present;
    for (size_t i = 0; i < m_times.size(); ++i) {
        bool any = false;
        for (size_t c = 0; !any && c < m_channels.size(); ++c) {
            if (wanted.empty() || std::find(wanted.begin(), wanted.end(), c) != wanted.end())
                any = std::isfinite(m_channels[c].values[i]);
        }
        if (any)
            present.push_back(m_times[i]);
    }
    std::vector<Span> found;
    const qint64 bucket = m_bucket.count();
    const qint64 threshold = gapThreshold(m_bucket).count();
    for (const Span &stretch : m_covered) {
        // The end of what the last sample tells about; a stretch begins as if a bucket had just ended.
        qint64 told = stretch.start_ms;
        const auto first = std::lower_bound(present.begin(), present.end(), stretch.start_ms);
        const auto last = std::lower_bound(first, present.end(), stretch.end_ms);
        for (auto at = first; at != last; ++at) {
            if (*at - told > threshold - bucket)
                found.push_back({told, *at});
            told = std::max(told, *at + bucket);
        }
        if (stretch.end_ms - told > threshold - bucket)
            found.push_back({told, stretch.end_ms});
    }
    return found;
}

} // namespace switchyard
