// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabtext.h"

#include <algorithm>

namespace switchyard::tabtext {

QString cell(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        // Line and paragraph separators too: some spreadsheets break lines there.
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    const QString start = result.trimmed();
    if (start.isEmpty())
        return result;
    const QChar first = start.front();
    // "-2+3" is a formula, "-2.5" is not: nothing but a number is let through.
    const bool number = start.size() > 1
        && std::all_of(start.begin() + 1, start.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
    if (first == u'=' || first == u'@' || ((first == u'-' || first == u'+') && !number))
        result.prepend(u'\'');
    return result;
}

QString line(const QStringList &cells)
{
    QString result;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            result += u'\t';
        result += cell(cells[i]);
    }
    return result + u'\n';
}

} // namespace switchyard::tabtext
