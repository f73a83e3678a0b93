// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

//! Names, notes and ids come from outside and may end in somebody's spreadsheet, which runs what looks like a formula
//! (CWE-1236). The one rule for the clipboard and for files; what it finds gets an apostrophe in front.
namespace switchyard::formulatext {

//! Whether a spreadsheet would run the cell: behind white space it begins with =, @, or a sign before anything but a number;
//! their full-width forms count too.
bool isFormula(QStringView cell);
//! The same for UTF-8.
bool isFormula(QByteArrayView utf8);

} // namespace switchyard::formulatext
