// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitmodel.h"

#include "visitwords.h"
#include "zonetime.h"

#include <QLocale>

namespace switchyard {

VisitModel::VisitModel(VisitStore &store, Worker &worker, const Clock &clock, QObject *parent)
    : FleetTableModel(store, visitFilterFields(),
                      {int(VisitColumn::Site), int(VisitColumn::Type), int(VisitColumn::State), visitScheduledColumn,
                       visitCompletedColumn, int(VisitColumn::Transfer), int(VisitColumn::Notes), visitFreshnessColumn},
                      worker, clock, parent),
      m_visits(store)
{
    setSort(VisitModel::usualSort());
}

std::vector<SortStep> VisitModel::usualSort() const
{
    return {{Scheduled, Qt::DescendingOrder}, {Completed, Qt::DescendingOrder}};
}

void VisitModel::setZones(Zones zones)
{
    m_zones = std::move(zones);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Scheduled), index(rowCount() - 1, Completed));
}

bool VisitModel::dependsOnTime(int column) const
{
    return column == State || FleetTableModel::dependsOnTime(column);
}

VisitState VisitModel::stateAt(int row) const
{
    return m_visits.stateOf(storeRow(row));
}

bool VisitModel::isOverdue(int row) const
{
    const qint64 scheduled_ms = m_visits.columns().times_ms[size_t(VisitTime::Scheduled)][storeRow(row)];
    return stateAt(row) == VisitState::Planned && scheduled_ms != 0 && scheduled_ms < now().ms;
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || (!isText && role != cellroles::ToneRole && role != cellroles::CopyRole))
        return FleetTableModel::data(index, role);
    switch (index.column()) {
    case State: return stateData(index.row(), role);
    case Transfer: return transferData(index.row(), role);
    case Notes: return notesData(index.row(), role);
    case Scheduled:
    case Completed: return timeData(index, role);
    default: return FleetTableModel::data(index, role);
    }
}

QVariant VisitModel::stateData(int row, int role) const
{
    const VisitState state = stateAt(row);
    if (role == cellroles::CopyRole)
        return {};
    if (role != cellroles::ToneRole)
        return visitStateText(state, isOverdue(row));
    switch (state) {
    case VisitState::Planned: return int(isOverdue(row) ? Tone::Warn : Tone::None);
    case VisitState::Completed: return int(Tone::None);
    case VisitState::Done: break;
    }
    return int(Tone::Muted);
}

QVariant VisitModel::transferData(int row, int role) const
{
    const VisitTransfer transfer = m_visits.transferOf(storeRow(row));
    if (role == cellroles::CopyRole)
        return {};
    if (role != cellroles::ToneRole)
        return visitTransferText(transfer);
    switch (transfer) {
    case VisitTransfer::Sent:
    case VisitTransfer::Draft: break;
    case VisitTransfer::Waiting:
    case VisitTransfer::Sending: return int(Tone::Accent);
    case VisitTransfer::Refused: return int(Tone::Alarm);
    case VisitTransfer::Unclear: return int(Tone::Warn);
    }
    return int(Tone::Muted);
}

QVariant VisitModel::notesData(int row, int role) const
{
    if (role == cellroles::ToneRole)
        return int(Tone::None);
    const QString notes = m_visits.columns().column(VisitColumn::Notes).text(storeRow(row));
    if (role != Qt::DisplayRole)
        return notes;
    const QString shown = notes.trimmed();
    return shown.left(shown.indexOf(u'\n')).trimmed();
}

QVariant VisitModel::timeData(const QModelIndex &index, int role) const
{
    const qint64 at_ms = timeAt(index);
    if (role == cellroles::ToneRole)
        return int(Tone::None);
    if (at_ms == 0)
        return role == cellroles::CopyRole ? QVariant() : QVariant(QString());
    const QTimeZone zone =
        m_zones ? m_zones(m_visits.columns().column(VisitColumn::Site).at(storeRow(index.row()))) : QTimeZone::utc();
    return role == cellroles::CopyRole ? zonetime::isoWithOffset(at_ms, zone)
                                       : zonetime::dateTimeText(at_ms, zone, QLocale());
}

} // namespace switchyard
