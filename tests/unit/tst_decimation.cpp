// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>
#include <map>
#include <set>

using namespace switchyard;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

struct Series
{
    std::vector<qint64> times;
    std::vector<double> values;
};

//! Irregular distances up to a few steps, now and then a long gap; runs of missing values and single spikes.
Series randomSeries(QRandomGenerator &random, size_t count)
{
    static constexpr std::array extremes{1e308, -1e308, 1e-320, -1e-320, 0.0};
    Series series;
    series.times.reserve(count);
    series.values.reserve(count);
    qint64 time = random.bounded(1000);
    for (size_t i = 0; i < count; ++i) {
        time += random.bounded(40) == 0 ? random.bounded(1, 5000) : random.bounded(1, 14);
        series.times.push_back(time);
        const int kind = random.bounded(60);
        series.values.push_back(kind < 8        ? nothing
                                    : kind < 10 ? extremes[size_t(random.bounded(int(extremes.size())))]
                                                : random.bounded(-1000, 1000));
    }
    return series;
}

std::vector<LinePoint> finiteWithin(const Series &series, const Span &span)
{
    std::vector<LinePoint> points;
    for (size_t i = 0; i < series.times.size(); ++i) {
        if (span.contains(series.times[i]) && std::isfinite(series.values[i]))
            points.push_back({series.times[i], series.values[i]});
    }
    return points;
}

//! What of the promises is not kept; empty where all are.
QString broken(const Series &series, const Span &view, int columns, qint64 gap)
{
    const std::vector<LinePiece> pieces =
        decimated(series.times, series.values, SeriesPyramid(series.values), view, columns, gap);
    std::vector<LinePoint> drawn;
    std::set<qint64> starts;
    for (const LinePiece &piece : pieces) {
        if (piece.empty())
            return QStringLiteral("an empty piece");
        starts.insert(piece.front().time_ms);
        drawn.insert(drawn.end(), piece.begin(), piece.end());
    }
    std::map<qint64, double> known;
    for (size_t i = 0; i < series.times.size(); ++i)
        known[series.times[i]] = series.values[i];
    for (size_t i = 0; i < drawn.size(); ++i) {
        if (i > 0 && drawn[i].time_ms <= drawn[i - 1].time_ms)
            return QStringLiteral("times do not rise");
        const auto at = known.find(drawn[i].time_ms);
        if (at == known.end() || at->second != drawn[i].value)
            return QStringLiteral("a point that is none");
    }
    const auto columnOf = [&](qint64 ms) {
        return qint64(double(ms - view.start_ms) / (double(view.length_ms()) / columns));
    };
    std::map<qint64, std::vector<LinePoint>> inColumn;
    std::map<qint64, std::vector<LinePoint>> drawnInColumn;
    const std::vector<LinePoint> seen = finiteWithin(series, view);
    for (const LinePoint &point : seen)
        inColumn[columnOf(point.time_ms)].push_back(point);
    for (const LinePoint &point : drawn) {
        if (view.contains(point.time_ms))
            drawnInColumn[columnOf(point.time_ms)].push_back(point);
    }
    std::map<qint64, int> samples; // those without a value too
    for (const qint64 ms : series.times)
        samples[columnOf(ms)] += view.contains(ms);
    const auto byValue = [](const LinePoint &a, const LinePoint &b) { return a.value < b.value; };
    for (const auto &[column, all] : inColumn) {
        const auto &shown = drawnInColumn[column];
        const auto has = [&shown](double value) {
            return std::any_of(shown.begin(), shown.end(),
                               [value](const LinePoint &one) { return one.value == value; });
        };
        if (!has(std::min_element(all.begin(), all.end(), byValue)->value))
            return QStringLiteral("a lowest value is lost");
        if (!has(std::max_element(all.begin(), all.end(), byValue)->value))
            return QStringLiteral("a highest value is lost");
        if (std::find(shown.begin(), shown.end(), all.front()) == shown.end()
            || std::find(shown.begin(), shown.end(), all.back()) == shown.end())
            return QStringLiteral("a first or last value is lost");
        bool holdsGap = false;
        for (size_t i = 1; i < all.size(); ++i)
            holdsGap = holdsGap || all[i].time_ms - all[i - 1].time_ms > gap;
        if (shown.size() > (holdsGap && samples[column] <= 8 ? 8u : 4u))
            return QStringLiteral("too many points in a column");
    }
    // Between columns the line is broken just where values are too far apart; within a column only there.
    for (size_t i = 1; i < seen.size(); ++i) {
        const bool isWide = seen[i].time_ms - seen[i - 1].time_ms > gap;
        const bool breaks = starts.contains(seen[i].time_ms);
        const bool sameColumn = columnOf(seen[i].time_ms) == columnOf(seen[i - 1].time_ms);
        if (breaks && !isWide)
            return QStringLiteral("broken without a gap");
        if (isWide && !breaks && (!sameColumn || samples[columnOf(seen[i].time_ms)] <= 8))
            return QStringLiteral("drawn across a gap");
    }
    // One on either side.
    const std::vector<LinePoint> before = finiteWithin(series, {std::numeric_limits<qint64>::min(), view.start_ms});
    const std::vector<LinePoint> after = finiteWithin(series, {view.end_ms, std::numeric_limits<qint64>::max()});
    const auto outside = std::count_if(drawn.begin(), drawn.end(),
                                       [&view](const LinePoint &point) { return !view.contains(point.time_ms); });
    if (size_t(outside) != size_t(!before.empty()) + size_t(!after.empty()))
        return QStringLiteral("not one value on either side");
    if (!before.empty() && !(drawn.front() == before.back()))
        return QStringLiteral("the value before is another");
    if (!after.empty() && !(drawn.back() == after.front()))
        return QStringLiteral("the value behind is another");
    return {};
}

} // namespace

class TestDecimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesAreKeptAtAnyZoom()
    {
        QRandomGenerator random(21);
        for (int round = 0; round < 1500; ++round) {
            const Series series = randomSeries(random, size_t(random.bounded(1, round % 50 == 0 ? 20'000 : 400)));
            const qint64 end = series.times.back() + 100;
            const qint64 start = random.bounded(int(end));
            const Span view{start - random.bounded(200), start + random.bounded(1, int(end))};
            const int columns = random.bounded(1, 900);
            const qint64 gap = random.bounded(1, 60);
            const QString wrong = broken(series, view, columns, gap);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("%1: round %2, %3 columns").arg(wrong).arg(round).arg(columns)));
        }
    }

    void aSpikeOfOneSampleIsNeverLost()
    {
        std::vector<qint64> times;
        std::vector<double> values(30'000, 1.0);
        times.reserve(values.size());
        for (size_t i = 0; i < values.size(); ++i)
            times.push_back(qint64(i) * 300'000);
        for (const size_t at : {0, 1, 15, 16, 4'321, 29'999}) {
            for (const double spike : {1e308, -1e308, 1 + 1e-12}) {
                values[at] = spike;
                const SeriesPyramid pyramid(values);
                for (qint64 reach = 300'000; reach < times.back() * 4; reach *= 3) {
                    for (const int columns : {1, 7, 640, 5000}) {
                        const auto pieces = decimated(times, values, pyramid,
                                                      {times[at] - reach / 2, times[at] + reach}, columns, 450'000);
                        QCOMPARE(pieces.size(), size_t(1));
                        QVERIFY(std::find(pieces[0].begin(), pieces[0].end(), LinePoint{times[at], spike})
                                != pieces[0].end());
                    }
                }
                values[at] = 1;
            }
        }
    }

    void aSingleSampleIsAPoint()
    {
        const std::vector<double> values{5};
        const SeriesPyramid pyramid(values);
        const std::vector<LinePiece> alone{{{1000, 5}}};
        QCOMPARE(decimated({1000}, values, pyramid, {0, 2000}, 100, 10), alone);
        QCOMPARE(decimated({1000}, values, pyramid, {1000, 1001}, 100, 10), alone);
        QCOMPARE(decimated({1000}, values, pyramid, {2000, 3000}, 100, 10), alone);
        QCOMPARE(decimated({1000}, values, pyramid, {0, 1000}, 100, 10), alone);
        QVERIFY(decimated({1000}, values, pyramid, {0, 2000}, 0, 10).empty());
        const std::vector<double> missing{nothing};
        QVERIFY(decimated({1000}, missing, SeriesPyramid(missing), {0, 2000}, 100, 10).empty());
    }

    void oneColumnOfManyHasFourPointsInTheOrderOfTime()
    {
        std::vector<qint64> times;
        std::vector<double> values;
        times.reserve(1000);
        values.reserve(1000);
        for (int i = 0; i < 1000; ++i) {
            times.push_back(i);
            values.push_back(i == 300 ? 1e308 : i == 700 ? -1e308 : i == 999 ? 2 : 1);
        }
        QCOMPARE(decimated(times, values, SeriesPyramid(values), {0, 1000}, 1, 5),
                 (std::vector<LinePiece>{{{0, 1}, {300, 1e308}, {700, -1e308}, {999, 2}}}));
    }

    void pointsThatAreTwoThingsComeOnce()
    {
        const std::vector<qint64> times{0, 1, 2, 3};
        const std::vector<double> rising{1, 2, 3, 4};
        QCOMPARE(decimated(times, rising, SeriesPyramid(rising), {0, 4}, 1, 5),
                 (std::vector<LinePiece>{{{0, 1}, {3, 4}}}));
        const std::vector<double> same(4, 1.0);
        QCOMPARE(decimated(times, same, SeriesPyramid(same), {0, 4}, 1, 5), (std::vector<LinePiece>{{{0, 1}, {3, 1}}}));
    }
};

QTEST_APPLESS_MAIN(TestDecimation)
#include "tst_decimation.moc"
