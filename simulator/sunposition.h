// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace switchyard::simulator {

//! Sine of the sun's height above the horizon (negative at night) at an instant in seconds since 1970 UTC.
//! Low-precision formulae of the Astronomical Almanac; good to a fraction of a degree, far better than any cloud.
double sineOfSunHeight(qint64 instant_s, double latitude_deg, double longitude_deg);

} // namespace switchyard::simulator
