// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectpicker.h"

#include "accessiblename.h"
#include "explain.h"
#include "metrics.h"
#include "stateview.h"
#include "variants.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int expandedLevels = 6; //!< as in the Topology tab

} // namespace

SubjectPicker::SubjectPicker(const SubjectPickerParts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts),
      m_search(std::make_unique<SubjectSearchModel>(parts.sites, parts.devices, parts.worker)),
      m_topology(std::make_unique<TopologyModel>()), m_choice(std::make_unique<TopologyChoice>(*m_topology))
{
    setWindowTitle(tr("Add series"));
    setObjectName(u"subjectPicker"_s);
    setVariant(this, Variant::Surface);
    layOut();
    connect(m_find, &QLineEdit::textChanged, m_search.get(), &SubjectSearchModel::search);
    connect(m_search.get(), &SubjectSearchModel::searched, this, &SubjectPicker::showFound);
    connect(m_results, &QListView::clicked, this, &SubjectPicker::choose);
    connect(m_results, &QListView::activated, this, &SubjectPicker::choose);
    connect(m_choice.get(), &TopologyChoice::chosenChanged, this, &SubjectPicker::showChosen);
    connect(m_tree, &QTreeView::activated, this, &SubjectPicker::nodeActivated);
    connect(m_treeState, &StateView::actionTriggered, this, &SubjectPicker::load);
    connect(m_wholeSite, &QPushButton::clicked, this, [this] { give(m_choice->wholeSite()); });
    connect(m_add, &QPushButton::clicked, this, [this] { give(m_choice->chosen()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    showFound();
    showNothingYet();
    showChosen();
}

SubjectPicker::~SubjectPicker()
{
    m_results->setModel(nullptr); // the views are children and go after the models
    m_tree->setModel(nullptr);
}

void SubjectPicker::layOut()
{
    auto *heading = new QLabel(windowTitle());
    heading->setTextFormat(Qt::PlainText);
    setTextRank(heading, TextRank::Heading);

    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeSearch());
    parts->addWidget(makeTree());
    parts->setSizes({380, 620});

    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleDescription(tr("How many devices and sensors are chosen"));
    m_count->setObjectName(u"chosenCount"_s);
    setInk(m_count, InkRole::Muted);
    m_wholeSite = addButton(tr("Add whole site"));
    m_cancel = addButton(tr("Cancel"));
    m_add = addButton(tr("Add"));
    setVariant(m_add, Variant::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_count, 1);
    for (QPushButton *button : {m_wholeSite, m_cancel, m_add})
        buttons->addWidget(button);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(metrics::step * 3);
    column->addWidget(heading);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    setMinimumSize(680, 420);
    resize(1060, 620);
}

QWidget *SubjectPicker::makeSearch()
{
    auto *part = new QWidget;
    m_find = new QLineEdit;
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("ID, name, city, kind, serial number"));
    m_find->installEventFilter(this);
    auto *label = labelFor(m_find, tr("Find a site or device"));
    m_results = new QListView;
    setNames(m_results, tr("Results of the search"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setUniformItemSizes(true);
    m_results->setTextElideMode(Qt::ElideRight);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setTabKeyNavigation(false);
    m_results->setModel(m_search.get());
    m_resultState = new StateView(m_results);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, metrics::gap, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(label);
    column->addWidget(m_find);
    column->addWidget(m_results, 1);
    return part;
}

QWidget *SubjectPicker::makeTree()
{
    auto *part = new QWidget;
    m_tree = new QTreeView;
    setNames(m_tree, tr("Topology"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false); // a double click adds
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setModel(m_choice.get());
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->resizeSection(TopologyModel::NodeColumn, 330);
    m_tree->header()->resizeSection(TopologyModel::KindColumn, 130);
    m_treeState = new StateView(m_tree);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(metrics::gap, 0, 0, 0);
    column->addWidget(m_tree, 1);
    return part;
}

QPushButton *SubjectPicker::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    setNames(button, text);
    // Return means something else in each field: nothing takes it that does not have the keyboard.
    button->setAutoDefault(false);
    return button;
}

void SubjectPicker::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_choice->clear();
    m_search->search(m_find->text()); // the fleet may be another one since
    m_find->setFocus(Qt::OtherFocusReason);
    m_find->selectAll();
}

bool SubjectPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) { // in the search field
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: enterResults(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!m_search->isSearching() && m_search->rowCount() > 0) {
                enterResults();
                choose(m_results->currentIndex());
            }
            return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SubjectPicker::enterResults()
{
    if (m_search->rowCount() == 0)
        return;
    if (!m_results->currentIndex().isValid())
        m_results->setCurrentIndex(m_search->index(0));
    m_results->setFocus(Qt::ShortcutFocusReason);
}

void SubjectPicker::showFound()
{
    if (m_search->rowCount() > 0)
        m_resultState->showContent();
    else if (m_search->text().trimmed().size() < SubjectSearchModel::shortestText)
        m_resultState->show(StateView::State::Empty, tr("Search the fleet"), tr("Type two characters or more."));
    else
        m_resultState->show(StateView::State::NoMatch, tr("Nothing found"), tr("Try another ID, name, city or kind."));
}

void SubjectPicker::choose(const QModelIndex &result)
{
    if (!result.isValid())
        return;
    const SubjectFind &found = m_search->at(result.row());
    const bool sameSite = !found.site.isEmpty() && found.site == m_wanted.site;
    const bool same = sameSite && found.id == m_wanted.id && found.isDevice == m_wanted.isDevice;
    m_wanted = found;
    if (m_loaded && sameSite) {
        preselect();
        return;
    }
    if (!same || !m_call.isPending())
        load();
}

void SubjectPicker::load()
{
    if (m_wanted.id.isEmpty())
        return;
    m_loaded = false;
    m_call.cancel();
    m_topology->setTopology({});
    if (m_wanted.site.isEmpty()) {
        showTopology({}); // a device whose site is not known yet stands alone
        return;
    }
    m_treeState->show(StateView::State::Loading, tr("Loading the topology…"));
    m_call = m_parts.api.call(getSiteTopology, SiteId(m_wanted.site));
    m_call->then(this, [this](const Result<Topology> &answer) { take(answer); });
}

void SubjectPicker::take(const Result<Topology> &answer)
{
    if (answer) {
        showTopology(*answer);
        return;
    }
    const Explanation why = explain(answer.error());
    if (why.isEmpty())
        return;
    // Whatever it is, a person may want to see whether it is over.
    m_treeState->show(why, tr("Try again"));
}

void SubjectPicker::showTopology(Topology topology)
{
    m_loaded = true;
    m_topology->setTopology(std::move(topology), [this](const SynthId &id) { return factsOf(id); });
    if (m_topology->isEmpty() && !m_wanted.isDevice) {
        m_treeState->show(StateView::State::Empty, tr("This site has no topology yet"),
                          tr("It appears when the installer has registered the site's devices."), tr("Refresh"));
        return;
    }
    preselect();
}

void SubjectPicker::preselect()
{
    if (m_wanted.isDevice) {
        SynthId device(m_wanted.id);
        if (nodeOf(m_topology->topology(), device) < 0 && nodeOf(m_topology->topology(), ownNameOf(device)) >= 0)
            device = ownNameOf(device);
        if (nodeOf(m_topology->topology(), device) < 0) {
            // The wiring does not name it; its telemetry can be asked for all the same.
            Topology more = m_topology->topology();
            TopologyNode node;
            node.id = m_wanted.id;
            node.kind = "device";
            more.nodes.push_back(node);
            m_topology->setTopology(std::move(more), [this](const SynthId &id) { return factsOf(id); });
        }
        m_tree->expandToDepth(expandedLevels);
        const std::vector<int> nodes = m_choice->choose(device);
        const QModelIndex first =
            m_choice->mapFromSource(nodes.empty() ? m_topology->indexOf(device) : m_topology->indexOfNode(nodes[0]));
        m_tree->setCurrentIndex(first);
        m_tree->scrollTo(first);
    } else {
        m_tree->expandToDepth(expandedLevels);
        m_tree->setCurrentIndex(m_choice->index(0, 0));
    }
    m_treeState->showContent();
    showChosen();
}

void SubjectPicker::showNothingYet()
{
    m_treeState->show(StateView::State::Empty, tr("No site is chosen"),
                      tr("Choose a site or a device to see what can be measured there."));
}

void SubjectPicker::showChosen()
{
    const int count = m_choice->count();
    m_count->setText(count == 0 ? tr("Nothing chosen") : tr("%n chosen", nullptr, count));
    m_add->setEnabled(count > 0);
    m_wholeSite->setEnabled(!m_choice->wholeSite().empty());
}

void SubjectPicker::nodeActivated(const QModelIndex &index)
{
    std::vector<TelemetrySubject> subjects = m_choice->chosen();
    if (subjects.empty()) {
        m_choice->choose(SynthId(index.data(TopologyModel::IdRole).toByteArray()));
        subjects = m_choice->chosen();
    }
    give(std::move(subjects));
}

void SubjectPicker::give(std::vector<TelemetrySubject> subjects)
{
    if (subjects.empty())
        return;
    for (TelemetrySubject &subject : subjects)
        subject.siteId = m_wanted.site; // what was asked for; a root need not repeat it
    accept();
    Q_EMIT chosen(subjects);
}

SynthId SubjectPicker::ownNameOf(const SynthId &device) const
{
    const qsizetype row = m_parts.devices.rowOf(device);
    return row < 0 ? SynthId()
                   : SynthId(m_parts.devices.columns().column(DeviceColumn::DeviceId).at(row).toByteArray());
}

std::optional<DeviceFacts> SubjectPicker::factsOf(const SynthId &id) const
{
    const qsizetype row = m_parts.devices.rowOf(id);
    if (row < 0)
        return {};
    const EntityColumns &columns = m_parts.devices.columns();
    QStringList make{columns.column(DeviceColumn::Manufacturer).text(row),
                     columns.column(DeviceColumn::Model).text(row)};
    make.removeAll(QString());
    return DeviceFacts{columns.column(DeviceColumn::Kind).at(row).toByteArray(), make.join(u' ')};
}

} // namespace switchyard
