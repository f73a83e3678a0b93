// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"
#include "fleetstore.h"

#include <vector>

namespace switchyard {

//! SortStep::column for the time when the details were fetched.
inline constexpr int siteFreshnessColumn = siteColumnCount;
inline constexpr int sitePreparedColumn = siteFreshnessColumn + int(SiteTime::Prepared);
inline constexpr int siteStateColumn = siteColumnCount + siteTimeCount;

//! How the filter line addresses the columns, in SiteColumn order; then `seen`, at siteFreshnessColumn, the age of the
//! details, `kept`, the age of what is kept for offline, and `state`, one of rowStateWords.
std::vector<FilterField> siteFilterFields();

} // namespace switchyard
