// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace switchyard {

//! Whether a person who was asked to type \a count has done so, in whatever digits and however it is grouped.
bool isCountTyped(qint64 count, const QString &typed);

} // namespace switchyard
