// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <QString>

#include <vector>

namespace switchyard {

//! Where values come from: what a device or sensor measured, or what it would have done under a counterfactual.
struct TelemetryOrigin
{
    SynthId id;
    QByteArray counterfactual; //!< the account's name for it; empty: measured

    friend bool operator==(const TelemetryOrigin &, const TelemetryOrigin &) = default;
};

//! What part a device or sensor has in the energy of its site.
enum class FlowRole { Other, Grid, Pv, Battery, Ev, Load };

//! A device or sensor whose telemetry can be looked at.
struct TelemetrySubject
{
    SynthId id;
    QString title; //!< "Battery sensor · BAT-90311__bb_agg"
    FlowRole role = FlowRole::Other;
    QByteArray siteId = {}; //!< of its site, may be empty

    friend bool operator==(const TelemetrySubject &, const TelemetrySubject &) = default;
};

} // namespace switchyard
