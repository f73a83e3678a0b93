// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"
#include "telemetryorigin.h"

namespace switchyard {

//! The part that a device drawn as this has in the energy of its site. Other for an inverter, which is several things
//! at once, and for a relay: what it switches is in the load already.
FlowRole flowRoleOf(NodeSymbol symbol);

//! The same of a node. A sensor's well-known name comes first, then what the device is that it hangs on; a sensor that
//! lists its channels and has no power among them has no part. \a symbols are those of the topology; the position of a
//! node that is not there is Other.
FlowRole flowRoleOf(const Topology &topology, const std::vector<NodeSymbol> &symbols, int node);
//! For one node; finds the symbols itself.
FlowRole flowRoleOf(const Topology &topology, int node);

//! A node as a source of telemetry: "Battery sensor · BAT-1__bb_agg". The site is the one of the topology's root. The
//! node must be there.
TelemetrySubject subjectOf(const Topology &topology, const std::vector<NodeSymbol> &symbols, int node);

//! What to look at for a node: the sensors below it, or the node itself where it has none; nothing for the site.
std::vector<int> telemetryNodes(const Topology &topology, int node);

} // namespace switchyard
