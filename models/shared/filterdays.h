// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <QTimeZone>
#include <optional>

namespace switchyard {

//! Days from the first to the last, both included.
struct FilterDays
{
    QDate first;
    QDate last;

    friend bool operator==(const FilterDays &, const FilterDays &) = default;
};

//! Days as people type them into a filter: `2026-11-27`, `2026-11`, `2026`. Empty for anything else.
std::optional<FilterDays> parseFilterDays(QStringView text);

//! One day back, as it is typed.
QString filterDayText(QDate day);

//! When days begin and end by the clocks of a zone, UTC milliseconds; an end that is not valid is open.
class FilterDayBounds final
{
public:
    FilterDayBounds(QDate first, QDate last, const QTimeZone &zone);

    bool contains(qint64 ms) const { return ms >= m_from_ms && ms < m_until_ms; }

private:
    qint64 m_from_ms;
    qint64 m_until_ms;
};

} // namespace switchyard
