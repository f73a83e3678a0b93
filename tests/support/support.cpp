// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs one object file; the headers are also checked to stand on their own here.
#include "manualclock.h"
#include "watched.h"
