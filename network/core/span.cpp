// SPDX-License-Identifier: GPL-3.0-or-later
#include "span.h"

#include <algorithm>

namespace switchyard {

Span Span::cutTo(const Span &other) const
{
    const Span both{std::max(start_ms, other.start_ms), std::min(end_ms, other.end_ms)};
    return both.isEmpty() ? Span{both.start_ms, both.start_ms} : both;
}

void SpanSet::add(const Span &span)
{
    if (span.isEmpty())
        return;
    // Everything that touches the new one becomes a part of it.
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), span.start_ms,
                                        [](const Span &one, qint64 ms) { return one.end_ms < ms; });
    auto last = first;
    Span whole = span;
    for (; last != m_spans.end() && last->start_ms <= span.end_ms; ++last) {
        whole.start_ms = std::min(whole.start_ms, last->start_ms);
        whole.end_ms = std::max(whole.end_ms, last->end_ms);
    }
    m_spans.insert(m_spans.erase(first, last), whole);
}

void SpanSet::add(const SpanSet &other)
{
    for (const Span &span : other.m_spans)
        add(span);
}

void SpanSet::remove(const Span &span)
{
    if (span.isEmpty())
        return;
    std::vector<Span> rest;
    rest.reserve(m_spans.size() + 1);
    for (const Span &one : m_spans) {
        const Span before{one.start_ms, std::min(one.end_ms, span.start_ms)};
        const Span after{std::max(one.start_ms, span.end_ms), one.end_ms};
        if (!before.isEmpty())
            rest.push_back(before);
        if (!after.isEmpty())
            rest.push_back(after);
    }
    m_spans = std::move(rest);
}

std::vector<Span> SpanSet::holes(const Span &span) const
{
    SpanSet rest;
    rest.add(span);
    for (const Span &one : m_spans)
        rest.remove(one);
    return rest.m_spans;
}

SpanSet SpanSet::within(const Span &span) const
{
    SpanSet part;
    for (const Span &one : m_spans)
        part.add(one.cutTo(span));
    return part;
}

qint64 SpanSet::length_ms() const
{
    qint64 sum = 0;
    for (const Span &one : m_spans)
        sum += one.length_ms();
    return sum;
}

} // namespace switchyard
