// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sites.h"

#include <QString>

#include <functional>
#include <optional>

namespace switchyard {

//! What is known of a device besides its place in the topology; from whoever keeps the devices of the site.
struct DeviceFacts
{
    QByteArray kind; //!< as sent, such as battery_pack
    QString make;    //!< manufacturer and model, may be empty
};
//! Facts about a node's device by its id, or nothing. May be empty (no look-up).
using DeviceLookup = std::function<std::optional<DeviceFacts>(const SynthId &)>;

//! What a node is drawn as. The kinds of the API are open: whatever is not known here is Other and keeps its own name.
enum class NodeSymbol { Site, Meter, Inverter, Battery, Pv, Ev, Relay, Sensor, Other };

//! From the node's kind, or its device's where the node only says "device".
NodeSymbol symbolOf(const TopologyNode &node, const std::optional<DeviceFacts> &facts = {});
//! The symbol of each node. A device whose kind nobody told takes it from its sensors' well-known names.
std::vector<NodeSymbol> symbolsOf(const Topology &topology, const DeviceLookup &lookup = {});

//! The kind as the API writes it: the device's where known, else the node's.
QString kindText(const TopologyNode &node, const std::optional<DeviceFacts> &facts = {});
//! Short words for people: "Battery", "Grid sensor", or the API's own word.
QString nodeTitle(const TopologyNode &node, NodeSymbol symbol);

//! True where the node's id may be passed to telemetry.
bool hasTelemetry(const TopologyNode &node);
bool isSensor(const TopologyNode &node);

//! What a sensor's well-known name says it measures for. Only a hint: ids stay opaque.
std::optional<NodeSymbol> symbolOfSensorName(const QByteArray &id);
//! The derived consumption of the house, by the sensor's well-known name.
bool isLoadSensor(const TopologyNode &node);

//! The sensors below the node with that id, in the order of the topology; of the whole site for an unknown or empty id.
std::vector<int> sensorsBelow(const Topology &topology, const SynthId &id);

//! The node with that id, or -1.
int nodeOf(const Topology &topology, const SynthId &id);

} // namespace switchyard
