// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "sites.h"
#include "telemetryorigin.h"

#include <QObject>

namespace switchyard {

//! Looks into the topology of a site for the sensors that have what is looked for: the parts of the site, or those of devices
//! that have no telemetry of their own. The newest question wins. Needs the client for its life. GUI thread.
class SensorLookup final : public QObject
{
    Q_OBJECT
public:
    explicit SensorLookup(ApiClient &api, QObject *parent = nullptr) : QObject(parent), m_api(api) {}

    void askForParts(const SiteId &site);
    //! All of one site; others are left out.
    void askForSensors(const std::vector<TelemetrySubject> &devices);

Q_SIGNALS:
    //! Sensors with a role; empty where the site has none.
    void partsFound(const switchyard::SiteId &site, const std::vector<switchyard::TelemetrySubject> &parts);
    //! The sensors of one of the devices; not empty.
    void sensorsFound(const switchyard::SynthId &device, const std::vector<switchyard::TelemetrySubject> &sensors);
    void failed(const switchyard::SiteId &site, const switchyard::ApiError &why);

private:
    ApiClient &m_api;
    Latest<Topology> m_call;
};

} // namespace switchyard
