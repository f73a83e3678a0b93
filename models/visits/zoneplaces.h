// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace switchyard {

//! Roughly where something is: within an arc around a point. Degrees; north and east are positive.
struct PlaceArea
{
    double latitude_deg = 0;
    double longitude_deg = 0;
    double radius_deg = 0; //!< > 0
};

//! Where a site of a time zone can be. The circle holds the zone but for small islands far off and two hundredths of its
//! area at the edge. It is wide: 6 degrees for Europe/London, 12 for America/New_York, 16 for Asia/Kolkata. Older names
//! (US/Eastern) are known; nothing for names that are unknown, empty, or of no place, such as UTC and Etc/GMT+5. The
//! table is in the program, so that every system knows the same places. Pure, any thread.
std::optional<PlaceArea> zoneArea(QByteArrayView iana);

//! The lowest and the highest that the sun can stand over an area, in degrees above the horizon.
struct SunRange
{
    double lowest_deg = 0;
    double highest_deg = 0;
};
//! Exact for the circle: an arc moves the sun by as many degrees at most.
SunRange sunOver(const PlaceArea &area, qint64 ms);

} // namespace switchyard
