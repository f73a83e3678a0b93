// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"
#include "fleetstore.h"
#include "fleetsync.h"

//! The fleet as pages see it: FleetStore to read, FleetSync to ask for what is missing. Pages include this and no header of
//! network/store or network/sync, so that what stands behind those two can change without them.
