// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! Text for the clipboard that a spreadsheet takes apart again: cells between tabs, one row a line.
namespace switchyard::tabtext {

//! A cell without tabs and line breaks. A text that a spreadsheet would run as a formula (=, +, @, or a minus before anything
//! but a number) gets an apostrophe in front: names and notes come from outside.
QString cell(const QString &text);

//! The cells and a line feed.
QString line(const QStringList &cells);

} // namespace switchyard::tabtext
