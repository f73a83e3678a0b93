// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "topologycache.h"

#include <functional>

namespace switchyard {

//! Where the wiring of sites is kept from one run to the next. Either function may be empty: nothing is kept then.
struct TopologyKeeper
{
    std::function<Call<std::optional<KeptTopology>>(const SiteId &)> load;
    std::function<void(const SiteId &, const Topology &, Instant)> keep;
};

} // namespace switchyard
