// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterquery.h"

namespace switchyard {

namespace {

//! `*` stands for any run of characters. Linear in both lengths but for the last star, never exponential.
bool matchesWildcard(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

FilterQuery FilterQuery::parse(QStringView text, const QStringList &fields)
{
    FilterQuery query;
    qsizetype at = 0;
    const auto report = [&](Problem problem) {
        if (!query.problem)
            query.problem = std::move(problem);
    };
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        Term term;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            term.negated = true;
            ++at;
        }
        // A field name is letters directly followed by a colon.
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_'))
            ++end;
        QString fieldName;
        bool known = true;
        if (end > at && end < text.size() && text[end] == u':') {
            fieldName = text.mid(at, end - at).toString();
            for (int i = 0; i < fields.size(); ++i) {
                if (fields[i].compare(fieldName, Qt::CaseInsensitive) == 0)
                    term.field = i;
            }
            known = term.field >= 0;
            if (!known)
                report({at, end - at, Problem::Kind::UnknownField, fieldName});
            at = end + 1;
        }
        QString value;
        bool quoted = false;
        if (at < text.size() && text[at] == u'"') {
            quoted = true;
            const qsizetype close = text.indexOf(u'"', at + 1);
            if (close < 0)
                report({at, text.size() - at, Problem::Kind::OpenQuote, {}});
            value = text.mid(at + 1, (close < 0 ? text.size() : close) - at - 1).toString();
            at = close < 0 ? text.size() : close + 1;
        } else {
            end = at;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            value = text.mid(at, end - at).toString();
            at = end;
        }
        if (value.isEmpty()) {
            if (!fieldName.isEmpty() && known && !quoted)
                report({begin, at - begin, Problem::Kind::EmptyValue, fieldName});
            if (term.field < 0 || !quoted)
                continue;
        }
        term.text = value.toCaseFolded();
        term.wildcard = (!quoted && value.contains(u'*')) || (quoted && value.isEmpty()); // field:"" is an empty field
        if (known)
            query.terms.push_back(std::move(term));
    }
    return query;
}

bool matches(const FilterQuery::Term &term, QStringView folded)
{
    return term.wildcard ? matchesWildcard(term.text, folded) : folded.contains(term.text);
}

} // namespace switchyard
