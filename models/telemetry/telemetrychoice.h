// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelinfo.h"
#include "spanchoice.h"

#include <set>

namespace switchyard {

//! What a person has chosen to see of some telemetry. Kept per profile as text: unknown text is the default.
struct TelemetryChoice
{
    SpanPreset preset = SpanPreset::Today;
    Span custom;                                     //!< only for SpanPreset::Custom
    std::optional<std::chrono::milliseconds> bucket; //!< nothing = by the span and the room there is
    ShownZone zone = ShownZone::Site;
    std::set<Quantity> shown{Quantity::Power, Quantity::StateOfCharge};

    bool energy() const { return shown.contains(Quantity::Energy); }
    friend bool operator==(const TelemetryChoice &, const TelemetryChoice &) = default;
};

QString toText(const TelemetryChoice &choice);
TelemetryChoice telemetryChoice(const QString &text);

} // namespace switchyard
