// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableview.h"

#include <QHeaderView>

#include <set>

namespace switchyard {

//! The header of a TableView: shows the place of each column in a multi-column sort.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    void showKeys(const std::vector<SortKey> &keys);
    void setSortable(int column, bool sortable);
    bool isSortable(int column) const { return !m_fixed.contains(column); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    std::vector<SortKey> m_keys;
    std::set<int> m_fixed;
};

} // namespace switchyard
