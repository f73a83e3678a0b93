// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrowsview.h"

#include "accessiblename.h"
#include "card.h"
#include "celldelegates.h"
#include "metrics.h"
#include "tableview.h"
#include "unittext.h"
#include "variants.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(ImportFilter filter)
{
    switch (filter) {
    case ImportFilter::All: return ImportRowsView::tr("All");
    case ImportFilter::New: return ImportRowsView::tr("New");
    case ImportFilter::Changes: return ImportRowsView::tr("Changes");
    case ImportFilter::Same: return ImportRowsView::tr("Same");
    case ImportFilter::Refused: return ImportRowsView::tr("Not possible");
    case ImportFilter::Waiting: return ImportRowsView::tr("Waiting");
    case ImportFilter::Done: return ImportRowsView::tr("Done");
    case ImportFilter::NotDone: return ImportRowsView::tr("Not done");
    }
    return {};
}

} // namespace

ImportRowsView::ImportRowsView(const QString &name, ImportRowsModel &model, const std::vector<ImportFilter> &filters,
                               QWidget *parent)
    : QWidget(parent), m_model(model), m_table(new TableView(name))
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (const ImportFilter filter : filters) {
        auto *button = new QPushButton;
        button->setObjectName(objectNameFor(titleOf(filter)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(filter == model.filter());
        setVariant(button, Variant::Chip);
        group->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, filter] { m_model.setFilter(filter); });
        row->addWidget(button);
        m_buttons.emplace_back(filter, button);
    }
    row->addStretch();

    m_table->setModel(&model);
    for (int column = 0; column < ImportRowsModel::ColumnCount; ++column)
        m_table->setSortable(column, false);
    m_table->setItemDelegateForColumn(ImportRowsModel::Line, new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(ImportRowsModel::Outcome, new BadgeDelegate(m_table));
    m_table->setColumnWidths({64, 130, 150, 420});
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(row);
    column->addWidget(cardAround(m_table), 1);
    recount();
}

ImportRowsView::~ImportRowsView()
{
    m_table->setModel(nullptr); // which may go before the view does
}

void ImportRowsView::recount()
{
    const QLocale locale;
    for (const auto &[filter, button] : m_buttons) {
        const qint64 count = m_model.count(filter);
        const QString text = u"%1 %2"_s.arg(titleOf(filter), unittext::count(count, locale));
        button->setText(text);
        button->setAccessibleName(text);
        button->setEnabled(count > 0 || button->isChecked());
    }
}

} // namespace switchyard
