// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterquery.h"

#include <QRandomGenerator>
#include <QStringList>

//! Random filters for property tests, the same ones for the same seed.
namespace switchyard::filtertrees {

using Random = QRandomGenerator;
using Term = FilterQuery::Term;
using Node = FilterQuery::Node;

inline std::vector<FilterField> fields()
{
    return {{QStringLiteral("name"), FilterField::Kind::Text, QStringLiteral("Name")},
            {QStringLiteral("city"), FilterField::Kind::Text, QStringLiteral("City")},
            {QStringLiteral("seen"), FilterField::Kind::Age, QStringLiteral("Freshness")}};
}

inline QString some(Random &random, const QStringList &of)
{
    return of[random.bounded(int(of.size()))];
}

//! A text of few different characters, so that two of them have something to do with each other.
inline QString word(Random &random)
{
    static const QStringList parts{QStringLiteral("a"),  QStringLiteral("B"),          QStringLiteral("é"),
                                   QStringLiteral("1"),  QStringLiteral("02"),         QStringLiteral("ß"),
                                   QStringLiteral("日"), QStringLiteral("\U0001F50B"), QStringLiteral(" "),
                                   QStringLiteral("9"),  QStringLiteral("Ⱥ"),          QStringLiteral("e")};
    QString text;
    for (int i = random.bounded(5); i >= 0; --i)
        text += some(random, parts);
    return text;
}

//! Parts of the language and words, in any order.
inline QString text(Random &random)
{
    static const QStringList parts{
        QStringLiteral("("),     QStringLiteral(")"),       QStringLiteral("-"),          QStringLiteral("\""),
        QStringLiteral(" OR "),  QStringLiteral("|"),       QStringLiteral("name:"),      QStringLiteral("seen:"),
        QStringLiteral("city:"), QStringLiteral(","),       QStringLiteral(".."),         QStringLiteral("="),
        QStringLiteral(">"),     QStringLiteral("<="),      QStringLiteral("*"),          QStringLiteral("?"),
        QStringLiteral("\\"),    QStringLiteral("never"),   QStringLiteral("1h"),         QStringLiteral("7d"),
        QStringLiteral("+7d"),   QStringLiteral("2026-11"), QStringLiteral("2026-11-27"), QStringLiteral("+"),
        QStringLiteral(" "),     QStringLiteral("nme:"),    QStringLiteral("\t"),         QString(QChar(0xd800))};
    QString text;
    for (int i = random.bounded(14); i >= 0; --i)
        text += random.bounded(3) == 0 ? word(random) : some(random, parts);
    return text;
}

inline QByteArray bytes(Random &random)
{
    QByteArray bytes(random.bounded(12), '\0');
    for (char &byte : bytes)
        byte = random.bounded(2) ? char(random.bounded(256)) : char(0xf0 + random.bounded(16));
    return bytes;
}

inline Term ageTerm(Random &random)
{
    Term term;
    term.field = 2;
    const int kind = random.bounded(7);
    if (kind == 4) {
        term.match = Term::Match::DayRange;
        const QDate day = QDate(2026, 1, 1).addDays(random.bounded(900));
        const int ends = random.bounded(3);
        term.firstDay = ends == 0 ? QDate() : day;
        term.lastDay = ends == 1 ? QDate() : day.addDays(random.bounded(3) * random.bounded(40));
        return term;
    }
    if (kind > 4) {
        // Still to come: nearer than that, farther than that, or from when to when.
        term.match = Term::Match::AgeRange;
        const std::chrono::seconds ahead(1 + random.bounded(500'000));
        const bool isIncluded = random.bounded(2);
        if (kind == 5) {
            term.youngest = -ahead;
            term.oldest = std::chrono::milliseconds(0);
            term.fromIncluded = isIncluded;
        } else if (random.bounded(2)) {
            term.oldest = -ahead;
            term.toIncluded = isIncluded;
        } else {
            term.youngest = -ahead - std::chrono::hours(1);
            term.oldest = random.bounded(2) ? -ahead : std::chrono::seconds(ahead);
        }
        return term;
    }
    if (kind < 2) {
        term.match = kind == 0 ? Term::Match::Never : Term::Match::Filled;
        return term;
    }
    term.match = Term::Match::AgeRange;
    const std::chrono::seconds length(random.bounded(20) * random.bounded(50'000));
    (kind == 2 ? term.youngest : term.oldest) = length;
    if (random.bounded(2))
        (kind == 2 ? term.fromIncluded : term.toIncluded) = false;
    else if (random.bounded(2))
        (kind == 2 ? term.oldest : term.youngest) =
            kind == 2 ? length + std::chrono::hours(3) : length / 2 / 1000 * 1000;
    return term;
}

//! A term as parse() makes them.
inline Term term(Random &random)
{
    Term term;
    term.field = random.bounded(4) - 1;
    if (term.field == 2)
        return ageTerm(random);
    const FilterQuery::Text value(word(random));
    switch (random.bounded(term.field < 0 ? 3 : 5)) {
    case 0: term.match = Term::Match::Filled; break;
    case 1: {
        QString pattern = value.text + QStringLiteral("x*") + (random.bounded(2) ? QStringLiteral("?") : word(random));
        term.match = Term::Match::Wildcard;
        term.text = FilterQuery::Text(pattern.remove(QLatin1Char(' ')));
        break;
    }
    case 2: term.text = value; break;
    case 3:
        term.match = Term::Match::Equals;
        if (random.bounded(3))
            term.text = value;
        break;
    default:
        term.match = Term::Match::TextRange;
        (random.bounded(2) ? term.from : term.to) = value;
        if (random.bounded(2))
            (term.to.isEmpty() ? term.fromIncluded : term.toIncluded) = false;
        break;
    }
    return term;
}

inline void grow(Random &random, FilterQuery &query, int depth, Node::Kind above)
{
    const int choice = depth == 0 ? 0 : random.bounded(6);
    if (choice == 1 && above != Node::Kind::Not) {
        grow(random, query, depth - 1, Node::Kind::Not);
        query.nodes.push_back({Node::Kind::Not, 1});
    } else if (choice > 1 && above != (choice % 2 ? Node::Kind::Or : Node::Kind::And)) {
        const auto kind = choice % 2 ? Node::Kind::Or : Node::Kind::And;
        const int count = 2 + random.bounded(3);
        for (int i = 0; i < count; ++i)
            grow(random, query, depth - 1, kind);
        query.nodes.push_back({kind, quint32(count)});
    } else {
        query.nodes.push_back({Node::Kind::Term, quint32(query.terms.size())});
        query.terms.push_back(term(random));
    }
}

inline FilterQuery tree(Random &random)
{
    FilterQuery query;
    grow(random, query, random.bounded(6), Node::Kind::Term);
    return query;
}

//! Bits of `rows` rows, often none or all; what lies beyond them is noise.
inline FilterBits bits(Random &random, qsizetype rows)
{
    FilterBits bits(size_t(rows + 63) / 64 + random.bounded(2));
    const int kind = random.bounded(4);
    for (quint64 &word : bits)
        word = kind == 0 ? 0 : kind == 1 ? ~quint64(0) : random.generate64();
    return bits;
}

//! What a query says about a row, by the definition: from the last node down, without any short cut.
inline bool holdsBelow(const FilterQuery &query, const std::vector<FilterBits> &leaves, qsizetype row, size_t &at)
{
    const Node node = query.nodes[--at];
    if (node.kind == Node::Kind::Term)
        return (leaves[node.count][size_t(row / 64)] >> (row % 64)) & 1;
    if (node.kind == Node::Kind::Not)
        return !holdsBelow(query, leaves, row, at);
    bool all = true;
    bool any = false;
    for (quint32 i = 0; i < node.count; ++i) {
        const bool one = holdsBelow(query, leaves, row, at);
        all = all && one;
        any = any || one;
    }
    return node.kind == Node::Kind::And ? all : any;
}

inline bool holds(const FilterQuery &query, const std::vector<FilterBits> &leaves, qsizetype row)
{
    size_t at = query.nodes.size();
    return holdsBelow(query, leaves, row, at);
}

} // namespace switchyard::filtertrees
