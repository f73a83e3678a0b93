// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QPainter>

namespace switchyard {

namespace {

constexpr int shapeRoom = 13;
constexpr int padding = 7;
constexpr int height = 18;

bool hasShape(Tone tone)
{
    return tone == Tone::Alarm || tone == Tone::Warn || tone == Tone::Ok || tone == Tone::Accent;
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

QColor toneColour(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Muted: return t.muted;
    case Tone::Accent: return t.accent;
    case Tone::Ok: return t.ok;
    case Tone::Warn: return t.warn;
    case Tone::Alarm: return t.alarm;
    default: return t.text;
    }
}

QSize badge::size(const QFontMetrics &metrics, Tone tone, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * padding + (hasShape(tone) ? shapeRoom : 0),
            qMax(height, metrics.height() + 3)};
}

void badge::drawShape(QPainter *painter, const QRectF &rect, Tone tone, const Tokens &t)
{
    const QPointF c = rect.center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneColour(tone, t));
    switch (tone) {
    case Tone::Alarm:
        painter->drawPolygon(QPolygonF{c + QPointF(0, -4.2), c + QPointF(4.8, 4), c + QPointF(-4.8, 4)});
        break;
    case Tone::Warn:
        painter->drawPolygon(QPolygonF{c + QPointF(0, -5), c + QPointF(5, 0), c + QPointF(0, 5), c + QPointF(-5, 0)});
        break;
    case Tone::Ok: painter->drawEllipse(c, 4, 4); break;
    case Tone::Accent: painter->drawRect(QRectF(c.x() - 3.5, c.y() - 3.5, 7, 7)); break;
    default: break;
    }
    painter->restore();
}

void badge::draw(QPainter *painter, const QRect &rect, Tone tone, const QString &text, const Tokens &t)
{
    const QFontMetrics metrics = painter->fontMetrics();
    QRect box(rect.topLeft(), size(metrics, tone, text));
    box.setWidth(qMin(box.width(), rect.width()));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    const QColor colour = tone == Tone::None ? t.text : toneColour(tone, t);
    stylepaint::box(painter, box, {}, tone == Tone::None ? t.control : colour, metrics::smallRadius);
    QRect inner = box.adjusted(padding, 0, -padding, 0);
    if (hasShape(tone)) {
        drawShape(painter, QRectF(inner.left() - 1, inner.top(), 11, inner.height()), tone, t);
        inner.setLeft(inner.left() + shapeRoom);
    }
    painter->save();
    painter->setPen(colour);
    painter->drawText(inner.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
}

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::tell(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badge::size(QFontMetrics(smaller(font())), m_tone, text());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smaller(font()));
    badge::draw(&painter, rect(), m_tone, text(), Tokens::of(palette()));
}

} // namespace switchyard
