// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepmark.h"

#include "badge.h"
#include "tokens.h"

#include <QPainter>

namespace switchyard {

StepMark::StepMark(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void StepMark::tell(Tone tone)
{
    m_tone = tone;
    update();
}

void StepMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    const QColor colour = toneColour(m_tone, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool filled = m_tone == Tone::Ok || m_tone == Tone::Alarm;
    painter.setPen(QPen(colour, 1.6, m_tone == Tone::Accent ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    painter.setPen(QPen(t.surface, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = circle.center();
    if (m_tone == Tone::Ok) {
        painter.drawPolyline(QPolygonF{c + QPointF(-3.4, 0.2), c + QPointF(-1, 2.8), c + QPointF(3.6, -2.6)});
    } else if (m_tone == Tone::Alarm) {
        painter.drawLine(c + QPointF(-2.7, -2.7), c + QPointF(2.7, 2.7));
        painter.drawLine(c + QPointF(-2.7, 2.7), c + QPointF(2.7, -2.7));
    }
}

} // namespace switchyard
