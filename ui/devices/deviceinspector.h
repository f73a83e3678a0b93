// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityinspector.h"
#include "telemetryfetch.h"

#include <memory>

namespace switchyard {

class DeviceInspection;
class DevicePlanTab;
class EntityDetails;
class TelemetryPane;

//! What the inspector works on; all of it outlives it.
struct DeviceInspectorParts
{
    ApiClient &api;
    DeviceStore &devices;
    const FleetStore &sites; //!< for the zone of a device's site
    FleetSync &sync;         //!< of the devices
    Clock &clock;
    Asker &asker;
    TelemetryKeeper keeper = {};
};

//! Everything about one device: details, properties, mode, plan, telemetry.
class DeviceInspector final : public EntityInspector
{
    Q_OBJECT

public:
    explicit DeviceInspector(const DeviceInspectorParts &parts, QWidget *parent = nullptr);
    ~DeviceInspector() override;

    SynthId deviceId() const { return SynthId(entityId()); }
    //! Of the device as far as it is known.
    SiteId siteId() const;
    void showTelemetry();

    void refresh() override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

Q_SIGNALS:
    //! A person wants to see the site of the device.
    void siteRequested(const switchyard::SiteId &id);

protected:
    void load() override;
    void fetchDetails() override;
    QString headingOf(qsizetype row) const override;
    void rowChanged() override;

private:
    void takeInspection();
    void showSubject();
    QByteArray siteZone() const;

    DeviceInspectorParts m_parts;
    std::unique_ptr<DeviceInspection> m_inspection;
    EntityDetails *m_details;
    DevicePlanTab *m_plan;
    TelemetryPane *m_telemetry;
    QPushButton *m_openSite;
    bool m_wired = false; //!< the telemetry tab knows the sensors
};

} // namespace switchyard
