// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicehealth.h"

#include <algorithm>

namespace switchyard {
namespace {

constexpr int failuresInARow = 3;
constexpr std::chrono::milliseconds firstProbe{1000};

} // namespace

using Kind = ServiceState::Kind;

bool ServiceHealth::turn(Kind kind, Instant now)
{
    if (m_state.kind == kind)
        return false;
    m_state.kind = kind;
    m_state.since = now;
    return true;
}

bool ServiceHealth::answered(Instant now, std::chrono::milliseconds roundTrip)
{
    m_failures = 0;
    m_state.roundTrip = roundTrip;
    if (m_state.kind == Kind::Paused)
        return false; // an answer that was under way; the pause stands
    m_state.lastError = {};
    return turn(Kind::Online, now);
}

bool ServiceHealth::failed(const ApiError &error, quint64 stamp, std::chrono::milliseconds elapsed, Instant now)
{
    ++m_seen;
    if (isDown()) {
        m_state.lastError = error;
        return false;
    }
    if (m_failures == 0)
        m_firstFailure = now;
    if (m_failures == 0 || stamp >= m_counted) {
        ++m_failures;
        m_counted = m_seen;
    }
    if (m_failures < failuresInARow)
        return false;
    m_state.lastError = error;
    m_probeGap = std::min(firstProbe, m_probeEvery);
    m_nextProbe = elapsed + m_probeGap;
    return turn(Kind::Down, m_firstFailure);
}

void ServiceHealth::probing(std::chrono::milliseconds elapsed)
{
    m_probeGap = std::min(m_probeGap * 2, m_probeEvery);
    m_nextProbe = elapsed + m_probeGap;
}

bool ServiceHealth::paused(const ApiError &error, Instant now)
{
    if (isDown())
        return false; // the stronger word; the pause holds all the same
    m_state.lastError = error;
    return turn(Kind::Paused, now);
}

bool ServiceHealth::resumed(Instant now)
{
    return m_state.kind == Kind::Paused && turn(Kind::Unknown, now);
}

} // namespace switchyard
