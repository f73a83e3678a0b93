// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedraft.h"
#include "devicestore.h"
#include "entityaccess.h"

namespace switchyard {

using DeviceAccess =
    EntityAccessOf<Device, SynthId, DeviceStore, deviceFields, getDevice, createDevice, replaceOrCreateDevice>;

} // namespace switchyard
