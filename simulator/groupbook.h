// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulatedfleet.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace switchyard::simulator {

//! A participant as it was sent, unknown members included.
struct GroupParticipant
{
    QByteArray id;
    QByteArray siteId;
    QJsonObject json;
};

//! A replacement of all participants that takes its time. `failed` holds what was sent, with a `reason`.
struct BulkAction
{
    QByteArray id;
    QByteArray groupId;
    qint64 created_ms = 0;
    qint64 completed_ms = 0;
    int total = 0;
    QList<GroupParticipant> accepted;
    QList<QJsonObject> failed;
};

//! Flex groups and who takes part, with the history of membership: whom an event moved last week does not change when the group does.
class GroupBook
{
public:
    //! A few groups of up to 250 homes with batteries exist from the start.
    explicit GroupBook(const SimulatedFleet &fleet);

    const QList<QByteArray> &ids() const { return m_order; }
    const QJsonObject *find(const QByteArray &groupId) const;
    void add(const QByteArray &groupId, const QJsonObject &json);
    //! Which of the groups that were there from the start, counted from 0; nothing for later ones.
    std::optional<int> seedNumber(const QByteArray &groupId) const;

    //! Lets replacements that are due by now take effect; true when there were any. Call before anything below.
    bool settle(qint64 now_ms);
    const QList<GroupParticipant> &participants(const QByteArray &groupId) const;
    const GroupParticipant *participant(const QByteArray &groupId, const QByteArray &participantId) const;
    const GroupParticipant *participantOfSite(const QByteArray &groupId, const QByteArray &siteId) const;
    void addParticipant(const QByteArray &groupId, const GroupParticipant &participant, qint64 now_ms);
    bool removeParticipant(const QByteArray &groupId, const QByteArray &participantId, qint64 now_ms);
    void replaceParticipants(const BulkAction &action);
    const BulkAction *bulkAction(const QByteArray &groupId, const QByteArray &bulkId) const;
    bool replacementPending(const QByteArray &groupId) const;

    //! The homes of a group from `since_ms` until the next entry.
    struct Membership
    {
        qint64 since_ms = 0;
        QSet<quint32> sites;
    };
    const QList<Membership> &history(const QByteArray &groupId) const;

private:
    struct Group
    {
        QJsonObject json;
        QList<GroupParticipant> participants;
        QList<Membership> history;
    };
    void remember(Group &group, qint64 now_ms);

    const SimulatedFleet &m_fleet;
    QList<QByteArray> m_order;
    QHash<QByteArray, Group> m_groups;
    std::vector<BulkAction> m_bulkActions;
    QSet<QByteArray> m_settledBulk;
    int m_seeded = 0;
};

} // namespace switchyard::simulator
