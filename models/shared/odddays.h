// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace switchyard {

//! A day of a zone that is not 24 hours long, because its clocks change.
struct OddDay
{
    QDate date;
    Span span;
    qint64 change_ms = 0; //!< when the clocks change; the first time, where they do so twice

    //! 23, 25, 23.5.
    double hours() const { return double(span.length_ms()) / 3'600'000; }
    friend bool operator==(const OddDay &, const OddDay &) = default;
};

//! The odd days that \a span touches, in order; none in a zone without clock changes. Spans of more than 400 days are not
//! looked at: nothing draws their hours.
std::vector<OddDay> oddDays(const Span &span, const QTimeZone &zone);

} // namespace switchyard
