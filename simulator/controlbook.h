// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlsource.h"

#include <QHash>
#include <optional>

namespace switchyard::simulator {

//! One command of an overlay plan, instants in ms UTC.
struct PlanCommand
{
    qint64 begin_ms = 0;
    qint64 end_ms = 0;
    ControlSpan::Action action = ControlSpan::Action::Hold;
    double limit_W = -1; //!< >= 0, negative = none given
};

//! A source of orders beside modes and plans, such as flex events.
class OrderSource
{
public:
    virtual ~OrderSource() = default;
    virtual QList<ControlSpan> orders(quint32 site, qint64 from_s, qint64 to_s) const = 0;
};

//! Operation modes and overlay plans with their history: what was measured before a change stays as it was.
class ControlBook final : public ControlSource
{
public:
    //! Orders of `first` win over overlay plans.
    explicit ControlBook(const OrderSource &first);

    //! `site` is the home whose batteries obey this device, or none for devices that control nothing.
    void setMode(const QByteArray &synthId, std::optional<quint32> site, qint64 now_ms, Mode mode);
    std::optional<Mode> mode(const QByteArray &synthId) const; //!< as last set
    void setPlan(const QByteArray &synthId, std::optional<quint32> site, qint64 now_ms,
                 const QList<PlanCommand> &commands);
    QList<PlanCommand> plan(const QByteArray &synthId) const; //!< as last set

    QList<ControlSpan> spans(quint32 site, qint64 from_s, qint64 to_s) const override;
    QList<ModeChange> modes(quint32 site) const override;

private:
    struct PlanVersion
    {
        qint64 since_ms = 0;
        QList<PlanCommand> commands;
    };

    const OrderSource &m_first;
    QHash<QByteArray, Mode> m_modeOf;
    QHash<quint32, QList<ModeChange>> m_modeHistory;
    QHash<QByteArray, QList<PlanVersion>> m_plansOf;
    QHash<quint32, QList<QByteArray>> m_plannedDevices;
};

} // namespace switchyard::simulator
