// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterfactualenergy.h"
#include "madepowers.h"
#include "sitebalance.h"
#include "sitephysics.h"

#include <QTest>

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double largest = 1e308;

//! Minutes for most rounds, single milliseconds for some: edges lie on no round time then.
qint64 stepOf(int round)
{
    return round % 4 == 0 ? 1 : minute;
}

double positive(double value)
{
    return value > 0 ? value : 0;
}

//! What is known of a site at one instant, by hand: NaN where a sensor is missing at that time.
double sumOf(const std::vector<MadePower> &powers, const std::vector<FlowRole> &roles, FlowRole role, qint64 ms)
{
    double sum = 0;
    for (size_t i = 0; i < powers.size(); ++i)
        sum += roles[i] == role ? powers[i].at(ms) : 0;
    return sum;
}

std::vector<SiteFlow> flowsOf(const std::vector<MadePower> &powers, const std::vector<FlowRole> &roles)
{
    std::vector<SiteFlow> flows;
    flows.reserve(powers.size());
    for (size_t i = 0; i < powers.size(); ++i)
        flows.push_back({roles[i], powers[i].samples()});
    return flows;
}

} // namespace

class TestEnergyCalculus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void energyIsThatOfSteps()
    {
        QRandomGenerator random(11);
        int withData = 0;
        for (int round = 0; round < 400; ++round) {
            const qint64 step = stepOf(round);
            const MadePower power = randomPower(random, step, 300 * step);
            const Span span = randomSpan(random, step, 300 * step);
            EnergyFlow expected;
            stepByStep(span, step, [&](qint64 ms, double hours) {
                const double value = power.at(ms);
                if (std::isnan(value))
                    return;
                (value > 0 ? expected.in_Wh : expected.out_Wh) += value * hours;
                expected.known += std::chrono::milliseconds(step);
            });
            const EnergyFlow flow = energyOf(power.samples(), span);
            QVERIFY(close(flow.in_Wh, expected.in_Wh, 0));
            QVERIFY(close(flow.out_Wh, expected.out_Wh, 0));
            QVERIFY(flow.in_Wh >= 0 && flow.out_Wh <= 0);
            QCOMPARE(flow.known, expected.known);
            withData += flow.known.count() > 0 ? 1 : 0;
        }
        QVERIFY(withData > 100);
    }

    void aCutBucketCountsForItsPartAndCloseSamplesUntilTheNext()
    {
        const MadePower power = made(0, 15min, {1000, -400});
        EnergyFlow flow = energyOf(power.samples(), {5 * minute, 21 * minute});
        QVERIFY(close(flow.in_Wh, 1000.0 / 6, 0));
        QVERIFY(close(flow.out_Wh, -40, 0));
        QCOMPARE(flow.known, 16min);
        const MadePower crowded{{0, 3 * minute, 3 * minute}, {600, 999, 60}, 15min};
        flow = energyOf(crowded.samples(), {-hour, hour});
        QVERIFY(close(flow.in_Wh, 600.0 * 3 / 60 + 60.0 * 15 / 60, 0));
        QCOMPARE(flow.known, 18min);
        QCOMPARE(energyOf(power.samples(), {hour, 2 * hour}).known, 0ms);
        QCOMPARE(energyOf(power.samples(), {minute, minute}).known, 0ms);
        QCOMPARE(energyOf(power.samples(), {2 * minute, minute}).known, 0ms);
        QCOMPARE(energyOf({}, {0, hour}).known, 0ms);
        QCOMPARE(energyOf({&power.times, &power.values, 0ms}, {0, hour}).known, 0ms);
        const std::vector<double> shorter{1000};
        QCOMPARE(energyOf({&power.times, &shorter, 15min}, {0, hour}).known, 15min);
    }

    void finerEqualSamplesAreTheSameEnergy()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 100; ++round) {
            const MadePower coarse = randomPower(random, 12 * minute, 60 * 12 * minute);
            const int parts = random.bounded(2, 13);
            MadePower fine{{}, {}, coarse.bucket / parts};
            for (size_t i = 0; i < coarse.times.size(); ++i) {
                const qint64 end = coarse.times[i] + coarse.bucket.count();
                const qint64 next = i + 1 < coarse.times.size() ? std::min(end, coarse.times[i + 1]) : end;
                for (qint64 time = coarse.times[i]; time < next; time += fine.bucket.count()) {
                    fine.times.push_back(time);
                    fine.values.push_back(coarse.values[i]);
                }
            }
            // Parts that do not divide the bucket leave a rest that would be known for too long: only whole ones are
            // asked.
            if (coarse.bucket.count() % parts != 0)
                continue;
            const Span span = randomSpan(random, minute, 60 * 12 * minute);
            const EnergyFlow a = energyOf(coarse.samples(), span);
            const EnergyFlow b = energyOf(fine.samples(), span);
            QVERIFY(close(a.in_Wh, b.in_Wh, 0));
            QVERIFY(close(a.out_Wh, b.out_Wh, 0));
        }
    }

    void shiftIsThatOfStepsOnAnyTwoGrids()
    {
        QRandomGenerator random(13);
        int withData = 0;
        for (int round = 0; round < 400; ++round) {
            const qint64 step = stepOf(round);
            const MadePower measured = randomPower(random, step, 250 * step);
            const MadePower otherwise = randomPower(random, step, 250 * step);
            const Span span = randomSpan(random, step, 250 * step);
            ShiftedEnergy expected;
            stepByStep(span, step, [&](qint64 ms, double hours) {
                const double saved = otherwise.at(ms) - measured.at(ms);
                if (std::isnan(saved))
                    return;
                expected.less_Wh += positive(saved) * hours;
                expected.more_Wh += positive(-saved) * hours;
                expected.compared += std::chrono::milliseconds(step);
            });
            const ShiftedEnergy shift = shiftedEnergy(measured.samples(), otherwise.samples(), span);
            QVERIFY(close(shift.less_Wh, expected.less_Wh, 0));
            QVERIFY(close(shift.more_Wh, expected.more_Wh, 0));
            QCOMPARE(shift.compared, expected.compared);
            withData += shift.compared.count() > 0 ? 1 : 0;

            QVERIFY(shift.less_Wh >= 0 && shift.more_Wh >= 0);
            QVERIFY(shift.shifted_Wh() <= shift.less_Wh && shift.shifted_Wh() <= shift.more_Wh);
            QCOMPARE(shift.less_Wh, positive(shift.saved_Wh()) == 0 ? shift.shifted_Wh() : shift.less_Wh);
            QVERIFY(close(shift.less_Wh + shift.more_Wh, 2 * shift.shifted_Wh() + std::abs(shift.saved_Wh()), 0));
            const ShiftedEnergy swapped = shiftedEnergy(otherwise.samples(), measured.samples(), span);
            QCOMPARE(swapped.less_Wh, shift.more_Wh);
            QCOMPARE(swapped.more_Wh, shift.less_Wh);
            QCOMPARE(swapped.compared, shift.compared);
            QCOMPARE(swapped.saved_Wh(), -shift.saved_Wh());
            const ShiftedEnergy same = shiftedEnergy(measured.samples(), measured.samples(), span);
            QCOMPARE(same.less_Wh + same.more_Wh, 0.0);
            QCOMPARE(same.compared, energyOf(measured.samples(), span).known);
        }
        QVERIFY(withData > 100);
    }

    void chargingLaterIsShiftedAndNotSaved()
    {
        // It would have charged with 2 kW for the first hour; it did for the last, and gave 300 W less in between.
        const MadePower otherwise = made(0, 1h, {2000, -300, 0});
        const MadePower measured = made(0, 1h, {0, 0, 2000});
        const ShiftedEnergy shift = shiftedEnergy(measured.samples(), otherwise.samples(), {0, 3 * hour});
        QCOMPARE(shift.less_Wh, 2000.0);
        QCOMPARE(shift.more_Wh, 2300.0);
        QCOMPARE(shift.shifted_Wh(), 2000.0);
        QCOMPARE(shift.saved_Wh(), -300.0);
        QCOMPARE(shift.compared, 3h);
    }

    void theDifferenceIsTheMeanOverWhatIsKnown()
    {
        const MadePower measured = made(0, 15min, {100, 0.1, unknown, 50, 10});
        const MadePower otherwise = made(0, 5min, {100, 130, 190, 0.3, 0.3, 0.3, 1, 1, 1, 80, unknown, 110});
        const std::vector<double> shade = difference(measured.samples(), otherwise.samples());
        QCOMPARE(shade.size(), size_t(5));
        QVERIFY(close(shade[0], 40, 0));
        QVERIFY(close(shade[1], 0.2, 0));
        QVERIFY(std::isnan(shade[2]));
        QVERIFY(close(shade[3], 45, 0));
        QVERIFY(std::isnan(shade[4]));
        QCOMPARE(difference(measured.samples(), made(0, 1h, {100}).samples())[0], 0.0);
        QCOMPARE(difference(measured.samples(), made(0, 1h, {100.7}).samples())[1], 100.7 - 0.1);
        QVERIFY(difference({}, otherwise.samples()).empty());
        QVERIFY(std::isnan(difference(measured.samples(), {})[0]));
        QVERIFY(std::isnan(difference(made(0, 1h, {-largest}).samples(), made(0, 1h, {largest}).samples())[0]));
        QVERIFY(std::isnan(difference({&measured.times, &measured.values, 0ms}, otherwise.samples())[0]));
    }

    void balanceIsThatOfSteps()
    {
        QRandomGenerator random(14);
        constexpr FlowRole all[] = {FlowRole::Other,   FlowRole::Grid, FlowRole::Pv,
                                    FlowRole::Battery, FlowRole::Ev,   FlowRole::Load};
        int compared = 0;
        for (int round = 0; round < 400; ++round) {
            const qint64 step = stepOf(round);
            std::vector<MadePower> powers;
            std::vector<FlowRole> roles;
            for (const FlowRole role : all) {
                for (int sensors = random.bounded(5) == 0 ? 0 : 1 + random.bounded(5) / 4; sensors > 0; --sensors) {
                    powers.push_back(randomPower(random, step, 200 * step));
                    // Mostly known, so that there are times at which all are.
                    for (double &value : powers.back().values)
                        value = std::isfinite(value) || random.bounded(4) == 0 ? value : 77;
                    powers.back().bucket *= 4;
                    roles.push_back(role);
                }
            }
            const auto has = [&](FlowRole role) { return std::find(roles.begin(), roles.end(), role) != roles.end(); };
            const Span span = randomSpan(random, step, 200 * step);
            SiteBalance expected;
            stepByStep(span, step, [&](qint64 ms, double hours) {
                const auto p = [&](FlowRole role) { return sumOf(powers, roles, role, ms); };
                const double grid = has(FlowRole::Grid) ? p(FlowRole::Grid) : unknown;
                const double rest = p(FlowRole::Ev) + p(FlowRole::Battery) + p(FlowRole::Pv) + p(FlowRole::Other);
                const double load = has(FlowRole::Load) ? p(FlowRole::Load) : grid - rest;
                for (const FlowRole role : all) {
                    const double power = role == FlowRole::Load ? load : has(role) ? p(role) : unknown;
                    expected.of(role).in_Wh += positive(power) * hours;
                    expected.of(role).out_Wh -= positive(-power) * hours;
                    expected.of(role).known += std::chrono::milliseconds(std::isnan(power) ? 0 : step);
                }
                if (has(FlowRole::Pv) && !std::isnan(grid + p(FlowRole::Pv))) {
                    expected.usedGenerated_Wh += positive(-p(FlowRole::Pv)) * hours;
                    expected.selfConsumed_Wh += positive(positive(-p(FlowRole::Pv)) - positive(-grid)) * hours;
                }
                if (!std::isnan(grid + p(FlowRole::Pv) + load + p(FlowRole::Ev) + p(FlowRole::Other))) {
                    expected.consumedImport_Wh += positive(grid) * hours;
                    expected.consumed_Wh +=
                        (positive(load) + positive(p(FlowRole::Ev)) + positive(p(FlowRole::Other))) * hours;
                }
                if (has(FlowRole::Load) && !std::isnan(grid + rest + load)) {
                    expected.sources_Wh += (grid - rest - load) * hours; // only the residual, not the two sides
                    expected.balanceCompared += std::chrono::milliseconds(step);
                }
            });
            const SiteBalance balance = siteBalance(flowsOf(powers, roles), span);
            for (const FlowRole role : all) {
                QVERIFY(close(balance.of(role).in_Wh, expected.of(role).in_Wh, 0.01));
                QVERIFY(close(balance.of(role).out_Wh, expected.of(role).out_Wh, 0.01));
                QCOMPARE(balance.of(role).known, expected.of(role).known);
            }
            QCOMPARE(balance.loadDerived, has(FlowRole::Grid) && !has(FlowRole::Load));
            QVERIFY(close(balance.usedGenerated_Wh, expected.usedGenerated_Wh, 0));
            QVERIFY(close(balance.selfConsumed_Wh, expected.selfConsumed_Wh, expected.usedGenerated_Wh));
            QVERIFY(close(balance.consumedImport_Wh, expected.consumedImport_Wh, 0));
            QVERIFY(close(balance.consumed_Wh, expected.consumed_Wh, 0.01));
            QVERIFY(close(balance.sources_Wh - balance.sinks_Wh, expected.sources_Wh, balance.sources_Wh));
            QCOMPARE(balance.balanceCompared, expected.balanceCompared);
            QVERIFY(balance.selfConsumption().value_or(0.5) >= 0 && balance.selfConsumption().value_or(0.5) <= 1);
            QVERIFY(balance.selfSufficiency().value_or(0.5) <= 1);
            QVERIFY(std::abs(balance.residualShare().value_or(0)) <= 1);
            compared += balance.balanceCompared.count() > 0 ? 1 : 0;
        }
        QVERIFY(compared > 40);
    }

    void theSignOfTheGridMeterIsThatOfTheSimulator()
    {
        QRandomGenerator random(15);
        std::vector<double> grid, pv, load, ev, battery;
        double import = 0;
        for (int i = 0; i < 200; ++i) {
            simulator::Step step;
            step.pv = -float(random.bounded(4000));
            step.base = float(random.bounded(1500));
            step.relay = float(random.bounded(300));
            step.ev = float(random.bounded(2) * 7000);
            step.battery = float(random.bounded(6000) - 3000);
            grid.push_back(double(step.grid()));
            pv.push_back(double(step.pv));
            load.push_back(double(step.load()));
            ev.push_back(double(step.ev));
            battery.push_back(double(step.battery));
            import += positive(double(step.pv + step.base + step.relay + step.ev + step.battery)) / 12;
        }
        const std::vector<MadePower> powers{made(0, 5min, grid), made(0, 5min, pv), made(0, 5min, load),
                                            made(0, 5min, ev), made(0, 5min, battery)};
        const SiteBalance balance = siteBalance(
            flowsOf(powers, {FlowRole::Grid, FlowRole::Pv, FlowRole::Load, FlowRole::Ev, FlowRole::Battery}),
            {0, 200 * 5 * minute});
        QVERIFY(close(balance.of(FlowRole::Grid).in_Wh, import, 0));
        QVERIFY(balance.residual_W());
        QVERIFY(std::abs(*balance.residual_W()) < 1e-3);
    }

    void aSunnyHourIsAccountedFor()
    {
        // 3 kW of sun: 1 kW into the house, 0.5 kW into the battery, 1.5 kW out; then an hour with 250 W of it
        // imported.
        const std::vector<MadePower> powers{made(0, 1h, {-1500, 250}), made(0, 1h, {-3000, 20}),
                                            made(0, 1h, {1000, 800}), made(0, 1h, {500, -570})};
        const std::vector<FlowRole> roles{FlowRole::Grid, FlowRole::Pv, FlowRole::Load, FlowRole::Battery};
        const SiteBalance sunny = siteBalance(flowsOf(powers, roles), {0, hour});
        QCOMPARE(sunny.of(FlowRole::Grid).out_Wh, -1500.0);
        QCOMPARE(sunny.of(FlowRole::Grid).in_Wh, 0.0);
        QCOMPARE(sunny.of(FlowRole::Battery).in_Wh, 500.0);
        QCOMPARE(sunny.selfConsumed_Wh, 1500.0);
        QCOMPARE(sunny.selfConsumption(), std::optional(0.5));
        QCOMPARE(sunny.selfSufficiency(), std::optional(1.0));
        QCOMPARE(sunny.residual_W(), std::optional(0.0));
        const SiteBalance both = siteBalance(flowsOf(powers, roles), {0, 2 * hour});
        QCOMPARE(both.selfSufficiency(), std::optional(1 - 250.0 / 1800.0));
        QCOMPARE(both.selfConsumption(), std::optional(0.5));
        const SiteBalance dark = siteBalance(flowsOf(powers, roles), {hour, 2 * hour});
        QVERIFY(!dark.selfConsumption());
        QCOMPARE(dark.of(FlowRole::Pv).in_Wh, 20.0);

        // Without the battery's sensor its 500 W are missing in the balance.
        const SiteBalance blind =
            siteBalance(flowsOf({powers.begin(), powers.begin() + 3}, {roles.begin(), roles.begin() + 3}), {0, hour});
        QCOMPARE(blind.residual_W(), std::optional(500.0));
        QCOMPARE(blind.residualShare(), std::optional(500.0 / 3000.0));
    }

    void aMissingLoadIsDerivedAndNothingIsMadeUp()
    {
        const std::vector<MadePower> powers{made(0, 1h, {-1500, 200}), made(0, 1h, {-3000, unknown}),
                                            made(0, 1h, {500, 0})};
        const SiteBalance derived =
            siteBalance(flowsOf(powers, {FlowRole::Grid, FlowRole::Pv, FlowRole::Battery}), {0, 2 * hour});
        QVERIFY(derived.loadDerived);
        QCOMPARE(derived.of(FlowRole::Load).in_Wh, 1000.0);
        QCOMPARE(derived.of(FlowRole::Load).known, 1h);
        QCOMPARE(derived.selfSufficiency(), std::optional(1.0));
        QVERIFY(!derived.residual_W() && !derived.residualShare());

        const SiteBalance gridless =
            siteBalance(flowsOf(powers, {FlowRole::Load, FlowRole::Pv, FlowRole::Ev}), {0, hour});
        QVERIFY(!gridless.loadDerived);
        QVERIFY(!gridless.selfConsumption() && !gridless.selfSufficiency() && !gridless.residual_W());
        QCOMPARE(gridless.of(FlowRole::Pv).out_Wh, -3000.0);
        const SiteBalance nobody = siteBalance({}, {0, hour});
        QVERIFY(!nobody.loadDerived && !nobody.selfSufficiency());
        QCOMPARE(nobody.of(FlowRole::Load).known, 0ms);
    }

    void sensorsOfARoleAddUpAndASilentOneIsCounted()
    {
        const MadePower phase1 = made(0, 1h, {900, -100});
        const MadePower phase2 = made(0, 1h, {-400, -100});
        const MadePower silent = made(0, 1h, {unknown, unknown});
        SiteBalance balance =
            siteBalance({{FlowRole::Grid, phase1.samples()}, {FlowRole::Grid, phase2.samples()}}, {0, 2 * hour});
        QCOMPARE(balance.of(FlowRole::Grid).in_Wh, 500.0);
        QCOMPARE(balance.of(FlowRole::Grid).out_Wh, -200.0);
        QCOMPARE(balance.of(FlowRole::Grid).sensors, size_t(2));
        QCOMPARE(balance.of(FlowRole::Grid).silent, size_t(0));
        balance = siteBalance({{FlowRole::Grid, phase1.samples()}, {FlowRole::Grid, silent.samples()}}, {0, 2 * hour});
        QCOMPARE(balance.of(FlowRole::Grid).known, 0ms);
        QCOMPARE(balance.of(FlowRole::Grid).silent, size_t(1));
    }

    void onlyNoiseIsCutOffTheShares()
    {
        const auto sufficiency = [](double grid, double load) {
            const MadePower meter = made(0, 1h, {grid});
            const MadePower house = made(0, 1h, {load});
            return siteBalance({{FlowRole::Grid, meter.samples()}, {FlowRole::Load, house.samples()}}, {0, hour})
                .selfSufficiency();
        };
        QCOMPARE(sufficiency(1010, 1000), std::optional(0.0));
        QCOMPARE(sufficiency(3000, 1000), std::optional(-2.0));
        QCOMPARE(sufficiency(-5, 1000), std::optional(1.0));
        QCOMPARE(sufficiency(100, 0), std::optional<double>());
    }

    void extremesGiveNumbersOrNothing()
    {
        const double tiny = std::numeric_limits<double>::denorm_min();
        for (const double grid : {largest, -largest, tiny, -tiny, infinite, 0.0}) {
            for (const double other : {largest, -largest, tiny, -tiny, unknown, 0.0}) {
                const MadePower a = made(0, 24h, {grid, grid, other});
                const MadePower b = made(0, 24h, {other, grid, other});
                const SiteBalance balance = siteBalance({{FlowRole::Grid, a.samples()},
                                                         {FlowRole::Pv, b.samples()},
                                                         {FlowRole::Ev, a.samples()},
                                                         {FlowRole::Ev, b.samples()},
                                                         {FlowRole::Load, b.samples()}},
                                                        {0, 72 * hour});
                for (const auto &share : {balance.selfConsumption(), balance.selfSufficiency(), balance.residual_W(),
                                          balance.residualShare()})
                    QVERIFY(!share || std::isfinite(*share));
                QVERIFY(!std::isnan(balance.of(FlowRole::Ev).in_Wh) && !std::isnan(balance.of(FlowRole::Ev).out_Wh));
                const ShiftedEnergy shift = shiftedEnergy(a.samples(), b.samples(), {0, 72 * hour});
                QVERIFY(shift.less_Wh >= 0 && shift.more_Wh >= 0 && shift.shifted_Wh() >= 0);
                for (const double value : difference(a.samples(), b.samples()))
                    QVERIFY(!std::isinf(value));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEnergyCalculus)
#include "tst_energycalculus.moc"
