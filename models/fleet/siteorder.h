// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"
#include "fleetstore.h"

#include <vector>

namespace switchyard {

//! SortStep::column for the time when the details were fetched.
inline constexpr int siteFreshnessColumn = siteColumnCount;
inline constexpr int siteStateColumn = siteFreshnessColumn + 1;

//! How the filter line addresses the columns, in SiteColumn order; then `seen`, at siteFreshnessColumn, the age of the
//! details, and `state`, one of rowStateWords.
std::vector<FilterField> siteFilterFields();

} // namespace switchyard
