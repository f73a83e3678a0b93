// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <limits>
#include <span>

namespace switchyard {

namespace {

//! Reads digits off the front of a text; every step can be asked whether all went well so far.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeAny(std::string_view set)
    {
        if (m_rest.empty() || set.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < size_t(count))
            return {};
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = m_rest[size_t(i)];
            if (c < '0' || c > '9')
                return {};
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(size_t(count));
        return value;
    }
    //! One or more digits, at most 15 so that sums of them stay far from overflow.
    std::optional<qint64> number()
    {
        qint64 value = 0;
        int count = 0;
        while (peek() >= '0' && peek() <= '9') {
            if (++count > 15)
                return {};
            value = value * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
        }
        if (count == 0)
            return {};
        return value;
    }
    //! A fraction in nanoseconds; digits beyond the ninth are read and dropped.
    std::optional<int> nanoseconds()
    {
        int value = 0;
        int scale = 100'000'000;
        int count = 0;
        while (peek() >= '0' && peek() <= '9') {
            value += (peek() - '0') * scale;
            scale /= 10;
            ++count;
            m_rest.remove_prefix(1);
        }
        if (count == 0)
            return {};
        return value;
    }

private:
    std::string_view m_rest;
};

std::optional<qint64> daysSinceEpoch(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

std::optional<qint64> takeDate(Cursor &cursor)
{
    const auto year = cursor.digits(4);
    if (!year || !cursor.take('-'))
        return {};
    const auto month = cursor.digits(2);
    if (!month || !cursor.take('-'))
        return {};
    const auto day = cursor.digits(2);
    if (!day)
        return {};
    return daysSinceEpoch(*year, *month, *day);
}

//! `Z`, `+hh:mm`, `+hhmm`, `+hh`: seconds east of UTC.
std::optional<int> takeOffset(Cursor &cursor)
{
    if (cursor.takeAny("Zz"))
        return 0;
    const bool west = cursor.peek() == '-';
    if (!cursor.takeAny("+-"))
        return {};
    const auto hours = cursor.digits(2);
    if (!hours || *hours > 23)
        return {};
    int minutes = 0;
    if (!cursor.atEnd()) {
        cursor.take(':');
        const auto read = cursor.digits(2);
        if (!read || *read > 59)
            return {};
        minutes = *read;
    }
    const int seconds = *hours * 3600 + minutes * 60;
    return west ? -seconds : seconds;
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text)
{
    Cursor cursor(text);
    const auto days = takeDate(cursor);
    if (!days || !cursor.takeAny("Tt "))
        return {};
    const auto hour = cursor.digits(2);
    if (!hour || *hour > 24 || !cursor.take(':'))
        return {};
    const auto minute = cursor.digits(2);
    if (!minute || *minute > 59)
        return {};
    int second = 0;
    int nanoseconds = 0;
    if (cursor.take(':')) {
        const auto read = cursor.digits(2);
        if (!read || *read > 60)
            return {};
        second = *read;
        if (cursor.takeAny(".,")) {
            const auto fraction = cursor.nanoseconds();
            if (!fraction)
                return {};
            nanoseconds = *fraction;
        }
    }
    if (*hour == 24 && (*minute || second || nanoseconds))
        return {};
    const auto offset = takeOffset(cursor);
    if (!offset || !cursor.atEnd())
        return {};
    const qint64 seconds = *days * 86400 + *hour * 3600 + *minute * 60 + second - *offset;
    const Instant read{seconds * 1000 + nanoseconds / 1'000'000, nanoseconds % 1'000'000};
    return read.isWritable() ? std::optional(read) : std::nullopt; // an offset may lead out of the years that are
}

QByteArray formatInstant(Instant instant)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(instant.ms)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const auto inDay = (time - day).count();
    const auto padded = [](qint64 value, int width) { return QByteArray::number(value).rightJustified(width, '0'); };
    QByteArray text = padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-'
        + padded(unsigned(date.day()), 2) + 'T' + padded(inDay / 3'600'000, 2) + ':' + padded(inDay / 60'000 % 60, 2)
        + ':' + padded(inDay / 1000 % 60, 2);
    const qint64 nanoseconds = inDay % 1000 * 1'000'000 + instant.subNs;
    if (nanoseconds % 1'000 != 0)
        text += '.' + padded(nanoseconds, 9);
    else if (nanoseconds % 1'000'000 != 0)
        text += '.' + padded(nanoseconds / 1'000, 6);
    else if (nanoseconds != 0)
        text += '.' + padded(nanoseconds / 1'000'000, 3);
    return text + 'Z';
}

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    Cursor cursor(text);
    if (!cursor.take('P'))
        return {};
    struct Unit
    {
        char letter;
        qint64 ms;
    };
    static constexpr Unit dateUnits[] = {{'W', 604'800'000}, {'D', 86'400'000}};
    static constexpr Unit timeUnits[] = {{'H', 3'600'000}, {'M', 60'000}, {'S', 1000}};
    qint64 total = 0;
    bool any = false;
    const auto takeUnits = [&](std::span<const Unit> units) {
        size_t next = 0; // units come in falling order, each at most once
        while (!cursor.atEnd() && cursor.peek() != 'T') {
            const auto value = cursor.number();
            if (!value)
                return false;
            int nanoseconds = 0;
            bool fraction = false;
            if (cursor.takeAny(".,")) {
                const auto read = cursor.nanoseconds();
                if (!read)
                    return false;
                nanoseconds = *read;
                fraction = true;
            }
            size_t unit = next;
            while (unit < units.size() && units[unit].letter != cursor.peek())
                ++unit;
            if (unit == units.size() || (fraction && units[unit].letter != 'S')
                || *value > std::numeric_limits<qint32>::max())
                return false;
            cursor.take(units[unit].letter);
            total += *value * units[unit].ms + nanoseconds / 1'000'000;
            next = unit + 1;
            any = true;
        }
        return true;
    };
    if (!takeUnits(dateUnits))
        return {};
    if (cursor.take('T')) {
        if (cursor.atEnd() || cursor.peek() == 'T' || !takeUnits(timeUnits))
            return {};
    }
    if (!cursor.atEnd() || !any || total <= 0)
        return {};
    return std::chrono::milliseconds(total);
}

QByteArray formatDuration(std::chrono::milliseconds duration)
{
    qint64 rest = duration.count();
    const qint64 days = rest / 86'400'000;
    rest %= 86'400'000;
    QByteArray text = "P";
    if (days)
        text += QByteArray::number(days) + 'D';
    if (rest == 0)
        return days ? text : QByteArray("PT0S");
    text += 'T';
    if (const qint64 hours = rest / 3'600'000)
        text += QByteArray::number(hours) + 'H';
    if (const qint64 minutes = rest / 60'000 % 60)
        text += QByteArray::number(minutes) + 'M';
    if (const qint64 ms = rest % 60'000) {
        text += QByteArray::number(ms / 1000);
        if (ms % 1000)
            text += '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
        text += 'S';
    }
    return text;
}

std::optional<QDate> parseDate(std::string_view text)
{
    Cursor cursor(text);
    const auto days = takeDate(cursor);
    if (!days || !cursor.atEnd())
        return {};
    return QDate(1970, 1, 1).addDays(*days);
}

QByteArray formatDate(QDate date)
{
    return date.toString(Qt::ISODate).toLatin1();
}

} // namespace switchyard
