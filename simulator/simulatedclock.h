// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QMutex>

namespace switchyard::simulator {

//! The time of the simulated world, in UTC milliseconds since 1970. It runs with the real time or stands still, and can be set.
//! Thread-safe.
class SimulatedClock
{
public:
    SimulatedClock(const QDateTime &start, bool runs);

    qint64 now_ms() const;
    QDateTime now() const; //!< Qt::UTC
    bool runs() const;

    void set(const QDateTime &now);
    void advance(qint64 ms);
    void setRuns(bool runs);
    //! While held, now() is exactly `ms` whatever the clock says: recorded writes are repeated at their own time.
    void hold(qint64 ms);
    void release();

private:
    qint64 current() const;

    mutable QMutex m_mutex;
    qint64 m_base_ms;
    QElapsedTimer m_since;
    bool m_runs;
    qint64 m_held_ms = -1;
};

} // namespace switchyard::simulator
