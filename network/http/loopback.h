// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace switchyard {

//! True for `localhost`, names below `.localhost` (RFC 6761), 127.0.0.0/8 and ::1: the only hosts that plain http may go
//! to, and the only ones that no proxy is asked for. Looks nothing up.
bool isLoopbackHost(const QString &host);

} // namespace switchyard
