// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httprequest.h"
#include "instant.h"
#include "secret.h"

namespace switchyard {

//! The kind that a status which is not a success stands for.
ApiError::Kind kindOfStatus(int status);

//! What an answer that is not a success says, from whatever body it has: `{message, code}`, a gateway's `{"message"}`, an
//! OAuth `{error, error_description}`, text, a web page (only its title is kept) or nothing. One line, 500 characters at
//! most. `sent` is what went along as authorization: gateways quote it in their errors, so it is cut out.
ApiError errorOf(const HttpReply &reply, const HttpRequest &request, const Secret &sent, Instant now);

} // namespace switchyard
