// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtarget.h"

#include "deviceaccess.h"
#include "siteaccess.h"

namespace switchyard {

namespace {

struct Column
{
    QString title;
    int source;
    QByteArray alsoCalled{};
};

template <class Entity, size_t count>
std::vector<ImportField> fieldsOf(const EntityField<Entity> (&fields)[count], const Column (&columns)[count])
{
    std::vector<ImportField> result;
    result.reserve(count);
    for (size_t i = 0; i < count; ++i)
        result.push_back({fields[i].name, columns[i].title, fields[i].rule, columns[i].source, columns[i].alsoCalled});
    return result;
}

} // namespace

std::shared_ptr<ImportTarget> ImportTarget::ofSites(ApiClient &api, FleetStore &store, const Clock &clock,
                                                    CommandDesk *commands)
{
    const Column columns[siteFieldCount] = {
        {tr("Site ID"), int(SiteColumn::Id), "site_id"},  {tr("Name"), int(SiteColumn::Name)},
        {tr("Time zone"), int(SiteColumn::TimeZone)},     {tr("Country"), int(SiteColumn::Country)},
        {tr("Region"), int(SiteColumn::Region)},          {tr("City"), int(SiteColumn::City)},
        {tr("Postal code"), int(SiteColumn::PostalCode)}, {tr("Address line"), int(SiteColumn::AddressLine), "line1"},
    };
    return std::make_shared<ImportTarget>(
        fieldsOf(siteFields, columns), store,
        std::make_unique<SiteAccess>(api, store, clock, EntityAccess::Manner::InBulk, commands));
}

std::shared_ptr<ImportTarget> ImportTarget::ofDevices(ApiClient &api, DeviceStore &store, const Clock &clock,
                                                      CommandDesk *commands)
{
    const Column columns[deviceFieldCount] = {
        {tr("Synth ID"), int(DeviceColumn::Id)},
        {tr("Device ID"), int(DeviceColumn::DeviceId)},
        {tr("Kind"), int(DeviceColumn::Kind)},
        {tr("Type"), int(DeviceColumn::Type)},
        {tr("Site"), int(DeviceColumn::Site)},
        {tr("Manufacturer"), int(DeviceColumn::Manufacturer)},
        {tr("Model"), int(DeviceColumn::Model)},
        {tr("Serial number"), int(DeviceColumn::SerialNumber)},
        {tr("Properties"), -1},
    };
    return std::make_shared<ImportTarget>(
        fieldsOf(deviceFields, columns), store,
        std::make_unique<DeviceAccess>(api, store, clock, EntityAccess::Manner::InBulk, commands));
}

} // namespace switchyard
