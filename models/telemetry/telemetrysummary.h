// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetrystatistics.h"

#include <QLocale>
#include <QTimeZone>

namespace switchyard {

//! One figure of the summary: "Peak", "5.02 kW", "22 Nov 18:45 GMT".
struct SummaryItem
{
    QString caption;
    QString value;
    QString detail; //!< when or how, may be empty

    friend bool operator==(const SummaryItem &, const SummaryItem &) = default;
};

//! What a person wants to know of a span at a glance: last, mean, lowest and highest power, energy in and out with where it
//! comes from, the charge's range, what is missing. Only what there is.
std::vector<SummaryItem> telemetrySummary(const TelemetrySeriesStore &store, const Span &span, const QTimeZone &zone,
                                          const QLocale &locale);

} // namespace switchyard
