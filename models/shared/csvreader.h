// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "utf8stream.h"

#include <functional>
#include <optional>
#include <vector>

namespace switchyard {

//! Why a file cannot be read any further. A value without words for people.
struct CsvProblem
{
    enum class Kind {
        NotUtf8,
        NotUtf16,
        NulByte,
        OpenQuote, //!< `line` is where the quotation mark stands that nothing closes
        LongCell,  //!< most likely a quotation mark that is closed much later
        ManyCells,
    };

    Kind kind = Kind::NotUtf8;
    qint64 line = 0; //!< counted from 1, also within quotation marks

    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

struct CsvLimits
{
    qsizetype cellBytes = 1024 * 1024;
    qsizetype cells = 1000; //!< of a row
};

//! One row while its handler runs.
class CsvRow
{
public:
    //! Where it begins, from 1.
    qint64 line() const { return m_line; }
    qsizetype size() const { return qsizetype(m_ends.size()); }
    //! UTF-8, without the apostrophe that CsvWriter puts before what a spreadsheet would run.
    QByteArrayView at(qsizetype cell) const;
    //! Something stood between a closing quotation mark and the next separator; it is part of the cell.
    bool hasTextBehindQuotes() const { return m_textBehindQuotes; }

private:
    friend class CsvReader;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
    qint64 m_line = 1;
    bool m_textBehindQuotes = false;
};

//! Reads tables as RFC 4180 has them, from pieces of any size: CR, LF or CR LF, line breaks within quotation marks, comma,
//! semicolon or tab. Lenient where nothing is lost: a quotation mark within a cell that does not begin with one is a letter,
//! lines with nothing on them are no rows, and how many cells a row has is for its reader to judge. What CsvWriter wrote
//! comes out as it went in. Any thread, one at a time.
class CsvReader
{
public:
    using RowHandler = std::function<void(const CsvRow &)>;

    CsvReader(char separator, RowHandler row, const CsvLimits &limits = {});

    //! The next bytes of the file, in any of the encodings of Utf8Stream. False when there is a problem: then it is over.
    bool feed(QByteArrayView bytes);
    //! The file ends here.
    bool finish();

    const std::optional<CsvProblem> &problem() const { return m_problem; }
    Utf8Stream::Encoding encoding() const { return m_text.encoding(); }

    //! The one of comma, semicolon and tab that is most often in the first line of the text, outside of quotation marks.
    static char guessSeparator(QByteArrayView utf8);

private:
    enum class Place { RowStart, CellStart, Plain, Quoted, Closing };

    bool parse(QByteArrayView text);
    const char *parsePlain(const char *at, const char *end);
    const char *parseQuoted(const char *at, const char *end);
    void append(const char *from, const char *to);
    void endCell();
    void endRow();
    void stop(CsvProblem::Kind kind, qint64 line);

    const char m_separator;
    const RowHandler m_handler;
    const CsvLimits m_limits;
    Utf8Stream m_text;
    CsvRow m_row;
    Place m_place = Place::RowStart;
    qint64 m_line = 1;
    qint64 m_cellLine = 1;
    qsizetype m_cellStart = 0;
    bool m_quoted = false;  // the cell has quotation marks around it
    bool m_afterCr = false; // a line feed that comes next belongs to it
    std::optional<CsvProblem> m_problem;
};

} // namespace switchyard
