// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "fleetstore.h"
#include "worker.h"

#include <QAbstractListModel>

namespace switchyard {

//! Sites that are found by a part of their id, name, city or address, the best first; for an empty text those that a person
//! had last. Display: name, id and place in one line; Edit: the id. Searches on the worker. GUI thread.
class SiteSearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostFound = 30;
    static constexpr int mostRecent = 8;

    //! Needs both for its life.
    SiteSearchModel(const FleetStore &sites, Worker &worker, QObject *parent = nullptr);

    void search(const QString &text);
    //! Ids, the last one first.
    void setRecent(const QStringList &recent);
    const QStringList &recent() const { return m_recent; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! "Harbour View 12 · Bristol": what tells a person that it is the right one; empty for a site that is not known.
    static QString detailOf(const FleetStore &sites, const QString &id);

Q_SIGNALS:
    //! What was searched for is there, be it nothing.
    void found();

private:
    void take(std::vector<QByteArray> ids);
    void showRecent();

    const FleetStore &m_sites;
    Worker &m_worker;
    QStringList m_recent;
    std::vector<QByteArray> m_ids;
    Latest<std::vector<qsizetype>> m_search;
};

} // namespace switchyard
