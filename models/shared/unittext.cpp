// SPDX-License-Identifier: GPL-3.0-or-later
#include "unittext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard::unittext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::unittext)
};

constexpr QChar minus = u'\u2212';
constexpr QChar thin = u'\u202F';
constexpr QChar dash = u'\u2013';

//! Decimals that give about three figures to a magnitude in its step.
int decimalsFor(double magnitude)
{
    return magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
}

Scale scaleOf(double largest, const QString &base)
{
    static constexpr std::array<QLatin1StringView, 4> prefixes{""_L1, "k"_L1, "M"_L1, "G"_L1};
    const double magnitude = std::abs(largest);
    if (!std::isfinite(magnitude) || magnitude < 1000)
        return {1, base, 0};
    std::size_t step = 0;
    double factor = 1;
    // 999.95 k would print as "1000 kW"; rounding to the figures shown decides the step.
    while (step + 1 < prefixes.size() && std::round(magnitude / factor) >= 1000) {
        factor *= 1000;
        ++step;
    }
    return {factor, prefixes[step] + base, decimalsFor(magnitude / factor)};
}

QString digits(double value, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value))
        return dash;
    const double unit = std::pow(10.0, decimals);
    const bool zero = std::round(std::abs(value) * unit) == 0;
    const QString text = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 && !zero ? minus + text : text;
}

QString part(qint64 value, const QString &unit, const QLocale &locale)
{
    return locale.toString(value) + thin + unit;
}

} // namespace

Scale powerScale(double largest_W)
{
    return scaleOf(largest_W, u"W"_s);
}

Scale energyScale(double largest_Wh)
{
    return scaleOf(largest_Wh, u"Wh"_s);
}

QString number(double value, const Scale &scale, const QLocale &locale)
{
    return digits(value / scale.factor, scale.decimals, locale);
}

QString quantity(double value, const Scale &scale, const QLocale &locale)
{
    return std::isfinite(value) ? number(value, scale, locale) + thin + scale.unit : QString(dash);
}

QString power(double power_W, const QLocale &locale)
{
    return quantity(power_W, powerScale(power_W), locale);
}

QString energy(double energy_Wh, const QLocale &locale)
{
    return quantity(energy_Wh, energyScale(energy_Wh), locale);
}

QString percent(double percent, const QLocale &locale, int decimals)
{
    return std::isfinite(percent) ? digits(percent, decimals, locale) + thin + locale.percent() : QString(dash);
}

QString count(qint64 value, const QLocale &locale)
{
    // C.UTF-8 groups nothing, and 65056 is hard to read: the C locale counts as English here.
    const QLocale reader = locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
    const QString text = reader.toString(value < 0 ? -value : value);
    return value < 0 ? minus + text : text;
}

QString duration(std::chrono::milliseconds span, const QLocale &locale)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::round<std::chrono::seconds>(span).count());
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const auto both = [](const QString &large, qint64 rest, const QString &small) {
        return rest ? large + u' ' + small : large;
    };
    if (seconds < 60)
        return part(seconds, Words::tr("s"), locale);
    if (hours < 1)
        return minutes < 10
            ? both(part(minutes, Words::tr("min"), locale), seconds % 60, part(seconds % 60, Words::tr("s"), locale))
            : part(minutes, Words::tr("min"), locale);
    if (days < 1)
        return both(part(hours, Words::tr("h"), locale), minutes % 60, part(minutes % 60, Words::tr("min"), locale));
    return both(part(days, Words::tr("d"), locale), hours % 24, part(hours % 24, Words::tr("h"), locale));
}

QString shortDuration(std::chrono::milliseconds span, const QLocale &locale)
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(span).count());
    if (seconds < 60)
        return part(seconds, Words::tr("s"), locale);
    if (seconds < 3600)
        return part(seconds / 60, Words::tr("min"), locale);
    if (seconds < 48 * 3600)
        return part(seconds / 3600, Words::tr("h"), locale);
    return part(seconds / 86400, Words::tr("d"), locale);
}

QString ago(std::chrono::milliseconds age, const QLocale &locale)
{
    using namespace std::chrono_literals;
    if (age < -1s)
        return Words::tr("in %1").arg(duration(-age, locale));
    if (age < 5s)
        return Words::tr("just now");
    return Words::tr("%1 ago").arg(shortDuration(age, locale));
}

Freshness freshness(std::optional<std::chrono::milliseconds> age)
{
    if (!age)
        return Freshness::Never;
    return *age >= silentAfter ? Freshness::Silent : *age >= lateAfter ? Freshness::Late : Freshness::Fresh;
}

QString freshnessText(std::optional<std::chrono::milliseconds> age, const QLocale &locale)
{
    if (!age)
        return Words::tr("never");
    const QString duration = shortDuration(*age, locale);
    return freshness(age) == Freshness::Silent ? Words::tr("silent %1").arg(duration) : duration;
}

} // namespace switchyard::unittext
