// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriespyramid.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

//! The digest of a run of values. Without branches, so that the compiler can do several at a time.
SeriesDigest digestOf(const double *values, size_t count)
{
    SeriesDigest digest;
    for (size_t i = 0; i < count; ++i) {
        const double value = values[i];
        const bool isNumber = std::isfinite(value);
        digest.min = isNumber && value < digest.min ? value : digest.min;
        digest.max = isNumber && value > digest.max ? value : digest.max;
        digest.positive += isNumber && value > 0 ? value : 0;
        digest.negative += isNumber && value < 0 ? value : 0;
        digest.count += isNumber ? 1 : 0;
    }
    return digest;
}

SeriesDigest digestOf(const SeriesDigest *digests, size_t count)
{
    SeriesDigest digest;
    for (size_t i = 0; i < count; ++i)
        digest.add(digests[i]);
    return digest;
}

//! Makes every group of \a below that begins at or after \a from anew.
template <class T>
void buildLevel(std::vector<SeriesDigest> &level, const std::vector<T> &below, size_t from)
{
    constexpr size_t fan = SeriesPyramid::fan;
    level.resize((below.size() + fan - 1) / fan);
    for (size_t group = from / fan; group < level.size(); ++group)
        level[group] = digestOf(below.data() + group * fan, std::min(fan, below.size() - group * fan));
}

} // namespace

double SeriesDigest::mean() const
{
    // Each sum by itself: together they may be more than a double holds.
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : positive / count + negative / count;
}

void SeriesDigest::add(double value)
{
    add(digestOf(&value, 1));
}

void SeriesDigest::add(const SeriesDigest &other)
{
    min = std::min(min, other.min);
    max = std::max(max, other.max);
    positive += other.positive;
    negative += other.negative;
    count += other.count;
}

void SeriesPyramid::extend(const std::vector<double> &values)
{
    size_t from = m_size / fan * fan; // the last group may have been open
    m_size = values.size();
    size_t below = values.size();
    for (size_t level = 0; below > fan || level == 0; ++level) {
        if (m_levels.size() <= level) {
            m_levels.emplace_back();
            from = 0; // what is below was there already, but nobody has summed it up yet
        }
        if (level == 0)
            buildLevel(m_levels[0], values, from);
        else
            buildLevel(m_levels[level], m_levels[level - 1], from);
        below = m_levels[level].size();
        from = from / fan / fan * fan;
    }
}

//! Takes [first, last) apart into as few whole groups and single values as possible, in order.
template <class Leaf, class Node>
void SeriesPyramid::visit(size_t first, size_t last, Leaf leaf, Node node) const
{
    last = std::min(last, m_size);
    while (first < last) {
        size_t level = 0;
        size_t width = 1; // values that a step at this level takes
        while (level < m_levels.size() && first % (width * fan) == 0 && first + width * fan <= last) {
            width *= fan;
            ++level;
        }
        if (level == 0)
            leaf(first);
        else
            node(level - 1, first / width);
        first += width;
    }
}

SeriesDigest SeriesPyramid::digest(const std::vector<double> &values, size_t first, size_t last) const
{
    SeriesDigest sum;
    visit(
        first, last, [&](size_t at) { sum.add(values[at]); },
        [&](size_t level, size_t group) { sum.add(m_levels[level][group]); });
    return sum;
}

template <class Better>
size_t SeriesPyramid::extreme(const std::vector<double> &values, size_t first, size_t last, double SeriesDigest::*kept,
                              Better better) const
{
    size_t found = none;
    double best = 0;
    size_t bestLevel = 0; // 0: found is a value; n: found is a group of level n - 1
    visit(
        first, last,
        [&](size_t at) {
            if (std::isfinite(values[at]) && (found == none || better(values[at], best))) {
                found = at;
                best = values[at];
                bestLevel = 0;
            }
        },
        [&](size_t level, size_t group) {
            const SeriesDigest &digest = m_levels[level][group];
            if (!digest.isEmpty() && (found == none || better(digest.*kept, best))) {
                found = group;
                best = digest.*kept;
                bestLevel = level + 1;
            }
        });
    // Down to the value that made the group what it is.
    for (; bestLevel > 1; --bestLevel) {
        const std::vector<SeriesDigest> &below = m_levels[bestLevel - 2];
        size_t child = found * fan;
        while (child + 1 < below.size() && below[child].*kept != best)
            ++child;
        found = child;
    }
    if (bestLevel == 1) {
        size_t child = found * fan;
        while (child + 1 < values.size() && values[child] != best)
            ++child;
        found = child;
    }
    return found;
}

size_t SeriesPyramid::lowest(const std::vector<double> &values, size_t first, size_t last) const
{
    return extreme(values, first, last, &SeriesDigest::min, std::less<>());
}

size_t SeriesPyramid::highest(const std::vector<double> &values, size_t first, size_t last) const
{
    return extreme(values, first, last, &SeriesDigest::max, std::greater<>());
}

size_t SeriesPyramid::firstValue(const std::vector<double> &values, size_t first, size_t last) const
{
    last = std::min(last, m_size);
    while (first < last) {
        // Over groups without any value at once, the widest that begins here.
        size_t width = 1;
        size_t level = 0;
        while (level < m_levels.size() && first % (width * fan) == 0
               && m_levels[level][first / (width * fan)].isEmpty()) {
            width *= fan;
            ++level;
        }
        if (level == 0 && std::isfinite(values[first]))
            return first;
        first += width;
    }
    return none;
}

size_t SeriesPyramid::lastValue(const std::vector<double> &values, size_t first, size_t last) const
{
    last = std::min(last, m_size);
    while (first < last) {
        size_t width = 1;
        size_t level = 0;
        while (level < m_levels.size() && last % (width * fan) == 0
               && m_levels[level][last / (width * fan) - 1].isEmpty()) {
            width *= fan;
            ++level;
        }
        if (level == 0 && std::isfinite(values[last - 1]))
            return last - 1;
        last -= width;
    }
    return none;
}

} // namespace switchyard
