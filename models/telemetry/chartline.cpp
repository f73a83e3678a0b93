// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartline.h"

#include "telemetrystatistics.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

std::pair<size_t, size_t> LineData::range(const Span &span) const
{
    const auto first = std::lower_bound(times->begin(), times->end(), span.start_ms);
    const auto last = std::lower_bound(first, times->end(), span.end_ms);
    return {size_t(first - times->begin()), size_t(last - times->begin())};
}

QString ChartLine::title() const
{
    QString text = source.isEmpty() ? info.title : source + u" · "_s + info.title;
    if (isCounterfactual())
        text += u" ("_s + QString::fromUtf8(origin.counterfactual) + u')';
    return text;
}

std::optional<size_t> ChartLine::sampleAt(qint64 ms) const
{
    const std::vector<qint64> &times = *data->times;
    const auto after = std::upper_bound(times.begin(), times.end(), ms);
    if (after == times.begin() || ms - *(after - 1) > gapThreshold(data->bucket).count())
        return {};
    return size_t(after - 1 - times.begin());
}

double ChartLine::valueAtTime(qint64 ms) const
{
    const auto sample = sampleAt(ms);
    return sample ? valueAt(*sample) : std::numeric_limits<double>::quiet_NaN();
}

ChartLine chartLine(const TelemetrySeriesStore &store, size_t channel)
{
    const TelemetrySeries &series = store.channels().at(channel);
    ChartLine line;
    line.channel = series.channel;
    line.info = channelInfo(series.channel);
    auto data = std::make_shared<LineData>();
    data->times = store.sharedTimes();
    data->bucket = store.bucket();
    data->gaps = store.gaps({channel});
    if (line.info.counter) {
        CounterRun run = counterRun(series.values, line.info.falling);
        data->values = std::move(run.energy_Wh);
        data->resets_ms.reserve(run.resets.size());
        for (const size_t at : run.resets)
            data->resets_ms.push_back(store.times()[at]);
    } else {
        data->values = series.values;
    }
    data->pyramid = SeriesPyramid(data->values);
    line.data = std::move(data);
    return line;
}

} // namespace switchyard
