// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontent.h"
#include "chartticks.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <set>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 minute = 60'000;

ChartLine line(const std::vector<qint64> &times, const std::vector<double> &values, const Span &covered,
               const QByteArray &channel = "power_W")
{
    TelemetrySeriesStore store(5min);
    store.merge({times, {{channel, values}}}, covered);
    return chartLine(store, 0);
}

ChartContent content(std::vector<ChartLine> lines, const Span &span)
{
    ChartContent made;
    made.add(std::move(lines));
    made.setSpan(span);
    return made;
}

} // namespace

//! What a hand meets in a chart: samples one by one, and another part of the same data.
class TestChartCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesOfSeveralLinesAreMetInOrder()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 300; ++round) {
            const Span span{random.bounded(100), 100 + random.bounded(300)};
            ChartContent chart;
            std::vector<ChartLine> lines;
            std::set<qint64> samples; // of lines that can be seen, where they have a value
            const int count = random.bounded(1, 4);
            lines.reserve(size_t(count));
            for (int i = 0; i < count; ++i) {
                std::vector<qint64> times;
                std::vector<double> values;
                times.reserve(60);
                values.reserve(60);
                for (qint64 ms = random.bounded(80); ms < 450 && times.size() < 60; ms += random.bounded(1, 20)) {
                    times.push_back(ms);
                    values.push_back(random.bounded(4) == 0 ? nothing : random.bounded(-9, 9));
                }
                values.back() = 1; // a line without any value is left out
                lines.push_back(line(times, values, {}));
                lines.back().hidden = i > 0 && random.bounded(3) == 0;
                for (size_t at = 0; at < times.size() && !lines.back().hidden; ++at) {
                    if (std::isfinite(values[at]) && span.contains(times[at]))
                        samples.insert(times[at]);
                }
            }
            chart.add(std::move(lines));
            chart.setSpan(span);
            using Found = std::optional<qint64>;
            QCOMPARE(chart.first(), samples.empty() ? Found() : Found(*samples.begin()));
            QCOMPARE(chart.last(), samples.empty() ? Found() : Found(*samples.rbegin()));
            for (qint64 ms = -10; ms < 470; ++ms) {
                const auto after = samples.upper_bound(ms);
                const auto at = samples.lower_bound(ms);
                const Found next = after == samples.end() ? Found() : Found(*after);
                const Found before = at == samples.begin() ? Found() : Found(*std::prev(at));
                QCOMPARE(chart.next(ms, true), next);
                QCOMPARE(chart.next(ms, false), before);
                Found nearest;
                for (const qint64 sample : samples) {
                    if (!nearest || std::abs(sample - ms) < std::abs(*nearest - ms))
                        nearest = sample;
                }
                QCOMPARE(chart.nearest(ms), nearest);
            }
        }
    }

    void anEmptyChartHasNoSamples()
    {
        const ChartContent chart = content({}, {0, 100});
        QVERIFY(!chart.first() && !chart.last() && !chart.nearest(50));
        QCOMPARE(chart.bucket().count(), qint64(0));
    }

    void anotherSpanHasItsOwnScaleAndGaps()
    {
        std::vector<qint64> times;
        std::vector<double> values;
        times.reserve(100);
        values.reserve(100);
        for (int i = 0; i < 100; ++i) {
            if (i >= 40 && i < 50)
                continue;
            times.push_back(i * 5 * minute);
            values.push_back(i < 50 ? 20 : -400'000);
        }
        const Span all{0, 500 * minute};
        ChartContent chart = content({line(times, values, all)}, all);
        QCOMPARE(chart.groups[0].low, -400'000.0);
        QCOMPARE(chart.groups[0].high, 20.0);
        QCOMPARE(chart.groups[0].scale.unit, u"kW"_s);
        QCOMPARE(chart.groups[0].gaps, (std::vector<Span>{{200 * minute, 250 * minute}}));
        chart.setSpan({0, 100 * minute});
        QCOMPARE(chart.groups[0].low, 20.0);
        QCOMPARE(chart.groups[0].scale.unit, u"W"_s);
        QVERIFY(chart.groups[0].gaps.empty());
        chart.setSpan({210 * minute, 240 * minute});
        QCOMPARE(chart.groups[0].low, 0.0);
        QCOMPARE(chart.groups[0].high, 0.0);
        QCOMPARE(chart.groups[0].gaps.size(), size_t(1));
        QCOMPARE(chart.groups[0].gaps[0].cutTo(chart.span), chart.span);
        QVERIFY(!chart.first());
        chart.setSpan(all);
        QCOMPARE(chart.groups[0].low, -400'000.0);
    }

    void aGapIsWhereAllVisibleLinesLackData()
    {
        const Span all{0, 100 * minute};
        const std::vector<qint64> early{0, 5 * minute, 10 * minute, 15 * minute};
        const std::vector<qint64> late{50 * minute, 55 * minute, 60 * minute};
        ChartContent chart = content({line(early, {1, 1, 1, 1}, all), line(late, {2, 2, 2}, all)}, all);
        QCOMPARE(chart.groups.size(), size_t(1));
        QCOMPARE(chart.groups[0].gaps, (std::vector<Span>{{20 * minute, 50 * minute}, {65 * minute, 100 * minute}}));
        chart.groups[0].lines[1].hidden = true;
        chart.setSpan(all);
        QCOMPARE(chart.groups[0].gaps, (std::vector<Span>{{20 * minute, 100 * minute}}));
        QCOMPARE(chart.groups[0].high, 1.0);
        chart.groups[0].lines[0].hidden = true;
        chart.setSpan(all);
        QVERIFY(chart.groups[0].gaps.empty());
        QVERIFY(!chart.first());
    }

    void hugeValuesHaveAnAxisToo()
    {
        const Span all{0, 20 * minute};
        const std::vector<qint64> times{0, 5 * minute, 10 * minute};
        ChartContent chart =
            content({line(times, {1e308, -1e308, 5e-324}, {}), line(times, {1.7e308, -1.7e308, 0}, {})}, all);
        for (const bool stacked : {false, true}) {
            chart.groups[0].stacked = stacked;
            chart.setSpan(all);
            QVERIFY(chart.groups[0].high >= 1.7e308 && chart.groups[0].low <= -1.7e308);
            const ValueAxis axis = valueAxis(chart.groups[0].low, chart.groups[0].high, 6);
            QVERIFY(std::isfinite(axis.low) && std::isfinite(axis.high) && axis.low < axis.high);
            QVERIFY(axis.ticks().size() < 20);
            QVERIFY(!describe(chart, QTimeZone::utc(), QLocale::c()).isEmpty());
        }
    }

    void countersBeginAtZeroWhereTheSpanBegins()
    {
        std::vector<qint64> times(100);
        std::vector<double> in(100);
        std::vector<double> out(100);
        for (size_t i = 0; i < times.size(); ++i) {
            times[i] = qint64(i) * 5 * minute;
            in[i] = i == 20 ? nothing : 5000 + double(i) * 10;
            out[i] = -7000 - double(i) * 3;
        }
        ChartContent chart =
            content({line(times, in, {}, "energy_Wh_increment"), line(times, out, {}, "energy_Wh_decrement")},
                    {0, 500 * minute});
        QCOMPARE(chart.groups[0].high, 990.0);
        QCOMPARE(chart.groups[0].low, -297.0);
        chart.setSpan({100 * minute, 200 * minute});
        const ChartLine &increment = chart.groups[0].lines[0];
        QVERIFY(std::isnan(increment.valueAt(20)));
        QCOMPARE(increment.valueAt(21), 0.0); // the first that has a value
        QCOMPARE(increment.valueAt(39), 180.0);
        QCOMPARE(chart.groups[0].lines[1].valueAt(20), 0.0);
        QCOMPARE(chart.groups[0].high, 180.0);
        QCOMPARE(chart.groups[0].low, -57.0);
        chart.setSpan({0, 500 * minute});
        QCOMPARE(chart.groups[0].lines[0].valueAt(99), 990.0);
    }
};

QTEST_APPLESS_MAIN(TestChartCursor)
#include "tst_chartcursor.moc"
