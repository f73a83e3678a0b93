// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"

#include <QDate>
#include <QTimeZone>

#include <chrono>
#include <vector>

//! The calculus of energy. Powers in W and energies in Wh, relative to the device: positive = into it (charging,
//! consuming), negative = out of it. Instants are UTC milliseconds. Pure functions, any thread.
namespace switchyard {

//! A power as it was recorded. Borrowed: both vectors belong to the caller and have to outlive whatever reads them. The
//! times rise; each value is the mean power of its bucket [t, t + bucket), or of what there is of it before the next
//! time where samples lie closer together. NaN, an infinity, and a time that no bucket covers are unknown, never zero.
//! Null pointers are a series without samples; values without a time, and times without a value, are left out.
struct PowerSamples
{
    const std::vector<qint64> *times = nullptr;
    const std::vector<double> *values = nullptr;
    std::chrono::milliseconds bucket{0};
};

//! What went into and out of a device.
struct EnergyFlow
{
    double in_Wh = 0;                   //!< >= 0
    double out_Wh = 0;                  //!< <= 0
    std::chrono::milliseconds known{0}; //!< how much of the span has data; 0 = both sums say nothing
};

//! The energy of a span. A bucket that an end of the span cuts counts for its part inside.
EnergyFlow energyOf(const PowerSamples &samples, const Span &span);

//! A calendar day of some zone, or a part of one.
struct DaySpan
{
    QDate date;
    Span span;
    bool whole = false; //!< the span is all of the day

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

//! The days of \a zone that \a span meets, in order, each cut to it; together they are the span. Days have the length
//! that they have there: 23 or 25 hours where clocks change, 23.5 or 24.5 on Lord Howe, and a day that a zone left out
//! is not among them. An invalid zone counts as UTC. Costs some microseconds a day.
std::vector<DaySpan> daysOf(const Span &span, const QTimeZone &zone);

} // namespace switchyard
