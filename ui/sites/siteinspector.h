// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetparts.h"
#include "sitedevicesmodel.h"
#include "siteediting.h"

#include <QWidget>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace switchyard {

class Asker;
class Notice;
class SiteDetails;
class SiteForm;
class StateSource;
class StateStore;
class StateView;
class TableView;
class TelemetryPane;
class TopologyPane;

//! Everything about one site beside the table: details, topology, devices, telemetry, and the form that makes or edits a
//! site. Needs its references for its life. GUI thread.
class SiteInspector final : public QWidget
{
    Q_OBJECT

public:
    SiteInspector(ApiClient &api, FleetStore &store, FleetSync &sync, Clock &clock, Asker &asker,
                  QWidget *parent = nullptr);
    ~SiteInspector() override;

    //! Shows a site, or nothing for an empty id. While a form has unsaved text the person is asked first.
    void showSite(const SiteId &id);
    SiteId siteId() const { return m_id; }
    void beginEdit();
    void beginCreate();
    //! Goes to the Telemetry tab with that device or sensor.
    void showTelemetry(const SynthId &id);
    void refresh();
    //! True while the form has text that is not saved, or a write is under way.
    bool hasUnsavedText() const;

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    void siteSaved(const switchyard::SiteId &id);
    //! The person kept the form: the table goes back to that row.
    void stayed(const switchyard::SiteId &id);

private:
    void layOut();
    QWidget *makeDevicesTab();
    void load();
    void showHeading();
    void showDevicesState();
    void leaveForm(std::function<void()> then);
    void closeForm();
    QByteArray siteZone() const;

    ApiClient &m_api;
    FleetStore &m_store;
    FleetSync &m_sync;
    Clock &m_clock;
    Asker &m_asker;
    SiteId m_id;
    std::unique_ptr<SiteEditing> m_editing;
    std::unique_ptr<SiteDevicesModel> m_devices;
    bool m_asking = false;

    QStackedWidget *m_stack;
    QWidget *m_shown;
    QLabel *m_name;
    QLabel *m_idLabel;
    QPushButton *m_edit;
    Notice *m_gone;
    QTabWidget *m_tabs;
    SiteDetails *m_details;
    TopologyPane *m_topology;
    TableView *m_deviceTable;
    Notice *m_deviceNotice;
    StateView *m_deviceState;
    TelemetryPane *m_telemetry;
    SiteForm *m_form;
    StateView *m_nothing;
};

} // namespace switchyard
