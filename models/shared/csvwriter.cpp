// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"

#include "formulatext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace switchyard {

CsvWriter::CsvWriter() : m_bytes("\xef\xbb\xbf"), m_rowStart(m_bytes.size()) {}

void CsvWriter::text(QByteArrayView utf8)
{
    if (formulatext::isDefused(utf8))
        cell('\'' + utf8.toByteArray());
    else
        cell(utf8);
}

void CsvWriter::number(double value)
{
    // Never with an exponent, which some readers take for a text.
    cell(std::isfinite(value) ? QByteArray::number(value, 'f', QLocale::FloatingPointShortest) : QByteArray());
}

void CsvWriter::time(std::optional<Instant> instant)
{
    cell(instant && instant->isWritable() ? formatInstant(*instant) : QByteArray());
}

void CsvWriter::cell(QByteArrayView bytes)
{
    if (std::exchange(m_inRow, true))
        m_bytes += ',';
    // Spaces at the ends are part of the cell, and some readers trim what is not in quotation marks.
    const bool quoted = !bytes.isEmpty()
        && (bytes.front() == ' ' || bytes.back() == ' ' || std::any_of(bytes.begin(), bytes.end(), [](char c) {
                return c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\t' || c == ';';
            }));
    if (!quoted) {
        m_bytes.append(bytes.data(), bytes.size());
        return;
    }
    m_bytes += '"';
    for (const char c : bytes) {
        if (c == '"')
            m_bytes += '"';
        m_bytes += c;
    }
    m_bytes += '"';
}

void CsvWriter::endRow()
{
    // A line with nothing on it would be no row to most readers.
    if (m_inRow && m_bytes.size() == m_rowStart)
        m_bytes += "\"\"";
    m_bytes += "\r\n";
    m_rowStart = m_bytes.size();
    m_inRow = false;
}

QByteArray CsvWriter::take()
{
    m_rowStart -= m_bytes.size();
    return std::exchange(m_bytes, {});
}

} // namespace switchyard
