// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorsubjects.h"

#include "nodesubject.h"

namespace switchyard {

std::vector<TelemetrySubject> sensorSubjects(const Topology &topology, const SynthId &id)
{
    const std::vector<NodeSymbol> symbols = symbolsOf(topology);
    const std::vector<int> below = sensorsBelow(topology, id);
    std::vector<TelemetrySubject> subjects;
    subjects.reserve(below.size());
    for (const int node : below)
        subjects.push_back(subjectOf(topology, symbols, node));
    return subjects;
}

} // namespace switchyard
