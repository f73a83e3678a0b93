// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QRegion>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace switchyard::stylepaint {

//! A filled rounded box with an outline of \a width device independent pixels inside \a rect. Invalid colours are not drawn.
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal radius,
         qreal width = 1.0);

//! \a rect without its corners, for windows: what lies outside does not belong to them.
QRegion roundedRegion(const QRect &rect, int radius);

//! A hairline along the bottom, top, left or right edge of \a rect.
void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour);

//! A chevron centred in \a rect, pointing to where the arrow type says.
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType to, const QColor &colour, qreal size = 8.0);

//! A check mark, or a dash for the partial state.
void check(QPainter *painter, const QRectF &rect, const QColor &colour);
void dash(QPainter *painter, const QRectF &rect, const QColor &colour);

} // namespace switchyard::stylepaint
