// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"

#include <vector>

namespace switchyard {

//! All that is known of a device, named as an import reads it, then mode, times and state.
std::vector<ExportField> deviceExportFields();
//! What stands in a column of DeviceModel; also its name wherever columns are remembered.
ExportField deviceExportField(int modelColumn);

} // namespace switchyard
