// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"
#include "fleetstore.h"
#include "instant.h"

#include <QLocale>
#include <vector>

namespace switchyard {

//! One step of a multi-column sort; the first in a list decides first.
struct SortStep
{
    int column = 0; //!< SiteColumn, or siteFreshnessColumn
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortStep &, const SortStep &) = default;
};

//! Behind the text columns: when the details were fetched.
inline constexpr int siteFreshnessColumn = siteColumnCount;

//! How the filter line addresses the columns, in SiteColumn order; then `seen`, at siteFreshnessColumn, the age of the details.
std::vector<FilterField> siteFilterFields();

//! Which store rows are shown and in which order: pure, for a worker thread. Sorting is stable (list order last), natural
//! ("House 9" before "House 10") and by the locale's rules; empty texts come last in both directions.
//! Ages are those at `now`.
std::vector<quint32> orderSites(const SiteColumns &columns, const FilterQuery &query, const std::vector<SortStep> &sort,
                                const QLocale &locale, Instant now);

} // namespace switchyard
