// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <chrono>

namespace switchyard {

//! Whose telemetry it is, and how it was asked for.
struct TelemetryKey
{
    SynthId id;
    QByteArray counterfactual; //!< its name; empty: what was measured
    std::chrono::milliseconds bucket{0};

    friend bool operator==(const TelemetryKey &, const TelemetryKey &) = default;
};

} // namespace switchyard
