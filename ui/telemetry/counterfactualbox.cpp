// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterfactualbox.h"

#include <QLineEdit>

#include <algorithm>

namespace switchyard {

CounterfactualBox::CounterfactualBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(14);
    addItem(tr("None"), QByteArray());
    lineEdit()->setPlaceholderText(tr("Name"));
    connect(this, &QComboBox::activated, this, &CounterfactualBox::read);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &CounterfactualBox::read);
}

void CounterfactualBox::setName(const QByteArray &name)
{
    m_name = name;
    if (!name.isEmpty() && findData(name) < 0)
        addItem(QString::fromUtf8(name), name);
    // While somebody types, what is typed stays.
    if (!lineEdit()->hasFocus() || !lineEdit()->isModified())
        setCurrentIndex(name.isEmpty() ? 0 : std::max(0, findData(name)));
}

void CounterfactualBox::read()
{
    const QString text = currentText().trimmed();
    const QByteArray name = text == itemText(0) ? QByteArray() : text.toUtf8();
    lineEdit()->setModified(false);
    const bool other = name != m_name;
    setName(name);
    if (other)
        Q_EMIT chosen(name);
}

QStringList CounterfactualBox::names() const
{
    QStringList all;
    all.reserve(count());
    for (int i = 1; i < count(); ++i)
        all += itemText(i);
    return all;
}

void CounterfactualBox::setNames(const QStringList &names)
{
    for (const QString &name : names) {
        if (findData(name.toUtf8()) < 0)
            addItem(name, name.toUtf8());
    }
}

} // namespace switchyard
