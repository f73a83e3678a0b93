// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"
#include "telemetrytoolbar.h"

#include <vector>

namespace switchyard {

//! The sensors below a device (of the whole site for an id that the topology does not have) as sources of telemetry,
//! with their part in the site's energy and the site.
std::vector<TelemetrySubject> sensorSubjects(const Topology &topology, const SynthId &id);

//! What the first few of them are called, for a sentence.
QString titlesOf(const std::vector<TelemetrySubject> &subjects);

} // namespace switchyard
