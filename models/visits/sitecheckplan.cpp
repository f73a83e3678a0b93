// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheckplan.h"

#include "jsontext.h"
#include "nodesubject.h"
#include "plancheck.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr double joulesPerWattHour = 3600;
constexpr const char *capacityName = "maxCapacity_J";

const Device *deviceNamed(const std::vector<Device> &devices, const QByteArray &id)
{
    if (id.isEmpty())
        return nullptr;
    const auto at = std::find_if(devices.begin(), devices.end(), [&id](const Device &device) {
        return device.synthId.utf8() == id || (device.deviceId && device.deviceId->utf8() == id);
    });
    return at == devices.end() ? nullptr : &*at;
}

bool isKind(const TopologyNode &node, const char *kind)
{
    return node.kind.compare(kind, Qt::CaseInsensitive) == 0;
}

std::optional<double> capacity_Wh(const QByteArray &joules)
{
    bool isNumber = false;
    const double value = joules.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value <= 0)
        return {};
    return value / joulesPerWattHour;
}

std::optional<double> capacityOf(const Device &device)
{
    if (!device.properties)
        return {};
    for (const JsonNode &node : jsonNodes(device.properties->text)) {
        if (node.parent == 0 && node.type == JsonNode::Type::Number && node.name == QLatin1StringView(capacityName))
            return capacity_Wh(node.value.toUtf8());
    }
    return {};
}

class Planner final
{
public:
    Planner(const Topology &topology, const std::vector<Device> &devices)
        : m_topology(topology), m_devices(devices), m_symbols(symbolsOf(topology, [&devices](const SynthId &id) {
              const Device *device = deviceNamed(devices, id.utf8());
              return device && device->kind ? std::optional(DeviceFacts{device->kind->wire(), {}}) : std::nullopt;
          }))
    {}

    void addTo(SiteCheckInput &input)
    {
        const auto &nodes = m_topology.nodes;
        std::vector<bool> measured(nodes.size(), false); // by a sensor of its own
        std::vector<bool> through(nodes.size(), false);  // by those of a device below it
        for (size_t i = 0; i < nodes.size(); ++i) {
            m_hasSensors = m_hasSensors || isSensor(nodes[i]);
            if (const int above = isSensor(nodes[i]) ? deviceAbove(i) : -1; above >= 0)
                measured[size_t(above)] = true;
        }
        for (size_t i = nodes.size(); i-- > 0;) {
            if (const int above = measured[i] || through[i] ? deviceAbove(i) : -1; above >= 0)
                through[size_t(above)] = true;
        }
        for (size_t i = 0; i < nodes.size(); ++i) {
            const TopologyNode &node = nodes[i];
            if (!hasTelemetry(node))
                continue;
            if (isDevice(i) && m_seenDevices.insert(idOf(i)).second) {
                input.devices.push_back(deviceOf(i));
                input.devices.back().throughOthers = through[i] && !measured[i] && node.channels.empty();
            }
            if (isSensor(node) || !node.channels.empty() || (isDevice(i) && !measured[i] && !through[i]))
                addSource(input, i);
        }
        for (const Device &device : m_devices) {
            if (m_seenDevices.insert(device.synthId).second)
                addListed(input, device);
        }
    }

private:
    bool isDevice(size_t node) const
    {
        const TopologyNode &one = m_topology.nodes[node];
        return hasTelemetry(one) && !isSensor(one)
            && (isKind(one, "device") || OpenEnum<DeviceKind>(one.kind).isKnown() || deviceNamed(m_devices, one.id));
    }

    int deviceAbove(size_t node) const
    {
        // A parent that does not come before its child is none, so this ends.
        auto at = qint64(node);
        while (true) {
            const int parent = m_topology.nodes[size_t(at)].parent;
            if (parent < 0 || parent >= at)
                return -1;
            if (isDevice(size_t(parent)))
                return parent;
            at = parent;
        }
    }

    SynthId idOf(size_t node) const
    {
        const QByteArray &id = m_topology.nodes[node].id;
        const Device *device = deviceNamed(m_devices, id);
        return device ? device->synthId : SynthId(id);
    }

    static void describe(CheckedDevice &checked, const Device &device)
    {
        const bool hasMode = checked.symbol != NodeSymbol::Meter && checked.symbol != NodeSymbol::Pv;
        checked.modeState = hasMode ? AskState::NotAsked : AskState::NotNeeded;
        const PlanBounds bounds = planBounds(device);
        if (bounds.charge_W || bounds.discharge_W)
            checked.ratedPower_W = std::max(bounds.charge_W.value_or(0), bounds.discharge_W.value_or(0));
        if (const auto capacity = capacityOf(device))
            checked.capacity_Wh = capacity;
    }

    CheckedDevice deviceOf(size_t node) const
    {
        const TopologyNode &one = m_topology.nodes[node];
        CheckedDevice checked;
        checked.id = idOf(node);
        checked.title = subjectOf(m_topology, m_symbols, int(node)).title;
        checked.symbol = m_symbols[node];
        checked.modeState = AskState::NotNeeded;
        if (const QByteArray *joules = one.extra.find(capacityName))
            checked.capacity_Wh = capacity_Wh(*joules);
        if (const Device *device = deviceNamed(m_devices, one.id))
            describe(checked, *device);
        return checked;
    }

    void addSource(SiteCheckInput &input, size_t node)
    {
        const TopologyNode &one = m_topology.nodes[node];
        if (!m_seenSources.insert(SynthId(one.id)).second)
            return;
        CheckedSource source;
        source.subject = subjectOf(m_topology, m_symbols, int(node));
        const int above = isDevice(node) ? int(node) : deviceAbove(node);
        source.device = above < 0 ? source.subject.id : idOf(size_t(above));
        source.expected = isSensor(one) || !one.channels.empty();
        source.channels = one.channels;
        const bool hasPower = one.channels.empty()
            || std::find(one.channels.begin(), one.channels.end(), "power_W") != one.channels.end();
        // What sensors measure their devices say again.
        source.inBalance =
            source.subject.role != FlowRole::Other && hasPower && (isSensor(one) || (!m_hasSensors && isDevice(node)));
        input.sources.push_back(std::move(source));
    }

    void addListed(SiteCheckInput &input, const Device &device)
    {
        TopologyNode node;
        node.id = device.synthId.utf8();
        node.kind = device.kind ? device.kind->wire() : QByteArray();
        const NodeSymbol symbol = symbolOf(node);
        CheckedDevice checked;
        checked.id = device.synthId;
        checked.title = nodeTitle(node, symbol) + u" · "_s + device.synthId.text();
        checked.symbol = symbol;
        describe(checked, device);
        CheckedSource source;
        source.subject = {device.synthId, checked.title, flowRoleOf(symbol), input.siteId};
        source.device = device.synthId;
        source.expected = false;
        source.inBalance = source.subject.role != FlowRole::Other && !m_hasSensors;
        input.devices.push_back(std::move(checked));
        if (m_seenSources.insert(device.synthId).second)
            input.sources.push_back(std::move(source));
    }

    const Topology &m_topology;
    const std::vector<Device> &m_devices;
    std::vector<NodeSymbol> m_symbols;
    std::set<SynthId> m_seenDevices;
    std::set<SynthId> m_seenSources;
    bool m_hasSensors = false;
};

} // namespace

SiteCheckInput siteCheckPlan(const Site &site, const Topology &topology, const std::vector<Device> &devices)
{
    SiteCheckInput input;
    input.siteId = site.siteId.utf8();
    input.siteName = site.name.value_or(QString());
    input.zone = site.timezone.value_or(QString()).toUtf8();
    Planner(topology, devices).addTo(input);
    return input;
}

} // namespace switchyard
