// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

//! Wall time of a zone against instants (UTC milliseconds), right on 23- and 25-hour days. Built on the zone's transitions:
//! QDateTime with a zone gives an hour that is not there as if it were, and always the second of two equal readings.
//! An invalid zone counts as UTC. Pure functions, any thread.
namespace switchyard::zonetime {

//! The instants at which the clocks of \a zone show \a date \a time, in order: none inside a gap, two in a repeated hour.
std::vector<qint64> resolve(QDate date, QTime time, const QTimeZone &zone);

//! The first instant at which the clocks show \a date \a time or later on; inside a gap the moment the clocks jump.
qint64 firstAtOrAfter(QDate date, QTime time, const QTimeZone &zone);

//! When \a date begins: midnight, or 01:00 where midnight is skipped (Cairo), always the first reading of it.
qint64 startOfDay(QDate date, const QTimeZone &zone);

//! What the clocks show at an instant.
struct WallTime
{
    QDate date;
    QTime time;
    int offset_s = 0;     //!< east of Greenwich is positive
    QString abbreviation; //!< "GMT", "BST"; "UTC+10:30" where the zone's data has no letters
};
WallTime wallTime(qint64 ms, const QTimeZone &zone);
QDate dateAt(qint64 ms, const QTimeZone &zone);

//! `2026-03-29T02:15:00+01:00`, for copies and exports: says the same instant in every program.
QString isoWithOffset(qint64 ms, const QTimeZone &zone);
enum class Year { Shown, Left };
//! `25 Nov 2026` or `25 Nov`, in the language's order.
QString dateText(QDate date, const QLocale &locale, Year year = Year::Shown);
//! `25 Nov 2026 04:11 UTC`, for people: the language's order of day, month and year, 24 hours, and the zone's abbreviation.
QString dateTimeText(qint64 ms, const QTimeZone &zone, const QLocale &locale);
//! `UTC`, `UTC+05:30`, `UTC−03:30` (true minus).
QString offsetText(int offset_s);

//! The zone that an IANA name from outside means; nothing for an empty or unknown name.
std::optional<QTimeZone> zoneNamed(const QByteArray &iana);

//! Wall times of many instants that lie close together: asks the zone once per stretch of equal offset (a zoned conversion
//! costs twenty times a plain one). Keep one per view; not shared between threads.
class ZoneReader final
{
public:
    explicit ZoneReader(const QTimeZone &zone = QTimeZone::utc());

    const QTimeZone &zone() const { return m_zone; }
    WallTime at(qint64 ms);
    int offsetAt(qint64 ms);

private:
    void load(qint64 ms);

    QTimeZone m_zone;
    qint64 m_from = 1; // an empty stretch: nothing is loaded yet
    qint64 m_until = 0;
    int m_offset_s = 0;
    QString m_abbreviation;
};

} // namespace switchyard::zonetime
