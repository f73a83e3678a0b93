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

bool comesBefore(const ChartLine &a, const ChartLine &b)
{
    if (a.info.quantity != b.info.quantity)
        return a.info.quantity < b.info.quantity;
    return !a.info.falling && b.info.falling;
}

bool hasValue(const ChartLine &line)
{
    return !line.data->pyramid.digest(line.data->values, 0, line.size()).isEmpty();
}

//! What none of the sets has: lines of a pane lack data only where all of them do.
std::vector<Span> commonGaps(const std::vector<ChartLine> &lines, const Span &span)
{
    std::vector<Span> common;
    bool first = true;
    for (const ChartLine &line : lines) {
        if (line.hidden)
            continue;
        SpanSet gaps;
        const auto &all = line.data->gaps;
        auto at = std::lower_bound(all.begin(), all.end(), span.start_ms,
                                   [](const Span &gap, qint64 ms) { return gap.end_ms <= ms; });
        for (; at != all.end() && at->start_ms < span.end_ms; ++at)
            gaps.add(*at);
        if (!first) {
            SpanSet both;
            for (const Span &one : common)
                both.add(gaps.within(one));
            gaps = both;
        }
        common = gaps.spans();
        first = false;
    }
    return common;
}

} // namespace

void ChartContent::add(std::vector<ChartLine> lines, Blank blank)
{
    std::stable_sort(lines.begin(), lines.end(), comesBefore);
    for (ChartLine &line : lines) {
        if (blank == Blank::LeftOut && !hasValue(line))
            continue;
        storage = storage || line.info.quantity == Quantity::StateOfCharge;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const ChartGroup &one) { return samePane(one.lines.front().info, line.info); });
        if (group == groups.end()) {
            const auto place =
                std::upper_bound(groups.begin(), groups.end(), line, [](const ChartLine &one, const ChartGroup &other) {
                    return comesBefore(one, other.lines.front());
                });
            group =
                groups.insert(place, ChartGroup{paneTitle(line.info), line.info.sign, {}, 0, 0, {}, {}, false, false});
        }
        group->lines.push_back(std::move(line));
    }
}

void ChartContent::setSpan(const Span &to)
{
    span = to;
    for (ChartGroup &group : groups) {
        SeriesDigest whole;
        double positive = 0;
        double negative = 0;
        for (ChartLine &line : group.lines) {
            const auto [first, last] = line.data->range(span);
            if (line.info.counter) {
                const size_t begin = line.data->pyramid.firstValue(line.data->values, first, last);
                line.zero = begin == SeriesPyramid::none ? 0 : line.data->values[begin];
            }
            if (line.hidden)
                continue;
            SeriesDigest digest = line.data->pyramid.digest(line.data->values, first, last);
            if (digest.isEmpty())
                continue;
            digest.min -= line.zero;
            digest.max -= line.zero;
            positive += std::max(0.0, digest.max);
            negative += std::min(0.0, digest.min);
            whole.add(digest);
        }
        group.isBlank = whole.isEmpty();
        group.low = whole.isEmpty() ? 0 : whole.min;
        group.high = whole.isEmpty() ? 0 : whole.max;
        if (group.stacked && !whole.isEmpty()) {
            group.low = negative;
            group.high = positive;
        }
        group.scale = channelScale(group.lines.front().info, std::max(std::abs(group.low), std::abs(group.high)));
        group.gaps = commonGaps(group.lines, span);
    }
}

std::vector<const ChartLine *> ChartContent::lines() const
{
    std::vector<const ChartLine *> all;
    for (const ChartGroup &group : groups) {
        for (const ChartLine &line : group.lines)
            all.push_back(&line);
    }
    return all;
}

std::chrono::milliseconds ChartContent::bucket() const
{
    std::chrono::milliseconds finest{0};
    for (const ChartLine *line : lines())
        finest = finest.count() == 0 ? line->data->bucket : std::min(finest, line->data->bucket);
    return finest;
}

std::optional<qint64> ChartContent::next(qint64 ms, bool forward) const
{
    std::optional<qint64> found;
    for (const ChartLine *line : lines()) {
        if (line->hidden)
            continue;
        // A line has the times of all channels of its device: where it has no value itself, there is nothing to stop at.
        const LineData &data = *line->data;
        const auto begin = data.times->begin();
        const auto [first, last] = data.range(span);
        const auto from = begin + std::ptrdiff_t(first);
        const auto to = begin + std::ptrdiff_t(last);
        const size_t at = forward
            ? data.pyramid.firstValue(data.values, size_t(std::upper_bound(from, to, ms) - begin), last)
            : data.pyramid.lastValue(data.values, first, size_t(std::lower_bound(from, to, ms) - begin));
        if (at == SeriesPyramid::none)
            continue;
        const qint64 candidate = (*data.times)[at];
        if (!found || (forward ? candidate < *found : candidate > *found))
            found = candidate;
    }
    return found;
}

std::optional<qint64> ChartContent::first() const
{
    return next(span.start_ms - 1, true);
}

std::optional<qint64> ChartContent::last() const
{
    return next(span.end_ms, false);
}

std::optional<qint64> ChartContent::nearest(qint64 ms) const
{
    const auto before = next(ms + 1, false);
    const auto after = next(ms, true);
    if (!before || !after)
        return before ? before : after;
    return ms - *before <= *after - ms ? before : after;
}

ChartContent chartContent(const TelemetrySeriesStore &store, const Span &span)
{
    std::vector<ChartLine> lines;
    lines.reserve(store.channels().size());
    for (size_t i = 0; i < store.channels().size(); ++i)
        lines.push_back(chartLine(store, i));
    ChartContent content;
    content.add(std::move(lines));
    int colour = 0;
    for (ChartGroup &group : content.groups) {
        for (ChartLine &line : group.lines)
            line.colour = colour++;
    }
    content.setSpan(span);
    return content;
}

QString momentText(qint64 ms, zonetime::ZoneReader &reader, const QLocale &locale, bool withYear)
{
    const zonetime::WallTime wall = reader.at(ms);
    return zonetime::dateText(wall.date, locale, withYear ? zonetime::Year::Shown : zonetime::Year::Left) + u' '
        + wall.time.toString(u"HH:mm"_s) + u' ' + wall.abbreviation;
}

QString spanText(const Span &span, const QTimeZone &zone, const QLocale &locale)
{
    zonetime::ZoneReader reader(zone);
    return Words::tr("%1 to %2 · %3")
        .arg(momentText(span.start_ms, reader, locale, true), momentText(span.end_ms, reader, locale, true),
             QString::fromUtf8(zone.id()));
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
            if (line.hidden)
                continue;
            const LineData &data = *line.data;
            const auto [first, last] = data.range(content.span);
            const auto [low, high] = data.pyramid.extremes(data.values, first, last);
            if (low == SeriesPyramid::none)
                continue;
            parts << Words::tr("%1 from %2 at %3 to %4 at %5")
                         .arg(line.title(), unittext::quantity(line.valueAt(low), group.scale, locale),
                              momentText((*data.times)[low], reader, locale),
                              unittext::quantity(line.valueAt(high), group.scale, locale),
                              momentText((*data.times)[high], reader, locale));
            const auto reset = std::find_if(data.resets_ms.rbegin(), data.resets_ms.rend(),
                                            [&content](qint64 ms) { return content.span.contains(ms); });
            if (reset != data.resets_ms.rend())
                parts << Words::tr("%1 reset at %2").arg(line.title(), momentText(*reset, reader, locale));
        }
        qint64 here = 0;
        for (const Span &gap : group.gaps)
            here += gap.cutTo(content.span).length_ms();
        missing = std::max(missing, here);
    }
    for (const ChartBand &band : content.bands) {
        const Span shown = band.span.cutTo(content.span);
        if (shown.isEmpty())
            continue;
        const QString from = momentText(shown.start_ms, reader, locale);
        const QString to = momentText(shown.end_ms, reader, locale);
        if (band.label == content.bandsTitle)
            parts << Words::tr("%1 from %2 to %3", "what, moments").arg(band.label, from, to);
        else
            parts << Words::tr("%1: %2 from %3 to %4", "Overlay plan, what, moments")
                         .arg(content.bandsTitle, band.label, from, to);
    }
    if (content.groups.empty())
        parts << Words::tr("no data");
    else if (missing > 0)
        parts << Words::tr("no data for %1").arg(unittext::duration(std::chrono::milliseconds(missing), locale));
    return parts.join(u"; "_s);
}

} // namespace switchyard
