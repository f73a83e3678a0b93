// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"

#include <QString>

#include <optional>

namespace switchyard {

//! Which way power flows in a band, as telemetry signs it: In is into the device.
enum class BandRole { In, Out, Still, Other };

//! A stretch of time with a name, painted behind the lines of a chart: what a device was told to do, next to what it did.
struct ChartBand
{
    Span span;
    QString label; //!< "Charge, at most 2.50 kW"
    QString brief; //!< "Charge", where there is little room
    BandRole role = BandRole::Other;
    std::optional<double> level_W; //!< drawn as a line where the chart has power; signed as telemetry is

    friend bool operator==(const ChartBand &, const ChartBand &) = default;
};

} // namespace switchyard
