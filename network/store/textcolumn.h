// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace switchyard {

//! A text per row, each different text kept once. Countries, cities and zones repeat a thousandfold in a fleet; sorting and
//! matching look at the distinct texts only. Copies share their data, so a snapshot for a worker thread costs nothing until
//! the next write.
class TextColumn
{
public:
    //! Number of the empty text, which every column knows.
    static constexpr quint32 nothing = 0;

    qsizetype size() const { return m_rows.size(); }
    void resize(qsizetype rows) { m_rows.resize(rows, nothing); }
    const QString &at(qsizetype row) const { return m_texts[m_rows[row]]; }
    quint32 codeAt(qsizetype row) const { return m_rows[row]; }
    //! The distinct texts by code; never shrinks.
    const QList<QString> &texts() const { return m_texts; }

    //! True when the row's text changed.
    bool set(qsizetype row, const QString &text)
    {
        const quint32 code = codeOf(text);
        if (m_rows[row] == code)
            return false;
        m_rows[row] = code;
        return true;
    }

private:
    quint32 codeOf(const QString &text)
    {
        if (text.isEmpty())
            return nothing;
        const auto known = m_codes.constFind(text);
        if (known != m_codes.cend())
            return *known;
        const quint32 code = quint32(m_texts.size());
        m_texts.append(text);
        m_codes.insert(text, code);
        return code;
    }

    QList<quint32> m_rows;
    QList<QString> m_texts{QString()};
    QHash<QString, quint32> m_codes;
};

} // namespace switchyard
