// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices.h"
#include "diffrequests.h"
#include "dynamictariffs.h"
#include "flexdispatches.h"
#include "flexevents.h"
#include "flexgroups.h"
#include "operationmode.h"
#include "periodicaltariffs.h"
#include "plans.h"
#include "prognoses.h"
#include "sites.h"
#include "telemetry.h"
#include "visits.h"

#include <tuple>

namespace switchyard {

//! All operations of the partner API, in the contract's order. A 45th is declared beside its types and added here.
inline constexpr auto allOperations =
    std::tie(listSites, createSite, getSite, replaceSite, getSiteTopology, listDevices, createDevice, getDevice,
             replaceOrCreateDevice, getDeviceTelemetry, getDeviceOperationMode, setDeviceOperationMode,
             getDeviceOverlayPlan, setDeviceOverlayPlan, listPeriodicalTariffs, createPeriodicalTariff,
             getPeriodicalTariff, updatePeriodicalTariff, listDynamicTariffs, createDynamicTariff, getDynamicTariff,
             updateDynamicTariff, listFlexGroups, createFlexGroup, getFlexGroup, listFlexGroupParticipants,
             addFlexGroupParticipant, getFlexGroupParticipant, deleteFlexGroupParticipant, createBulkParticipantsAction,
             getBulkParticipantsAction, listFlexEvents, createFlexEvent, updateFlexEvent, optOutFlexDispatch,
             listPrognoses, createPrognosisDiffRequest, getPrognosisDiffRequest, createPrognosisDiffOrder,
             getPrognosisDiffOrder, getCounterfactualTelemetry, listVisits, createVisit, getVisit);

//! Calls `visit(operation)` with each typed operation: how tests and tables walk the API.
template <class F>
void forEachOperation(F &&visit)
{
    std::apply([&](const auto &...operation) { (visit(operation), ...); }, allOperations);
}

} // namespace switchyard
