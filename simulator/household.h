// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitetraits.h"

namespace switchyard::simulator {

//! Where in its local day an instant lies.
struct LocalTime
{
    qint64 day = 0;  //!< days since 1970-01-01 in local reckoning
    double hour = 0; //!< 0-24, the wall clock
    bool weekend = false;
};

//! What a home does of itself, whatever its battery does: pure functions of seed, home and time. All powers in W.
class Household
{
public:
    Household(const SiteTraits &traits, quint64 seed);

    double pv_W(qint64 instant_s) const;                          //!< <= 0: power out of the array; exactly 0 at night
    double base_W(qint64 instant_s, const LocalTime &time) const; //!< > 0: all consumption but relay and EV
    double relay_W(const LocalTime &time) const;                  //!< >= 0: the controlled water heater
    double ev_W(const LocalTime &time) const;                     //!< >= 0: the car being charged
    double evCharge(const LocalTime &time) const;                 //!< state of charge of the car, 0-1

private:
    struct EvSession
    {
        double begin_h = 0; // hours since local midnight of its day, may pass 24
        double end_h = 0;
        double begin = 0; // state of charge
        double end = 0;
    };
    EvSession session(qint64 day) const;

    const SiteTraits &m_traits;
    const quint64 m_seed;
};

} // namespace switchyard::simulator
