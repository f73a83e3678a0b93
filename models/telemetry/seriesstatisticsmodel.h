// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"

#include <QAbstractTableModel>

namespace switchyard {

//! What the lines of a chart come to over its span: a row per visible line with Lowest, Mean, Highest, Last, Energy in and
//! out, Missing. Energy is of power lines (mean power times bucket) and of counters. Reckoned by pyramids when a cell is
//! looked at, so another span costs nothing. GUI thread.
class SeriesStatisticsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Series, Lowest, Mean, Highest, Last, EnergyIn, EnergyOut, Missing, ColumnCount };

    explicit SeriesStatisticsModel(QObject *parent = nullptr);

    //! Rows stay where they are while the lines are the same.
    void show(const ChartContent &content);
    void setZone(const QTimeZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const ChartLine &line, int column) const;
    QString energyText(const ChartLine &line, bool in) const;

    std::vector<ChartLine> m_lines;
    Span m_span;
    mutable zonetime::ZoneReader m_reader;
    QLocale m_locale;
};

} // namespace switchyard
