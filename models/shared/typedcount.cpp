// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedcount.h"

namespace switchyard {

bool isCountTyped(qint64 count, const QString &typed)
{
    QString digits;
    for (const QChar each : typed) {
        if (each.isDigit())
            digits += QChar(u'0' + each.digitValue());
        else if (each.isLetter() || each == u'-')
            return false;
    }
    return digits == QString::number(count);
}

} // namespace switchyard
