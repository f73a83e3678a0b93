// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitemodel.h"

namespace switchyard {

SiteModel::SiteModel(FleetStore &store, Worker &worker, const Clock &clock, QObject *parent)
    : FleetTableModel(store, siteFilterFields(), {0, 1, 2, 3, 4, 5, 6, siteFreshnessColumn, sitePreparedColumn}, worker,
                      clock, parent)
{}

} // namespace switchyard
