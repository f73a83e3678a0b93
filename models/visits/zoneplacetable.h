// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace switchyard {

//! Where the clocks of a zone hold: all within \a radius degrees of arc around a point. Degrees, north and east positive.
struct ZoneCircle
{
    std::string_view zone; //!< IANA
    double latitude = 0;
    double longitude = 0;
    double radius = 0;
};

//! An older name of a zone.
struct ZoneAlias
{
    std::string_view name;
    std::string_view zone; //!< one of zoneCircles()
};

//! Both by name in the order of bytes. zoneplaces.h looks things up in them.
std::span<const ZoneCircle> zoneCircles();
std::span<const ZoneAlias> zoneAliases();

} // namespace switchyard
