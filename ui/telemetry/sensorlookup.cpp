// SPDX-License-Identifier: GPL-3.0-or-later
#include "sensorlookup.h"

#include "sensorsubjects.h"

namespace switchyard {

namespace {

//! Of a topology that does not name its site, the one that was asked for.
std::vector<TelemetrySubject> sensorsAt(const Topology &topology, const SynthId &id, const QByteArray &site)
{
    std::vector<TelemetrySubject> sensors = sensorSubjects(topology, id);
    for (TelemetrySubject &sensor : sensors)
        sensor.siteId = site;
    return sensors;
}

} // namespace

void SensorLookup::askForParts(const SiteId &site)
{
    m_call = m_api.call(getSiteTopology, site);
    m_call->then(this, [this, site](const Result<Topology> &answer) {
        if (!answer) {
            Q_EMIT failed(site, answer.error());
            return;
        }
        std::vector<TelemetrySubject> parts = sensorsAt(*answer, SynthId(), site.utf8());
        std::erase_if(parts, [](const TelemetrySubject &part) { return part.role == FlowRole::Other; });
        Q_EMIT partsFound(site, parts);
    });
}

void SensorLookup::askForSensors(const std::vector<TelemetrySubject> &devices)
{
    if (devices.empty() || devices.front().siteId.isEmpty())
        return;
    const SiteId site(devices.front().siteId);
    m_call = m_api.call(getSiteTopology, site);
    m_call->then(this, [this, site, devices](const Result<Topology> &answer) {
        if (!answer) {
            Q_EMIT failed(site, answer.error());
            return;
        }
        for (const TelemetrySubject &device : devices) {
            // An id that the topology does not name would bring all sensors of the site.
            if (device.siteId != site.utf8() || nodeOf(*answer, device.id) < 0)
                continue;
            const std::vector<TelemetrySubject> sensors = sensorsAt(*answer, device.id, site.utf8());
            if (!sensors.empty())
                Q_EMIT sensorsFound(device.id, sensors);
        }
    });
}

} // namespace switchyard
