// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace switchyard {

class VisitCalendarModel;
class VisitDays;

//! Draws a day of VisitDays: its number, and a line for each visit as far as there is room; the last line says how many more
//! there are.
class VisitDayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    VisitDayDelegate(const VisitCalendarModel &model, VisitDays *days);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    //! Where the line of a visit is in its cell; empty for those that the last line only counts.
    static QRect lineRect(const QRect &cell, const QFontMetrics &metrics, int line, int visits);

private:
    const VisitCalendarModel &m_model;
    VisitDays *m_days;
};

} // namespace switchyard
