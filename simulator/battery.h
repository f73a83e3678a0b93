// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitetraits.h"

namespace switchyard::simulator {

//! The batteries of one home as one store of energy. Power at the terminals in W, positive = charging.
class Battery
{
public:
    //! `charge` is the state of charge, 0-1.
    Battery(const SiteTraits &traits, double charge);

    double charge() const { return m_charge; }
    //! Runs for `seconds` at the wanted power or as near to it as power limits, capacity and reserve allow; answers the power it ran at.
    double run(double wanted_W, double seconds);
    //! The steady power that would bring the state of charge to `target` in `seconds`, limits not regarded.
    double powerTowards(double target, double seconds) const;

private:
    const SiteTraits &m_traits;
    double m_charge;
};

} // namespace switchyard::simulator
