// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityinspector.h"
#include "sitedevicesmodel.h"
#include "telemetryfetch.h"
#include "topologykeeper.h"

#include <memory>

namespace switchyard {

class CommandDesk;
class EntityDetails;
class TableView;
class TelemetryPane;
class SiteVisits;
class TopologyPane;
struct VisitParts;

//! Everything about one site: details, topology, devices, telemetry, visits.
class SiteInspector final : public EntityInspector
{
    Q_OBJECT

public:
    //! Needs its references for its life.
    SiteInspector(ApiClient &api, FleetStore &store, FleetSync &sync, Clock &clock, Asker &asker, CommandDesk &commands,
                  const VisitParts &visits, const TelemetryKeeper &keeper = {}, const TopologyKeeper &wiring = {},
                  QWidget *parent = nullptr);
    ~SiteInspector() override;

    SiteId siteId() const { return SiteId(entityId()); }
    //! Goes to the Telemetry tab with that device or sensor.
    void showTelemetry(const SynthId &id);

    void refresh() override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

Q_SIGNALS:
    //! A person wants to see that device on its own page.
    void deviceRequested(const switchyard::SynthId &id);
    //! The same of a visit.
    void visitRequested(const QByteArray &id);
    void logRequested(const QByteArray &site);
    void planRequested(const QByteArray &site);

protected:
    void load() override;
    QString headingOf(qsizetype row) const override;

private:
    QWidget *makeDevicesTab();
    void showDevicesState();
    void takeDeviceDetails();
    QByteArray siteZone() const;

    FleetStore &m_store;
    std::unique_ptr<SiteDevicesModel> m_devices;
    EntityDetails *m_details;
    TopologyPane *m_topology;
    TableView *m_deviceTable;
    Notice *m_deviceNotice;
    QPushButton *m_openDevice;
    StateView *m_deviceState;
    TelemetryPane *m_telemetry;
    SiteVisits *m_visits;
};

} // namespace switchyard
