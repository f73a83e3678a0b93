// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableview.h"

#include "accessiblename.h"
#include "cellroles.h"
#include "columnmenu.h"
#include "metrics.h"
#include "statestore.h"
#include "tableheader.h"
#include "tabtext.h"
#include "tokens.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr std::size_t maxKeys = 3;
constexpr int headerPadding = 22;

QString columnKey(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

QString copyText(const QModelIndex &index)
{
    const QVariant exact = index.data(cellroles::CopyRole);
    return exact.isValid() ? exact.toString() : index.data().toString();
}

} // namespace

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent), m_header(new TableHeader(this))
{
    setAccessibleName(name);
    setObjectName(objectNameFor(name));
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int row = qMax(metrics::rowHeight, fontMetrics().height() + 12);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false); // Tab leaves the table; the arrow keys move inside
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::headerClicked);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::sectionResized);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging)
            Q_EMIT columnsChanged();
    });
    connect(this, &QTableView::activated, this, &TableView::opened);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](QPoint at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_hoverRow = -1;
}

void TableView::setColumnWidths(std::vector<int> widths)
{
    m_widths = std::move(widths);
    fitColumns();
}

void TableView::fitColumns()
{
    if (m_ownWidths || m_widths.empty() || !model())
        return;
    // Never less than the header's text, which is longer in some languages.
    const auto need = [this](size_t column) {
        const int header = m_header->fontMetrics().horizontalAdvance(columnKey(*model(), int(column))) + headerPadding;
        return std::max(m_widths[column], header);
    };
    int wanted = 0;
    for (size_t column = 0; column < m_widths.size(); ++column)
        wanted += isColumnHidden(int(column)) ? 0 : need(column);
    const double share = std::clamp(double(viewport()->width()) / std::max(1, wanted), 1.0, 1.5);
    const QScopedValueRollback arranging(m_arranging, true);
    for (size_t column = 0; column < m_widths.size(); ++column)
        setColumnWidth(int(column), int(need(column) * share));
}

void TableView::sectionResized(int column)
{
    // The last one follows the window by itself.
    if (m_arranging || !m_header->isVisible() || column == lastShown())
        return;
    m_ownWidths = m_ownWidths || QGuiApplication::mouseButtons() != Qt::NoButton;
    if (m_ownWidths)
        Q_EMIT columnsChanged();
}

int TableView::lastShown() const
{
    const std::vector<int> columns = shownColumns();
    return columns.empty() ? -1 : columns.back();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::setSortKeys(std::vector<SortKey> keys)
{
    m_sort = std::move(keys);
    m_header->showKeys(m_sort);
}

void TableView::setSortable(int column, bool sortable)
{
    m_header->setSortable(column, sortable);
}

void TableView::headerClicked(int column)
{
    if (!m_header->isSortable(column))
        return;
    const bool further = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    std::vector<SortKey> keys = m_sort;
    const auto at =
        std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (at != keys.end() && (further || at == keys.begin())) {
        at->order = at->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (!further)
            keys = {*at};
    } else if (further) {
        if (keys.size() == maxKeys)
            keys.pop_back();
        keys.push_back({column, Qt::AscendingOrder});
    } else {
        keys = {{column, Qt::AscendingOrder}};
    }
    setSortKeys(keys);
    Q_EMIT sortRequested(m_sort);
}

QMenu *TableView::makeColumnMenu(QWidget *parent)
{
    return new ColumnMenu(*this, parent);
}

void TableView::setColumnShown(int column, bool shown)
{
    if (column == 0 && !shown)
        return;
    setColumnHidden(column, !shown);
    fitColumns();
    if (shown && columnWidth(column) < m_header->minimumSectionSize())
        setColumnWidth(column, 120);
    Q_EMIT columnsChanged();
}

TableLayout TableView::layout() const
{
    TableLayout layout;
    const std::vector<int> columns = shownColumns();
    for (const int column : columns)
        layout.shown.push_back({column, m_ownWidths && column != columns.back() ? columnWidth(column) : 0});
    layout.sort = m_sort;
    return layout;
}

void TableView::setLayout(const TableLayout &layout)
{
    if (!model())
        return;
    if (!layout.shown.empty()) {
        const QScopedValueRollback arranging(m_arranging, true);
        // As in restoreState(): who stretches its last section gives the one that was last its former width back.
        m_header->setStretchLastSection(false);
        std::vector<TableLayout::Column> shown = layout.shown;
        const auto has = [&shown](int column) {
            return std::any_of(shown.begin(), shown.end(), [column](const auto &one) { return one.column == column; });
        };
        if (!has(0))
            shown.insert(shown.begin(), {0, 0});
        m_ownWidths = false;
        int visual = 0;
        for (const auto &[column, width] : shown) {
            setColumnHidden(column, false);
            m_header->moveSection(m_header->visualIndex(column), visual++);
            const int fitting = size_t(column) < m_widths.size() ? m_widths[size_t(column)] : columnWidth(column);
            setColumnWidth(column, width > 0 ? width : fitting);
            m_ownWidths = m_ownWidths || width > 0;
        }
        for (int column = 0; column < m_header->count(); ++column)
            setColumnHidden(column, !has(column));
        m_header->setStretchLastSection(true);
        fitColumns();
    }
    setSortKeys(layout.sort);
    Q_EMIT columnsChanged();
    Q_EMIT sortRequested(m_sort);
}

void TableView::saveState(StateStore &store) const
{
    if (!model())
        return;
    // By the column's name, not its number: a column that is added later must not shift the others' choices.
    // What the last section was stretched to is the window's width, not a choice: its own is seen without.
    m_header->setStretchLastSection(false);
    QVariantList columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        columns << QVariantMap{{u"name"_s, columnKey(*model(), column)},
                               {u"width"_s, isColumnHidden(column) ? 0 : columnWidth(column)},
                               {u"hidden"_s, isColumnHidden(column)}};
    }
    m_header->setStretchLastSection(true);
    store.setValue(u"columns"_s, columns);
    store.setValue(u"ownWidths"_s, m_ownWidths || m_widths.empty());
    QVariantList keys;
    for (const SortKey &key : m_sort)
        keys << QVariantMap{{u"name"_s, columnKey(*model(), key.column)},
                            {u"descending"_s, key.order == Qt::DescendingOrder}};
    store.setValue(u"sort"_s, keys);
}

void TableView::restoreState(const StateSource &store)
{
    if (!model())
        return;
    const auto columnOf = [this](const QVariantMap &saved) {
        for (int column = 0; column < m_header->count(); ++column) {
            if (columnKey(*model(), column) == saved.value(u"name"_s).toString())
                return column;
        }
        return -1;
    };
    const QScopedValueRollback arranging(m_arranging, true);
    m_ownWidths = store.value(u"ownWidths"_s, false).toBool();
    // A header that stretches its last section gives the one that was last so far its former width back, at any move.
    m_header->setStretchLastSection(false);
    int visual = 0;
    const QVariantList columns = store.value(u"columns"_s).toList();
    for (const QVariant &entry : columns) {
        const QVariantMap saved = entry.toMap();
        const int column = columnOf(saved);
        if (column < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(column), visual++);
        if (const int width = saved.value(u"width"_s).toInt(); m_ownWidths && width >= m_header->minimumSectionSize())
            setColumnWidth(column, width);
        setColumnHidden(column, column != 0 && saved.value(u"hidden"_s).toBool());
    }
    m_header->setStretchLastSection(true);
    fitColumns();
    std::vector<SortKey> keys;
    const QVariantList sort = store.value(u"sort"_s).toList();
    for (const QVariant &entry : sort) {
        const QVariantMap saved = entry.toMap();
        if (const int column = columnOf(saved); column >= 0 && m_header->isSortable(column))
            keys.push_back({column, saved.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.empty()) {
        setSortKeys(keys);
        Q_EMIT sortRequested(m_sort);
    }
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<std::pair<int, int>> TableView::selectedRows() const
{
    if (!selectionModel())
        return {};
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::pair<int, int>> runs;
    int next = 0; // cell ranges of one row come several times
    for (const auto &[top, bottom] : ranges) {
        if (bottom >= next)
            runs.emplace_back(std::max(top, next), bottom);
        next = std::max(next, bottom + 1);
    }
    return runs;
}

QString TableView::selectionAsText() const
{
    if (!model() || !selectionModel())
        return {};
    const std::vector<int> columns = shownColumns();
    QStringList header;
    for (int column : columns)
        header << columnKey(*model(), column);
    QString text = tabtext::line(header);
    int rows = 0;
    for (const auto &[top, bottom] : selectedRows()) {
        for (int row = top; row <= bottom && rows < copyLimit; ++row, ++rows) {
            QStringList cells;
            for (int column : columns)
                cells << copyText(model()->index(row, column));
            text += tabtext::line(cells);
        }
    }
    return text;
}

void TableView::copy()
{
    const QString text = selectionAsText();
    int selected = 0;
    for (const auto &[top, bottom] : selectedRows())
        selected += bottom + 1 - top;
    if (selected == 0)
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(std::min(selected, copyLimit), selected);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    setDragEnabled(m_draggable && !extends && selectionModel() && selectionModel()->isSelected(index));
    QTableView::mousePressEvent(event);
}

void TableView::startDrag(Qt::DropActions actions)
{
    const QScopedValueRollback dragging(m_dragging, true);
    QTableView::startDrag(actions);
}

QModelIndexList TableView::selectedIndexes() const
{
    if (!m_dragging)
        return QTableView::selectedIndexes();
    // One for each cell of a fleet would be millions.
    QModelIndexList first;
    for (const auto &[top, bottom] : selectedRows()) {
        for (int row = top; row <= bottom && first.size() < dragLimit; ++row)
            first.append(model()->index(row, 0));
    }
    return first;
}

void TableView::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (int changed : {m_hoverRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hoverRow = row;
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoverRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::paintEvent(QPaintEvent *event)
{
    if (m_hoverRow >= 0 && model() && m_hoverRow < model()->rowCount()) {
        QPainter painter(viewport());
        painter.fillRect(0, rowViewportPosition(m_hoverRow), viewport()->width(), rowHeight(m_hoverRow),
                         Tokens::of(palette()).hover);
    }
    QTableView::paintEvent(event);
}

} // namespace switchyard
