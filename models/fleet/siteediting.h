// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityediting.h"
#include "fleetstore.h"
#include "sitedraft.h"

namespace switchyard {

using SiteEditing = EntityEditor<Site, SiteId, FleetStore, siteFields, getSite, createSite, replaceSite>;

} // namespace switchyard
