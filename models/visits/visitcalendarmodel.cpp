// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcalendarmodel.h"

#include "visitparts.h"
#include "visitwords.h"
#include "zonetime.h"

#include <algorithm>
#include <chrono>

namespace switchyard {

using namespace Qt::StringLiterals;

VisitCalendarModel::VisitCalendarModel(const VisitStore &visits, const FleetStore &sites, const Clock &clock,
                                       const QLocale &locale, const QTimeZone &desk, QObject *parent)
    : QAbstractTableModel(parent), m_visits(visits), m_sites(sites), m_clock(clock), m_locale(locale), m_desk(desk)
{
    const QDate now = today();
    m_month = QDate(now.year(), now.month(), 1);
}

QDate VisitCalendarModel::today() const
{
    return zonetime::dateAt(m_clock.now().ms, m_desk);
}

void VisitCalendarModel::showMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (!day.isValid() || month == m_month)
        return;
    m_month = month;
    reread();
}

void VisitCalendarModel::setRows(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    reread();
}

//! The day in the grid's upper left corner.
QDate VisitCalendarModel::first() const
{
    const int before = (m_month.dayOfWeek() - int(m_locale.firstDayOfWeek()) + days) % days;
    return m_month.addDays(-before);
}

void VisitCalendarModel::reread()
{
    beginResetModel();
    for (auto &day : m_days)
        day.clear();
    m_planned = 0;
    m_overdue = 0;
    const QDate from = first();
    // Clocks are at most fourteen hours off UTC: what is farther away needs no look at its zone.
    constexpr qint64 beyond_ms = std::chrono::milliseconds(std::chrono::days(1)).count();
    const qint64 from_ms = from.startOfDay(Qt::UTC).toMSecsSinceEpoch() - beyond_ms;
    const qint64 until_ms = from.addDays(weeks * days).startOfDay(Qt::UTC).toMSecsSinceEpoch() + beyond_ms;
    const EntityColumns &columns = m_visits.columns();
    const auto &scheduled = columns.times_ms[size_t(VisitTime::Scheduled)];
    for (const quint32 row : m_rows) {
        const qint64 at_ms = scheduled[row];
        if (at_ms == 0 || at_ms < from_ms || at_ms > until_ms)
            continue;
        const QByteArray site = columns.column(VisitColumn::Site).at(row).toByteArray();
        const zonetime::WallTime wall = zonetime::wallTime(at_ms, zoneOfSite(m_sites, site));
        const qint64 day = from.daysTo(wall.date);
        const VisitState state = m_visits.stateOf(row);
        // The record of a planned visit's completion has its time too: it stands for the same visit.
        if (day < 0 || day >= qint64(weeks) * days || state == VisitState::Completed)
            continue;
        const bool isPlanned = state == VisitState::Planned;
        const bool isOverdue = isPlanned && at_ms < m_clock.now().ms;
        if (wall.date.month() == m_month.month()) {
            m_planned += isPlanned;
            m_overdue += isOverdue;
        }
        CalendarVisit visit;
        visit.id = m_visits.idBytes(row).toByteArray();
        visit.at_ms = at_ms;
        visit.time = m_locale.toString(wall.time, u"HH:mm"_s);
        visit.zone = wall.abbreviation;
        visit.title = nameOfSite(m_sites, site);
        if (const QString type = columns.column(VisitColumn::Type).text(row); !type.isEmpty())
            visit.title += u" · "_s + type;
        visit.tone = isOverdue ? Tone::Warn : isPlanned ? Tone::Accent : Tone::Muted;
        visit.isDone = !isPlanned;
        m_days[size_t(day)].push_back(std::move(visit));
    }
    for (auto &day : m_days) {
        std::sort(day.begin(), day.end(), [](const CalendarVisit &a, const CalendarVisit &b) {
            return std::tie(a.time, a.at_ms, a.id) < std::tie(b.time, b.at_ms, b.id);
        });
    }
    endResetModel();
}

QDate VisitCalendarModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? first().addDays(qint64(index.row()) * days + index.column()) : QDate();
}

QModelIndex VisitCalendarModel::indexOf(QDate date) const
{
    const qint64 day = first().daysTo(date);
    return !date.isValid() || day < 0 || day >= qint64(weeks) * days ? QModelIndex()
                                                                     : index(int(day / days), int(day % days));
}

const std::vector<CalendarVisit> &VisitCalendarModel::visitsAt(const QModelIndex &index) const
{
    static const std::vector<CalendarVisit> none;
    return index.isValid() ? m_days[size_t(index.row()) * days + size_t(index.column())] : none;
}

QModelIndex VisitCalendarModel::indexOfVisit(const QByteArray &id) const
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        for (const CalendarVisit &visit : m_days[day]) {
            if (visit.id == id)
                return index(int(day) / days, int(day) % days);
        }
    }
    return {};
}

int VisitCalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int VisitCalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

QString VisitCalendarModel::describe(const QModelIndex &index) const
{
    const auto &visits = visitsAt(index);
    QStringList lines{m_locale.toString(dateAt(index), QLocale::LongFormat)};
    lines << (visits.empty() ? tr("no visit") : tr("%n visits", nullptr, int(visits.size())));
    for (const CalendarVisit &visit : visits) {
        QString line = visit.time + u' ' + visit.zone + u' ' + visit.title;
        if (visit.tone == Tone::Warn)
            line += u", "_s + visitStateText(VisitState::Planned, true);
        else if (visit.isDone)
            line += u", "_s + visitStateText(VisitState::Done);
        lines << line;
    }
    return lines.join(u'\n');
}

QVariant VisitCalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return describe(index).replace(u'\n', u"; "_s);
    case Qt::ToolTipRole: return visitsAt(index).empty() ? QVariant() : QVariant(describe(index));
    case DateRole: return dateAt(index);
    case InMonthRole: return dateAt(index).month() == m_month.month();
    case TodayRole: return dateAt(index) == today();
    default: return {};
    }
}

QVariant VisitCalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return first().addDays(qint64(section) * days).weekNumber();
    const int day = (int(m_locale.firstDayOfWeek()) - 1 + section) % days + 1;
    return m_locale.standaloneDayName(day, QLocale::ShortFormat);
}

} // namespace switchyard
