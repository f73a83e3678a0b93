// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetpage.h"
#include "lasttelemetry.h"

namespace switchyard {

class ApiClient;
class Asker;
class CommandReviewer;
class DeviceCommands;
class DeviceInspector;
class DeviceModel;

//! What the page needs besides FleetPageParts; all of it outlives the page.
struct DevicesPageParts
{
    ApiClient &api;
    DeviceStore &devices;    //!< the store of the page
    const FleetStore &sites; //!< for zones
    Asker &asker;
    CommandReviewer &reviewer; //!< for what changes devices
};

//! The fleet's devices. open() understands "device" (synth id), "telemetry" (true: its telemetry), "filter" (its text),
//! "new" (true: the form of a new device). "Show telemetry" goes to the page "telemetry" with the selected devices as
//! "subjects": JSON text of subjectmime.h.
class DevicesPage final : public FleetPage
{
    Q_OBJECT

public:
    DevicesPage(const FleetPageParts &parts, const DevicesPageParts &devices, const PageContext &context,
                QWidget *parent = nullptr);

    void open(const QVariantMap &what) override;

    //! As many lines as people tell apart.
    static constexpr int mostTelemetry = 24;

protected:
    void wantRows(const std::vector<qsizetype> &visible, const std::vector<qsizetype> &near) override;

private:
    int selectedCount() const;
    void offerCommands();
    std::vector<SynthId> selectedDevices() const;
    void connectCommands();
    void goToTelemetry();
    void addPlanCommands();

    LastTelemetry m_lastTelemetry;
    DeviceInspector *m_inspector;
    const DeviceModel *m_devices; //!< FleetPage's, of its kind
    QAction *m_showTelemetry;
    DeviceCommands *m_commands;
    QAction *m_editPlan;
    QAction *m_removePlan;
};

} // namespace switchyard
