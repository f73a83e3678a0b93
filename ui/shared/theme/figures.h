// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

QT_BEGIN_NAMESPACE
class QFontMetrics;
class QPainter;
QT_END_NAMESPACE

namespace switchyard::figures {

//! \a font with figures of one width where the toolkit can ask for them (Qt 6.7); before that drawRight() does it by hand.
QFont tabular(const QFont &font);

//! Width of \a text when every figure takes the same room.
int width(const QFontMetrics &metrics, const QString &text);

//! Draws one line right-aligned in \a rect with every figure in a cell of the same width, so that digits stand in columns
//! whatever the font. A number that does not fit is elided, never cut.
void drawRight(QPainter *painter, const QRect &rect, const QString &text);

} // namespace switchyard::figures
