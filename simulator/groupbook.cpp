// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupbook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr quint32 largestSeededGroup = 250;
constexpr std::array groupNames{"Evening peak",    "Wind balancing",   "Frequency reserve", "Solar soak",
                                "Winter capacity", "Local constraint", "Night shift",       "Day-ahead"};

} // namespace

GroupBook::GroupBook(const SimulatedFleet &fleet) : m_fleet(fleet)
{
    if (fleet.size() == 0)
        return;
    m_seeded = int(std::clamp<quint32>(fleet.size() / 600, 2, 8));
    for (int number = 0; number < m_seeded; ++number) {
        const QByteArray id = "FG-" + QByteArray::number(101 + number);
        Group group;
        group.json = {{u"flexGroupId"_s, QString::fromLatin1(id)},
                      {u"name"_s, QString::fromLatin1(groupNames[size_t(number)])},
                      {u"description"_s, u"Homes with a battery, in equal shares."_s},
                      {u"settlementPoint"_s, u"SP-%1"_s.arg(4001 + number)}};
        for (quint32 index = quint32(number);
             index < fleet.size() && group.participants.size() < qsizetype(largestSeededGroup);
             index += quint32(m_seeded)) {
            if (fleet.traits(index).batteries == 0)
                continue;
            const QByteArray siteId = fleet.siteId(index);
            const QByteArray participantId = "P-" + QByteArray::number(200001 + index);
            group.participants.append(
                {participantId,
                 siteId,
                 {{u"participantId"_s, QString::fromLatin1(participantId)}, {u"siteId"_s, QString::fromUtf8(siteId)}}});
        }
        remember(group, 0);
        m_order.append(id);
        m_groups.insert(id, group);
    }
}

const QJsonObject *GroupBook::find(const QByteArray &groupId) const
{
    const auto found = m_groups.constFind(groupId);
    return found == m_groups.cend() ? nullptr : &found->json;
}

void GroupBook::add(const QByteArray &groupId, const QJsonObject &json)
{
    Group group;
    group.json = json;
    m_order.append(groupId);
    m_groups.insert(groupId, group);
}

std::optional<int> GroupBook::seedNumber(const QByteArray &groupId) const
{
    const qsizetype position = m_order.indexOf(groupId);
    return position >= 0 && position < m_seeded ? std::optional(int(position)) : std::nullopt;
}

bool GroupBook::settle(qint64 now_ms)
{
    bool changed = false;
    for (const BulkAction &action : m_bulkActions) {
        if (m_settledBulk.contains(action.id) || action.completed_ms > now_ms)
            continue;
        m_settledBulk.insert(action.id);
        Group &group = m_groups[action.groupId];
        group.participants = action.accepted;
        remember(group, action.completed_ms);
        changed = true;
    }
    return changed;
}

const QList<GroupParticipant> &GroupBook::participants(const QByteArray &groupId) const
{
    return m_groups.constFind(groupId)->participants;
}

const GroupParticipant *GroupBook::participant(const QByteArray &groupId, const QByteArray &participantId) const
{
    const QList<GroupParticipant> &all = participants(groupId);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const GroupParticipant &each) { return each.id == participantId; });
    return found == all.cend() ? nullptr : &*found;
}

const GroupParticipant *GroupBook::participantOfSite(const QByteArray &groupId, const QByteArray &siteId) const
{
    const QList<GroupParticipant> &all = participants(groupId);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const GroupParticipant &each) { return each.siteId == siteId; });
    return found == all.cend() ? nullptr : &*found;
}

void GroupBook::addParticipant(const QByteArray &groupId, const GroupParticipant &participant, qint64 now_ms)
{
    Group &group = m_groups[groupId];
    group.participants.append(participant);
    remember(group, now_ms);
}

bool GroupBook::removeParticipant(const QByteArray &groupId, const QByteArray &participantId, qint64 now_ms)
{
    Group &group = m_groups[groupId];
    if (group.participants.removeIf([&](const GroupParticipant &each) { return each.id == participantId; }) == 0)
        return false;
    remember(group, now_ms);
    return true;
}

void GroupBook::replaceParticipants(const BulkAction &action)
{
    m_bulkActions.push_back(action);
}

const BulkAction *GroupBook::bulkAction(const QByteArray &groupId, const QByteArray &bulkId) const
{
    const auto found = std::find_if(m_bulkActions.begin(), m_bulkActions.end(), [&](const BulkAction &action) {
        return action.id == bulkId && action.groupId == groupId;
    });
    return found == m_bulkActions.end() ? nullptr : &*found;
}

bool GroupBook::replacementPending(const QByteArray &groupId) const
{
    return std::any_of(m_bulkActions.begin(), m_bulkActions.end(), [&](const BulkAction &action) {
        return action.groupId == groupId && !m_settledBulk.contains(action.id);
    });
}

const QList<GroupBook::Membership> &GroupBook::history(const QByteArray &groupId) const
{
    return m_groups.constFind(groupId)->history;
}

void GroupBook::remember(Group &group, qint64 now_ms)
{
    Membership membership{now_ms, {}};
    for (const GroupParticipant &participant : std::as_const(group.participants)) {
        if (const std::optional<quint32> index = m_fleet.siteIndex(participant.siteId);
            index && m_fleet.traits(*index).batteries > 0)
            membership.sites.insert(*index);
    }
    group.history.append(membership);
}

} // namespace switchyard::simulator
