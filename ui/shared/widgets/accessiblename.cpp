// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblename.h"

#include <QComboBox>
#include <QLabel>

namespace switchyard {

QString objectNameFor(const QString &name)
{
    QString result;
    bool upper = false;
    for (QChar c : name) {
        if (!c.isLetterOrNumber()) {
            upper = !result.isEmpty();
            continue;
        }
        result += result.isEmpty() ? c.toLower() : upper ? c.toUpper() : c;
        upper = false;
    }
    return result;
}

void setNames(QWidget *widget, const QString &name)
{
    widget->setObjectName(objectNameFor(name));
    if (qobject_cast<QComboBox *>(widget))
        widget->setAccessibleDescription(name);
    widget->setAccessibleName(name);
}

QLabel *labelFor(QWidget *field, const QString &name)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    setNames(field, name);
    return label;
}

} // namespace switchyard
