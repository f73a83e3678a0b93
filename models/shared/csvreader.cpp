// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"

#include "formulatext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace switchyard {

namespace {

//! How many lines of the text come before its first one that is no UTF-8. No sequence goes over a line break.
qint64 linesBeforeInvalid(QByteArrayView text)
{
    qint64 lines = 0;
    while (!text.isEmpty()) {
        const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
        if (!QByteArrayView(text.begin(), end).isValidUtf8())
            break;
        qsizetype next = end - text.begin();
        if (next < text.size())
            next += next + 1 < text.size() && text[next] == '\r' && text[next + 1] == '\n' ? 2 : 1;
        text = text.sliced(next);
        ++lines;
    }
    return lines;
}

} // namespace

QByteArrayView CsvRow::at(qsizetype cell) const
{
    const qsizetype begin = cell == 0 ? 0 : m_ends[size_t(cell) - 1];
    const qsizetype end = m_ends[size_t(cell)];
    return formulatext::original(QByteArrayView(m_bytes).sliced(begin, end - begin));
}

CsvReader::CsvReader(char separator, RowHandler row, const CsvLimits &limits)
    : m_separator(separator), m_handler(std::move(row)), m_limits(limits)
{}

bool CsvReader::feed(QByteArrayView bytes)
{
    if (m_problem || !parse(m_text.take(bytes)))
        return false;
    if (m_text.isBroken())
        stop(CsvProblem::Kind::NotUtf16, m_line);
    return !m_problem;
}

bool CsvReader::finish()
{
    if (m_problem || !parse(m_text.end()))
        return false;
    if (m_text.isBroken()) {
        stop(CsvProblem::Kind::NotUtf16, m_line);
    } else if (m_place == Place::Quoted) {
        stop(CsvProblem::Kind::OpenQuote, m_cellLine);
    } else if (m_place != Place::RowStart) {
        endCell();
        if (!m_problem)
            endRow();
    }
    return !m_problem;
}

bool CsvReader::parse(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    while (at < end && !m_problem) {
        if (m_place != Place::Quoted && std::exchange(m_afterCr, false) && *at == '\n') {
            ++at;
            continue;
        }
        switch (m_place) {
        case Place::RowStart:
        case Place::CellStart:
            if (m_place == Place::RowStart)
                m_row.m_line = m_line;
            m_cellLine = m_line;
            m_quoted = *at == '"';
            m_place = m_quoted ? Place::Quoted : Place::Plain;
            at += m_quoted ? 1 : 0;
            break;
        case Place::Plain: at = parsePlain(at, end); break;
        case Place::Quoted: at = parseQuoted(at, end); break;
        case Place::Closing:
            if (*at == '"') { // two of them are one
                append(at, at + 1);
                ++at;
                m_place = Place::Quoted;
            } else {
                m_row.m_textBehindQuotes |= *at != m_separator && *at != '\r' && *at != '\n';
                m_place = Place::Plain;
            }
            break;
        }
    }
    return !m_problem;
}

const char *CsvReader::parsePlain(const char *at, const char *end)
{
    const char *const stopAt =
        std::find_if(at, end, [this](char c) { return c == m_separator || c == '\n' || c == '\r' || c == '\0'; });
    append(at, stopAt);
    if (stopAt == end || m_problem)
        return end;
    if (*stopAt == '\0') {
        stop(CsvProblem::Kind::NulByte, m_line);
        return end;
    }
    endCell();
    if (*stopAt == m_separator) {
        m_place = Place::CellStart;
        return stopAt + 1;
    }
    m_afterCr = *stopAt == '\r';
    if (!m_problem)
        endRow();
    ++m_line;
    return stopAt + 1;
}

const char *CsvReader::parseQuoted(const char *at, const char *end)
{
    const char *const stopAt =
        std::find_if(at, end, [](char c) { return c == '"' || c == '\n' || c == '\r' || c == '\0'; });
    if (stopAt != at)
        m_afterCr = false;
    append(at, stopAt);
    if (stopAt == end || m_problem)
        return end;
    const bool secondHalf = std::exchange(m_afterCr, *stopAt == '\r') && *stopAt == '\n';
    switch (*stopAt) {
    case '"': m_place = Place::Closing; break;
    case '\0': stop(CsvProblem::Kind::NulByte, m_line); return end;
    default: append(stopAt, stopAt + 1); m_line += secondHalf ? 0 : 1;
    }
    return stopAt + 1;
}

void CsvReader::append(const char *from, const char *to)
{
    m_row.m_bytes.append(from, to - from);
    if (m_row.m_bytes.size() - m_cellStart > m_limits.cellBytes)
        stop(CsvProblem::Kind::LongCell, m_cellLine);
}

void CsvReader::endCell()
{
    const QByteArrayView cell = QByteArrayView(m_row.m_bytes).sliced(m_cellStart);
    if (!cell.isValidUtf8())
        stop(CsvProblem::Kind::NotUtf8, m_cellLine + linesBeforeInvalid(cell));
    else if (m_row.size() == m_limits.cells)
        stop(CsvProblem::Kind::ManyCells, m_row.m_line);
    m_cellStart = m_row.m_bytes.size();
    m_row.m_ends.push_back(m_cellStart);
}

void CsvReader::endRow()
{
    const bool blank = m_row.size() == 1 && m_row.m_bytes.isEmpty() && !m_quoted;
    if (!blank)
        m_handler(m_row);
    m_row.m_bytes.resize(0); // keeps its memory
    m_row.m_ends.clear();
    m_row.m_textBehindQuotes = false;
    m_cellStart = 0;
    m_place = Place::RowStart;
}

void CsvReader::stop(CsvProblem::Kind kind, qint64 line)
{
    if (!m_problem)
        m_problem = CsvProblem{kind, line};
}

char CsvReader::guessSeparator(QByteArrayView utf8)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : utf8) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; i < candidates.size(); ++i)
            counts[i] += !quoted && c == candidates[i];
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace switchyard
