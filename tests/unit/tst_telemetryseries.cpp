// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellroles.h"
#include "decimation.h"
#include "telemetrystatistics.h"
#include "telemetrytablemodel.h"
#include "watched.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 quarter = 15 * 60 * 1000;

Telemetry answer(const std::vector<qint64> &times, const std::vector<double> &values,
                 const QByteArray &channel = "power_W")
{
    Telemetry made;
    made.timestamps_ms = times;
    made.series.push_back({channel, values});
    return made;
}

Telemetry ramp(qint64 from, int count, qint64 step = quarter)
{
    std::vector<qint64> times;
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        const qint64 time = from + i * step;
        const qint64 ordinal = time / step;
        times.push_back(time);
        values.push_back(double(ordinal));
    }
    return answer(times, values);
}

} // namespace

class TestTelemetrySeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInAnyOrderWithRepeatsMakeOneSeries()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 40; ++round) {
            TelemetrySeriesStore store(15min);
            std::map<qint64, double> expected;
            for (int piece = 0; piece < 6; ++piece) {
                std::vector<qint64> times;
                std::vector<double> values;
                for (int i = random.bounded(30); i-- > 0;) {
                    times.push_back(random.bounded(50) * quarter);
                    values.push_back(random.bounded(10) == 0 ? nothing : random.bounded(1000));
                    if (std::isfinite(values.back()) || !expected.contains(times.back()))
                        expected[times.back()] = values.back();
                }
                // the sort of equal times keeps the server's order: the later entry counts
                store.merge(answer(times, values), {0, 50 * quarter});
            }
            QCOMPARE(store.size(), expected.size());
            size_t i = 0;
            for (const auto &[time, value] : expected) {
                QCOMPARE(store.times()[i], time);
                const double got = store.channels()[0].values[i++];
                QVERIFY(got == value || (std::isnan(got) && std::isnan(value)));
            }
        }
    }

    void channelsThatComeLaterAreMissingBefore()
    {
        TelemetrySeriesStore store(15min);
        store.merge(answer({0, quarter}, {50, 51}, "stateOfCharge_pct"), {0, 2 * quarter});
        store.merge(answer({2 * quarter}, {100}), {2 * quarter, 3 * quarter});
        QCOMPARE(store.channels().size(), size_t(2));
        QCOMPARE(store.channels()[0].channel, QByteArray("power_W"));
        QVERIFY(std::isnan(store.channels()[0].values[0]));
        QVERIFY(std::isnan(store.channels()[1].values[2]));
        QCOMPARE(store.channels()[0].values[2], 100.0);
    }

    void aGapIsMoreThanABucketAndAHalf()
    {
        TelemetrySeriesStore store(5min);
        const qint64 step = 5 * 60 * 1000;
        // five minutes and a tick of jitter are none; a missing sample is one
        store.merge(answer({0, step + 60, 2 * step, 4 * step, 5 * step}, {1, 1, 1, 1, 1}), {0, 6 * step});
        QCOMPARE(store.gaps(), (std::vector<Span>{{3 * step, 4 * step}}));
    }

    void onlyAnsweredStretchesHaveGaps()
    {
        TelemetrySeriesStore store(15min);
        store.merge(ramp(100 * quarter, 10), {100 * quarter, 110 * quarter});
        QCOMPARE(store.gaps(), std::vector<Span>{});
        store.merge({}, {50 * quarter, 90 * quarter});
        QCOMPARE(store.gaps(), (std::vector<Span>{{50 * quarter, 90 * quarter}}));
        store.merge({}, {90 * quarter, 100 * quarter});
        QCOMPARE(store.gaps(), (std::vector<Span>{{50 * quarter, 100 * quarter}}));
        QCOMPARE(store.covered(), (std::vector<Span>{{50 * quarter, 110 * quarter}}));
        QCOMPARE(missingTime(store, {60 * quarter, 110 * quarter}), std::chrono::milliseconds(40 * quarter));
    }

    void aCoarserServerIsBelieved()
    {
        TelemetrySeriesStore store(5min);
        store.merge(ramp(0, 20), {0, 20 * quarter});
        QCOMPARE(store.bucket(), std::chrono::milliseconds(15min));
        QCOMPARE(store.gaps(), std::vector<Span>{});
    }

    void statisticsKnowWhenAndHowMuch()
    {
        TelemetrySeriesStore store(15min);
        store.merge(answer({0, quarter, 2 * quarter, 3 * quarter}, {100, nothing, -300, 50}), {0, 4 * quarter});
        const ChannelStatistics all = statisticsOf(store, 0, {0, 4 * quarter});
        QCOMPARE(all.count, size_t(3));
        QCOMPARE(all.min.value, -300.0);
        QCOMPARE(all.min.at_ms, 2 * quarter);
        QCOMPARE(all.max.value, 100.0);
        QCOMPARE(all.max.at_ms, qint64(0));
        QCOMPARE(all.last.value, 50.0);
        QCOMPARE(all.mean, -50.0);
        QCOMPARE(statisticsOf(store, 0, {3 * quarter, 4 * quarter}).count, size_t(1));
        QVERIFY(std::isnan(statisticsOf(store, 0, {10 * quarter, 20 * quarter}).mean));
        const auto balance = energyBalance(store, {0, 4 * quarter});
        QVERIFY(balance && !balance->metered);
        QCOMPARE(balance->in_Wh, 37.5);
        QCOMPARE(balance->out_Wh, -75.0);
    }

    void aCounterResetIsMarkedAndNeverSummed()
    {
        const CounterRun in = counterRun({1000, 1100, nothing, 1300, 5, 25}, false);
        QCOMPARE(in.total_Wh(), 320.0);
        QCOMPARE(in.resets, std::vector<size_t>{4});
        QVERIFY(std::isnan(in.energy_Wh[2]));
        const CounterRun out = counterRun({-1000, -1200, 0, -30}, true);
        QCOMPARE(out.total_Wh(), -230.0);
        QCOMPARE(out.resets, std::vector<size_t>{2});
        QCOMPARE(counterRun({}, false).total_Wh(), 0.0);

        TelemetrySeriesStore store(15min);
        store.merge(answer({0, quarter, 2 * quarter}, {1000, 1100, 20}, "energy_Wh_increment"), {0, 3 * quarter});
        store.merge(answer({0, quarter, 2 * quarter}, {8000, 8000, 8000}), {0, 3 * quarter});
        const auto balance = energyBalance(store, {0, 3 * quarter});
        QVERIFY(balance && balance->metered);
        QCOMPARE(balance->in_Wh, 100.0);
        QCOMPARE(balance->out_Wh, 0.0);
        QCOMPARE(balance->resets, size_t(1));
    }

    void decimationKeepsExtremesInAtMostFourPointsAColumn()
    {
        QRandomGenerator random(17);
        std::vector<qint64> times;
        std::vector<double> values;
        for (int i = 0; i < 100'000; ++i) {
            times.push_back(i * 1000LL);
            values.push_back(std::sin(i / 900.0) * 1000 + random.bounded(100));
        }
        values[54'321] = 9999;
        values[12'345] = -9999;
        const Span view{0, 100'000'000};
        const auto pieces = decimated(times, values, SeriesPyramid(values), view, 500, 1500);
        QCOMPARE(pieces.size(), size_t(1));
        std::map<qint64, int> perColumn;
        for (const LinePoint &point : pieces[0])
            ++perColumn[point.time_ms * 500 / view.end_ms];
        QVERIFY(std::all_of(perColumn.begin(), perColumn.end(), [](const auto &column) { return column.second <= 4; }));
        QVERIFY(pieces[0].size() <= 2000);
        QVERIFY(std::find(pieces[0].begin(), pieces[0].end(), LinePoint{54'321'000, 9999}) != pieces[0].end());
        QVERIFY(std::find(pieces[0].begin(), pieces[0].end(), LinePoint{12'345'000, -9999}) != pieces[0].end());
        QVERIFY(std::is_sorted(pieces[0].begin(), pieces[0].end(),
                               [](const LinePoint &a, const LinePoint &b) { return a.time_ms < b.time_ms; }));
    }

    void linesBreakAtGapsAndRunOutOfThePicture()
    {
        const std::vector<qint64> times{0, 1, 2, 10, 11, 12, 13};
        const std::vector<double> values{0, 1, 2, 3, nothing, 5, 6};
        const auto pieces = decimated(times, values, SeriesPyramid(values), {0, 20}, 1000, 2);
        QCOMPARE(pieces.size(), size_t(2));
        QCOMPARE(pieces[0].size(), size_t(3));
        QCOMPARE(pieces[1], (LinePiece{{10, 3}, {12, 5}, {13, 6}}));
        const auto inside = decimated(times, values, SeriesPyramid(values), {11, 13}, 1000, 2);
        QCOMPARE(inside, (std::vector<LinePiece>{{{10, 3}, {12, 5}, {13, 6}}}));
        QVERIFY(decimated({}, {}, {}, {0, 20}, 1000, 2).empty());
        QVERIFY(decimated(times, values, SeriesPyramid(values), {20, 20}, 1000, 2).empty());
        QVERIFY(decimated(times, std::vector<double>(7, nothing), SeriesPyramid(std::vector<double>(7, nothing)),
                          {0, 20}, 1000, 2)
                    .empty());
    }

    void theTableStaysWhereItIsWhenOlderPartsArrive()
    {
        TelemetryTableModel model;
        watched(model);
        TelemetrySeriesStore store(15min);
        store.merge(ramp(100 * quarter, 10), {100 * quarter, 110 * quarter});
        model.show(std::make_shared<TelemetrySeriesStore>(store));
        QCOMPARE(model.rowCount(), 10);
        const QPersistentModelIndex seen = model.index(3, 1);
        const QString text = seen.data().toString();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        store.merge(ramp(90 * quarter, 10), {90 * quarter, 100 * quarter});
        model.show(std::make_shared<TelemetrySeriesStore>(store));
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(seen.row(), 3);
        QCOMPARE(seen.data().toString(), text);
        // something between what was there: everything may have moved
        store.merge(answer({95 * quarter + 1}, {0}), {95 * quarter, 96 * quarter});
        model.show(std::make_shared<TelemetrySeriesStore>(store));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 21);
        model.show(std::make_shared<TelemetrySeriesStore>());
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsSayTimeWithZoneAndHeadersTheUnit()
    {
        TelemetryTableModel model;
        watched(model);
        const qint64 twice = QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC).toMSecsSinceEpoch();
        TelemetrySeriesStore store(15min);
        store.merge(answer({twice, twice + 4 * quarter}, {-2410, 850}), {twice, twice + 5 * quarter});
        store.merge(answer({twice, twice + 4 * quarter}, {1000, 10}, "energy_Wh_increment"),
                    {twice, twice + 5 * quarter});
        model.show(std::make_shared<TelemetrySeriesStore>(store));
        model.setZone(QTimeZone("Europe/London"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Time (Europe/London)"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Power, kW"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Energy in, Wh"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"25 Oct 01:30 BST"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"25 Oct 01:30 GMT"_s);
        QCOMPARE(model.index(1, 0).data(cellroles::CopyRole).toString(), u"2026-10-25T01:30:00+01:00"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"\u22122.41"_s);
        QCOMPARE(model.index(1, 1).data(cellroles::CopyRole).toString(), u"-2.41"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"counter reset"_s);
        QCOMPARE(model.index(1, 3).data().toString(), QString());
        QCOMPARE(model.rowAt(twice + quarter), 1);
        QCOMPARE(model.rowAt(twice - 1), 1);
        QCOMPARE(model.rowAt(twice + 400 * quarter), 0);
    }
};

QTEST_GUILESS_MAIN(TestTelemetrySeries)
#include "tst_telemetryseries.moc"
