// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitevisits.h"

#include "accessiblename.h"
#include "celldelegates.h"
#include "explain.h"
#include "filterscan.h"
#include "metrics.h"
#include "stateview.h"
#include "tableview.h"
#include "visitmodel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace switchyard {

using namespace Qt::StringLiterals;

SiteVisits::SiteVisits(const VisitParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_model(std::make_unique<VisitModel>(parts.visits, parts.worker, parts.clock)),
      m_table(new TableView(tr("Visits of the site"))), m_log(addButton(tr("Log visit"))),
      m_plan(addButton(tr("Plan visit"))), m_open(addButton(tr("Open visit")))
{
    m_model->setZones([&sites = parts.sites](QByteArrayView site) { return zoneOfSite(sites, site); });
    m_table->setModel(m_model.get());
    m_table->setItemDelegate(new TextDelegate(m_table));
    for (const int column : {int(VisitModel::State), int(VisitModel::Transfer)})
        m_table->setItemDelegateForColumn(column, new BadgeDelegate(m_table));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setSortable(column, false);
    m_table->setColumnWidths({90, 96, 112, 190, 190, 164, 200, 90});
    m_table->setColumnHidden(VisitModel::Site, true); // the heading says it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    for (QPushButton *button : {m_log, m_plan, m_open})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_state = new StateView(m_table);
    m_state->setIcon(IconName::Visits);
    m_open->setEnabled(false);
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logRequested(m_site); });
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT planRequested(m_site); });
    connect(m_open, &QPushButton::clicked, this, &SiteVisits::openCurrent);
    connect(m_table, &TableView::opened, this, &SiteVisits::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { m_open->setEnabled(current.isValid()); });
    connect(m_model.get(), &FleetTableModel::orderChanged, this, &SiteVisits::showState);
    connect(&parts.sync, &FleetSync::progressChanged, this, &SiteVisits::showState);
    connect(m_state, &StateView::actionTriggered, &parts.sync, &FleetSync::refresh);
}

SiteVisits::~SiteVisits()
{
    m_table->setModel(nullptr); // the model is a member and goes before the view
}

QPushButton *SiteVisits::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    setNames(button, text);
    button->setAutoDefault(false);
    return button;
}

void SiteVisits::showSite(const QByteArray &site)
{
    m_site = site;
    m_model->setFilter("site:="_L1 + filterAtomFor(QString::fromUtf8(site)));
    showState();
}

void SiteVisits::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Nobody has looked at visits so far: their list is not read before.
    if (m_parts.sync.progress().state == SyncProgress::State::Idle)
        m_parts.sync.refresh();
}

void SiteVisits::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT visitRequested(current.data(FleetTableModel::IdRole).toByteArray());
}

void SiteVisits::showState()
{
    using State = SyncProgress::State;
    const SyncProgress &progress = m_parts.sync.progress();
    if (m_model->rowCount() > 0 || m_model->isOrdering())
        m_state->showContent();
    else if (m_parts.visits.listedAt())
        m_state->show(StateView::State::Empty, tr("No visits here yet"),
                      tr("Log a visit that took place, or plan one. Both work without a connection."));
    else if (progress.state == State::Failed || progress.state == State::Waiting)
        m_state->show(explain(progress.error), tr("Try again"));
    else
        m_state->show(StateView::State::Loading, tr("Reading the list of visits"));
}

} // namespace switchyard
