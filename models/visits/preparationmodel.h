// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "fleetstore.h"
#include "visitstore.h"

#include <QAbstractTableModel>

#include <map>

namespace switchyard {

//! The sites of visits that are planned up to `until`, those that are overdue too: the next one first, each site once.
std::vector<QByteArray> sitesOfPlannedVisits(const VisitStore &visits, Instant until);

//! Sites that may be read for offline, with their next visit and the age of what is kept. From row to id: siteAt. Ages are as
//! of the last show(). GUI thread; the stores outlive it.
class PreparationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Id, NextVisit, Kept, ColumnCount };

    PreparationModel(const FleetStore &sites, const VisitStore &visits, const Clock &clock, QObject *parent = nullptr);

    void show(std::vector<QByteArray> sites);
    const std::vector<QByteArray> &sites() const { return m_sites; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString nextVisit(const QByteArray &site) const;
    QString kept(const QByteArray &site) const;
    qint64 keptAt_ms(const QByteArray &site) const;

    const FleetStore &m_fleet;
    const VisitStore &m_visits;
    const Clock &m_clock;
    std::vector<QByteArray> m_sites;
    std::map<QByteArray, qint64> m_next_ms;
};

} // namespace switchyard
