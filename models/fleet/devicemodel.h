// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceorder.h"
#include "devicestore.h"
#include "fleettablemodel.h"

namespace switchyard {

//! The devices of the fleet as a table. From id to index: indexOfId; back: IdRole.
class DeviceModel final : public FleetTableModel
{
    Q_OBJECT

public:
    enum Column {
        Id,
        Kind,
        Site,
        Mode,
        LastTelemetry,
        Manufacturer,
        Model,
        Type,
        SerialNumber,
        Freshness,
        ColumnCount
    };

    DeviceModel(DeviceStore &store, Worker &worker, const Clock &clock, QObject *parent = nullptr);

    //! Kinds in the words of people.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace switchyard
