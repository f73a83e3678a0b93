// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"
#include "entitysync.h"

namespace switchyard {

//! The devices, each with its operation mode. A device whose mode is refused (many have none) is complete without.
class DeviceSync final : public EntitySync<DeviceStore, DeviceIds, Device, listDevices, getDevice>
{
public:
    using EntitySync::EntitySync;

protected:
    void askForMore(qsizetype row, Urgency urgency) override;
};

} // namespace switchyard
