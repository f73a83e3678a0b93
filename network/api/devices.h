// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "idcolumn.h"
#include "operation.h"

namespace switchyard {

enum class DeviceKind { Inverter, BatteryPack, Pv, Ev, Meter, LoadControlRelay };

template <>
struct EnumNames<DeviceKind>
{
    static constexpr std::string_view type = "Device.kind";
    static constexpr std::pair<DeviceKind, std::string_view> names[] = {
        {DeviceKind::Inverter, "inverter"},
        {DeviceKind::BatteryPack, "battery_pack"},
        {DeviceKind::Pv, "PV"},
        {DeviceKind::Ev, "EV"},
        {DeviceKind::Meter, "meter"},
        {DeviceKind::LoadControlRelay, "load_control_relay"},
    };
};

//! contract: components/schemas/Device
struct Device
{
    SynthId synthId; //!< what telemetry, mode and plan are addressed by
    std::optional<DeviceId> deviceId;
    std::optional<OpenEnum<DeviceKind>> kind;
    std::optional<QString> type;
    std::optional<SiteId> siteId;
    std::optional<QString> manufacturer;
    std::optional<QString> model;
    std::optional<QString> serialNumber;
    std::optional<RawJson> properties; //!< an object of any shape; capacities may be in joules (maxCapacity_J)
    Extra extra;

    friend bool operator==(const Device &, const Device &) = default;
};

//! contract: components/schemas/DeviceList; ids only
struct DeviceIds
{
    IdColumn ids; //!< synthIds
};

template <>
const JsonShape &shapeOf<Device>();

bool readJson(JsonReader &reader, DeviceIds &out);

inline constexpr Operation<DeviceIds()> listDevices{
    {"listDevices", "Devices", Method::Get, "/api/v1/devices", Repeat::Safe}};
inline constexpr Operation<Device(Device)> createDevice{
    {"createDevice", "Devices", Method::Post, "/api/v1/devices", Repeat::Never}};
inline constexpr Operation<Device(SynthId)> getDevice{
    {"getDevice", "Devices", Method::Get, "/api/v1/devices/{synthId}", Repeat::Safe}};
//! Creates a device when the id is new: a mistyped id makes one, so say so before sending.
inline constexpr Operation<Device(SynthId, Device)> replaceOrCreateDevice{
    {"replaceOrCreateDevice", "Devices", Method::Put, "/api/v1/devices/{synthId}", Repeat::SameEffect}};

} // namespace switchyard
