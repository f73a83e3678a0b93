// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

//! A frame of a card around \a content, which it owns.
QWidget *cardAround(QWidget *content);

} // namespace switchyard
