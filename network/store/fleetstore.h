// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entitystore.h"
#include "sites.h"

namespace switchyard {

//! The text columns of the sites, in the order of the store.
enum class SiteColumn { Id, Name, City, Region, Country, PostalCode, TimeZone, AddressLine };
inline constexpr int siteColumnCount = 8;

//! The times, in the order of EntityColumns::times_ms.
enum class SiteTime { Fetched, Prepared };
inline constexpr int siteTimeCount = 2;

using SiteColumns = EntityColumns;

//! The sites of one profile.
class FleetStore final : public EntityStore
{
    Q_OBJECT

public:
    explicit FleetStore(QObject *parent = nullptr);

    using EntityStore::rowOf;
    qsizetype rowOf(const SiteId &id) const { return rowOf(QByteArrayView(id.utf8())); }
    SiteId idAt(qsizetype row) const { return SiteId(idBytes(row).toByteArray()); }

    //! Takes the details of one site as the server has them; adds the row when the id is new.
    void take(const Site &site, Instant at);
    //! When everything about a site was last read for where there is no connection.
    void takePrepared(const SiteId &id, Instant at);
    static const SiteId &idOf(const Site &site) { return site.siteId; }
    using EntityStore::takeFailure;
    void takeFailure(const SiteId &id, RowState state) { takeFailure(QByteArrayView(id.utf8()), state); }
};

} // namespace switchyard
