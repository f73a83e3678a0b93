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
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return {};
    const bool wasFirst = found->front() == item;
    found->erase(std::remove(found->begin(), found->end(), item), found->end());
    if (found->empty()) {
        m_lanes.erase(found);
        return {};
    }
    return wasFirst ? std::optional(found->front()) : std::nullopt;
}

} // namespace switchyard
