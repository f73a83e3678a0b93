// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicewords.h"

#include "devices.h"
#include "operationmode.h"

#include <QCoreApplication>

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::DeviceWords)
};

} // namespace

QString deviceKindText(QByteArrayView wire)
{
    const OpenEnum<DeviceKind> kind(wire.toByteArray());
    if (!kind.isKnown())
        return QString::fromUtf8(wire);
    switch (kind.value()) {
    case DeviceKind::Inverter: return Words::tr("Inverter");
    case DeviceKind::BatteryPack: return Words::tr("Battery pack");
    case DeviceKind::Pv: return Words::tr("PV");
    case DeviceKind::Ev: return Words::tr("EV");
    case DeviceKind::Meter: return Words::tr("Meter");
    case DeviceKind::LoadControlRelay: return Words::tr("Load control relay");
    }
    return QString::fromUtf8(wire);
}

QString modeText(QByteArrayView wire)
{
    const OpenEnum<Mode> mode(wire.toByteArray());
    if (!mode.isKnown())
        return QString::fromUtf8(wire);
    switch (mode.value()) {
    case Mode::Simple: return Words::tr("Simple");
    case Mode::Schedule: return Words::tr("Schedule");
    case Mode::Smart: return Words::tr("Smart");
    case Mode::Unknown: return Words::tr("Unknown");
    }
    return QString::fromUtf8(wire);
}

} // namespace switchyard
