// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterscan.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u'|';
}

class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    std::vector<FilterToken> run()
    {
        std::vector<FilterToken> tokens;
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else
                scanToken(tokens);
        }
        return tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atDots() const { return peek() == u'.' && peek(1) == u'.'; }

    void scanToken(std::vector<FilterToken> &tokens)
    {
        FilterToken token;
        token.begin = m_at;
        if (peek() == u'-') {
            ++m_at;
            if (atEnd() || (endsWord(peek()) && peek() != u'('))
                return; // the word to exclude is not written yet
            token.negated = true;
        }
        switch (peek().unicode()) {
        case u'(': token.kind = FilterToken::Kind::Open; break;
        case u')': token.kind = FilterToken::Kind::Close; break;
        case u'|': token.kind = FilterToken::Kind::Or; break;
        default: scanWord(token); break;
        }
        if (token.kind != FilterToken::Kind::Word)
            ++m_at;
        token.end = m_at;
        if (token.kind == FilterToken::Kind::Word && m_text.sliced(token.begin, token.end - token.begin) == u"OR")
            token.kind = FilterToken::Kind::Or;
        tokens.push_back(std::move(token));
    }

    void scanWord(FilterToken &token)
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_'))
            ++end;
        token.nameBegin = token.nameEnd = m_at;
        if (end > m_at && end < m_text.size() && m_text[end] == u':') {
            token.nameEnd = end;
            m_at = end + 1;
        }
        const bool field = token.hasField();
        for (;;) {
            token.items.push_back(scanItem(field));
            if (!field || peek() != u',')
                return;
            ++m_at;
        }
    }

    FilterItem scanItem(bool field)
    {
        FilterItem item;
        item.begin = m_at;
        if (field)
            item.sign = scanSign();
        item.first = scanAtom(field);
        if (field && atDots()) {
            item.range = true;
            m_at += 2;
            item.last = scanAtom(field);
        }
        item.end = m_at;
        return item;
    }

    FilterItem::Sign scanSign()
    {
        const QChar sign = peek();
        if (sign != u'=' && sign != u'<' && sign != u'>')
            return FilterItem::Sign::None;
        ++m_at;
        if (sign == u'=')
            return FilterItem::Sign::Equal;
        const bool equal = peek() == u'=';
        m_at += equal ? 1 : 0;
        if (sign == u'<')
            return equal ? FilterItem::Sign::LessEqual : FilterItem::Sign::Less;
        return equal ? FilterItem::Sign::GreaterEqual : FilterItem::Sign::Greater;
    }

    FilterAtom scanAtom(bool field)
    {
        FilterAtom atom;
        atom.begin = m_at;
        if (peek() == u'"') {
            atom.quoted = true;
            atom.closed = false;
            ++m_at;
            while (!atEnd() && !atom.closed) {
                if (peek() == u'\\' && (peek(1) == u'"' || peek(1) == u'\\'))
                    ++m_at;
                else
                    atom.closed = peek() == u'"';
                ++m_at;
            }
        } else {
            while (!atEnd() && !endsWord(peek()) && !(field && (peek() == u',' || atDots())))
                ++m_at;
        }
        atom.end = m_at;
        return atom;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<FilterToken> scanFilter(QStringView text)
{
    return Scanner(text).run();
}

QString filterAtomText(QStringView text, const FilterAtom &atom)
{
    const QStringView whole = text.sliced(atom.begin, atom.end - atom.begin);
    if (!atom.quoted)
        return whole.toString();
    const QStringView inner = whole.sliced(1, whole.size() - (atom.closed ? 2 : 1));
    QString result;
    result.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == u'\\' && i + 1 < inner.size() && (inner[i + 1] == u'"' || inner[i + 1] == u'\\'))
            ++i;
        result += inner[i];
    }
    return result;
}

QString filterAtomFor(const QString &value)
{
    constexpr QStringView signs = u"()|\",:=<>*?\\";
    const bool special =
        std::any_of(value.begin(), value.end(), [signs](QChar c) { return c.isSpace() || signs.contains(c); });
    const bool plain = !special && !value.isEmpty() && value != u"OR" && !value.startsWith(u'-')
        && !value.startsWith(u'.') && !value.endsWith(u'.') && !value.contains(u"..");
    if (plain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

} // namespace switchyard
