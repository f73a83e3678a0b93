// SPDX-License-Identifier: GPL-3.0-or-later
#include "solarposition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace switchyard {

namespace {

constexpr double radian = std::numbers::pi / 180.0;
constexpr qint64 j2000_ms = 946'728'000'000; // 2000-01-01 12:00 UTC
constexpr double msPerDay = 86'400'000.0;
constexpr double daysPerCentury = 36'525.0;

} // namespace

double solarElevation_deg(qint64 ms, double latitude_deg, double longitude_deg)
{
    const double days = double(ms - j2000_ms) / msPerDay;
    const double t = days / daysPerCentury;

    const double meanLongitude = 280.46646 + t * (36000.76983 + t * 0.0003032);
    const double anomaly = (357.52911 + t * (35999.05029 - t * 0.0001537)) * radian;
    const double centre = std::sin(anomaly) * (1.914602 - t * (0.004817 + t * 0.000014))
        + std::sin(2 * anomaly) * (0.019993 - t * 0.000101) + std::sin(3 * anomaly) * 0.000289;
    const double node = (125.04 - t * 1934.136) * radian;
    const double longitude = (meanLongitude + centre - 0.00569 - 0.00478 * std::sin(node)) * radian;
    const double obliquity =
        (23.439291 - t * (0.0130042 + t * (0.00000016 - t * 0.000000504)) + 0.00256 * std::cos(node)) * radian;

    const double declination = std::asin(std::sin(obliquity) * std::sin(longitude));
    const double ascension = std::atan2(std::cos(obliquity) * std::sin(longitude), std::cos(longitude));
    const double siderealTime = std::fmod(280.46061837 + 360.98564736629 * days, 360.0) * radian;
    const double hourAngle = siderealTime + longitude_deg * radian - ascension;
    const double latitude = latitude_deg * radian;
    const double sine =
        std::sin(latitude) * std::sin(declination) + std::cos(latitude) * std::cos(declination) * std::cos(hourAngle);
    return std::asin(std::clamp(sine, -1.0, 1.0)) / radian;
}

} // namespace switchyard
