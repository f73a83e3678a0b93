// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"

#include "zonetime.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr qint64 minute_ms = 60'000;
constexpr qint64 day_ms = 24 * 60 * minute_ms;

//! The shortest of the round steps that keeps labels apart; minutes below a day, days below a month.
int stepMinutes(double msPerLabel)
{
    static constexpr std::array steps{5, 15, 30, 60, 180, 360, 720};
    for (const int step : steps) {
        if (step * minute_ms >= msPerLabel)
            return step;
    }
    return 0;
}

int stepDays(double msPerLabel)
{
    static constexpr std::array steps{1, 2, 7, 14};
    for (const int step : steps) {
        if (double(step * day_ms) >= msPerLabel)
            return step;
    }
    return 0;
}

int stepMonths(double msPerLabel)
{
    static constexpr std::array steps{1, 2, 3, 6, 12, 24, 60};
    for (const int step : steps) {
        if (double(step * 30 * day_ms) >= msPerLabel)
            return step;
    }
    return 120;
}

} // namespace

std::vector<TimeTick> timeTicks(const Span &span, const QTimeZone &zone, int pixels, int labelWidth,
                                const QLocale &locale)
{
    std::vector<TimeTick> ticks;
    if (span.isEmpty() || pixels <= 0 || labelWidth <= 0)
        return ticks;
    const double msPerLabel = double(span.length_ms()) * labelWidth / pixels;
    const int minutes = stepMinutes(msPerLabel);
    const int days = minutes > 0 ? 1 : stepDays(msPerLabel);
    const QDate first = zonetime::dateAt(span.start_ms, zone);
    const QDate last = zonetime::dateAt(span.end_ms - 1, zone);
    const auto add = [&](qint64 ms, const QString &text, bool day) {
        if (span.contains(ms))
            ticks.push_back({ms, text, day});
    };
    if (minutes == 0 && days == 0) {
        const int months = stepMonths(msPerLabel);
        for (QDate date(first.year(), 1, 1); date <= last; date = date.addMonths(months))
            add(zonetime::startOfDay(date, zone), locale.toString(date, u"MMM yyyy"_s), true);
        return ticks;
    }
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (date.toJulianDay() % days == 0)
            add(zonetime::startOfDay(date, zone), zonetime::dateText(date, locale, zonetime::Year::Left), true);
        for (int at = minutes; minutes > 0 && at < 24 * 60; at += minutes) {
            const QTime time(at / 60, at % 60);
            for (const qint64 ms : zonetime::resolve(date, time, zone))
                add(ms, time.toString(u"HH:mm"_s), false);
        }
    }
    // The second readings of a repeated hour came too early, and a day that begins at 01:00 came twice.
    std::stable_sort(ticks.begin(), ticks.end(), [](const TimeTick &a, const TimeTick &b) { return a.ms < b.ms; });
    ticks.erase(
        std::unique(ticks.begin(), ticks.end(), [](const TimeTick &a, const TimeTick &b) { return a.ms == b.ms; }),
        ticks.end());
    return ticks;
}

std::vector<double> ValueAxis::ticks() const
{
    constexpr double most = 1000; // no axis has room for more, whatever it was made of
    const double steps = std::round((high - low) / step);
    std::vector<double> values;
    if (!(steps >= 0))
        return values;
    const auto count = qint64(std::min(steps, most));
    values.reserve(size_t(count) + 1);
    for (qint64 i = 0; i <= count; ++i) {
        const double value = low + double(i) * step;
        values.push_back(std::abs(value) < step / 1000 ? 0 : value);
    }
    return values;
}

ValueAxis valueAxis(double low, double high, int steps)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        low = high = 0;
    // Beyond it the reckoning leaves what a double holds; nothing that is measured is near.
    constexpr double limit = 1e300;
    low = std::clamp(low, -limit, limit);
    high = std::clamp(high, -limit, limit);
    if (low > high)
        std::swap(low, high);
    // Near zero the axis begins there: lengths can be compared.
    if (low > 0 && low < high * 0.6)
        low = 0;
    if (high < 0 && high > low * 0.6)
        high = 0;
    if (high - low < std::max(1e-9, std::abs(high) * 1e-6)) {
        const double room = std::max(1.0, std::abs(high) * 0.05);
        low = low == 0 ? 0 : low - room;
        high += room;
    }
    const double raw = (high - low) / std::max(1, steps);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    ValueAxis axis;
    axis.step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
    axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
    axis.decimals = std::clamp(int(std::ceil(-std::log10(axis.step) - 1e-9)), 0, 6);
    return axis;
}

} // namespace switchyard
