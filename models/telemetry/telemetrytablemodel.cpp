// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrytablemodel.h"

#include "cellroles.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

TelemetryTableModel::TelemetryTableModel(QObject *parent) : QAbstractTableModel(parent) {}

std::vector<TelemetryTableModel::Column> TelemetryTableModel::columnsOf(const TelemetrySeriesStore &store)
{
    std::vector<Column> columns;
    for (const TelemetrySeries &series : store.channels()) {
        Column column{series.channel, channelInfo(series.channel), {}, series.values, {}};
        if (column.info.counter) {
            CounterRun run = counterRun(series.values, column.info.falling);
            column.values = std::move(run.energy_Wh);
            column.resets = std::move(run.resets);
        }
        columns.push_back(std::move(column));
    }
    // One scale for all columns of a quantity, so that they can be compared down and across.
    for (Column &column : columns) {
        double largest = 0;
        for (const Column &other : columns) {
            if (!samePane(other.info, column.info))
                continue;
            for (const double value : other.values)
                largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
        }
        column.scale = channelScale(column.info, largest);
    }
    return columns;
}

void TelemetryTableModel::show(const std::shared_ptr<const TelemetrySeriesStore> &store)
{
    std::vector<Column> columns = columnsOf(*store);
    const std::vector<qint64> &times = store->times();
    const bool sameColumns = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                        [](const Column &a, const Column &b) { return a.channel == b.channel; });
    m_withYear = !times.empty() && m_reader.at(times.front()).date.year() != m_reader.at(times.back()).date.year();
    const bool onlyOlder = sameColumns && !m_times.empty() && times.size() >= m_times.size()
        && std::equal(m_times.rbegin(), m_times.rend(), times.rbegin());
    if (!onlyOlder) {
        beginResetModel();
        m_times = times;
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    const int before = int(m_times.size());
    const int after = int(times.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_times = times;
    m_columns = std::move(columns);
    if (after > before)
        endInsertRows();
    if (before > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
    }
}

void TelemetryTableModel::setZone(const QTimeZone &zone)
{
    m_reader = zonetime::ZoneReader(zone);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    if (!m_times.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int TelemetryTableModel::rowAt(qint64 ms) const
{
    if (m_times.empty())
        return -1;
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), ms);
    const size_t time = after == m_times.begin() ? 0 : size_t(after - m_times.begin()) - 1;
    return int(m_times.size() - 1 - time);
}

bool TelemetryTableModel::hasNotes() const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return !column.resets.empty(); });
}

int TelemetryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_times.size());
}

int TelemetryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 2;
}

QString TelemetryTableModel::noteAt(size_t time) const
{
    for (const Column &column : m_columns) {
        if (std::binary_search(column.resets.begin(), column.resets.end(), time))
            return tr("counter reset");
    }
    return {};
}

QVariant TelemetryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const size_t time = timeOf(index.row());
    if (role == InstantRole)
        return m_times[time];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) {
            const zonetime::WallTime wall = m_reader.at(m_times[time]);
            return zonetime::dateText(wall.date, m_locale, m_withYear ? zonetime::Year::Shown : zonetime::Year::Left)
                + u' ' + wall.time.toString(u"HH:mm"_s) + u' ' + wall.abbreviation;
        }
        if (role == cellroles::CopyRole)
            return zonetime::isoWithOffset(m_times[time], m_reader.zone());
        return {};
    }
    if (isNote(index.column())) {
        if (role == Qt::DisplayRole)
            return noteAt(time);
        if (role == cellroles::ToneRole)
            return int(Tone::Warn);
        return {};
    }
    const Column &column = m_columns[size_t(index.column() - 1)];
    const double value = column.values[time];
    switch (role) {
    case Qt::DisplayRole: return unittext::number(value, column.scale, m_locale);
    case ValueRole: return value;
    // For a spreadsheet: no rounding beyond what doubles have, no typographic minus, in the header's unit.
    case cellroles::CopyRole:
        return std::isfinite(value) ? QString::number(value / column.scale.factor, 'g', 12) : QString();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant TelemetryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0 && !isNote(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time (%1)").arg(QString::fromUtf8(m_reader.zone().id()));
    if (isNote(section))
        return tr("Note");
    const Column &column = m_columns[size_t(section - 1)];
    return column.scale.unit.isEmpty() ? column.info.title : column.info.title + u", "_s + column.scale.unit;
}

} // namespace switchyard
