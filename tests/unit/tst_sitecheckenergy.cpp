// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesite.h"

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

constexpr CheckOutcome pass = CheckOutcome::Pass;
constexpr CheckOutcome fail = CheckOutcome::Fail;
constexpr CheckOutcome cannotTell = CheckOutcome::CannotTell;

//! The values as a clock that is late by so many buckets would have them; what it does not reach is not known.
std::vector<double> late(const std::vector<double> &values, int steps)
{
    std::vector<double> result(values.size(), MadeSite::unknown);
    for (size_t i = 0; i < values.size(); ++i) {
        const qint64 from = qint64(i) - steps;
        if (from >= 0 && from < qint64(values.size()))
            result.at(i) = values.at(size_t(from));
    }
    return result;
}

std::vector<double> times(const std::vector<double> &values, double factor)
{
    std::vector<double> result = values;
    for (double &value : result)
        value *= factor;
    return result;
}

void leaveOut(SiteCheckInput &input, size_t source)
{
    input.sources.erase(input.sources.begin() + std::ptrdiff_t(source));
}

} // namespace

class TestSiteCheckEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBalanceThatDoesNotClose()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        // A meter that reads a third too little of what the home takes and gives.
        input.sources.at(MadeLoad).store = site.store(times(site.load, 0.3));
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::EnergyBalance, fail, CheckReason::Unbalanced);
        const CheckEvidence &evidence = report.of(SiteCheck::EnergyBalance).findings.front().evidence;
        QCOMPARE(evidence.lines.back().title, QStringLiteral("Not accounted for"));
        QVERIFY(!evidence.marked.empty());
        // Some per cent are what sensors are good for.
        input.sources.at(MadeLoad).store = site.store(times(site.load, 0.95));
        VERIFY_CHECK(checked(input), SiteCheck::EnergyBalance, pass, CheckReason::Fine);
    }

    void aTurnedSignIsNamed()
    {
        const MadeSite site;
        for (const size_t turned : {MadeGrid, MadeBattery, MadeLoad}) {
            SiteCheckInput input = site.input();
            const std::vector<double> *powers[]{&site.grid, &site.pv, &site.battery, &site.load};
            input.sources.at(turned).store = site.store(times(*powers[turned], -1));
            const SiteCheckReport report = checked(input);
            VERIFY_CHECK(report, SiteCheck::EnergyBalance, fail, CheckReason::Reversed);
            QCOMPARE(report.of(SiteCheck::EnergyBalance).findings.front().subject, input.sources.at(turned).subject.id);
        }
    }

    void withoutLoadSensorOnlyTheImpossibleFails()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        leaveOut(input, MadeLoad);
        VERIFY_CHECK(checked(input), SiteCheck::EnergyBalance, cannotTell, CheckReason::NoLoadSensor);
        input.sources.at(MadeBattery).store = site.store(times(site.battery, -1), site.charge);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::EnergyBalance, fail, CheckReason::LoadNegative);
        QVERIFY(!report.of(SiteCheck::EnergyBalance).findings.front().evidence.marked.empty());
        leaveOut(input, MadeGrid);
        VERIFY_CHECK(checked(input), SiteCheck::EnergyBalance, cannotTell, CheckReason::NoGridMeter);
    }

    void aBalanceNeedsADayOfData()
    {
        MadeSite site;
        site.withCounters = false;
        for (const auto &[known, expected] : {std::pair(96, pass), std::pair(95, cannotTell)}) {
            SiteCheckInput input = site.input();
            std::vector<double> grid(site.grid.size(), MadeSite::unknown);
            std::copy(site.grid.end() - known, site.grid.end(), grid.end() - known);
            input.sources.at(MadeGrid).store = site.store(grid);
            QCOMPARE(checked(input).of(SiteCheck::EnergyBalance).outcome(), expected);
        }
    }

    void whatIsNotInTheBalanceDoesNotCount()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        CheckedSource again = input.sources.at(MadePv);
        again.subject.id = SynthId(QByteArray("P"));
        again.inBalance = false;
        input.sources.push_back(again);
        VERIFY_CHECK(checked(input), SiteCheck::EnergyBalance, pass, CheckReason::Fine);
        input.sources.back().inBalance = true;
        VERIFY_CHECK(checked(input), SiteCheck::EnergyBalance, fail, CheckReason::Unbalanced);
    }

    void aShiftedClockIsFound_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("withLoad");
        for (const int steps : {-12, -4, 1, 4, 8}) {
            for (const bool withLoad : {true, false}) {
                const QByteArray end = " by " + QByteArray::number(steps) + (withLoad ? "" : ", no load sensor");
                QTest::newRow(("grid" + end).constData()) << int(MadeGrid) << steps << withLoad;
                QTest::newRow(("battery" + end).constData()) << int(MadeBattery) << steps << withLoad;
            }
            QTest::newRow(("pv by " + QByteArray::number(steps)).constData()) << int(MadePv) << steps << true;
        }
    }
    void aShiftedClockIsFound()
    {
        QFETCH(int, source);
        QFETCH(int, steps);
        QFETCH(bool, withLoad);
        MadeSite site;
        site.withCounters = false;
        SiteCheckInput input = site.input();
        const std::vector<double> *powers[]{&site.grid, &site.pv, &site.battery, &site.load};
        input.sources.at(size_t(source)).store = site.store(late(*powers[source], steps));
        if (!withLoad)
            leaveOut(input, MadeLoad);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::ClockShift, fail, CheckReason::ClockShifted);
        const CheckFinding &finding = report.of(SiteCheck::ClockShift).findings.front();
        QCOMPARE(finding.subject, input.sources.at(size_t(source)).subject.id);
        const int minutes = std::abs(steps) * 15;
        const QString by = minutes < 60 ? QStringLiteral("15") : QString::number(minutes / 60);
        QVERIFY2(
            finding.text.contains((steps > 0 ? by + QStringLiteral("%1 late") : by + QStringLiteral("%1 early"))
                                      .arg(minutes < 60 ? QStringLiteral("\u202Fmin") : QStringLiteral("\u202Fh"))),
            qPrintable(finding.text));
        QVERIFY(!finding.evidence.isEmpty());
    }

    void aClockCannotBeToldByWhatStandsStill()
    {
        const MadeSite site;
        SiteCheckInput input = site.input();
        // A battery that does the same all the time; the grid shows it.
        std::vector<double> grid = site.grid;
        for (size_t i = 0; i < grid.size(); ++i)
            grid.at(i) += 500 - site.battery.at(i);
        input.sources.at(MadeGrid).store = site.store(grid);
        input.sources.at(MadeBattery).store = site.store(std::vector<double>(grid.size(), 500.0), site.charge);
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::ClockShift, cannotTell, CheckReason::TooLittleVariation);
        QVERIFY(has(report.of(SiteCheck::ClockShift), pass, CheckReason::Fine));
        leaveOut(input, MadeGrid);
        VERIFY_CHECK(checked(input), SiteCheck::ClockShift, cannotTell, CheckReason::NoGridMeter);
    }

    void samplesOfTheFutureFail()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        const auto withSampleAt = [&](qint64 ms, double value) {
            SiteCheckInput changed = input;
            Telemetry answer{{ms}, {{"power_W", {value}}}};
            changed.sources.at(MadePv).store.merge(answer, {ms, ms + 1});
            return checked(changed);
        };
        VERIFY_CHECK(withSampleAt(site.now_ms + 5 * minute, -1), SiteCheck::ClockShift, pass, CheckReason::Fine);
        VERIFY_CHECK(withSampleAt(site.now_ms + 6 * minute, -1), SiteCheck::ClockShift, fail, CheckReason::InFuture);
        VERIFY_CHECK(withSampleAt(site.now_ms + hour, MadeSite::unknown), SiteCheck::ClockShift, pass,
                     CheckReason::Fine);
    }

    void pvAtNightIsAWrongClock()
    {
        MadeSite site;
        site.withCounters = false;
        SiteCheckInput input = site.input();
        // Half a day off: beyond what comparing sensors can find.
        input.sources.at(MadePv).store = site.store(late(site.pv, 48));
        const SiteCheckReport report = checked(input);
        VERIFY_CHECK(report, SiteCheck::ClockShift, fail, CheckReason::SunAtNight);
        QVERIFY(!report.of(SiteCheck::ClockShift).findings.front().evidence.marked.empty());
        // Without a place there is no night to speak of.
        input.zone.clear();
        QVERIFY(!has(checked(input).of(SiteCheck::ClockShift), fail, CheckReason::SunAtNight));
    }

    void coarseDataTellsNoTimes()
    {
        MadeSite site;
        SiteCheckInput input = site.input();
        for (CheckedSource &source : input.sources) {
            Telemetry answer{{}, {{"power_W", {}}}};
            for (int i = 0; i < 84; ++i) {
                answer.timestamps_ms.push_back(site.times.front() + i * 2 * hour);
                answer.series.front().values.push_back(i % 5 * 300.0);
            }
            source.store = TelemetrySeriesStore(2h);
            source.store.merge(answer, site.span());
        }
        VERIFY_CHECK(checked(input), SiteCheck::ClockShift, cannotTell, CheckReason::TooLittleData);
    }
};

QTEST_GUILESS_MAIN(TestSiteCheckEnergy)
#include "tst_sitecheckenergy.moc"
