// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visitcalendarmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

class VisitDays;

//! A month of planned visits with the way to its neighbours. By keyboard: arrows go from day to day and over the edges into the
//! next month, Page Up and Page Down from month to month, Home to today, Return to a day's visits, one after the other.
//! Shows a model that must outlive it. GUI thread.
class VisitCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitCalendar(VisitCalendarModel &model, QWidget *parent = nullptr);

    //! The day under the cursor; what is planned next begins there.
    QDate day() const;
    void setDay(QDate day);
    //! The visit that is shown beside the calendar. Another one than before takes the cursor along where it is on screen.
    void markVisit(const QByteArray &id);
    //! Instead of the counts: why there is nothing to see. Empty: the counts.
    void setNote(const QString &note);
    VisitDays &days() { return *m_days; }

Q_SIGNALS:
    //! By hand.
    void visitChosen(const QByteArray &id);
    //! A visit is to be planned on that day.
    void planRequested(QDate day);
    void dayChanged(QDate day);

private:
    void layOut();
    QToolButton *addStep(int months, const QString &name);
    void showHead();

    VisitCalendarModel &m_model;
    QString m_note;
    QDate m_kept; //!< the day under the cursor while the model is read anew
    VisitDays *m_days;
    QPushButton *m_today;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_month;
    QLabel *m_counts;
};

} // namespace switchyard
