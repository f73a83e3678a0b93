// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbook.h"

#include <limits>

namespace switchyard::simulator {

ControlBook::ControlBook(const OrderSource &first) : m_first(first) {}

void ControlBook::setMode(const QByteArray &synthId, std::optional<quint32> site, qint64 now_ms, Mode mode)
{
    m_modeOf.insert(synthId, mode);
    if (site)
        m_modeHistory[*site].append({now_ms / 1000, mode});
}

std::optional<Mode> ControlBook::mode(const QByteArray &synthId) const
{
    const auto found = m_modeOf.constFind(synthId);
    return found == m_modeOf.cend() ? std::optional<Mode>() : *found;
}

void ControlBook::setPlan(const QByteArray &synthId, std::optional<quint32> site, qint64 now_ms,
                          const QList<PlanCommand> &commands)
{
    m_plansOf[synthId].append({now_ms, commands});
    if (site && !m_plannedDevices[*site].contains(synthId))
        m_plannedDevices[*site].append(synthId);
}

QList<PlanCommand> ControlBook::plan(const QByteArray &synthId) const
{
    const auto found = m_plansOf.constFind(synthId);
    return found == m_plansOf.cend() ? QList<PlanCommand>() : found->last().commands;
}

QList<ControlSpan> ControlBook::spans(quint32 site, qint64 from_s, qint64 to_s) const
{
    QList<ControlSpan> result = m_first.orders(site, from_s, to_s);
    const auto known = m_plannedDevices.value(site);
    for (const QByteArray &device : known) {
        const QList<PlanVersion> versions = m_plansOf.value(device);
        for (qsizetype i = 0; i < versions.size(); ++i) {
            // A plan acts from the moment it was set until the next one replaced it.
            const qint64 since = versions[i].since_ms / 1000;
            const qint64 until =
                i + 1 < versions.size() ? versions[i + 1].since_ms / 1000 : std::numeric_limits<qint64>::max();
            for (const PlanCommand &command : versions[i].commands) {
                const qint64 begin = std::max(command.begin_ms / 1000, since);
                const qint64 end = std::min(command.end_ms / 1000, until);
                if (begin < end && begin < to_s && end > from_s)
                    result.append({begin, end, command.action, command.limit_W, command.limit_W});
            }
        }
    }
    return result;
}

QList<ModeChange> ControlBook::modes(quint32 site) const
{
    return m_modeHistory.value(site);
}

} // namespace switchyard::simulator
