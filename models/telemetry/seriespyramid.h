// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <limits>
#include <vector>

namespace switchyard {

//! What a stretch of values comes to. Sums are kept apart by sign, because in and out of a device are different things.
//! Sums that are more than a double holds are infinite, and the mean is then no number or infinite.
struct SeriesDigest
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    double positive = 0; //!< sum of the values above zero
    double negative = 0; //!< sum of the values below zero
    quint32 count = 0;   //!< values that are numbers

    bool isEmpty() const { return count == 0; }
    double mean() const; //!< NaN without values
    void add(double value);
    void add(const SeriesDigest &other);
};

//! Digests of every 16 values, of every 16 of those, and so on: what makes any stretch of a series cheap to draw
//! and to sum up, whatever its length. Answers cost O(16 log n). Belongs to values that it does not own: they are
//! passed to every question and must be those that it was built of. About 3 bytes a value. Any thread.
class SeriesPyramid final
{
public:
    static constexpr size_t fan = 16;

    SeriesPyramid() = default;
    explicit SeriesPyramid(const std::vector<double> &values) { extend(values); }

    //! Takes up values that were appended since; earlier ones must be as they were. Costs what was added.
    void extend(const std::vector<double> &values);
    size_t size() const { return m_size; }

    //! Of values [first, last); infinite values count as missing.
    SeriesDigest digest(const std::vector<double> &values, size_t first, size_t last) const;

    static constexpr size_t none = std::numeric_limits<size_t>::max();
    struct Extremes
    {
        size_t lowest = none;
        size_t highest = none;
    };
    //! Where the lowest and the highest value of [first, last) are, the first of equal ones; none without a value.
    Extremes extremes(const std::vector<double> &values, size_t first, size_t last) const;
    size_t lowest(const std::vector<double> &values, size_t first, size_t last) const
    {
        return extremes(values, first, last).lowest;
    }
    size_t highest(const std::vector<double> &values, size_t first, size_t last) const
    {
        return extremes(values, first, last).highest;
    }
    //! The first and the last place in [first, last) that has a value, or none.
    size_t firstValue(const std::vector<double> &values, size_t first, size_t last) const;
    size_t lastValue(const std::vector<double> &values, size_t first, size_t last) const;

private:
    struct Extent
    {
        double min;
        double max;

        bool isEmpty() const { return min > max; }
    };
    struct Sums
    {
        double positive;
        double negative;
        quint32 count;
    };
    struct Found
    {
        double value;
        size_t at = none;
        size_t level = 0; //!< 0: a value is there; n: a group of level n - 1
    };
    template <class Values, class Groups>
    void visit(size_t first, size_t last, Values ofValues, Groups ofGroups) const;
    size_t descend(Found found, int shift) const;

    //! Digests in two columns: a drawing looks at the extremes of thousands of groups and at no sum.
    struct Level
    {
        std::vector<Extent> extents;
        std::vector<Sums> sums;
        std::vector<quint8>
            places; //!< which value or group below has the lowest (bits 0 to 3) and the highest (4 to 7)

        size_t size() const { return extents.size(); }
        SeriesDigest digest(size_t first, size_t last) const;
    };
    std::vector<Level> m_levels; //!< level 0 digests values, level n digests of level n - 1
    size_t m_size = 0;
};

} // namespace switchyard
