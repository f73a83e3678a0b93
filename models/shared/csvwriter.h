// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace switchyard {

//! Writes a table as RFC 4180 has it: commas, CR LF, quotation marks doubled; UTF-8 behind a byte order mark, without which
//! spreadsheets take it for something else. Cells go into a buffer that is taken away piece by piece. Any thread.
class CsvWriter
{
public:
    CsvWriter();

    //! A text from outside: what a spreadsheet would run as a formula gets an apostrophe in front (formulatext.h).
    void text(QByteArrayView utf8);
    //! Plain decimals with a point, in as many digits as the number needs; an empty cell for what is not a number.
    void number(double value);
    //! ISO 8601 in UTC; an empty cell where there is none.
    void time(std::optional<Instant> instant);
    void endRow();

    qsizetype size() const { return m_bytes.size(); }
    //! What was written since the last time.
    QByteArray take();

private:
    void cell(QByteArrayView bytes);

    QByteArray m_bytes;
    qsizetype m_rowStart = 0;
    bool m_inRow = false;
};

} // namespace switchyard
