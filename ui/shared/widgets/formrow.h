// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

//! One field of a form: its name above, the field, and beside nothing else a line that says what is wrong with it or, when
//! nothing is, what it is for. Sets the names that assistive technology needs. Owns the field.
class FormRow final : public QWidget
{
    Q_OBJECT
public:
    //! \a name: "Time zone". \a hint: shown while there is no error; may be empty.
    FormRow(const QString &name, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    //! An empty \a error clears it. The message is a visible label, the field's border changes, and the field's description
    //! carries it for screen readers.
    void setError(const QString &error);
    QString error() const { return m_error; }
    void setHint(const QString &hint);

private:
    void showMessage();

    QWidget *m_field;
    QLabel *m_message;
    QString m_hint;
    QString m_error;
    QString m_description;
};

} // namespace switchyard
