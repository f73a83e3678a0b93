// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::ChartContent)
};

ChartLine lineOf(const TelemetrySeriesStore &store, const TelemetrySeries &series)
{
    ChartLine line{series.channel, channelInfo(series.channel), series.values, {}};
    if (line.info.counter) {
        CounterRun run = counterRun(series.values, line.info.falling);
        line.values = std::move(run.energy_Wh);
        for (const size_t at : run.resets)
            line.resets_ms.push_back(store.times()[at]);
    }
    return line;
}

} // namespace

ChartContent chartContent(const TelemetrySeriesStore &store, const Span &span)
{
    ChartContent content;
    content.times = store.times();
    content.span = span;
    content.bucket = store.bucket();
    std::vector<std::vector<size_t>> members;
    for (size_t i = 0; i < store.channels().size(); ++i) {
        const TelemetrySeries &series = store.channels()[i];
        if (std::none_of(series.values.begin(), series.values.end(), [](double value) { return std::isfinite(value); }))
            continue;
        ChartLine line = lineOf(store, series);
        content.storage = content.storage || line.info.quantity == Quantity::StateOfCharge;
        auto group = std::find_if(content.groups.begin(), content.groups.end(),
                                  [&](const ChartGroup &one) { return samePane(one.lines.front().info, line.info); });
        if (group == content.groups.end()) {
            content.groups.push_back({paneTitle(line.info), line.info.sign, {}, 0, 0, {}, {}});
            members.emplace_back();
            group = content.groups.end() - 1;
        }
        members[size_t(group - content.groups.begin())].push_back(i);
        group->lines.push_back(std::move(line));
    }
    for (size_t g = 0; g < content.groups.size(); ++g) {
        ChartGroup &group = content.groups[g];
        bool any = false;
        for (const ChartLine &line : group.lines) {
            for (const double value : line.values) {
                if (!std::isfinite(value))
                    continue;
                group.low = any ? std::min(group.low, value) : value;
                group.high = any ? std::max(group.high, value) : value;
                any = true;
            }
        }
        group.scale = channelScale(group.lines.front().info, std::max(std::abs(group.low), std::abs(group.high)));
        group.gaps = store.gaps(members[g]);
    }
    return content;
}

int ChartContent::sampleAt(qint64 ms) const
{
    const auto after = std::upper_bound(times.begin(), times.end(), ms);
    if (after == times.begin())
        return -1;
    const auto at = after - 1;
    return ms - *at <= gapThreshold(bucket).count() ? int(at - times.begin()) : -1;
}

QString momentText(qint64 ms, zonetime::ZoneReader &reader, const QLocale &locale, bool withYear)
{
    const zonetime::WallTime wall = reader.at(ms);
    return zonetime::dateText(wall.date, locale, withYear ? zonetime::Year::Shown : zonetime::Year::Left) + u' '
        + wall.time.toString(u"HH:mm"_s) + u' ' + wall.abbreviation;
}

QString valueText(const ChartLine &line, double value, bool storage, const QLocale &locale)
{
    QString text = unittext::quantity(value, channelScale(line.info, value), locale);
    if (line.info.quantity == Quantity::Power && std::isfinite(value))
        text += u' ' + flowWord(value, storage);
    return text;
}

QString describe(const ChartContent &content, const QTimeZone &zone, const QLocale &locale)
{
    zonetime::ZoneReader reader(zone);
    QStringList parts;
    parts << Words::tr("%1 to %2, zone %3")
                 .arg(momentText(content.span.start_ms, reader, locale, true),
                      momentText(content.span.end_ms, reader, locale, true), QString::fromUtf8(zone.id()));
    qint64 missing = 0;
    for (const ChartGroup &group : content.groups) {
        for (const ChartLine &line : group.lines) {
            size_t low = line.values.size();
            size_t high = line.values.size();
            for (size_t i = 0; i < line.values.size(); ++i) {
                if (!std::isfinite(line.values[i]))
                    continue;
                if (low == line.values.size() || line.values[i] < line.values[low])
                    low = i;
                if (high == line.values.size() || line.values[i] > line.values[high])
                    high = i;
            }
            if (low == line.values.size())
                continue;
            parts << Words::tr("%1 from %2 at %3 to %4 at %5")
                         .arg(line.info.title, unittext::quantity(line.values[low], group.scale, locale),
                              momentText(content.times[low], reader, locale),
                              unittext::quantity(line.values[high], group.scale, locale),
                              momentText(content.times[high], reader, locale));
            if (!line.resets_ms.empty())
                parts << Words::tr("%1 reset at %2")
                             .arg(line.info.title, momentText(line.resets_ms.back(), reader, locale));
        }
        qint64 here = 0;
        for (const Span &gap : group.gaps)
            here += gap.length_ms();
        missing = std::max(missing, here);
    }
    if (content.groups.empty())
        parts << Words::tr("no data");
    else if (missing > 0)
        parts << Words::tr("no data for %1").arg(unittext::duration(std::chrono::milliseconds(missing), locale));
    return parts.join(u"; "_s);
}

} // namespace switchyard
