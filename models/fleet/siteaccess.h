// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityaccess.h"
#include "fleetstore.h"
#include "sitedraft.h"

namespace switchyard {

using SiteAccess = EntityAccessOf<Site, SiteId, FleetStore, siteFields, getSite, createSite, replaceSite>;

} // namespace switchyard
