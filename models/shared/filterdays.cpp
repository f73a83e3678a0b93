// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterdays.h"

#include "zonetime.h"

#include <limits>

namespace switchyard {

namespace {

//! So many digits, and a number that they may be; 0 for anything else.
int numberOf(QStringView digits, qsizetype count)
{
    int number = 0;
    if (digits.size() != count)
        return 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<FilterDays> parseFilterDays(QStringView text)
{
    const QList<QStringView> parts = text.split(u'-');
    constexpr qsizetype most = 3;
    constexpr int firstYear = 1000;
    const int year = numberOf(parts.front(), 4);
    if (parts.size() > most || year < firstYear)
        return {};
    if (parts.size() == 1)
        return FilterDays{QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate month(year, numberOf(parts[1], 2), 1);
    if (!month.isValid())
        return {};
    if (parts.size() == 2)
        return FilterDays{month, month.addMonths(1).addDays(-1)};
    const QDate day(year, month.month(), numberOf(parts[2], 2));
    return day.isValid() ? std::optional(FilterDays{day, day}) : std::nullopt;
}

QString filterDayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

FilterDayBounds::FilterDayBounds(QDate first, QDate last, const QTimeZone &zone)
    : m_from_ms(first.isValid() ? zonetime::startOfDay(first, zone) : std::numeric_limits<qint64>::min()),
      m_until_ms(last.isValid() ? zonetime::startOfDay(last.addDays(1), zone) : std::numeric_limits<qint64>::max())
{}

} // namespace switchyard
