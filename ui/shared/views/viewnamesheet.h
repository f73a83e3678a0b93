// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class FormRow;

//! Asks for the name of a view. Opened, never executed.
class ViewNameSheet final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;  //!< "Save view"
        QString hint;   //!< what the view keeps
        QString accept; //!< what the button does: "Save"
        QString name{}; //!< what is proposed
    };

    //! \a problem says in words what is wrong with a name; empty = nothing.
    ViewNameSheet(const Words &words, std::function<QString(const QString &)> problem, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Once, with a name that has no problem; the sheet closes by itself.
    void named(const QString &name);

private:
    void check();
    void give();

    std::function<QString(const QString &)> m_problem;
    QLineEdit *m_name;
    FormRow *m_row;
    QPushButton *m_accept;
};

} // namespace switchyard
