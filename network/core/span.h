// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace switchyard {

//! A stretch of time, UTC milliseconds, end excluded.
struct Span
{
    qint64 start_ms = 0;
    qint64 end_ms = 0;

    qint64 length_ms() const { return end_ms - start_ms; }
    bool isEmpty() const { return end_ms <= start_ms; }
    bool contains(qint64 ms) const { return start_ms <= ms && ms < end_ms; }
    //! What both have; empty where they do not meet.
    Span cutTo(const Span &other) const;
    friend bool operator==(const Span &, const Span &) = default;
};

//! Stretches of time in order, without overlaps; those that touch are one. A value.
class SpanSet final
{
public:
    SpanSet() = default;

    void add(const Span &span);
    void add(const SpanSet &other);
    void remove(const Span &span);
    const std::vector<Span> &spans() const { return m_spans; }
    bool isEmpty() const { return m_spans.empty(); }
    //! What of \a span is not in the set, in order.
    std::vector<Span> holes(const Span &span) const;
    //! What of \a span is in the set.
    SpanSet within(const Span &span) const;
    qint64 length_ms() const;

    friend bool operator==(const SpanSet &, const SpanSet &) = default;

private:
    std::vector<Span> m_spans;
};

} // namespace switchyard
