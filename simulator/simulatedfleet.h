// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitetraits.h"

#include <QJsonObject>

#include <optional>

namespace switchyard::simulator {

//! The fleet as it was installed: who lives where with which devices. Everything is computed from seed and number, so that a million
//! sites cost no memory. Not for use from several threads at once (the two list bodies are cached).
class SimulatedFleet
{
public:
    SimulatedFleet(quint32 sites, quint64 seed, bool oddities);

    quint32 size() const { return m_size; }
    quint64 seed() const { return m_seed; }

    QByteArray siteId(quint32 index) const;
    std::optional<quint32> siteIndex(const QByteArray &siteId) const;
    SiteTraits traits(quint32 index) const;
    QList<DeviceIdentity> devices(quint32 index) const; //!< inverter first
    QList<SensorIdentity> sensors(quint32 index, const DeviceIdentity &device) const;

    QJsonObject siteJson(quint32 index) const;
    QJsonObject deviceJson(quint32 index, const DeviceIdentity &device) const;
    //! Root node of the wiring tree: site, devices, sensors; in one home of twelve also circuits, optimisers and a BMS.
    QJsonObject topologyJson(quint32 index, const QList<QByteArray> &addedDevices) const;

    //! What an id means: a device (by synthId or deviceId) or one of its sensors.
    struct Resolved
    {
        quint32 site = 0;
        DeviceIdentity device;
        Signal signal = Signal::None; //!< None: a device whose data hangs on its sensors
        bool isSensor = false;
    };
    std::optional<Resolved> resolve(const QByteArray &id) const;

    //! `{"entries":[{"siteId":…},…` without the closing brackets, so that added ones can follow.
    const QByteArray &siteListHead() const;
    const QByteArray &deviceListHead() const;

private:
    bool isOdd(quint32 index) const;
    QByteArray deviceSynthId(quint32 index, DeviceKind kind, int unit) const;
    QByteArray deviceIdFor(quint32 index, const QByteArray &synthId, DeviceKind kind) const;

    const quint32 m_size;
    const quint64 m_seed;
    const bool m_oddities;
    QList<int> m_placeOfTicket;
    mutable QByteArray m_siteListHead;
    mutable QByteArray m_deviceListHead;
};

} // namespace switchyard::simulator
