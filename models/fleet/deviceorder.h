// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"
#include "filterquery.h"

#include <vector>

namespace switchyard {

//! SortStep::column for the times and the state of a device.
inline constexpr int deviceFreshnessColumn = deviceColumnCount;
inline constexpr int deviceTelemetryColumn = deviceFreshnessColumn + int(DeviceTime::LastTelemetry);
inline constexpr int deviceStateColumn = deviceColumnCount + deviceTimeCount;

//! How the filter line addresses the columns: in DeviceColumn order, then `seen` (age of the details), `telemetry` (age of
//! the newest measurement) and `state`, one of rowStateWords.
std::vector<FilterField> deviceFilterFields();

} // namespace switchyard
