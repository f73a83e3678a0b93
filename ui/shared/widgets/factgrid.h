// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace switchyard {

//! Names and values in two columns, as inspectors show what is known: values can be selected and copied, wrap, and never
//! widen the page.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    //! A line with \a name, translated; the label is for its value, and the grid's.
    QLabel *add(const QString &name);
    //! Puts \a widget beside the value of \a label and the line above it: a button that goes there. Not for the first line.
    void addBeside(QLabel *label, QWidget *widget);
    //! Hides or shows a line with its name.
    void setShown(QLabel *label, bool shown);

private:
    int rowOf(QLabel *label) const;

    QGridLayout *m_grid;
};

} // namespace switchyard
