// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace switchyard::metrics {

//! Sizes in device independent pixels. Spacing goes in steps of 4.
inline constexpr int step = 4;
inline constexpr int radius = 6;
inline constexpr int smallRadius = 4;
inline constexpr int rowHeight = 30;
inline constexpr int controlHeight = 30;
inline constexpr int pageMargin = 20;
inline constexpr int gap = 8;
inline constexpr int iconSize = 18;
inline constexpr int railWidth = 196;
inline constexpr int railCollapsedWidth = 56;
inline constexpr int headerHeight = 52;
inline constexpr int statusHeight = 28;
//! Transitions last at most this long, and not at all when the system asks for less motion.
inline constexpr int transition_ms = 120;

} // namespace switchyard::metrics
