// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstore.h"

#include <QStringList>

namespace switchyard {

//! SortStep::column for the time when the details were fetched.
inline constexpr int siteFreshnessColumn = siteColumnCount;

//! Names by which the filter line addresses the columns, in SiteColumn order.
QStringList siteFilterFields();

} // namespace switchyard
