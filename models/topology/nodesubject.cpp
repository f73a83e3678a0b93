// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodesubject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

bool isThere(const Topology &topology, int node)
{
    return node >= 0 && size_t(node) < topology.nodes.size();
}

//! Sensors measure for the device that they hang on, through further sensors too.
int deviceAbove(const Topology &topology, int node)
{
    int above = topology.nodes[size_t(node)].parent;
    // A parent comes before its child; whatever claims otherwise has none.
    for (int below = node; above >= 0 && above < below && isSensor(topology.nodes[size_t(above)]);) {
        below = above;
        above = topology.nodes[size_t(above)].parent;
    }
    return above < node ? above : -1;
}

} // namespace

FlowRole flowRoleOf(NodeSymbol symbol)
{
    switch (symbol) {
    case NodeSymbol::Meter: return FlowRole::Grid;
    case NodeSymbol::Battery: return FlowRole::Battery;
    case NodeSymbol::Pv: return FlowRole::Pv;
    case NodeSymbol::Ev: return FlowRole::Ev;
    case NodeSymbol::Site:
    case NodeSymbol::Inverter:
    case NodeSymbol::Relay:
    case NodeSymbol::Sensor:
    case NodeSymbol::Other: break;
    }
    return FlowRole::Other;
}

FlowRole flowRoleOf(const Topology &topology, const std::vector<NodeSymbol> &symbols, int node)
{
    if (!isThere(topology, node) || size_t(node) >= symbols.size())
        return FlowRole::Other;
    const TopologyNode &one = topology.nodes[size_t(node)];
    if (!isSensor(one))
        return flowRoleOf(symbols[size_t(node)]);
    if (isLoadSensor(one))
        return FlowRole::Load;
    if (const auto named = symbolOfSensorName(one.id))
        return flowRoleOf(*named);
    const auto &channels = one.channels;
    if (!channels.empty() && std::find(channels.begin(), channels.end(), "power_W") == channels.end())
        return FlowRole::Other;
    const int device = deviceAbove(topology, node);
    return device < 0 ? FlowRole::Other : flowRoleOf(symbols[size_t(device)]);
}

FlowRole flowRoleOf(const Topology &topology, int node)
{
    return flowRoleOf(topology, symbolsOf(topology), node);
}

TelemetrySubject subjectOf(const Topology &topology, const std::vector<NodeSymbol> &symbols, int node)
{
    const TopologyNode &one = topology.nodes[size_t(node)];
    const NodeSymbol symbol = size_t(node) < symbols.size() ? symbols[size_t(node)] : symbolOf(one);
    const bool isRooted = symbolOf(topology.nodes.front()) == NodeSymbol::Site;
    return {SynthId(one.id), nodeTitle(one, symbol) + u" · "_s + QString::fromUtf8(one.id),
            flowRoleOf(topology, symbols, node), isRooted ? topology.nodes.front().id : QByteArray()};
}

std::vector<int> telemetryNodes(const Topology &topology, int node)
{
    if (!isThere(topology, node) || !hasTelemetry(topology.nodes[size_t(node)]))
        return {};
    std::vector<int> nodes = sensorsBelow(topology, SynthId(topology.nodes[size_t(node)].id));
    if (nodes.empty() || isSensor(topology.nodes[size_t(node)]))
        return {node};
    return nodes;
}

} // namespace switchyard
