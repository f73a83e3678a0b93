// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiretime.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

std::optional<qint64> parseInstant_ms(QStringView text)
{
    if (text.size() < 17 || text.size() > 40 || text[10].toUpper() != u'T')
        return {};
    const std::optional<qint64> day = parseDate(text.left(10));
    if (!day)
        return {};
    QStringView rest = text.mid(11);
    const auto twoDigits = [](QStringView at) -> int {
        return at.size() >= 2 && at[0].isDigit() && at[1].isDigit() ? at[0].digitValue() * 10 + at[1].digitValue() : -1;
    };
    const int hour = twoDigits(rest);
    if (rest.size() < 5 || rest[2] != u':')
        return {};
    const int minute = twoDigits(rest.mid(3));
    rest = rest.mid(5);
    int second = 0;
    qint64 fraction_ms = 0;
    if (rest.startsWith(u':')) {
        second = twoDigits(rest.mid(1));
        rest = rest.mid(3);
        if (rest.startsWith(u'.') || rest.startsWith(u',')) {
            rest = rest.mid(1);
            qint64 weight = 100;
            qsizetype digits = 0;
            while (digits < rest.size() && rest[digits].isDigit()) {
                fraction_ms += weight * rest[digits].digitValue();
                weight /= 10;
                ++digits;
            }
            if (digits == 0)
                return {};
            rest = rest.mid(digits);
        }
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return {};
    qint64 offset_s = 0;
    if (rest.size() == 1 && rest[0].toUpper() == u'Z') {
        offset_s = 0;
    } else if ((rest.size() == 6 && rest[3] == u':') || rest.size() == 5) {
        const int hours = twoDigits(rest.mid(1));
        const int minutes = twoDigits(rest.mid(rest.size() - 2));
        if ((rest[0] != u'+' && rest[0] != u'-') || hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
            return {};
        offset_s = (rest[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    } else {
        return {};
    }
    return ((*day * 86400) + hour * 3600 + minute * 60 + second - offset_s) * 1000 + fraction_ms;
}

QString formatInstant(qint64 instant_ms)
{
    return QDateTime::fromMSecsSinceEpoch(instant_ms, Qt::UTC)
        .toString(instant_ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<qint64> parseDate(QStringView text)
{
    if (text.size() != 10)
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return {};
    return QDate(1970, 1, 1).daysTo(date);
}

QString formatDate(qint64 day)
{
    return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate);
}

std::optional<qint64> parseDuration_s(QStringView text)
{
    const QRegularExpression form(
        u"^P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch() || match.lastCapturedIndex() == 0)
        return {};
    static constexpr qint64 units[]{7 * 86400, 86400, 3600, 60, 1};
    qint64 total = 0;
    for (int part = 0; part < 5; ++part)
        total += match.captured(part + 1).toLongLong() * units[part];
    return total;
}

std::optional<Interval> parseInterval(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() != 2)
        return {};
    const std::optional<qint64> begin = parseInstant_ms(parts[0]);
    const std::optional<qint64> end = parseInstant_ms(parts[1]);
    if (begin && end)
        return Interval{*begin, *end};
    if (begin) {
        if (const std::optional<qint64> length = parseDuration_s(parts[1]))
            return Interval{*begin, *begin + *length * 1000};
    } else if (end) {
        if (const std::optional<qint64> length = parseDuration_s(parts[0]))
            return Interval{*end - *length * 1000, *end};
    }
    return {};
}

} // namespace switchyard::simulator
