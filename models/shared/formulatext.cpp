// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulatext.h"

#include <QString>

#include <algorithm>

namespace switchyard::formulatext {

bool isFormula(QStringView cell)
{
    const QStringView text = cell.trimmed();
    if (text.isEmpty())
        return false;
    switch (text.front().unicode()) {
    case u'=':
    case u'@':
    case u'\uFF1D': // spreadsheets of East Asian languages take the full-width forms as well
    case u'\uFF20': return true;
    case u'+':
    case u'-':
    case u'\uFF0B':
    case u'\uFF0D':
        // "-2+3" is a formula, "-2.5" is not: nothing but a number is let through.
        return text.size() == 1 || !std::all_of(text.begin() + 1, text.end(), [](QChar c) {
                   return c.isDigit() || c == u'.' || c == u',';
               });
    default: return false;
    }
}

bool isFormula(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return false;
    // Nearly every cell is done with its first byte.
    const char first = utf8.front();
    if ((first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || (first >= '0' && first <= '9'))
        return false;
    return isFormula(QStringView(QString::fromUtf8(utf8)));
}

bool isDefused(QByteArrayView utf8)
{
    while (utf8.startsWith('\''))
        utf8 = utf8.sliced(1);
    return isFormula(utf8);
}

QByteArrayView original(QByteArrayView cell)
{
    return cell.startsWith('\'') && isDefused(cell) ? cell.sliced(1) : cell;
}

} // namespace switchyard::formulatext
