// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologypane.h"

#include "accessiblename.h"
#include "clock.h"
#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "statestore.h"
#include "stateview.h"
#include "unittext.h"
#include "variants.h"
#include "wiringview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int expandedLevels = 6; //!< a tree of any depth opens as far as people read

} // namespace

TopologyPane::TopologyPane(ApiClient &api, Clock &clock, TopologyKeeper keeper, QWidget *parent)
    : QWidget(parent), m_api(api), m_clock(clock), m_model(std::make_unique<TopologyModel>()),
      m_readings(std::make_unique<TopologyReadings>(
          [&api](const SynthId &id, const TelemetryQuery &query) {
              return api.callWith(Urgency::Nearby, getDeviceTelemetry, id, query);
          },
          clock)),
      m_keeper(std::move(keeper)), m_splitter(new QSplitter(Qt::Vertical)), m_wiring(new WiringView(*m_model)),
      m_tree(new QTreeView), m_choice(new QLabel), m_open(new QPushButton), m_notice(new Notice), m_state(nullptr)
{
    setObjectName(u"topologyPane"_s);
    auto *card = new QWidget;
    setVariant(card, Variant::Card);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_wiring);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(card);
    m_splitter->addWidget(makeTreePart());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({360, 240}); // else what is shown before the topology is there would decide
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(m_splitter);
    m_state = new StateView(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_notice->setDismissable(false);
    column->addWidget(m_notice);
    column->addWidget(body, 1);

    connect(m_wiring, &WiringView::currentChanged, this, &TopologyPane::selectNode);
    connect(m_wiring, &WiringView::opened, this, &TopologyPane::open);
    connect(m_state, &StateView::actionTriggered, this, &TopologyPane::refresh);
    connect(m_notice, &Notice::actionTriggered, this, &TopologyPane::refresh);
    connect(m_readings.get(), &TopologyReadings::changed, this,
            [this] { m_wiring->setReadings(m_readings->readings()); });
    clear();
}

TopologyPane::~TopologyPane()
{
    m_tree->setModel(nullptr); // the views are children and go after the model
    delete m_splitter;
}

QWidget *TopologyPane::makeTreePart()
{
    auto *part = new QWidget;
    m_tree->setModel(m_model.get());
    setNames(m_tree, tr("Topology"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->installEventFilter(this);
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // a double click opens telemetry
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setMinimumHeight(110);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last one stretches by itself.
        m_columnsChosen = m_columnsChosen || (!m_fitting && column != TopologyModel::ChannelsColumn);
    });
    m_choice->setTextFormat(Qt::PlainText);
    m_choice->setAccessibleDescription(tr("Selected node"));
    m_choice->setObjectName(u"selectedNode"_s);
    m_choice->setMinimumWidth(60);
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setInk(m_choice, InkRole::Muted);
    m_open->setText(tr("Show telemetry"));
    setNames(m_open, tr("Show telemetry"));
    m_open->setIcon(icon(IconName::Telemetry));

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_choice, 1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, metrics::step, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_tree, 1);
    column->addLayout(row);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { selectNode(m_model->nodeAt(now)); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) { open(m_model->nodeAt(index)); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_current); });
    return part;
}

void TopologyPane::showSite(const SiteId &site, DeviceLookup lookup)
{
    m_lookup = std::move(lookup);
    if (site == m_site && m_loaded) {
        refresh();
        return;
    }
    clear();
    m_site = site;
    refresh();
}

void TopologyPane::clear()
{
    m_call.cancel();
    m_readings->cancel();
    m_site = {};
    m_loaded = false;
    m_notice->clear();
    m_wiring->setReadings({});
    m_model->setTopology({});
    selectNode(-1);
    m_reading.cancel();
    m_why.reset();
    m_state->show(StateView::State::Empty, tr("No site is chosen"), tr("Choose a site to see how it is wired."));
}

void TopologyPane::refresh()
{
    if (m_site.isEmpty())
        return;
    m_why.reset();
    if (!m_loaded) {
        m_state->show(StateView::State::Loading, tr("Loading the topology…"));
        if (m_keeper.load) {
            m_reading = m_keeper.load(m_site);
            m_reading->then(this, [this](const Result<std::optional<KeptTopology>> &kept) {
                if (kept && *kept)
                    takeKept(**kept);
            });
        }
    }
    m_call = m_api.call(getSiteTopology, m_site);
    m_call->then(this, [this](const Result<Topology> &answer) { take(answer); });
}

void TopologyPane::take(const Result<Topology> &answer)
{
    if (answer) {
        m_reading.cancel();
        m_loaded = true;
        m_loadedAt_ms = m_clock.now().ms;
        m_notice->clear();
        if (m_keeper.keep)
            m_keeper.keep(m_site, *answer, m_clock.now());
        showTopology(*answer);
        return;
    }
    const Explanation why = explain(answer.error());
    if (why.isEmpty())
        return;
    m_why = why;
    showFailure();
}

//! What was read before is there at once; the answer that is on its way replaces it.
void TopologyPane::takeKept(const KeptTopology &kept)
{
    m_loaded = true;
    m_loadedAt_ms = kept.at.ms;
    showTopology(kept.topology);
    showFailure();
}

void TopologyPane::showFailure()
{
    if (!m_why)
        return;
    if (!m_loaded) {
        m_state->show(*m_why, m_why->retry || m_why->offline ? tr("Try again") : QString());
        return;
    }
    const auto age = std::chrono::milliseconds(m_clock.now().ms - m_loadedAt_ms);
    m_notice->tell(Tone::Warn,
                   tr("This topology was loaded %1 and could not be refreshed").arg(unittext::ago(age, QLocale())),
                   m_why->title, tr("Try again"));
}

//! Kinds are short and whole; the node shares what is left with the channels, and is shortened in its middle.
void TopologyPane::fitColumns()
{
    if (m_columnsChosen)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int whole = m_tree->viewport()->width();
    for (int column = 0; column < TopologyModel::ChannelsColumn; ++column)
        m_tree->resizeColumnToContents(column);
    const int kind = std::min(m_tree->columnWidth(TopologyModel::KindColumn), whole / 3);
    m_tree->setColumnWidth(TopologyModel::KindColumn, kind);
    const int node = std::min(m_tree->columnWidth(0), std::max(160, (whole - kind) * 3 / 5));
    m_tree->setColumnWidth(0, node);
}

bool TopologyPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // of the tree's viewport
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void TopologyPane::showTopology(Topology topology)
{
    const bool same = topology == m_model->topology();
    const SynthId kept = currentId();
    if (!same || m_model->isEmpty()) {
        m_model->setTopology(std::move(topology), m_lookup);
        m_tree->expandToDepth(expandedLevels);
        fitColumns();
        select(kept);
        Q_EMIT topologyChanged();
    }
    if (m_model->isEmpty()) {
        m_state->show(StateView::State::Empty, tr("This site has no topology yet"),
                      tr("It appears when the installer has registered the site's devices."), tr("Refresh"));
        return;
    }
    m_state->showContent();
    std::vector<SynthId> sensors;
    for (const int node : sensorsBelow(this->topology(), {}))
        sensors.emplace_back(this->topology().nodes[size_t(node)].id);
    m_readings->ask(sensors);
}

void TopologyPane::setDeviceLookup(DeviceLookup lookup)
{
    m_lookup = std::move(lookup);
    if (m_model->isEmpty())
        return;
    const SynthId kept = currentId();
    m_model->setTopology(Topology(m_model->topology()), m_lookup);
    m_tree->expandToDepth(expandedLevels);
    select(kept);
}

const Topology &TopologyPane::topology() const
{
    return m_model->topology();
}

SynthId TopologyPane::currentId() const
{
    return m_current < 0 || size_t(m_current) >= topology().nodes.size()
        ? SynthId()
        : SynthId(topology().nodes[size_t(m_current)].id);
}

void TopologyPane::select(const SynthId &id)
{
    selectNode(nodeOf(topology(), id));
}

void TopologyPane::selectNode(int node)
{
    const bool changed = node != m_current;
    m_current = node;
    const QModelIndex index = m_model->indexOfNode(node);
    if (m_wiring->current() != node)
        m_wiring->setCurrent(node);
    if (m_model->nodeAt(m_tree->currentIndex()) != node && m_tree->selectionModel()) {
        m_tree->setCurrentIndex(index);
        if (index.isValid())
            m_tree->scrollTo(index);
    }
    const bool can = index.isValid() && index.data(TopologyModel::TelemetryRole).toBool();
    m_open->setEnabled(can);
    m_choice->setText(index.isValid() ? m_model->titleOf(node) + u" · "_s + index.data().toString()
                                      : tr("Nothing selected"));
    m_choice->setToolTip(index.data(Qt::ToolTipRole).toString());
    if (changed && can)
        Q_EMIT selected(currentId());
}

void TopologyPane::open(int node)
{
    const QModelIndex index = m_model->indexOfNode(node);
    if (index.isValid() && index.data(TopologyModel::TelemetryRole).toBool())
        Q_EMIT telemetryRequested(m_model->synthIdAt(index));
}

void TopologyPane::saveState(StateStore &store) const
{
    store.setValue(u"topologySplitter"_s, m_splitter->saveState());
}

void TopologyPane::restoreState(const StateSource &store)
{
    m_splitter->restoreState(store.value(u"topologySplitter"_s).toByteArray());
}

} // namespace switchyard
