// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "fielddraft.h"

namespace switchyard {

//! The members of a device that a person edits, in the order of the form. Properties are shown indented, and written only
//! when somebody changed them.
enum class DeviceField { SynthId, DeviceId, Kind, Type, Site, Manufacturer, Model, SerialNumber, Properties };
inline constexpr size_t deviceFieldCount = 9;

extern const EntityField<Device> deviceFields[deviceFieldCount];

} // namespace switchyard
