// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

//! Text for the clipboard that a spreadsheet takes apart again: cells between tabs, one row a line.
namespace switchyard::tabtext {

//! A cell without tabs and line breaks; what a spreadsheet would run as a formula gets an apostrophe in front (formulatext.h).
QString cell(const QString &text);

//! The cells and a line feed.
QString line(const QStringList &cells);

} // namespace switchyard::tabtext
