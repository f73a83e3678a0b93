// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcontent.h"
#include "chartticks.h"
#include "telemetrychoice.h"
#include "telemetrysummary.h"
#include "topologyreadings.h"

#include <QTest>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 quarter = 15 * 60 * 1000;
constexpr qint64 hour = 4 * quarter;

qint64 utcMs(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch();
}

TelemetrySeriesStore battery(qint64 start)
{
    Telemetry answer;
    answer.timestamps_ms = {start, start + quarter, start + 2 * quarter, start + 12 * quarter};
    answer.series.push_back({"stateOfCharge_pct", {50, 55, 60, 40}});
    answer.series.push_back({"power_W", {2000, 2500, nothing, -2410}});
    answer.series.push_back({"voltage_V", {nothing, nothing, nothing, nothing}});
    answer.series.push_back({"energy_Wh_increment", {90'000, 90'600, 91'200, 30}});
    TelemetrySeriesStore store(15min);
    store.merge(answer, {start, start + 13 * quarter});
    return store;
}

QStringList texts(const std::vector<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks)
        all << tick.text;
    return all;
}

} // namespace

class TestTelemetryChartContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreByUnitInAFixedOrderWithTheirOwnGaps()
    {
        const qint64 start = utcMs("2026-11-23T07:00:00Z");
        const ChartContent content = chartContent(battery(start), {start, start + 13 * quarter});
        QCOMPARE(content.groups.size(), size_t(3)); // a channel without any value has no pane
        QCOMPARE(content.groups[0].title, u"Power"_s);
        QCOMPARE(content.groups[1].title, u"State of charge"_s);
        QCOMPARE(content.groups[2].title, u"Energy"_s);
        QCOMPARE(content.groups[0].scale.unit, u"kW"_s);
        QCOMPARE(content.groups[0].low, -2410.0);
        QCOMPARE(content.groups[0].gaps, (std::vector<Span>{{start + 2 * quarter, start + 12 * quarter}}));
        QCOMPARE(content.groups[1].gaps, (std::vector<Span>{{start + 3 * quarter, start + 12 * quarter}}));
        QVERIFY(content.storage);
        const ChartLine &energy = content.groups[2].lines[0];
        QCOMPARE(energy.data->values.back(), 1200.0);
        QCOMPARE(energy.data->resets_ms, std::vector<qint64>{start + 12 * quarter});
        const ChartLine &power = content.groups[0].lines[0];
        QCOMPARE(power.sampleAt(start + quarter + 1), std::optional<size_t>(1));
        QCOMPARE(power.sampleAt(start + 8 * quarter), std::nullopt);
        QCOMPARE(power.sampleAt(start - 1), std::nullopt);
    }

    void theDescriptionHasSeriesSpanAndExtremes()
    {
        const qint64 start = utcMs("2026-11-23T07:00:00Z");
        const QString text = describe(chartContent(battery(start), {start, start + 13 * quarter}),
                                      QTimeZone("Europe/London"), QLocale::c());
        for (const QString &part :
             {u"23 Nov 2026 07:00 GMT to 23 Nov 2026 10:15 GMT, zone Europe/London"_s,
              u"Power from \u22122.41\u202FkW at 23 Nov 10:00 GMT to 2.50\u202FkW at 23 Nov 07:15 GMT"_s,
              u"State of charge from 40.0"_s, u"Energy in reset at 23 Nov 10:00 GMT"_s,
              u"no data for 2\u202Fh 30\u202Fmin"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(describe({}, QTimeZone::utc(), QLocale::c()).contains(u"no data"_s));
    }

    void theSummarySaysWhatFlowedAndWhatIsMissing()
    {
        const qint64 start = utcMs("2026-11-23T07:00:00Z");
        const auto items =
            telemetrySummary(battery(start), {start, start + 13 * quarter}, QTimeZone::utc(), QLocale::c());
        const auto value = [&items](const QString &caption) {
            const auto at = std::find_if(items.begin(), items.end(),
                                         [&](const SummaryItem &item) { return item.caption == caption; });
            return at == items.end() ? QString() : at->value + u'|' + at->detail;
        };
        QCOMPARE(value(u"Last"_s), u"\u22122.41\u202FkW discharging|23 Nov 10:00 UTC"_s);
        QCOMPARE(value(u"Highest"_s), u"2.50\u202FkW|23 Nov 07:15 UTC"_s);
        QCOMPARE(value(u"Energy in"_s), u"1.20\u202FkWh|metered, 1 resets"_s);
        QCOMPARE(value(u"Missing"_s), u"2\u202Fh 15\u202Fmin|69.2\u202F%"_s);
        QVERIFY(telemetrySummary(TelemetrySeriesStore(15min), {0, hour}, QTimeZone::utc(), QLocale::c()).empty());
    }

    void theRulerShowsARepeatedHourTwiceAndASkippedOneNever()
    {
        const QTimeZone london("Europe/London");
        const Span autumn = {utcMs("2026-10-24T23:00:00Z"), utcMs("2026-10-25T05:00:00Z")};
        QCOMPARE(texts(timeTicks(autumn, london, 600, 80, QLocale::c())),
                 (QStringList{u"25 Oct"_s, u"01:00"_s, u"01:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
        const Span spring = {utcMs("2026-03-29T00:00:00Z"), utcMs("2026-03-29T04:00:00Z")};
        QCOMPARE(texts(timeTicks(spring, london, 400, 80, QLocale::c())),
                 (QStringList{u"29 Mar"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
        const Span cairo = {utcMs("2026-04-23T20:00:00Z"), utcMs("2026-04-24T00:00:00Z")};
        QCOMPARE(texts(timeTicks(cairo, QTimeZone("Africa/Cairo"), 400, 80, QLocale::c())),
                 (QStringList{u"22:00"_s, u"23:00"_s, u"24 Apr"_s, u"02:00"_s}));
    }

    void ticksOfADayAreEquallySpacedInTrueTimeAlsoOnTheAutumnDay()
    {
        const QTimeZone zone("America/New_York");
        const Span day = {utcMs("2026-11-01T04:00:00Z"), utcMs("2026-11-02T05:00:00Z")};
        const auto ticks = timeTicks(day, zone, 1250, 45, QLocale::c());
        QCOMPARE(ticks.size(), size_t(25));
        for (size_t i = 1; i < ticks.size(); ++i)
            QCOMPARE(ticks[i].ms - ticks[i - 1].ms, hour);
    }

    void anySpanHasAFewTicks()
    {
        for (const double days : {0.01, 0.1, 1.0, 7.0, 30.0, 366.0, 3660.0}) {
            const Span span{utcMs("2026-01-31T12:00:00Z"), utcMs("2026-01-31T12:00:00Z") + qint64(days * 24 * hour)};
            const auto ticks = timeTicks(span, QTimeZone("Australia/Lord_Howe"), 700, 70, QLocale::c());
            QVERIFY2(!ticks.empty() && ticks.size() <= 14,
                     qPrintable(QString::number(days) + u' ' + QString::number(ticks.size())));
            QVERIFY(std::is_sorted(ticks.begin(), ticks.end(),
                                   [](const TimeTick &a, const TimeTick &b) { return a.ms < b.ms; }));
        }
        QVERIFY(timeTicks({5, 5}, QTimeZone::utc(), 700, 70, QLocale::c()).empty());
    }

    void valueAxesAreRound_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("power") << -4.2 << 5.02 << -6.0 << 6.0 << 2.0;
        QTest::newRow("from zero") << 0.2 << 5.02 << 0.0 << 6.0 << 1.0;
        QTest::newRow("far from zero") << 228.0 << 241.0 << 225.0 << 245.0 << 5.0;
        QTest::newRow("negative only") << -5.0 << -0.1 << -5.0 << 0.0 << 1.0;
        QTest::newRow("nothing flows") << 0.0 << 0.0 << 0.0 << 1.0 << 0.2;
        QTest::newRow("constant") << 230.0 << 230.0 << 215.0 << 245.0 << 5.0;
    }
    void valueAxesAreRound()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const ValueAxis axis = valueAxis(low, high, 6);
        QTEST(axis.low, "from");
        QTEST(axis.high, "to");
        QTEST(axis.step, "step");
        QVERIFY(axis.ticks().front() <= low && axis.ticks().back() >= high);
        QVERIFY(valueAxis(nothing, 3, 5).ticks().size() > 1);
    }

    void choicesAreKeptAsTextAndNonsenseIsTheDefault()
    {
        TelemetryChoice choice;
        choice.preset = SpanPreset::Week;
        choice.zone = ShownZone::Desk;
        choice.bucket = std::chrono::milliseconds(30min);
        choice.shown = {Quantity::Power, Quantity::Energy};
        QCOMPARE(telemetryChoice(toText(choice)), choice);
        for (const QString &text : {QString(), u"9;9;9;9"_s, u"a;b;c;d"_s, u"-1;-1;-1;-1"_s, u"4;0;0;"_s})
            QCOMPARE(telemetryChoice(text), TelemetryChoice());
    }

    void theNewestReadingIsTheNewestWithAValue()
    {
        Telemetry answer;
        answer.timestamps_ms = {2 * quarter, quarter, 3 * quarter};
        answer.series.push_back({"power_W", {7, 5, nothing}});
        const auto reading = newestReading(answer);
        QVERIFY(reading);
        QCOMPARE(*reading->power_W, 7.0);
        QCOMPARE(reading->at_ms, 2 * quarter);
        QVERIFY(!newestReading({}));
    }
};

QTEST_GUILESS_MAIN(TestTelemetryChartContent)
#include "tst_telemetrychartcontent.moc"
