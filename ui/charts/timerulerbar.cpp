// SPDX-License-Identifier: GPL-3.0-or-later
#include "timerulerbar.h"

#include "chartpane.h"
#include "tokens.h"
#include "zonetime.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int tickLength = 5;

} // namespace

TimeRulerBar::TimeRulerBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeRulerBar::sizeHint() const
{
    return {300, fontMetrics().height() + tickLength + 8};
}

void TimeRulerBar::setRange(const Span &span, const QTimeZone &zone)
{
    m_span = span;
    m_zone = zone;
    zonetime::ZoneReader reader(zone);
    const QString first = reader.at(span.start_ms).abbreviation;
    const QString last = reader.at(span.end_ms - 1).abbreviation;
    m_zoneText = first == last ? first : first + u'/' + last;
    makeTicks();
}

void TimeRulerBar::makeTicks()
{
    const int label = fontMetrics().horizontalAdvance(u"00 MMM 00"_s);
    m_ticks = timeTicks(m_span, m_zone, width() - ChartPane::gutter - ChartPane::rightEdge, label, QLocale());
    update();
    Q_EMIT ticksChanged();
}

void TimeRulerBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeTicks();
}

void TimeRulerBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    paintOn(painter, QSizeF(size()), font(), t);
}

void TimeRulerBar::paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &t) const
{
    if (m_span.isEmpty())
        return;
    painter.setFont(font);
    const QFontMetrics fontMetrics(font);
    const double left = ChartPane::gutter;
    const double wide = size.width() - ChartPane::gutter - ChartPane::rightEdge;
    painter.setPen(QPen(t.outline, 1));
    painter.drawLine(QPointF(left, 0.5), QPointF(left + wide, 0.5));
    const int top = tickLength + 2;
    const int height = fontMetrics.height();
    painter.setPen(t.muted);
    painter.drawText(QRect(4, top, ChartPane::gutter - 12, height),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics.elidedText(m_zoneText, Qt::ElideRight, ChartPane::gutter - 12));
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    double free = left - 4;
    for (const TimeTick &tick : m_ticks) {
        const double x = std::round(left + wide * double(tick.ms - m_span.start_ms) / double(m_span.length_ms())) + 0.5;
        painter.setPen(QPen(t.muted, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, tickLength));
        painter.setFont(tick.day ? strong : font);
        const int textWidth = painter.fontMetrics().horizontalAdvance(tick.text);
        const double at = std::min(std::max(x - textWidth / 2.0, left - 2), size.width() - textWidth - 2.0);
        if (at < free)
            continue;
        painter.setPen(tick.day ? t.text : t.muted);
        painter.drawText(QPointF(at, top + painter.fontMetrics().ascent()), tick.text);
        free = at + textWidth + 8;
    }
}

} // namespace switchyard
