// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"

namespace switchyard {

//! The writes to sites and devices: operation mode, overlay plan, and the sites and devices themselves.
void addFleetCommands(CommandOperations &operations);

} // namespace switchyard
