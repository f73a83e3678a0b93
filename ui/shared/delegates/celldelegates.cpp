// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegates.h"

#include "badge.h"
#include "figures.h"
#include "tokens.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

constexpr int margin = 10;

Tone toneOf(const QModelIndex &index, int role = cellroles::ToneRole)
{
    return Tone(index.data(role).toInt());
}

//! What lies under the text of every cell: background role, focus ring.
void drawPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

bool isQuiet(Tone tone)
{
    return tone == Tone::None || tone == Tone::Muted;
}

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = toneOf(index);
    if (tone == Tone::None)
        return;
    const QColor colour = toneColour(tone, Tokens::of(option->palette));
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawPanel(painter, cell);
    const Tokens &t = Tokens::of(cell.palette);
    painter->save();
    painter->setFont(figures::tabular(cell.font));
    const Tone tone = toneOf(index);
    painter->setPen(!(cell.state & QStyle::State_Enabled) ? t.disabled : toneColour(tone, t));
    figures::drawRight(painter, cell.rect.adjusted(margin, 0, -margin, 0), cell.text);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(figures::tabular(cell.font));
    return {figures::width(metrics, cell.text) + 2 * margin, metrics.height() + 12};
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawPanel(painter, cell);
    if (cell.text.isEmpty())
        return;
    const Tokens &t = Tokens::of(cell.palette);
    const Tone tone = toneOf(index);
    const QRect inner = cell.rect.adjusted(margin, 0, -margin / 2, 0);
    painter->save();
    if (isQuiet(tone)) {
        painter->setFont(cell.font);
        painter->setPen(t.muted);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
    } else {
        painter->setFont(badgeFont(cell.font));
        badge::draw(painter, inner, tone, cell.text, t);
    }
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return badge::size(cell.fontMetrics, toneOf(index), cell.text) + QSize(2 * margin, 8);
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawPanel(painter, cell);
    const QList<float> values = index.data(cellroles::SeriesRole).value<QList<float>>();
    float low = 0;
    float high = 0;
    bool any = false;
    for (float value : values) {
        if (!std::isfinite(value))
            continue;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    if (!any)
        return;
    const QRectF room = QRectF(cell.rect).adjusted(margin, 7, -margin, -8);
    if (room.width() < 4)
        return;
    const double span = high > low ? double(high) - double(low) : 1.0;
    const double step = values.size() > 1 ? room.width() / double(values.size() - 1) : 0;
    QPainterPath path;
    bool pen = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            pen = false; // a gap is drawn as a gap
            continue;
        }
        const QPointF point(room.left() + step * double(i),
                            room.bottom() - (double(values[i]) - double(low)) / span * room.height());
        if (pen)
            path.lineTo(point);
        else
            path.moveTo(point);
        // A value between two gaps has no line to be seen by.
        const bool lonely = !pen && (i + 1 >= values.size() || !std::isfinite(values[i + 1]));
        if (lonely)
            path.lineTo(point + QPointF(1, 0));
        pen = true;
    }
    const Tokens &t = Tokens::of(cell.palette);
    const Tone tone = toneOf(index, cellroles::SeriesToneRole);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(cell.rect);
    painter->setPen(
        QPen(tone == Tone::None ? t.series[0] : toneColour(tone, t), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {92, option.fontMetrics.height() + 12};
}

} // namespace switchyard
