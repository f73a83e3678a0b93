// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbook.h"
#include "eventbook.h"
#include "sitephysics.h"
#include "sunposition.h"
#include "telemetryseries.h"

#include <QTest>

using namespace switchyard::simulator;

namespace {

constexpr qint64 june_s = 1781049600; // 2026-06-10 00:00 UTC
constexpr qint64 hour_s = 3600;

struct Lab
{
    explicit Lab(quint64 seed = 1)
        : fleet(1200, seed, true), groups(fleet), events(fleet, groups), control(events), physics(fleet, control),
          series(fleet, physics)
    {}
    // A home with everything, outside the groups so that no event moves it.
    quint32 loneBatteryHome() const
    {
        for (quint32 index = fleet.size(); index-- > 0;) {
            const SiteTraits traits = fleet.traits(index);
            bool grouped = false;
            for (const QByteArray &id : groups.ids())
                grouped = grouped || groups.history(id).first().sites.contains(index);
            if (traits.batteries == 1 && traits.pv && !grouped)
                return index;
        }
        return 0;
    }

    SimulatedFleet fleet;
    GroupBook groups;
    EventBook events;
    ControlBook control;
    SitePhysics physics;
    TelemetrySeries series;
};

qint64 localDay(Lab &lab, quint32 site, qint64 instant_s)
{
    return lab.physics.dayOf(lab.fleet.traits(site), instant_s);
}

} // namespace

class TstSimPhysics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGridPaysForWhatTheHomeUses();
    void aBatteryStaysWithinItsLimitsAndLosesWhatItsEfficiencySays();
    void theStateOfChargeDoesNotJumpOverMidnight();
    void theSunIsHighAtNoonAndGoneAtNight();
    void panelsGiveNothingAtNight();
    void sameSeedSameFleetOtherSeedOtherFleet();
    void clockChangeDaysHaveTwentyThreeAndTwentyFiveHours();
    void aPlanIsObeyedFromItsStartAndNotBefore();
    void aModeActsFromTheMomentItWasSet();
    void theCounterfactualKnowsNoPlan();
    void anEventMovesItsGroupByTheAskedPower();
    void whoOptsOutIsLeftAlone();
    void countersAreTheSumOfThePower();
    void countersOnlyFallWhenTheyAreReset();
    void bucketsAreMeansAndNothingComesFromTheFuture();
};

void TstSimPhysics::theGridPaysForWhatTheHomeUses()
{
    Lab lab;
    for (quint32 site = 0; site < 40; ++site) {
        const auto trace = lab.physics.day(site, localDay(lab, site, june_s), SitePhysics::World::Measured);
        for (const Step &step : trace->steps) {
            QVERIFY(qAbs(double(step.grid()) - double(step.pv + step.base + step.relay + step.ev + step.battery))
                    < 0.01);
            QVERIFY(step.base > 0 && step.pv <= 0 && step.relay >= 0 && step.ev >= 0);
        }
    }
}

void TstSimPhysics::aBatteryStaysWithinItsLimitsAndLosesWhatItsEfficiencySays()
{
    Lab lab;
    int homes = 0;
    for (quint32 site = 0; site < 60; ++site) {
        const SiteTraits traits = lab.fleet.traits(site);
        if (traits.batteries == 0)
            continue;
        ++homes;
        const auto trace = lab.physics.day(site, localDay(lab, site, june_s), SitePhysics::World::Measured);
        double before = -1;
        for (const Step &step : trace->steps) {
            QVERIFY(step.charge >= 0.0F && step.charge <= 1.0F);
            QVERIFY(std::fabs(double(step.battery)) <= traits.batteryMax_W + 0.5);
            if (before >= 0) {
                const double energy_Wh = double(step.battery) / 12.0;
                const double stored_Wh =
                    energy_Wh > 0 ? energy_Wh * traits.oneWayEfficiency : energy_Wh / traits.oneWayEfficiency;
                QVERIFY(std::fabs((double(step.charge) - before) * traits.capacity_Wh - stored_Wh) < 0.02);
            }
            before = double(step.charge);
        }
    }
    QVERIFY(homes > 30);
}

void TstSimPhysics::theStateOfChargeDoesNotJumpOverMidnight()
{
    Lab lab;
    int midnights = 0;
    for (quint32 site = 0; site < 60; ++site) {
        const SiteTraits traits = lab.fleet.traits(site);
        if (traits.batteries == 0)
            continue;
        const qint64 first = localDay(lab, site, june_s);
        for (qint64 day = first; day < first + 12; ++day) {
            const float evening = lab.physics.day(site, day, SitePhysics::World::Measured)->steps.back().charge;
            const float morning = lab.physics.day(site, day + 1, SitePhysics::World::Measured)->steps.front().charge;
            const double mostInOneStep = traits.batteryMax_W / 12.0 / traits.oneWayEfficiency / traits.capacity_Wh;
            QVERIFY2(std::fabs(double(morning - evening)) <= mostInOneStep + 0.01, qPrintable(QString::number(site)));
            ++midnights;
        }
    }
    QVERIFY(midnights > 300);
}

void TstSimPhysics::theSunIsHighAtNoonAndGoneAtNight()
{
    // London at the June solstice: 62 degrees at local noon, below the horizon at midnight. Equator at the equinox: overhead.
    const double noon = std::asin(sineOfSunHeight(1782043320, 51.5, 0.0)) * 180.0 / M_PI;
    QVERIFY2(std::fabs(noon - 61.9) < 0.5, qPrintable(QString::number(noon)));
    QVERIFY(sineOfSunHeight(1782000000, 51.5, 0.0) < -0.2);
    QVERIFY(sineOfSunHeight(1774008480, 0.0, 0.0) > 0.999);
}

void TstSimPhysics::panelsGiveNothingAtNight()
{
    Lab lab;
    int dark = 0;
    int light = 0;
    for (quint32 site = 0; site < 40; ++site) {
        const SiteTraits traits = lab.fleet.traits(site);
        if (!traits.pv)
            continue;
        const auto trace = lab.physics.day(site, localDay(lab, site, june_s), SitePhysics::World::Measured);
        for (size_t i = 0; i < trace->steps.size(); ++i) {
            const qint64 middle = trace->begin_s + qint64(i) * step_s + step_s / 2;
            const bool night = sineOfSunHeight(middle, traits.place->latitude, traits.place->longitude) <= 0;
            QCOMPARE(trace->steps[i].pv == 0.0F, night);
            QVERIFY(double(-trace->steps[i].pv) <= traits.pvPeak_W);
            ++(night ? dark : light);
        }
    }
    QVERIFY(dark > 1000 && light > 1000);
}

void TstSimPhysics::sameSeedSameFleetOtherSeedOtherFleet()
{
    Lab one;
    Lab again;
    Lab other(2);
    int same = 0;
    for (quint32 site = 0; site < 50; ++site) {
        QCOMPARE(one.fleet.siteJson(site), again.fleet.siteJson(site));
        same += one.fleet.siteJson(site) == other.fleet.siteJson(site) ? 1 : 0;
        const qint64 day = localDay(one, site, june_s);
        // In another order and after other questions the answer must be the same.
        again.physics.day(site, day + 3, SitePhysics::World::Uncontrolled);
        const auto a = one.physics.day(site, day, SitePhysics::World::Measured);
        const auto b = again.physics.day(site, day, SitePhysics::World::Measured);
        QCOMPARE(a->steps.size(), b->steps.size());
        QCOMPARE(memcmp(a->steps.data(), b->steps.data(), a->steps.size() * sizeof(Step)), 0);
    }
    QVERIFY(same < 5);
}

void TstSimPhysics::clockChangeDaysHaveTwentyThreeAndTwentyFiveHours()
{
    Lab lab;
    for (quint32 site = 0; site < 200; ++site) {
        if (QByteArray(lab.fleet.traits(site).place->zone) != "Europe/London")
            continue;
        const qint64 spring = QDate(1970, 1, 1).daysTo(QDate(2026, 3, 29));
        const qint64 autumn = QDate(1970, 1, 1).daysTo(QDate(2026, 10, 25));
        QCOMPARE(lab.physics.day(site, spring, SitePhysics::World::Measured)->steps.size(), size_t(276));
        QCOMPARE(lab.physics.day(site, spring + 1, SitePhysics::World::Measured)->steps.size(), size_t(288));
        QCOMPARE(lab.physics.day(site, autumn, SitePhysics::World::Measured)->steps.size(), size_t(300));
        return;
    }
    QFAIL("No home in London.");
}

void TstSimPhysics::aPlanIsObeyedFromItsStartAndNotBefore()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    const qint64 midnight = lab.physics.midnight_s(lab.fleet.traits(site), localDay(lab, site, june_s));
    const qint64 from = midnight + 9 * hour_s;
    const Step before = lab.physics.stepAt(site, from - 900, SitePhysics::World::Measured);
    lab.control.setPlan("BAT", site, (from - 7200) * 1000,
                        {{from * 1000, (from + 1800) * 1000, ControlSpan::Action::Charge, 900.0},
                         {(from + 1800) * 1000, (from + hour_s) * 1000, ControlSpan::Action::Hold, -1.0}});
    lab.physics.controlChanged();
    QCOMPARE(lab.physics.stepAt(site, from - 900, SitePhysics::World::Measured).battery, before.battery);
    QCOMPARE(lab.physics.stepAt(site, from + 300, SitePhysics::World::Measured).battery, 900.0F);
    QCOMPARE(lab.physics.stepAt(site, from + 2400, SitePhysics::World::Measured).battery, 0.0F);
    // A later plan ends the earlier one, but not its past.
    lab.control.setPlan("BAT", site, (from + 900) * 1000, {});
    lab.physics.controlChanged();
    QCOMPARE(lab.physics.stepAt(site, from + 300, SitePhysics::World::Measured).battery, 900.0F);
    QVERIFY(lab.physics.stepAt(site, from + 1200, SitePhysics::World::Measured).battery != 900.0F);
}

void TstSimPhysics::aModeActsFromTheMomentItWasSet()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    const SiteTraits traits = lab.fleet.traits(site);
    const qint64 midnight = lab.physics.midnight_s(traits, localDay(lab, site, june_s));
    const auto before = lab.physics.day(site, localDay(lab, site, june_s), SitePhysics::World::Measured);
    lab.control.setMode("BAT", site, (midnight + 15 * hour_s) * 1000, Mode::Schedule);
    lab.physics.controlChanged();
    const auto after = lab.physics.day(site, localDay(lab, site, june_s), SitePhysics::World::Measured);
    for (size_t i = 0; i < 15 * 12; ++i)
        QCOMPARE(after->steps[i].battery, before->steps[i].battery);
    QCOMPARE(double(after->steps[16 * 12].battery), -traits.batteryMax_W * 0.5);
}

void TstSimPhysics::theCounterfactualKnowsNoPlan()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    const qint64 day = localDay(lab, site, june_s);
    const auto without = lab.physics.day(site, day, SitePhysics::World::Uncontrolled);
    const qint64 noon = without->begin_s + 12 * hour_s;
    lab.control.setPlan("BAT", site, without->begin_s * 1000,
                        {{noon * 1000, (noon + hour_s) * 1000, ControlSpan::Action::Discharge, 700.0}});
    lab.physics.controlChanged();
    const auto still = lab.physics.day(site, day, SitePhysics::World::Uncontrolled);
    QCOMPARE(memcmp(still->steps.data(), without->steps.data(), without->steps.size() * sizeof(Step)), 0);
    QVERIFY(lab.physics.day(site, day, SitePhysics::World::Measured)->steps[12 * 12 + 1].battery < 0);
}

void TstSimPhysics::anEventMovesItsGroupByTheAskedPower()
{
    Lab lab;
    const QByteArray group = lab.groups.ids().first();
    const QSet<quint32> members = lab.groups.history(group).first().sites;
    const qint64 begin = june_s + 10 * hour_s + 1800;
    FlexEvent event{
        "FE-1", group, {{0, begin * 1000, (begin + hour_s) * 1000, -200.0 * double(members.size()), false, false, {}}}};
    lab.events.put(event);
    lab.physics.controlChanged();
    int delivering = 0;
    for (const quint32 site : members) {
        const float battery = lab.physics.stepAt(site, begin + 60, SitePhysics::World::Measured).battery;
        QVERIFY(battery <= 0.0F && battery >= -200.5F);
        delivering += std::fabs(battery + 200.0F) < 0.5F ? 1 : 0;
    }
    QVERIFY(delivering > members.size() / 2);
}

void TstSimPhysics::whoOptsOutIsLeftAlone()
{
    Lab lab;
    const QByteArray group = lab.groups.ids().first();
    const quint32 site = *std::min_element(lab.groups.history(group).first().sites.cbegin(),
                                           lab.groups.history(group).first().sites.cend());
    const qint64 begin = june_s + 10 * hour_s + 1800;
    FlexEvent event{"FE-1",
                    group,
                    {{0,
                      begin * 1000,
                      (begin + hour_s) * 1000,
                      -123.0 * double(lab.groups.history(group).first().sites.size()),
                      false,
                      false,
                      {}}}};
    lab.events.put(event);
    lab.events.addOptOut({"FD-1", lab.fleet.siteId(site), "P", {}, (begin + 1800) * 1000});
    lab.physics.controlChanged();
    const QList<ControlSpan> orders = lab.events.orders(site, begin, begin + hour_s);
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.first().from_s, begin);
    QCOMPARE(orders.first().to_s, begin + 1800);
}

void TstSimPhysics::countersAreTheSumOfThePower()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    const DeviceIdentity inverter = lab.fleet.devices(site).constFirst();
    SeriesQuestion question;
    question.what = {site, inverter, Signal::Grid, true};
    question.begin_s = june_s;
    question.end_s = june_s + 40 * hour_s;
    question.bucket_s = step_s;
    question.now_s = june_s + 100 * hour_s;
    question.energy = true;
    const std::vector<Sample> samples = lab.series.samples(question);
    QVERIFY(samples.size() > 400);
    int compared = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i].begin_s - samples[i - 1].begin_s != step_s
            || samples[i].increment_Wh < samples[i - 1].increment_Wh)
            continue;
        const double change = samples[i].increment_Wh - samples[i - 1].increment_Wh + samples[i].decrement_Wh
            - samples[i - 1].decrement_Wh;
        QVERIFY(std::fabs(change - samples[i].power_W / 12.0) < 0.001);
        ++compared;
    }
    QVERIFY(compared > 400);
}

void TstSimPhysics::countersOnlyFallWhenTheyAreReset()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    SeriesQuestion question;
    question.what = {site, lab.fleet.devices(site).constFirst(), Signal::Grid, true};
    question.begin_s = june_s;
    question.end_s = june_s + 300 * 24 * hour_s;
    question.bucket_s = 24 * hour_s;
    question.now_s = question.end_s;
    question.energy = true;
    int resets = 0;
    double before = 0;
    for (const Sample &sample : lab.series.samples(question)) {
        QVERIFY(sample.increment_Wh >= 0 && sample.decrement_Wh <= 0);
        resets += sample.increment_Wh < before ? 1 : 0;
        before = sample.increment_Wh;
    }
    QVERIFY2(resets >= 1 && resets <= 4, qPrintable(QString::number(resets)));
}

void TstSimPhysics::bucketsAreMeansAndNothingComesFromTheFuture()
{
    Lab lab;
    const quint32 site = lab.loneBatteryHome();
    SeriesQuestion question;
    question.what = {site, lab.fleet.devices(site).constFirst(), Signal::Load, true};
    question.begin_s = june_s;
    question.end_s = june_s + 24 * hour_s;
    question.bucket_s = hour_s;
    question.now_s = june_s + 12 * hour_s + 1000;
    const std::vector<Sample> hours = lab.series.samples(question);
    question.bucket_s = step_s;
    const std::vector<Sample> steps = lab.series.samples(question);
    QVERIFY(hours.size() >= 11 && steps.size() > 130);
    QVERIFY(hours.back().begin_s <= june_s + 12 * hour_s);
    QVERIFY(steps.back().begin_s + step_s <= question.now_s);
    for (const Sample &hour : hours) {
        double sum = 0;
        int count = 0;
        for (const Sample &step : steps) {
            if (step.begin_s >= hour.begin_s && step.begin_s < hour.begin_s + hour_s) {
                sum += step.power_W;
                ++count;
            }
        }
        QVERIFY(count > 0);
        QVERIFY(std::fabs(sum / count - hour.power_W) < 0.001);
        QVERIFY(std::isnan(hour.voltage_V) && std::isnan(hour.charge_pct));
    }
}

QTEST_GUILESS_MAIN(TstSimPhysics)
#include "tst_simphysics.moc"
