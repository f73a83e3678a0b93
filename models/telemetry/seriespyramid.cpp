// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriespyramid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace switchyard {

namespace {

//! The digest of a run of values. Without branches, which noise would lead astray at every other value.
SeriesDigest digestOf(const double *values, size_t count)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    SeriesDigest digest;
    for (size_t i = 0; i < count; ++i) {
        // Any comparison with what is no number is false.
        const double value = std::abs(values[i]) < infinite ? values[i] : std::numeric_limits<double>::quiet_NaN();
        digest.min = value < digest.min ? value : digest.min;
        digest.max = value > digest.max ? value : digest.max;
        digest.positive += value > 0 ? value : 0;
        digest.negative += value < 0 ? value : 0;
        digest.count += std::isnan(value) ? 0 : 1;
    }
    return digest;
}

//! Where in a group its lowest and its highest value are, the first of equal ones, as Level::places has it.
template <class Low, class High>
quint8 placesOf(size_t count, const SeriesDigest &digest, Low low, High high)
{
    size_t lowest = 0;
    size_t highest = 0;
    while (lowest + 1 < count && low(lowest) != digest.min)
        ++lowest;
    while (highest + 1 < count && high(highest) != digest.max)
        ++highest;
    return quint8(lowest | highest << 4);
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

SeriesDigest SeriesPyramid::Level::digest(size_t first, size_t last) const
{
    SeriesDigest whole;
    for (size_t i = first; i < last; ++i)
        whole.add(SeriesDigest{extents[i].min, extents[i].max, sums[i].positive, sums[i].negative, sums[i].count});
    return whole;
}

void SeriesPyramid::extend(const std::vector<double> &values)
{
    size_t from = m_size / fan * fan; // the last group may have been open
    m_size = values.size();
    size_t below = values.size();
    for (size_t depth = 0; below > fan || depth == 0; ++depth) {
        if (m_levels.size() <= depth) {
            m_levels.emplace_back();
            from = 0; // what is below was there already, but nobody has summed it up yet
        }
        Level &level = m_levels[depth];
        const size_t groups = (below + fan - 1) / fan;
        level.extents.resize(groups);
        level.sums.resize(groups);
        level.places.resize(groups);
        for (size_t group = from / fan; group < groups; ++group) {
            const size_t first = group * fan;
            const size_t count = std::min(fan, below - first);
            SeriesDigest digest;
            if (depth == 0) {
                const double *own = values.data() + first;
                const auto value = [own](size_t i) { return own[i]; };
                digest = digestOf(own, count);
                level.places[group] = placesOf(count, digest, value, value);
            } else {
                const Extent *own = m_levels[depth - 1].extents.data() + first;
                digest = m_levels[depth - 1].digest(first, first + count);
                level.places[group] = placesOf(
                    count, digest, [own](size_t i) { return own[i].min; }, [own](size_t i) { return own[i].max; });
            }
            level.extents[group] = {digest.min, digest.max};
            level.sums[group] = {digest.positive, digest.negative, digest.count};
        }
        below = groups;
        from = from / fan / fan * fan;
    }
}

//! Takes [first, last) apart into as few whole groups and single values as possible, in order; those of one level
//! that are side by side are told at once.
template <class Values, class Groups>
void SeriesPyramid::visit(size_t first, size_t last, Values ofValues, Groups ofGroups) const
{
    struct Run
    {
        size_t first;
        size_t last;
    };
    std::array<Run, 16> right; // what is left over behind the whole groups of each level: sixteen levels hold any size
    const auto tell = [&](size_t level, size_t from, size_t to) {
        if (from >= to)
            return;
        if (level == 0)
            ofValues(from, to);
        else
            ofGroups(level - 1, from, to);
    };
    last = std::min(last, m_size);
    size_t level = 0;
    while (level < m_levels.size()) {
        const size_t wholeFirst = (first + fan - 1) / fan;
        const size_t wholeLast = last / fan;
        if (wholeFirst >= wholeLast)
            break;
        tell(level, first, wholeFirst * fan);
        right[level] = {wholeLast * fan, last};
        first = wholeFirst;
        last = wholeLast;
        ++level;
    }
    tell(level, first, last);
    while (level-- > 0)
        tell(level, right[level].first, right[level].last);
}

SeriesDigest SeriesPyramid::digest(const std::vector<double> &values, size_t first, size_t last) const
{
    SeriesDigest sum;
    visit(
        first, last, [&](size_t from, size_t to) { sum.add(digestOf(values.data() + from, to - from)); },
        [&](size_t level, size_t from, size_t to) { sum.add(m_levels[level].digest(from, to)); });
    return sum;
}

SeriesPyramid::Extremes SeriesPyramid::extremes(const std::vector<double> &values, size_t first, size_t last) const
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Found low{infinite};
    Found high{-infinite};
    visit(
        first, last,
        [&](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) {
                const double value = values[at];
                if (value < low.value && value > -infinite)
                    low = {value, at, 0};
                if (value > high.value && value < infinite)
                    high = {value, at, 0};
            }
        },
        [&](size_t level, size_t from, size_t to) {
            // A group without a value is never below or above anything.
            const std::vector<Extent> &groups = m_levels[level].extents;
            for (size_t at = from; at < to; ++at) {
                if (groups[at].min < low.value)
                    low = {groups[at].min, at, level + 1};
                if (groups[at].max > high.value)
                    high = {groups[at].max, at, level + 1};
            }
        });
    return {descend(low, 0), descend(high, 4)};
}

//! Down to the value that made a group what it is.
size_t SeriesPyramid::descend(Found found, int shift) const
{
    if (found.at == none)
        return none;
    for (; found.level > 0; --found.level)
        found.at = found.at * fan + ((m_levels[found.level - 1].places[found.at] >> shift) & (fan - 1));
    return found.at;
}

size_t SeriesPyramid::firstValue(const std::vector<double> &values, size_t first, size_t last) const
{
    last = std::min(last, m_size);
    while (first < last) {
        // Over groups without any value at once, the widest that begins here.
        size_t width = 1;
        size_t level = 0;
        while (level < m_levels.size() && first % (width * fan) == 0
               && m_levels[level].extents[first / (width * fan)].isEmpty()) {
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
               && m_levels[level].extents[last / (width * fan) - 1].isEmpty()) {
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
