// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterquery.h"

#include "filterdays.h"
#include "filterduration.h"
#include "filterscan.h"

#include <algorithm>
#include <numeric>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

using Term = FilterQuery::Term;
using Node = FilterQuery::Node;
using Problem = FilterQuery::Problem;
using Sign = FilterItem::Sign;

//! Edit distance with swapped neighbours as one edit: what happens in typing.
int editDistance(const QString &a, const QString &b)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> former(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar other = b[qsizetype(j) - 1];
            const int edited = last[j - 1] + (a[i - 1] == other ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, edited});
            if (i > 1 && j > 1 && a[i - 1] == b[qsizetype(j) - 2] && a[i - 2] == other)
                current[j] = std::min(current[j], former[j - 2] + 1);
        }
        std::swap(former, last);
        std::swap(last, current);
    }
    return last.back();
}

//! The field that was probably meant by an unknown name: spelled nearly so, begun so, or called so on the screen.
QString nearestField(const QString &typed, const std::vector<FilterField> &fields)
{
    constexpr qsizetype longest = 32;
    const QString word = typed.toCaseFolded();
    if (word.size() > longest)
        return {};
    QString nearest;
    int best = std::max(1, int(word.size()) / 3) + 1;
    for (const FilterField &field : fields) {
        const QString name = field.name.toCaseFolded();
        const QString title = field.title.left(longest).toCaseFolded();
        int distance = std::min(editDistance(word, name), editDistance(word, title));
        if (word.size() > 1 && (name.startsWith(word) || word.startsWith(name)))
            distance = 1;
        if (distance < best) {
            best = distance;
            nearest = field.name;
        }
    }
    return nearest;
}

class Parser
{
public:
    Parser(QStringView text, const std::vector<FilterField> &fields)
        : m_text(text), m_fields(fields), m_tokens(scanFilter(text))
    {}

    FilterQuery run()
    {
        int operands = 0;
        while (m_at < m_tokens.size()) {
            operands += conjunction(0);
            if (m_at < m_tokens.size()) // a parenthesis that nobody opened
                report(Problem::Kind::Unbalanced, m_tokens[m_at++]);
        }
        join(Node::Kind::And, operands);
        m_query.problems.insert(m_query.problems.end(), m_unclosed.begin(), m_unclosed.end());
        return std::move(m_query);
    }

private:
    bool at(FilterToken::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    void report(Problem::Kind kind, qsizetype begin, qsizetype end, const QString &suggestion = {})
    {
        m_query.problems.push_back(
            {kind, begin, end - begin, m_text.sliced(begin, end - begin).toString(), suggestion});
    }
    void report(Problem::Kind kind, const FilterToken &token) { report(kind, token.begin, token.end); }

    //! Makes one operand of `operands`, which stand at the end of the nodes. Returns how many there are then.
    int join(Node::Kind kind, int operands)
    {
        if (operands > 1)
            m_query.nodes.push_back({kind, quint32(operands)});
        return std::min(operands, 1);
    }

    //! Takes the newest operand into a list of `kind`: what it is a list of already comes in one by one.
    int absorb(Node::Kind kind, int made)
    {
        if (made == 0 || m_query.nodes.back().kind != kind)
            return made;
        const int count = int(m_query.nodes.back().count);
        m_query.nodes.pop_back();
        return count;
    }

    int negate(int made)
    {
        if (made == 0)
            return 0;
        if (m_query.nodes.back().kind == Node::Kind::Not)
            m_query.nodes.pop_back();
        else
            m_query.nodes.push_back({Node::Kind::Not, 1});
        return 1;
    }

    //! Up to a closing parenthesis or the end. Returns the number of operands, for the caller to join.
    int conjunction(int depth)
    {
        int operands = 0;
        while (m_at < m_tokens.size() && !at(FilterToken::Kind::Close))
            operands += absorb(Node::Kind::And, disjunction(depth));
        return operands;
    }

    int disjunction(int depth)
    {
        if (at(FilterToken::Kind::Or)) {
            report(Problem::Kind::DanglingOr, m_tokens[m_at++]);
            return 0;
        }
        int operands = absorb(Node::Kind::Or, operand(depth));
        while (at(FilterToken::Kind::Or)) {
            const FilterToken &sign = m_tokens[m_at++];
            if (at(FilterToken::Kind::Word) || at(FilterToken::Kind::Open))
                operands += absorb(Node::Kind::Or, operand(depth));
            else
                report(Problem::Kind::DanglingOr, sign);
        }
        return join(Node::Kind::Or, operands);
    }

    int operand(int depth)
    {
        const FilterToken &token = m_tokens[m_at++];
        int made = 0;
        if (token.kind == FilterToken::Kind::Word)
            made = word(token);
        else if (depth == FilterQuery::maxDepth)
            skipGroup(token);
        else
            made = group(token, depth);
        return token.negated ? negate(made) : made;
    }

    int group(const FilterToken &open, int depth)
    {
        const int made = join(Node::Kind::And, conjunction(depth + 1));
        if (at(FilterToken::Kind::Close))
            ++m_at;
        else // told last: while a text is being typed this is so until its end
            m_unclosed.push_back({Problem::Kind::Unbalanced, open.end - 1, 1, u"("_s, {}});
        return made;
    }

    void skipGroup(const FilterToken &open)
    {
        report(Problem::Kind::TooDeep, open.end - 1, open.end);
        for (qsizetype depth = 1; depth > 0 && m_at < m_tokens.size(); ++m_at) {
            if (m_tokens[m_at].kind == FilterToken::Kind::Open)
                ++depth;
            else if (m_tokens[m_at].kind == FilterToken::Kind::Close)
                --depth;
        }
    }

    int word(const FilterToken &token)
    {
        int field = -1;
        if (token.hasField()) {
            const QStringView name = m_text.sliced(token.nameBegin, token.nameEnd - token.nameBegin);
            const auto known = std::find_if(m_fields.begin(), m_fields.end(), [name](const FilterField &candidate) {
                return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
            });
            if (known == m_fields.end()) {
                report(Problem::Kind::UnknownField, token.nameBegin, token.nameEnd,
                       nearestField(name.toString(), m_fields));
                return 0;
            }
            field = int(known - m_fields.begin());
        }
        int operands = 0;
        for (size_t i = 0; i < token.items.size(); ++i)
            operands += item(token, i, field);
        return join(Node::Kind::Or, operands);
    }

    int item(const FilterToken &token, size_t number, int field)
    {
        const FilterItem &item = token.items[number];
        for (const FilterAtom &atom : {item.first, item.last}) {
            if (!atom.closed)
                report(Problem::Kind::OpenQuote, atom.begin, atom.end);
        }
        Term term;
        term.field = field;
        const bool age = field >= 0 && !m_fields[size_t(field)].isText();
        if (isMissing(token, item)) {
            if (field >= 0)
                reportEmpty(token, number);
            return 0;
        }
        if (!(age ? readAge(item, term) : readText(item, term)))
            return 0;
        m_query.nodes.push_back({Node::Kind::Term, quint32(m_query.terms.size())});
        m_query.terms.push_back(std::move(term));
        return 1;
    }

    bool isVoid(const FilterAtom &atom) const { return filterAtomText(m_text, atom).isEmpty(); }

    //! Whether there is nothing to look for yet. `field:""` is something: the empty field.
    bool isMissing(const FilterToken &token, const FilterItem &item) const
    {
        if (item.range || !isVoid(item.first))
            return false;
        const bool asksForNothing = item.sign == Sign::None || item.sign == Sign::Equal;
        return !(token.hasField() && item.first.quoted && item.first.closed && asksForNothing);
    }

    void reportEmpty(const FilterToken &token, size_t number)
    {
        const FilterItem &item = token.items[number];
        if (!item.first.closed)
            return; // the open quotation mark says it
        qsizetype begin = token.nameBegin;
        qsizetype end = token.end;
        if (token.items.size() > 1) { // the comma beside the gap
            begin = number > 0 ? item.begin - 1 : item.begin;
            end = number > 0 ? item.end : item.end + 1;
        }
        report(Problem::Kind::EmptyValue, begin, end);
        m_query.problems.back().word = m_text.sliced(token.nameBegin, token.nameEnd - token.nameBegin).toString();
    }

    bool refuse(Problem::Kind kind, const FilterItem &item)
    {
        report(kind, item.begin, item.end);
        return false;
    }

    bool readText(const FilterItem &item, Term &term)
    {
        if (item.range || (item.sign != Sign::None && item.sign != Sign::Equal))
            return readTextRange(item, term);
        const QString value = filterAtomText(m_text, item.first);
        term.text = FilterQuery::Text(value);
        if (item.sign == Sign::Equal || value.isEmpty()) {
            term.match = Term::Match::Equals;
        } else if (hasWildcard(item.first)) {
            QString pattern = term.text.text;
            while (pattern.contains(u"**"))
                pattern.replace(u"**"_s, u"*"_s);
            term.match = pattern == u"*" ? Term::Match::Filled : Term::Match::Wildcard;
            term.text = pattern == u"*" ? FilterQuery::Text() : FilterQuery::Text(pattern);
        }
        return true;
    }

    bool hasWildcard(const FilterAtom &atom) const
    {
        const QStringView text = m_text.sliced(atom.begin, atom.end - atom.begin);
        return !atom.quoted && (text.contains(u'*') || text.contains(u'?'));
    }

    bool readTextRange(const FilterItem &item, Term &term)
    {
        term.match = Term::Match::TextRange;
        if (!takeEnds(item, term) || hasWildcard(item.first) || hasWildcard(item.last))
            return refuse(Problem::Kind::BadRange, item);
        const FilterQuery::Text first(filterAtomText(m_text, item.first));
        if (item.range) {
            term.from = first;
            term.to = FilterQuery::Text(filterAtomText(m_text, item.last));
        } else {
            (isUpper(item.sign) ? term.to : term.from) = first;
        }
        Term upTo = term;
        upTo.from = {};
        if (item.range && !term.from.isEmpty() && !matches(upTo, QStringView(term.from.text)))
            return refuse(Problem::Kind::BadRange, item);
        return true;
    }

    static bool isUpper(Sign sign) { return sign == Sign::Less || sign == Sign::LessEqual; }

    //! Which ends belong to the range; false when there are none.
    bool takeEnds(const FilterItem &item, Term &term) const
    {
        term.fromIncluded = item.sign != Sign::Greater;
        term.toIncluded = item.sign != Sign::Less;
        return item.range ? item.sign == Sign::None && !(isVoid(item.first) && isVoid(item.last)) : true;
    }

    bool readAge(const FilterItem &item, Term &term)
    {
        const QString value = filterAtomText(m_text, item.first).toCaseFolded();
        if (!item.range && (item.sign == Sign::None || item.sign == Sign::Equal)) {
            if (value.isEmpty() || value == u"never") {
                term.match = Term::Match::Never;
                return true;
            }
            if (value == u"*" && !item.first.quoted && item.sign == Sign::None) {
                term.match = Term::Match::Filled;
                return true;
            }
        }
        if (parseFilterDays(value) || (item.range && parseFilterDays(filterAtomText(m_text, item.last))))
            return readDays(item, term);
        if (item.sign == Sign::Equal || !takeEnds(item, term))
            return refuse(Problem::Kind::BadRange, item);
        term.match = Term::Match::AgeRange;
        std::optional<Age> first;
        std::optional<Age> last;
        if (!readDuration(item.first, first) || !readDuration(item.last, last))
            return false;
        return item.range ? takeAges(item, first, last, term) : takeAge(item.sign, *first, term);
    }

    //! How far from now; what is ahead has a plus.
    struct Age
    {
        std::chrono::milliseconds length;
        bool isAhead;

        std::chrono::milliseconds age() const { return isAhead ? -length : length; }
    };

    //! One end and now: the other end is open for what has been, and now for what is to come.
    static bool takeAge(Sign sign, const Age &end, Term &term)
    {
        const bool isNear = sign == Sign::None || isUpper(sign);
        if (!end.isAhead) {
            (isNear ? term.oldest : term.youngest) = end.age();
            return true;
        }
        const bool isIncluded = sign != Sign::Less && sign != Sign::Greater;
        term.fromIncluded = !isNear || isIncluded;
        term.toIncluded = isNear || isIncluded;
        (isNear ? term.youngest : term.oldest) = end.age();
        if (isNear)
            term.oldest = std::chrono::milliseconds(0);
        return true;
    }

    bool takeAges(const FilterItem &item, const std::optional<Age> &first, const std::optional<Age> &last, Term &term)
    {
        const Age &some = first ? *first : *last;
        if (!first || !last) {
            // "+1d.." is what is farther ahead, "..+7d" what is nearer; of ages it is the other way round.
            return takeAge(first ? Sign::GreaterEqual : Sign::LessEqual, some, term);
        }
        if (first->isAhead ? !last->isAhead || first->length > last->length
                           : !last->isAhead && first->length > last->length)
            return refuse(Problem::Kind::BadRange, item);
        term.youngest = last->isAhead ? last->age() : first->age();
        term.oldest = last->isAhead ? first->age() : last->age();
        return true;
    }

    bool readDuration(const FilterAtom &atom, std::optional<Age> &age)
    {
        const QString text = filterAtomText(m_text, atom);
        if (text.isEmpty())
            return true;
        const bool isAhead = text.startsWith(u'+');
        const auto length = parseFilterDuration(QStringView(text).sliced(isAhead ? 1 : 0));
        // Nothing ahead is now, which needs no plus.
        if (length && !(isAhead && length->count() == 0))
            age = Age{*length, isAhead};
        else
            report(Problem::Kind::BadDuration, atom.begin, atom.end);
        return age.has_value();
    }

    //! Ends are whole days: what is after a month begins behind its last day.
    bool readDays(const FilterItem &item, Term &term)
    {
        std::optional<FilterDays> first;
        std::optional<FilterDays> last;
        if (!takeEnds(item, term))
            return refuse(Problem::Kind::BadRange, item);
        term.fromIncluded = term.toIncluded = true;
        term.match = Term::Match::DayRange;
        if (!readDays(item.first, first) || !readDays(item.last, last))
            return false;
        if (item.range) {
            term.firstDay = first ? first->first : QDate();
            term.lastDay = last ? last->last : QDate();
            return first && last && term.firstDay > term.lastDay ? refuse(Problem::Kind::BadRange, item) : true;
        }
        switch (item.sign) {
        case Sign::None:
        case Sign::Equal:
            term.firstDay = first->first;
            term.lastDay = first->last;
            break;
        case Sign::Less: term.lastDay = first->first.addDays(-1); break;
        case Sign::LessEqual: term.lastDay = first->last; break;
        case Sign::Greater: term.firstDay = first->last.addDays(1); break;
        case Sign::GreaterEqual: term.firstDay = first->first; break;
        }
        return true;
    }

    bool readDays(const FilterAtom &atom, std::optional<FilterDays> &days)
    {
        const QString text = filterAtomText(m_text, atom);
        if (text.isEmpty())
            return true;
        days = parseFilterDays(text);
        if (!days)
            report(Problem::Kind::BadDuration, atom.begin, atom.end);
        return days.has_value();
    }

    QStringView m_text;
    const std::vector<FilterField> &m_fields;
    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    FilterQuery m_query;
    std::vector<Problem> m_unclosed;
};

} // namespace

FilterQuery::Text::Text(const QString &asTyped)
    : text(QString::fromUtf8(asTyped.toUtf8()).toCaseFolded()), // half a surrogate pair has no UTF-8
      utf8(text.toUtf8())
{}

bool FilterQuery::dependsOnTime() const
{
    return std::any_of(terms.begin(), terms.end(),
                       [](const Term &term) { return term.match == Term::Match::AgeRange; });
}

FilterQuery FilterQuery::parse(QStringView text, const std::vector<FilterField> &fields)
{
    return Parser(text, fields).run();
}

} // namespace switchyard
