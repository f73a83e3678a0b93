// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetstore.h"
#include "visitdrafts.h"
#include "visitoutbox.h"
#include "visitstore.h"
#include "visitsync.h"

#include <QTimeZone>

namespace switchyard {

//! Visits as pages see them; all of it outlives the page.
struct VisitParts
{
    VisitStore &visits;
    VisitSync &sync;
    const FleetStore &sites;
    Worker &worker;
    Clock &clock;
    VisitDrafts &drafts;
    VisitOutbox &outbox;
};

//! The clocks by which people live there; UTC while the site or its zone is not known.
QTimeZone zoneOfSite(const FleetStore &sites, QByteArrayView site);
//! Its name as the fleet knows it, or its id.
QString nameOfSite(const FleetStore &sites, QByteArrayView site);

} // namespace switchyard
