// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitcalendarmodel.h"

#include <QTableView>

namespace switchyard {

//! The grid of a calendar: each cell is a day with its visits. Part of VisitCalendar.
class VisitDays final : public QTableView
{
    Q_OBJECT

public:
    explicit VisitDays(VisitCalendarModel &model, QWidget *parent = nullptr);

    QByteArray currentVisit() const { return m_currentVisit; }
    void setCurrentVisit(const QByteArray &id);
    //! The line of the visit in viewport coordinates; empty where it has none.
    QRect lineOf(const QByteArray &id) const;

Q_SIGNALS:
    void visitChosen(const QByteArray &id);
    void planRequested(QDate day);
    //! Beyond the month that is shown.
    void wentTo(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QByteArray visitUnder(QPoint position) const;
    void chooseNext();

    VisitCalendarModel &m_model;
    QByteArray m_currentVisit;
};

} // namespace switchyard
