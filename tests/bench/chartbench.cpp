// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "chartreference.h"
#include "telemetrychart.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace switchyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lineCount = 4;
constexpr int frameCount = 60;
constexpr double frame_ms = 16.7;
const QSize pictureSize(1600, 900);
constexpr qint64 begin_ms = 1'735'689'600'000; // 2025-01-01
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

//! Power as a battery's is: it wanders, it is noisy, now and then it jumps, and some of it is missing.
std::vector<double> power(size_t size, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> values(size);
    double level = 0;
    for (double &value : values) {
        const quint64 bits = random.generate64();
        level = (level + (double(bits & 0xffff) / 65'536 - 0.5) * 20) * 0.99999;
        value = level + (double((bits >> 16) & 0xffff) / 65'536 - 0.5) * 200;
        if ((bits >> 32) % 50'000 == 0)
            value += 6'000;
    }
    for (size_t gap = 1; gap < 6; ++gap) {
        const size_t first = size / 6 * gap + size / 97 * seed;
        std::fill_n(values.begin() + std::ptrdiff_t(first), size / 400, nothing);
    }
    return values;
}

std::vector<qint64> grid(size_t size, std::chrono::milliseconds bucket)
{
    std::vector<qint64> times(size);
    for (size_t i = 0; i < size; ++i)
        times[i] = begin_ms + qint64(i) * bucket.count();
    return times;
}

std::vector<Span> gapsOf(const std::vector<double> &values, const std::vector<qint64> &times)
{
    std::vector<Span> gaps;
    for (size_t i = 1; i < values.size(); ++i) {
        if (std::isfinite(values[i - 1]) && !std::isfinite(values[i]))
            gaps.push_back({times[i], times[i]});
        else if (!std::isfinite(values[i - 1]) && std::isfinite(values[i]))
            gaps.back().end_ms = times[i];
    }
    return gaps;
}

//! Lines that are a second apart from value to value.
std::vector<ChartLine> chartLines(size_t size)
{
    const auto times = std::make_shared<const std::vector<qint64>>(grid(size, 1s));
    std::vector<ChartLine> lines(lineCount);
    for (int i = 0; i < lineCount; ++i) {
        ChartLine &line = lines[size_t(i)];
        line.origin.id = SynthId(u"BAT-%1"_s.arg(i));
        line.source = u"Battery %1"_s.arg(i);
        line.channel = "power_W";
        line.info = channelInfo(line.channel);
        line.colour = i;
        auto data = std::make_shared<LineData>();
        data->times = times;
        data->values = power(size, quint32(i + 1));
        data->pyramid = SeriesPyramid(data->values);
        data->bucket = 1s;
        data->gaps = gapsOf(data->values, *times);
        line.data = data;
    }
    return lines;
}

Span wholeOf(const ChartLine &line)
{
    return {line.data->times->front(), line.data->times->back() + line.data->bucket.count()};
}

//! One picture after the other, each of a view that is a hundredth of its length further, or a little shorter.
std::vector<double> frames(TelemetryChart &chart, const Span &start, bool zoom)
{
    std::vector<double> taken;
    taken.reserve(frameCount);
    QImage last;
    for (int i = 1; i <= frameCount; ++i) {
        const qint64 step = start.length_ms() / 100 * (i < frameCount / 2 ? i : frameCount - i);
        const Span view{start.start_ms + step, zoom ? start.end_ms - step : start.end_ms + step};
        QPixmap picture;
        taken.push_back(timed_ms([&] {
            chart.setView(view);
            picture = chart.grab();
        }));
        QImage image = picture.toImage();
        if (image == last)
            qFatal("nothing was drawn anew");
        last = std::move(image);
    }
    return taken;
}

double panFrame(TelemetryChart &chart, const Span &start)
{
    return quantile(frames(chart, start, false), 0.5);
}

void showIn(TelemetryChart &chart, ChartContent content)
{
    chart.resize(pictureSize);
    chart.setContent(std::move(content));
    chart.show(); // after its panes were made: later ones are shown by the event loop
    chart.grab();
}

void benchPyramid(BenchTable &table, const std::vector<ChartLine> &lines)
{
    std::array<double, 3> plain{};
    table.compare(
        u"pyramid of 4 x 10,000,000 values"_s,
        [&] {
            for (const ChartLine &line : lines) {
                if (SeriesPyramid(line.data->values).size() != line.size())
                    qFatal("no pyramid");
            }
        },
        u"one pass: lowest, highest, sum"_s,
        [&] {
            for (const ChartLine &line : lines) {
                for (const double value : line.data->values) {
                    if (!std::isfinite(value))
                        continue;
                    plain[0] = std::min(plain[0], value);
                    plain[1] = std::max(plain[1], value);
                    plain[2] += value;
                }
            }
        },
        2.0);
    if (!(plain[0] < plain[1]) || !std::isfinite(plain[2]))
        qFatal("no sums");

    constexpr size_t appended = 1'000;
    std::vector<double> values = lines.front().data->values;
    values.reserve(values.size() + 8 * appended);
    SeriesPyramid pyramid(values);
    table.measure(
        u"10,000,000 values: 1,000 more, one by one"_s,
        [&] {
            for (size_t i = 0; i < appended; ++i) {
                values.push_back(values[i]);
                pyramid.extend(values);
            }
        },
        5);
    if (pyramid.size() != values.size())
        qFatal("nothing was appended");
}

void benchMillions(BenchTable &table)
{
    const std::vector<ChartLine> lines = chartLines(10'000'000);
    benchPyramid(table, lines);
    ChartContent content;
    content.add(lines);
    const Span whole = wholeOf(lines.front());
    content.setSpan(whole);
    TelemetryChart chart;
    showIn(chart, content);
    table.note(u"4 lines x 10,000,000: pan frame, all of it"_s, panFrame(chart, whole), frame_ms);
    const qint64 tenth = whole.length_ms() / 10;
    table.note(u"4 lines x 10,000,000: pan frame, a tenth"_s,
               panFrame(chart, {whole.start_ms + 4 * tenth, whole.start_ms + 5 * tenth}), frame_ms);
}

//! Beside what draws every point, and beside what thins them out for every picture.
void benchBesideOthers(BenchTable &table, size_t size, const QString &name, bool qtCharts, double customPlotGoal)
{
    const std::vector<ChartLine> lines = chartLines(size);
    std::vector<const std::vector<double> *> values;
    values.reserve(lines.size());
    for (const ChartLine &line : lines)
        values.push_back(&line.data->values);
    const BenchLines plain{*lines.front().data->times, values, pictureSize};
    ChartContent content;
    content.add(lines);
    content.setSpan(wholeOf(lines.front()));
    TelemetryChart chart;
    showIn(chart, content);
    // Before and after: what else the machine does meets all of them.
    std::vector<double> ours = frames(chart, content.span, false);
    std::optional<double> qtChart;
    if (qtCharts)
        qtChart = quantile(qtChartsFrames(plain, 2), 0.5);
    const auto customPlot = customPlotFrames(plain, frameCount);
    const std::vector<double> after = frames(chart, wholeOf(lines.front()), false);
    ours.insert(ours.end(), after.begin(), after.end());
    const double frame = quantile(ours, 0.5);
    const QString row = u"4 lines x %1: pan frame"_s.arg(name);
    if (qtChart)
        table.add(row, frame, u"QChartView"_s, *qtChart, 1.0 / 300);
    if (customPlot)
        table.add(row, frame, u"QCustomPlot"_s, quantile(*customPlot, 0.5), customPlotGoal);
    else
        table.leaveOut(row, u"QCustomPlot is not installed"_s);
}

constexpr size_t year = 365 * 24 * 60;
constexpr size_t week = 7 * 24 * 60;

std::vector<TelemetrySeries> yearOfChannels()
{
    std::vector<TelemetrySeries> channels;
    channels.reserve(lineCount);
    std::vector<double> charge = power(year, 2);
    std::vector<double> in(year);
    std::vector<double> out(year);
    double counted = 0;
    for (size_t i = 0; i < year; ++i) {
        charge[i] = std::isfinite(charge[i]) ? 50 + 50 * std::sin(charge[i] / 3'000) : nothing;
        counted += double(i % 1'440) / 20;
        in[i] = counted;
        out[i] = -counted / 2;
    }
    channels.push_back({"power_W", power(year, 1)});
    channels.push_back({"stateOfCharge_pct", std::move(charge)});
    channels.push_back({"energy_Wh_increment", std::move(in)});
    channels.push_back({"energy_Wh_decrement", std::move(out)});
    return channels;
}

void benchYear(BenchTable &table)
{
    const std::vector<qint64> times = grid(year, 1min);
    const Span whole{times.front(), times.back() + 60'000};
    SpanSet known;
    known.add(whole);
    const auto store = TelemetrySeriesStore::of(1min, times, yearOfChannels(), known, known);
    table.measure(
        u"a year of minutes, 4 channels: content made, first paint"_s,
        [&] {
            TelemetryChart chart;
            showIn(chart, chartContent(store, whole));
            if (chart.paneCount() != 3)
                qFatal("not every channel is shown");
        },
        100);
    TelemetryChart chart;
    showIn(chart, chartContent(store, whole));
    table.note(u"a year of minutes, 4 channels: pan frame"_s, panFrame(chart, whole), frame_ms);
    table.note(u"a year of minutes, 4 channels: zoom frame"_s, quantile(frames(chart, whole, true), 0.5), frame_ms);
    // While it is being loaded, or seen from far, all of it is in a small part of the picture.
    const Span far{whole.start_ms - 3 * whole.length_ms(), whole.end_ms + 2 * whole.length_ms()};
    table.note(u"a year of minutes in a sixth of the view: pan frame"_s, panFrame(chart, far), frame_ms);
}

void benchMerge(BenchTable &table)
{
    const std::vector<qint64> times = grid(year, 1min);
    const std::vector<TelemetrySeries> channels = yearOfChannels();
    constexpr size_t first = year / 2;
    const auto part = [&](const auto &all) {
        const auto begin = all.begin() + std::ptrdiff_t(first);
        return std::decay_t<decltype(all)>(begin, begin + std::ptrdiff_t(week));
    };
    const auto rest = [&](auto all) {
        const auto begin = all.begin() + std::ptrdiff_t(first);
        all.erase(begin, begin + std::ptrdiff_t(week));
        return all;
    };
    Telemetry answer;
    answer.timestamps_ms = part(times);
    std::vector<TelemetrySeries> others;
    answer.series.reserve(channels.size());
    others.reserve(channels.size());
    for (const TelemetrySeries &channel : channels) {
        answer.series.push_back({channel.channel, part(channel.values)});
        others.push_back({channel.channel, rest(channel.values)});
    }
    const Span missing{answer.timestamps_ms.front(), answer.timestamps_ms.back() + 60'000};
    SpanSet known;
    known.add(Span{times.front(), times.back() + 60'000});
    known.remove(missing);
    const std::vector<qint64> otherTimes = rest(times);
    // What a chart shows stays as it is, so that the store writes a copy: that is part of it.
    std::vector<double> merges;
    merges.reserve(5);
    for (int round = 0; round < 5; ++round) {
        auto store = TelemetrySeriesStore::of(1min, otherTimes, others, known, known);
        const TelemetrySeriesStore shown = store;
        merges.push_back(timed_ms([&] { store.merge(answer, missing, {missing.end_ms, true}); }));
        if (store.size() != year || shown.size() != year - week || store.covered().size() != 1)
            qFatal("the week was not merged");
    }
    table.note(u"a year of minutes, 4 channels: a week merged in"_s, quantile(merges, 0.5), 20);
}

} // namespace

void benchCharts(BenchTable &table)
{
    benchMillions(table);
    benchBesideOthers(table, 1'000'000, u"1,000,000"_s, true, 1);
    benchBesideOthers(table, 100'000, u"100,000"_s, false, 1.2);
    benchYear(table);
    benchMerge(table);
}

} // namespace switchyard
