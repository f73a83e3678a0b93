// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace switchyard {

//! What a person types into a filter line: words that must all match, `"quoted text"`, `field:value`, `-` in front to
//! exclude, `*` as a wildcard. Without case. A value:  Harbour -city:London country:GB "wall box".
struct FilterQuery
{
    struct Term
    {
        int field = -1; //!< position in the field names, -1 = any field
        QString text;   //!< case-folded
        bool negated = false;
        bool wildcard = false; //!< text contains `*`: it describes the whole field
    };

    struct Problem
    {
        qsizetype position = 0; //!< in the text, for pointing at it
        qsizetype length = 0;
        enum class Kind { UnknownField, EmptyValue, OpenQuote } kind = Kind::UnknownField;
        QString field; //!< as typed, for UnknownField and EmptyValue
    };

    std::vector<Term> terms;
    std::optional<Problem> problem; //!< the first one; the terms before it stand

    bool isEmpty() const { return terms.empty(); }

    //! Field names are compared without case.
    static FilterQuery parse(QStringView text, const QStringList &fields);
};

//! Whether a field's text satisfies a term (negation aside). `folded` is case-folded.
bool matches(const FilterQuery::Term &term, QStringView folded);

} // namespace switchyard
