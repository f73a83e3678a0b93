// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpage.h"

#include "accessiblename.h"
#include "explain.h"
#include "filterline.h"
#include "inspectorpane.h"
#include "notice.h"
#include "statestore.h"
#include "stateview.h"
#include "tableexporter.h"
#include "tableimporter.h"
#include "tableview.h"
#include "viewswitcher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearRows = 60; // fetched next, above and below what is on screen

} // namespace

FleetPage::FleetPage(const FleetPageParts &parts, const PageContext &context, const QString &openKey,
                     FleetPageWords words, QWidget *parent)
    : Page(context, parent), m_parts(parts), m_openKey(openKey), m_words(std::move(words))
{}

FleetPage::~FleetPage()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

void FleetPage::build(std::unique_ptr<FleetTableModel> model, InspectorPane *inspector, FleetPageExport exported,
                      std::shared_ptr<ImportTarget> imported, std::vector<int> columnWidths)
{
    m_model = std::move(model);
    m_export = std::move(exported);
    layOut(inspector, std::move(columnWidths));
    m_exporter = new TableExporter(
        m_words.exportTitle, m_export.fileName, [this] { return exportOffer(); },
        {m_parts.worker, m_parts.clock, m_parts.tasks, *m_exportNotice, *this}, this);
    if (imported) {
        m_importer = new TableImporter(m_words.importTitle, std::move(imported), m_parts.destination,
                                       {m_parts.worker, m_parts.clock, m_parts.tasks, *m_importNotice, *this}, this);
    }
    m_views = new ViewSwitcher(
        info().id, m_words.views,
        {*m_filter, *m_table, *m_viewNotice, *this,
         [this](const ActionSpec &spec, std::function<void()> run) { return addCommand(spec, std::move(run)); },
         [this](int column) { return QString::fromLatin1(m_export.ofColumn(column).name); }},
        this);
    m_filterRow->addWidget(m_views->button());
    m_filterRow->addWidget(m_columns);
    connect(m_views, &ViewSwitcher::stateChanged, this, &FleetPage::stateChanged);
    addCommands();
    connectParts();
}

void FleetPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    connect(m_filter, &FilterLine::problemChanged, this, [this] { m_filterProblem->setText(m_filter->problemText()); });
    connect(m_filter, &QLineEdit::returnPressed, this,
            [this] { (m_instead ? m_instead : m_table)->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &TableView::sortRequested, this, &FleetPage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FleetPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FleetPage::showCounts);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &FleetPage::wantVisible);
    connect(m_model.get(), &FleetTableModel::orderChanged, this, [this] {
        if (!m_toSelect.isEmpty())
            selectRow();
        showCounts();
        showState();
        wantVisible();
    });
    connect(&m_parts.sync, &FleetSync::progressChanged, this, [this] {
        showCounts();
        showState();
    });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_state->state() == StateView::State::NoMatch)
            m_filter->clear();
        else
            m_parts.sync.refresh();
    });
    connect(m_notice, &Notice::actionTriggered, &m_parts.sync, &FleetSync::refresh);
    connect(&m_parts.store, &EntityStore::changed, this, [this] {
        if (m_parts.store.count(RowState::Gone) != m_goneShown) // many changes a second have nothing to do with it
            showGone();
    });
    connect(m_goneNotice, &Notice::actionTriggered, this, [this] { m_filter->setText(u"state:gone"_s); });
    connect(m_goneNotice, &Notice::dismissed, this, [this] { m_goneToldOf = m_parts.store.count(RowState::Gone); });
    connect(m_inspector, &InspectorPane::saved, this, &FleetPage::select);
    connect(m_inspector, &InspectorPane::stayed, this, &FleetPage::returnTo);
}

void FleetPage::addCommands()
{
    const QString kind = info().id;
    ActionSpec add;
    add.id = kind + ".add"_L1;
    add.text = m_words.add;
    add.icon = IconName::Add;
    add.header = HeaderPlace::Primary;
    add.shortcuts = {QKeySequence(QKeySequence::New)};
    addCommand(add, [this] { m_inspector->beginCreate(); });
    ActionSpec edit;
    edit.id = kind + ".edit"_L1;
    edit.text = m_words.edit;
    edit.icon = IconName::Edit;
    edit.shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)};
    addCommand(edit, [this] { m_inspector->beginEdit(); });
    ActionSpec exportTable;
    exportTable.id = kind + ".export"_L1;
    exportTable.text = tr("Export…");
    exportTable.menu = MenuPlace::File;
    exportTable.icon = IconName::Export;
    exportTable.header = HeaderPlace::Secondary;
    exportTable.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    addCommand(exportTable, [this] { m_exporter->ask(); });
    ActionSpec columns;
    columns.id = kind + ".columns"_L1;
    columns.text = tr("Columns…");
    columns.menu = MenuPlace::View;
    columns.icon = IconName::Columns;
    columns.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    addCommand(columns, [this] { openColumnMenu(); });
    ActionSpec dismiss;
    dismiss.id = kind + ".dismissGone"_L1;
    dismiss.text = tr("Dismiss what is no longer listed");
    dismiss.icon = IconName::Remove;
    m_dismissGone = addCommand(dismiss, [this] {
        if (m_filter->text() == "state:gone"_L1)
            m_filter->clear();
        m_parts.store.dismissGone();
    });
    if (!m_importer)
        return;
    ActionSpec importTable;
    importTable.id = kind + ".import"_L1;
    importTable.text = tr("Import…");
    importTable.menu = MenuPlace::File;
    importTable.icon = IconName::Import;
    importTable.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)};
    addCommand(importTable, [this] { m_importer->ask(); });
}

void FleetPage::openColumnMenu()
{
    m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    m_columnMenu->setActiveAction(m_columnMenu->actions().value(1)); // the first one always stays
}

ExportOffer FleetPage::exportOffer() const
{
    ExportOffer offer;
    offer.columns = m_parts.store.columns();
    offer.shownRows = m_model->storeRows();
    for (const auto &[top, bottom] : m_table->selectedRows())
        offer.selectedRows.insert(offer.selectedRows.end(), offer.shownRows.begin() + top,
                                  offer.shownRows.begin() + bottom + 1);
    for (const int column : m_table->shownColumns())
        offer.shownFields.push_back(m_export.ofColumn(column));
    offer.allFields = m_export.all;
    return offer;
}

void FleetPage::activate()
{
    if (!m_started) {
        m_started = true;
        if (m_parts.sync.progress().state == SyncProgress::State::Idle)
            m_parts.sync.refresh();
        (m_instead ? m_instead : m_table)->setFocus(Qt::OtherFocusReason);
    }
    showCounts();
    showState();
    wantVisible();
}

void FleetPage::refresh()
{
    m_parts.sync.refresh();
    m_inspector->refresh();
}

bool FleetPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

bool FleetPage::escape()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void FleetPage::deactivate()
{
    wantRows({}, {}); // the rows on screen are another page's now
}

void FleetPage::open(const QVariantMap &what)
{
    if (what.value(u"new"_s).toBool())
        m_inspector->beginCreate();
    const QString filter = what.value(u"filter"_s).toString();
    if (!filter.isEmpty())
        m_filter->setText(filter);
    const QByteArray id = what.value(m_openKey).toString().toUtf8();
    if (!id.isEmpty())
        select(id);
}

QVariantMap FleetPage::shown() const
{
    return m_current.isEmpty() ? QVariantMap() : QVariantMap{{m_openKey, QString::fromUtf8(m_current)}};
}

void FleetPage::select(const QByteArray &id)
{
    if (!m_model->indexOfId(id).isValid() && m_parts.store.rowOf(id) >= 0 && !m_filter->text().isEmpty())
        m_filter->clear(); // it is hidden by the filter, and it was asked for
    m_current = id;
    m_toSelect = id;
    selectRow();
    m_inspector->showEntity(id);
}

void FleetPage::selectRow()
{
    const QModelIndex index = m_model->indexOfId(m_toSelect);
    if (!index.isValid())
        return; // its row comes with the next order, which is made elsewhere
    m_toSelect = {};
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void FleetPage::returnTo(const QByteArray &id)
{
    // The form stays: only the row goes back to where it belongs, and must not ask for its site again.
    m_returning = true;
    const QModelIndex index = m_model->indexOfId(id);
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        m_table->selectionModel()->clear();
    m_returning = false;
    m_current = id;
    m_toSelect = {};
}

void FleetPage::sortBy()
{
    std::vector<SortStep> steps;
    for (const SortKey &key : m_table->sortKeys())
        steps.push_back({key.column, key.order});
    m_model->setSort(steps.empty() ? m_model->usualSort() : std::move(steps));
}

void FleetPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_returning)
        return;
    if (!index.isValid())
        return; // filtered out: the inspector keeps what a person is reading
    m_current = index.data(FleetTableModel::IdRole).toByteArray();
    m_toSelect = {};
    m_inspector->showEntity(m_current);
}

void FleetPage::wantVisible()
{
    const int count = m_model->rowCount();
    if (count == 0 || !isVisible())
        return;
    const int top = std::max(0, m_table->rowAt(0));
    const int bottomRow = m_table->rowAt(m_table->viewport()->height() - 1);
    const int bottom = bottomRow < 0 ? count - 1 : bottomRow;
    std::vector<qsizetype> visible;
    std::vector<qsizetype> near;
    for (int row = top; row <= bottom; ++row)
        visible.push_back(m_model->storeRow(row));
    for (int row = bottom + 1; row <= std::min(count - 1, bottom + nearRows); ++row)
        near.push_back(m_model->storeRow(row));
    for (int row = top - 1; row >= std::max(0, top - nearRows); --row)
        near.push_back(m_model->storeRow(row));
    wantRows(visible, near);
}

void FleetPage::wantRows(const std::vector<qsizetype> &visible, const std::vector<qsizetype> &near)
{
    m_parts.sync.setWanted(visible, near);
}

void FleetPage::showGone()
{
    const qsizetype gone = m_parts.store.count(RowState::Gone);
    m_goneShown = gone;
    m_dismissGone->setEnabled(gone > 0);
    if (gone <= m_goneToldOf) {
        m_goneToldOf = std::min(m_goneToldOf, gone);
        m_goneNotice->clear();
        return;
    }
    m_goneNotice->tell(Tone::Accent, m_words.gone(int(gone)),
                       tr("They stay in the table until you dismiss them (“%1”).").arg(m_dismissGone->text()),
                       tr("Show them"));
}

void FleetPage::showCounts()
{
    const QLocale locale;
    QString text = tr("%1 of %2").arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total()));
    m_rows->setText(text);
}

void FleetPage::showState()
{
    showGone();
    using State = SyncProgress::State;
    const SyncProgress &progress = m_parts.sync.progress();
    if (m_model->total() == 0) {
        // The state below stands in the table's place, which another look has taken.
        if (m_instead && (progress.state == State::Failed || progress.state == State::Waiting))
            m_notice->tell(explain(progress.error), tr("Try again"));
        else
            m_notice->clear();
        if (progress.state == State::Failed || progress.state == State::Waiting)
            m_state->show(explain(progress.error), tr("Try again"));
        else if (progress.state == State::Complete || progress.state == State::Fetching)
            m_state->show(StateView::State::Empty, m_words.noneTitle, m_words.noneText, tr("Look again"));
        else
            m_state->show(StateView::State::Loading, m_words.reading);
        return;
    }
    if (m_model->rowCount() == 0 && !m_model->isOrdering() && !m_model->filter().isEmpty())
        m_state->show(StateView::State::NoMatch, m_words.noMatchTitle, m_words.noMatchText, tr("Clear filter"));
    else
        m_state->showContent();
    if (progress.state == State::Failed || progress.state == State::Waiting) {
        Explanation why = explain(progress.error);
        why.what = tr("The table shows what was read before.");
        m_notice->tell(why, tr("Try again"));
    } else if (progress.leftOut > 0) {
        m_notice->tell(Tone::Warn, tr("%n entries of the list could not be read", nullptr, progress.leftOut),
                       tr("They are left out of the table; everything else is complete."));
    } else {
        m_notice->clear();
    }
}

void FleetPage::saveState(StateStore &store) const
{
    store.setValue(u"splitter"_s, m_splitter->saveState());
    store.setValue(u"filter"_s, m_filter->text());
    StoreSection exporter(store, u"export"_s);
    m_exporter->saveState(exporter);
    if (m_importer) {
        StoreSection importer(store, u"import"_s);
        m_importer->saveState(importer);
    }
    StoreSection table(store, u"table"_s);
    m_table->saveState(table);
    StoreSection views(store, u"views"_s);
    m_views->saveState(views);
    StoreSection inspector(store, u"inspector"_s);
    m_inspector->saveState(inspector);
}

void FleetPage::restoreState(const StateSource &store)
{
    m_splitter->restoreState(store.value(u"splitter"_s).toByteArray());
    m_filter->setText(store.value(u"filter"_s).toString());
    m_exporter->restoreState(SourceSection(store, u"export"_s));
    if (m_importer)
        m_importer->restoreState(SourceSection(store, u"import"_s));
    m_table->restoreState(SourceSection(store, u"table"_s));
    m_views->restoreState(SourceSection(store, u"views"_s));
    m_inspector->restoreState(SourceSection(store, u"inspector"_s));
    sortBy();
}

} // namespace switchyard
