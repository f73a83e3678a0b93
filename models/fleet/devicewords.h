// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace switchyard {

//! A device kind in the words of people, translated; one that the program does not know as the service calls it.
QString deviceKindText(QByteArrayView wire);
//! The same for an operation mode.
QString modeText(QByteArrayView wire);

} // namespace switchyard
