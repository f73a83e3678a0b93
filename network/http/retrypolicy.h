// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httprequest.h"

#include <QRandomGenerator>
#include <chrono>

namespace switchyard {

//! No answer of the service at all: the network, TLS or a proxy is in the way.
bool isConnectionFailure(const ApiError &error);

//! What counts towards "the service is down": no answer, or a gateway that says so (502, 503, 504).
bool isServiceFailure(const ApiError &error);

//! Whether sending once more may help and cannot harm.
//!
//! Anything: where the request certainly never left (host not found, refused, a dead proxy, no connection in time), unless
//! trying again would be refused again (certificate, proxy credentials, a request that is not valid).
//! GET, PUT, DELETE: also after a lost connection, a time-out, 429, 502, 503 and 504.
//! POST and PATCH: not after a 429 or a 503 either. A limiter in front of the service most likely stopped the request, but
//! only the service knows; whoever sent it is told how long to wait and decides.
bool mayRepeat(Repeat repeat, const ApiError &error);

//! Full jitter: a random part of first * 2^(attempt - 1), never more than `most`. `attempt` is the one that failed, from 1.
std::chrono::milliseconds backoff(int attempt, std::chrono::milliseconds first, std::chrono::milliseconds most,
                                  QRandomGenerator &random);

} // namespace switchyard
