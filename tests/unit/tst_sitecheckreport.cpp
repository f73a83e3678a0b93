// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesite.h"
#include "sitecheckplan.h"
#include "visitcommands.h"

#include <QRegularExpression>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr double infinite = std::numeric_limits<double>::infinity();

constexpr CheckOutcome pass = CheckOutcome::Pass;
constexpr CheckOutcome fail = CheckOutcome::Fail;
constexpr CheckOutcome cannotTell = CheckOutcome::CannotTell;

std::vector<CheckOutcome> outcomes(const SiteCheckReport &report)
{
    std::vector<CheckOutcome> result;
    result.reserve(report.checks.size());
    for (const CheckResult &check : report.checks)
        result.push_back(check.outcome());
    return result;
}

//! What every report has to be, whatever was put in.
bool isWhole(const SiteCheckReport &report)
{
    for (size_t i = 0; i < siteCheckCount; ++i) {
        const CheckResult &result = report.checks.at(i);
        if (result.check != SiteCheck(i) || result.findings.empty())
            return false;
        for (size_t f = 0; f < result.findings.size(); ++f) {
            const CheckFinding &finding = result.findings.at(f);
            const bool inOrder = f == 0 || result.findings.at(f - 1).outcome >= finding.outcome;
            const bool saysWhat =
                !finding.text.isEmpty() && !finding.text.contains(QLatin1Char('%') + QString::number(1));
            const bool saysNext = finding.outcome == pass || finding.reason == CheckReason::NothingOfTheKind
                || !finding.nextStep.isEmpty();
            if (!inOrder || !saysWhat || !saysNext)
                return false;
            if (!isDrawable(finding.evidence, report.span))
                return false;
        }
    }
    return report.count(pass) + report.count(fail) + report.count(cannotTell) == int(siteCheckCount);
}

TelemetrySeriesStore movedBy(const TelemetrySeriesStore &store, qint64 by, const Span &span)
{
    Telemetry answer{store.times(), store.channels()};
    for (qint64 &ms : answer.timestamps_ms)
        ms += by;
    TelemetrySeriesStore result(store.asked());
    result.merge(answer, {span.start_ms + by, span.end_ms + by});
    return result;
}

SiteCheckInput movedBy(SiteCheckInput input, qint64 by)
{
    for (CheckedSource &source : input.sources)
        source.store = movedBy(source.store, by, input.span);
    input.span = {input.span.start_ms + by, input.span.end_ms + by};
    input.now_ms += by;
    return input;
}

SiteCheckInput randomInput(QRandomGenerator &random)
{
    constexpr FlowRole roles[]{FlowRole::Other,   FlowRole::Grid, FlowRole::Pv,
                               FlowRole::Battery, FlowRole::Ev,   FlowRole::Load};
    constexpr double odd[]{0, -0.0, 1e308, -1e308, infinite, -infinite, MadeSite::unknown, 100, 5e-324};
    const char *zones[]{"Europe/London", "America/New_York", "Australia/Lord_Howe", "",
                        "UTC",           "Nowhere",          "Pacific/Apia"};
    SiteCheckInput input;
    input.zone = zones[random.bounded(7)];
    input.now_ms = 1'700'000'000'000 + random.bounded(400) * day;
    input.span = {input.now_ms - random.bounded(8) * day, input.now_ms + random.bounded(-2, 2) * day};
    const int count = random.bounded(6);
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(random.bounded(3));
        if (random.bounded(2) == 0)
            input.devices.push_back(MadeSite::device(id, NodeSymbol(random.bounded(9))));
        const qint64 bucket = 60'000 * qint64(random.bounded(0, 200));
        Telemetry answer{{}, {{"power_W", {}}, {"soc_percent", {}}, {"energy_Wh_increment", {}}, {"heat_K", {}}}};
        const int samples = random.bounded(300);
        for (int s = 0; s < samples; ++s) {
            answer.timestamps_ms.push_back(input.now_ms - random.bounded(9) * day + random.bounded(3'000'000));
            for (TelemetrySeries &series : answer.series)
                series.values.push_back(random.bounded(4) == 0 ? odd[random.bounded(9)]
                                                               : random.bounded(9000.0) - 4500);
        }
        TelemetrySeriesStore store{std::chrono::milliseconds(bucket)};
        if (random.bounded(5) > 0)
            store.merge(answer, {input.span.start_ms - random.bounded(3) * day, input.span.end_ms});
        CheckedSource source = MadeSite::source(id, roles[random.bounded(6)], store);
        source.subject.id = SynthId(QByteArray::number(i));
        source.inBalance = random.bounded(3) > 0;
        source.expected = random.bounded(3) > 0;
        source.state = AskState(random.bounded(4));
        if (random.bounded(4) == 0)
            source.knownUntil_ms = input.now_ms - random.bounded(9) * day;
        input.sources.push_back(std::move(source));
    }
    return input;
}

} // namespace

class TestSiteCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNotKnownToBeFine()
    {
        const SiteCheckReport report = checked({});
        QVERIFY(isWhole(report));
        QCOMPARE(report.count(cannotTell), int(siteCheckCount));
        QCOMPARE(report.outcome(), cannotTell);
        QCOMPARE(SiteCheckReport().outcome(), cannotTell);
        QCOMPARE(CheckResult().outcome(), cannotTell);
        // A plan of which nothing was asked.
        SiteCheckInput input = MadeSite().input();
        for (CheckedSource &source : input.sources) {
            source.store = TelemetrySeriesStore(15min);
            source.state = AskState::NotAsked;
        }
        input.devices.at(2).modeState = AskState::NotAsked;
        QCOMPARE(checked(input).count(cannotTell), int(siteCheckCount));
    }

    void anythingMakesAWholeReport()
    {
        QRandomGenerator random(21);
        int failed = 0;
        for (int round = 0; round < 400; ++round) {
            const SiteCheckInput input = randomInput(random);
            const SiteCheckReport report = checked(input);
            QVERIFY2(isWhole(report), qPrintable(report.notes(QLocale::c())));
            failed += report.count(fail);
            const QString notes = report.notes(QLocale::c());
            QVERIFY(notes.size() < longestVisitNotes);
            for (size_t i = 0; i < siteCheckCount; ++i)
                QCOMPARE(notes.count(QStringLiteral(": ") + siteCheckTitle(SiteCheck(i)) + u'\n'), qsizetype(1));
        }
        QVERIFY(failed > 400);
    }

    void wholeDaysLaterNothingIsDifferent()
    {
        // Over midsummer the sun stands the same for days.
        QRandomGenerator random(22);
        for (quint32 seed = 1; seed < 12; ++seed) {
            SiteCheckInput input = MadeSite("2026-06-15T12:00:00Z", seed).input();
            if (seed % 3 == 0)
                input.sources.erase(input.sources.begin() + random.bounded(4));
            if (seed % 4 == 0)
                input.sources.at(1).subject.role = FlowRole::Other;
            const std::vector<CheckOutcome> before = outcomes(checked(input));
            for (const int days : {-6, -1, 1, 9})
                QCOMPARE(outcomes(checked(movedBy(input, days * day))), before);
        }
    }

    void gapsAreNoValues()
    {
        // A tenth of the samples lost, at random; half of those are there without a value.
        QRandomGenerator random(23);
        for (quint32 seed = 1; seed < 10; ++seed) {
            MadeSite site("2026-06-15T12:00:00Z", seed);
            SiteCheckInput input = site.input();
            for (CheckedSource &source : input.sources) {
                Telemetry answer;
                for (const TelemetrySeries &series : source.store.channels())
                    answer.series.push_back({series.channel, {}});
                for (size_t i = 0; i < source.store.size(); ++i) {
                    const bool last = i + 4 > source.store.size();
                    const int fate = last ? 9 : random.bounded(20);
                    if (fate == 0)
                        continue;
                    answer.timestamps_ms.push_back(source.store.times().at(i));
                    for (size_t c = 0; c < answer.series.size(); ++c)
                        answer.series.at(c).values.push_back(fate == 1 ? MadeSite::unknown
                                                                       : source.store.channels().at(c).values.at(i));
                }
                TelemetrySeriesStore store(source.store.asked());
                store.merge(answer, input.span);
                source.store = store;
            }
            const SiteCheckReport report = checked(input);
            QVERIFY2(report.count(pass) == int(siteCheckCount), qPrintable(report.notes(QLocale::c())));
        }
    }

    void daysOfClockChangesAreDays()
    {
        // Clocks go back on 25 October 2026 in London; on that day of 25 hours nothing is generated.
        MadeSite site("2026-10-28T12:00:00Z");
        QCOMPARE(checked(site.input()).count(pass), int(siteCheckCount));
        std::vector<double> pv = site.pv;
        const qint64 start = site.now_ms - 3 * day - 13 * hour; // 00:00 BST
        for (size_t i = 0; i < pv.size(); ++i) {
            if (site.times.at(i) >= start && site.times.at(i) < start + 25 * hour)
                pv.at(i) = 0;
        }
        SiteCheckInput input = site.input();
        input.sources.at(MadePv).store = site.store(pv);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::PvInDaylight, fail, CheckReason::PvZeroOnDays);
        QVERIFY(report.of(SiteCheck::PvInDaylight).findings.front().text.contains(QStringLiteral("25 Oct")));
        QVERIFY(report.notes(QLocale::c()).contains(QStringLiteral("12:00 GMT")));
        QVERIFY(report.notes(QLocale::c()).contains(QStringLiteral("13:00 BST")));
        QVERIFY(checked(MadeSite("2026-03-31T12:00:00Z").input()).count(pass) == int(siteCheckCount));
    }

    void notesSayWhatIsWrongFirst()
    {
        SiteCheckInput input = MadeSite().input();
        input.devices.at(2).mode = Mode::Unknown;
        input.sources.erase(input.sources.begin() + MadePv);
        input.devices.erase(input.devices.begin() + 1);
        const SiteCheckReport report = checked(input);
        const QString notes = report.notes(QLocale::c());
        QVERIFY(notes.startsWith(QStringLiteral("Site check of 12 Mill Lane, 15 Jun 2026 13:00 BST\n")));
        const qsizetype failed = notes.indexOf(QStringLiteral("Failed: Operation mode"));
        const qsizetype unclear = notes.indexOf(QStringLiteral("Does not apply: PV in daylight"));
        const qsizetype passed = notes.indexOf(QStringLiteral("Passed: Devices answer"));
        QVERIFY2(failed > 0 && failed < unclear && unclear < passed, qPrintable(notes));
        QVERIFY(notes.contains(QStringLiteral("Next: Set its mode anew")));
        QVERIFY(!notes.contains(QStringLiteral("Passed: PV")));
        QVERIFY(notes.endsWith(u'\n'));
        input.zone = "Nowhere/At_All";
        QVERIFY(checked(input).notes(QLocale::c()).contains(QStringLiteral("12:00 UTC")));
        QVERIFY(checked(input).notes(QLocale::c()).contains(QStringLiteral("not known: times are in UTC")));
        // Numbers are the language's.
        const QString german = siteCheck(MadeSite().input(), QLocale(QLocale::German)).notes(QLocale(QLocale::German));
        static const QRegularExpression number(QStringLiteral("\\d,\\d"));
        QVERIFY2(german.contains(number), qPrintable(german));
    }

    void manyFindingsAreCutShort()
    {
        SiteCheckInput input;
        for (int i = 0; i < 1000; ++i) {
            input.devices.push_back(MadeSite::device(QByteArray::number(i), NodeSymbol::Battery));
            input.devices.back().mode = Mode::Unknown;
        }
        SiteCheckReport report = checked(input);
        QCOMPARE(report.of(SiteCheck::OperationMode).findings.size(), size_t(1000));
        QVERIFY(
            report.notes(QLocale::c()).contains(QStringLiteral("0, 1, 2, 3, 4, 5, 6, 7 and 992 more: Its mode is")));
        for (CheckedDevice &device : input.devices)
            device.mode = OpenEnum<Mode>("Mode" + device.id.utf8());
        report = checked(input);
        QVERIFY(report.notes(QLocale::c()).contains(QStringLiteral("  - 980 more.\n")));
        QVERIFY(report.notes(QLocale::c()).size() < longestVisitNotes / 4);
    }

    void aPlanHasEachSensorOnce()
    {
        Topology topology;
        const auto add = [&](int parent, const char *id, const char *kind, std::vector<QByteArray> channels = {}) {
            topology.nodes.push_back({parent, id, kind, std::move(channels), {}});
            return int(topology.nodes.size()) - 1;
        };
        const int root = add(-1, "S-1", "site");
        const int meter = add(root, "met", "device");
        add(meter, "met__GRID_METER_DERIVED", "sensor", {"power_W"});
        add(meter, "met__LOAD_DERIVED", "sensor", {"power_W"});
        const int inverter = add(root, "inv", "device");
        add(inverter, "inv__TEMPERATURE", "sensor", {"temperature_C"});
        const int battery = add(inverter, "bat", "device");
        const int bms = add(battery, "bat__BMS", "bms");
        add(bms, "bat__bb_agg", "sensor", {"power_W", "stateOfCharge_pct"});
        const int pv = add(inverter, "pv", "device");
        add(pv, "pv__PV_DERIVED", "sensor", {"power_W"});
        add(pv, "pv__OPT1", "optimiser");
        add(root, "bare", "device");
        add(root, "met__LOAD_DERIVED", "sensor", {"power_W"});

        Device listed;
        listed.synthId = SynthId(QByteArray("SYN-7"));
        listed.deviceId = DeviceId(QByteArray("bat"));
        listed.kind = DeviceKind::BatteryPack;
        listed.properties = RawJson{"{\"maxCapacity_J\":36000000,\"ratedPower_W\":5000}"};
        Device alone;
        alone.synthId = SynthId(QByteArray("SYN-9"));
        alone.kind = DeviceKind::Ev;
        Site site;
        site.siteId = SiteId(QByteArray("S-1"));
        site.timezone = QStringLiteral("Europe/London");
        const SiteCheckInput plan = siteCheckPlan(site, topology, {listed, alone});

        QCOMPARE(plan.zone, QByteArray("Europe/London"));
        QStringList devices;
        for (const CheckedDevice &device : plan.devices)
            devices.push_back(device.id.text());
        QCOMPARE(devices, (QStringList{u"met"_s, u"inv"_s, u"SYN-7"_s, u"pv"_s, u"bare"_s, u"SYN-9"_s}));
        const CheckedDevice &checkedBattery = plan.devices.at(2);
        QCOMPARE(checkedBattery.capacity_Wh, std::optional(10'000.0));
        QCOMPARE(checkedBattery.ratedPower_W, std::optional(5'000.0));
        QCOMPARE(checkedBattery.modeState, AskState::NotAsked);
        QCOMPARE(plan.devices.at(0).modeState, AskState::NotNeeded);

        QStringList sources;
        QStringList balance;
        for (const CheckedSource &source : plan.sources) {
            sources.push_back(source.subject.id.text());
            if (source.inBalance)
                balance.push_back(source.subject.id.text());
            QCOMPARE(source.state, AskState::NotAsked);
        }
        QCOMPARE(sources,
                 (QStringList{u"met__GRID_METER_DERIVED"_s, u"met__LOAD_DERIVED"_s, u"inv__TEMPERATURE"_s,
                              u"bat__bb_agg"_s, u"pv__PV_DERIVED"_s, u"bare"_s, u"SYN-9"_s}));
        QCOMPARE(
            balance,
            (QStringList{u"met__GRID_METER_DERIVED"_s, u"met__LOAD_DERIVED"_s, u"bat__bb_agg"_s, u"pv__PV_DERIVED"_s}));
        QVERIFY(!plan.devices.at(1).throughOthers);
        QCOMPARE(plan.sources.at(3).device, SynthId(QByteArray("SYN-7")));
        QVERIFY(!plan.sources.at(5).expected);
        QCOMPARE(plan.sources.at(0).subject.role, FlowRole::Grid);
        QVERIFY(siteCheckPlan({}, {}, {}).sources.empty());
    }

    void aDeviceThatSpeaksThroughOthersIsNotAsked()
    {
        Topology topology;
        topology.nodes = {{-1, "S-1", "site", {}, {}},
                          {0, "inv", "inverter", {}, {}},
                          {1, "bat", "battery_pack", {}, {}},
                          {2, "bat__bb_agg", "sensor", {"power_W"}, {}}};
        const SiteCheckInput plan = siteCheckPlan({}, topology, {});
        QCOMPARE(plan.devices.size(), size_t(2));
        QVERIFY(plan.devices.at(0).throughOthers);
        QVERIFY(!plan.devices.at(1).throughOthers);
        QCOMPARE(plan.sources.size(), size_t(1));
        QCOMPARE(checked(plan).of(SiteCheck::Answering).findings.size(), size_t(1));
    }

    void aPlanOfNonsenseEnds()
    {
        QRandomGenerator random(24);
        for (int round = 0; round < 200; ++round) {
            Topology topology;
            const char *kinds[]{"site", "device", "sensor", "bms", "PV", ""};
            for (int i = random.bounded(30); i > 0; --i)
                topology.nodes.push_back(
                    {random.bounded(-2, 40), QByteArray::number(random.bounded(12)), kinds[random.bounded(6)], {}, {}});
            const SiteCheckInput plan = siteCheckPlan({}, topology, {});
            QVERIFY(isWhole(checked(plan)));
            QCOMPARE(checked(plan).count(pass), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSiteCheckReport)
#include "tst_sitecheckreport.moc"
