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

//! Whether a text gets an apostrophe in a file: a formula does, and also one that has apostrophes in front already, so that
//! what is read back is exactly what was written.
bool isDefused(QByteArrayView utf8);
//! What a cell of a file was before it got its apostrophe; any other cell as it is.
QByteArrayView original(QByteArrayView cell);

} // namespace switchyard::formulatext
