// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace switchyard::simulator {

World::World(const SimulatorOptions &givenOptions, const SimulatedClock &givenClock)
    : options(givenOptions), clock(givenClock), fleet(options.sites, options.seed, options.oddities), control(nullptr),
      physics(fleet, control), series(fleet, physics)
{
}

bool World::siteExists(const QByteArray &siteId) const
{
    return sites.find(siteId) || fleet.siteIndex(siteId);
}

std::optional<KnownDevice> World::findDevice(const QByteArray &id) const
{
    if (auto resolved = fleet.resolve(id); resolved && !resolved->isSensor)
        return KnownDevice { resolved->device.synthId, resolved };
    if (devices.find(id))
        return KnownDevice { id, {} };
    return {};
}

} // namespace switchyard::simulator
