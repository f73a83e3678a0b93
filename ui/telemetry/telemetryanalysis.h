// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryworkbench.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTabWidget;
QT_END_NAMESPACE

namespace switchyard {

class BalanceModel;
class SeriesStatisticsModel;
class ShiftModel;
class TableView;

//! What the lines of a workbench come to: statistics of each, the energy that was shifted and saved against a counterfactual,
//! the balance of a site. Reckons only what is seen. GUI thread.
class TelemetryAnalysis final : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryAnalysis(TelemetryWorkbench &workbench, QWidget *parent = nullptr);
    ~TelemetryAnalysis() override;

    void showBalance();
    void showShift();
    const SeriesStatisticsModel &statistics() const { return *m_statistics; }

private:
    QWidget *tab(TableView *table, QLabel *note);
    TableView *makeTable(const QString &name, QAbstractItemModel *model);
    void update();
    void updateShift();
    void updateBalance();

    TelemetryWorkbench &m_workbench;
    std::unique_ptr<SeriesStatisticsModel> m_statistics;
    std::unique_ptr<ShiftModel> m_shift;
    std::unique_ptr<BalanceModel> m_balance;
    QTabWidget *m_tabs;
    std::vector<TableView *> m_tables;
    QLabel *m_shiftNote;
    QLabel *m_balanceNote;
};

} // namespace switchyard
