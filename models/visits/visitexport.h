// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"

#include <vector>

namespace switchyard {

//! All that is known of a visit: what the service calls its members, then state, transfer, the time of reading and what is
//! known of the row. Times are UTC.
std::vector<ExportField> visitExportFields();
//! What stands in a column of VisitModel; also its name wherever columns are remembered.
ExportField visitExportField(int modelColumn);

} // namespace switchyard
