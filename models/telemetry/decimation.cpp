// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

//! The values of one pixel column so far.
class Bin final
{
public:
    bool isEmpty() const { return m_count == 0; }

    void add(LinePoint point)
    {
        if (m_count == 0)
            m_first = m_low = m_high = point;
        if (point.value < m_low.value)
            m_low = point;
        if (point.value > m_high.value)
            m_high = point;
        m_last = point;
        ++m_count;
    }

    void flushTo(LinePiece &piece)
    {
        if (m_count == 0)
            return;
        const bool lowFirst = m_low.time_ms <= m_high.time_ms;
        for (const LinePoint &point : {m_first, lowFirst ? m_low : m_high, lowFirst ? m_high : m_low, m_last}) {
            if (piece.empty() || !(piece.back() == point))
                piece.push_back(point);
        }
        m_count = 0;
    }

private:
    size_t m_count = 0;
    LinePoint m_first, m_low, m_high, m_last;
};

} // namespace

std::vector<LinePiece> decimated(const std::vector<qint64> &times, const std::vector<double> &values, const Span &view,
                                 int columns, qint64 gap_ms)
{
    std::vector<LinePiece> pieces;
    if (view.isEmpty() || columns <= 0 || times.empty())
        return pieces;
    auto from = size_t(std::lower_bound(times.begin(), times.end(), view.start_ms) - times.begin());
    auto to = size_t(std::lower_bound(times.begin() + std::ptrdiff_t(from), times.end(), view.end_ms) - times.begin());
    while (from > 0) {
        if (std::isfinite(values[--from]))
            break;
    }
    while (to < times.size()) {
        if (std::isfinite(values[to++]))
            break;
    }

    LinePiece piece;
    Bin bin;
    qint64 column = -1;
    bool any = false;
    qint64 before = 0;
    for (size_t i = from; i < to; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        const double share = double(times[i] - view.start_ms) / double(view.length_ms());
        const qint64 at = qint64(std::floor(std::clamp(share, -1.0, 2.0) * columns));
        const bool gap = any && times[i] - before > gap_ms;
        if (gap || at != column)
            bin.flushTo(piece);
        if (gap) {
            pieces.push_back(std::move(piece));
            piece.clear();
        }
        bin.add({times[i], values[i]});
        column = at;
        before = times[i];
        any = true;
    }
    bin.flushTo(piece);
    if (!piece.empty())
        pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace switchyard
