// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityaccess.h"
#include "fleetstore.h"
#include "sitedraft.h"

namespace switchyard {

inline NewCommand createCommand(const CommandDesk &desk, const Site &site)
{
    return desk.createSite(site);
}
//! A site is read before it is replaced.
inline NewCommand replaceCommand(const CommandDesk &desk, const std::optional<Site> &before, const Site &after)
{
    return desk.replaceSite(before.value_or(after), after);
}

using SiteAccess = EntityAccessOf<Site, SiteId, FleetStore, siteFields, getSite, createSite, replaceSite>;

} // namespace switchyard
