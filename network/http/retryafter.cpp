// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QTime>
#include <algorithm>
#include <array>
#include <string_view>

namespace switchyard {
namespace {

std::optional<int> number(QByteArrayView text, int digitsLeast, int digitsMost)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < digitsLeast || text.size() > digitsMost || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    return text.toInt();
}

std::optional<int> month(QByteArrayView name)
{
    static constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find(names.begin(), names.end(), std::string_view(name.data(), size_t(name.size())));
    if (found == names.end())
        return {};
    return int(found - names.begin()) + 1;
}

std::optional<QTime> timeOfDay(const QByteArray &text)
{
    const auto parts = text.split(':');
    if (parts.size() != 3)
        return {};
    const auto hour = number(parts[0], 2, 2);
    const auto minute = number(parts[1], 2, 2);
    const auto second = number(parts[2], 2, 2);
    if (!hour || !minute || !second)
        return {};
    const QTime time(*hour, *minute, std::min(*second, 59)); // :60 is a leap second
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<Instant> instantOf(std::optional<int> year, std::optional<int> monthNumber, std::optional<int> day,
                                 std::optional<QTime> time)
{
    if (!year || !monthNumber || !day || !time)
        return {};
    const QDate date(*year, *monthNumber, *day);
    if (!date.isValid())
        return {};
    return Instant::of(QDateTime(date, *time, Qt::UTC));
}

//! RFC 9110: two digits that would be more than 50 years ahead are the century before.
std::optional<int> fullYear(std::optional<int> twoDigits, Instant now)
{
    if (!twoDigits)
        return {};
    const int thisYear = now.toUtc().date().year();
    int year = thisYear / 100 * 100 + *twoDigits;
    if (year > thisYear + 50)
        year -= 100;
    return year;
}

} // namespace

std::optional<Instant> parseHttpDate(QByteArrayView value, Instant now)
{
    const auto words = value.trimmed().toByteArray().simplified().split(' ');
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (words.size() == 6 && words[0].endsWith(',') && words[5] == "GMT")
        return instantOf(number(words[3], 4, 4), month(words[2]), number(words[1], 1, 2), timeOfDay(words[4]));
    // Sunday, 06-Nov-94 08:49:37 GMT
    if (words.size() == 4 && words[0].endsWith(',') && words[3] == "GMT") {
        const auto parts = words[1].split('-');
        if (parts.size() != 3)
            return {};
        const auto year = parts[2].size() == 2 ? fullYear(number(parts[2], 2, 2), now) : number(parts[2], 4, 4);
        return instantOf(year, month(parts[1]), number(parts[0], 1, 2), timeOfDay(words[2]));
    }
    // Sun Nov  6 08:49:37 1994
    if (words.size() == 5)
        return instantOf(number(words[4], 4, 4), month(words[1]), number(words[2], 1, 2), timeOfDay(words[3]));
    return {};
}

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, Instant now)
{
    using std::chrono::milliseconds;
    const auto text = value.trimmed();
    if (text.isEmpty())
        return {};
    // Longer than any sane delay: the cap keeps the sum from overflowing, not the promise from being kept.
    constexpr qint64 longest = 366LL * 24 * 3600;
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        return milliseconds((ok ? std::min(seconds, longest) : longest) * 1000);
    }
    const auto until = parseHttpDate(text, now);
    if (!until || *until - now > std::chrono::seconds(longest)) // no delay, but two clocks that do not agree
        return {};
    return std::max(*until - now, milliseconds(0));
}

} // namespace switchyard
