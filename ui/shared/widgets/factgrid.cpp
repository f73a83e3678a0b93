// SPDX-License-Identifier: GPL-3.0-or-later
#include "factgrid.h"

#include "accessiblename.h"
#include "metrics.h"
#include "variants.h"

#include <QGridLayout>
#include <QLabel>

namespace switchyard {

using namespace Qt::StringLiterals;

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gap * 2);
    m_grid->setVerticalSpacing(metrics::gap);
    m_grid->setColumnStretch(1, 1);
}

QLabel *FactGrid::add(const QString &name)
{
    const int row = m_grid->rowCount();
    auto *title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    setInk(title, InkRole::Muted);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy = value->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // an id without blanks does not widen the page
    value->setSizePolicy(policy);
    value->setAccessibleDescription(name);
    value->setObjectName(objectNameFor(name) + "Value"_L1);
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

int FactGrid::rowOf(QLabel *label) const
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(label), &row, &column, &rows, &columns);
    return row;
}

void FactGrid::addBeside(QLabel *label, QWidget *widget)
{
    const int row = rowOf(label);
    m_grid->addWidget(widget, row - 1, 2, 2, 1, Qt::AlignVCenter); // it is higher than one line
}

void FactGrid::setShown(QLabel *label, bool shown)
{
    const int row = rowOf(label);
    for (const int column : {0, 1}) {
        if (const QLayoutItem *item = m_grid->itemAtPosition(row, column); item && item->widget())
            item->widget()->setVisible(shown);
    }
}

} // namespace switchyard
