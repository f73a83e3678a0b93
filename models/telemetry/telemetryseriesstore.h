// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spanchoice.h"
#include "telemetry.h"

#include <functional>

namespace switchyard {

//! The telemetry of one device or sensor over a span, put together from answers that come in any order, overlap or repeat
//! themselves: times rise and are unique, every channel has a value or NaN per time. Knows which stretches were answered,
//! so that "no data" is told apart from "not asked yet". A value: copies are snapshots for charts and tables. Any thread.
class TelemetrySeriesStore final
{
public:
    TelemetrySeriesStore() = default;
    //! \a asked is the bucket of the question; a server that answers in a coarser one is believed.
    explicit TelemetrySeriesStore(std::chrono::milliseconds asked) : m_asked(asked) {}

    //! Adds an answer to the question for \a covered. Of two values for the same time and channel the later merged one
    //! counts; a missing value replaces nothing.
    void merge(const Telemetry &answer, const Span &covered);

    const std::vector<qint64> &times() const { return m_times; }
    const std::vector<TelemetrySeries> &channels() const { return m_channels; }
    const TelemetrySeries *find(QByteArrayView channel) const;
    size_t size() const { return m_times.size(); }
    bool isEmpty() const { return m_times.empty(); }

    //! The bucket asked for, or the usual distance of the samples where that is longer.
    std::chrono::milliseconds bucket() const { return m_bucket; }
    //! What was answered so far, in order and without overlaps.
    const std::vector<Span> &covered() const { return m_covered; }
    //! The same with only the channels that \a wanted says yes to.
    TelemetrySeriesStore only(const std::function<bool(const QByteArray &)> &wanted) const;
    //! Answered stretches in which no channel of \a channels (positions in channels(), all when empty) has a value.
    std::vector<Span> gaps(const std::vector<size_t> &channels = {}) const;

private:
    void cover(const Span &span);
    void measureBucket();

    std::chrono::milliseconds m_asked{0};
    std::chrono::milliseconds m_bucket{0};
    std::vector<qint64> m_times;
    std::vector<TelemetrySeries> m_channels;
    std::vector<Span> m_covered;
};

} // namespace switchyard
