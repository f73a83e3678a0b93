// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelinfo.h"
#include "decimation.h"
#include "telemetrystatistics.h"
#include "zonetime.h"

#include <memory>

namespace switchyard {

//! One line of a chart: a channel as it is drawn, in base units (counters as energy since the start of the span).
struct ChartLine
{
    QByteArray channel;
    ChannelInfo info;
    std::vector<double> values; //!< per time of the content
    std::vector<qint64> resets_ms;
};

//! The lines of one unit, which share a value axis.
struct ChartGroup
{
    QString title; //!< "Power"
    QString sign;  //!< "positive = into the device", may be empty
    unittext::Scale scale;
    double low = 0; //!< of all values, base units; both 0 without values
    double high = 0;
    std::vector<ChartLine> lines;
    std::vector<Span> gaps; //!< answered stretches without any value of these lines
};

//! What a chart of one device or sensor shows. A snapshot: the store may go on meanwhile.
struct ChartContent
{
    std::vector<qint64> times;
    std::vector<ChartGroup> groups; //!< in the order of Quantity; groups without a value are left out
    Span span;                      //!< the whole time axis
    std::chrono::milliseconds bucket{0};
    bool storage = false; //!< the device has a state of charge: power is charging or discharging

    bool isEmpty() const { return groups.empty(); }
    //! The sample at or before an instant, -1 when there is none within a gap's threshold.
    int sampleAt(qint64 ms) const;
};
ChartContent chartContent(const TelemetrySeriesStore &store, const Span &span);

//! "Power −3.10 kW (22 Nov 18:45 GMT) to 5.02 kW (23 Nov 07:00 GMT)" for each line, the span and what is missing: for people who do not
//! see the picture.
QString describe(const ChartContent &content, const QTimeZone &zone, const QLocale &locale);

//! "22 Nov 18:45 GMT", with the year where asked for.
QString momentText(qint64 ms, zonetime::ZoneReader &reader, const QLocale &locale, bool withYear = false);

//! What a line's value says: "−2.41 kW discharging", "63.2 %".
QString valueText(const ChartLine &line, double value, bool storage, const QLocale &locale);

} // namespace switchyard
