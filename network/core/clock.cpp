// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QTimer>

namespace switchyard {

SystemClock::SystemClock() : m_start(std::chrono::steady_clock::now()) {}

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(), 0};
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    // Precise: Qt's coarse timers may fire 5 % early, which would break a Retry-After promise.
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(then));
}

} // namespace switchyard
