// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

//! "Filter sites" -> "filterSites": the object name that goes with an accessible name.
QString objectNameFor(const QString &name);

//! Gives \a widget its accessible name and the object name made of it.
void setNames(QWidget *widget, const QString &name);

//! A label that is \a field's buddy and its visible name. In Qt 6.4 a combo box tells its current text as its name, so that
//! the label and a description have to say what it is; this sets both.
QLabel *labelFor(QWidget *field, const QString &name);

} // namespace switchyard
