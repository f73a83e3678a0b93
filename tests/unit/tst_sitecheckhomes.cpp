// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlbook.h"
#include "eventbook.h"
#include "jsoncodec.h"
#include "madesite.h"
#include "sitecheckplan.h"
#include "telemetryseries.h"

#include <QJsonDocument>

#include <map>

using namespace switchyard;
using namespace std::chrono_literals;

namespace {

constexpr qint64 day_s = 86'400;

//! The simulator's homes, whose sun, weather, habits and gaps are its own: what is right there must not fail here.
struct Homes
{
    simulator::SimulatedFleet fleet{600, 5, true};
    simulator::GroupBook groups{fleet};
    simulator::EventBook events{fleet, groups};
    simulator::ControlBook control{events};
    simulator::SitePhysics physics{fleet, control};
    simulator::TelemetrySeries series{fleet, physics};

    template <class T>
    static T decoded(const QJsonObject &json)
    {
        T value;
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        JsonReader reader(text);
        if (!reader.start() || !readJson(reader, value))
            qFatal("cannot be decoded: %s", text.constData());
        return value;
    }

    TelemetrySeriesStore storeOf(const QByteArray &id, const Span &span, qint64 bucket_s)
    {
        TelemetrySeriesStore store{std::chrono::milliseconds(bucket_s * 1000)};
        Telemetry answer{
            {}, {{"energy_Wh_decrement", {}}, {"energy_Wh_increment", {}}, {"power_W", {}}, {"stateOfCharge_pct", {}}}};
        if (const auto what = fleet.resolve(id)) {
            simulator::SeriesQuestion question;
            question.what = *what;
            question.begin_s = span.start_ms / 1000;
            question.end_s = question.now_s = span.end_ms / 1000;
            question.bucket_s = bucket_s;
            question.energy = true;
            for (const simulator::Sample &sample : series.samples(question)) {
                answer.timestamps_ms.push_back(sample.begin_s * 1000);
                const double values[]{sample.decrement_Wh, sample.increment_Wh, sample.power_W, sample.charge_pct};
                for (size_t i = 0; i < answer.series.size(); ++i)
                    answer.series.at(i).values.push_back(values[i]);
            }
        }
        store.merge(answer, span);
        return store;
    }

    SiteCheckInput input(quint32 index, qint64 now_s, qint64 bucket_s = 900)
    {
        std::vector<Device> devices;
        for (const simulator::DeviceIdentity &device : fleet.devices(index))
            devices.push_back(decoded<Device>(fleet.deviceJson(index, device)));
        SiteCheckInput input =
            siteCheckPlan(decoded<Site>(fleet.siteJson(index)),
                          decoded<Topology>({{QStringLiteral("root"), fleet.topologyJson(index, {})}}), devices);
        input.now_ms = now_s * 1000;
        input.span = {(now_s - 7 * day_s) * 1000, now_s * 1000};
        for (CheckedSource &source : input.sources) {
            source.state = AskState::Answered;
            source.store = storeOf(source.subject.id.utf8(), input.span, bucket_s);
        }
        return input;
    }
};

//! There is nothing of the kind, or no telemetry: a device that speaks through others has a mode all the same.
bool cannotBeDrawn(const SiteCheckInput &input, const CheckFinding &finding)
{
    const auto isMeant = [&finding](const CheckedSource &source) {
        return finding.subject.isEmpty() || source.device == finding.subject || source.subject.id == finding.subject;
    };
    return finding.reason == CheckReason::NothingOfTheKind || finding.reason == CheckReason::NoCounters
        || std::none_of(input.sources.begin(), input.sources.end(), [&isMeant](const CheckedSource &source) {
               return isMeant(source) && !source.store.channels().empty();
           });
}

} // namespace

class TestSiteCheckHomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatedHomesDoNotFailByMistake_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("June") << QStringLiteral("2026-06-15T12:00:00Z");
        QTest::newRow("October, clocks change") << QStringLiteral("2026-10-28T18:00:00Z");
        QTest::newRow("December") << QStringLiteral("2026-12-22T03:00:00Z");
    }
    void simulatedHomesDoNotFailByMistake()
    {
        QFETCH(QString, now);
        const auto instant = parseInstant(now.toStdString());
        const qint64 now_s = instant ? instant->ms / 1000 : 0;
        Homes homes;
        std::map<std::pair<SiteCheck, CheckOutcome>, int> counts;
        int looked = 0;
        for (quint32 index = 0; index < homes.fleet.size(); index += 6) {
            const SiteCheckInput input = homes.input(index, now_s);
            const SiteCheckReport report = checked(input);
            for (const CheckResult &result : report.checks) {
                ++counts[{result.check, result.outcome()}];
                for (const CheckFinding &finding : result.findings) {
                    const QString told =
                        siteCheckTitle(result.check) + u' ' + finding.subjectTitle + u' ' + finding.text;
                    QVERIFY2(isDrawable(finding.evidence, report.span), qPrintable(told));
                    QVERIFY2(!finding.evidence.isEmpty() || cannotBeDrawn(input, finding), qPrintable(told));
                }
            }
            for (const SiteCheck check :
                 {SiteCheck::PvInDaylight, SiteCheck::StateOfCharge, SiteCheck::EnergyBalance, SiteCheck::ClockShift}) {
                QVERIFY2(report.of(check).outcome() != CheckOutcome::Fail,
                         qPrintable(QString::fromUtf8(input.zone) + u'\n' + report.notes(QLocale::c())));
            }
            ++looked;
        }
        QVERIFY(looked >= 100);
        // A check that never can tell would not fail by mistake either.
        for (const SiteCheck check : {SiteCheck::StateOfCharge, SiteCheck::EnergyBalance, SiteCheck::ClockShift})
            QVERIFY((counts[{check, CheckOutcome::Pass}]) >= looked * 9 / 10);
        QVERIFY((counts[{SiteCheck::PvInDaylight, CheckOutcome::Pass}]) >= looked * 4 / 10);
        QVERIFY((counts[{SiteCheck::DataAge, CheckOutcome::Pass}]) >= looked * 9 / 10);
    }

    void aFaultIsFoundAtItsSensor()
    {
        // Of one sensor of a home at a time the clock or the sign is wrong.
        const auto now = parseInstant("2026-06-15T12:00:00Z");
        const qint64 now_s = now ? now->ms / 1000 : 0;
        QRandomGenerator random(31);
        Homes homes;
        int shifted = 0;
        int shiftsFound = 0;
        int turned = 0;
        int turnsFound = 0;
        for (quint32 index = 0; index < homes.fleet.size(); index += 6) {
            SiteCheckInput input = homes.input(index, now_s);
            std::vector<size_t> candidates;
            for (size_t i = 0; i < input.sources.size(); ++i) {
                const FlowRole role = input.sources.at(i).subject.role;
                if (input.sources.at(i).inBalance && (role == FlowRole::Grid || role == FlowRole::Battery))
                    candidates.push_back(i);
            }
            if (candidates.empty() || checked(input).of(SiteCheck::ClockShift).outcome() != CheckOutcome::Pass)
                continue;
            const size_t broken = candidates.at(size_t(random.bounded(int(candidates.size()))));
            const TelemetrySeriesStore right = input.sources.at(broken).store;
            const SynthId id = input.sources.at(broken).subject.id;

            Telemetry late{right.times(), right.channels()};
            const qint64 by = random.bounded(2) == 0 ? 3'600'000 : -3'600'000;
            for (qint64 &ms : late.timestamps_ms)
                ms += by;
            input.sources.at(broken).store = TelemetrySeriesStore(right.asked());
            input.sources.at(broken).store.merge(late, input.span);
            const CheckResult clocks = checked(input).of(SiteCheck::ClockShift);
            const auto isIt = [&id](CheckReason reason) {
                return [&id, reason](const CheckFinding &one) { return one.reason == reason && one.subject == id; };
            };
            ++shifted;
            shiftsFound +=
                int(std::any_of(clocks.findings.begin(), clocks.findings.end(), isIt(CheckReason::ClockShifted)));

            Telemetry turnedRound{right.times(), right.channels()};
            for (TelemetrySeries &series : turnedRound.series) {
                if (series.channel == "power_W")
                    std::transform(series.values.begin(), series.values.end(), series.values.begin(), std::negate<>());
            }
            input.sources.at(broken).store = TelemetrySeriesStore(right.asked());
            input.sources.at(broken).store.merge(turnedRound, input.span);
            const CheckResult balance = checked(input).of(SiteCheck::EnergyBalance);
            ++turned;
            turnsFound +=
                int(std::any_of(balance.findings.begin(), balance.findings.end(), isIt(CheckReason::Reversed)));
        }
        QVERIFY(shifted >= 80 && turned >= 80);
        QVERIFY2(shiftsFound >= shifted * 9 / 10, qPrintable(QString::number(shiftsFound)));
        QVERIFY2(turnsFound >= turned * 9 / 10, qPrintable(QString::number(turnsFound)));
    }
};

QTEST_GUILESS_MAIN(TestSiteCheckHomes)
#include "tst_sitecheckhomes.moc"
