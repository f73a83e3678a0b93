// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channelinfo.h"
#include "telemetrystatistics.h"
#include "zonetime.h"

#include <QAbstractTableModel>

#include <memory>

namespace switchyard {

//! The telemetry that a chart draws, as rows: Time (start of the bucket, with the zone), a column per channel with its unit in
//! the header, Note (counter resets). Newest first, so that older parts arrive below and nothing on screen moves. Counters
//! are shown as energy since the start of the span, as in the chart. Cells are made when they are looked at. GUI thread.
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
        QByteArray channel;
        ChannelInfo info;
        unittext::Scale scale;
        std::vector<double> values; //!< as shown, base units
        std::vector<size_t> resets;
    };
    size_t timeOf(int row) const { return m_times.size() - 1 - size_t(row); }
    bool isNote(int column) const { return column == int(m_columns.size()) + 1; }
    QString noteAt(size_t time) const;
    static std::vector<Column> columnsOf(const TelemetrySeriesStore &store);

    std::vector<qint64> m_times;
    std::vector<Column> m_columns;
    mutable zonetime::ZoneReader m_reader;
    bool m_withYear = false; //!< the rows are from more than one year
    QLocale m_locale;
};

} // namespace switchyard
