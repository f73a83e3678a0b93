// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "sitecheck.h"
#include "sites.h"

namespace switchyard {

//! What the check of a site has to ask for, as an input in which nothing is answered yet: its devices and sources, and
//! from the site the id, the name and the zone. Whoever asks puts in states, modes and telemetry, the span and the time.
//!
//! Devices are those of the wiring and, after them, those that only the service's list has. Sources are the sensors of
//! the wiring, the devices without sensors on or below them, and parts of devices (a BMS, an optimiser) that list
//! channels. A device's id is its synth id where the list has it: the wiring may call it by its device id. A mode is to be asked of all devices
//! of the list but meters and PV; a 404 makes it NotNeeded. Pure, any thread.
SiteCheckInput siteCheckPlan(const Site &site, const Topology &topology, const std::vector<Device> &devices);

} // namespace switchyard
