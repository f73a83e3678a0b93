// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelinfo.h"
#include "seriespyramid.h"
#include "telemetryorigin.h"
#include "telemetryseriesstore.h"

#include <memory>
#include <optional>

namespace switchyard {

//! The values of one line, with what makes them quick to draw and to sum up. Never changed once it is made, so that charts,
//! tables and threads share it.
struct LineData
{
    std::shared_ptr<const std::vector<qint64>> times;
    std::vector<double>
        values; //!< per time, base units, NaN where there is none; counters as energy since the first one
    SeriesPyramid pyramid;
    std::vector<qint64> resets_ms; //!< of a counter
    std::vector<Span> gaps;        //!< answered stretches without a value
    std::chrono::milliseconds bucket{0};

    //! Places of the first sample in \a span and of the first behind it.
    std::pair<size_t, size_t> range(const Span &span) const;
};

//! One line of a chart: a channel of a device, sensor or counterfactual.
struct ChartLine
{
    TelemetryOrigin origin;
    QByteArray channel;
    ChannelInfo info;
    QString source;      //!< what a person calls the device or sensor; empty where there is one only
    int colour = 0;      //!< place in the series colours
    bool hidden = false; //!< by the legend: not drawn, no part of the scale
    FlowRole role = FlowRole::Other;
    std::shared_ptr<const LineData> data;
    double zero = 0; //!< what a counter had counted where the span begins

    bool isCounterfactual() const { return !origin.counterfactual.isEmpty(); }
    //! "Battery · Power", "Power", "Battery · Power (no-smart-control)".
    QString title() const;
    size_t size() const { return data->values.size(); }
    double valueAt(size_t sample) const { return data->values[sample] - zero; }
    //! The sample at or before an instant, nothing when there is none within a gap's threshold.
    std::optional<size_t> sampleAt(qint64 ms) const;
    //! The value there, NaN without one.
    double valueAtTime(qint64 ms) const;
};

//! A channel of a store as a line. Costs its samples.
ChartLine chartLine(const TelemetrySeriesStore &store, size_t channel);

} // namespace switchyard
