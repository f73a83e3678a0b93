// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

namespace switchyard::simulator {

class Service;

//! The switches at run time, under /_simulator, without a token:
//!   faults    GET, PUT [fault…] or {"faults":[…]}, POST fault, DELETE
//!   requests  GET {"requests":[…]} (?after=SEQUENCE), DELETE
//!   clock     GET {"now","runs"}, PUT {"now"?,"runs"?}, POST {"advance_s"}
//!   outage    GET {"on"}, PUT {"on"}, DELETE
//!   tokens    PUT {"lifetime_s"}, DELETE (revokes all)
//!   operations  GET: the operations served, with method and path
Reply controlRoom(Service &service, const HttpRequest &request);

} // namespace switchyard::simulator
