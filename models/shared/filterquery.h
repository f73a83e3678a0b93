// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringView>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace switchyard {

//! What a filter line can ask for by name.
struct FilterField
{
    enum class Kind {
        Text,
        Age,  //!< how long ago something was; its values are durations and days
        Time, //!< the same of what may still be to come
    };
    bool isText() const { return kind == Kind::Text; }

    QString name; //!< what is typed: letters, digits and `_`; compared without case
    Kind kind = Kind::Text;
    QString title; //!< translated, for completions
};

//! What a person types into a filter line (docs/filter.md), as a plain value: terms, and how they are joined.
//!     Harbour -city:London country:GB,DE (name:a..f OR seen:>1h)
struct FilterQuery
{
    //! A text as it is compared: case-folded, in both encodings.
    struct Text
    {
        QString text;
        QByteArray utf8;

        Text() = default;
        explicit Text(const QString &asTyped);
        bool isEmpty() const { return text.isEmpty(); }
        friend bool operator==(const Text &a, const Text &b) { return a.text == b.text; }
    };

    struct Term
    {
        enum class Match {
            Contains,  //!< `text` is somewhere in the field
            Equals,    //!< `text` is the whole field; empty: the field is
            Wildcard,  //!< `text` describes the whole field: `*` any run, `?` one character
            Filled,    //!< the field is not empty; of kind Age or Time: it is known
            TextRange, //!< between `from` and `to`
            AgeRange,  //!< between `youngest` and `oldest`
            DayRange,  //!< on one of the days from `firstDay` to `lastDay`
            Never,     //!< of kind Age or Time: it is not known
        };

        int field = -1; //!< position in the fields, -1 = any of kind Text
        Match match = Match::Contains;
        Text text;
        Text from;                                         //!< empty = open
        Text to;                                           //!< empty = open; what begins with it is not beyond it
        std::optional<std::chrono::milliseconds> youngest; //!< below 0: still to come
        std::optional<std::chrono::milliseconds> oldest;
        QDate firstDay;           //!< not valid = open
        QDate lastDay;            //!< included; not valid = open
        bool fromIncluded = true; //!< also of `youngest`
        bool toIncluded = true;   //!< also of `oldest`

        friend bool operator==(const Term &, const Term &) = default;
    };

    //! The expression in postfix order: operands first. Never And below And, Or below Or, or Not below Not.
    struct Node
    {
        enum class Kind : quint8 { Term, Not, And, Or };

        Kind kind = Kind::Term;
        quint32 count = 0; //!< Term: position in `terms`; And, Or: number of operands, at least 2; Not: 1

        friend bool operator==(const Node &, const Node &) = default;
    };

    //! Something that is not understood. It is left out of the query, what is around it stands.
    struct Problem
    {
        enum class Kind {
            UnknownField,
            EmptyValue,
            OpenQuote,
            Unbalanced,  //!< a parenthesis without its partner
            DanglingOr,  //!< nothing before or behind it
            BadRange,    //!< no ends, ends the wrong way round, or wildcards in them
            BadDuration, //!< neither a duration nor days where a field of kind Age or Time wants them
            TooDeep,     //!< more than maxDepth parentheses in one another
        };

        Kind kind = Kind::UnknownField;
        qsizetype position = 0; //!< in the text, for pointing at it
        qsizetype length = 0;
        QString word;       //!< as typed; for EmptyValue the name of the field
        QString suggestion; //!< for UnknownField: the name that was probably meant, or empty
    };

    static constexpr int maxDepth = 64;

    std::vector<Node> nodes;
    std::vector<Term> terms;       //!< in the order in which they are typed
    std::vector<Problem> problems; //!< the most helpful one first

    bool isEmpty() const { return nodes.empty(); }
    //! Whether the answer changes while the rows stay the same.
    bool dependsOnTime() const;

    //! Never fails: what is not understood is told in `problems`.
    static FilterQuery parse(QStringView text, const std::vector<FilterField> &fields);
    //! The canonical text, which parses to an equal query.
    QString toText(const std::vector<FilterField> &fields) const;

    //! Whether both ask for the same; problems are left aside.
    friend bool operator==(const FilterQuery &a, const FilterQuery &b)
    {
        return a.nodes == b.nodes && a.terms == b.terms;
    }
};

//! Whether a field of kind Text satisfies a term. `folded` is case-folded.
bool matches(const FilterQuery::Term &term, QStringView folded);
//! The same for UTF-8; `folded` is the UTF-8 of a case-folded text.
bool matches(const FilterQuery::Term &term, QByteArrayView folded);
//! Whether a field of kind Age or Time satisfies a term that is no DayRange; no age = never.
bool matchesAge(const FilterQuery::Term &term, std::optional<std::chrono::milliseconds> age);

//! Rows as bits, row 0 is the lowest bit of the first word.
using FilterBits = std::vector<quint64>;

//! The rows that satisfy the query. `leaf` tells those that satisfy one term; it is not asked for terms that cannot change
//! the outcome any more. Bits beyond `rows` are ignored in and 0 out.
FilterBits evaluate(const FilterQuery &query, qsizetype rows,
                    const std::function<FilterBits(const FilterQuery::Term &)> &leaf);

} // namespace switchyard
