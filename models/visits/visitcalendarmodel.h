// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"
#include "clock.h"
#include "fleetstore.h"
#include "visitstore.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <array>

namespace switchyard {

//! A visit on its day.
struct CalendarVisit
{
    QByteArray id; //!< of its row in the store
    qint64 at_ms = 0;
    QString time;  //!< of the site's clocks: "09:00"
    QString zone;  //!< their letters: "GMT"
    QString title; //!< "Harbour Lane 12 · maintenance"
    Tone tone = Tone::None;
    bool isDone = false;
};

//! A month of planned visits: rows are weeks, columns days, beginning with the first day of the week of the locale. Each visit
//! is on the day that the clocks of its site show; what was planned and is done stays there. The table of visits has the same
//! rows. GUI thread; needs the stores for its life.
class VisitCalendarModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    static constexpr int days = 7;
    enum Role {
        DateRole = Qt::UserRole, //!< QDate
        InMonthRole,             //!< bool: of the month that is shown, not of its neighbours
        TodayRole,               //!< bool
    };

    //! Today is that of \a desk.
    VisitCalendarModel(const VisitStore &visits, const FleetStore &sites, const Clock &clock,
                       const QLocale &locale = QLocale(), const QTimeZone &desk = QTimeZone::systemTimeZone(),
                       QObject *parent = nullptr);

    //! Shows the month of that day.
    void showMonth(QDate day);
    QDate month() const { return m_month; }
    QDate today() const;
    //! The rows of the store that are to be seen, in any order; only those that have a scheduled time are.
    void setRows(std::vector<quint32> rows);
    //! What is known of visits or sites has changed.
    void reread();

    QDate dateAt(const QModelIndex &index) const;
    //! Not valid for a day that the grid does not have.
    QModelIndex indexOf(QDate date) const;
    //! As the clocks of their sites go: 09:00 in Tokyo comes before 10:00 in London.
    const std::vector<CalendarVisit> &visitsAt(const QModelIndex &index) const;
    //! The day on which it is shown; not valid for a visit of other months.
    QModelIndex indexOfVisit(const QByteArray &id) const;
    //! Of the month itself: planned ones, and those of them that are overdue.
    int planned() const { return m_planned; }
    int overdue() const { return m_overdue; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    //! The day with its visits in words.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! The days of the week.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString describe(const QModelIndex &index) const;
    QDate first() const;

    const VisitStore &m_visits;
    const FleetStore &m_sites;
    const Clock &m_clock;
    const QLocale m_locale;
    const QTimeZone m_desk;
    QDate m_month; //!< its first day
    std::vector<quint32> m_rows;
    std::array<std::vector<CalendarVisit>, size_t(weeks) * days> m_days;
    int m_planned = 0;
    int m_overdue = 0;
};

} // namespace switchyard
