// SPDX-License-Identifier: GPL-3.0-or-later
#include "statrow.h"

#include "flowlayout.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>

namespace switchyard {

StatRow::StatRow(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(24, 8, this);
}

StatRow::Cell StatRow::makeCell()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto line = [column] {
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        return label;
    };
    const Cell cell{whole, line(), line(), line()};
    column->addStretch();
    for (QLabel *label : {cell.caption, cell.detail}) {
        setTextRank(label, TextRank::Small);
        setInk(label, InkRole::Muted);
    }
    setTextRank(cell.value, TextRank::Strong);
    cell.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(cell.whole);
    return cell;
}

void StatRow::show(const std::vector<SummaryItem> &items)
{
    while (m_cells.size() < items.size())
        m_cells.push_back(makeCell());
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        cell.whole->setVisible(i < items.size());
        if (i >= items.size())
            continue;
        cell.caption->setText(items[i].caption);
        cell.value->setText(items[i].value);
        cell.value->setAccessibleDescription(items[i].caption);
        cell.detail->setText(items[i].detail);
    }
    setVisible(!items.empty());
    updateGeometry();
}

} // namespace switchyard
