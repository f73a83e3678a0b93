// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places.h"

#include <QByteArray>
#include <QList>

namespace switchyard::simulator {

enum class DeviceKind { Inverter, BatteryPack, Pv, Ev, Meter, LoadControlRelay };

//! The contract's name of a kind.
const char *kindName(DeviceKind kind);

enum class Mode { Simple, Schedule, Smart, Unknown };

//! What a home consists of, all that its physics needs. Powers in W, energies in Wh, instants in seconds since 1970 UTC.
struct SiteTraits
{
    quint32 index = 0;
    int placeIndex = 0;
    const Place *place = nullptr;
    bool inverter = false;
    bool pv = false;
    bool pvDevice = false; //!< the array is a device of its own, not just a sensor of the inverter
    bool ev = false;
    bool meter = false;
    bool relay = false;
    int batteries = 0; //!< 0-2, alike and sharing power equally
    double pvPeak_W = 0;
    double capacity_Wh = 0;  //!< of all batteries
    double batteryMax_W = 0; //!< of all batteries, both directions
    double oneWayEfficiency = 0.96;
    double reserve = 0.1; //!< share of the capacity never taken out
    double loadScale = 1;
    double evPower_W = 0;
    double relayPower_W = 0;
    Mode usualMode = Mode::Smart; //!< until someone sets another
    qint64 installed_s = 0;
};

//! A device of a home: which it is and its ids. `deviceId` is empty where the service leaves it out.
struct DeviceIdentity
{
    DeviceKind kind = DeviceKind::Inverter;
    int unit = 0; //!< 0, or 1 for a second battery
    QByteArray synthId;
    QByteArray deviceId;

    //! What sensor ids start with.
    QByteArray sensorStem() const { return deviceId.isEmpty() ? synthId : deviceId; }
};

//! A quantity of a home that a device or sensor measures.
enum class Signal { None, Inverter, Battery, Pv, Ev, Grid, Relay, Load };

struct SensorIdentity
{
    Signal signal = Signal::None;
    QByteArray id;
};

} // namespace switchyard::simulator
