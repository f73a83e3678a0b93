// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"
#include "visits.h"

namespace switchyard {

//! In UTF-16 code units.
inline constexpr qsizetype longestVisitNotes = 100'000;

//! A new visit; the target is its site. The API creates and lists visits, and neither changes nor deletes them, so one that
//! was sent twice would stay there twice. Therefore the list is read before each sending, the first one included, and a visit
//! is known again by its content: site, type (without case and surrounding blanks), both instants to the second, and notes
//! (without regard to line ends and to blanks at the ends of lines). Two visits with the same content count as one: the second is
//! confirmed without being sent.
void addVisitCommands(CommandOperations &operations);
//! Whether two visits count as one, see above.
bool isSameVisit(const Visit &one, const Visit &other);

} // namespace switchyard
