// SPDX-License-Identifier: GPL-3.0-or-later
#include "planlook.h"

#include "tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace switchyard::planlook {

namespace {

//! A shaft with a head, pointing up; turned by degrees clockwise.
void drawArrow(QPainter &painter, const QRectF &rect, double turn)
{
    painter.translate(rect.center());
    painter.rotate(turn);
    const double reach = rect.height() / 2 - 1;
    const double head = rect.height() * 0.28;
    painter.drawLine(QPointF(0, reach), QPointF(0, -reach));
    painter.drawPolyline(QPolygonF{QPointF(-head, -reach + head), QPointF(0, -reach), QPointF(head, -reach + head)});
}

} // namespace

QColor colour(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &t)
{
    if (!action || !action->isKnown())
        return t.warn;
    switch (action->value()) {
    case PlanAction::Charge: return t.series[0];
    case PlanAction::Discharge: return t.series[1];
    case PlanAction::Hold: return t.muted;
    case PlanAction::Follow: return t.series[2];
    }
    return t.muted;
}

QColor face(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &t, bool hovered)
{
    const double strength = (t.dark ? 0.22 : 0.13) + (hovered ? 0.08 : 0);
    // The plan below goes on: hardly there.
    const bool follows = action && action->is(PlanAction::Follow);
    return mixed(t.surface, colour(action, t), follows ? strength / 3 : strength);
}

QColor ink(const std::optional<OpenEnum<PlanAction>> &action, const Tokens &t)
{
    return mixed(colour(action, t), t.text, 0.35);
}

void drawSign(QPainter &painter, const QRectF &rect, const std::optional<OpenEnum<PlanAction>> &action,
              const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (!action || !action->isKnown()) {
        QFont strong = painter.font();
        strong.setWeight(QFont::Bold);
        painter.setFont(strong);
        painter.drawText(rect, Qt::AlignCenter, u"?"_s);
    } else {
        switch (action->value()) {
        case PlanAction::Charge: drawArrow(painter, rect, 0); break;
        case PlanAction::Discharge: drawArrow(painter, rect, 180); break;
        case PlanAction::Follow: drawArrow(painter, rect, 90); break;
        case PlanAction::Hold: {
            const double apart = rect.width() * 0.18;
            const double high = rect.height() * 0.34;
            for (const double x : {rect.center().x() - apart, rect.center().x() + apart})
                painter.drawLine(QPointF(x, rect.center().y() - high), QPointF(x, rect.center().y() + high));
            break;
        }
        }
    }
    painter.restore();
}

} // namespace switchyard::planlook
