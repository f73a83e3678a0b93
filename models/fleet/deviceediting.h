// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicedraft.h"
#include "devicestore.h"
#include "entityediting.h"

namespace switchyard {

using DeviceEditing =
    EntityEditor<Device, SynthId, DeviceStore, deviceFields, getDevice, createDevice, replaceOrCreateDevice>;

} // namespace switchyard
