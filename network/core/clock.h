// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QObject>
#include <chrono>
#include <functional>

namespace switchyard {

//! Where "now" and "later" come from. Everything that waits, expires or backs off asks a Clock, so that tests turn the
//! hands themselves (tests/support/manualclock.h) and never sleep. Main thread only.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Wall clock, UTC.
    virtual Instant now() const = 0;
    //! Time since an arbitrary start; never steps back, for measuring and limits.
    virtual std::chrono::milliseconds elapsed() const = 0;
    //! Calls `then` once after `delay`, unless `context` dies before.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

//! The machine's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    SystemClock();
    Instant now() const override;
    std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;

private:
    std::chrono::steady_clock::time_point m_start;
};

} // namespace switchyard
