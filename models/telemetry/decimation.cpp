// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

constexpr size_t few = 8; //!< values a column that are cheaper to look at one by one

//! A series as it is cut into pieces.
class PieceMaker final
{
public:
    explicit PieceMaker(qint64 gap_ms) : m_gap_ms(gap_ms) {}

    //! A stretch without a gap begins: is it joined to what came before?
    void begin(LinePoint point)
    {
        if (!m_piece.empty() && point.time_ms - m_piece.back().time_ms > m_gap_ms)
            close();
        add(point);
    }

    //! Goes on with it, however far the next point worth drawing is.
    void add(LinePoint point)
    {
        if (m_piece.empty() || !(m_piece.back() == point))
            m_piece.push_back(point);
    }

    void close()
    {
        if (!m_piece.empty())
            m_pieces.push_back(std::move(m_piece));
        m_piece.clear();
    }

    std::vector<LinePiece> take() { return std::move(m_pieces); }

private:
    qint64 m_gap_ms;
    LinePiece m_piece;
    std::vector<LinePiece> m_pieces;
};

//! The first of times [from, to) that is not before \a ms. Steps from \a guess on get longer, then shorter: columns
//! hold much the same number of values, so that it is close.
size_t gallop(const std::vector<qint64> &times, size_t from, size_t to, size_t guess, qint64 ms)
{
    size_t low = std::clamp(guess, from, to - 1);
    size_t high = low;
    if (times[low] < ms) {
        for (size_t step = 1; high < to && times[high] < ms; step *= 2) {
            low = high;
            high = std::min(to, high + step);
        }
    } else {
        for (size_t step = 1; low > from && times[low] >= ms; step *= 2) {
            high = low;
            low = std::max(from + step, low) - step;
        }
    }
    const auto begin = times.begin() + std::ptrdiff_t(low);
    const auto end = times.begin() + std::ptrdiff_t(high);
    return size_t(std::lower_bound(begin, end, ms) - times.begin());
}

} // namespace

std::vector<LinePiece> decimated(const std::vector<qint64> &times, const std::vector<double> &values,
                                 const SeriesPyramid &pyramid, const Span &view, int columns, qint64 gap_ms)
{
    if (view.isEmpty() || columns <= 0 || times.empty())
        return {};
    const auto begin = size_t(std::lower_bound(times.begin(), times.end(), view.start_ms) - times.begin());
    const auto end =
        size_t(std::lower_bound(times.begin() + std::ptrdiff_t(begin), times.end(), view.end_ms) - times.begin());
    PieceMaker maker(gap_ms);
    const auto point = [&](size_t at) { return LinePoint{times[at], values[at]}; };
    const auto run = [&](size_t first, size_t low, size_t high, size_t last) {
        maker.begin(point(first));
        for (const size_t at : {std::min(low, high), std::max(low, high), last})
            maker.add(point(at));
    };

    if (const size_t before = pyramid.lastValue(values, 0, begin); before != SeriesPyramid::none)
        maker.begin(point(before));
    const double perColumn = double(view.length_ms()) / columns;
    size_t from = begin;
    size_t usual = 1; // values of a column
    while (from < end) {
        const auto column = qint64(double(times[from] - view.start_ms) / perColumn);
        const auto columnEnd = view.start_ms + qint64(std::ceil(double(column + 1) * perColumn));
        const size_t to = std::max(from + 1, gallop(times, from, end, from + usual, columnEnd));
        usual = to - from;
        if (to - from <= few) {
            // The same four points, found by looking.
            size_t low = SeriesPyramid::none;
            size_t high = SeriesPyramid::none;
            size_t first = SeriesPyramid::none;
            size_t last = SeriesPyramid::none;
            qint64 told = 0;
            for (size_t i = from; i < to; ++i) {
                if (!std::isfinite(values[i]))
                    continue;
                // A column that holds a gap is wide: what is on its two sides stays apart.
                if (first != SeriesPyramid::none && times[i] - told > gap_ms) {
                    run(first, low, high, last);
                    first = SeriesPyramid::none;
                }
                if (first == SeriesPyramid::none)
                    first = low = high = i;
                low = values[i] < values[low] ? i : low;
                high = values[i] > values[high] ? i : high;
                last = i;
                told = times[i];
            }
            if (first != SeriesPyramid::none)
                run(first, low, high, last);
        } else if (const size_t first = pyramid.firstValue(values, from, to); first != SeriesPyramid::none) {
            const auto [low, high] = pyramid.extremes(values, first, to);
            run(first, low, high, pyramid.lastValue(values, first, to));
        }
        from = to;
    }
    if (const size_t after = pyramid.firstValue(values, end, values.size()); after != SeriesPyramid::none)
        maker.begin(point(after));
    maker.close();
    return maker.take();
}

} // namespace switchyard
