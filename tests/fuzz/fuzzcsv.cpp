// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files. However a file is cut into pieces, the rows are the same; and what was read is read again as it was after it
// went through the writer.
#include "csvreader.h"
#include "csvwriter.h"

#include <cstdio>
#include <cstdlib>

using namespace switchyard;

namespace {

struct Reading
{
    std::vector<std::vector<QByteArray>> rows;
    std::optional<CsvProblem> problem;
};

Reading readIn(const QByteArray &file, char separator, qsizetype piece)
{
    Reading reading;
    CsvLimits limits;
    limits.cellBytes = 4096;
    limits.cells = 64;
    CsvReader reader(
        separator,
        [&reading](const CsvRow &row) {
            reading.rows.emplace_back();
            for (qsizetype cell = 0; cell < row.size(); ++cell)
                reading.rows.back().push_back(row.at(cell).toByteArray());
        },
        limits);
    for (qsizetype at = 0; at < file.size(); at += piece) {
        if (!reader.feed(file.mid(at, piece)))
            break;
    }
    reader.finish();
    reading.problem = reader.problem();
    return reading;
}

void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const char separator = CsvReader::guessSeparator(file);
    const Reading whole = readIn(file, separator, std::max<qsizetype>(1, file.size()));
    for (const qsizetype piece : {1, 2, 3, 7}) {
        const Reading cut = readIn(file, separator, piece);
        if (cut.problem != whole.problem || cut.rows != whole.rows)
            fail("pieces make a difference");
    }
    CsvWriter csv;
    for (const auto &row : whole.rows) {
        for (const QByteArray &cell : row) {
            if (!cell.isValidUtf8() || cell.contains('\0'))
                fail("a cell that is no text");
            csv.text(cell);
        }
        csv.endRow();
    }
    const Reading again = readIn(csv.take(), ',', 5);
    if (again.problem || again.rows != whole.rows)
        fail("written and read again it is something else");
    return 0;
}
