// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmenu.h"

#include "tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace switchyard {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(TableView &table, QWidget *parent) : QMenu(tr("Columns"), parent), m_table(table)
{
    setObjectName(u"columnMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; m_table.model() && visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != 0); // the first column says which row it is
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_table.setColumnShown(column, shown); });
    }
    addSeparator();
    connect(addAction(tr("Show all columns")), &QAction::triggered, this, [this] {
        for (int column = 0; column < m_table.model()->columnCount(); ++column)
            m_table.setColumnShown(column, true);
    });
}

void ColumnMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void ColumnMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable()) {
        activeAction()->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace switchyard
