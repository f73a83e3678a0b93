// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventloopwatch.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;
using Watch = std::chrono::steady_clock;

EventLoopWatch::EventLoopWatch() : m_thread([this] { watch(); }) {}

EventLoopWatch::~EventLoopWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_ended.notify_all();
    m_thread.join();
}

void EventLoopWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_over) {
        if (m_answered.exchange(false)) {
            QMetaObject::invokeMethod(
                &m_loop,
                [this, asked = Watch::now()] {
                    const qint64 took_us =
                        std::chrono::duration_cast<std::chrono::microseconds>(Watch::now() - asked).count();
                    m_worst_us = std::max<qint64>(m_worst_us, took_us);
                    m_worstEver_us = std::max<qint64>(m_worstEver_us, took_us);
                    m_long += took_us > 50'000;
                    m_answered = true;
                },
                Qt::QueuedConnection);
        }
        m_ended.wait_for(lock, 10ms);
    }
}

std::chrono::microseconds EventLoopWatch::takeWorst()
{
    return std::chrono::microseconds(m_worst_us.exchange(0));
}

} // namespace switchyard
