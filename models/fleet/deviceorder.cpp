// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceorder.h"

#include <QCoreApplication>

namespace switchyard {

using namespace Qt::StringLiterals;

std::vector<FilterField> deviceFilterFields()
{
    using Kind = FilterField::Kind;
    return {
        {u"id"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Synth ID")},
        {u"device"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Device ID")},
        {u"kind"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Kind")},
        {u"type"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Type")},
        {u"site"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Site")},
        {u"manufacturer"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Manufacturer")},
        {u"model"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Model")},
        {u"serial"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Serial number")},
        {u"mode"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "Mode")},
        {u"seen"_s, Kind::Age, QCoreApplication::translate("switchyard::DeviceModel", "Freshness")},
        {u"telemetry"_s, Kind::Age, QCoreApplication::translate("switchyard::DeviceModel", "Last telemetry")},
        {u"state"_s, Kind::Text, QCoreApplication::translate("switchyard::DeviceModel", "State")},
    };
}

} // namespace switchyard
