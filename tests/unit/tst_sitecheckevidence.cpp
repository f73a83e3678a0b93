// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesite.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3'600'000;

TelemetrySeriesStore silent(const Span &answered)
{
    TelemetrySeriesStore store(15min);
    store.merge(Telemetry{}, answered);
    return store;
}

TelemetrySeriesStore withChannels(const MadeSite &site, std::vector<TelemetrySeries> channels)
{
    TelemetrySeriesStore store(15min);
    store.merge(Telemetry{site.times, std::move(channels)}, site.span());
    return store;
}

CheckedSource another(const MadeSite &site, const QByteArray &id, FlowRole role, double power_W)
{
    CheckedSource source =
        MadeSite::source(id, role, withChannels(site, {{"power_W", std::vector<double>(site.times.size(), power_W)}}));
    source.subject.title = QString::fromUtf8(id);
    return source;
}

bool hasValues(const EvidenceLine &line)
{
    return std::any_of(line.values.begin(), line.values.end(), [](double value) { return std::isfinite(value); });
}

} // namespace

//! Within a test: a finding with that reason, what is drawn of it, and what its marks are called.
#define VERIFY_DRAWN(report, check, reason, lines, marks)                                                   \
    do {                                                                                                    \
        const SiteCheckReport &whole = report;                                                              \
        const CheckFinding *one = findingOf(whole, check, reason);                                          \
        QVERIFY2(one, told(whole.of(check)).constData());                                                   \
        QCOMPARE(drawn(one->evidence), QStringLiteral(lines));                                              \
        QCOMPARE(one->evidence.marked.empty() ? QString() : one->evidence.markedAs, QStringLiteral(marks)); \
        QVERIFY(isDrawable(one->evidence, whole.span));                                                     \
    } while (false)

//! What a person is shown of each finding: passes have to convince as failures do.
class TestSiteCheckEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPassesIsShown()
    {
        const SiteCheckReport report = checked(MadeSite().input());
        for (const CheckResult &result : report.checks) {
            for (const CheckFinding &finding : result.findings) {
                QCOMPARE(finding.outcome, CheckOutcome::Pass);
                QVERIFY2(!finding.evidence.isEmpty(), told(result).constData());
                QVERIFY2(finding.evidence.marked.empty(), told(result).constData()); // nothing is to be looked at
                for (const EvidenceLine &line : finding.evidence.lines) {
                    QVERIFY(hasValues(line));
                    QCOMPARE(line.known, (std::vector<Span>{report.span}));
                    QVERIFY(line.unit
                            == (line.channel.endsWith("_pct")   ? u"%"_s
                                    : line.channel == "power_W" ? u"W"_s
                                                                : u"Wh"_s));
                }
            }
        }
        const CheckReason fine = CheckReason::Fine;
        VERIFY_DRAWN(report, SiteCheck::Answering, fine, "M sensor power_W, M sensor power_W", "");
        VERIFY_DRAWN(report, SiteCheck::DataAge, fine, "M sensor power_W", "");
        VERIFY_DRAWN(report, SiteCheck::PvInDaylight, fine, "P sensor power_W", "");
        VERIFY_DRAWN(report, SiteCheck::StateOfCharge, fine, "B sensor stateOfCharge_pct, B sensor power_W", "");
        VERIFY_DRAWN(report, SiteCheck::BatteryUse, fine, "B sensor power_W, B sensor stateOfCharge_pct", "");
        VERIFY_DRAWN(report, SiteCheck::OperationMode, fine, "B sensor power_W, B sensor stateOfCharge_pct", "");
        VERIFY_DRAWN(report, SiteCheck::CounterResets, fine,
                     "M sensor energy_Wh_decrement, M sensor energy_Wh_increment", "");
        VERIFY_DRAWN(report, SiteCheck::ClockShift, fine, "M sensor power_W, The other sensors power_W", "");
        const CheckEvidence &balance = report.of(SiteCheck::EnergyBalance).findings.front().evidence;
        QCOMPARE(balance.lines.size(), size_t(5));
        QCOMPARE(balance.lines.back().title, u"Not accounted for"_s);
        for (const double left : balance.lines.back().values)
            QVERIFY(std::abs(left) < 1e-6);
    }

    void theCurvesOfAClockAreThoseThatAreCompared()
    {
        MadeSite site;
        const SiteCheckReport report = checked(site.input());
        for (const CheckFinding &finding : report.of(SiteCheck::ClockShift).findings) {
            const EvidenceLine &own = finding.evidence.lines.at(0);
            const EvidenceLine &others = finding.evidence.lines.at(1);
            QVERIFY(!own.isExpected && others.isExpected);
            for (size_t i = 0; i < own.values.size(); ++i)
                QVERIFY(std::abs(own.values.at(i) - others.values.at(i)) < 1e-6);
            QCOMPARE(finding.evidence.view.length_ms(), 24 * hour);
        }
        // An hour late: moved back it is what the others leave for it.
        site.withCounters = false;
        std::vector<double> late(site.battery.size(), MadeSite::unknown);
        std::copy(site.battery.begin(), site.battery.end() - 4, late.begin() + 4);
        SiteCheckInput input = site.input();
        input.sources.at(MadeBattery).store = site.store(late);
        const SiteCheckReport shifted = checked(input);
        VERIFY_DRAWN(shifted, SiteCheck::ClockShift, CheckReason::ClockShifted,
                     "B sensor power_W, The other sensors power_W, Moved by 1\u202Fh power_W", "");
        const auto &lines = findingOf(shifted, SiteCheck::ClockShift, CheckReason::ClockShifted)->evidence.lines;
        size_t compared = 0;
        for (size_t i = 0; i < lines.at(0).values.size(); ++i) {
            const double moved = lines.at(2).values.at(i);
            QVERIFY(std::isnan(moved) || std::abs(moved - lines.at(1).values.at(i)) < 1e-6);
            compared += std::isfinite(moved) ? 1 : 0;
        }
        QVERIFY(compared > 600);
    }

    void silenceIsShownAsSilence()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        input.sources.at(MadePv).store = silent(input.span);
        SiteCheckReport report = checked(input);
        VERIFY_DRAWN(report, SiteCheck::Answering, CheckReason::Silent, "P sensor power_W", "No data");
        VERIFY_DRAWN(report, SiteCheck::DataAge, CheckReason::Silent, "P sensor power_W", "No data");
        const CheckFinding *finding = findingOf(report, SiteCheck::Answering, CheckReason::Silent);
        QVERIFY(!hasValues(finding->evidence.lines.front()));
        QCOMPARE(finding->evidence.marked, (std::vector<Span>{input.span}));
        VERIFY_DRAWN(report, SiteCheck::PvInDaylight, CheckReason::TooLittleData, "P sensor power_W", "");
        // The wiring says what there would be.
        input.sources.at(MadePv).channels = {"temperature_C", "stateOfCharge_pct"};
        VERIFY_DRAWN(checked(input), SiteCheck::Answering, CheckReason::Silent, "P sensor stateOfCharge_pct",
                     "No data");
        input.sources.at(MadePv).expected = false;
        VERIFY_DRAWN(checked(input), SiteCheck::Answering, CheckReason::NoOwnData, "P sensor stateOfCharge_pct",
                     "No data");
        // One of two sensors: the other is beside it, and which one is meant is said.
        input = site.input();
        input.sources.at(MadeLoad).store = silent(input.span);
        input.sources.at(MadeLoad).subject.title = u"Load"_s;
        report = checked(input);
        VERIFY_DRAWN(report, SiteCheck::Answering, CheckReason::SensorSilent, "Load power_W, M sensor power_W",
                     "No data: Load");
        VERIFY_DRAWN(report, SiteCheck::EnergyBalance, CheckReason::TooLittleData,
                     "Load power_W, P sensor power_W, B sensor power_W, M sensor power_W", "No data: Load");
    }

    void ofWhatWasNotAskedNothingIsShown()
    {
        SiteCheckInput input = MadeSite().input();
        for (CheckedSource &source : input.sources) {
            source.store = TelemetrySeriesStore(15min);
            source.state = AskState::NotAsked;
        }
        const SiteCheckReport report = checked(input);
        for (const CheckResult &result : report.checks) {
            for (const CheckFinding &finding : result.findings)
                QVERIFY2(finding.evidence.isEmpty(), told(result).constData());
        }
        // Half a day is known: it is shown, and that the rest was not asked.
        input.sources.at(MadePv).store = silent({input.now_ms - 12 * hour, input.now_ms});
        const SiteCheckReport kept = checked(input);
        for (const CheckFinding &finding : kept.of(SiteCheck::DataAge).findings) {
            QCOMPARE(drawn(finding.evidence),
                     finding.subjectTitle == u"P sensor"_s ? u"P sensor power_W"_s : QString());
            if (finding.evidence.isEmpty())
                continue;
            QCOMPARE(finding.evidence.marked, (std::vector<Span>{{input.now_ms - 12 * hour, input.now_ms}}));
            QCOMPARE(finding.evidence.lines.front().known, finding.evidence.marked);
        }
    }

    void gapsAreMarkedThoughItPasses()
    {
        MadeSite site;
        site.withCounters = false;
        std::vector<double> some = site.pv;
        std::fill(some.begin() + 100, some.begin() + 108, MadeSite::unknown);
        SiteCheckInput input = site.input();
        input.sources.at(MadePv).store = site.store(some);
        const SiteCheckReport report = checked(input);
        const auto &findings = report.of(SiteCheck::Answering).findings;
        const auto at = std::find_if(findings.begin(), findings.end(),
                                     [](const CheckFinding &one) { return one.subjectTitle == u"P"_s; });
        QVERIFY(at != findings.end() && at->outcome == CheckOutcome::Pass);
        QCOMPARE(at->evidence.marked, (std::vector<Span>{{site.times.at(100), site.times.at(108)}}));
        QCOMPARE(at->evidence.markedAs, u"No data"_s);
    }

    void theNewestIsShownAndTheSilenceAfterIt()
    {
        MadeSite site;
        site.withCounters = false;
        std::vector<double> until = site.grid;
        std::fill(until.end() - 20, until.end(), MadeSite::unknown);
        SiteCheckInput input = site.input();
        input.sources.at(MadeGrid).store = site.store(until);
        VERIFY_DRAWN(checked(input), SiteCheck::DataAge, CheckReason::Old, "M sensor power_W", "No data");
        input.sources.at(MadeGrid).knownUntil_ms = site.now_ms - 5 * hour;
        const SiteCheckReport report = checked(input);
        VERIFY_DRAWN(report, SiteCheck::DataAge, CheckReason::NotAsked, "M sensor power_W", "");
        QCOMPARE(
            findingOf(report, SiteCheck::DataAge, CheckReason::NotAsked)->evidence.lines.front().known.back().end_ms,
            site.now_ms - 5 * hour);
    }

    void sensorsWithoutPowerShowWhatTheyHave()
    {
        const MadeSite site;
        const std::vector<double> some(site.times.size(), 21.5);
        const auto shownOf = [&](const std::vector<TelemetrySeries> &channels) {
            SiteCheckInput input = site.input();
            input.sources = {MadeSite::source("P", FlowRole::Other, withChannels(site, channels))};
            const SiteCheckReport report = checked(input);
            return drawn(findingOf(report, SiteCheck::Answering, CheckReason::Fine)->evidence);
        };
        QCOMPARE(shownOf({{"energy_Wh_increment", some}, {"soc_percent", some}, {"temperature_C", some}}),
                 u"P sensor soc_percent"_s);
        QCOMPARE(shownOf({{"current_A", some}, {"energy_Wh_increment", some}}), u"P sensor energy_Wh_increment"_s);
        QCOMPARE(shownOf({{"temperature_C", some}}), u"P sensor temperature_C"_s);
        // A power without a value is no power.
        QCOMPARE(shownOf({{"power_W", std::vector<double>(some.size(), MadeSite::unknown)}, {"temperature_C", some}}),
                 u"P sensor temperature_C"_s);
    }

    void theModeIsShownByWhatTheDeviceDoes()
    {
        SiteCheckInput input = MadeSite().input();
        CheckedDevice &battery = input.devices.at(2);
        battery.mode = Mode::Unknown;
        const auto expectDrawn = [&](CheckReason reason) {
            VERIFY_DRAWN(checked(input), SiteCheck::OperationMode, reason,
                         "B sensor power_W, B sensor stateOfCharge_pct", "");
        };
        expectDrawn(CheckReason::ModeUnknown);
        battery.mode = OpenEnum<Mode>(QByteArray("Storm"));
        expectDrawn(CheckReason::ModeNotKnown);
        battery.modeState = AskState::NotAsked;
        expectDrawn(CheckReason::NotAsked);
        battery.modeState = AskState::Failed;
        expectDrawn(CheckReason::AskFailed);
        // An inverter that says everything through others has nothing of its own to show.
        input.devices.push_back(MadeSite::device("INV", NodeSymbol::Battery));
        input.devices.back().throughOthers = true;
        const SiteCheckReport report = checked(input);
        QVERIFY(findingOf(report, SiteCheck::OperationMode, CheckReason::Fine)->evidence.isEmpty());
    }

    void countersAreShownAsTheyRan()
    {
        const MadeSite site;
        std::vector<double> counter;
        counter.reserve(site.times.size());
        for (size_t i = 0; i < site.times.size(); ++i)
            counter.push_back(1000.0 + double(i) - (i == 300 ? 1.9 : 0)); // a step back by rounding
        SiteCheckInput input = site.input();
        input.sources.at(MadeGrid).store = withChannels(site, {{"energy_Wh_increment", counter}});
        SiteCheckReport report = checked(input);
        VERIFY_DRAWN(report, SiteCheck::CounterResets, CheckReason::Fine, "M sensor energy_Wh_increment", "");
        const auto &passed = findingOf(report, SiteCheck::CounterResets, CheckReason::Fine)->evidence.lines.front();
        QVERIFY(std::is_sorted(passed.values.begin(), passed.values.end()));
        for (size_t i = 300; i < counter.size(); ++i)
            counter.at(i) -= 1300;
        input.sources.at(MadeGrid).store = withChannels(site, {{"energy_Wh_increment", counter}});
        report = checked(input);
        VERIFY_DRAWN(report, SiteCheck::CounterResets, CheckReason::CounterReset, "M sensor energy_Wh_increment", "");
        QCOMPARE(findingOf(report, SiteCheck::CounterResets, CheckReason::CounterReset)->evidence.marked,
                 (std::vector<Span>{{site.times.at(299), site.times.at(300)}}));
    }

    void linesOfALargeSiteStillAddUp()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        for (int i = 0; i < 20; ++i) {
            input.sources.push_back(another(site, "PV" + QByteArray::number(i), FlowRole::Pv, -1.0 - i));
            input.sources.push_back(another(site, "EV" + QByteArray::number(i), FlowRole::Ev, 1.0 + i));
        }
        const SiteCheckReport report = checked(input);
        const CheckResult &result = report.of(SiteCheck::EnergyBalance);
        QVERIFY2(result.outcome() == CheckOutcome::Pass, told(result).constData());
        const std::vector<EvidenceLine> &lines = result.findings.front().evidence.lines;
        QCOMPARE(lines.size(), size_t(7));
        QCOMPARE(lines.front().title, u"M sensor"_s);
        QVERIFY(lines.at(5).title.endsWith(u" and 38 more"_s));
        for (size_t i = 0; i < lines.front().values.size(); ++i) {
            double left = lines.front().values.at(i);
            for (size_t line = 1; line < 6; ++line)
                left -= lines.at(line).values.at(i);
            QVERIFY(std::abs(left - lines.back().values.at(i)) < 1e-6);
        }
    }

    void aBalanceThatFailsShowsItsWorstDay()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        std::vector<double> load = site.load;
        for (double &value : load)
            value *= 0.3;
        input.sources.at(MadeLoad).store = site.store(load);
        SiteCheckReport report = checked(input);
        const CheckFinding *finding = findingOf(report, SiteCheck::EnergyBalance, CheckReason::Unbalanced);
        QVERIFY(finding && !finding->evidence.marked.empty());
        QVERIFY(!finding->evidence.view.isEmpty() && finding->evidence.view.length_ms() <= 24 * hour);
        QVERIFY(finding->evidence.markedAs.isEmpty());
        // What cannot be told is shown all the same.
        input = site.input();
        input.sources.erase(input.sources.begin() + MadeLoad);
        VERIFY_DRAWN(checked(input), SiteCheck::EnergyBalance, CheckReason::NoLoadSensor,
                     "M sensor power_W, P sensor power_W, B sensor power_W, Household, derived power_W", "");
        input.sources.erase(input.sources.begin() + MadeGrid);
        VERIFY_DRAWN(checked(input), SiteCheck::EnergyBalance, CheckReason::NoGridMeter,
                     "P sensor power_W, B sensor power_W", "");
        VERIFY_DRAWN(checked(input), SiteCheck::ClockShift, CheckReason::NoGridMeter,
                     "P sensor power_W, B sensor power_W", "");
    }

    void theFutureIsShownHoweverFarItIs()
    {
        const MadeSite site;
        for (const qint64 ahead : {hour, 5000 * 24 * hour}) {
            SiteCheckInput input = site.input();
            Telemetry answer{{site.now_ms + ahead}, {{"current_A", {-0.1}}, {"power_W", {-1}}}};
            input.sources.at(MadePv).store.merge(answer, {site.now_ms + ahead, site.now_ms + ahead + 1});
            const SiteCheckReport report = checked(input);
            VERIFY_DRAWN(report, SiteCheck::ClockShift, CheckReason::InFuture, "P sensor power_W", "");
            const CheckEvidence &evidence = findingOf(report, SiteCheck::ClockShift, CheckReason::InFuture)->evidence;
            QCOMPARE(evidence.lines.front().times.back(), site.now_ms + ahead);
            QCOMPARE(evidence.view.length_ms(), input.span.length_ms());
            QVERIFY(evidence.marked.front().contains(site.now_ms + ahead));
        }
    }
};

QTEST_GUILESS_MAIN(TestSiteCheckEvidence)
#include "tst_sitecheckevidence.moc"
