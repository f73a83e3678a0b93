// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"

#include <vector>

namespace switchyard {

//! All that is known of a site, in the order of SiteColumn, then when it was fetched.
std::vector<ExportField> siteExportFields();
//! What stands in a column of SiteModel; also its name wherever columns are remembered.
ExportField siteExportField(int modelColumn);

} // namespace switchyard
