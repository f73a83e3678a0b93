// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedclock.h"

namespace switchyard::simulator {

SimulatedClock::SimulatedClock(const QDateTime &start, bool runs)
    : m_base_ms(start.isValid() ? start.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch()), m_runs(runs)
{
    m_since.start();
}

qint64 SimulatedClock::current() const
{
    if (m_held_ms >= 0)
        return m_held_ms;
    return m_runs ? m_base_ms + m_since.elapsed() : m_base_ms;
}

qint64 SimulatedClock::now_ms() const
{
    const QMutexLocker lock(&m_mutex);
    return current();
}

QDateTime SimulatedClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(now_ms(), Qt::UTC);
}

bool SimulatedClock::runs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_runs;
}

void SimulatedClock::set(const QDateTime &now)
{
    const QMutexLocker lock(&m_mutex);
    m_base_ms = now.toMSecsSinceEpoch();
    m_since.restart();
}

void SimulatedClock::advance(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    m_base_ms += ms;
}

void SimulatedClock::setRuns(bool runs)
{
    const QMutexLocker lock(&m_mutex);
    m_base_ms = current();
    m_since.restart();
    m_runs = runs;
}

void SimulatedClock::hold(qint64 ms)
{
    const QMutexLocker lock(&m_mutex);
    m_held_ms = ms;
}

void SimulatedClock::release()
{
    const QMutexLocker lock(&m_mutex);
    m_held_ms = -1;
}

} // namespace switchyard::simulator
