// SPDX-License-Identifier: GPL-3.0-or-later
#include "politelimit.h"

#include <algorithm>
#include <cmath>

namespace switchyard {
namespace {

constexpr std::chrono::milliseconds second{1000};

} // namespace

PoliteLimit::PoliteLimit(const Politeness &politeness)
    : m_politeness(politeness), m_width(std::clamp(politeness.startInFlight, 1, std::max(1, politeness.maxInFlight))),
      m_burst(std::max(1.0, politeness.requestsPerSecond / 4)), m_bucket(m_burst)
{}

void PoliteLimit::answered()
{
    if (++m_answers < m_width)
        return;
    m_answers = 0;
    m_width = std::min(m_width + 1, std::max(1, m_politeness.maxInFlight));
}

void PoliteLimit::congested(quint64 stamp)
{
    if (stamp != m_stamp)
        return;
    ++m_stamp;
    m_answers = 0;
    m_width = std::max(1, m_width / 2);
}

double PoliteLimit::bucketAt(std::chrono::milliseconds now) const
{
    return std::min(m_burst, m_bucket + double((now - m_filledAt).count()) / 1000 * m_politeness.requestsPerSecond);
}

std::chrono::milliseconds PoliteLimit::delay(std::chrono::milliseconds now) const
{
    if (m_politeness.requestsPerSecond <= 0)
        return std::chrono::milliseconds(0);
    std::chrono::milliseconds wait{0};
    if (const double missing = 1 - bucketAt(now); missing > 1e-9)
        wait = std::chrono::milliseconds(qint64(std::ceil(missing / m_politeness.requestsPerSecond * 1000 - 1e-6)));
    const auto most = size_t(std::max(1.0, std::floor(m_politeness.requestsPerSecond)));
    if (m_starts.size() >= most)
        wait = std::max(wait, m_starts[m_starts.size() - most] + second - now);
    return wait;
}

void PoliteLimit::take(std::chrono::milliseconds now)
{
    if (m_politeness.requestsPerSecond <= 0)
        return;
    m_bucket = bucketAt(now) - 1;
    m_filledAt = now;
    while (!m_starts.empty() && m_starts.front() + second <= now)
        m_starts.pop_front();
    m_starts.push_back(now);
}

} // namespace switchyard
