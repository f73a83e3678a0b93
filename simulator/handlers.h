// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routetable.h"

namespace switchyard::simulator {

//! One function per operation of the contract. They run after authentication, see the world as it is now, and answer as the service would:
//! 400 for what is not the expected JSON, 404 for ids nobody has, 409 for conflicts, 422 for JSON that makes no sense.
//! A handler depends on nothing but the request, the world and its clock: that is what makes recorded writes repeatable.
Reply listSites(World &, const ApiRequest &);
Reply createSite(World &, const ApiRequest &);
Reply getSite(World &, const ApiRequest &);
Reply replaceSite(World &, const ApiRequest &);
Reply getSiteTopology(World &, const ApiRequest &);
Reply listDevices(World &, const ApiRequest &);
Reply createDevice(World &, const ApiRequest &);
Reply getDevice(World &, const ApiRequest &);
Reply replaceOrCreateDevice(World &, const ApiRequest &);
Reply getDeviceTelemetry(World &, const ApiRequest &);
Reply getDeviceOperationMode(World &, const ApiRequest &);
Reply setDeviceOperationMode(World &, const ApiRequest &);
Reply getDeviceOverlayPlan(World &, const ApiRequest &);
Reply setDeviceOverlayPlan(World &, const ApiRequest &);
Reply listPeriodicalTariffs(World &, const ApiRequest &);
Reply createPeriodicalTariff(World &, const ApiRequest &);
Reply getPeriodicalTariff(World &, const ApiRequest &);
Reply updatePeriodicalTariff(World &, const ApiRequest &);
Reply listDynamicTariffs(World &, const ApiRequest &);
Reply createDynamicTariff(World &, const ApiRequest &);
Reply getDynamicTariff(World &, const ApiRequest &);
Reply updateDynamicTariff(World &, const ApiRequest &);
Reply listFlexGroups(World &, const ApiRequest &);
Reply createFlexGroup(World &, const ApiRequest &);
Reply getFlexGroup(World &, const ApiRequest &);
Reply listFlexGroupParticipants(World &, const ApiRequest &);
Reply addFlexGroupParticipant(World &, const ApiRequest &);
Reply getFlexGroupParticipant(World &, const ApiRequest &);
Reply deleteFlexGroupParticipant(World &, const ApiRequest &);
Reply createBulkParticipantsAction(World &, const ApiRequest &);
Reply getBulkParticipantsAction(World &, const ApiRequest &);
Reply listFlexEvents(World &, const ApiRequest &);
Reply createFlexEvent(World &, const ApiRequest &);
Reply updateFlexEvent(World &, const ApiRequest &);
Reply optOutFlexDispatch(World &, const ApiRequest &);
Reply listPrognoses(World &, const ApiRequest &);
Reply createPrognosisDiffRequest(World &, const ApiRequest &);
Reply getPrognosisDiffRequest(World &, const ApiRequest &);
Reply createPrognosisDiffOrder(World &, const ApiRequest &);
Reply getPrognosisDiffOrder(World &, const ApiRequest &);
Reply getCounterfactualTelemetry(World &, const ApiRequest &);
Reply listVisits(World &, const ApiRequest &);
Reply createVisit(World &, const ApiRequest &);
Reply getVisit(World &, const ApiRequest &);

} // namespace switchyard::simulator
