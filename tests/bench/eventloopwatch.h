// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace switchyard {

//! Asks the event loop of the thread that made it for an answer, a hundred times a second, and notes how long that took.
class EventLoopWatch final
{
public:
    EventLoopWatch();
    ~EventLoopWatch();

    //! Since the last call of takeWorst().
    std::chrono::microseconds takeWorst();
    std::chrono::microseconds worstEver() const { return std::chrono::microseconds(m_worstEver_us); }
    //! How many answers took longer than that.
    int longerThan50ms() const { return m_long; }

private:
    void watch();

    QObject m_loop;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_over = false;
    std::atomic<bool> m_answered{true};
    std::atomic<qint64> m_worst_us{0};
    std::atomic<qint64> m_worstEver_us{0};
    std::atomic<int> m_long{0};
    std::thread m_thread;
};

} // namespace switchyard
