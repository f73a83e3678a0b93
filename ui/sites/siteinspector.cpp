// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteinspector.h"

#include "accessiblename.h"
#include "celldelegates.h"
#include "entitydetails.h"
#include "explain.h"
#include "icons.h"
#include "metrics.h"
#include "notice.h"
#include "sensorsubjects.h"
#include "siteediting.h"
#include "sitevisits.h"
#include "statestore.h"
#include "stateview.h"
#include "tableview.h"
#include "telemetrypane.h"
#include "topologypane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

InspectorWords inspectorWords()
{
    InspectorWords words;
    words.name = SiteInspector::tr("Site inspector");
    words.tabs = SiteInspector::tr("Site tabs");
    words.edit = SiteInspector::tr("Edit site");
    words.noneTitle = SiteInspector::tr("No site selected");
    words.noneText = SiteInspector::tr("Choose a site in the table to see its details, wiring and telemetry.");
    words.gone = SiteInspector::tr("This site is no longer in the list");
    words.notFound = SiteInspector::tr("The list names this site, but the service does not find it");
    words.forbidden = SiteInspector::tr("These credentials may not read this site");
    return words;
}

std::vector<FormField> formFields()
{
    QStringList zones;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        zones.append(QString::fromLatin1(id));
    return {
        {SiteInspector::tr("Site ID"), {}, {}},
        {SiteInspector::tr("Name"), {}, {}},
        {SiteInspector::tr("Time zone"), SiteInspector::tr("IANA name, such as Europe/London"), zones},
        {SiteInspector::tr("Country"), {}, {}},
        {SiteInspector::tr("Region"), {}, {}},
        {SiteInspector::tr("City"), {}, {}},
        {SiteInspector::tr("Postal code"), {}, {}},
        {SiteInspector::tr("Address line"), {}, {}},
    };
}

std::vector<DetailLine> detailLines()
{
    return {
        {SiteInspector::tr("Site ID"), int(SiteColumn::Id)},
        {SiteInspector::tr("Name"), int(SiteColumn::Name)},
        {SiteInspector::tr("Time zone"), int(SiteColumn::TimeZone)},
        {SiteInspector::tr("Country"), int(SiteColumn::Country)},
        {SiteInspector::tr("Region"), int(SiteColumn::Region)},
        {SiteInspector::tr("City"), int(SiteColumn::City)},
        {SiteInspector::tr("Postal code"), int(SiteColumn::PostalCode)},
        {SiteInspector::tr("Address line"), int(SiteColumn::AddressLine)},
    };
}

FormWords formWords()
{
    FormWords words;
    words.newTitle = SiteInspector::tr("New site");
    words.reading = SiteInspector::tr("Reading the newest copy of this site");
    words.unclear = SiteInspector::tr("Nobody knows yet whether the site was saved");
    words.changedMeanwhile = SiteInspector::tr("The site was changed elsewhere while you were editing");
    return words;
}

} // namespace

SiteInspector::SiteInspector(ApiClient &api, FleetStore &store, FleetSync &sync, Clock &clock, Asker &asker,
                             CommandDesk &commands, const VisitParts &visits, const TelemetryKeeper &keeper,
                             const TopologyKeeper &wiring, QWidget *parent)
    : EntityInspector({store, sync, asker}, std::make_unique<SiteEditing>(api, store, clock, &commands),
                      inspectorWords(), IconName::Site, parent),
      m_store(store), m_devices(std::make_unique<SiteDevicesModel>(api)),
      m_details(new EntityDetails(store, detailLines())), m_topology(new TopologyPane(api, clock, wiring)),
      m_telemetry(new TelemetryPane(originsFrom(api), keeper, clock)), m_visits(new SiteVisits(visits))
{
    QWidget *devices = makeDevicesTab();
    layOut({{m_details, tr("Details")},
            {m_topology, tr("Topology")},
            {devices, tr("Devices")},
            {m_telemetry, tr("Telemetry")},
            {m_visits, tr("Visits")}},
           formFields(), formWords());
    connect(m_topology, &TopologyPane::topologyChanged, this,
            [this] { m_devices->showTopology(m_topology->topology()); });
    connect(m_topology, &TopologyPane::telemetryRequested, this, &SiteInspector::showTelemetry);
    connect(m_devices.get(), &SiteDevicesModel::detailsChanged, this, &SiteInspector::takeDeviceDetails);
    connect(m_deviceTable, &TableView::opened, this,
            [this](const QModelIndex &index) { showTelemetry(m_devices->idAt(index)); });
    connect(m_deviceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_openDevice->setEnabled(current.isValid()); });
    connect(m_openDevice, &QPushButton::clicked, this,
            [this] { Q_EMIT deviceRequested(m_devices->idAt(m_deviceTable->currentIndex())); });
    connect(m_visits, &SiteVisits::visitRequested, this, &SiteInspector::visitRequested);
    connect(m_visits, &SiteVisits::logRequested, this, &SiteInspector::logRequested);
    connect(m_visits, &SiteVisits::planRequested, this, &SiteInspector::planRequested);
    connect(m_deviceNotice, &Notice::actionTriggered, m_devices.get(), &SiteDevicesModel::retryFailed);
}

SiteInspector::~SiteInspector()
{
    m_deviceTable->setModel(nullptr); // the model is a member and goes before the view
}

QWidget *SiteInspector::makeDevicesTab()
{
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gap);
    m_deviceNotice = new Notice;
    column->addWidget(m_deviceNotice);
    m_deviceTable = new TableView(tr("Devices of the site"));
    m_deviceTable->setModel(m_devices.get());
    m_deviceTable->setItemDelegate(new TextDelegate(m_deviceTable));
    for (int i = 0; i < SiteDevicesModel::ColumnCount; ++i)
        m_deviceTable->setSortable(i, false);
    column->addWidget(m_deviceTable, 1);
    auto *buttons = new QHBoxLayout;
    m_openDevice = new QPushButton(tr("Open device"));
    setNames(m_openDevice, tr("Open device"));
    m_openDevice->setEnabled(false);
    buttons->addWidget(m_openDevice);
    buttons->addStretch();
    column->addLayout(buttons);
    m_deviceState = new StateView(m_deviceTable);
    return tab;
}

void SiteInspector::takeDeviceDetails()
{
    showDevicesState();
    if (m_devices->pending() > 0)
        return; // one update of the wiring for all devices, not one each
    m_deviceTable->resizeColumnsToContents();
    m_topology->setDeviceLookup([this](const SynthId &id) -> std::optional<DeviceFacts> {
        const Device *device = m_devices->device(id);
        if (!device)
            return {};
        QStringList make;
        for (const auto &part : {device->manufacturer, device->model}) {
            if (part && !part->isEmpty())
                make.append(*part);
        }
        return DeviceFacts{device->kind ? device->kind->wire() : QByteArray(), make.join(u' ')};
    });
}

void SiteInspector::load()
{
    m_details->show(entityId());
    m_devices->clear();
    m_telemetry->clear();
    m_visits->showSite(entityId());
    if (siteId().isEmpty())
        m_topology->clear();
    else
        m_topology->showSite(siteId());
}

QString SiteInspector::headingOf(qsizetype row) const
{
    return row < 0 ? QString() : m_store.columns().column(SiteColumn::Name).text(row);
}

void SiteInspector::refresh()
{
    EntityInspector::refresh();
    if (siteId().isEmpty())
        return;
    m_topology->refresh();
    m_telemetry->refresh();
}

QByteArray SiteInspector::siteZone() const
{
    const qsizetype row = m_store.rowOf(siteId());
    return row < 0 ? QByteArray() : m_store.columns().column(SiteColumn::TimeZone).at(row).toByteArray();
}

void SiteInspector::showDevicesState()
{
    if (m_devices->rowCount() == 0 && !siteId().isEmpty())
        m_deviceState->show(StateView::State::Empty, tr("No devices here yet"),
                            tr("The topology of this site names no devices."));
    else
        m_deviceState->showContent();
    if (m_devices->failed() > 0)
        m_deviceNotice->tell(Tone::Warn, tr("%n devices could not be read", nullptr, m_devices->failed()),
                             explain(m_devices->error()).title, tr("Try again"));
    else
        m_deviceNotice->clear();
}

void SiteInspector::showTelemetry(const SynthId &id)
{
    if (id.isEmpty())
        return;
    const Topology &topology = m_topology->topology();
    const int node = nodeOf(topology, id);
    const QString title = node < 0 ? id.text() : m_topology->model().titleOf(node);
    tabs().setCurrentWidget(m_telemetry);
    m_telemetry->showSubject(id, siteZone(), title, sensorSubjects(topology, id));
}

void SiteInspector::saveState(StateStore &store) const
{
    EntityInspector::saveState(store);
    StoreSection topology(store, u"topology"_s);
    m_topology->saveState(topology);
    StoreSection telemetry(store, u"telemetry"_s);
    m_telemetry->saveState(telemetry);
}

void SiteInspector::restoreState(const StateSource &store)
{
    EntityInspector::restoreState(store);
    m_topology->restoreState(SourceSection(store, u"topology"_s));
    m_telemetry->restoreState(SourceSection(store, u"telemetry"_s));
}

} // namespace switchyard
