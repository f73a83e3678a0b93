// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteexport.h"

#include "fleetstore.h"
#include "sitemodel.h"
#include "siteorder.h"

namespace switchyard {

std::vector<ExportField> siteExportFields()
{
    return {
        {"id", int(SiteColumn::Id)},
        {"name", int(SiteColumn::Name)},
        {"city", int(SiteColumn::City)},
        {"region", int(SiteColumn::Region)},
        {"country", int(SiteColumn::Country)},
        {"postal_code", int(SiteColumn::PostalCode)},
        {"time_zone", int(SiteColumn::TimeZone)},
        {"address_line", int(SiteColumn::AddressLine)},
        {"fetched_at", siteFreshnessColumn},
        {"prepared_at", sitePreparedColumn},
        {"state", siteStateColumn},
    };
}

ExportField siteExportField(int modelColumn)
{
    switch (modelColumn) {
    case SiteModel::Freshness: return siteExportFields()[size_t(siteFreshnessColumn)];
    case SiteModel::Prepared: return siteExportFields()[size_t(sitePreparedColumn)];
    default: return siteExportFields()[size_t(modelColumn)];
    }
}

} // namespace switchyard
