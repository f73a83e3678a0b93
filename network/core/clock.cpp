// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QBasicTimer>
#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace switchyard {

namespace {

//! Goes with its context, unlike QTimer::singleShot(), which stays until its time: what a request was given to finish in would
//! be left behind by each, and every timer that is left makes all of Qt's work with timers slower, the requests' own too.
class OneShot final : public QObject
{
public:
    OneShot(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
        : QObject(context), m_then(std::move(then))
    {
        // Precise: Qt's coarse timers may fire 5 % early, which would break a Retry-After promise.
        m_timer.start(int(std::clamp<qint64>(delay.count(), 0, std::numeric_limits<int>::max())), Qt::PreciseTimer,
                      this);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const auto then = std::move(m_then); // may end the context, and this with it
        delete this;
        then();
    }

private:
    QBasicTimer m_timer;
    std::function<void()> m_then;
};

} // namespace

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
    new OneShot(delay, context, std::move(then)); // the context's
}

} // namespace switchyard
