// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powersamples.h"
#include "telemetryorigin.h"

#include <array>
#include <optional>

namespace switchyard {

//! One sensor of a site. Each power may be passed once only: of a sensor and another that measures a part of it (an
//! inverter with panels and battery behind it, a relay within the household's load) one has to be left out.
struct SiteFlow
{
    FlowRole role = FlowRole::Other;
    PowerSamples samples;
};

//! The sensors of one role as if they were one device: their powers are added at each instant at which all of them are
//! known, so that three meters of three phases are one meter, and what one battery gives to another is nothing.
struct RoleEnergy
{
    double in_Wh = 0;  //!< >= 0
    double out_Wh = 0; //!< <= 0
    std::chrono::milliseconds known{0};
    size_t sensors = 0;
    size_t silent = 0; //!< sensors without any value in the span: while there is one, nothing of the role is known
};

//! The energy of a site over a span. Powers are relative to the device, positive = into it. For the grid meter the
//! device is the site behind it: in is import, what the site takes from the network, and out is export. So at each
//! instant grid = load + EV + battery + PV + other, with PV negative while it generates. Energies and lengths of
//! time are sums: those of adjoining spans can be added; shares are made of the sums.
struct SiteBalance
{
    Span span;
    std::array<RoleEnergy, 6> roles; //!< by FlowRole
    //! There is a grid meter but no load sensor: load is grid less all others, where all are known. Then it may be as
    //! wrong as the sensors are incomplete, and nothing is left to be not accounted for.
    bool loadDerived = false;

    //! While grid and PV are known: what PV generated, and what of it stayed at the site (generated less export, as far
    //! as it reaches, at each instant; export is taken for PV first, for battery only beyond that). Both >= 0.
    std::chrono::milliseconds usedCompared{0};
    double usedGenerated_Wh = 0;
    double selfConsumed_Wh = 0;

    //! While grid, PV (if there is any) and everything that consumes are known: import, and consumption, which is what
    //! goes into load, EV and other. Charging a battery is no consumption. Both >= 0.
    std::chrono::milliseconds consumedCompared{0};
    double consumedImport_Wh = 0;
    double consumed_Wh = 0;

    //! While grid, a measured load and all other sensors are known: what comes into the site (import, generation,
    //! discharge) and what is used, stored or exported. Both >= 0; equal where sensors see everything.
    std::chrono::milliseconds balanceCompared{0};
    double sources_Wh = 0;
    double sinks_Wh = 0;

    const RoleEnergy &of(FlowRole role) const { return roles[size_t(role)]; }
    RoleEnergy &of(FlowRole role) { return roles[size_t(role)]; }

    //! Self-consumed of generated, 0 to 1. Nothing where nothing was generated.
    std::optional<double> selfConsumption() const;
    //! 1 - import / consumption. Nothing where nothing was consumed. Up to two hundredths outside of 0 to 1 are noise
    //! of the measurement and are cut off; what is further below 0 is true: a battery was charged from the grid for
    //! later.
    std::optional<double> selfSufficiency() const;
    //! Mean power in W that the sensors do not account for: grid - (load + EV + battery + PV + other). Positive = more
    //! came in than they show, as when a consumer has no sensor. Nothing without grid meter or load sensor.
    std::optional<double> residual_W() const;
    //! The same as a share (-1 to 1) of what came in or of what was used, stored or exported, whichever is larger.
    std::optional<double> residualShare() const;
};

SiteBalance siteBalance(const std::vector<SiteFlow> &flows, const Span &span);

struct DayBalance
{
    DaySpan day;
    SiteBalance balance;
};

//! The same for each day of \a zone that the span meets, in order. Sums over the days are those of the span.
std::vector<DayBalance> balanceByDay(const std::vector<SiteFlow> &flows, const Span &span, const QTimeZone &zone);

} // namespace switchyard
