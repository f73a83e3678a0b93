// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entitystore.h"

#include <vector>

namespace switchyard {

//! Rows whose id or one of the `searched` text columns contains `text`, without regard to case, the best first: the very id,
//! then what begins with it, then the rest in order of the rows. At most `limit`; none for a text of less than two
//! characters, none that is dismissed. Reads a snapshot only, so it may run on any thread.
std::vector<qsizetype> findEntities(const EntityColumns &columns, const std::vector<int> &searched, const QString &text,
                                    int limit);

} // namespace switchyard
