// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"

#include <QTimeZone>

namespace switchyard::plangrid {

//! The grid steps that are offered, in minutes; the finest is what a free hand gets.
inline constexpr int offered[] = {5, 15, 30};
inline constexpr int usual = 15;
inline constexpr int free = 1;

//! The nearest instant at which the clocks of \a zone show a multiple of \a minutes, counted from midnight; of two equally
//! near ones the later. Right where the clocks change, and in zones with quarters of an hour.
qint64 snapped(qint64 ms, int minutes, const QTimeZone &zone);
//! The next one in a direction, never \a ms itself.
qint64 stepped(qint64 ms, int minutes, bool forward, const QTimeZone &zone);

} // namespace switchyard::plangrid
