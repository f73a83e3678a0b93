// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"
#include "telemetry.h"

#include <chrono>
#include <functional>
#include <memory>

namespace switchyard {

//! A gap is more than this between two samples: above the bucket, so that jitter is none.
std::chrono::milliseconds gapThreshold(std::chrono::milliseconds bucket);

//! What an answer settled for good; beyond it the service may still get data.
struct SettledAnswer
{
    qint64 until_ms = 0; //!< the answer is final for times before this
    bool energy = false; //!< energy counters were asked for
};

//! The telemetry of one device or sensor in one bucket, put together from answers that come in any order, overlap or repeat
//! themselves: times rise and are unique, every channel has a value or NaN per time. Knows which stretches were answered,
//! so that "no data" is told apart from "not asked yet". A value: copies are snapshots for charts and tables and cost
//! nothing until one of them changes. Any thread.
class TelemetrySeriesStore final
{
public:
    TelemetrySeriesStore() = default;
    //! \a asked is the bucket of the question; a server that answers in a coarser one is believed.
    explicit TelemetrySeriesStore(std::chrono::milliseconds asked) : m_asked(asked) {}

    //! Adds an answer to the question for \a covered. Of two values for the same time and channel the later merged one
    //! counts; a missing value replaces nothing. Cost: the answer, and moving what comes after it.
    void merge(const Telemetry &answer, const Span &covered, SettledAnswer settled = {});
    //! Adds everything of another store of the same bucket; its values count where both have one.
    void merge(const TelemetrySeriesStore &other);

    const std::vector<qint64> &times() const { return *m_times; }
    const std::vector<TelemetrySeries> &channels() const { return *m_channels; }
    const TelemetrySeries *find(QByteArrayView channel) const;
    size_t size() const { return m_times->size(); }
    bool isEmpty() const { return m_times->empty(); }
    //! The times for somebody who keeps them.
    std::shared_ptr<const std::vector<qint64>> sharedTimes() const { return m_times; }

    std::chrono::milliseconds asked() const { return m_asked; }
    //! The bucket asked for, or the usual distance of the samples where that is longer.
    std::chrono::milliseconds bucket() const { return m_bucket.count() > 0 ? m_bucket : m_asked; }
    //! What was answered so far, in order and without overlaps.
    const std::vector<Span> &covered() const { return m_covered.spans(); }
    //! What was answered for good: with energy counters, or at least without.
    const SpanSet &settled(bool energy) const { return energy ? m_settledEnergy : m_settled; }
    //! What of \a span has to be asked for.
    std::vector<Span> holes(const Span &span, bool energy) const { return settled(energy).holes(span); }

    //! The same with only the channels that \a wanted says yes to.
    TelemetrySeriesStore only(const std::function<bool(const QByteArray &)> &wanted) const;
    //! The same with only the samples, and what is known, within \a span.
    TelemetrySeriesStore within(const Span &span) const;
    //! Answered stretches in which no channel of \a channels (positions in channels(), all when empty) has a value.
    std::vector<Span> gaps(const std::vector<size_t> &channels = {}) const;

    //! For who reads a store from disk: takes everything as it is. \a times rise strictly, channels are as long as they.
    static TelemetrySeriesStore of(std::chrono::milliseconds asked, std::vector<qint64> times,
                                   std::vector<TelemetrySeries> channels, SpanSet settled, SpanSet settledEnergy);

private:
    void measureBucket();

    std::chrono::milliseconds m_asked{0};
    std::chrono::milliseconds m_bucket{0};
    std::shared_ptr<std::vector<qint64>> m_times = std::make_shared<std::vector<qint64>>();
    std::shared_ptr<std::vector<TelemetrySeries>> m_channels = std::make_shared<std::vector<TelemetrySeries>>();
    SpanSet m_covered;
    SpanSet m_settled; //!< holds m_settledEnergy too
    SpanSet m_settledEnergy;
};

} // namespace switchyard
