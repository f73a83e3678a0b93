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

//! Digests of every 16 values, of every 16 of those, and so on: what makes any stretch of a series cheap to draw and to sum
//! up, whatever its length. Answers cost O(16 log n). Belongs to values that it does not own: they are passed to every
//! question and must be those that it was built of. About 3 bytes a value. Any thread.
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
    //! Where the lowest and the highest value of [first, last) are, the first of equal ones; none without a value.
    size_t lowest(const std::vector<double> &values, size_t first, size_t last) const;
    size_t highest(const std::vector<double> &values, size_t first, size_t last) const;
    //! The first and the last place in [first, last) that has a value, or none.
    size_t firstValue(const std::vector<double> &values, size_t first, size_t last) const;
    size_t lastValue(const std::vector<double> &values, size_t first, size_t last) const;

private:
    template <class Leaf, class Node>
    void visit(size_t first, size_t last, Leaf leaf, Node node) const;
    template <class Better>
    size_t extreme(const std::vector<double> &values, size_t first, size_t last, double SeriesDigest::*kept,
                   Better better) const;

    std::vector<std::vector<SeriesDigest>> m_levels; //!< level 0 digests values, level n digests of level n - 1
    size_t m_size = 0;
};

} // namespace switchyard
