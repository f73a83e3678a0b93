// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityinspector.h"
#include "operationmode.h"
#include "plans.h"
#include "telemetryfetch.h"

#include <QPointer>

#include <memory>

namespace switchyard {

class CommandDesk;
class DeviceInspection;
class DevicePlanTab;
class PlanEditor;
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
    CommandDesk &commands;
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
    //! Whether the plan is known and can be edited, and whether there is one to remove.
    bool canEditPlan() const;
    bool canRemovePlan() const;
    //! Opens the editor of the device's plan, once the plan is known.
    void editPlan();
    //! Asks for the removal of the plan, where there is one: planSubmitted() with no commands.
    void removePlan();

    void closePlanEditor();
    //! What the review of its plan is opened over.
    QWidget *planWindow();

    void refresh() override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

Q_SIGNALS:
    //! canEditPlan() or canRemovePlan() may have changed.
    void planStateChanged();
    //! A person wants to see the site of the device.
    void siteRequested(const switchyard::SiteId &id);
    //! A person wants another mode, reviewed first. Nothing is sent.
    void modeSubmitted(const switchyard::SynthId &id, switchyard::Mode mode);
    //! A person has made a plan for the device in place of the one before, or wants it removed (no commands), and wants it
    //! reviewed. Nothing is sent. An editor stays open behind the review; closePlanEditor() once the plan is on its way.
    void planSubmitted(const switchyard::SynthId &id, const switchyard::OverlayPlan &before,
                       const switchyard::OverlayPlan &plan);

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
    QPointer<PlanEditor> m_planEditor;
    QPushButton *m_openSite;
    bool m_wired = false; //!< the telemetry tab knows the sensors
};

} // namespace switchyard
