// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textpool.h"

namespace switchyard {

//! A text per row, each different text kept once. Countries, cities and zones repeat a thousandfold in a fleet; sorting and
//! matching look at the distinct texts only. A copy is a snapshot for another thread and costs a few microseconds.
class TextColumn
{
public:
    qsizetype size() const { return m_rows.size(); }
    QByteArrayView at(qsizetype row) const { return m_texts.at(m_rows[row]); }
    QString text(qsizetype row) const { return m_texts.text(m_rows[row]); }
    quint32 codeAt(qsizetype row) const { return m_rows[row]; }
    const ChunkedList<quint32> &codes() const { return m_rows; }
    //! The distinct texts by code; only ever more.
    const Texts &texts() const { return m_texts; }

private:
    friend class TextColumnWriter;
    ChunkedList<quint32> m_rows;
    Texts m_texts;
};

//! Writes one column; it knows where each text is. One for each original, none for snapshots.
class TextColumnWriter
{
public:
    void resize(TextColumn &column, qsizetype rows) { column.m_rows.resize(rows, Texts::nothing); }
    //! Adds a row for each text.
    void append(TextColumn &column, const TextRun &texts) { m_index.codesOf(column.m_texts, texts, column.m_rows); }
    //! True when the row's text changed.
    bool set(TextColumn &column, qsizetype row, QByteArrayView utf8)
    {
        const quint32 code = m_index.codeOf(column.m_texts, utf8);
        if (column.m_rows[row] == code)
            return false;
        column.m_rows.set(row, code);
        return true;
    }
    std::optional<quint32> find(const TextColumn &column, QByteArrayView utf8) const
    {
        return m_index.find(column.m_texts, utf8);
    }

private:
    TextIndex m_index;
};

} // namespace switchyard
