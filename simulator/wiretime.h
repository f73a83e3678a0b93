// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace switchyard::simulator {

//! An instant with a zone, `2026-03-29T01:30Z`, `…:00.5+01:00`; seconds may be missing. Milliseconds since 1970 UTC.
//! Without a zone there is no instant.
std::optional<qint64> parseInstant_ms(QStringView text);
QString formatInstant(qint64 instant_ms); //!< ISO 8601 with Z; fractions only when there are any

//! A calendar date `2026-03-29` as days since 1970-01-01.
std::optional<qint64> parseDate(QStringView text);
QString formatDate(qint64 day);

//! An ISO 8601 duration of weeks, days, hours, minutes and seconds, in seconds. Months and years have no fixed length and are refused.
std::optional<qint64> parseDuration_s(QStringView text);

struct Interval
{
    qint64 begin_ms = 0;
    qint64 end_ms = 0;
};
//! `A/B`, `A/P7D` or `P7D/B`.
std::optional<Interval> parseInterval(QStringView text);

} // namespace switchyard::simulator
