// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace switchyard {

//! How polite to be; per profile.
struct Politeness
{
    int maxInFlight = 32;          //!< upper bound of the adaptive limit
    int startInFlight = 4;         //!< grows by one per answered window, halves on 429 and 503
    double requestsPerSecond = 20; //!< 0 = unlimited (loopback)
    int maxAttempts = 4;
    std::chrono::milliseconds firstBackoff{500}; //!< full jitter: a random part of first * 2^(attempt - 1)
    std::chrono::milliseconds maxBackoff{30'000};
    std::chrono::milliseconds probeEvery{30'000};   //!< while the service is down: one request per this, at the least
    std::chrono::milliseconds longestPause{60'000}; //!< a Retry-After beyond it is an answer for who waits in person
};

} // namespace switchyard
