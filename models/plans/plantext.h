// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans.h"

namespace switchyard::plantext {

//! A plan as text to be copied: indented JSON of the contract, whatever dialect the profile speaks, so that what one desk
//! copies another one can paste.
QByteArray toJson(const OverlayPlan &plan);

//! A plan out of pasted text, or why it is none, translated. Reads both dialects, and says no to an empty plan: pasting
//! nothing is no way to remove one.
struct Read
{
    std::optional<OverlayPlan> plan;
    QString problem;
};
Read fromJson(const QByteArray &text);

//! More than this is no plan for a device: bytes of text, and blocks.
inline constexpr qsizetype largest = 1'000'000;
inline constexpr size_t mostBlocks = 500;

} // namespace switchyard::plantext
