// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace switchyard {

//! How well \a typed matches \a text when its characters are looked for in order, case and accents apart. Nothing when one
//! is missing. Higher is better: whole word, start of the text, starts of words, then runs; gaps and length cost.
//! An empty \a typed matches everything with 0. Pure.
std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace switchyard
