// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonedays.h"

#include <QDateTime>

namespace switchyard::simulator {

namespace {

constexpr qint64 day_s = 86400;

qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

ZoneDays::ZoneDays()
{
    for (const Place &place : places())
        m_zones.append(QTimeZone(QByteArray(place.zone)));
}

qint64 ZoneDays::offset_s(int placeIndex, qint64 instant_s) const
{
    const QTimeZone &zone = m_zones[placeIndex];
    return zone.isValid() ? zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant_s, Qt::UTC)) : 0;
}

qint64 ZoneDays::dayOf(int placeIndex, qint64 instant_s) const
{
    return floorDivide(instant_s + offset_s(placeIndex, instant_s), day_s);
}

qint64 ZoneDays::midnight_s(int placeIndex, qint64 day) const
{
    // Twice: the first offset may be that of the other side of a clock change. No place here changes clocks at midnight.
    const qint64 wall = day * day_s;
    const qint64 guess = wall - offset_s(placeIndex, wall);
    return wall - offset_s(placeIndex, guess);
}

LocalTime ZoneDays::localTime(qint64 instant_s, qint64 offset_s) const
{
    const qint64 wall = instant_s + offset_s;
    LocalTime time;
    time.day = floorDivide(wall, day_s);
    time.hour = double(wall - time.day * day_s) / 3600.0;
    const qint64 weekday = ((time.day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 = Monday
    time.weekend = weekday >= 5;
    return time;
}

} // namespace switchyard::simulator
