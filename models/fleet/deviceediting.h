// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceaccess.h"
#include "entityediting.h"

namespace switchyard {

using DeviceEditing = EntityEditor<DeviceAccess>;

} // namespace switchyard
