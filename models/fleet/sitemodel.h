// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstore.h"
#include "fleettablemodel.h"
#include "siteorder.h"

namespace switchyard {

//! The sites of the fleet as a table. From id to index: indexOf; back: idAt.
class SiteModel final : public FleetTableModel
{
    Q_OBJECT

public:
    //! Columns are those of SiteColumn without the address line, then the freshness of the details and of what is kept for offline.
    enum Column { Id, Name, City, Region, Country, PostalCode, TimeZone, Freshness, Prepared, ColumnCount };

    SiteModel(FleetStore &store, Worker &worker, const Clock &clock, QObject *parent = nullptr);

    QModelIndex indexOf(const SiteId &id) const { return indexOfId(id.utf8()); }
    SiteId idAt(const QModelIndex &index) const { return SiteId(index.data(IdRole).toByteArray()); }
};

} // namespace switchyard
