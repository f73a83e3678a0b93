// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodesymbol.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::Topology)
};

bool same(const QByteArray &a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<NodeSymbol> symbolOfKind(const QByteArray &kind)
{
    static constexpr std::pair<const char *, NodeSymbol> known[]{
        {"site", NodeSymbol::Site},
        {"sensor", NodeSymbol::Sensor},
        {"inverter", NodeSymbol::Inverter},
        {"battery_pack", NodeSymbol::Battery},
        {"battery", NodeSymbol::Battery},
        {"bms", NodeSymbol::Battery},
        {"pv", NodeSymbol::Pv},
        {"optimiser", NodeSymbol::Pv},
        {"optimizer", NodeSymbol::Pv},
        {"ev", NodeSymbol::Ev},
        {"meter", NodeSymbol::Meter},
        {"grid_meter", NodeSymbol::Meter},
        {"load_control_relay", NodeSymbol::Relay},
        {"relay", NodeSymbol::Relay},
    };
    for (const auto &[name, symbol] : known) {
        if (same(kind, name))
            return symbol;
    }
    return {};
}

} // namespace

NodeSymbol symbolOf(const TopologyNode &node, const std::optional<DeviceFacts> &facts)
{
    if (const auto own = symbolOfKind(node.kind))
        return *own;
    if (facts) {
        if (const auto device = symbolOfKind(facts->kind))
            return *device;
    }
    return NodeSymbol::Other;
}

std::optional<NodeSymbol> symbolOfSensorName(const QByteArray &id)
{
    static constexpr std::pair<const char *, NodeSymbol> known[]{
        {"__GRID_METER_DERIVED", NodeSymbol::Meter},
        {"__bb_agg", NodeSymbol::Battery},
        {"__PV_DERIVED", NodeSymbol::Pv},
        {"__EV_DERIVED", NodeSymbol::Ev},
        {"__RELAY_STATE", NodeSymbol::Relay},
    };
    for (const auto &[suffix, symbol] : known) {
        if (id.endsWith(suffix))
            return symbol;
    }
    return {};
}

bool isLoadSensor(const TopologyNode &node)
{
    return isSensor(node) && node.id.endsWith("__LOAD_DERIVED");
}

std::vector<NodeSymbol> symbolsOf(const Topology &topology, const DeviceLookup &lookup)
{
    const auto &nodes = topology.nodes;
    std::vector<NodeSymbol> symbols(nodes.size(), NodeSymbol::Other);
    std::vector<std::optional<NodeSymbol>> heard(nodes.size()); // what the node's sensors are named after
    std::vector<bool> mixed(nodes.size(), false);
    for (size_t i = 0; i < nodes.size(); ++i) {
        const TopologyNode &node = nodes[i];
        const bool ask = lookup && !node.id.isEmpty() && !isSensor(node);
        symbols[i] = symbolOf(node, ask ? lookup(SynthId(node.id)) : std::nullopt);
        const int parent = node.parent;
        if (!isSensor(node) || parent < 0 || size_t(parent) >= i)
            continue;
        const auto name = symbolOfSensorName(node.id);
        mixed[size_t(parent)] =
            mixed[size_t(parent)] || (heard[size_t(parent)] && heard[size_t(parent)] != name) || !name;
        heard[size_t(parent)] = name;
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (symbols[i] != NodeSymbol::Other || !same(nodes[i].kind, "device"))
            continue;
        // Several differently named sensors on one device: that is how an inverter looks.
        if (mixed[i])
            symbols[i] = heard[i] ? NodeSymbol::Inverter : NodeSymbol::Other;
        else if (const auto &only = heard[i])
            symbols[i] = *only;
    }
    return symbols;
}

QString kindText(const TopologyNode &node, const std::optional<DeviceFacts> &facts)
{
    if (facts && !facts->kind.isEmpty() && (same(node.kind, "device") || node.kind.isEmpty()))
        return QString::fromUtf8(facts->kind);
    return node.kind.isEmpty() ? Words::tr("unknown") : QString::fromUtf8(node.kind);
}

QString nodeTitle(const TopologyNode &node, NodeSymbol symbol)
{
    switch (symbol) {
    case NodeSymbol::Site: return Words::tr("Site");
    case NodeSymbol::Meter: return Words::tr("Grid meter");
    case NodeSymbol::Inverter: return Words::tr("Inverter");
    case NodeSymbol::Battery: return same(node.kind, "bms") ? Words::tr("BMS") : Words::tr("Battery");
    case NodeSymbol::Pv: return node.kind.startsWith("opti") ? Words::tr("Optimiser") : Words::tr("PV");
    case NodeSymbol::Ev: return Words::tr("EV charger");
    case NodeSymbol::Relay: return Words::tr("Relay");
    case NodeSymbol::Sensor: break;
    case NodeSymbol::Other:
        if (same(node.kind, "device") || node.kind.isEmpty())
            return Words::tr("Device");
        return QString::fromUtf8(node.kind.left(1).toUpper() + node.kind.mid(1)).replace(u'_', u' ');
    }
    switch (symbolOfSensorName(node.id).value_or(NodeSymbol::Sensor)) {
    case NodeSymbol::Meter: return Words::tr("Grid sensor");
    case NodeSymbol::Battery: return Words::tr("Battery sensor");
    case NodeSymbol::Pv: return Words::tr("PV sensor");
    case NodeSymbol::Ev: return Words::tr("EV sensor");
    case NodeSymbol::Relay: return Words::tr("Relay sensor");
    default: return isLoadSensor(node) ? Words::tr("Load sensor") : Words::tr("Sensor");
    }
}

bool hasTelemetry(const TopologyNode &node)
{
    return !node.id.isEmpty() && !same(node.kind, "site");
}

bool isSensor(const TopologyNode &node)
{
    return same(node.kind, "sensor");
}

std::vector<int> sensorsBelow(const Topology &topology, const SynthId &id)
{
    const auto &nodes = topology.nodes;
    const int top = nodeOf(topology, id);
    std::vector<bool> below(nodes.size(), top < 0);
    std::vector<int> sensors;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const int parent = nodes[i].parent;
        if (int(i) == top || (parent >= 0 && size_t(parent) < i && below[size_t(parent)]))
            below[i] = true;
        if (below[i] && int(i) != top && isSensor(nodes[i]) && !nodes[i].id.isEmpty())
            sensors.push_back(int(i));
    }
    return sensors;
}

int nodeOf(const Topology &topology, const SynthId &id)
{
    if (id.isEmpty())
        return -1;
    for (size_t i = 0; i < topology.nodes.size(); ++i) {
        if (topology.nodes[i].id == id.utf8())
            return int(i);
    }
    return -1;
}

} // namespace switchyard
