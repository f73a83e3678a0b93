// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteinspector.h"

#include "accessiblename.h"
#include "asker.h"
#include "celldelegates.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "sitedetails.h"
#include "siteform.h"
#include "statestore.h"
#include "stateview.h"
#include "tableview.h"
#include "telemetrypane.h"
#include "topologypane.h"
#include "variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

SiteInspector::SiteInspector(ApiClient &api, FleetStore &store, FleetSync &sync, Clock &clock, Asker &asker,
                             QWidget *parent)
    : QWidget(parent), m_api(api), m_store(store), m_sync(sync), m_clock(clock), m_asker(asker),
      m_editing(std::make_unique<SiteEditing>(api, store, clock)), m_devices(std::make_unique<SiteDevicesModel>(api))
{
    setNames(this, tr("Site inspector"));
    layOut();
    connect(m_edit, &QPushButton::clicked, this, &SiteInspector::beginEdit);
    connect(m_editing.get(), &SiteEditing::saved, this, [this](const SiteId &id) {
        closeForm();
        Q_EMIT siteSaved(id);
    });
    connect(m_form, &SiteForm::cancelRequested, this, [this] { leaveForm([] {}); });
    connect(m_topology, &TopologyPane::topologyChanged, this,
            [this] { m_devices->showTopology(m_topology->topology()); });
    connect(m_topology, &TopologyPane::telemetryRequested, this, &SiteInspector::showTelemetry);
    connect(m_devices.get(), &SiteDevicesModel::detailsChanged, this, [this] {
        showDevicesState();
        if (m_devices->pending() == 0)
            m_deviceTable->resizeColumnsToContents();
        if (m_devices->pending() == 0) { // one update of the wiring for all devices, not one each
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
    });
    connect(m_deviceTable, &TableView::opened, this,
            [this](const QModelIndex &index) { showTelemetry(m_devices->idAt(index)); });
    connect(m_deviceNotice, &Notice::actionTriggered, m_devices.get(), &SiteDevicesModel::retryFailed);
    connect(&m_store, &FleetStore::changed, this, [this](const FleetChange &change) {
        const qsizetype row = m_store.rowOf(m_id);
        if (std::find(change.rows.begin(), change.rows.end(), row) != change.rows.end())
            showHeading();
    });
    showSite({});
}

SiteInspector::~SiteInspector() = default;

void SiteInspector::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 3);
    m_stack = new QStackedWidget;
    whole->addWidget(m_stack);

    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    auto *heading = new QHBoxLayout;
    m_name = new QLabel;
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setTextRank(m_name, TextRank::Heading);
    m_idLabel = new QLabel;
    m_idLabel->setTextFormat(Qt::PlainText);
    m_idLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(m_idLabel, InkRole::Muted);
    m_edit = new QPushButton(tr("Edit site"));
    setNames(m_edit, tr("Edit site"));
    heading->addWidget(m_name, 1);
    heading->addWidget(m_idLabel);
    heading->addWidget(m_edit);
    column->addLayout(heading);
    m_gone = new Notice;
    column->addWidget(m_gone);

    m_tabs = new QTabWidget;
    setNames(m_tabs, tr("Site tabs"));
    m_tabs->setDocumentMode(true);
    m_details = new SiteDetails(m_store, m_clock);
    m_topology = new TopologyPane(m_api, m_clock);
    m_telemetry = new TelemetryPane(m_api, m_clock);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_topology, tr("Topology"));
    m_tabs->addTab(makeDevicesTab(), tr("Devices"));
    m_tabs->addTab(m_telemetry, tr("Telemetry"));
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_shown);

    m_form = new SiteForm(*m_editing);
    m_stack->addWidget(m_form);
    m_nothing = new StateView(m_shown);
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
    m_deviceState = new StateView(m_deviceTable);
    return tab;
}

void SiteInspector::showSite(const SiteId &id)
{
    if (id == m_id && !m_id.isEmpty() && m_stack->currentWidget() == m_shown)
        return;
    if (m_stack->currentWidget() == m_form && m_editing->state() != SiteEditing::State::Closed) {
        if (m_asking || (!m_editing->isNew() && id == m_editing->siteId()))
            return;
        leaveForm([this, id] { showSite(id); });
        return;
    }
    m_id = id;
    load();
}

void SiteInspector::load()
{
    m_details->show(m_id);
    m_devices->clear();
    m_telemetry->clear();
    showHeading();
    if (m_id.isEmpty()) {
        m_topology->clear();
        m_nothing->setIcon(IconName::Site);
        m_nothing->show(StateView::State::Empty, tr("No site selected"),
                        tr("Choose a site in the table to see its details, wiring and telemetry."));
        return;
    }
    m_nothing->showContent();
    m_sync.fetchNow(m_id.utf8());
    m_topology->showSite(m_id);
}

void SiteInspector::refresh()
{
    if (m_id.isEmpty())
        return;
    m_sync.fetchNow(m_id.utf8());
    m_topology->refresh();
    m_telemetry->refresh();
}

QByteArray SiteInspector::siteZone() const
{
    const qsizetype row = m_store.rowOf(m_id);
    return row < 0 ? QByteArray() : m_store.columns().column(SiteColumn::TimeZone).at(row).toByteArray();
}

void SiteInspector::showHeading()
{
    const qsizetype row = m_store.rowOf(m_id);
    m_edit->setEnabled(row >= 0);
    if (row < 0) {
        m_name->clear();
        m_idLabel->clear();
        m_gone->clear();
        return;
    }
    const QString name = m_store.columns().column(SiteColumn::Name).text(row);
    m_name->setText(name.isEmpty() ? m_id.text() : name);
    m_idLabel->setText(name.isEmpty() ? QString() : m_id.text());
    switch (m_store.columns().state[row]) {
    case RowState::Gone:
        m_gone->tell(Tone::Warn, tr("This site is no longer in the list"),
                     tr("What is shown is what was known of it."));
        break;
    case RowState::NotFound:
        m_gone->tell(Tone::Warn, tr("The list names this site, but the service does not find it"));
        break;
    case RowState::Forbidden: m_gone->tell(Tone::Warn, tr("These credentials may not read this site")); break;
    case RowState::Failed:
        m_gone->tell(Tone::Alarm, tr("The details could not be read"), tr("Press F5 to try again."));
        break;
    default: m_gone->clear();
    }
}

void SiteInspector::showDevicesState()
{
    if (m_devices->rowCount() == 0 && !m_id.isEmpty())
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
    const std::vector<NodeSymbol> &symbols = m_topology->model().symbols();
    std::vector<TelemetrySubject> sensors;
    for (const int node : sensorsBelow(topology, id)) {
        const TopologyNode &sensor = topology.nodes[size_t(node)];
        sensors.push_back(
            {SynthId(sensor.id), nodeTitle(sensor, symbols[size_t(node)]) + u" · "_s + QString::fromUtf8(sensor.id)});
    }
    const int node = nodeOf(topology, id);
    const QString title = node < 0 ? id.text() : m_topology->model().titleOf(node);
    m_tabs->setCurrentWidget(m_telemetry);
    m_telemetry->showSubject(id, siteZone(), title, sensors);
}

void SiteInspector::beginEdit()
{
    if (m_id.isEmpty())
        return;
    m_editing->edit(m_id);
    m_stack->setCurrentWidget(m_form);
    m_form->focusFirstField();
}

void SiteInspector::beginCreate()
{
    leaveForm([this] {
        m_editing->create();
        m_stack->setCurrentWidget(m_form);
        m_nothing->showContent();
        m_form->focusFirstField();
    });
}

bool SiteInspector::hasUnsavedText() const
{
    return m_editing->state() != SiteEditing::State::Closed && (m_editing->isDirty() || m_editing->isBusy());
}

void SiteInspector::leaveForm(std::function<void()> then)
{
    if (!hasUnsavedText()) {
        closeForm();
        then();
        return;
    }
    if (m_editing->isBusy() || m_asking)
        return; // a write is under way: its outcome is shown first
    m_asking = true;
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("Discard what you typed?");
    question.detail = tr("Nothing of it has been sent.");
    question.accept = tr("Discard");
    question.cancel = tr("Keep editing");
    question.tone = Tone::Warn;
    m_asker.ask(question).then(this, [this, then = std::move(then)](const Result<Answer> &answer) {
        m_asking = false;
        if (answer && *answer == Answer::Accept) {
            closeForm();
            then();
        } else {
            Q_EMIT stayed(m_editing->isNew() ? m_id : m_editing->siteId());
        }
    });
}

void SiteInspector::closeForm()
{
    m_editing->close();
    m_stack->setCurrentWidget(m_shown);
    if (m_id.isEmpty())
        load();
}

void SiteInspector::saveState(StateStore &store) const
{
    store.setValue(u"tab"_s, m_tabs->currentIndex());
    StoreSection topology(store, u"topology"_s);
    m_topology->saveState(topology);
    StoreSection telemetry(store, u"telemetry"_s);
    m_telemetry->saveState(telemetry);
}

void SiteInspector::restoreState(const StateSource &store)
{
    m_tabs->setCurrentIndex(store.value(u"tab"_s, 0).toInt());
    m_topology->restoreState(SourceSection(store, u"topology"_s));
    m_telemetry->restoreState(SourceSection(store, u"telemetry"_s));
}

} // namespace switchyard
