// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deviceorder.h"
#include "devicestore.h"
#include "fleettablemodel.h"
#include "telemetryorigin.h"

namespace switchyard {

//! The devices of the fleet as a table. From id to index: indexOfId; back: IdRole. What is dragged out of it are
//! telemetry subjects (subjectmime.h), at most as many as those take.
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

    //! The device as a source of telemetry: "Battery pack · BAT-1". Its site is empty while its details are not loaded.
    TelemetrySubject subjectAt(int row) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    const DeviceStore &m_devices;
};

} // namespace switchyard
