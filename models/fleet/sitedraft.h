// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fielddraft.h"
#include "sites.h"

namespace switchyard {

//! The members of a site that a person edits, in the order of the form.
enum class SiteField { SiteId, Name, TimeZone, Country, Region, City, PostalCode, AddressLine };
inline constexpr size_t siteFieldCount = 8;

extern const EntityField<Site> siteFields[siteFieldCount];

} // namespace switchyard
