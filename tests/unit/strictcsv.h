// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace switchyard {

//! Reads RFC 4180 by the letter, and says where a file is not that: a reader of its own, so that writer and test cannot agree
//! on the same mistake.
struct StrictCsv
{
    std::vector<std::vector<QByteArray>> rows;
    QString problem;

    static StrictCsv read(const QByteArray &file)
    {
        StrictCsv result;
        if (!file.startsWith("\xef\xbb\xbf"))
            result.problem = QStringLiteral("no byte order mark");
        qsizetype at = 3;
        while (at < file.size() && result.problem.isEmpty())
            at = result.row(file, at);
        return result;
    }

private:
    qsizetype row(const QByteArray &file, qsizetype at)
    {
        std::vector<QByteArray> cells;
        while (true) {
            QByteArray text;
            if (at < file.size() && file[at] == '"') {
                for (++at; at < file.size(); ++at) {
                    if (file[at] != '"')
                        text += file[at];
                    else if (at + 1 < file.size() && file[at + 1] == '"')
                        text += file[++at];
                    else
                        break;
                }
                if (at == file.size())
                    return stop(at, "open quotation mark");
                ++at;
            } else {
                for (; at < file.size() && file[at] != ',' && file[at] != '\r'; ++at) {
                    if (file[at] == '"' || file[at] == '\n')
                        return stop(at, "bare quotation mark or line feed");
                    text += file[at];
                }
            }
            cells.push_back(text);
            if (at < file.size() && file[at] == ',') {
                ++at;
                continue;
            }
            if (at + 1 >= file.size() || file[at] != '\r' || file[at + 1] != '\n')
                return stop(at, "a line that does not end with CR LF");
            rows.push_back(std::move(cells));
            return at + 2;
        }
    }

    qsizetype stop(qsizetype at, const char *what)
    {
        problem = QStringLiteral("%1 at %2").arg(QLatin1String(what)).arg(at);
        return at;
    }
};

} // namespace switchyard
