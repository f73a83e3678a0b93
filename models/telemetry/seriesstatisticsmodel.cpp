// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstatisticsmodel.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr double msPerHour = 3'600'000;

} // namespace

SeriesStatisticsModel::SeriesStatisticsModel(QObject *parent) : QAbstractTableModel(parent) {}

void SeriesStatisticsModel::show(const ChartContent &content)
{
    std::vector<ChartLine> lines;
    for (const ChartLine *line : content.lines()) {
        if (!line->hidden)
            lines.push_back(*line);
    }
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                 [](const ChartLine &a, const ChartLine &b) {
                                     return a.origin == b.origin && a.channel == b.channel && a.source == b.source;
                                 });
    if (!same)
        beginResetModel();
    m_lines = std::move(lines);
    m_span = content.span;
    if (!same)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SeriesStatisticsModel::setZone(const QTimeZone &zone)
{
    m_reader = zonetime::ZoneReader(zone);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SeriesStatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SeriesStatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeriesStatisticsModel::energyText(const ChartLine &line, bool in) const
{
    const LineData &data = *line.data;
    const auto [first, last] = data.range(m_span);
    if (line.info.counter) {
        const size_t end = data.pyramid.lastValue(data.values, first, last);
        if (line.info.falling == in || end == SeriesPyramid::none)
            return {};
        return unittext::energy(std::abs(line.valueAt(end)), m_locale);
    }
    if (line.info.quantity != Quantity::Power)
        return {};
    const SeriesDigest digest = data.pyramid.digest(data.values, first, last);
    if (digest.isEmpty())
        return {};
    const double hours = double(data.bucket.count()) / msPerHour;
    return unittext::energy(std::abs(in ? digest.positive : digest.negative) * hours, m_locale);
}

QString SeriesStatisticsModel::textOf(const ChartLine &line, int column) const
{
    const LineData &data = *line.data;
    const auto [first, last] = data.range(m_span);
    const auto valueAt = [&](size_t at, bool when) {
        if (at == SeriesPyramid::none)
            return QString();
        const double value = line.valueAt(at);
        QString text = unittext::quantity(value, channelScale(line.info, value), m_locale);
        if (when)
            text += u" ("_s + momentText((*data.times)[at], m_reader, m_locale) + u')';
        return text;
    };
    switch (column) {
    case Series: return line.title();
    case Lowest: return valueAt(data.pyramid.lowest(data.values, first, last), true);
    case Highest: return valueAt(data.pyramid.highest(data.values, first, last), true);
    case Last: return valueAt(data.pyramid.lastValue(data.values, first, last), false);
    case Mean: {
        const SeriesDigest digest = data.pyramid.digest(data.values, first, last);
        // The mean of a counter says nothing.
        if (digest.isEmpty() || line.info.counter)
            return {};
        return unittext::quantity(digest.mean(), channelScale(line.info, digest.mean()), m_locale);
    }
    case EnergyIn: return energyText(line, true);
    case EnergyOut: return energyText(line, false);
    case Missing: {
        qint64 missing = 0;
        for (const Span &gap : data.gaps)
            missing += gap.cutTo(m_span).length_ms();
        return missing > 0 ? unittext::duration(std::chrono::milliseconds(missing), m_locale) : tr("nothing");
    }
    default: return {};
    }
}

QVariant SeriesStatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(m_lines[size_t(index.row())], index.column());
    if (role == Qt::TextAlignmentRole && index.column() != Series)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant SeriesStatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section != Series)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Series: return tr("Series");
    case Lowest: return tr("Lowest");
    case Mean: return tr("Mean");
    case Highest: return tr("Highest");
    case Last: return tr("Last");
    case EnergyIn: return tr("Energy in");
    case EnergyOut: return tr("Energy out");
    default: return tr("Missing");
    }
}

} // namespace switchyard
