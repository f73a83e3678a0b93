// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entitystore.h"
#include "filterquery.h"

#include <QLocale>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace switchyard {

//! One step of a multi-column sort; the first in a list decides first.
struct SortStep
{
    int column = 0; //!< as EntityColumns counts them
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortStep &, const SortStep &) = default;
};

//! Which rows are shown, and where.
struct RowOrder
{
    std::vector<quint32> rows;   //!< store row of each shown row
    std::vector<qint32> shownAt; //!< shown row of each store row, -1 = filtered out
};

//! Filters and sorts the columns of a store, without the rows that were dismissed; keeps the case-folded texts and the ranks of the texts for the next time, and
//! adds to them what is new. Sorting is stable (list order last), natural ("House 9" before "House 10") and by the rules of
//! the locale; empty texts come last in both directions. Any thread; one run at a time, others wait.
class RowOrdering
{
public:
    using Cancelled = std::shared_ptr<const std::atomic_bool>;

    //! `columns` is a snapshot of the same store each time, with at least the rows of the last one. Ages are those at `now`.
    //! Ends early with any result when `cancelled` becomes true.
    RowOrder run(const EntityColumns &columns, const FilterQuery &query, const std::vector<SortStep> &sort,
                 const QLocale &locale, Instant now, const Cancelled &cancelled = {});

private:
    struct Column
    {
        Texts folded;                // by code
        std::vector<quint32> sorted; // codes in natural order
        std::vector<quint32> rank;   // by code: its place among `sorted`
    };

    void fold(size_t column, const Texts &texts);
    void rank(size_t column, const Texts &texts, const QLocale &locale);
    FilterBits rowsMatching(const EntityColumns &columns, const FilterQuery::Term &term, Instant now);
    FilterBits codesMatching(const Texts &folded, const FilterQuery::Term &term) const;

    std::mutex m_mutex;
    std::vector<Column> m_columns;
    QLocale m_locale;
};

} // namespace switchyard
