// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "devicestore.h"
#include "fleetstore.h"

namespace switchyard {

//! Gives the fleet's stores what commands have made stand on the server, so that tables need not ask for it again: connect
//! CommandRunner::stands() to it. What it cannot read it leaves to the next sweep. Main thread; all must outlive it.
class StandingKeeper final
{
public:
    StandingKeeper(FleetStore &sites, DeviceStore &devices, const Clock &clock)
        : m_sites(sites), m_devices(devices), m_clock(clock)
    {}

    void keep(const QByteArray &operation, const QByteArray &target, const QByteArray &json);

private:
    FleetStore &m_sites;
    DeviceStore &m_devices;
    const Clock &m_clock;
};

} // namespace switchyard
