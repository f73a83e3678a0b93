// SPDX-License-Identifier: GPL-3.0-or-later
// A query written back as text.
#include "filterdays.h"
#include "filterduration.h"
#include "filterquery.h"
#include "filterscan.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

using Term = FilterQuery::Term;
using Node = FilterQuery::Node;

//! Both ends as atoms, empty = open.
QString rangeText(const QString &from, const QString &to, const Term &term)
{
    if (to.isEmpty())
        return (term.fromIncluded ? u">="_s : u">"_s) + from;
    if (from.isEmpty())
        return (term.toIncluded ? u"<="_s : u"<"_s) + to;
    return from + u".."_s + to;
}

QString endText(const FilterQuery::Text &end)
{
    return end.isEmpty() ? QString() : filterAtomFor(end.text);
}

QString endText(std::optional<std::chrono::milliseconds> end)
{
    return end ? filterDurationText(*end) : QString();
}

QString aheadText(std::chrono::milliseconds age)
{
    return u'+' + filterDurationText(-age);
}

QString ageText(const Term &term)
{
    constexpr std::chrono::milliseconds now{0};
    const auto &youngest = term.youngest;
    const auto &oldest = term.oldest;
    if (oldest && *oldest < now) {
        return youngest ? aheadText(*oldest) + u".."_s + aheadText(*youngest)
                        : (term.toIncluded ? u">="_s : u">"_s) + aheadText(*oldest);
    }
    if (oldest && youngest && *youngest < now) {
        return *oldest == now ? (term.fromIncluded ? u"<="_s : u"<"_s) + aheadText(*youngest)
                              : filterDurationText(*oldest) + u".."_s + aheadText(*youngest);
    }
    return rangeText(endText(youngest), endText(oldest), term);
}

QString daysText(const Term &term)
{
    if (!term.lastDay.isValid())
        return u">="_s + filterDayText(term.firstDay);
    if (!term.firstDay.isValid())
        return u"<="_s + filterDayText(term.lastDay);
    return term.firstDay == term.lastDay ? filterDayText(term.firstDay)
                                         : filterDayText(term.firstDay) + u".."_s + filterDayText(term.lastDay);
}

QString valueText(const Term &term)
{
    switch (term.match) {
    case Term::Match::Contains: return filterAtomFor(term.text.text);
    case Term::Match::Equals: return term.text.isEmpty() ? u"\"\""_s : u'=' + filterAtomFor(term.text.text);
    case Term::Match::Wildcard: return term.text.text;
    case Term::Match::Filled: return u"*"_s;
    case Term::Match::TextRange: return rangeText(endText(term.from), endText(term.to), term);
    case Term::Match::AgeRange: return ageText(term);
    case Term::Match::DayRange: return daysText(term);
    case Term::Match::Never: return u"never"_s;
    }
    return {};
}

//! An operand that is written already, with what is needed to put it beside others.
struct Piece
{
    Node::Kind kind = Node::Kind::Term;
    int field = -1; //!< of a term, or of a comma list of terms
    QString prefix; //!< "country:"
    QString text;   //!< behind the prefix

    QString whole() const { return prefix + text; }
};

QString joined(const Piece *first, const Piece *last, QStringView between, bool (*needsParentheses)(Node::Kind))
{
    QString text;
    for (const Piece *piece = first; piece != last; ++piece) {
        if (piece != first)
            text += between;
        text += needsParentheses(piece->kind) ? u'(' + piece->whole() + u')' : piece->whole();
    }
    return text;
}

Piece negated(const Piece &piece)
{
    const bool single = piece.kind == Node::Kind::Term;
    return {Node::Kind::Not, -1, {}, single ? u'-' + piece.whole() : u"-("_s + piece.whole() + u')'};
}

Piece conjunction(const Piece *first, const Piece *last)
{
    return {
        Node::Kind::And, -1, {}, joined(first, last, u" ", [](Node::Kind kind) { return kind == Node::Kind::And; })};
}

Piece disjunction(const Piece *first, const Piece *last)
{
    const bool list = std::all_of(first, last, [first](const Piece &piece) {
        return piece.kind == Node::Kind::Term && piece.field >= 0 && piece.field == first->field;
    });
    if (list) {
        QString text = first->text;
        for (const Piece *piece = first + 1; piece != last; ++piece)
            text += u',' + piece->text;
        return {Node::Kind::Term, first->field, first->prefix, text}; // to its neighbours it is like one term
    }
    return {Node::Kind::Or, -1, {}, joined(first, last, u" OR ", [](Node::Kind kind) {
                return kind == Node::Kind::And || kind == Node::Kind::Or;
            })};
}

} // namespace

QString FilterQuery::toText(const std::vector<FilterField> &fields) const
{
    std::vector<Piece> pieces;
    for (const Node &node : nodes) {
        if (node.kind == Node::Kind::Term) {
            const Term &term = terms[node.count];
            const QString prefix = term.field < 0 ? QString() : fields[size_t(term.field)].name + u':';
            pieces.push_back({node.kind, term.field, prefix, valueText(term)});
            continue;
        }
        const Piece *last = pieces.data() + pieces.size();
        const Piece *first = last - node.count;
        Piece piece = node.kind == Node::Kind::Not ? negated(*first)
            : node.kind == Node::Kind::And         ? conjunction(first, last)
                                                   : disjunction(first, last);
        pieces.resize(pieces.size() - node.count);
        pieces.push_back(std::move(piece));
    }
    return pieces.empty() ? QString() : pieces.back().whole();
}

} // namespace switchyard
