// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include <QPainter>
#include <QPainterPath>

namespace switchyard::stylepaint {

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal radius, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined = outline.isValid() && outline.alpha() > 0;
    painter->setPen(outlined ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    // The pen straddles the path: half a pen inwards puts a 1 px line exactly on the pixels.
    const qreal inset = outlined ? width / 2 : 0;
    const QRectF inner = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const qreal r = qMax(0.0, radius - inset);
    painter->drawRoundedRect(inner, r, r);
    painter->restore();
}

QRegion roundedRegion(const QRect &rect, int radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void hairline(QPainter *painter, const QRect &rect, Qt::Edge edge, const QColor &colour)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge: line.setHeight(1); break;
    case Qt::BottomEdge: line.setTop(rect.bottom()); break;
    case Qt::LeftEdge: line.setWidth(1); break;
    case Qt::RightEdge: line.setLeft(rect.right()); break;
    }
    painter->fillRect(line, colour);
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType to, const QColor &colour, qreal size)
{
    const QPointF c = rect.center();
    const qreal w = size / 2;
    const qreal h = size / 4;
    QPolygonF line;
    switch (to) {
    case Qt::UpArrow: line << QPointF(-w, h) << QPointF(0, -h) << QPointF(w, h); break;
    case Qt::LeftArrow: line << QPointF(h, -w) << QPointF(-h, 0) << QPointF(h, w); break;
    case Qt::RightArrow: line << QPointF(-h, -w) << QPointF(h, 0) << QPointF(-h, w); break;
    default: line << QPointF(-w, -h) << QPointF(0, h) << QPointF(w, -h); break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(c);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

void check(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter->restore();
}

void dash(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, rect.width() / 8, Qt::SolidLine, Qt::RoundCap));
    const qreal y = rect.center().y();
    painter->drawLine(QPointF(rect.left() + rect.width() * 0.27, y), QPointF(rect.left() + rect.width() * 0.73, y));
    painter->restore();
}

} // namespace switchyard::stylepaint
