// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrytablemodel.h"

#include "cellroles.h"
#include "telemetryexport.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

TelemetryTableModel::TelemetryTableModel(QObject *parent) : QAbstractTableModel(parent) {}

//! The times of all lines in order. Lines of one device share theirs; lines of several devices mostly have the same.
void TelemetryTableModel::gatherTimes(const std::vector<Column> &columns)
{
    std::vector<std::shared_ptr<const std::vector<qint64>>> sources;
    for (const Column &column : columns) {
        if (std::find(sources.begin(), sources.end(), column.line.data->times) == sources.end())
            sources.push_back(column.line.data->times);
    }
    if (sources == m_sources)
        return;
    std::vector<ChartLine> lines;
    lines.reserve(columns.size());
    for (const Column &column : columns)
        lines.push_back(column.line);
    m_times = timesOf(lines);
    m_sources = std::move(sources);
}

void TelemetryTableModel::show(const std::shared_ptr<const TelemetrySeriesStore> &store)
{
    const std::vector<qint64> &times = store->times();
    show(chartContent(*store, times.empty() ? Span{} : Span{times.front(), times.back() + 1}));
}

void TelemetryTableModel::show(const ChartContent &content)
{
    std::vector<Column> columns;
    for (const ChartGroup &group : content.groups) {
        for (const ChartLine &line : group.lines) {
            if (!line.hidden)
                columns.push_back({line, group.scale});
        }
    }
    const bool sameColumns = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                        [](const Column &a, const Column &b) {
                                            return a.line.channel == b.line.channel && a.line.origin == b.line.origin;
                                        });
    const int before = rowCount();
    const auto timesBefore = m_times;
    const auto sourcesBefore = m_sources;
    const auto firstBefore = m_first;
    const auto lastBefore = m_last;
    gatherTimes(columns);
    const auto range = [&content](const std::vector<qint64> &times) {
        const auto first = std::lower_bound(times.begin(), times.end(), content.span.start_ms);
        const auto last = std::lower_bound(first, times.end(), content.span.end_ms);
        return std::pair(size_t(first - times.begin()), size_t(last - times.begin()));
    };
    const auto [first, last] = range(*m_times);
    const int after = int(last - first);
    m_withYear =
        after > 0 && m_reader.at((*m_times)[first]).date.year() != m_reader.at((*m_times)[last - 1]).date.year();
    const auto begin = m_times->begin();
    const auto shown = timesBefore->begin();
    const bool onlyOlder = sameColumns && before > 0 && after >= before
        && std::equal(begin + std::ptrdiff_t(last) - before, begin + std::ptrdiff_t(last),
                      shown + std::ptrdiff_t(firstBefore), shown + std::ptrdiff_t(lastBefore));
    // Views look at the model while it says what comes: until then it is what it was.
    const auto put = [&, first = first, last = last, times = m_times, sources = m_sources] {
        m_times = times;
        m_sources = sources;
        m_first = first;
        m_last = last;
        m_columns = columns;
    };
    m_times = timesBefore;
    m_sources = sourcesBefore;
    m_first = firstBefore;
    m_last = lastBefore;
    if (!onlyOlder) {
        beginResetModel();
        put();
        endResetModel();
        return;
    }
    if (after > before)
        beginInsertRows({}, before, after - 1);
    put();
    if (after > before)
        endInsertRows();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

void TelemetryTableModel::setZone(const QTimeZone &zone)
{
    m_reader = zonetime::ZoneReader(zone);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int TelemetryTableModel::rowAt(qint64 ms) const
{
    if (rowCount() == 0)
        return -1;
    const auto begin = m_times->begin() + std::ptrdiff_t(m_first);
    const auto after = std::upper_bound(begin, m_times->begin() + std::ptrdiff_t(m_last), ms);
    const size_t time = m_first + (after == begin ? 0 : size_t(after - begin) - 1);
    return int(m_last - 1 - time);
}

bool TelemetryTableModel::hasNotes() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column &column) { return !column.line.data->resets_ms.empty(); });
}

int TelemetryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_last - m_first);
}

double TelemetryTableModel::valueOf(const Column &column, size_t time) const
{
    const LineData &data = *column.line.data;
    if (data.times == m_times)
        return column.line.valueAt(time);
    const auto at = std::lower_bound(data.times->begin(), data.times->end(), (*m_times)[time]);
    if (at == data.times->end() || *at != (*m_times)[time])
        return std::numeric_limits<double>::quiet_NaN();
    return column.line.valueAt(size_t(at - data.times->begin()));
}

int TelemetryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 2;
}

QString TelemetryTableModel::noteAt(size_t time) const
{
    for (const Column &column : m_columns) {
        const auto &resets = column.line.data->resets_ms;
        if (std::binary_search(resets.begin(), resets.end(), (*m_times)[time]))
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
        return (*m_times)[time];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) {
            const zonetime::WallTime wall = m_reader.at((*m_times)[time]);
            return zonetime::dateText(wall.date, m_locale, m_withYear ? zonetime::Year::Shown : zonetime::Year::Left)
                + u' ' + wall.time.toString(u"HH:mm"_s) + u' ' + wall.abbreviation;
        }
        if (role == cellroles::CopyRole)
            return zonetime::isoWithOffset((*m_times)[time], m_reader.zone());
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
    const double value = valueOf(column, time);
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
    return column.scale.unit.isEmpty() ? column.line.title() : column.line.title() + u", "_s + column.scale.unit;
}

} // namespace switchyard
