// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <chrono>
#include <optional>

namespace switchyard {

//! A duration as people type it into a filter: `15m`, `90min`, `1h30m`, `7d`, `2w`; units s, m, min, h, d, w, without case.
//! Empty for anything else, and for more than 999,999 days.
std::optional<std::chrono::milliseconds> parseFilterDuration(QStringView text);

//! The same back, in whole seconds: `1h30m`.
QString filterDurationText(std::chrono::milliseconds duration);

} // namespace switchyard
