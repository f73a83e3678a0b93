// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasktray.h"

#include "taskmodel.h"
#include "taskrow.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

//! Rows are widgets; the delegate only says how tall they are.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {300, option.fontMetrics.height() * 2 + 56};
    }
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {}
};

} // namespace

TaskTray::TaskTray(TaskModel &tasks, QWidget *window)
    : PopupPanel(tr("Task tray"), window), m_tasks(tasks), m_list(new QListView),
      m_empty(new QLabel(tr("Nothing is running. Syncs, bulk commands and exports show up here.")))
{
    setObjectName(u"taskTray"_s);
    auto *title = new QLabel(tr("Tasks"));
    title->setTextFormat(Qt::PlainText);
    setTextRank(title, TextRank::Heading);
    auto *clear = new QPushButton(tr("Clear finished"));
    clear->setObjectName(u"clearFinished"_s);
    clear->setAccessibleName(clear->text());
    clear->setAutoDefault(false);
    setVariant(clear, Variant::Link);
    connect(clear, &QPushButton::clicked, &tasks, &TaskModel::clearFinished);

    m_list->setObjectName(u"tasks"_s);
    m_list->setAccessibleName(tr("Tasks"));
    m_list->setModel(&tasks);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(24, 24, 24, 24);
    setInk(m_empty, InkRole::Muted);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 10, 4);
    top->addWidget(title, 1);
    top->addWidget(clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);

    connect(&tasks, &QAbstractItemModel::rowsInserted, this, &TaskTray::furnish);
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this, &TaskTray::furnish);
    furnish();
}

void TaskTray::furnish()
{
    for (int row = 0; row < m_tasks.rowCount(); ++row) {
        const QModelIndex index = m_tasks.index(row);
        Task *task = m_tasks.taskAt(row);
        if (task && !m_list->indexWidget(index))
            m_list->setIndexWidget(index, new TaskRow(*task));
    }
    m_empty->setVisible(m_tasks.rowCount() == 0);
    m_list->setVisible(m_tasks.rowCount() > 0);
}

void TaskTray::openAbove(QWidget *anchor)
{
    const QWidget *window = parentWidget();
    const int width = qMin(500, window->width() - 8);
    const int rowHeight = m_list->fontMetrics().height() * 2 + 56;
    const int wanted = 60 + qMax(m_tasks.rowCount() == 0 ? 110 : 0, qMin(m_tasks.rowCount(), 5) * rowHeight);
    resize(width, qMin(wanted, window->height() - 60));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
    move(corner.x() - this->width(), corner.y() - height() - 4);
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

} // namespace switchyard
