// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoneplaces.h"

#include "solarposition.h"
#include "zoneplacetable.h"

#include <algorithm>
#include <string_view>

namespace switchyard {

std::optional<PlaceArea> zoneArea(QByteArrayView iana)
{
    std::string_view zone(iana.data(), size_t(iana.size()));
    const auto aliases = zoneAliases();
    const auto alias = std::lower_bound(aliases.begin(), aliases.end(), zone,
                                        [](const ZoneAlias &one, std::string_view name) { return one.name < name; });
    if (alias != aliases.end() && alias->name == zone)
        zone = alias->zone;
    const auto circles = zoneCircles();
    const auto circle = std::lower_bound(circles.begin(), circles.end(), zone,
                                         [](const ZoneCircle &one, std::string_view name) { return one.zone < name; });
    if (circle == circles.end() || circle->zone != zone)
        return {};
    return PlaceArea{circle->latitude, circle->longitude, circle->radius};
}

SunRange sunOver(const PlaceArea &area, qint64 ms)
{
    const double middle = solarElevation_deg(ms, area.latitude_deg, area.longitude_deg);
    return {std::max(-90.0, middle - area.radius_deg), std::min(90.0, middle + area.radius_deg)};
}

} // namespace switchyard
