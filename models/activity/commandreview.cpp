// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandreview.h"

#include "cellroles.h"
#include "commandwords.h"
#include "jsontext.h"
#include "typedcount.h"

#include <set>

namespace switchyard {

namespace {

QString textAt(const EntityStore &store, qsizetype row, size_t column)
{
    return row < 0 ? QString() : store.columns().text[column].text(row);
}

} // namespace

CommandReview::CommandReview(NewCommand command, const CommandOperation &operation, const FleetStore &sites,
                             const DeviceStore &devices, ServerKind server, QObject *parent)
    : QAbstractTableModel(parent), m_command(std::move(command)), m_operation(operation), m_server(server)
{
    std::set<QByteArray> reachedDevices;
    std::set<QByteArray> reachedSites;
    m_before.reserve(m_command.items.size());
    m_names.reserve(m_command.items.size());
    for (const PlannedItem &item : m_command.items) {
        QByteArray site = item.target;
        if (operation.subject() == CommandOperation::Subject::Device) {
            reachedDevices.insert(item.target);
            const qsizetype row = devices.rowOf(QByteArrayView(item.target));
            site = textAt(devices, row, size_t(DeviceColumn::Site)).toUtf8();
        }
        if (operation.subject() != CommandOperation::Subject::Other && !site.isEmpty())
            reachedSites.insert(site);
        m_names.push_back(textAt(sites, sites.rowOf(QByteArrayView(site)), 1));
        m_before.push_back(knownBefore(item, devices));
        m_alreadySo += isAlreadySo(int(m_before.size()) - 1);
    }
    m_devices = int(reachedDevices.size());
    m_sites = int(reachedSites.size());
}

QByteArray CommandReview::knownBefore(const PlannedItem &item, const DeviceStore &devices) const
{
    if (!item.before.isEmpty() || m_operation.name() != setDeviceOperationMode.name)
        return item.before;
    const qsizetype row = devices.rowOf(QByteArrayView(item.target));
    const QString mode = textAt(devices, row, size_t(DeviceColumn::Mode));
    return mode.isEmpty() ? QByteArray() : "{\"mode\":" + quotedJson(mode.toUtf8()) + '}';
}

bool CommandReview::isAlreadySo(int row) const
{
    return isBeforeKnown(row) && m_operation.isSame(m_before[size_t(row)], m_command.items[size_t(row)].after);
}

bool CommandReview::canBeReverted() const
{
    if (m_command.items.empty())
        return false;
    const PlannedItem &first = m_command.items.front();
    const QByteArray &before = m_before.front().isEmpty() ? first.after : m_before.front();
    return m_operation.inverse(before, first.after, Instant()).has_value();
}

bool CommandReview::isConfirmedBy(const QString &typed) const
{
    return !needsTypedCount() || isCountTyped(qint64(m_command.items.size()), typed);
}

int CommandReview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_command.items.size());
}

int CommandReview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandReview::data(const QModelIndex &index, int role) const
{
    const bool copies = role == cellroles::CopyRole;
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !copies))
        return {};
    const auto row = size_t(index.row());
    const PlannedItem &item = m_command.items[row];
    switch (index.column()) {
    case Target: return QString::fromUtf8(item.target);
    case Name: return m_names[row];
    case Before:
        return copies ? QString::fromUtf8(m_before[row]) : CommandWords::value(&m_operation, m_before[row], item.after);
    case After:
        return copies ? QString::fromUtf8(item.after) : CommandWords::value(&m_operation, item.after, m_before[row]);
    default: return {};
    }
}

QVariant CommandReview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool isDevice = m_operation.subject() == CommandOperation::Subject::Device;
    switch (section) {
    case Target: return isDevice ? tr("Device") : tr("Target");
    case Name: return tr("Site");
    case Before: return tr("Before");
    case After: return tr("After");
    default: return {};
    }
}

} // namespace switchyard
