// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstore.h"

namespace switchyard {

//! Rows of the sites whose id, name or city contains `text`, without regard to case, the best first: the very id, then what
//! begins with it, then the rest in order of the rows. At most `limit`; none for a text of less than two characters.
//! Reads a snapshot only, so it may run on any thread.
std::vector<qsizetype> findSites(const SiteColumns &columns, const QString &text, int limit);

} // namespace switchyard
