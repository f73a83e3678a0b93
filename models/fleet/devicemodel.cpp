// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicemodel.h"

#include "devicewords.h"
#include "nodesubject.h"
#include "subjectmime.h"
#include "unittext.h"

#include <QMimeData>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

DeviceModel::DeviceModel(DeviceStore &store, Worker &worker, const Clock &clock, QObject *parent)
    : FleetTableModel(store, deviceFilterFields(),
                      {int(DeviceColumn::Id), int(DeviceColumn::Kind), int(DeviceColumn::Site), int(DeviceColumn::Mode),
                       deviceTelemetryColumn, int(DeviceColumn::Manufacturer), int(DeviceColumn::Model),
                       int(DeviceColumn::Type), int(DeviceColumn::SerialNumber), deviceFreshnessColumn},
                      worker, clock, parent),
      m_devices(store)
{}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (isText && index.column() == Kind)
        return deviceKindText(FleetTableModel::data(index, role).toString().toUtf8());
    if (isText && index.column() == Mode)
        return modeText(FleetTableModel::data(index, role).toString().toUtf8());
    if (role == cellroles::ToneRole && index.column() == Mode
        && FleetTableModel::data(index, Qt::DisplayRole) == QStringLiteral("Unknown"))
        return int(Tone::Warn);
    if (index.column() == LastTelemetry && (isText || role == cellroles::ToneRole)) {
        const qint64 at_ms = timeAt(index);
        if (at_ms == 0) // nobody has looked
            return isText ? QVariant(QString()) : QVariant(int(Tone::None));
        if (at_ms == EntityColumns::longAgo_ms)
            return isText ? QVariant(tr("none in 7 days")) : QVariant(int(Tone::Alarm));
        const std::chrono::milliseconds age(now().ms - at_ms);
        if (isText)
            return unittext::freshnessText(age, QLocale());
        switch (unittext::freshness(age)) {
        case unittext::Freshness::Late: return int(Tone::Warn);
        case unittext::Freshness::Silent: return int(Tone::Alarm);
        default: return int(Tone::Muted);
        }
    }
    return FleetTableModel::data(index, role);
}

TelemetrySubject DeviceModel::subjectAt(int row) const
{
    const EntityColumns &columns = m_devices.columns();
    const qsizetype at = storeRow(row);
    TopologyNode node;
    node.id = columns.column(DeviceColumn::Id).at(at).toByteArray();
    node.kind = columns.column(DeviceColumn::Kind).at(at).toByteArray();
    const QString kind = node.kind.isEmpty() ? tr("Device") : deviceKindText(node.kind);
    return {SynthId(node.id), kind + u" · "_s + QString::fromUtf8(node.id), flowRoleOf(symbolOf(node)),
            columns.column(DeviceColumn::Site).at(at).toByteArray()};
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = FleetTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList DeviceModel::mimeTypes() const
{
    return {QLatin1StringView(subjectmime::type)};
}

QMimeData *DeviceModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> rows; // an index for each column of a row
    for (const QModelIndex &index : indexes) {
        if (rows.size() == subjectmime::mostSubjects)
            break;
        if (std::find(rows.rbegin(), rows.rend(), index.row()) == rows.rend())
            rows.push_back(index.row());
    }
    std::vector<TelemetrySubject> subjects;
    subjects.reserve(rows.size());
    for (const int row : rows)
        subjects.push_back(subjectAt(row));
    return subjectmime::toMime(subjects).release();
}

} // namespace switchyard
