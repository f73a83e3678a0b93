// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdays.h"

#include "accessiblename.h"
#include "visitdaydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace switchyard {

VisitDays::VisitDays(VisitCalendarModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setNames(this, tr("Calendar of visits"));
    setModel(&model);
    setItemDelegate(new VisitDayDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void VisitDays::setCurrentVisit(const QByteArray &id)
{
    m_currentVisit = id;
    viewport()->update();
}

QRect VisitDays::lineOf(const QByteArray &id) const
{
    const QModelIndex index = m_model.indexOfVisit(id);
    const auto &visits = m_model.visitsAt(index);
    for (size_t line = 0; line < visits.size(); ++line) {
        if (visits[line].id == id)
            return VisitDayDelegate::lineRect(visualRect(index), fontMetrics(), int(line), int(visits.size()));
    }
    return {};
}

QByteArray VisitDays::visitUnder(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    const auto &visits = m_model.visitsAt(index);
    for (size_t line = 0; line < visits.size(); ++line) {
        const QRect rect = VisitDayDelegate::lineRect(visualRect(index), fontMetrics(), int(line), int(visits.size()));
        if (rect.contains(position))
            return visits[line].id;
    }
    return {};
}

void VisitDays::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const QByteArray id = visitUnder(event->position().toPoint()); !id.isEmpty())
        Q_EMIT visitChosen(id);
}

void VisitDays::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && visitUnder(event->position().toPoint()).isEmpty())
        Q_EMIT planRequested(m_model.dateAt(index));
}

//! The first visit of the day, or the one behind that which is shown.
void VisitDays::chooseNext()
{
    const auto &visits = m_model.visitsAt(currentIndex());
    if (visits.empty()) {
        Q_EMIT planRequested(m_model.dateAt(currentIndex()));
        return;
    }
    const auto at = std::find_if(visits.begin(), visits.end(),
                                 [this](const CalendarVisit &visit) { return visit.id == m_currentVisit; });
    const bool isLast = at == visits.end() || at + 1 == visits.end();
    Q_EMIT visitChosen(isLast ? visits.front().id : (at + 1)->id);
}

void VisitDays::keyPressEvent(QKeyEvent *event)
{
    const QDate day = m_model.dateAt(currentIndex());
    const auto step = [&](QDate to) {
        if (const QModelIndex index = m_model.indexOf(to); index.isValid() && to.month() == m_model.month().month())
            setCurrentIndex(index);
        else
            Q_EMIT wentTo(to);
    };
    if (!day.isValid() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: return step(day.addDays(-1));
    case Qt::Key_Right: return step(day.addDays(1));
    case Qt::Key_Up: return step(day.addDays(-VisitCalendarModel::days));
    case Qt::Key_Down: return step(day.addDays(VisitCalendarModel::days));
    case Qt::Key_PageUp: return step(day.addMonths(-1));
    case Qt::Key_PageDown: return step(day.addMonths(1));
    case Qt::Key_Home: return step(m_model.today());
    case Qt::Key_Return:
    case Qt::Key_Enter: return chooseNext();
    default: QTableView::keyPressEvent(event);
    }
}

} // namespace switchyard
