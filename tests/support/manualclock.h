// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QPointer>
#include <map>
#include <optional>

namespace switchyard {

//! A clock whose hands the test turns. `advance` fires what is due, in order of its time, also what that sets up.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = {1'767'225'600'000, 0}) : m_start(start) {} // 2026-01-01T00:00:00Z

    Instant now() const override { return m_start + m_elapsed; }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_due.insert({m_elapsed + std::max(delay, std::chrono::milliseconds(0)), {context, std::move(then)}});
    }

    void advance(std::chrono::milliseconds by)
    {
        const auto until = m_elapsed + by;
        while (!m_due.empty() && m_due.begin()->first <= until) {
            auto node = m_due.extract(m_due.begin());
            m_elapsed = node.key();
            if (node.mapped().context)
                node.mapped().then();
        }
        m_elapsed = until;
    }

    //! How long until the next live timer, or nothing.
    std::optional<std::chrono::milliseconds> nextDelay() const
    {
        for (const auto &[at, due] : m_due) {
            if (due.context)
                return at - m_elapsed;
        }
        return {};
    }

private:
    struct Due
    {
        QPointer<QObject> context;
        std::function<void()> then;
    };

    Instant m_start;
    std::chrono::milliseconds m_elapsed{0};
    std::multimap<std::chrono::milliseconds, Due> m_due;
};

} // namespace switchyard
