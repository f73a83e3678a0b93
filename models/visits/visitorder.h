// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"
#include "visitstore.h"

#include <vector>

namespace switchyard {

//! SortStep::column for the times of a visit, and for what is known of its row.
inline constexpr int visitFreshnessColumn = visitColumnCount;
inline constexpr int visitScheduledColumn = visitFreshnessColumn + int(VisitTime::Scheduled);
inline constexpr int visitCompletedColumn = visitFreshnessColumn + int(VisitTime::Completed);
inline constexpr int visitRowStateColumn = visitColumnCount + visitTimeCount;

//! How the filter line addresses the columns: in VisitColumn order (`state` is one of visitStateWords, `transfer` one of
//! visitTransferWords), then `seen` (age of the details), `scheduled` and `completed` (how long ago that is; what is still to
//! come counts as less than any age), and `record`, one of rowStateWords.
std::vector<FilterField> visitFilterFields();

} // namespace switchyard
