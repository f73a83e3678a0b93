// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryanalysis.h"

#include "accessiblename.h"
#include "balancemodel.h"
#include "celldelegates.h"
#include "counterfactualenergy.h"
#include "metrics.h"
#include "seriesstatisticsmodel.h"
#include "shiftmodel.h"
#include "tableview.h"
#include "variants.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

enum Tab { Statistics, Shift, Balance };

PowerSamples samplesOf(const ChartLine &line)
{
    return {line.data->times.get(), &line.data->values, line.data->bucket};
}

QLabel *makeNote(const QString &description)
{
    auto *note = new QLabel;
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setAccessibleDescription(description);
    note->setContentsMargins(12, 8, 12, 8);
    note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the table scrolls, the note cannot
    setInk(note, InkRole::Muted);
    return note;
}

} // namespace

TelemetryAnalysis::TelemetryAnalysis(TelemetryWorkbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_statistics(std::make_unique<SeriesStatisticsModel>()),
      m_shift(std::make_unique<ShiftModel>()), m_balance(std::make_unique<BalanceModel>()), m_tabs(new QTabWidget),
      m_shiftNote(makeNote(tr("About shifted energy"))), m_balanceNote(makeNote(tr("About the balance")))
{
    setNames(m_tabs, tr("Analysis"));
    m_tabs->setDocumentMode(true);
    auto *margin = new QWidget; // tabs begin where the text of the tables does
    (new QHBoxLayout(margin))->addSpacing(metrics::step * 2);
    margin->layout()->setContentsMargins(0, 0, 0, 0);
    m_tabs->setCornerWidget(margin, Qt::TopLeftCorner);
    m_tabs->addTab(tab(makeTable(tr("Statistics"), m_statistics.get()), nullptr), tr("Statistics"));
    m_tabs->addTab(tab(makeTable(tr("Shifted energy"), m_shift.get()), m_shiftNote), tr("Shifted energy"));
    m_tabs->addTab(tab(makeTable(tr("Site balance"), m_balance.get()), m_balanceNote), tr("Site balance"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TelemetryAnalysis::update);
    connect(&workbench, &TelemetryWorkbench::contentChanged, this, &TelemetryAnalysis::update);
    connect(&workbench, &TelemetryWorkbench::choiceChanged, this, &TelemetryAnalysis::update);
}

TelemetryAnalysis::~TelemetryAnalysis()
{
    for (TableView *table : m_tables)
        table->setModel(nullptr); // the models are members and go before the views
}

TableView *TelemetryAnalysis::makeTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new TableView(name);
    table->setModel(model);
    table->setItemDelegate(new NumberDelegate(table));
    table->setItemDelegateForColumn(0, new TextDelegate(table));
    for (int column = 0; column < model->columnCount(); ++column)
        table->setSortable(column, false);
    m_tables.push_back(table);
    return table;
}

QWidget *TelemetryAnalysis::tab(TableView *table, QLabel *note)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (note)
        column->addWidget(note);
    column->addWidget(table, 1);
    return whole;
}

void TelemetryAnalysis::showBalance()
{
    m_tabs->setCurrentIndex(Balance);
}

void TelemetryAnalysis::showShift()
{
    m_tabs->setCurrentIndex(Shift);
}

void TelemetryAnalysis::update()
{
    m_statistics->setZone(m_workbench.zone());
    m_statistics->show(m_workbench.content());
    switch (m_tabs->currentIndex()) {
    case Shift: updateShift(); break;
    case Balance: updateBalance(); break;
    default: break;
    }
    TableView *shown = m_tables[size_t(m_tabs->currentIndex())];
    if (shown->model()->rowCount() > 0)
        shown->resizeColumnsToContents();
}

//! Of the first power line that has its counterfactual beside it.
void TelemetryAnalysis::updateShift()
{
    const std::vector<const ChartLine *> lines = m_workbench.content().lines();
    for (const ChartLine *would : lines) {
        if (!would->isCounterfactual() || would->hidden || would->info.quantity != Quantity::Power)
            continue;
        const auto was = std::find_if(lines.begin(), lines.end(), [would](const ChartLine *one) {
            return !one->isCounterfactual() && one->origin.id == would->origin.id && one->channel == would->channel;
        });
        if (was == lines.end())
            continue;
        const Span &span = m_workbench.view();
        m_shift->show(shiftedEnergy(samplesOf(**was), samplesOf(*would), span),
                      shiftedByDay(samplesOf(**was), samplesOf(*would), span, m_workbench.zone()));
        m_shiftNote->setText(tr("%1 compared with “%2”. Shifted was drawn at another time; saved was not drawn at all.")
                                 .arg((*was)->title(), QString::fromUtf8(would->origin.counterfactual)));
        return;
    }
    m_shift->clear();
    m_shiftNote->setText(m_workbench.counterfactual().isEmpty()
                             ? tr("Choose a counterfactual above to see what smart control shifted and saved.")
                             : tr("There is no power to compare with “%1” in this span.")
                                   .arg(QString::fromUtf8(m_workbench.counterfactual())));
}

void TelemetryAnalysis::updateBalance()
{
    std::vector<SiteFlow> flows;
    std::vector<QByteArray> sites;
    for (const ChartLine *line : m_workbench.content().lines()) {
        if (line->isCounterfactual() || line->info.quantity != Quantity::Power || line->role == FlowRole::Other)
            continue;
        flows.push_back({line->role, samplesOf(*line)});
        for (const TelemetrySubject &subject : m_workbench.subjects()) {
            if (subject.id == line->origin.id && std::find(sites.begin(), sites.end(), subject.siteId) == sites.end())
                sites.push_back(subject.siteId);
        }
    }
    if (flows.empty() || sites.size() != 1) {
        m_balance->clear();
        m_balanceNote->setText(flows.empty()
                                   ? tr("Add the sensors of a site to see its balance: “Whole site” in “Add series”.")
                                   : tr("These sensors are of several sites: a balance is of one."));
        return;
    }
    m_balance->show(siteBalance(flows, m_workbench.view()));
    m_balanceNote->setText(tr("Site %1, from its sensors’ powers in this span.").arg(QString::fromUtf8(sites.front())));
}

} // namespace switchyard
