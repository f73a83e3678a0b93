// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "span.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

//! Which stretch of time lies between which pixels. A value.
class PlanAxis final
{
public:
    static constexpr qint64 shortest_ms = 3'600'000;
    static constexpr qint64 longest_ms = 31LL * 24 * 3'600'000;

    const Span &view() const { return m_view; }
    double left() const { return m_left; }
    double right() const { return m_right; }
    void setPixels(double left, double right)
    {
        m_left = left;
        m_right = std::max(left + 1, right);
    }
    //! Too short and too long stretches are made to fit, around their middle.
    void setView(const Span &view)
    {
        const qint64 length = std::clamp(view.length_ms(), shortest_ms, longest_ms);
        const qint64 start = view.start_ms + (view.length_ms() - length) / 2;
        m_view = {start, start + length};
    }
    double xOf(qint64 ms) const
    {
        return m_left + (m_right - m_left) * double(ms - m_view.start_ms) / double(m_view.length_ms());
    }
    qint64 timeAt(double x) const
    {
        return m_view.start_ms + std::llround((x - m_left) / (m_right - m_left) * double(m_view.length_ms()));
    }
    //! \a factor above 1 shows less; the instant \a around stays where it is.
    void zoom(double factor, qint64 around)
    {
        const double length = std::clamp(double(m_view.length_ms()) / factor, double(shortest_ms), double(longest_ms));
        const double share = double(around - m_view.start_ms) / double(m_view.length_ms());
        const qint64 start = around - std::llround(share * length);
        m_view = {start, start + std::llround(length)};
    }
    void pan(double share)
    {
        const qint64 by = std::llround(share * double(m_view.length_ms()));
        m_view = {m_view.start_ms + by, m_view.end_ms + by};
    }
    //! Moves just as far as it takes to see \a span, or its start where it is too long.
    void reveal(const Span &span)
    {
        const qint64 room = m_view.length_ms() / 40;
        qint64 by = 0;
        if (span.end_ms + room > m_view.end_ms)
            by = span.end_ms + room - m_view.end_ms;
        if (span.start_ms - room < m_view.start_ms + by)
            by = span.start_ms - room - m_view.start_ms;
        m_view = {m_view.start_ms + by, m_view.end_ms + by};
    }

private:
    Span m_view{0, 24LL * 3'600'000};
    double m_left = 0;
    double m_right = 1;
};

} // namespace switchyard
