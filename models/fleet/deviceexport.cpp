// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceexport.h"

#include "devicemodel.h"

#include <algorithm>

namespace switchyard {

std::vector<ExportField> deviceExportFields()
{
    return {
        {"synth_id", int(DeviceColumn::Id)},
        {"device_id", int(DeviceColumn::DeviceId)},
        {"kind", int(DeviceColumn::Kind)},
        {"type", int(DeviceColumn::Type)},
        {"site_id", int(DeviceColumn::Site)},
        {"manufacturer", int(DeviceColumn::Manufacturer)},
        {"model", int(DeviceColumn::Model)},
        {"serial_number", int(DeviceColumn::SerialNumber)},
        {"mode", int(DeviceColumn::Mode)},
        {"fetched_at", deviceFreshnessColumn},
        {"last_telemetry_at", deviceTelemetryColumn},
        {"state", deviceStateColumn},
    };
}

ExportField deviceExportField(int modelColumn)
{
    constexpr int sources[DeviceModel::ColumnCount] = {int(DeviceColumn::Id),           int(DeviceColumn::Kind),
                                                       int(DeviceColumn::Site),         int(DeviceColumn::Mode),
                                                       deviceTelemetryColumn,           int(DeviceColumn::Manufacturer),
                                                       int(DeviceColumn::Model),        int(DeviceColumn::Type),
                                                       int(DeviceColumn::SerialNumber), deviceFreshnessColumn};
    const auto fields = deviceExportFields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const ExportField &field) { return field.source == sources[modelColumn]; });
}

} // namespace switchyard
