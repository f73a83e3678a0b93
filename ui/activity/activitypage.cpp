// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "accessiblename.h"
#include "activityexporter.h"
#include "activityfilterbar.h"
#include "activityinspector.h"
#include "asker.h"
#include "celldelegates.h"
#include "explain.h"
#include "haltnotice.h"
#include "metrics.h"
#include "notice.h"
#include "recordcheck.h"
#include "statestore.h"
#include "stateview.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(const ActivityPageParts &parts, const PageContext &context, QWidget *parent)
    : Page(context, parent), m_parts(parts), m_model(parts.journal, parts.operations, parts.clock)
{
    layOut();
    m_exporter =
        new ActivityExporter([this] { return m_filter->filter(); },
                             {parts.journal, parts.worker, parts.clock, parts.tasks, *m_exportNotice, *this}, this);
    new HaltNotice(parts.runner, *m_haltNotice, parts.author.person, this);
    addCommands();
    connectParts();
    showState();
}

ActivityPage::~ActivityPage()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

Notice *ActivityPage::addNotice(const QString &name, QLayout *layout)
{
    auto *notice = new Notice;
    notice->setObjectName(name);
    layout->addWidget(notice);
    return notice;
}

QWidget *ActivityPage::makeBar()
{
    auto *bar = new QWidget;
    setVariant(bar, Variant::Canvas);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 2);
    column->setSpacing(metrics::step * 2);
    m_filter = new ActivityFilterBar(m_parts.operations, m_parts.clock);
    m_columns = new QPushButton(tr("Columns"));
    setNames(m_columns, tr("Columns"));
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this, &ActivityPage::openColumnMenu);
    m_filter->addButton(m_columns);
    column->addWidget(m_filter);
    auto *line = new QHBoxLayout;
    m_rows = new QLabel;
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setAccessibleDescription(tr("Rows"));
    m_rows->setObjectName(u"rows"_s);
    setInk(m_rows, InkRole::Muted);
    line->addWidget(m_rows, 1);
    line->addWidget(m_check);
    column->addLayout(line);
    return bar;
}

QWidget *ActivityPage::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *notices = new QVBoxLayout;
    notices->setSpacing(0);
    m_fileNotice = addNotice(u"fileNotice"_s, notices);
    m_verdictNotice = addNotice(u"verdictNotice"_s, notices);
    m_haltNotice = addNotice(u"haltNotice"_s, notices);
    for (Notice *lasting : {m_fileNotice, m_verdictNotice, m_haltNotice})
        lasting->setDismissable(false); // it stays as long as it is so
    m_exportNotice = addNotice(u"exportNotice"_s, notices);
    m_check = new RecordCheck(m_parts.journal, *m_verdictNotice, *m_fileNotice);
    column->addWidget(makeBar());
    column->addLayout(notices);
    m_table = new TableView(tr("Activity"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(JournalModel::Outcome, new BadgeDelegate(m_table));
    for (int i = 0; i < JournalModel::ColumnCount; ++i)
        m_table->setSortable(i, false); // the newest first: a journal has one order
    m_table->setColumnWidths({168, 80, 122, 116, 84, 84, 106, 150, 150});
    m_columnMenu = m_table->makeColumnMenu(this);
    column->addWidget(m_table, 1);
    m_state = new StateView(m_table);
    return left;
}

void ActivityPage::layOut()
{
    QWidget *left = makeLeft();
    m_inspector = new ActivityInspector(
        {{m_parts.journal, m_parts.runner, m_parts.clock, m_parts.asker, m_parts.author.person}, m_parts.operations});
    m_inspector->setMinimumWidth(380);
    m_right = new QWidget;
    setVariant(m_right, Variant::Surface);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_inspector);
    m_right->hide();
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({660, 400});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void ActivityPage::connectParts()
{
    connect(m_filter, &ActivityFilterBar::filterChanged, this, [this] { m_model.setFilter(m_filter->filter()); });
    connect(m_filter, &ActivityFilterBar::confirmed, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_model, &JournalModel::loaded, this, [this] {
        selectRow();
        countAll();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::countAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::showSelected);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { select(m_model.numberAt(index.row())); });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_state->state() == StateView::State::NoMatch)
            m_filter->clear();
        else
            refresh();
    });
    connect(m_inspector, &ActivityInspector::goRequested, this, &ActivityPage::goRequested);
    connect(m_inspector, &ActivityInspector::closeRequested, this, &ActivityPage::closeInspector);
    connect(m_inspector, &ActivityInspector::commandRequested, m_filter, &ActivityFilterBar::showOnly);
    connect(m_inspector, &ActivityInspector::revertRequested, this, &ActivityPage::revert);
}

void ActivityPage::addCommands()
{
    ActionSpec exportSpec;
    exportSpec.id = u"activity.export"_s;
    exportSpec.text = tr("Export…");
    exportSpec.menu = MenuPlace::File;
    exportSpec.icon = IconName::Export;
    exportSpec.header = HeaderPlace::Secondary;
    exportSpec.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)};
    addCommand(exportSpec, [this] { m_exporter->ask(); });
    ActionSpec columns;
    columns.id = u"activity.columns"_s;
    columns.text = tr("Columns…");
    columns.menu = MenuPlace::View;
    columns.icon = IconName::Columns;
    columns.shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)};
    addCommand(columns, [this] { openColumnMenu(); });
    ActionSpec utc;
    utc.id = u"activity.utc"_s;
    utc.text = tr("Times in UTC");
    utc.menu = MenuPlace::View;
    utc.checkable = true;
    m_utc = addCommand(utc, [this] { setUtc(m_utc->isChecked()); });
}

void ActivityPage::openColumnMenu()
{
    m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    m_columnMenu->setActiveAction(m_columnMenu->actions().value(1)); // the first one always stays
}

void ActivityPage::setUtc(bool utc)
{
    m_utc->setChecked(utc);
    const QTimeZone zone = utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    m_model.setZone(zone);
    m_inspector->setZone(zone);
    m_filter->setZone(zone);
}

void ActivityPage::activate()
{
    if (std::exchange(m_started, true))
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    // The rows on screen are read before the whole record is.
    m_parts.clock.after(checkAfter, this, [this] { m_check->check(); });
}

void ActivityPage::refresh()
{
    m_model.setFilter(m_filter->filter()); // "today" may be another day by now
    m_inspector->refresh();
    m_check->check();
}

bool ActivityPage::focusFilter()
{
    m_filter->focusText();
    return true;
}

bool ActivityPage::escape()
{
    if (!m_right->isHidden()) {
        closeInspector();
        return true;
    }
    if (m_filter->filter().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void ActivityPage::open(const QVariantMap &what)
{
    const QUuid command(what.value(u"command"_s).toString());
    if (!command.isNull())
        m_filter->showOnly(command);
    if (const QString text = what.value(u"text"_s).toString(); !text.isEmpty())
        m_filter->setText(text);
    if (const qint64 number = what.value(u"number"_s).toLongLong(); number > 0)
        select(number);
}

QVariantMap ActivityPage::shown() const
{
    return m_current > 0 ? QVariantMap{{u"number"_s, m_current}} : QVariantMap();
}

void ActivityPage::select(qint64 number)
{
    m_current = number;
    m_inspector->show(number, m_model.rowAt(m_model.rowOf(number)));
    m_right->show();
    selectRow();
}

//! The same write as before, wherever its row is by now; a row that the filter hides leaves the inspector as it is.
void ActivityPage::selectRow()
{
    const int row = m_current > 0 ? m_model.rowOf(m_current) : -1;
    if (row < 0 || m_table->selectionModel()->isRowSelected(row))
        return;
    m_reselecting = true;
    m_table->setCurrentIndex(m_model.index(row, JournalModel::When));
    m_reselecting = false;
    m_table->scrollTo(m_model.index(row, JournalModel::When));
}

//! A row that is only current, because the table got the keyboard, is not one that somebody chose.
void ActivityPage::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_reselecting || !index.isValid() || !m_table->selectionModel()->isRowSelected(index.row()))
        return;
    m_current = m_model.numberAt(index.row());
    m_inspector->show(m_current, m_model.rowAt(index.row()));
    m_right->show();
}

void ActivityPage::closeInspector()
{
    m_current = 0;
    m_right->hide();
    m_table->selectionModel()->clearSelection();
    m_inspector->show(0, nullptr);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::countAll()
{
    showState();
    if (m_model.filter().isEmpty()) {
        m_counting.cancel();
        m_total = m_model.rowCount();
        showCounts();
        return;
    }
    m_counting = m_parts.journal.numbers({});
    m_counting->then(this, [this](const Result<std::vector<qint64>> &numbers) {
        if (numbers)
            m_total = qsizetype(numbers->size());
        showCounts();
    });
}

void ActivityPage::showCounts()
{
    const QLocale locale;
    m_rows->setText(tr("%1 of %2").arg(unittext::count(m_model.rowCount(), locale), unittext::count(m_total, locale)));
}

void ActivityPage::showState()
{
    if (m_model.rowCount() > 0) {
        m_state->showContent();
    } else if (const auto &error = m_model.error()) {
        Explanation why = explain(*error);
        why.title = tr("The record could not be read");
        m_state->show(why, tr("Try again"));
    } else if (m_model.isLoading()) {
        m_state->show(StateView::State::Loading, tr("Reading the record"));
    } else if (m_model.filter().isEmpty()) {
        m_state->show(
            StateView::State::Empty, tr("Nothing was changed yet"),
            tr("Every change that is sent from this profile is recorded here before it leaves: who, when, what was "
               "there before, and what became of it."));
        m_state->setIcon(IconName::Activity);
    } else {
        m_state->show(StateView::State::NoMatch, tr("No write matches the filter"),
                      tr("Change the text or the choices above, or clear them to see everything."), tr("Clear filter"));
    }
}

void ActivityPage::revert(NewCommand command)
{
    command.author = m_parts.author;
    Q_EMIT reviewRequested(command);
}

void ActivityPage::saveState(StateStore &store) const
{
    store.setValue(u"splitter"_s, m_splitter->saveState());
    store.setValue(u"utc"_s, m_utc->isChecked());
    StoreSection filter(store, u"filter"_s);
    m_filter->saveState(filter);
    StoreSection table(store, u"table"_s);
    m_table->saveState(table);
    StoreSection exporter(store, u"export"_s);
    m_exporter->saveState(exporter);
    StoreSection inspector(store, u"inspector"_s);
    m_inspector->saveState(inspector);
}

void ActivityPage::restoreState(const StateSource &store)
{
    m_splitter->restoreState(store.value(u"splitter"_s).toByteArray());
    setUtc(store.value(u"utc"_s, false).toBool());
    m_filter->restoreState(SourceSection(store, u"filter"_s));
    m_table->restoreState(SourceSection(store, u"table"_s));
    m_exporter->restoreState(SourceSection(store, u"export"_s));
    m_inspector->restoreState(SourceSection(store, u"inspector"_s));
}

} // namespace switchyard
