// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>
#include <compare>
#include <optional>
#include <string_view>

namespace switchyard {

//! A point in time, UTC. Milliseconds since 1970 for arithmetic and columns, plus the nanoseconds below the millisecond,
//! so that a timestamp which is read and sent back is the same instant whatever its fraction was.
struct Instant
{
    qint64 ms = 0;    //!< milliseconds since 1970-01-01T00:00:00Z, floored
    qint32 subNs = 0; //!< 0 … 999,999 ns on top of `ms`

    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    static Instant of(const QDateTime &time) { return {time.toMSecsSinceEpoch(), 0}; }

    // NOLINTNEXTLINE(modernize-use-nullptr): the check takes the zero of a comparison for a pointer
    friend auto operator<=>(const Instant &, const Instant &) = default;
    //! Within the years 0000 to 9999: what text with a year of four digits can say, and what parseInstant() reads.
    constexpr bool isWritable() const { return ms >= -62'167'219'200'000 && ms < 253'402'300'800'000; }

    friend Instant operator+(Instant at, std::chrono::milliseconds by) { return {at.ms + by.count(), at.subNs}; }
    friend Instant operator-(Instant at, std::chrono::milliseconds by) { return {at.ms - by.count(), at.subNs}; }
    friend std::chrono::milliseconds operator-(Instant a, Instant b) { return std::chrono::milliseconds(a.ms - b.ms); }
};

//! RFC 3339 / ISO 8601 date-time with a zone: `2024-01-01T00:00Z`, `2024-01-01T00:00:00.123456789+05:30`. Seconds and
//! fraction may be missing, `:60` is the next minute, `24:00` the next day. Nothing without a zone is accepted: guessing
//! would move data by hours. Empty for anything else.
std::optional<Instant> parseInstant(std::string_view text);

//! `2024-01-01T00:00:00Z`, with as many fraction digits as the instant needs (0, 3, 6 or 9).
QByteArray formatInstant(Instant instant);

//! An ISO 8601 duration of fixed length (weeks, days of 24 h, hours, minutes, seconds): `PT15M`, `P1D`, `PT1H30M`.
//! Years and months have no fixed length and are refused, as is anything not positive.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

//! The shortest form with days, hours, minutes and seconds: `PT15M`, `P1D`.
QByteArray formatDuration(std::chrono::milliseconds duration);

//! A calendar date of the contract (`format: date`), `2024-02-29`. Empty for anything else.
std::optional<QDate> parseDate(std::string_view text);
QByteArray formatDate(QDate date);

} // namespace switchyard
