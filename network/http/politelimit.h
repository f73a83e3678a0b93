// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "politeness.h"

#include <QtGlobal>
#include <chrono>
#include <deque>

namespace switchyard {

//! How many requests may be under way (additive increase, multiplicative decrease) and how soon the next may start
//! (token bucket with a burst of a quarter of a second, and never more than the rate within any second).
class PoliteLimit
{
public:
    explicit PoliteLimit(const Politeness &politeness);

    int width() const { return m_width; }
    //! To be kept with a request that starts now, and given back with a congestion that it met.
    quint64 stamp() const { return m_stamp; }
    //! Grows: by one when as many answers as the width have come.
    void answered();
    //! Halves, once for all the requests that started under the same limit: their refusals say one thing together.
    void congested(quint64 stamp);

    //! How long until the next request may start.
    std::chrono::milliseconds delay(std::chrono::milliseconds now) const;
    void take(std::chrono::milliseconds now);

private:
    double bucketAt(std::chrono::milliseconds now) const;

    Politeness m_politeness;
    int m_width;
    int m_answers = 0; // since the width last changed
    quint64 m_stamp = 0;
    double m_burst;
    double m_bucket;
    std::chrono::milliseconds m_filledAt{0};
    std::deque<std::chrono::milliseconds> m_starts; // within the last second
};

} // namespace switchyard
