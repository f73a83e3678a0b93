// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryseriesstore.h"

#include <limits>

namespace switchyard {

//! A value and when it was measured.
struct Measured
{
    double value = std::numeric_limits<double>::quiet_NaN();
    qint64 at_ms = 0;
};

//! One channel over a span, in base units; values that are missing count for nothing.
struct ChannelStatistics
{
    size_t count = 0;
    Measured min;
    Measured max;
    Measured last;
    double mean = std::numeric_limits<double>::quiet_NaN();
};
ChannelStatistics statisticsOf(const TelemetrySeriesStore &store, size_t channel, const Span &span);

//! A lifetime counter as energy since the first sample: differences are added up, a step the wrong way is a reset (the
//! counter began anew) and adds nothing. Starts at 0, never falls for a rising counter, never rises for a falling one.
struct CounterRun
{
    std::vector<double> energy_Wh; //!< per time of the store, NaN where the counter has no value
    std::vector<size_t> resets;    //!< positions of the first value after a reset
    double total_Wh() const;       //!< of the last value; 0 without one
};
CounterRun counterRun(const std::vector<double> &counter, bool falling);

//! Energy into (>= 0) and out of (<= 0) the device in a span.
struct EnergyBalance
{
    double in_Wh = 0;
    double out_Wh = 0;
    bool metered = false; //!< from the energy counters; else mean power times bucket
    size_t resets = 0;    //!< of the counters; what flowed around a reset is not in the sums
};
//! Nothing where there is neither a counter nor a power with a value.
std::optional<EnergyBalance> energyBalance(const TelemetrySeriesStore &store, const Span &span);

//! How much of the answered part of a span has no data.
std::chrono::milliseconds missingTime(const TelemetrySeriesStore &store, const Span &span);

} // namespace switchyard
