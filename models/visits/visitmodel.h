// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleettablemodel.h"
#include "visitorder.h"
#include "visitstore.h"

#include <QTimeZone>

#include <functional>

namespace switchyard {

//! The visits of the fleet as a table, the newest first until somebody wants another order. From id to index: indexOfId;
//! back: IdRole. Times are shown in the zone of their site, with its letters; Ctrl+C copies them with their offset. What is
//! planned, not done and past is overdue.
class VisitModel final : public FleetTableModel
{
    Q_OBJECT

public:
    enum Column { Site, Type, State, Scheduled, Completed, Transfer, Notes, Freshness, ColumnCount };
    //! The zone of a site; an invalid one counts as UTC.
    using Zones = std::function<QTimeZone(QByteArrayView site)>;

    VisitModel(VisitStore &store, Worker &worker, const Clock &clock, QObject *parent = nullptr);

    //! Without it all times are UTC. It is asked at each look; call this again when a site has got another zone.
    void setZones(Zones zones);
    //! The newest scheduled time first, then the newest completion.
    std::vector<SortStep> usualSort() const override;

    //! State and transfer in the words of people, of the notes the first line; the tooltip has all of them.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    //! Planned for a time that has passed, and not done.
    bool isOverdue(int row) const;

protected:
    bool dependsOnTime(int column) const override;

private:
    QVariant stateData(int row, int role) const;
    QVariant transferData(int row, int role) const;
    QVariant notesData(int row, int role) const;
    QVariant timeData(const QModelIndex &index, int role) const;
    VisitState stateAt(int row) const;

    const VisitStore &m_visits;
    Zones m_zones;
};

} // namespace switchyard
