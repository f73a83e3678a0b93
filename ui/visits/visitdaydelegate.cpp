// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdaydelegate.h"

#include "badge.h"
#include "metrics.h"
#include "tokens.h"
#include "visitdays.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace switchyard {

namespace {

constexpr int inset = 6;
constexpr int mark = 10;

int lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + metrics::step;
}

int linesIn(const QRect &cell, const QFontMetrics &metrics)
{
    return std::max(0, (cell.height() - inset - lineHeight(metrics)) / lineHeight(metrics));
}

} // namespace

VisitDayDelegate::VisitDayDelegate(const VisitCalendarModel &model, VisitDays *days)
    : QStyledItemDelegate(days), m_model(model), m_days(days)
{}

QSize VisitDayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 12, lineHeight(option.fontMetrics) * 3 + inset};
}

QRect VisitDayDelegate::lineRect(const QRect &cell, const QFontMetrics &metrics, int line, int visits)
{
    const int lines = linesIn(cell, metrics);
    if (line < 0 || line >= visits || (visits > lines && line >= lines - 1))
        return {};
    return {cell.left() + 2, cell.top() + inset / 2 + lineHeight(metrics) * (line + 1), cell.width() - 4,
            lineHeight(metrics)};
}

void VisitDayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = Tokens::of(option.palette);
    const bool isInMonth = index.data(VisitCalendarModel::InMonthRole).toBool();
    const bool isToday = index.data(VisitCalendarModel::TodayRole).toBool();
    const bool isCurrent = m_days->currentIndex() == index;
    const QRect cell = option.rect;
    painter->save();
    painter->fillRect(cell, isInMonth ? t.surface : t.canvas);
    painter->setPen(t.outline);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topRight(), cell.bottomRight());

    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QRect head(cell.left() + inset, cell.top() + inset / 2, cell.width() - 2 * inset,
                     lineHeight(option.fontMetrics));
    painter->setFont(isToday ? strong : option.font);
    painter->setPen(isToday ? t.accent : isInMonth ? t.text : t.muted);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                      QLocale().toString(index.data(VisitCalendarModel::DateRole).toDate().day()));

    const auto &visits = m_model.visitsAt(index);
    const auto count = int(visits.size());
    int shown = 0;
    for (int line = 0; line < count; ++line) {
        const QRect rect = lineRect(cell, option.fontMetrics, line, count);
        if (rect.isEmpty())
            break;
        ++shown;
        const CalendarVisit &visit = visits[size_t(line)];
        const bool isChosen = visit.id == m_days->currentVisit();
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.selection);
            painter->drawRoundedRect(rect.adjusted(0, 1, 0, -1), metrics::smallRadius, metrics::smallRadius);
        }
        badge::drawShape(painter, QRectF(rect.left() + 4, rect.center().y() - mark / 2.0, mark, mark), visit.tone, t);
        const QRect text = rect.adjusted(mark + 8, 0, -4, 0);
        painter->setFont(option.font);
        painter->setPen(visit.isDone && !isChosen ? t.muted : t.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(visit.time + u' ' + visit.title, Qt::ElideRight, text.width()));
    }
    if (shown < count) {
        const QRect rest(cell.left() + inset, cell.top() + inset / 2 + lineHeight(option.fontMetrics) * (shown + 1),
                         cell.width() - 2 * inset, lineHeight(option.fontMetrics));
        painter->setPen(t.muted);
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(tr("and %n more", nullptr, count - shown), Qt::ElideRight, rest.width()));
    }
    if (isCurrent) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_days->hasFocus() ? t.accent : t.control, m_days->hasFocus() ? 2 : 1));
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace switchyard
