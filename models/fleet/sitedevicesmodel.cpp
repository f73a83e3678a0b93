// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitedevicesmodel.h"

#include "cellroles.h"

#include <unordered_set>

namespace switchyard {

SiteDevicesModel::SiteDevicesModel(ApiClient &api, QObject *parent) : QAbstractTableModel(parent), m_api(api) {}

void SiteDevicesModel::cancelCalls()
{
    ++m_generation;
    for (Row &row : m_rows)
        row.call.cancel();
    m_pending = 0;
    m_failed = 0;
}

void SiteDevicesModel::clear()
{
    beginResetModel();
    cancelCalls();
    m_rows.clear();
    endResetModel();
    Q_EMIT detailsChanged();
}

void SiteDevicesModel::showTopology(const Topology &topology)
{
    beginResetModel();
    cancelCalls();
    m_rows.clear();
    std::unordered_set<SynthId> seen; // a topology may name a device under two feeders
    for (const TopologyNode &node : topology.nodes) {
        if (node.id.isEmpty() || node.kind == "site" || node.kind == "sensor" || node.parent < 0)
            continue;
        const SynthId id(node.id);
        if (seen.insert(id).second)
            m_rows.push_back({id, node.kind, {}, {}, {}});
    }
    endResetModel();
    for (size_t row = 0; row < m_rows.size(); ++row)
        fetch(row);
    Q_EMIT detailsChanged();
}

void SiteDevicesModel::fetch(size_t row)
{
    ++m_pending;
    m_rows[row].error.reset();
    m_rows[row].call = m_api.call(getDevice, m_rows[row].id);
    m_rows[row].call.then(this, [this, row, generation = m_generation](const Result<Device> &device) {
        if (generation != m_generation)
            return;
        --m_pending;
        if (device) {
            m_rows[row].device = *device;
        } else {
            m_rows[row].error = device.error();
            m_error = device.error();
            ++m_failed;
        }
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        Q_EMIT detailsChanged();
    });
}

void SiteDevicesModel::retryFailed()
{
    m_failed = 0;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].error)
            fetch(row);
    }
    Q_EMIT detailsChanged();
}

int SiteDevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SiteDevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SiteDevicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == SynthIdRole)
        return row.id.utf8();
    if (role == cellroles::ToneRole)
        return int(!row.device && index.column() != DeviceColumn ? Tone::Muted : Tone::None);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == DeviceColumn)
        return row.id.text();
    if (!row.device) {
        if (index.column() != KindColumn)
            return {};
        return row.error ? tr("could not be loaded") : tr("loading…");
    }
    const Device &device = *row.device;
    switch (index.column()) {
    case KindColumn: return device.kind ? device.kind->text() : QString::fromUtf8(row.nodeKind);
    case TypeColumn: return device.type.value_or(QString());
    case ManufacturerColumn: return device.manufacturer.value_or(QString());
    case ModelColumn: return device.model.value_or(QString());
    case SerialColumn: return device.serialNumber.value_or(QString());
    default: return {};
    }
}

QVariant SiteDevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DeviceColumn: return tr("Device");
    case KindColumn: return tr("Kind");
    case TypeColumn: return tr("Type");
    case ManufacturerColumn: return tr("Manufacturer");
    case ModelColumn: return tr("Model");
    case SerialColumn: return tr("Serial number");
    default: return {};
    }
}

QModelIndex SiteDevicesModel::indexOf(const SynthId &id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == id)
            return index(int(row), 0);
    }
    return {};
}

SynthId SiteDevicesModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].id : SynthId();
}

const Device *SiteDevicesModel::device(const SynthId &id) const
{
    const QModelIndex found = indexOf(id);
    if (!found.isValid())
        return nullptr;
    const std::optional<Device> &device = m_rows[size_t(found.row())].device;
    return device ? &*device : nullptr;
}

} // namespace switchyard
