// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

//! Numbers with their unit, as text for people: true minus sign (U+2212), a narrow no-break space before the unit (U+202F),
//! the locale's digits, grouping and decimal sign, never an exponent, never "-0". Values come in base units; no widgets here.
namespace switchyard::unittext {

//! One step of a unit: value in it = value in base units / factor.
struct Scale
{
    double factor = 1;
    QString unit;
    int decimals = 0;

    friend bool operator==(const Scale &, const Scale &) = default;
};

//! The step in which the largest magnitude of a column or axis reads well; use one for all its values, so that they align.
Scale powerScale(double largest_W);
Scale energyScale(double largest_Wh);

//! The number only, for columns whose header has the unit; "–" for what is not a number.
QString number(double value, const Scale &scale, const QLocale &locale);
//! Number and unit.
QString quantity(double value, const Scale &scale, const QLocale &locale);

//! −850 W, 2.06 kW, −41.7 MW: three figures, each value in its own best step.
QString power(double power_W, const QLocale &locale);
QString energy(double energy_Wh, const QLocale &locale);
QString percent(double percent, const QLocale &locale, int decimals = 1);
//! 65,056
QString count(qint64 value, const QLocale &locale);

//! A span of time in its two largest steps: 42 s, 12 min, 7 h 18 min, 3 d 4 h. Never negative.
QString duration(std::chrono::milliseconds span, const QLocale &locale);
//! The same in one step, for cells: 42 s, 12 min, 3 h, 5 d.
QString shortDuration(std::chrono::milliseconds span, const QLocale &locale);
//! How long ago: "just now", "4 min ago", "3 d ago"; "in 7 h" for the future.
QString ago(std::chrono::milliseconds age, const QLocale &locale);

//! How fresh data is. Silent is what the overview counts.
enum class Freshness { Never, Fresh, Late, Silent };
inline constexpr std::chrono::minutes lateAfter{15};
inline constexpr std::chrono::minutes silentAfter{60};
Freshness freshness(std::optional<std::chrono::milliseconds> age);
//! What the "Last data" cell says: "3 min", "42 min", "silent 3 h", "never".
QString freshnessText(std::optional<std::chrono::milliseconds> age, const QLocale &locale);

} // namespace switchyard::unittext
