// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace switchyard {

//! A value as it stands in a filter text: `York`, `"New York"`. Positions are of the text; the quotes belong to it.
struct FilterAtom
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false;
    bool closed = true; //!< false: the closing quotation mark is missing

    bool isThere() const { return end > begin; }
};

//! One value of a comma list, or one end to end range.
struct FilterItem
{
    enum class Sign { None, Equal, Less, LessEqual, Greater, GreaterEqual };

    qsizetype begin = 0;
    qsizetype end = 0;
    Sign sign = Sign::None;
    FilterAtom first;
    bool range = false; //!< `..` stands behind the first atom
    FilterAtom last;    //!< behind it
};

struct FilterToken
{
    enum class Kind { Word, Open, Close, Or };

    Kind kind = Kind::Word;
    qsizetype begin = 0; //!< of the minus, where there is one
    qsizetype end = 0;
    bool negated = false;
    qsizetype nameBegin = 0;
    qsizetype nameEnd = 0;         //!< the colon is here; nameBegin where the word names no field
    std::vector<FilterItem> items; //!< of a Word: at least one, and exactly one where it names no field

    bool hasField() const { return nameEnd > nameBegin; }
};

//! The tokens of a filter text, whatever it is: nothing is wrong on this floor. A minus that excludes nothing is no token.
std::vector<FilterToken> scanFilter(QStringView text);

//! What an atom says: without quotation marks and what escapes them.
QString filterAtomText(QStringView text, const FilterAtom &atom);

//! \a value as an atom that says it literally: in quotation marks where it holds blanks or signs of the language.
QString filterAtomFor(const QString &value);

} // namespace switchyard
