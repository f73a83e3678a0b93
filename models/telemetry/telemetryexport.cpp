// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryexport.h"

#include "csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

//! Where a line is in its own times; rows are asked for one after the other.
struct Column
{
    ChartLine line;
    size_t next = 0;
};

double valueAt(Column &column, qint64 ms)
{
    const std::vector<qint64> &times = *column.line.data->times;
    while (column.next < times.size() && times[column.next] < ms)
        ++column.next;
    const bool isThere = column.next < times.size() && times[column.next] == ms;
    return isThere ? column.line.valueAt(column.next) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

std::shared_ptr<const std::vector<qint64>> timesOf(const std::vector<ChartLine> &lines)
{
    auto times = lines.empty() ? std::make_shared<const std::vector<qint64>>() : lines.front().data->times;
    for (const ChartLine &line : lines) {
        if (line.data->times == times || *line.data->times == *times)
            continue;
        auto both = std::make_shared<std::vector<qint64>>();
        both->reserve(times->size() + line.size());
        std::set_union(times->begin(), times->end(), line.data->times->begin(), line.data->times->end(),
                       std::back_inserter(*both));
        times = both;
    }
    return times;
}

ExportRows telemetryRows(const ChartContent &content, const QTimeZone &zone, const QString &file)
{
    std::vector<ChartLine> lines;
    for (const ChartLine *line : content.lines()) {
        if (!line->hidden)
            lines.push_back(*line);
    }
    const auto times = timesOf(lines);
    const auto first = std::lower_bound(times->begin(), times->end(), content.span.start_ms);
    const auto last = std::lower_bound(first, times->end(), content.span.end_ms);
    const auto skipped = size_t(first - times->begin());
    auto columns = std::make_shared<std::vector<Column>>();
    columns->reserve(lines.size());
    for (const ChartLine &line : lines)
        columns->push_back({line, line.data->range(content.span).first});
    return {file, size_t(last - first),
            [columns](CsvWriter &csv) {
                csv.text(QByteArrayView("time"));
                csv.text(QByteArrayView("time_utc"));
                for (const Column &column : *columns) {
                    const QString unit = column.line.info.unit;
                    const QString title = column.line.title();
                    csv.text((unit.isEmpty() ? title : title + u", "_s + unit).toUtf8());
                }
            },
            [columns, times, skipped, zone](CsvWriter &csv, size_t row) {
                const qint64 ms = (*times)[skipped + row];
                csv.text(zonetime::isoWithOffset(ms, zone).toUtf8());
                csv.time(Instant{ms, 0});
                for (Column &column : *columns)
                    csv.number(valueAt(column, ms));
            }};
}

} // namespace switchyard
