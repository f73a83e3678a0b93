// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace switchyard {

class TableView;

//! Chooses which columns of a table are shown. Stays open while columns are switched on and off with the mouse or the space
//! bar, because people rarely change one alone. Needs the table for its life.
class ColumnMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(TableView &table, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    TableView &m_table;
};

} // namespace switchyard
