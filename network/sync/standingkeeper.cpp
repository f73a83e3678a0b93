// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingkeeper.h"

namespace switchyard {

namespace {

template <class Entity>
std::optional<Entity> parsed(const QByteArray &json)
{
    JsonReader reader(json);
    Entity entity;
    if (reader.start() && readJson(reader, entity) && reader.finish())
        return entity;
    return {};
}

} // namespace

void StandingKeeper::keep(const QByteArray &operation, const QByteArray &target, const QByteArray &json)
{
    if (operation == setDeviceOperationMode.name) {
        const auto mode = parsed<OperationMode>(json);
        if (mode && m_devices.rowOf(QByteArrayView(target)) >= 0)
            m_devices.takeMode(SynthId(target), *mode);
    } else if (operation == createSite.name || operation == replaceSite.name) {
        const auto site = parsed<Site>(json);
        if (site && site->siteId.utf8() == target)
            m_sites.take(*site, m_clock.now());
    } else if (operation == createDevice.name || operation == replaceOrCreateDevice.name) {
        const auto device = parsed<Device>(json);
        if (device && device->synthId.utf8() == target)
            m_devices.take(*device, m_clock.now());
    }
}

} // namespace switchyard
