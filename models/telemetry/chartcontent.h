// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartband.h"
#include "chartline.h"
#include "spanchoice.h"
#include "zonetime.h"

#include <QLocale>

namespace switchyard {

//! The lines of one unit, which share a value axis.
struct ChartGroup
{
    QString title; //!< "Power"
    QString sign;  //!< "positive = into the device", may be empty
    unittext::Scale scale;
    double low = 0; //!< of all values in the span, base units; both 0 without values
    double high = 0;
    std::vector<ChartLine> lines;
    std::vector<Span> gaps; //!< answered stretches of the span without any value of these lines
    bool isBlank = false;   //!< no line has a value in the span: the value axis says nothing
    bool stacked = false;   //!< power of the parts of a site: drawn one on top of the other, by sign
};

//! What a chart shows of any number of lines over one span. A value; the lines' data is shared.
struct ChartContent
{
    std::vector<ChartGroup> groups; //!< in the order of Quantity, each with a line
    Span span;                      //!< the whole time axis
    std::vector<ChartBand> bands;   //!< behind the lines of all groups, in the order of time
    QString bandsTitle;             //!< what they are: "Overlay plan"
    bool namedOutside = false;      //!< a legend beside the chart says which line is which
    bool storage = false;           //!< a device has a state of charge: power is charging or discharging

    bool isEmpty() const { return groups.empty(); }
    enum class Blank { LeftOut, Kept }; //!< lines without any value: that there is none may be what is to be seen
    //! Adds lines to the groups of their quantities. Then setSpan().
    void add(std::vector<ChartLine> lines, Blank blank = Blank::LeftOut);
    //! Another part of the same data: what depends on it is reckoned anew, by pyramids, so that it can follow a hand.
    void setSpan(const Span &span);

    //! The sample with a value of any visible line that is nearest to an instant, or the next one before or after it,
    //! within the span; the instant may lie anywhere.
    std::optional<qint64> nearest(qint64 ms) const;
    std::optional<qint64> next(qint64 ms, bool forward) const;
    std::optional<qint64> first() const;
    std::optional<qint64> last() const;
    //! Of the finest line: what "a sample" is at most.
    std::chrono::milliseconds bucket() const;
    //! All lines in the order of groups.
    std::vector<const ChartLine *> lines() const;
};
ChartContent chartContent(const TelemetrySeriesStore &store, const Span &span);

//! "Power −3.10 kW (22 Nov 18:45 GMT) to 5.02 kW (23 Nov 07:00 GMT)" for each line, the span and what is missing: for people who do not
//! see the picture.
QString describe(const ChartContent &content, const QTimeZone &zone, const QLocale &locale);

//! "22 Nov 18:45 GMT", with the year where asked for.
QString momentText(qint64 ms, zonetime::ZoneReader &reader, const QLocale &locale, bool withYear = false);

//! "20 Nov 2026 00:00 GMT to 27 Nov 2026 00:00 GMT · Europe/London".
QString spanText(const Span &span, const QTimeZone &zone, const QLocale &locale);

//! What a line's value says: "−2.41 kW discharging", "63.2 %".
QString valueText(const ChartLine &line, double value, bool storage, const QLocale &locale);

} // namespace switchyard
