// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "devices.h"
#include "sites.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace switchyard {

//! The devices of one site: rows are the topology's device nodes in its order, details come by one GET each. Fed by
//! showTopology(); from id to index: indexOf, back: idAt. Main thread.
class SiteDevicesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DeviceColumn, KindColumn, TypeColumn, ManufacturerColumn, ModelColumn, SerialColumn, ColumnCount };
    enum Role { SynthIdRole = Qt::UserRole + 200 }; //!< QByteArray

    explicit SiteDevicesModel(ApiClient &api, QObject *parent = nullptr);

    void clear();
    void showTopology(const Topology &topology);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(const SynthId &id) const;
    SynthId idAt(const QModelIndex &index) const;
    //! Nothing while its details have not arrived.
    const Device *device(const SynthId &id) const;
    int pending() const { return m_pending; }
    //! Devices whose details could not be read, and the newest reason.
    int failed() const { return m_failed; }
    const ApiError &error() const { return m_error; }
    void retryFailed();

Q_SIGNALS:
    void detailsChanged();

private:
    struct Row
    {
        SynthId id;
        QByteArray nodeKind;
        std::optional<Device> device;
        std::optional<ApiError> error;
        Call<Device> call;
    };

    void fetch(size_t row);
    void cancelCalls();

    ApiClient &m_api;
    std::vector<Row> m_rows;
    int m_pending = 0;
    int m_failed = 0;
    ApiError m_error;
    quint64 m_generation = 0;
};

} // namespace switchyard
