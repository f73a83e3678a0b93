// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlbook.h"
#include "groupbook.h"

namespace switchyard::simulator {

//! A flex event as it stands from `since_ms` on. Power of the whole group in W: negative = out of the fleet to the network.
struct FlexEventVersion
{
    qint64 since_ms = 0;
    qint64 begin_ms = 0;
    qint64 end_ms = 0;
    double power_W = 0;
    bool ramp = false; //!< from nothing at the begin to all of the power at the end
    bool cancelled = false;
    QJsonObject extra; //!< members that nobody here has a name for
};

struct FlexEvent
{
    QByteArray id;
    QByteArray groupId;
    QList<FlexEventVersion> versions;

    const FlexEventVersion &last() const { return versions.last(); }
    QByteArray dispatchId() const { return "FD-" + id.mid(3); }
};

//! Who left a dispatch, when and why.
struct OptOut
{
    QByteArray dispatchId;
    QByteArray siteId;
    QByteArray participantId;
    QString reason;
    qint64 since_ms = 0;
};

//! A change of power that was bought: from `since_ms` on, in W of the whole group.
struct BoughtProfile
{
    struct Piece
    {
        qint64 begin_ms = 0;
        qint64 end_ms = 0;
        double power_W = 0;
    };
    QByteArray groupId;
    qint64 since_ms = 0;
    QList<Piece> pieces;
};

//! Flex events, opt-outs and bought profiles, and the orders to single homes that follow from them. The groups that were there from the start
//! have events of their own, computed from their day: every third evening or so, and some noons.
class EventBook final : public OrderSource
{
public:
    EventBook(const SimulatedFleet &fleet, const GroupBook &groups);

    //! Events that overlap the span, by start. `now_ms` limits how far ahead the computed ones are planned.
    QList<FlexEvent> list(qint64 begin_ms, qint64 end_ms, const QByteArray &groupId, qint64 now_ms) const;
    std::optional<FlexEvent> find(const QByteArray &eventId, qint64 now_ms) const;
    void put(const FlexEvent &event);

    const OptOut *optOut(const QByteArray &dispatchId, const QByteArray &siteId) const;
    void addOptOut(const OptOut &optOut);
    void addBoughtProfile(const BoughtProfile &profile);

    QList<ControlSpan> orders(quint32 site, qint64 from_s, qint64 to_s) const override;

private:
    std::optional<FlexEvent> computed(const QByteArray &groupId, int number, qint64 day) const;
    void appendOrders(QList<ControlSpan> &orders, const FlexEvent &event, quint32 site, qint64 from_s,
                      qint64 to_s) const;
    void appendOrders(QList<ControlSpan> &orders, const BoughtProfile &profile, quint32 site, qint64 from_s,
                      qint64 to_s) const;

    const SimulatedFleet &m_fleet;
    const GroupBook &m_groups;
    QHash<QByteArray, FlexEvent> m_written;
    QList<OptOut> m_optOuts;
    QList<BoughtProfile> m_bought;
};

} // namespace switchyard::simulator
