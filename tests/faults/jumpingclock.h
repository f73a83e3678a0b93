// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QRandomGenerator>
#include <array>

namespace switchyard {

//! The machine's timers under a wall clock that somebody sets while the program runs.
class JumpingClock final : public Clock
{
public:
    //! After all that is written down in these tests, whatever the machine's own clock says.
    static constexpr Instant right{1'772'352'000'000, 0}; // 2026-03-01T08:00:00Z
    static constexpr qint64 hour_ms = 3'600'000;
    //! Where hands have been found: a zone is a wrong one, a battery is empty, a summer begins or ends.
    static constexpr std::array places{
        right,
        Instant{right.ms - hour_ms, 0},
        Instant{right.ms + hour_ms, 0},
        Instant{right.ms - 24 * hour_ms, 0},
        Instant{right.ms + 24 * hour_ms, 0},
        Instant{0, 0},                 // 1970
        Instant{1'577'836'799'990, 0}, // 2020, before anything that is written down
        Instant{1'743'296'399'990, 0}, // 2025-03-30T00:59:59.990Z, amid what is written down
        Instant{1'761'440'399'990, 0}, // 2025-10-26T00:59:59.990Z
        Instant{1'762'057'799'990, 0}, // 2025-11-02T04:29:59.990Z, in the zone that tests run in
        Instant{1'772'947'799'990, 0}, // 2026-03-08T05:29:59.990Z
        Instant{2'208'988'800'000, 0}, // 2040
    };

    Instant now() const override { return m_machine.now() + m_off; }
    std::chrono::milliseconds elapsed() const override { return m_machine.elapsed(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_machine.after(delay, context, std::move(then));
    }

    void set(Instant now) { m_off = now - m_machine.now(); }
    void setSomewhere(QRandomGenerator &random) { set(places[size_t(random.bounded(int(places.size())))]); }

private:
    SystemClock m_machine;
    std::chrono::milliseconds m_off{0};
};

} // namespace switchyard
