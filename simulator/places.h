// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace switchyard::simulator {

//! A city with homes in it. Coordinates in degrees, north and east positive.
struct Place
{
    const char *country; //!< ISO 3166 code
    const char *region;
    const char *city;       //!< UTF-8
    const char *postalForm; //!< '#' is a digit, '@' a letter, the rest stands as it is
    const char *zone;       //!< IANA
    double latitude;
    double longitude;
    int weight; //!< share of the fleet
    double mains_V;
    double mains_Hz;
    double sunniness; //!< mean clearness of the sky, 0-1
};

std::span<const Place> places();

} // namespace switchyard::simulator
