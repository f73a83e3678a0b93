// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitespage.h"

#include "celldelegates.h"
#include "fieldcommands.h"
#include "filterscan.h"
#include "siteexport.h"
#include "siteinspector.h"
#include "sitemodel.h"
#include "statestore.h"
#include "tableview.h"

#include <QAction>
#include <QItemSelectionModel>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

FleetPageWords words()
{
    FleetPageWords words;
    words.table = SitesPage::tr("Sites");
    words.filter = SitesPage::tr("Filter sites");
    words.placeholder = SitesPage::tr("Filter sites: Harbour country:GB -city:London");
    words.reading = SitesPage::tr("Reading the list of sites");
    words.noneTitle = SitesPage::tr("No sites yet");
    words.noneText = SitesPage::tr("This account has no sites. Add the first one with “Add site”.");
    words.noMatchTitle = SitesPage::tr("No site matches the filter");
    words.noMatchText = SitesPage::tr("Change the filter line, or clear it to see all sites.");
    words.exportTitle = SitesPage::tr("Export sites");
    words.gone = [](int count) { return SitesPage::tr("%n sites are no longer listed", nullptr, count); };
    words.importTitle = SitesPage::tr("Import sites");
    words.add = SitesPage::tr("Add site");
    words.edit = SitesPage::tr("Edit site");
    words.views = {{SitesPage::tr("All sites"), {}, u"all"_s},
                   {SitesPage::tr("Not loaded yet"), {u"seen:never"_s, {}, {}}, u"never"_s},
                   {SitesPage::tr("Older than an hour"), {u"seen:>1h"_s, {}, {}}, u"old"_s},
                   {SitesPage::tr("Could not be loaded"), {u"state:failed,missing,forbidden"_s, {}, {}}, u"failed"_s}};
    return words;
}

} // namespace

SitesPage::SitesPage(const FleetPageParts &parts, FleetStore &store, ApiClient &api, Asker &asker,
                     CommandDesk &commands, const VisitParts &visits, const DeviceStore &fleetDevices,
                     const PageContext &context, QWidget *parent)
    : FleetPage(parts, context, u"site"_s, words(), parent),
      m_inspector(
          new SiteInspector(api, store, parts.sync, parts.clock, asker, commands, visits, parts.keeper, parts.wiring))
{
    build(std::make_unique<SiteModel>(store, parts.worker, parts.clock), m_inspector,
          {u"sites"_s, siteExportFields(), siteExportField}, ImportTarget::ofSites(api, store, parts.clock, &commands),
          {88, 130, 88, 106, 72, 98, 128, 90});
    table().setItemDelegateForColumn(SiteModel::Freshness, new FreshnessDelegate(&table()));
    ActionSpec devices;
    devices.id = u"sites.devices"_s;
    devices.text = tr("Open devices of the site");
    devices.icon = IconName::Devices;
    devices.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return)};
    addCommand(devices, [this] {
        const QString site = m_inspector->siteId().text();
        if (!site.isEmpty())
            Q_EMIT goRequested({u"devices"_s, {{u"filter"_s, "site:="_L1 + filterAtomFor(site)}}});
    });
    ActionSpec telemetry;
    telemetry.id = u"sites.telemetry"_s;
    telemetry.text = tr("Show telemetry");
    telemetry.icon = IconName::Telemetry;
    telemetry.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)};
    QAction *show = addCommand(telemetry, [this] {
        if (const QByteArray site = selectedSite(); !site.isEmpty())
            Q_EMIT goRequested({u"telemetry"_s, {{u"site"_s, QString::fromUtf8(site)}}});
    });
    const auto offer = [this, show] { show->setEnabled(!selectedSite().isEmpty()); };
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, show, offer);
    connect(&model(), &FleetTableModel::orderChanged, show, offer);
    offer();
    connect(m_inspector, &SiteInspector::deviceRequested, this,
            [this](const SynthId &id) { Q_EMIT goRequested({u"devices"_s, {{u"device"_s, id.text()}}}); });
    const auto goToVisits = [this](const QString &key) {
        return [this, key](const QByteArray &id) { Q_EMIT goRequested({u"visits"_s, {{key, QString::fromUtf8(id)}}}); };
    };
    connect(m_inspector, &SiteInspector::visitRequested, this, goToVisits(u"visit"_s));
    connect(m_inspector, &SiteInspector::logRequested, this, goToVisits(u"log"_s));
    connect(m_inspector, &SiteInspector::planRequested, this, goToVisits(u"plan"_s));
    ActionSpec log;
    log.id = u"sites.logVisit"_s;
    log.text = tr("Log visit at the site");
    log.icon = IconName::Visits;
    log.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)};
    QAction *logVisit = addCommand(log, [this, goToVisits] { goToVisits(u"log"_s)(m_inspector->entityId()); });
    const auto offerVisit = [this, logVisit] { logVisit->setEnabled(!selectedSite().isEmpty()); };
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, logVisit, offerVisit);
    connect(&model(), &FleetTableModel::orderChanged, logVisit, offerVisit);
    offerVisit();
    table().setColumnShown(SiteModel::Prepared, false);
    addFieldCommands({api, store, fleetDevices, parts.worker, parts.clock, parts.keeper, parts.wiring}, store, visits);
}

void SitesPage::addFieldCommands(const SiteCheckParts &read, FleetStore &store, const VisitParts &visits)
{
    m_field = new FieldCommands(
        {read, store, visits, tasks(), *addNotice(u"sheetNotice"_s), *this, u"sites"_s,
         [this](const ActionSpec &spec, std::function<void()> run) { return addCommand(spec, std::move(run)); },
         [this](int most) { return sitesOf(table().selectedRows(), most); },
         [this](int most) { return sitesOf({{0, model().rowCount() - 1}}, most); },
         [this] { return qsizetype(model().rowCount()); }},
        this);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, m_field, &FieldCommands::offer);
    connect(&model(), &FleetTableModel::orderChanged, m_field, &FieldCommands::offer);
    connect(m_field, &FieldCommands::logRequested, this, [this](const QByteArray &id, const QString &notes) {
        Q_EMIT goRequested({u"visits"_s, {{u"log"_s, QString::fromUtf8(id)}, {u"notes"_s, notes}}});
    });
    // What is kept is seen while it comes.
    connect(m_field, &FieldCommands::preparing, this, [this] { table().setColumnShown(SiteModel::Prepared, true); });
}

std::vector<QByteArray> SitesPage::sitesOf(const std::vector<std::pair<int, int>> &rows, int most)
{
    std::vector<QByteArray> sites;
    for (const auto &[top, bottom] : rows) {
        for (int row = top; row <= bottom && int(sites.size()) < most; ++row)
            sites.push_back(model().index(row, 0).data(FleetTableModel::IdRole).toByteArray());
    }
    return sites;
}

QByteArray SitesPage::selectedSite()
{
    const auto rows = table().selectedRows();
    if (rows.size() != 1 || rows.front().first != rows.front().second)
        return {};
    return model().index(rows.front().first, 0).data(FleetTableModel::IdRole).toByteArray();
}

void SitesPage::open(const QVariantMap &what)
{
    FleetPage::open(what);
    const SynthId subject(what.value(u"telemetry"_s).toString());
    if (!subject.isEmpty())
        m_inspector->showTelemetry(subject);
}

void SitesPage::saveState(StateStore &store) const
{
    FleetPage::saveState(store);
    StoreSection sheets(store, u"sheets"_s);
    m_field->saveState(sheets);
}

void SitesPage::restoreState(const StateSource &store)
{
    FleetPage::restoreState(store);
    m_field->restoreState(SourceSection(store, u"sheets"_s));
}

} // namespace switchyard
