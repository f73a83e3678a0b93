// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicestore.h"

namespace switchyard {

DeviceStore::DeviceStore(QObject *parent) : EntityStore(deviceColumnCount, deviceTimeCount, parent) {}

void DeviceStore::take(const Device &device, Instant at)
{
    const auto utf8 = [](const std::optional<QString> &text) { return text ? text->toUtf8() : QByteArray(); };
    const std::array<QByteArray, size_t(DeviceColumn::Mode) - 1> texts{
        device.deviceId ? device.deviceId->utf8() : QByteArray(),
        device.kind ? device.kind->wire() : QByteArray(),
        utf8(device.type),
        device.siteId ? device.siteId->utf8() : QByteArray(),
        utf8(device.manufacturer),
        utf8(device.model),
        utf8(device.serialNumber)};
    takeTexts(device.synthId.utf8(), texts, at);
}

void DeviceStore::takeMode(const SynthId &id, const OperationMode &mode)
{
    takeText(id.utf8(), size_t(DeviceColumn::Mode), mode.mode.wire());
}

void DeviceStore::takeLastTelemetry(const SynthId &id, Instant at)
{
    takeTime(id.utf8(), size_t(DeviceTime::LastTelemetry), at);
}

} // namespace switchyard
