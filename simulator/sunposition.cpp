// SPDX-License-Identifier: GPL-3.0-or-later
#include "sunposition.h"

#include <cmath>
#include <numbers>

namespace switchyard::simulator {

double sineOfSunHeight(qint64 instant_s, double latitude_deg, double longitude_deg)
{
    constexpr double radian = std::numbers::pi / 180.0;
    const double days = double(instant_s - 946728000) / 86400.0; // since 2000-01-01 12:00 UTC
    const double anomaly = std::fmod(357.528 + 0.9856003 * days, 360.0) * radian;
    const double meanLongitude = std::fmod(280.460 + 0.9856474 * days, 360.0);
    const double longitude = (meanLongitude + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2.0 * anomaly)) * radian;
    const double obliquity = 23.439 * radian;
    const double declination = std::asin(std::sin(obliquity) * std::sin(longitude));
    const double ascension = std::atan2(std::cos(obliquity) * std::sin(longitude), std::cos(longitude));
    const double siderealTime = std::fmod(280.46062 + 360.98564737 * days, 360.0) * radian;
    const double hourAngle = siderealTime + longitude_deg * radian - ascension;
    const double latitude = latitude_deg * radian;
    return std::sin(latitude) * std::sin(declination)
        + std::cos(latitude) * std::cos(declination) * std::cos(hourAngle);
}

} // namespace switchyard::simulator
