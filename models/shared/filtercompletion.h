// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"

#include <QStringList>

namespace switchyard {

//! What a filter text can be completed to at the cursor.
struct FilterCompletion
{
    enum class Kind { Field, Value };

    Kind kind = Kind::Field;
    QString text;           //!< goes where the range is: `country:`, `"New York"`
    QString title;          //!< what it means, translated; empty for a value, which speaks for itself
    qsizetype position = 0; //!< of what is replaced
    qsizetype length = 0;

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

//! Values of a field that begin with a text, whatever their case, the best first.
using FilterValues = std::function<QStringList(int field, const QString &prefix, int limit)>;

//! At most `limit` completions at `cursor`, the best first: names of fields where a word begins, values behind a field's
//! colon. What is there already is not among them. `values` may be empty.
std::vector<FilterCompletion> completeFilter(const QString &text, qsizetype cursor,
                                             const std::vector<FilterField> &fields, const FilterValues &values,
                                             int limit);

} // namespace switchyard
