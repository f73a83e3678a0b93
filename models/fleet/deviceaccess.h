// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedraft.h"
#include "devicestore.h"
#include "entityaccess.h"

namespace switchyard {

inline NewCommand createCommand(const CommandDesk &desk, const Device &device)
{
    return desk.createDevice(device);
}
inline NewCommand replaceCommand(const CommandDesk &desk, const std::optional<Device> &before, const Device &after)
{
    return desk.replaceDevice(before, after);
}

using DeviceAccess =
    EntityAccessOf<Device, SynthId, DeviceStore, deviceFields, getDevice, createDevice, replaceOrCreateDevice>;

} // namespace switchyard
