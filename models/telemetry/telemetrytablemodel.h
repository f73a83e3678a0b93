// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "zonetime.h"

#include <QAbstractTableModel>

#include <memory>

namespace switchyard {

//! The telemetry that a chart draws, as rows: Time (start of the bucket, with the zone), a column per line with its unit in
//! the header, Note (counter resets). Newest first, so that older parts arrive below and nothing on screen moves. Counters
//! are shown as energy since the start of the span, as in the chart. Rows are the times that any line has within the span.
//! Cells are made when they are looked at; another span over the same data costs a search. GUI thread.
class TelemetryTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        InstantRole = Qt::UserRole, //!< qint64: UTC milliseconds of the row
        ValueRole,                  //!< double in base units, NaN where there is none
    };

    explicit TelemetryTableModel(QObject *parent = nullptr);

    //! Shows another state of the data; rows stay where they are when only older ones were added.
    void show(const ChartContent &content);
    void show(const std::shared_ptr<const TelemetrySeriesStore> &store);
    void setZone(const QTimeZone &zone);
    //! False while the Note column has nothing to say.
    bool hasNotes() const;
    //! The row of the bucket that contains or precedes an instant, -1 without rows.
    int rowAt(qint64 ms) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        ChartLine line;
        unittext::Scale scale;
    };
    size_t timeOf(int row) const { return m_last - 1 - size_t(row); }
    //! The value of a column at a time, NaN where the line has no sample of just that time.
    double valueOf(const Column &column, size_t time) const;
    bool isNote(int column) const { return column == int(m_columns.size()) + 1; }
    QString noteAt(size_t time) const;
    void gatherTimes(const std::vector<Column> &columns);

    std::vector<std::shared_ptr<const std::vector<qint64>>> m_sources; //!< what m_times was put together from
    std::shared_ptr<const std::vector<qint64>> m_times = std::make_shared<std::vector<qint64>>();
    size_t m_first = 0; //!< rows are the times [m_first, m_last)
    size_t m_last = 0;
    std::vector<Column> m_columns;
    mutable zonetime::ZoneReader m_reader;
    bool m_withYear = false; //!< the rows are from more than one year
    QLocale m_locale;
};

} // namespace switchyard
