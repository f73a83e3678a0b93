// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabtext.h"

#include "formulatext.h"

namespace switchyard::tabtext {

QString cell(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        // Line and paragraph separators too: some spreadsheets break lines there.
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    if (formulatext::isFormula(QStringView(result)))
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
