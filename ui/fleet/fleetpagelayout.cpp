// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblename.h"
#include "filterline.h"
#include "fleetpage.h"
#include "inspectorpane.h"
#include "metrics.h"
#include "notice.h"
#include "stateview.h"
#include "tableview.h"
#include "variants.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

//! Where the parts of a FleetPage are.
namespace switchyard {

using namespace Qt::StringLiterals;

void FleetPage::layOut(InspectorPane *inspector, std::vector<int> columnWidths)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    m_column = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *bar = new QWidget;
    setVariant(bar, Variant::Canvas);
    auto *barColumn = new QVBoxLayout(bar);
    barColumn->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 2);
    barColumn->setSpacing(metrics::step * 2);
    m_filter = new FilterLine(m_words.filter, m_model->fields(), [this](int field, const QString &prefix, int limit) {
        return m_model->valuesOf(field, prefix, limit);
    });
    m_filter->setPlaceholderText(m_words.placeholder);
    auto *filterLabel = new QLabel(m_words.filter);
    filterLabel->setTextFormat(Qt::PlainText);
    filterLabel->setBuddy(m_filter);
    filterLabel->hide(); // the placeholder says it; the buddy is for assistive technology
    barColumn->addWidget(filterLabel);
    m_filterRow = new QHBoxLayout;
    m_filterRow->setSpacing(metrics::gap);
    m_filterRow->addWidget(m_filter, 1);
    m_columns = new QPushButton(tr("Columns"));
    setNames(m_columns, tr("Columns"));
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this, &FleetPage::openColumnMenu);
    barColumn->addLayout(m_filterRow);
    auto *second = new QHBoxLayout;
    m_rows = new QLabel;
    m_rows->setTextFormat(Qt::PlainText);
    m_rows->setAccessibleDescription(tr("Rows"));
    m_rows->setObjectName(u"rows"_s);
    setInk(m_rows, InkRole::Muted);
    m_filterProblem = new QLabel;
    m_filterProblem->setTextFormat(Qt::PlainText);
    m_filterProblem->setAccessibleDescription(tr("Filter problem"));
    m_filterProblem->setWordWrap(true); // a long sentence does not widen the page
    m_filterProblem->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    setInk(m_filterProblem, InkRole::Alarm);
    second->addWidget(m_rows, 0, Qt::AlignTop);
    second->addWidget(m_filterProblem, 1);
    barColumn->addLayout(second);
    column->addWidget(bar);

    m_table = new TableView(m_words.table);
    column->addWidget(m_table, 1);
    m_notice = addNotice({});
    m_exportNotice = addNotice(u"exportNotice"_s);
    m_viewNotice = addNotice(u"viewNotice"_s);
    m_goneNotice = addNotice(u"goneNotice"_s);
    m_goneNotice->setDismissable(true);
    m_importNotice = addNotice(u"importNotice"_s);
    m_table->setModel(m_model.get());
    m_table->setColumnWidths(std::move(columnWidths));
    m_columnMenu = m_table->makeColumnMenu(this);
    m_state = new StateView(m_table);

    m_inspector = inspector;
    m_inspector->setMinimumWidth(380);
    auto *right = new QWidget;
    setVariant(right, Variant::Surface);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_inspector);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(info().id + "Splitter"_L1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({660, 400});
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void FleetPage::addOtherLook(QWidget *look)
{
    look->hide();
    m_column->addWidget(look, 1);
}

void FleetPage::showInstead(QWidget *look)
{
    if (look == m_instead)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    QWidget *former = m_instead ? m_instead : m_table;
    m_instead = look;
    QWidget *shown = look ? look : m_table;
    former->hide();
    shown->show();
    m_columns->setEnabled(!look);
    showState();
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void FleetPage::addFilterButton(QPushButton *button)
{
    m_filterRow->insertWidget(m_filterRow->indexOf(m_columns), button);
}

Notice *FleetPage::addNotice(const QString &name)
{
    auto *notice = new Notice;
    notice->setObjectName(name);
    m_column->insertWidget(m_column->indexOf(m_table), notice);
    return notice;
}

} // namespace switchyard
