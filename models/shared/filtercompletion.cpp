// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"

#include "filterscan.h"

#include <QCoreApplication>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::FilterWords)
};

class Completer
{
public:
    Completer(const QString &text, qsizetype cursor, const std::vector<FilterField> &fields, const FilterValues &values,
              int limit)
        : m_text(text), m_cursor(std::clamp(cursor, qsizetype(0), text.size())), m_fields(fields), m_values(values),
          m_limit(size_t(std::max(limit, 0)))
    {}

    std::vector<FilterCompletion> run()
    {
        const std::vector<FilterToken> tokens = scanFilter(m_text);
        const auto under = std::find_if(tokens.begin(), tokens.end(), [this](const FilterToken &token) {
            const bool word = token.kind == FilterToken::Kind::Word;
            return word && token.begin < m_cursor && m_cursor <= token.end;
        });
        if (under == tokens.end())
            addFieldsInAGap(tokens);
        else if (!under->hasField())
            addFieldsForWord(*under);
        else if (m_cursor <= under->nameEnd)
            addFields(under->nameBegin, under->nameEnd + 1);
        else
            addValues(*under);
        return std::move(m_found);
    }

private:
    void add(FilterCompletion::Kind kind, const QString &text, const QString &title, qsizetype begin, qsizetype end)
    {
        const bool isThere = QStringView(m_text).sliced(begin, end - begin) == text;
        if (m_found.size() < m_limit && !isThere)
            m_found.push_back({kind, text, title, begin, end - begin});
    }

    //! Between words every field is possible, but not right behind something that is complete.
    void addFieldsInAGap(const std::vector<FilterToken> &tokens)
    {
        for (const FilterToken &token : tokens) {
            const bool touches = token.begin < m_cursor && m_cursor <= token.end;
            const bool within = token.begin < m_cursor && m_cursor < token.end;
            if (within || (touches && token.kind == FilterToken::Kind::Close))
                return;
        }
        addFields(m_cursor, m_cursor);
    }

    void addFieldsForWord(const FilterToken &word)
    {
        const FilterAtom &atom = word.items.front().first;
        if (!atom.quoted && m_cursor >= atom.begin)
            addFields(atom.begin, atom.end);
    }

    //! Names that begin with what is written first, then those that are called so on the screen.
    void addFields(qsizetype begin, qsizetype end)
    {
        const QStringView prefix = QStringView(m_text).sliced(begin, std::max(m_cursor - begin, qsizetype(0)));
        for (const bool byTitle : {false, true}) {
            for (const FilterField &field : m_fields) {
                const bool byName = field.name.startsWith(prefix, Qt::CaseInsensitive);
                if (byTitle ? !byName && field.title.startsWith(prefix, Qt::CaseInsensitive) : byName)
                    add(FilterCompletion::Kind::Field, field.name + u':', field.title, begin, end);
            }
        }
    }

    void addValues(const FilterToken &word)
    {
        const QStringView name = QStringView(m_text).sliced(word.nameBegin, word.nameEnd - word.nameBegin);
        const auto field = std::find_if(m_fields.begin(), m_fields.end(), [name](const FilterField &candidate) {
            return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
        });
        if (field == m_fields.end())
            return;
        for (const FilterItem &item : word.items) {
            if (m_cursor < item.begin || m_cursor > item.end)
                continue;
            if (!field->isText())
                addAges(item, field->kind == FilterField::Kind::Time);
            else
                addTexts(word, item, int(field - m_fields.begin()));
        }
    }

    //! Whether another value of the list is this one already.
    bool isListed(const FilterToken &word, const FilterItem &besides, const QString &value) const
    {
        return std::any_of(word.items.begin(), word.items.end(), [&](const FilterItem &item) {
            const bool alone = item.sign == FilterItem::Sign::None && !item.range && item.first.isThere();
            return &item != &besides && alone
                && filterAtomText(m_text, item.first).compare(value, Qt::CaseInsensitive) == 0;
        });
    }

    void addTexts(const FilterToken &word, const FilterItem &item, int field)
    {
        const FilterAtom &atom = item.range && m_cursor >= item.last.begin ? item.last : item.first;
        if (!m_values || m_cursor < atom.begin || m_cursor > atom.end)
            return;
        if (atom.quoted && atom.closed && m_cursor == atom.end)
            return; // behind the closing quotation mark it is said
        FilterAtom before = atom;
        before.end = m_cursor;
        before.closed = false;
        const QString prefix = before.isThere() ? filterAtomText(m_text, before) : QString();
        if (!atom.quoted && (prefix.contains(u'*') || prefix.contains(u'?')))
            return;
        const int wanted = int(m_limit + word.items.size()); // so many of them may be there already
        for (const QString &value : m_values(field, prefix, wanted)) {
            if (!isListed(word, item, value))
                add(FilterCompletion::Kind::Value, filterAtomFor(value), {}, atom.begin, atom.end);
        }
    }

    void addAges(const FilterItem &item, bool mayCome)
    {
        struct Age
        {
            QString text;
            QString title;
        };
        std::vector<Age> ages;
        if (mayCome) {
            ages = {
                {u"+1d"_s, FilterWords::tr("within the next day")},
                {u"+7d"_s, FilterWords::tr("within the next 7 days")},
                {u">0s"_s, FilterWords::tr("past")},
            };
        }
        const Age passed[] = {
            {u"<15m"_s, FilterWords::tr("less than 15 minutes ago")},
            {u"<1h"_s, FilterWords::tr("less than 1 hour ago")},
            {u">1h"_s, FilterWords::tr("more than 1 hour ago")},
            {u">1d"_s, FilterWords::tr("more than 1 day ago")},
            {u"1d..7d"_s, FilterWords::tr("between 1 and 7 days ago")},
            {u"never"_s, FilterWords::tr("not yet")},
        };
        ages.insert(ages.end(), std::begin(passed), std::end(passed));
        const QStringView prefix = QStringView(m_text).sliced(item.begin, m_cursor - item.begin);
        for (const Age &age : ages) {
            if (age.text.startsWith(prefix, Qt::CaseInsensitive))
                add(FilterCompletion::Kind::Value, age.text, age.title, item.begin, item.end);
        }
    }

    const QString &m_text;
    qsizetype m_cursor;
    const std::vector<FilterField> &m_fields;
    const FilterValues &m_values;
    size_t m_limit;
    std::vector<FilterCompletion> m_found;
};

} // namespace

std::vector<FilterCompletion> completeFilter(const QString &text, qsizetype cursor,
                                             const std::vector<FilterField> &fields, const FilterValues &values,
                                             int limit)
{
    return Completer(text, cursor, fields, values, limit).run();
}

} // namespace switchyard
