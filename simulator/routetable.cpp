// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"

#include "handlers.h"

#include <QStringDecoder>
#include <QUrlQuery>

namespace switchyard::simulator {

namespace {

constexpr Route table[]{
    {"listSites", "GET", "/api/v1/sites", nullptr, &listSites},
    {"createSite", "POST", "/api/v1/sites", nullptr, &createSite},
    {"getSite", "GET", "/api/v1/sites/{siteId}", nullptr, &getSite},
    {"replaceSite", "PUT", "/api/v1/sites/{siteId}", nullptr, &replaceSite},
    {"getSiteTopology", "GET", "/api/v1/sites/{siteId}/topology", nullptr, &getSiteTopology},
    {"listDevices", "GET", "/api/v1/devices", nullptr, &listDevices},
    {"createDevice", "POST", "/api/v1/devices", nullptr, &createDevice},
    {"getDevice", "GET", "/api/v1/devices/{synthId}", nullptr, &getDevice},
    {"replaceOrCreateDevice", "PUT", "/api/v1/devices/{synthId}", nullptr, &replaceOrCreateDevice},
    {"getDeviceTelemetry", "GET", "/api/v1/devices/{synthId}/telemetry", nullptr, &getDeviceTelemetry},
    {"getDeviceOperationMode", "GET", "/api/v1/devices/{synthId}/operationmode", nullptr, &getDeviceOperationMode},
    {"setDeviceOperationMode", "PUT", "/api/v1/devices/{synthId}/operationmode", nullptr, &setDeviceOperationMode},
    {"getDeviceOverlayPlan", "GET", "/api/v1/devices/{synthId}/plans/overlay", nullptr, &getDeviceOverlayPlan},
    {"setDeviceOverlayPlan", "PUT", "/api/v1/devices/{synthId}/plans/overlay", nullptr, &setDeviceOverlayPlan},
    {"listPeriodicalTariffs", "GET", "/api/v1/periodicaltariffs", "/api/v1/periodicalTariffs", &listPeriodicalTariffs},
    {"createPeriodicalTariff", "POST", "/api/v1/periodicaltariffs", "/api/v1/periodicalTariffs",
     &createPeriodicalTariff},
    {"getPeriodicalTariff", "GET", "/api/v1/periodicaltariffs/{tariffId}", "/api/v1/periodicalTariffs/{tariffId}",
     &getPeriodicalTariff},
    {"updatePeriodicalTariff", "PATCH", "/api/v1/periodicaltariffs/{tariffId}", "/api/v1/periodicalTariffs/{tariffId}",
     &updatePeriodicalTariff},
    {"listDynamicTariffs", "GET", "/api/v1/dynamictariffs", "/api/v1/dynamicTariffs", &listDynamicTariffs},
    {"createDynamicTariff", "POST", "/api/v1/dynamictariffs", "/api/v1/dynamicTariffs", &createDynamicTariff},
    {"getDynamicTariff", "GET", "/api/v1/dynamictariffs/{tariffId}", "/api/v1/dynamicTariffs/{tariffId}",
     &getDynamicTariff},
    {"updateDynamicTariff", "PATCH", "/api/v1/dynamictariffs/{tariffId}", "/api/v1/dynamicTariffs/{tariffId}",
     &updateDynamicTariff},
    {"listFlexGroups", "GET", "/api/v1/flexgroups", nullptr, &listFlexGroups},
    {"createFlexGroup", "POST", "/api/v1/flexgroups", nullptr, &createFlexGroup},
    {"getFlexGroup", "GET", "/api/v1/flexgroups/{flexGroupId}", nullptr, &getFlexGroup},
    {"listFlexGroupParticipants", "GET", "/api/v1/flexgroups/{flexGroupId}/participants", nullptr,
     &listFlexGroupParticipants},
    {"addFlexGroupParticipant", "POST", "/api/v1/flexgroups/{flexGroupId}/participants", nullptr,
     &addFlexGroupParticipant},
    {"getFlexGroupParticipant", "GET", "/api/v1/flexgroups/{flexGroupId}/participants/{participantId}", nullptr,
     &getFlexGroupParticipant},
    {"deleteFlexGroupParticipant", "DELETE", "/api/v1/flexgroups/{flexGroupId}/participants/{participantId}", nullptr,
     &deleteFlexGroupParticipant},
    {"createBulkParticipantsAction", "POST", "/api/v1/flexgroups/{flexGroupId}/participants/bulk", nullptr,
     &createBulkParticipantsAction},
    {"getBulkParticipantsAction", "GET", "/api/v1/flexgroups/{flexGroupId}/participants/bulk/{bulkId}", nullptr,
     &getBulkParticipantsAction},
    {"listFlexEvents", "GET", "/api/v1/flexevent", nullptr, &listFlexEvents},
    {"createFlexEvent", "POST", "/api/v1/flexevent", nullptr, &createFlexEvent},
    {"updateFlexEvent", "PATCH", "/api/v1/flexevents/{flexEventId}", nullptr, &updateFlexEvent},
    {"optOutFlexDispatch", "POST", "/api/v1/flexdispatches/{flexDispatchId}/optout", nullptr, &optOutFlexDispatch},
    {"listPrognoses", "GET", "/api/v1/flexgroups/{flexGroupId}/prognoses", nullptr, &listPrognoses},
    {"createPrognosisDiffRequest", "POST", "/api/v1/prognoses/{prognosisId}/prognosisdiffrequests", nullptr,
     &createPrognosisDiffRequest},
    {"getPrognosisDiffRequest", "GET", "/api/v1/prognosisdiffrequests/{prognosisDiffRequestId}", nullptr,
     &getPrognosisDiffRequest},
    {"createPrognosisDiffOrder", "POST", "/api/v1/prognosisdiffrequests/{prognosisDiffRequestId}/prognosisdifforders",
     nullptr, &createPrognosisDiffOrder},
    {"getPrognosisDiffOrder", "GET", "/api/v1/prognosisdifforders/{prognosisDiffOrderId}", nullptr,
     &getPrognosisDiffOrder},
    {"getCounterfactualTelemetry", "GET", "/api/v1/counterfactuals/{counterfactualName}/devices/{deviceId}/telemetry",
     nullptr, &getCounterfactualTelemetry},
    {"listVisits", "GET", "/api/v1/visits", nullptr, &listVisits},
    {"createVisit", "POST", "/api/v1/visits", nullptr, &createVisit},
    {"getVisit", "GET", "/api/v1/visits/{visitId}", nullptr, &getVisit},
};
static_assert(std::size(table) == 44);

bool fits(const QList<QByteArray> &segments, const QByteArray &pattern, QList<QByteArray> &ids)
{
    const QList<QByteArray> parts = pattern.split('/');
    if (parts.size() != segments.size())
        return false;
    ids.clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!parts[i].startsWith('{')) {
            if (parts[i] != segments[i])
                return false;
            continue;
        }
        const QByteArray id = QByteArray::fromPercentEncoding(segments[i]);
        if (id.isEmpty())
            return false;
        ids.append(id);
    }
    return true;
}

} // namespace

std::span<const Route> routes()
{
    return table;
}

RouteMatch matchRoute(QByteArrayView method, const QByteArray &rawPath)
{
    const QList<QByteArray> segments = rawPath.split('/');
    RouteMatch match;
    for (const Route &route : table) {
        QList<QByteArray> ids;
        if (!fits(segments, route.path, ids) && !(route.publishedPath && fits(segments, route.publishedPath, ids)))
            continue;
        if (method == route.method)
            return {&route, ids, {}};
        match.allowed.append(route.method);
    }
    return match;
}

QHash<QString, QString> parseQuery(const QByteArray &rawQuery)
{
    QHash<QString, QString> result;
    // '+' stays a plus: it belongs to an offset such as +01:00 far more often than it means a blank.
    const QUrlQuery query(QString::fromLatin1(rawQuery));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        result.insert(key, value);
    return result;
}

} // namespace switchyard::simulator
