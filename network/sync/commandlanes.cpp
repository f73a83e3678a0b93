// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlanes.h"

#include <algorithm>

namespace switchyard {

void CommandLanes::join(const QByteArray &lane, const CommandItemRef &item)
{
    m_lanes[lane].push_back(item);
}

bool CommandLanes::isFirst(const QByteArray &lane, const CommandItemRef &item) const
{
    const auto found = m_lanes.constFind(lane);
    return found == m_lanes.constEnd() || found->front() == item;
}

std::optional<CommandItemRef> CommandLanes::leave(const QByteArray &lane, const CommandItemRef &item)
{
    if (!m_lanes.contains(lane))
        return {};
    std::vector<CommandItemRef> &waiting = m_lanes[lane];
    const bool wasFirst = waiting.front() == item;
    waiting.erase(std::remove(waiting.begin(), waiting.end(), item), waiting.end());
    if (waiting.empty()) {
        m_lanes.remove(lane);
        return {};
    }
    return wasFirst ? std::optional(waiting.front()) : std::nullopt;
}

} // namespace switchyard
