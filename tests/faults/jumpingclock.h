// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QRandomGenerator>

#include <array>

namespace switchyard {

//! The machine's clock as people and time servers move it: every few looks the wall clock stands somewhere else, before 1971
//! and in 2040, an hour and a day off. Intervals go on as ever.
class JumpingClock final : public Clock
{
public:
    //! 0: it never jumps.
    explicit JumpingClock(quint32 seed) : m_random(seed), m_jumps(seed != 0) {}

    Instant now() const override
    {
        if (m_jumps && m_left-- == 0) {
            m_left = m_random.bounded(1, 12);
            m_off = offsets[size_t(m_random.bounded(int(offsets.size())))];
        }
        return m_clock.now() + m_off;
    }
    std::chrono::milliseconds elapsed() const override { return m_clock.elapsed(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_clock.after(delay, context, std::move(then));
    }

private:
    static constexpr std::chrono::hours year{24 * 365};
    static constexpr std::array<std::chrono::hours, 9> offsets{std::chrono::hours(0),
                                                               std::chrono::hours(1),
                                                               std::chrono::hours(-1),
                                                               std::chrono::hours(24),
                                                               std::chrono::hours(-24),
                                                               std::chrono::hours(-720),
                                                               std::chrono::hours(2160),
                                                               year * 14,
                                                               year * -56};

    SystemClock m_clock;
    mutable QRandomGenerator m_random;
    const bool m_jumps;
    mutable int m_left = 0;
    mutable std::chrono::hours m_off{0};
};

} // namespace switchyard
