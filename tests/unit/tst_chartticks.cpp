// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"
#include "zonetime.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double largest = std::numeric_limits<double>::max();
constexpr qint64 minute = 60'000;

//! Every minute of the span whose wall time is a multiple of the step, by asking the zone each time.
std::vector<qint64> naiveTicks(const Span &span, const QTimeZone &zone, int minutes)
{
    std::vector<qint64> ticks;
    for (qint64 ms = span.start_ms; ms < span.end_ms; ms += minute) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        if ((ms / minute + zone.offsetFromUtc(utc) / 60) % minutes == 0)
            ticks.push_back(ms);
    }
    return ticks;
}

//! What is wrong with an axis; empty where nothing is.
QString wrongWith(const ValueAxis &axis, int steps)
{
    if (!std::isfinite(axis.low) || !std::isfinite(axis.high) || !std::isfinite(axis.step))
        return u"not finite"_s;
    if (!(axis.low < axis.high) || !(axis.step > 0))
        return u"no room"_s;
    if (axis.decimals < 0 || axis.decimals > 6)
        return u"decimals"_s;
    const std::vector<double> ticks = axis.ticks();
    if (ticks.size() < 2 || ticks.size() > size_t(steps) + 3)
        return u"%1 ticks"_s.arg(ticks.size());
    for (size_t i = 1; i < ticks.size(); ++i) {
        if (!(ticks[i] > ticks[i - 1]))
            return u"ticks do not rise"_s;
    }
    return {};
}

} // namespace

class TestChartTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursOfOddDaysAreAllThereOnce_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("length"); // minutes
        QTest::newRow("London, 23 h") << QByteArray("Europe/London") << QDate(2026, 3, 29) << 23 * 60;
        QTest::newRow("London, 25 h") << QByteArray("Europe/London") << QDate(2026, 10, 25) << 25 * 60;
        QTest::newRow("New York, 23 h") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 23 * 60;
        QTest::newRow("New York, 25 h") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 25 * 60;
        QTest::newRow("Lord Howe, 23.5 h") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23 * 60 + 30;
        QTest::newRow("Lord Howe, 24.5 h") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24 * 60 + 30;
        QTest::newRow("Kathmandu, 24 h") << QByteArray("Asia/Kathmandu") << QDate(2026, 4, 5) << 24 * 60;
    }
    void hoursOfOddDaysAreAllThereOnce()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(int, length);
        const QTimeZone there(zone);
        const Span day{zonetime::startOfDay(date, there), zonetime::startOfDay(date.addDays(1), there)};
        QCOMPARE(day.length_ms(), length * minute);
        for (const int step : {15, 30, 60}) {
            // Labels are a little narrower than their step.
            const int pixels = length * 100 / step;
            const auto ticks = timeTicks(day, there, pixels, 95, QLocale::c());
            std::vector<qint64> places(ticks.size());
            for (size_t i = 0; i < ticks.size(); ++i) {
                places[i] = ticks[i].ms;
                const zonetime::WallTime wall = zonetime::wallTime(ticks[i].ms, there);
                QCOMPARE(ticks[i].day, i == 0);
                QCOMPARE(ticks[i].text,
                         i == 0 ? zonetime::dateText(date, QLocale::c(), zonetime::Year::Left)
                                : wall.time.toString(u"HH:mm"_s));
            }
            QCOMPARE(places, naiveTicks(day, there, step));
            // Where the clock moves by half an hour, only half hours stay equally far apart.
            if (step == 60 && zone == "Australia/Lord_Howe")
                continue;
            for (size_t i = 1; i < places.size(); ++i)
                QCOMPARE(places[i] - places[i - 1], step * minute);
        }
    }

    void anAxisIsMadeOfAnything_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("huge both ways") << -1e308 << 1e308;
        QTest::newRow("largest both ways") << -largest << largest;
        QTest::newRow("huge") << 1e308 << 1.7e308;
        QTest::newRow("huge and constant") << largest << largest;
        QTest::newRow("hugely negative") << -1.7e308 << -1e308;
        QTest::newRow("huge and nothing") << 0.0 << largest;
        QTest::newRow("denormals") << 1e-320 << 2e-320;
        QTest::newRow("the smallest") << 0.0 << 5e-324;
        QTest::newRow("denormals both ways") << -1e-320 << 1e-320;
        QTest::newRow("infinite") << -infinite << infinite;
        QTest::newRow("half infinite") << 0.0 << infinite;
        QTest::newRow("close and far from zero") << 1e15 << 1e15 + 1;
        QTest::newRow("upside down") << 5.0 << -5.0;
    }
    void anAxisIsMadeOfAnything()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const int steps : {1, 2, 6, 12}) {
            const QString wrong = wrongWith(valueAxis(low, high, steps), steps);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        QVERIFY(wrongWith(valueAxis(low, high, 0), 1).isEmpty());
    }

    void anAxisHoldsItsValuesInAnyMagnitude()
    {
        QRandomGenerator random(51);
        for (int round = 0; round < 5000; ++round) {
            const auto any = [&random] {
                return (random.generateDouble() * 2 - 1) * std::pow(10.0, random.bounded(-30, 290));
            };
            const double low = any();
            const double high = random.bounded(3) == 0 ? low * (1 + random.generateDouble() / 100) : any();
            const int steps = random.bounded(1, 12);
            const ValueAxis axis = valueAxis(low, high, steps);
            const QString wrong = wrongWith(axis, steps);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2 to %3"_s.arg(wrong).arg(low).arg(high)));
            const double slack = axis.step * 1e-6;
            QVERIFY(axis.low <= std::min(low, high) + slack && axis.high >= std::max(low, high) - slack);
        }
    }

    void ticksOfANonsensicalAxisEnd()
    {
        QVERIFY(ValueAxis({0, 1e9, 1, 0}).ticks().size() <= 1001);
        QVERIFY(ValueAxis({0, 1e300, 1, 0}).ticks().size() <= 1001);
        QVERIFY(ValueAxis({0, 1, 0, 0}).ticks().size() <= 1001);
        QVERIFY(ValueAxis({-largest, largest, 1e307, 0}).ticks().size() <= 1001);
        QVERIFY(ValueAxis({0, 1, -1, 0}).ticks().size() <= 1001);
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(ValueAxis({0, 1, nothing, 0}).ticks().size() <= 1001);
    }
};

QTEST_APPLESS_MAIN(TestChartTicks)
#include "tst_chartticks.moc"
