// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstore.h"

namespace switchyard {

FleetStore::FleetStore(QObject *parent) : EntityStore(siteColumnCount, siteTimeCount, parent) {}

void FleetStore::take(const Site &site, Instant at)
{
    const Address address = site.address.value_or(Address{});
    const auto utf8 = [](const std::optional<QString> &text) { return text ? text->toUtf8() : QByteArray(); };
    const std::array<QByteArray, siteColumnCount - 1> texts{
        utf8(site.name),          utf8(address.city),  utf8(address.region), utf8(address.country),
        utf8(address.postalCode), utf8(site.timezone), utf8(address.line1)};
    takeTexts(site.siteId.utf8(), texts, at);
}

void FleetStore::takePrepared(const SiteId &id, Instant at)
{
    takeTime(id.utf8(), size_t(SiteTime::Prepared), at);
}

} // namespace switchyard
