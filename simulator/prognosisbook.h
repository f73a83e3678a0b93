// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupbook.h"
#include "sitephysics.h"

namespace switchyard::simulator {

inline constexpr qint64 prognosisStep_ms = 1800000;
inline constexpr int prognosisSteps = 96;

//! The forecast of a group's power, half an hour by half an hour for two days. Negative = out of the fleet to the network. Its id tells
//! group and time, so that none has to be kept.
struct Prognosis
{
    QByteArray id;
    QByteArray groupId;
    qint64 generated_ms = 0;
    QList<double> power_W; //!< the first interval starts at generated_ms
};

//! What a group's batteries could do on top of their plan, at one moment.
struct GroupAbility
{
    double power_W = 0;
    double charge_Wh = 0;    //!< room
    double discharge_Wh = 0; //!< above the reserve
};

class PrognosisBook
{
public:
    PrognosisBook(const SimulatedFleet &fleet, const GroupBook &groups, SitePhysics &physics);

    //! The newest prognoses of the group, newest first; one every half hour.
    QList<Prognosis> list(const QByteArray &groupId, qint64 now_ms);
    //! Nothing when the id is none or lies in the future.
    std::optional<Prognosis> find(const QByteArray &prognosisId, qint64 now_ms);
    GroupAbility ability(const QByteArray &groupId, qint64 instant_ms);

private:
    Prognosis compute(const QByteArray &groupId, qint64 generated_ms);
    QList<quint32> sample(const QByteArray &groupId, double &scale) const;

    const SimulatedFleet &m_fleet;
    const GroupBook &m_groups;
    SitePhysics &m_physics;
    QHash<QByteArray, Prognosis> m_computed;
    quint64 m_revision = 0;
};

} // namespace switchyard::simulator
