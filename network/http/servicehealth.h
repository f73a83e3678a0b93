// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "instant.h"
#include "politeness.h"

#include <chrono>

namespace switchyard {

//! The service as the scheduler experiences it.
struct ServiceState
{
    enum class Kind { Unknown, Online, Down, Paused };
    Kind kind = Kind::Unknown;
    Instant since;                          //!< when this state began
    std::chrono::milliseconds roundTrip{0}; //!< of the last answer
    ApiError lastError;                     //!< why it is down or paused
};

//! Judges from attempts whether the service is there. Down after three failures in a row, where a row means that each
//! attempt began when the failure before was known: a hiccup that fails everything under way counts once. While it is
//! down, one attempt is due after one second, two, four … and then every `probeEvery`.
class ServiceHealth
{
public:
    explicit ServiceHealth(const Politeness &politeness) : m_probeEvery(politeness.probeEvery) {}

    //! To be kept with an attempt that begins now, and given back when it fails.
    quint64 stamp() const { return m_seen; }
    //! These two return true when the state changed. `elapsed` is Clock::elapsed().
    bool answered(Instant now, std::chrono::milliseconds roundTrip);
    bool failed(const ApiError &error, quint64 stamp, std::chrono::milliseconds elapsed, Instant now);

    bool isDown() const { return m_state.kind == ServiceState::Kind::Down; }
    //! While down: when an attempt may be made.
    std::chrono::milliseconds nextProbe() const { return m_nextProbe; }
    void probing(std::chrono::milliseconds elapsed);
    void probeNow(std::chrono::milliseconds elapsed) { m_nextProbe = elapsed; }

    //! The server asked to be left alone.
    bool paused(const ApiError &error, Instant now);
    bool resumed(Instant now);

    const ServiceState &state() const { return m_state; }

private:
    bool turn(ServiceState::Kind kind, Instant now);

    ServiceState m_state;
    std::chrono::milliseconds m_probeEvery;
    int m_failures = 0;
    Instant m_firstFailure;
    quint64 m_seen = 0;    // failures ever
    quint64 m_counted = 0; // of those, up to the last that counted
    std::chrono::milliseconds m_nextProbe{0};
    std::chrono::milliseconds m_probeGap{0};
};

} // namespace switchyard
