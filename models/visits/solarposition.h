// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace switchyard {

//! How high the sun's centre stands above the horizon, in degrees, -90 to 90, negative at night. \a ms: UTC milliseconds
//! since 1970; latitude and longitude in degrees, north and east positive. The low-precision formulae of Jean Meeus,
//! Astronomical Algorithms, 2nd edition, chapters 12, 22 and 25, which NOAA's solar calculator uses too: right to a
//! hundredth of a degree between 1900 and 2100. Without the bending of light by the air, which lifts a sun at the
//! horizon by half a degree. Pure, any thread.
double solarElevation_deg(qint64 ms, double latitude_deg, double longitude_deg);

} // namespace switchyard
