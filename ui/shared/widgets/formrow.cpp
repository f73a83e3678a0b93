// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrow.h"

#include "accessiblename.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace switchyard {

FormRow::FormRow(const QString &name, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent), m_field(field), m_message(new QLabel), m_hint(hint)
{
    QLabel *label = labelFor(field, name);
    setTextRank(label, TextRank::Small);
    setInk(label, InkRole::Muted);
    m_description = field->accessibleDescription();
    m_message->setObjectName(objectNameFor(name) + u"Message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    setTextRank(m_message, TextRank::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(m_message);
    showMessage();
}

void FormRow::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    showMessage();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void FormRow::showMessage()
{
    const bool wrong = !m_error.isEmpty();
    const QString text = wrong ? m_error : m_hint;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setAccessibleDescription(wrong ? tr("Error") : tr("Hint"));
    setInk(m_message, wrong ? InkRole::Alarm : InkRole::Muted);
    setVariant(m_field, wrong ? Variant::Invalid : Variant::None);
    QStringList description{m_description, text};
    description.removeAll(QString());
    m_field->setAccessibleDescription(description.join(u". "_s));
}

} // namespace switchyard
