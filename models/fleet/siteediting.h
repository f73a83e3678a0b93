// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityediting.h"
#include "siteaccess.h"

namespace switchyard {

using SiteEditing = EntityEditor<SiteAccess>;

} // namespace switchyard
