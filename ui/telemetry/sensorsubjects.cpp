// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorsubjects.h"

#include "nodesubject.h"

#include <algorithm>

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

QString titlesOf(const std::vector<TelemetrySubject> &subjects)
{
    constexpr size_t most = 4;
    QStringList titles;
    for (size_t i = 0; i < std::min(subjects.size(), most); ++i)
        titles.append(subjects[i].title);
    if (subjects.size() > most)
        titles.append(QStringLiteral("…"));
    return titles.join(QStringLiteral(", "));
}

} // namespace switchyard
