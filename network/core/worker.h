// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <map>
#include <memory>
#include <type_traits>

namespace switchyard {

//! CPU work off the main thread, answered through a Call like everything else. Owned by the desk; its end waits for what
//! is running. The function must own or copy all that it touches.
class Worker final
{
public:
    explicit Worker(int threads = 2) { m_pool.setMaxThreadCount(threads); }
    ~Worker() { m_pool.waitForDone(); }

    template <class F>
    auto run(F work) -> Call<std::invoke_result_t<F>>
    {
        using T = std::invoke_result_t<F>;
        // The promise stays on the main thread: only the finished value crosses over, as an event to m_home, which drops
        // it when the desk is gone by then.
        auto promise = std::make_shared<Promise<T>>();
        auto call = promise->call();
        const quint64 ticket = ++m_tickets;
        m_pending.insert({ticket, promise});
        m_pool.start([this, ticket, work = std::move(work)] {
            auto value = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                &m_home,
                [this, ticket, value] {
                    const auto node = m_pending.extract(ticket);
                    if (!node.empty())
                        std::static_pointer_cast<Promise<T>>(node.mapped())->settle(std::move(*value));
                },
                Qt::QueuedConnection);
        });
        return call;
    }

private:
    QObject m_home;
    std::map<quint64, std::shared_ptr<void>> m_pending;
    quint64 m_tickets = 0;
    QThreadPool m_pool; // last: its destructor waits while the rest still lives
};

} // namespace switchyard
