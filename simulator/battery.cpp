// SPDX-License-Identifier: GPL-3.0-or-later
#include "battery.h"

#include <algorithm>

namespace switchyard::simulator {

Battery::Battery(const SiteTraits &traits, double charge) : m_traits(traits), m_charge(std::clamp(charge, 0.0, 1.0)) {}

double Battery::run(double wanted_W, double seconds)
{
    if (m_traits.batteries == 0)
        return 0.0;
    const double hours = seconds / 3600.0;
    double power = std::clamp(wanted_W, -m_traits.batteryMax_W, m_traits.batteryMax_W);
    if (power > 0) {
        // The last twentieth fills ever more slowly, as constant-voltage charging does.
        if (m_charge > 0.95)
            power = std::min(power, m_traits.batteryMax_W * std::max(0.05, (1.0 - m_charge) / 0.05));
        const double room_Wh = (1.0 - m_charge) * m_traits.capacity_Wh;
        power = std::min(power, room_Wh / m_traits.oneWayEfficiency / hours);
        m_charge += power * hours * m_traits.oneWayEfficiency / m_traits.capacity_Wh;
    } else {
        const double available_Wh = std::max(0.0, (m_charge - m_traits.reserve) * m_traits.capacity_Wh);
        power = std::max(power, -available_Wh * m_traits.oneWayEfficiency / hours);
        m_charge += power * hours / m_traits.oneWayEfficiency / m_traits.capacity_Wh;
    }
    m_charge = std::clamp(m_charge, 0.0, 1.0);
    return power;
}

double Battery::powerTowards(double target, double seconds) const
{
    const double energy_Wh = (target - m_charge) * m_traits.capacity_Wh;
    const double hours = seconds / 3600.0;
    return energy_Wh > 0 ? energy_Wh / m_traits.oneWayEfficiency / hours
                         : energy_Wh * m_traits.oneWayEfficiency / hours;
}

} // namespace switchyard::simulator
