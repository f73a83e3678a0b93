// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "sitemodel.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
QT_END_NAMESPACE

namespace switchyard {

class ApiClient;
class Asker;
class FilterLine;
class FleetSync;
class Notice;
class Scheduler;
class SiteInspector;
class StateView;
class TableExporter;
class TableView;
class TaskModel;
struct ExportOffer;

//! What the page needs; all of it outlives the page.
struct SitesPageParts
{
    ApiClient &api;
    FleetStore &store;
    FleetSync &sync;
    Worker &worker;
    Clock &clock;
    Asker &asker;
    TaskModel &tasks;
};

//! The fleet's sites: filter line, table, inspector. open() understands "site" (id), "telemetry" (device or sensor id of
//! that site), "new" (true: the form of a new site).
class SitesPage final : public Page
{
    Q_OBJECT

public:
    SitesPage(const SitesPageParts &parts, const PageContext &context, QWidget *parent = nullptr);
    ~SitesPage() override;

    void activate() override;
    void refresh() override;
    bool focusFilter() override;
    bool escape() override;
    void open(const QVariantMap &what) override;
    QVariantMap shown() const override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

private:
    void layOut();
    void addCommands();
    ExportOffer exportOffer() const;
    void sortBy();
    void showCurrent();
    void select(const SiteId &id);
    void selectRow();
    void returnTo(const SiteId &id);
    void wantVisible();
    void showCounts();
    void showState();
    void showFilterProblem();

    SitesPageParts m_parts;
    std::unique_ptr<SiteModel> m_model;
    QSplitter *m_splitter;
    FilterLine *m_filter;
    QLabel *m_filterProblem;
    QLabel *m_rows;
    Notice *m_notice;
    Notice *m_exportNotice; //!< the other one comes and goes with the sync
    TableExporter *m_exporter;
    TableView *m_table;
    StateView *m_state;
    SiteInspector *m_inspector;
    SiteId m_current;
    bool m_returning = false;
    SiteId m_toSelect; // asked for, its row is not there yet
    bool m_started = false;
};

} // namespace switchyard
