// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartband.h"
#include "plans.h"

#include <vector>

namespace switchyard {

//! An overlay plan as bands over the telemetry of its device, in the order of time. Commands without times have none.
std::vector<ChartBand> planBands(const OverlayPlan &plan);

} // namespace switchyard
