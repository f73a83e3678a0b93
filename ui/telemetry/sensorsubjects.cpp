// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorsubjects.h"

namespace switchyard {

using namespace Qt::StringLiterals;

std::vector<TelemetrySubject> sensorSubjects(const Topology &topology, const SynthId &id)
{
    const std::vector<NodeSymbol> symbols = symbolsOf(topology);
    const std::vector<int> below = sensorsBelow(topology, id);
    std::vector<TelemetrySubject> subjects;
    for (const int node : below) {
        const TopologyNode &sensor = topology.nodes[size_t(node)];
        subjects.push_back(
            {SynthId(sensor.id), nodeTitle(sensor, symbols[size_t(node)]) + u" · "_s + QString::fromUtf8(sensor.id)});
    }
    return subjects;
}

} // namespace switchyard
