// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plans.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace switchyard {

//! The commands of an overlay plan as a table, in the order of their beginnings; times in one zone. Main thread.
class PlanTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, End, Action, PowerLimit, Duration, ColumnCount };

    explicit PlanTableModel(QObject *parent = nullptr);

    //! What runs at `now` is marked.
    void show(const OverlayPlan &plan, const QTimeZone &zone, Instant now);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const OverlayPlanCommand &command, int column) const;
    bool runs(const OverlayPlanCommand &command) const;

    std::vector<OverlayPlanCommand> m_commands;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now;
};

//! What an action makes a device do, translated; one that the program does not know as the service calls it.
QString planActionText(const OpenEnum<PlanAction> &action);

} // namespace switchyard
