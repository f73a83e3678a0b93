// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoperation.h"
#include "commandrunner.h"
#include "journal.h"

//! Commands as pages see them: Journal to read, CommandRunner to send, CommandOperations to understand. Pages include this and
//! no header of network/store or network/sync, so that what stands behind those can change without them.
