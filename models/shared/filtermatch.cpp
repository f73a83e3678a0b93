// SPDX-License-Identifier: GPL-3.0-or-later
// How a term looks at a field, and how the answers of terms become that of a query.
#include "filterquery.h"

#include <algorithm>
#include <string_view>

namespace switchyard {

namespace {

using Term = FilterQuery::Term;
using Node = FilterQuery::Node;
using std::chrono::milliseconds;

//! A text in either encoding, read by code points, so that both give the same answers.
class Utf16
{
public:
    explicit Utf16(QStringView text) : m_text(text) {}

    qsizetype size() const { return m_text.size(); }
    char32_t at(qsizetype i) const
    {
        const QChar c = m_text[i];
        return c.isHighSurrogate() && i + 1 < size() ? QChar::surrogateToUcs4(c, m_text[i + 1]) : c.unicode();
    }
    qsizetype next(qsizetype i) const { return i + (m_text[i].isHighSurrogate() && i + 1 < size() ? 2 : 1); }

private:
    QStringView m_text;
};

class Utf8
{
public:
    explicit Utf8(QByteArrayView text) : m_text(text) {}

    qsizetype size() const { return m_text.size(); }
    char32_t at(qsizetype i) const
    {
        const qsizetype end = next(i);
        const uchar lead = uchar(m_text[i]);
        char32_t code = end - i == 1 ? lead : lead & (0x3f >> (end - i - 1));
        for (++i; i < end; ++i)
            code = (code << 6) | (uchar(m_text[i]) & 0x3f);
        return code;
    }
    qsizetype next(qsizetype i) const
    {
        const uchar lead = uchar(m_text[i]);
        const qsizetype length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        return std::min(i + length, size());
    }

private:
    QByteArrayView m_text;
};

//! `*` stands for any run, `?` for one character. Linear in both lengths but for the last star, never exponential.
template <class Code>
bool matchesWildcard(const Code &pattern, const Code &text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        const char32_t wanted = p < pattern.size() ? pattern.at(p) : 0;
        if (p < pattern.size() && wanted == U'*') {
            star = ++p;
            resume = t;
        } else if (p < pattern.size() && (wanted == U'?' || wanted == text.at(t))) {
            p = pattern.next(p);
            t = text.next(t);
        } else if (star >= 0) {
            p = star;
            t = resume = text.next(resume);
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == U'*')
        ++p;
    return p == pattern.size();
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

//! Where a letter stands in the order: Latin ones with accents beside those without.
char32_t weight(char32_t c)
{
    const bool latin = (c >= 0xc0 && c < 0x250) || (c >= 0x1e00 && c < 0x1f00);
    while (latin && c >= 0x80 && QChar::decompositionTag(c) == QChar::Canonical)
        c = QChar::decomposition(c).front().unicode();
    return c;
}

template <class Code>
qsizetype endOfDigits(const Code &text, qsizetype i)
{
    while (i < text.size() && isDigit(text.at(i)))
        ++i;
    return i;
}

//! Compares numbers of any length by value; both begin where the positions are and end before the ends.
template <class Code>
int compareNumbers(const Code &a, qsizetype i, qsizetype endA, const Code &b, qsizetype j, qsizetype endB)
{
    while (i < endA && a.at(i) == U'0')
        ++i;
    while (j < endB && b.at(j) == U'0')
        ++j;
    if (endA - i != endB - j)
        return endA - i < endB - j ? -1 : 1;
    for (; i < endA; ++i, ++j) {
        if (a.at(i) != b.at(j))
            return a.at(i) < b.at(j) ? -1 : 1;
    }
    return 0;
}

//! Where `text` stands to an end of a range: before it (< 0), at it or beginning with it (0), beyond it (> 0). Numbers count
//! by value and are never split: "29991" does not begin with "2999".
template <class Code>
int standsTo(const Code &bound, const Code &text)
{
    qsizetype t = 0;
    for (qsizetype b = 0; b < bound.size();) {
        if (t >= text.size())
            return -1;
        const char32_t inText = text.at(t);
        const char32_t inBound = bound.at(b);
        if (isDigit(inText) && isDigit(inBound)) {
            const qsizetype endT = endOfDigits(text, t);
            const qsizetype endB = endOfDigits(bound, b);
            const int order = compareNumbers(text, t, endT, bound, b, endB);
            if (order != 0)
                return order;
            t = endT;
            b = endB;
            continue;
        }
        const char32_t weightT = weight(inText);
        const char32_t weightB = weight(inBound);
        if (weightT != weightB)
            return weightT < weightB ? -1 : 1;
        t = text.next(t);
        b = bound.next(b);
    }
    return 0;
}

template <class Code>
bool isWithin(const Term &term, const Code &from, const Code &to, const Code &text)
{
    if (text.size() == 0)
        return false;
    if (from.size() > 0 && standsTo(from, text) < (term.fromIncluded ? 0 : 1))
        return false;
    return to.size() == 0 || standsTo(to, text) <= (term.toIncluded ? 0 : -1);
}

size_t wordsFor(qsizetype rows)
{
    return size_t(rows + 63) / 64;
}

//! Position of each node's parent; the last node has none.
std::vector<size_t> parentsOf(const std::vector<Node> &nodes)
{
    std::vector<size_t> parents(nodes.size(), nodes.size());
    std::vector<size_t> open;
    for (size_t i = 0; i < nodes.size(); ++i) {
        const size_t operands = nodes[i].kind == Node::Kind::Term ? 0 : nodes[i].count;
        for (size_t k = 0; k < operands; ++k, open.pop_back())
            parents[open.back()] = i;
        open.push_back(i);
    }
    return parents;
}

quint64 lastWordMask(qsizetype rows)
{
    return rows % 64 == 0 ? ~quint64(0) : (quint64(1) << (rows % 64)) - 1;
}

void invert(FilterBits &bits, qsizetype rows)
{
    for (quint64 &word : bits)
        word = ~word;
    bits.back() &= lastWordMask(rows);
}

//! Takes an operand into what its parent has so far.
void fold(Node::Kind kind, FilterBits &sum, FilterBits operand)
{
    if (sum.empty()) {
        sum = std::move(operand);
        return;
    }
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] = kind == Node::Kind::And ? sum[i] & operand[i] : sum[i] | operand[i];
}

//! Whether no further operand can change this.
bool isSettled(Node::Kind kind, const FilterBits &sum, qsizetype rows)
{
    if (kind == Node::Kind::And)
        return std::all_of(sum.begin(), sum.end(), [](quint64 word) { return word == 0; });
    return kind == Node::Kind::Or && sum.back() == lastWordMask(rows)
        && std::all_of(sum.begin(), sum.end() - 1, [](quint64 word) { return word == ~quint64(0); });
}

} // namespace

bool matches(const Term &term, QStringView folded)
{
    switch (term.match) {
    case Term::Match::Contains: return folded.contains(term.text.text);
    case Term::Match::Equals: return folded == term.text.text;
    case Term::Match::Wildcard: return matchesWildcard(Utf16(term.text.text), Utf16(folded));
    case Term::Match::Filled: return !folded.isEmpty();
    case Term::Match::TextRange: return isWithin(term, Utf16(term.from.text), Utf16(term.to.text), Utf16(folded));
    case Term::Match::AgeRange:
    case Term::Match::DayRange:
    case Term::Match::Never: break;
    }
    return false;
}

bool matches(const Term &term, QByteArrayView folded)
{
    switch (term.match) {
    case Term::Match::Contains: {
        const std::string_view text(folded.data(), size_t(folded.size()));
        return text.find({term.text.utf8.constData(), size_t(term.text.utf8.size())}) != std::string_view::npos;
    }
    case Term::Match::Equals: return folded == QByteArrayView(term.text.utf8);
    case Term::Match::Wildcard: return matchesWildcard(Utf8(term.text.utf8), Utf8(folded));
    case Term::Match::Filled: return !folded.isEmpty();
    case Term::Match::TextRange: return isWithin(term, Utf8(term.from.utf8), Utf8(term.to.utf8), Utf8(folded));
    case Term::Match::AgeRange:
    case Term::Match::DayRange:
    case Term::Match::Never: break;
    }
    return false;
}

bool matchesAge(const Term &term, std::optional<milliseconds> age)
{
    if (!age)
        return term.match == Term::Match::Never;
    if (term.match != Term::Match::AgeRange)
        return term.match == Term::Match::Filled;
    if (term.youngest && (term.fromIncluded ? *age < *term.youngest : *age <= *term.youngest))
        return false;
    return !term.oldest || (term.toIncluded ? *age <= *term.oldest : *age < *term.oldest);
}

FilterBits evaluate(const FilterQuery &query, qsizetype rows, const std::function<FilterBits(const Term &)> &leaf)
{
    const std::vector<Node> &nodes = query.nodes;
    if (rows <= 0)
        return {};
    if (nodes.empty()) {
        FilterBits all(wordsFor(rows));
        invert(all, rows);
        return all;
    }
    const std::vector<size_t> parents = parentsOf(nodes);
    std::vector<FilterBits> sums(nodes.size()); // empty until the first operand came
    for (size_t i = 0; i < nodes.size();) {
        FilterBits bits = std::move(sums[i]);
        if (nodes[i].kind == Node::Kind::Term) {
            bits = leaf(query.terms[nodes[i].count]);
            bits.resize(wordsFor(rows));
            bits.back() &= lastWordMask(rows);
        } else if (nodes[i].kind == Node::Kind::Not) {
            invert(bits, rows);
        }
        const size_t parent = parents[i];
        if (parent == nodes.size())
            return bits;
        fold(nodes[parent].kind, sums[parent], std::move(bits));
        i = isSettled(nodes[parent].kind, sums[parent], rows) ? parent : i + 1;
    }
    return {};
}

} // namespace switchyard
