// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"
#include "telemetryseriesstore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

//! Few different values, so that many are equal; whole stretches without one, and some that are no numbers.
std::vector<double> values(size_t size, QRandomGenerator &random)
{
    std::vector<double> made(size);
    for (double &value : made) {
        const quint32 kind = random.bounded(40U);
        value = kind == 0 ? infinite : kind == 1 ? -infinite : kind < 4 ? nothing : random.bounded(50) - 25;
    }
    for (int gap = 0; gap < 3; ++gap) {
        const size_t first = random.bounded(quint32(size));
        std::fill_n(made.begin() + std::ptrdiff_t(first), std::min(size - first, size_t(random.bounded(700U))),
                    nothing);
    }
    return made;
}

struct Scan
{
    size_t lowest = SeriesPyramid::none;
    size_t highest = SeriesPyramid::none;
    size_t first = SeriesPyramid::none;
    size_t last = SeriesPyramid::none;
    double positive = 0;
    double negative = 0;
    quint32 count = 0;
};

Scan scan(const std::vector<double> &values, size_t first, size_t last)
{
    Scan found;
    for (size_t i = first; i < last; ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (found.count++ == 0)
            found.first = found.lowest = found.highest = i;
        found.last = i;
        found.lowest = values[i] < values[found.lowest] ? i : found.lowest;
        found.highest = values[i] > values[found.highest] ? i : found.highest;
        (values[i] > 0 ? found.positive : found.negative) += values[i];
    }
    return found;
}

bool answersLikeAScan(const SeriesPyramid &pyramid, const std::vector<double> &values, size_t first, size_t last)
{
    const Scan plain = scan(values, first, last);
    const SeriesDigest digest = pyramid.digest(values, first, last);
    const bool sameDigest = digest.count == plain.count
        && (plain.count == 0
            || (digest.min == values[plain.lowest] && digest.max == values[plain.highest]
                && digest.positive == plain.positive && digest.negative == plain.negative));
    const auto [lowest, highest] = pyramid.extremes(values, first, last);
    return sameDigest && lowest == plain.lowest && highest == plain.highest
        && pyramid.lowest(values, first, last) == plain.lowest && pyramid.highest(values, first, last) == plain.highest
        && pyramid.firstValue(values, first, last) == plain.first
        && pyramid.lastValue(values, first, last) == plain.last;
}

} // namespace

class TestSeriesPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyStretchIsAnsweredLikeAScan()
    {
        QRandomGenerator random(1);
        for (const size_t size : {1, 15, 16, 17, 255, 256, 257, 4095, 4097, 9000}) {
            const std::vector<double> some = values(size, random);
            const SeriesPyramid pyramid(some);
            QVERIFY(answersLikeAScan(pyramid, some, 0, size));
            QVERIFY(answersLikeAScan(pyramid, some, size, size));
            for (int round = 0; round < 300; ++round) {
                const size_t first = random.bounded(quint32(size));
                const size_t last = first + random.bounded(quint32(size - first) + 1);
                QVERIFY2(answersLikeAScan(pyramid, some, first, last),
                         qPrintable(QStringLiteral("%1: [%2, %3)").arg(size).arg(first).arg(last)));
            }
        }
    }

    void valuesAppendedBitByBitAreAsIfBuiltAtOnce()
    {
        QRandomGenerator random(2);
        const std::vector<double> all = values(5000, random);
        std::vector<double> grown;
        SeriesPyramid pyramid;
        while (grown.size() < all.size()) {
            const size_t next = std::min(all.size(), grown.size() + 1 + random.bounded(40U));
            grown.insert(grown.end(), all.begin() + std::ptrdiff_t(grown.size()), all.begin() + std::ptrdiff_t(next));
            pyramid.extend(grown);
            QCOMPARE(pyramid.size(), grown.size());
            QVERIFY(answersLikeAScan(pyramid, grown, 0, grown.size()));
        }
        QVERIFY(answersLikeAScan(pyramid, grown, 17, 4711));
    }

    void noColumnLosesAnExtremeWhereTimesAreUneven()
    {
        // As many values a column as the one before has none of: dense stretches, single values, holes.
        QRandomGenerator random(3);
        std::vector<qint64> times;
        std::vector<double> some;
        qint64 ms = 0;
        while (times.size() < 20'000) {
            const qint64 distance = qint64(1) << random.bounded(14U);
            for (quint32 i = random.bounded(200U); i > 0; --i) {
                ms += distance;
                times.push_back(ms);
                some.push_back(random.bounded(20'000) - 10'000);
            }
        }
        constexpr int columns = 700;
        const Span view{times[1'000], times[19'000]};
        const auto pieces = decimated(times, some, SeriesPyramid(some), view, columns, qint64(1) << 40);
        QCOMPARE(pieces.size(), size_t(1));
        const LinePiece &line = pieces.front();
        const double perColumn = double(view.length_ms()) / columns;
        const auto columnOf = [&](qint64 at) { return qint64(double(at - view.start_ms) / perColumn); };
        std::vector<double> low(columns, infinite);
        std::vector<double> high(columns, -infinite);
        for (size_t i = 1'000; i < 19'000; ++i) {
            const auto column = size_t(columnOf(times[i]));
            low[column] = std::min(low[column], some[i]);
            high[column] = std::max(high[column], some[i]);
        }
        for (const LinePoint &point : line) {
            if (!view.contains(point.time_ms))
                continue;
            const auto column = size_t(columnOf(point.time_ms));
            low[column] = low[column] == point.value ? infinite : low[column];
            high[column] = high[column] == point.value ? -infinite : high[column];
        }
        QVERIFY(std::all_of(low.begin(), low.end(), [](double left) { return left == infinite; }));
        QVERIFY(std::all_of(high.begin(), high.end(), [](double left) { return left == -infinite; }));
        QVERIFY(line.size() <= 4 * columns + 2);
    }

    void aSnapshotStaysWhatItWasWhileItsStoreGrows()
    {
        TelemetrySeriesStore store(1min);
        store.merge(Telemetry{{0, 60'000, 240'000}, {{"power_W", {1, 2, 5}}}}, {0, 300'000});
        const TelemetrySeriesStore shown = store;
        const auto times = store.sharedTimes();
        store.merge(Telemetry{{60'000, 120'000}, {{"energy_Wh_increment", {7, 8}}, {"power_W", {nothing, 3}}}},
                    {0, 300'000});
        QCOMPARE(shown.times(), (std::vector<qint64>{0, 60'000, 240'000}));
        QCOMPARE(*times, shown.times());
        QCOMPARE(shown.channels().size(), size_t(1));
        QCOMPARE(shown.find("power_W")->values, (std::vector<double>{1, 2, 5}));
        QCOMPARE(store.times(), (std::vector<qint64>{0, 60'000, 120'000, 240'000}));
        QCOMPARE(store.find("power_W")->values, (std::vector<double>{1, 2, 3, 5}));
        const std::vector<double> &energy = store.find("energy_Wh_increment")->values;
        QCOMPARE(energy.size(), size_t(4));
        QVERIFY(std::isnan(energy[0]) && std::isnan(energy[3]));
        QCOMPARE(energy[1], 7.0);
        QCOMPARE(energy[2], 8.0);
        // Nobody looks at what it holds now: it is written in place, in the middle and behind.
        store.merge(Telemetry{{180'000, 240'000, 300'000}, {{"power_W", {4, 6, 7}}}}, {0, 360'000});
        QCOMPARE(store.find("power_W")->values, (std::vector<double>{1, 2, 3, 4, 6, 7}));
        QCOMPARE(store.find("energy_Wh_increment")->values.size(), size_t(6));
        QCOMPARE(shown.size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestSeriesPyramid)
#include "tst_seriespyramid.moc"
