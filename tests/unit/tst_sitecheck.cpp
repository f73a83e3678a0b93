// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesite.h"

#include <QTest>

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr CheckOutcome pass = CheckOutcome::Pass;
constexpr CheckOutcome fail = CheckOutcome::Fail;
constexpr CheckOutcome cannotTell = CheckOutcome::CannotTell;

void onlyUntil(SiteCheckInput &input, size_t source, qint64 end)
{
    const TelemetrySeriesStore before = input.sources.at(source).store;
    Telemetry answer{{}, {}};
    const TelemetrySeriesStore part = before.within({input.span.start_ms, end});
    answer.timestamps_ms = part.times();
    answer.series = part.channels();
    TelemetrySeriesStore store(before.asked());
    store.merge(answer, input.span);
    input.sources.at(source).store = store;
}

} // namespace

class TestSiteCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthySitePassesEverything()
    {
        const SiteCheckReport report = checked(MadeSite().input());
        for (const CheckResult &result : report.checks)
            QVERIFY2(result.outcome() == pass, (siteCheckTitle(result.check).toUtf8() + told(result)).constData());
        QCOMPARE(report.outcome(), pass);
        QCOMPARE(report.count(pass), int(siteCheckCount));
    }

    void silenceFailsOnlyWhereItWasAsked()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        TelemetrySeriesStore silent(15min);
        silent.merge(Telemetry{}, input.span);
        input.sources.at(MadePv).store = silent;
        VERIFY_CHECK(checked(input), SiteCheck::Answering, fail, CheckReason::Silent);
        VERIFY_CHECK(checked(input), SiteCheck::DataAge, fail, CheckReason::Silent);
        input.sources.at(MadePv).expected = false;
        VERIFY_CHECK(checked(input), SiteCheck::Answering, cannotTell, CheckReason::NoOwnData);
        input.sources.at(MadePv).expected = true;
        input.sources.at(MadePv).store = TelemetrySeriesStore(15min);
        input.sources.at(MadePv).state = AskState::NotAsked;
        VERIFY_CHECK(checked(input), SiteCheck::Answering, cannotTell, CheckReason::NotAsked);
        input.sources.at(MadePv).state = AskState::Failed;
        input.sources.at(MadePv).failure = QStringLiteral("500 in words");
        VERIFY_CHECK(checked(input), SiteCheck::Answering, cannotTell, CheckReason::AskFailed);
        QVERIFY(checked(input).of(SiteCheck::Answering).findings.front().text.contains(QStringLiteral("500 in words")));
        QCOMPARE(checked(input).of(SiteCheck::Answering).findings.front().subject, SynthId(QByteArray("P")));

        // One sensor of two.
        input = site.input();
        input.sources.at(MadeLoad).store = silent;
        VERIFY_CHECK(checked(input), SiteCheck::Answering, fail, CheckReason::SensorSilent);
    }

    void aSensorThatComesAndGoesIsNoGoodAnswer()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        std::vector<double> some = site.pv;
        site.withCounters = false;
        for (size_t i = 0; i < some.size(); ++i)
            some.at(i) = i % 10 < 3 ? MadeSite::unknown : some.at(i);
        input.sources.at(MadePv).store = site.store(some);
        VERIFY_CHECK(checked(input), SiteCheck::Answering, fail, CheckReason::Interrupted);
        QVERIFY(!checked(input).of(SiteCheck::Answering).findings.front().evidence.marked.empty());
        for (size_t i = 0; i < some.size(); ++i)
            some.at(i) = i % 10 < 1 ? MadeSite::unknown : site.pv.at(i);
        input.sources.at(MadePv).store = site.store(some);
        VERIFY_CHECK(checked(input), SiteCheck::Answering, pass, CheckReason::Fine);
    }

    void dataAgeIsMeasuredFromTheEndOfTheLastBucket()
    {
        const MadeSite site;
        // One hour and one bucket are no age: the last known bucket ends then.
        for (const auto &[late, expected] : {std::pair(75 * minute, pass), std::pair(90 * minute, fail)}) {
            SiteCheckInput input = site.input();
            onlyUntil(input, MadeGrid, site.now_ms - late);
            QCOMPARE(checked(input).of(SiteCheck::DataAge).outcome(), expected);
        }
        SiteCheckInput input = site.input();
        onlyUntil(input, MadeGrid, site.now_ms - 5 * hour);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::DataAge, fail, CheckReason::Old);
        const CheckFinding &finding = report.of(SiteCheck::DataAge).findings.front();
        QVERIFY(finding.text.contains(QStringLiteral("08:00 BST"))); // 12:00 UTC - 5 h
        QCOMPARE(finding.evidence.marked.front(), (Span{site.now_ms - 5 * hour, site.now_ms}));
        // Nobody asked since: old as it is, it may not be the newest there is.
        input.sources.at(MadeGrid).knownUntil_ms = site.now_ms - 5 * hour;
        VERIFY_CHECK(checked(input), SiteCheck::DataAge, cannotTell, CheckReason::NotAsked);
    }

    void modes()
    {
        SiteCheckInput input = MadeSite().input();
        input.devices.at(2).mode = Mode::Unknown;
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, fail, CheckReason::ModeUnknown);
        input.devices.at(2).mode = OpenEnum<Mode>(QByteArray("unknown"));
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, fail, CheckReason::ModeUnknown);
        input.devices.at(2).mode = OpenEnum<Mode>(QByteArray("Storm"));
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, cannotTell, CheckReason::ModeNotKnown);
        input.devices.at(2).modeState = AskState::NotAsked;
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, cannotTell, CheckReason::NotAsked);
        input.devices.at(2).modeState = AskState::Failed;
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, cannotTell, CheckReason::AskFailed);
        input.devices.at(2).modeState = AskState::NotNeeded;
        VERIFY_CHECK(checked(input), SiteCheck::OperationMode, cannotTell, CheckReason::NothingOfTheKind);
    }

    void pvThatGeneratesNothing()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        const std::vector<double> none(site.times.size(), 0.0);
        input.sources.at(MadePv).store = site.store(none);
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, fail, CheckReason::PvZero);
        // The hum of a sleeping inverter is no generation: half a per cent of what it could is the limit.
        input.sources.at(MadePv).store = site.store(std::vector<double>(site.times.size(), -25.0));
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, fail, CheckReason::PvZero);
        input.sources.at(MadePv).store = site.store(std::vector<double>(site.times.size(), -25.1));
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, pass, CheckReason::Fine);

        std::vector<double> oneDay = site.pv;
        for (size_t i = 0; i < oneDay.size(); ++i) {
            if (site.times.at(i) >= site.now_ms - 3 * day && site.times.at(i) < site.now_ms - 2 * day + 12 * hour)
                oneDay.at(i) = 0;
        }
        input.sources.at(MadePv).store = site.store(oneDay);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::PvInDaylight, fail, CheckReason::PvZeroOnDays);
        QVERIFY(report.of(SiteCheck::PvInDaylight).findings.front().text.contains(QStringLiteral("13 Jun")));
        for (const Span &marked : report.of(SiteCheck::PvInDaylight).findings.front().evidence.marked)
            QVERIFY(marked.start_ms >= site.now_ms - 3 * day && marked.end_ms <= site.now_ms - 2 * day + 12 * hour);

        std::vector<double> turned = site.pv;
        std::transform(turned.begin(), turned.end(), turned.begin(), std::negate<>());
        input.sources.at(MadePv).store = site.store(turned);
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, fail, CheckReason::PvReversed);
    }

    void pvIsNotJudgedInTheDark()
    {
        // In December the sun stands below 8 degrees in Shetland all day.
        MadeSite winter("2026-12-20T12:00:00Z");
        SiteCheckInput input = winter.input();
        input.sources.at(MadePv).store = winter.store(std::vector<double>(winter.times.size(), 0.0));
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, cannotTell, CheckReason::SunTooLow);
        // Zero at night and nothing known by day proves nothing.
        MadeSite site;
        input = site.input();
        std::vector<double> nights = site.pv;
        for (double &value : nights)
            value = value < 0 ? MadeSite::unknown : 0.0;
        site.withCounters = false;
        input.sources.at(MadePv).store = site.store(nights);
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, cannotTell, CheckReason::TooLittleData);
        input = site.input();
        for (const char *zone : {"", "UTC", "Mars/Olympus"}) {
            input.zone = zone;
            VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, cannotTell, CheckReason::PlaceUnknown);
        }
        input.sources.erase(input.sources.begin() + MadePv);
        VERIFY_CHECK(checked(input), SiteCheck::PvInDaylight, cannotTell, CheckReason::NothingOfTheKind);
        QVERIFY(!checked(input).of(SiteCheck::PvInDaylight).applies());
    }

    void stateOfChargeOutOfRangeOrStuck()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        std::vector<double> charge = site.charge;
        charge.at(100) = 100.5;
        input.sources.at(MadeBattery).store = site.store(site.battery, charge);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, pass, CheckReason::Fine);
        charge.at(100) = 100.6;
        input.sources.at(MadeBattery).store = site.store(site.battery, charge);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, fail, CheckReason::OutOfRange);
        charge.at(100) = -1;
        input.sources.at(MadeBattery).store = site.store(site.battery, charge);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, fail, CheckReason::OutOfRange);

        std::fill(charge.begin(), charge.end(), 42.0);
        input.sources.at(MadeBattery).store = site.store(site.battery, charge);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, fail, CheckReason::Stuck);
        // At rest a charge stands still by right: that proves nothing either way.
        input.sources.at(MadeBattery).store = site.store(std::vector<double>(site.times.size(), 20.0), charge);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, cannotTell, CheckReason::Resting);
        input.sources.at(MadeBattery).store = site.store(site.battery);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, cannotTell, CheckReason::TooLittleData);
    }

    void batteryThatIsNotUsed()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        std::vector<double> charging = site.battery;
        std::vector<double> discharging = site.battery;
        for (size_t i = 0; i < charging.size(); ++i) {
            charging.at(i) = std::max(0.0, charging.at(i));
            discharging.at(i) = std::min(0.0, discharging.at(i));
        }
        input.sources.at(MadeBattery).store = site.store(charging, site.charge);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, fail, CheckReason::NeverDischarged);
        input.sources.at(MadeBattery).store = site.store(discharging, site.charge);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, fail, CheckReason::NeverCharged);
        input.sources.at(MadeBattery).store = site.store(std::vector<double>(site.times.size(), 30.0), site.charge);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, fail, CheckReason::NeverUsed);

        // A battery that stores surplus, at a site that had none.
        input.devices.at(2).mode = Mode::Simple;
        input.sources.at(MadeGrid).store = site.store(site.load);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, cannotTell, CheckReason::NoOccasion);
        input.devices.at(2).mode = Mode::Smart;
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, fail, CheckReason::NeverUsed);

        // Less than three days known.
        std::vector<double> part(site.times.size(), 0.0);
        std::fill(part.begin(), part.begin() + 97 * 4, MadeSite::unknown);
        site.withCounters = false;
        input.sources.at(MadeBattery).store = site.store(part);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, cannotTell, CheckReason::TooLittleData);

        input.devices.erase(input.devices.begin() + 2);
        input.sources.erase(input.sources.begin() + MadeBattery);
        VERIFY_CHECK(checked(input), SiteCheck::BatteryUse, cannotTell, CheckReason::NothingOfTheKind);
        VERIFY_CHECK(checked(input), SiteCheck::StateOfCharge, cannotTell, CheckReason::NothingOfTheKind);
    }

    void countersThatBeginAnew()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        const auto withCounter = [&](const std::vector<double> &counter) {
            Telemetry answer{site.times, {{"energy_Wh_increment", counter}, {"power_W", site.grid}}};
            TelemetrySeriesStore store(15min);
            store.merge(answer, site.span());
            input.sources.at(MadeGrid).store = store;
            return checked(input);
        };
        std::vector<double> counter;
        counter.reserve(site.times.size());
        for (size_t i = 0; i < site.times.size(); ++i)
            counter.push_back(i < 300 ? 1000.0 + double(i) : double(i) - 300);
        const SiteCheckReport report = withCounter(counter);
        VERIFY_CHECK(report, SiteCheck::CounterResets, fail, CheckReason::CounterReset);
        const CheckFinding &finding = report.of(SiteCheck::CounterResets).findings.front();
        QCOMPARE(finding.evidence.marked, (std::vector<Span>{{site.times.at(299), site.times.at(300)}}));
        QCOMPARE(finding.subject, SynthId(QByteArray("M__S")));
        // The gap around it does not hide it, and a step back by rounding is none.
        counter.at(299) = counter.at(300) = MadeSite::unknown;
        VERIFY_CHECK(withCounter(counter), SiteCheck::CounterResets, fail, CheckReason::CounterReset);
        for (size_t i = 0; i < counter.size(); ++i)
            counter.at(i) = 1000.0 + double(i) - (i == 300 ? 1.9 : 0);
        VERIFY_CHECK(withCounter(counter), SiteCheck::CounterResets, pass, CheckReason::Fine);

        site.withCounters = false;
        VERIFY_CHECK(checked(site.input()), SiteCheck::CounterResets, cannotTell, CheckReason::NoCounters);
    }
};

QTEST_GUILESS_MAIN(TestSiteCheck)
#include "tst_sitecheck.moc"
