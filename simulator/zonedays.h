// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"

#include <QList>
#include <QTimeZone>

namespace switchyard::simulator {

//! Local days of each place: where they begin and what the clock on the wall shows.
class ZoneDays
{
public:
    ZoneDays();

    qint64 offset_s(int placeIndex, qint64 instant_s) const;
    qint64 dayOf(int placeIndex, qint64 instant_s) const; //!< days since 1970-01-01, local
    qint64 midnight_s(int placeIndex, qint64 day) const;  //!< UTC
    LocalTime localTime(qint64 instant_s, qint64 offset_s) const;

private:
    QList<QTimeZone> m_zones;
};

} // namespace switchyard::simulator
