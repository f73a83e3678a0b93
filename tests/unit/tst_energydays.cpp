// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterfactualenergy.h"
#include "madepowers.h"
#include "sitebalance.h"
#include "zonetime.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

Span daysFrom(QDate date, int days, const QTimeZone &zone)
{
    return {zonetime::startOfDay(date, zone), zonetime::startOfDay(date.addDays(days), zone)};
}

//! Quarter hours on the grid of 1970 over a span, as servers give them: in zones of odd offsets midnight cuts them.
MadePower noisyPower(QRandomGenerator &random, const Span &span, std::chrono::milliseconds bucket)
{
    MadePower power{{}, {}, bucket};
    const qint64 step = bucket.count();
    for (qint64 time = span.start_ms / step * step - step; time < span.end_ms + step; time += step) {
        if (random.bounded(15) == 0)
            continue;
        power.times.push_back(time);
        power.values.push_back(random.bounded(12) == 0 ? unknown : random.bounded(6000.0) - 3000.0);
    }
    return power;
}

} // namespace

class TestEnergyDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysHaveTheLengthThatTheyHaveThere_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<double>("hours");
        const auto row = [](const char *zone, QDate date, double hours) {
            QTest::addRow("%s %s", zone, qPrintable(date.toString(Qt::ISODate))) << QByteArray(zone) << date << hours;
        };
        row("Europe/London", {2026, 3, 29}, 23);
        row("Europe/London", {2026, 10, 25}, 25);
        row("America/New_York", {2026, 3, 8}, 23);
        row("America/New_York", {2026, 11, 1}, 25);
        row("Australia/Lord_Howe", {2026, 4, 5}, 24.5);
        row("Australia/Lord_Howe", {2026, 10, 4}, 23.5);
        row("Africa/Cairo", {2026, 4, 24}, 23);
        row("Europe/London", {2026, 6, 1}, 24);
        row("UTC", {2026, 3, 29}, 24);
    }
    void daysHaveTheLengthThatTheyHaveThere()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(double, hours);
        const QTimeZone there(zone);
        const Span span = daysFrom(date.addDays(-1), 3, there);
        const std::vector<DaySpan> days = daysOf(span, there);
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[0].date, date.addDays(-1));
        QCOMPARE(days[1].date, date);
        QCOMPARE(days[2].date, date.addDays(1));
        QCOMPARE(days[0].span.length_ms(), 24 * hour);
        QCOMPARE(days[1].span.length_ms(), qint64(hours * hour));
        QCOMPARE(days[2].span.length_ms(), 24 * hour);
        QVERIFY(days[0].whole && days[1].whole && days[2].whole);

        // A kilowatt all the time, against none: what a day has saved is what its hours are.
        const MadePower none = made(span.start_ms - hour, 30min, std::vector<double>(200, 0));
        const MadePower steady = made(span.start_ms - hour, 30min, std::vector<double>(200, 1000));
        const std::vector<DayShift> shifts = shiftedByDay(none.samples(), steady.samples(), span, there);
        QCOMPARE(shifts.size(), size_t(3));
        QCOMPARE(shifts[1].day, days[1]);
        QVERIFY(close(shifts[1].energy.saved_Wh(), hours * 1000, 0));
        QCOMPARE(shifts[1].energy.compared, std::chrono::milliseconds(qint64(hours * hour)));
        const std::vector<DayBalance> balances = balanceByDay({{FlowRole::Grid, steady.samples()}}, span, there);
        QCOMPARE(balances.size(), size_t(3));
        QVERIFY(close(balances[1].balance.of(FlowRole::Grid).in_Wh, hours * 1000, 0));
        QCOMPARE(balances[1].balance.span, days[1].span);
    }

    void partsOfDaysAreCutAndSaySo()
    {
        const QTimeZone london("Europe/London");
        const Span day = daysFrom({2026, 10, 25}, 1, london);
        const std::vector<DaySpan> days = daysOf({day.start_ms - hour, day.end_ms + 1}, london);
        QCOMPARE(days.size(), size_t(3));
        QCOMPARE(days[0], (DaySpan{{2026, 10, 24}, {day.start_ms - hour, day.start_ms}, false}));
        QCOMPARE(days[1], (DaySpan{{2026, 10, 25}, day, true}));
        QCOMPARE(days[2], (DaySpan{{2026, 10, 26}, {day.end_ms, day.end_ms + 1}, false}));
        QCOMPARE(daysOf({day.start_ms, day.start_ms + 1}, london).size(), size_t(1));
        QVERIFY(daysOf({day.start_ms, day.start_ms}, london).empty());
        QVERIFY(daysOf({day.end_ms, day.start_ms}, london).empty());
        QCOMPARE(daysOf({0, 24 * hour}, QTimeZone()), (std::vector<DaySpan>{{{1970, 1, 1}, {0, 24 * hour}, true}}));
    }

    void aDayThatWasLeftOutIsNone()
    {
        const QTimeZone apia("Pacific/Apia");
        const std::vector<DaySpan> days = daysOf(daysFrom({2011, 12, 29}, 3, apia), apia);
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].date, QDate(2011, 12, 29));
        QCOMPARE(days[1].date, QDate(2011, 12, 31));
        QCOMPARE(days[1].span.start_ms, days[0].span.end_ms);
        QVERIFY(days[0].whole && days[1].whole);
    }

    void minutesThatComeAgainAfterMidnightBelongToTheNewDay()
    {
        // A minute after midnight the clocks went back to 23:01 of the day before.
        const QTimeZone there("America/St_Johns");
        const Span day = daysFrom({2010, 11, 7}, 1, there);
        const Span again{day.start_ms + 2 * minute, day.start_ms + 10 * minute};
        QCOMPARE(zonetime::dateAt(again.start_ms, there), QDate(2010, 11, 6));
        QCOMPARE(daysOf(again, there), (std::vector<DaySpan>{{{2010, 11, 7}, again, false}}));
        QCOMPARE(day.length_ms(), 25 * hour);
    }

    void daysAreTheSpanInOrder_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("about");
        // St John's went back a minute after midnight, Havana goes back to midnight, Sao Paulo had days without one.
        const auto row = [](const char *zone, QDate about) { QTest::newRow(zone) << QByteArray(zone) << about; };
        row("Europe/London", {2026, 3, 29});
        row("America/New_York", {2026, 11, 1});
        row("Australia/Lord_Howe", {2026, 4, 5});
        row("America/St_Johns", {2010, 11, 7});
        row("America/Havana", {2026, 11, 1});
        row("America/Sao_Paulo", {2018, 11, 4});
        row("Pacific/Apia", {2011, 12, 30});
        row("Asia/Kolkata", {2026, 1, 1});
        row("UTC", {2026, 1, 1});
    }
    void daysAreTheSpanInOrder()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, about);
        const QTimeZone there(zone);
        const Span near = daysFrom(about.addDays(-2), 5, there);
        QRandomGenerator random(21);
        for (int round = 0; round < 300; ++round) {
            const qint64 start = near.start_ms + random.bounded(int(near.length_ms() / 1000)) * 1000LL;
            const Span span{start, start + 1 + random.bounded(4 * 24 * 3600) * 1000LL};
            const std::vector<DaySpan> days = daysOf(span, there);
            QVERIFY(!days.empty());
            QCOMPARE(days.front().span.start_ms, span.start_ms);
            QCOMPARE(days.back().span.end_ms, span.end_ms);
            for (size_t i = 0; i < days.size(); ++i) {
                QVERIFY(!days[i].span.isEmpty());
                const Span day = daysFrom(days[i].date, 1, there);
                QCOMPARE(days[i].span, day.cutTo(span));
                QCOMPARE(days[i].whole, day == days[i].span);
                if (i > 0) {
                    QCOMPARE(days[i].span.start_ms, days[i - 1].span.end_ms);
                    QVERIFY(days[i].date > days[i - 1].date);
                }
            }
        }
    }

    void sumsOverDaysAreThoseOfTheSpan_data() { daysAreTheSpanInOrder_data(); }
    void sumsOverDaysAreThoseOfTheSpan()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, about);
        const QTimeZone there(zone);
        QRandomGenerator random(22);
        for (int round = 0; round < 20; ++round) {
            const Span near = daysFrom(about.addDays(-5), 10, there);
            const Span span{near.start_ms + random.bounded(86'400'000), near.end_ms - random.bounded(86'400'000)};
            const MadePower a = noisyPower(random, near, 15min);
            const MadePower b = noisyPower(random, near, 7min);
            const MadePower c = noisyPower(random, near, 1h);

            const ShiftedEnergy whole = shiftedEnergy(a.samples(), b.samples(), span);
            ShiftedEnergy sum;
            double shifted = 0;
            for (const DayShift &day : shiftedByDay(a.samples(), b.samples(), span, there)) {
                sum.less_Wh += day.energy.less_Wh;
                sum.more_Wh += day.energy.more_Wh;
                sum.compared += day.energy.compared;
                shifted += day.energy.shifted_Wh();
            }
            QVERIFY(whole.compared > 0ms);
            QVERIFY(close(sum.less_Wh, whole.less_Wh, 0));
            QVERIFY(close(sum.more_Wh, whole.more_Wh, 0));
            QVERIFY(close(sum.saved_Wh(), whole.saved_Wh(), whole.less_Wh + whole.more_Wh));
            QCOMPARE(sum.compared, whole.compared);
            QVERIFY(shifted <= whole.shifted_Wh() * (1 + 1e-10));

            const std::vector<SiteFlow> flows{
                {FlowRole::Grid, a.samples()}, {FlowRole::Pv, b.samples()}, {FlowRole::Load, c.samples()}};
            const SiteBalance all = siteBalance(flows, span);
            SiteBalance days;
            for (const DayBalance &day : balanceByDay(flows, span, there)) {
                for (size_t role = 0; role < days.roles.size(); ++role) {
                    days.roles[role].in_Wh += day.balance.roles[role].in_Wh;
                    days.roles[role].out_Wh += day.balance.roles[role].out_Wh;
                    days.roles[role].known += day.balance.roles[role].known;
                }
                days.usedGenerated_Wh += day.balance.usedGenerated_Wh;
                days.selfConsumed_Wh += day.balance.selfConsumed_Wh;
                days.consumedImport_Wh += day.balance.consumedImport_Wh;
                days.consumed_Wh += day.balance.consumed_Wh;
                days.balanceCompared += day.balance.balanceCompared;
                days.sources_Wh += day.balance.sources_Wh;
                days.sinks_Wh += day.balance.sinks_Wh;
            }
            for (size_t role = 0; role < days.roles.size(); ++role) {
                QVERIFY(close(days.roles[role].in_Wh, all.roles[role].in_Wh, 0));
                QVERIFY(close(days.roles[role].out_Wh, all.roles[role].out_Wh, 0));
                QCOMPARE(days.roles[role].known, all.roles[role].known);
            }
            QVERIFY(all.balanceCompared > 0ms);
            QCOMPARE(days.balanceCompared, all.balanceCompared);
            QVERIFY(close(*days.selfConsumption(), *all.selfConsumption(), 0));
            QVERIFY(close(*days.selfSufficiency(), *all.selfSufficiency(), 0));
            QVERIFY(close(*days.residualShare(), *all.residualShare(), 1));
        }
    }

    void energyThatMovesAcrossMidnightIsShiftedInTheSpanOnly()
    {
        const QTimeZone london("Europe/London");
        const Span span = daysFrom({2026, 10, 24}, 2, london);
        std::vector<double> otherwise(49, 0);
        std::vector<double> measured(49, 0);
        otherwise[22] = 3000; // would have charged late on Saturday
        measured[26] = 3000;  // and did so early on Sunday
        const MadePower a = made(span.start_ms, 1h, measured);
        const MadePower b = made(span.start_ms, 1h, otherwise);
        const std::vector<DayShift> days = shiftedByDay(a.samples(), b.samples(), span, london);
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].energy.shifted_Wh() + days[1].energy.shifted_Wh(), 0.0);
        QCOMPARE(days[0].energy.saved_Wh(), 3000.0);
        QCOMPARE(days[1].energy.saved_Wh(), -3000.0);
        const ShiftedEnergy whole = shiftedEnergy(a.samples(), b.samples(), span);
        QCOMPARE(whole.shifted_Wh(), 3000.0);
        QCOMPARE(whole.saved_Wh(), 0.0);
        QCOMPARE(whole.compared, 49h);
    }
};

QTEST_GUILESS_MAIN(TestEnergyDays)
#include "tst_energydays.moc"
