// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace switchyard {

//! What a profile is connected to; decides how loudly the window says so.
enum class Environment { Production, Development, Demo };

//! How the connection is, for the status strip. Colour, shape and text together say it.
enum class ConnectionState { Connected, Connecting, Trouble, Offline };

} // namespace switchyard
