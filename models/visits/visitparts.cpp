// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitparts.h"

#include "zonetime.h"

namespace switchyard {

QTimeZone zoneOfSite(const FleetStore &sites, QByteArrayView site)
{
    const qsizetype row = sites.rowOf(site);
    const QByteArray iana = row < 0 ? QByteArray() : sites.columns().column(SiteColumn::TimeZone).at(row).toByteArray();
    return zonetime::zoneNamed(iana).value_or(QTimeZone::utc());
}

QString nameOfSite(const FleetStore &sites, QByteArrayView site)
{
    const qsizetype row = sites.rowOf(site);
    const QString name = row < 0 ? QString() : sites.columns().column(SiteColumn::Name).text(row);
    return name.isEmpty() ? QString::fromUtf8(site) : name;
}

} // namespace switchyard
