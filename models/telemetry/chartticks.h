// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spanchoice.h"

#include <QLocale>
#include <QString>

namespace switchyard {

//! A place on the time axis. Days begin where the zone says; in a repeated hour the same wall time comes twice.
struct TimeTick
{
    qint64 ms = 0;
    QString text;
    bool day = false; //!< the start of a day, or of a month on long axes

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

//! Ticks at round wall times of \a zone, far enough apart for labels of \a labelWidth pixels on an axis of \a pixels.
//! Their number is bound by the width, whatever the span. Text: "06:00", "23 Nov" at midnight, "Nov 2026" on long axes.
std::vector<TimeTick> timeTicks(const Span &span, const QTimeZone &zone, int pixels, int labelWidth,
                                const QLocale &locale);

//! A value axis with round steps (1, 2, 5 times a power of ten) around low and high, at most about \a steps of them.
//! 0 is on it when the values are near; equal values get room on both sides. Values that are no numbers count as 0,
//! those beyond 1e300 as that.
struct ValueAxis
{
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; //!< that tell the ticks apart

    //! At most 1001, none on an axis without a direction.
    std::vector<double> ticks() const;
};
ValueAxis valueAxis(double low, double high, int steps);

} // namespace switchyard
