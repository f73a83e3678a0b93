// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicemodel.h"

#include "devicewords.h"
#include "unittext.h"

namespace switchyard {

DeviceModel::DeviceModel(DeviceStore &store, Worker &worker, const Clock &clock, QObject *parent)
    : FleetTableModel(store, deviceFilterFields(),
                      {int(DeviceColumn::Id), int(DeviceColumn::Kind), int(DeviceColumn::Site), int(DeviceColumn::Mode),
                       deviceTelemetryColumn, int(DeviceColumn::Manufacturer), int(DeviceColumn::Model),
                       int(DeviceColumn::Type), int(DeviceColumn::SerialNumber), deviceFreshnessColumn},
                      worker, clock, parent)
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

} // namespace switchyard
