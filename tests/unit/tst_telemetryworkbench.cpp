// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "scriptedtelemetry.h"
#include "telemetryworkbench.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

TelemetrySubject subject(int number, const QByteArray &site = {})
{
    return {SynthId(u"BAT-%1"_s.arg(number)), u"Battery %1"_s.arg(number), FlowRole::Battery, site};
}

LineKey powerOf(int number, const QByteArray &counterfactual = {})
{
    return {subject(number).id, counterfactual, "power_W"};
}

//! A workbench that somebody looks at, before a service that answers by hand.
struct Bench
{
    ManualClock clock;
    ScriptedTelemetry script;
    TelemetryWorkbench workbench{script.source(), {}, clock};

    explicit Bench(int subjects = 1)
    {
        std::vector<TelemetrySubject> some;
        some.reserve(size_t(subjects));
        for (int i = 1; i <= subjects; ++i)
            some.push_back(subject(i));
        workbench.setActive(true);
        workbench.add(some);
    }

    qint64 now() const { return clock.now().ms; }
    //! Whole hours, counted from now.
    Span hours(int from, int to) const { return {now() + from * hour, now() + to * hour}; }
    //! Answers all there is to ask for, also what the answers lead to, until the content has it.
    void answerAll(double value = 100)
    {
        QSignalSpy built(&workbench, &TelemetryWorkbench::progressChanged);
        script.answerOpen(value);
        QTRY_VERIFY(script.open() > 0 || !workbench.feed().isLoading());
        while (workbench.feed().isLoading()) {
            script.answerOpen(value);
            QTRY_VERIFY(script.open() > 0 || !workbench.feed().isLoading());
        }
        QTRY_VERIFY(built.count() > 0);
    }
    const ChartLine *line(const LineKey &key) const
    {
        for (const ChartLine *one : workbench.content().lines()) {
            if (keyOf(*one) == key)
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestTelemetryWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotLookedAtAsksNothing()
    {
        ManualClock clock;
        ScriptedTelemetry script;
        TelemetryWorkbench workbench(script.source(), script.keeper(), clock);
        workbench.add({subject(1), subject(2)});
        workbench.setView({clock.now().ms - day, clock.now().ms + hour});
        workbench.setCounterfactual("no-smart-control");
        workbench.setPlotWidth(300);
        workbench.setFollowing(true);
        workbench.refresh();
        clock.advance(1h);
        QVERIFY(script.asked.empty() && script.reads.empty());
        workbench.setActive(true);
        QCOMPARE(script.reads.size(), size_t(4));
        workbench.setActive(true); // nothing is due any more
        QCOMPARE(script.reads.size(), size_t(4));
    }

    void dataThatLandsNeverMovesTheView()
    {
        Bench bench(2);
        const Span view{bench.now() - 30 * hour - 12'345, bench.now() - 2 * hour + 777};
        bench.workbench.setView(view);
        while (bench.workbench.feed().isLoading()) {
            for (size_t i = 0; i < bench.script.asked.size(); ++i) {
                if (!bench.script.asked[i]->isOpen())
                    continue;
                QSignalSpy built(&bench.workbench, &TelemetryWorkbench::contentChanged);
                bench.script.answer(i);
                QTRY_VERIFY(built.count() > 0);
                QCOMPARE(bench.workbench.view(), view);
                QCOMPARE(bench.workbench.content().span, view);
                QCOMPARE(bench.workbench.choice().custom, view);
            }
        }
        QCOMPARE(bench.workbench.content().lines().size(), size_t(2));
    }

    void coarserDataStaysDrawnUntilTheFinerCoversTheView()
    {
        Bench bench;
        bench.workbench.setView(bench.hours(-14 * 24, 0));
        const auto coarse = bench.workbench.bucket();
        bench.answerAll();
        bench.workbench.setView(bench.hours(-48, -24));
        QVERIFY(bench.workbench.bucket() < coarse);
        QVERIFY(bench.script.open() > 0);
        QVERIFY(bench.line(powerOf(1)));
        QCOMPARE(bench.line(powerOf(1))->data->bucket, coarse);
        QCOMPARE(bench.workbench.content().span, bench.hours(-48, -24));
        bench.answerAll();
        QCOMPARE(bench.line(powerOf(1))->data->bucket, bench.workbench.bucket());
    }

    void aNarrowerPlotNeedsNoFinerBucket()
    {
        Bench bench;
        bench.workbench.setView(bench.hours(-7 * 24, 0));
        const auto before = bench.workbench.bucket();
        bench.workbench.setPlotWidth(100);
        QVERIFY(bench.workbench.bucket() > before);
        const size_t asked = bench.script.asked.size();
        bench.workbench.setPlotWidth(101);
        QCOMPARE(bench.script.asked.size(), asked);
        TelemetryChoice choice = bench.workbench.choice();
        choice.bucket = 30min;
        bench.workbench.setChoice(choice);
        QCOMPARE(bench.workbench.bucket(), std::chrono::milliseconds(30min));
        bench.workbench.setPlotWidth(2000);
        QCOMPARE(bench.workbench.bucket(), std::chrono::milliseconds(30min));
    }

    void historyGoesBackAndForwardOverPresetsAndViewsByHand()
    {
        Bench bench;
        TelemetryWorkbench &workbench = bench.workbench;
        const Span today = workbench.view();
        QVERIFY(!workbench.history().canGoBack() && !workbench.history().canGoForward());
        TelemetryChoice choice = workbench.choice();
        choice.preset = SpanPreset::Week;
        workbench.setChoice(choice);
        const Span week = workbench.view();
        QCOMPARE(week.length_ms(), 7 * day);
        const Span byHand{bench.now() - 3 * hour, bench.now() - hour};
        workbench.setView(byHand);
        QCOMPARE(workbench.choice().preset, SpanPreset::Custom);
        workbench.page(false);
        const Span paged{byHand.start_ms - 2 * hour, byHand.start_ms};
        QCOMPARE(workbench.view(), paged);

        for (const Span &expected : {byHand, week, today}) {
            workbench.goBack();
            QCOMPARE(workbench.view(), expected);
            QCOMPARE(workbench.content().span, expected);
        }
        QCOMPARE(workbench.choice().preset, SpanPreset::Today);
        workbench.goBack(); // there is nothing before
        QCOMPARE(workbench.view(), today);
        for (const Span &expected : {week, byHand, paged}) {
            workbench.goForward();
            QCOMPARE(workbench.view(), expected);
        }
        workbench.goForward();
        QCOMPARE(workbench.view(), paged);
        workbench.goBack();
        workbench.setView(bench.hours(-9, -8)); // what was ahead is forgotten
        QVERIFY(!workbench.history().canGoForward());
        workbench.goBack();
        QCOMPARE(workbench.view(), byHand);
    }

    void aChoiceThatLeavesTheSpanIsNoStepOfHistory()
    {
        Bench bench;
        TelemetryChoice choice = bench.workbench.choice();
        choice.zone = ShownZone::Utc;
        choice.bucket = 1h;
        choice.shown = {Quantity::Energy};
        bench.workbench.setChoice(choice);
        QVERIFY(!bench.workbench.history().canGoBack());
        bench.workbench.setView(bench.workbench.view());
        bench.workbench.setView({5, 5});
        QVERIFY(!bench.workbench.history().canGoBack());
    }

    void followingAsksAsOftenAsABucketBringsSomething()
    {
        Bench bench;
        bench.workbench.setView({bench.now() - 6 * hour, bench.now() + hour});
        bench.answerAll();
        const auto interval = TelemetryWorkbench::followInterval(bench.workbench.bucket());
        bench.workbench.setFollowing(true);
        bench.answerAll();
        for (int round = 0; round < 3; ++round) {
            const size_t before = bench.script.asked.size();
            bench.clock.advance(interval - 1ms);
            QCOMPARE(bench.script.asked.size(), before);
            bench.clock.advance(1ms);
            QCOMPARE(bench.script.asked.size(), before + 1);
            // What is settled is not asked for again.
            QVERIFY(bench.script.asked.back()->span.length_ms() < 2 * hour);
            bench.answerAll();
        }
        bench.workbench.setFollowing(false);
        QVERIFY(!bench.workbench.isFollowing());
        const size_t before = bench.script.asked.size();
        bench.clock.advance(10h);
        QCOMPARE(bench.script.asked.size(), before);
    }

    void aCoarserBucketIsFollowedAtItsOwnPace()
    {
        Bench bench;
        TelemetryChoice choice = bench.workbench.choice();
        choice.bucket = 5min;
        bench.workbench.setChoice(choice);
        bench.workbench.setFollowing(true);
        choice.bucket = 1h;
        bench.workbench.setChoice(choice);
        bench.answerAll();
        const size_t before = bench.script.asked.size();
        bench.clock.advance(TelemetryWorkbench::followInterval(5min));
        QCOMPARE(bench.script.asked.size(), before);
        bench.clock.advance(TelemetryWorkbench::followInterval(1h) - TelemetryWorkbench::followInterval(5min));
        QCOMPARE(bench.script.asked.size(), before + 1);
    }

    void followingEndsWhenTheViewLeavesNow()
    {
        Bench bench;
        TelemetryWorkbench &workbench = bench.workbench;
        const Span past = bench.hours(-48, -24);
        workbench.setView(past);
        workbench.setFollowing(true); // a past view has nothing to follow: the last day is shown
        QCOMPARE(workbench.choice().preset, SpanPreset::Day);
        QVERIFY(workbench.isFollowing());
        workbench.setView(bench.hours(-2, 1));
        QVERIFY(workbench.isFollowing());
        workbench.setView(past);
        QVERIFY(!workbench.isFollowing());
        bench.answerAll();
        const size_t before = bench.script.asked.size();
        bench.clock.advance(1h);
        QCOMPARE(bench.script.asked.size(), before);
    }

    void goingBackToThePastEndsFollowingToo()
    {
        Bench bench;
        bench.workbench.setView(bench.hours(-48, -24));
        bench.workbench.setFollowing(true);
        QVERIFY(bench.workbench.isFollowing());
        bench.workbench.goBack();
        QVERIFY(!bench.workbench.isFollowing());
    }

    void linesAreHiddenAndSingledOut()
    {
        Bench bench(3);
        bench.answerAll();
        TelemetryWorkbench &workbench = bench.workbench;
        const auto hidden = [&] {
            return std::array{bench.line(powerOf(1))->hidden, bench.line(powerOf(2))->hidden,
                              bench.line(powerOf(3))->hidden};
        };
        workbench.setHidden(powerOf(2), true);
        QCOMPARE(hidden(), (std::array{false, true, false}));
        bench.clock.advance(1h);
        workbench.refresh();
        bench.answerAll(); // new data leaves it hidden
        QCOMPARE(hidden(), (std::array{false, true, false}));
        workbench.isolate(powerOf(3));
        QCOMPARE(hidden(), (std::array{true, true, false}));
        workbench.isolate(powerOf(3));
        QCOMPARE(hidden(), (std::array{false, false, false}));
        workbench.setHidden(powerOf(1), true);
        workbench.setHidden(powerOf(1), false);
        QCOMPARE(hidden(), (std::array{false, false, false}));
    }

    void thereIsALimitToSubjects()
    {
        ManualClock clock;
        ScriptedTelemetry script;
        TelemetryWorkbench workbench(script.source(), {}, clock);
        std::vector<TelemetrySubject> many;
        many.reserve(30);
        for (int i = 0; i < 30; ++i)
            many.push_back(subject(i));
        QCOMPARE(workbench.add({many[0], many[1]}), 0);
        QCOMPARE(workbench.add(many), 30 - int(TelemetryWorkbench::mostSubjects));
        QCOMPARE(workbench.subjects().size(), TelemetryWorkbench::mostSubjects);
        QSignalSpy changes(&workbench, &TelemetryWorkbench::subjectsChanged);
        QCOMPARE(workbench.add({many[5]}), 0); // is there already
        QCOMPARE(changes.count(), 0);
        workbench.setSubjects(many);
        QCOMPARE(workbench.subjects().size(), TelemetryWorkbench::mostSubjects);
        workbench.setSubjects({many[0], many[1], many[0]});
        QCOMPARE(workbench.subjects(), (std::vector<TelemetrySubject>{many[0], many[1]}));
        workbench.remove(many[0].id);
        workbench.remove(many[9].id); // is not there
        QCOMPARE(workbench.subjects(), std::vector<TelemetrySubject>{many[1]});
    }

    void whoWasAnsweredWithNothingIsSilent()
    {
        Bench bench(3);
        QVERIFY(bench.workbench.silentSubjects().empty());
        QCOMPARE(bench.script.asked.size(), size_t(3));
        bench.script.answer(0);
        bench.script.answerEmpty(1);
        bench.script.fail(2, ApiError::Kind::Server);
        QTRY_VERIFY(!bench.workbench.feed().isLoading());
        QCOMPARE(bench.workbench.silentSubjects(), std::vector<TelemetrySubject>{subject(2)});
        QVERIFY(bench.workbench.error());
        QCOMPARE(bench.workbench.error()->kind, ApiError::Kind::Server);
        bench.workbench.retryFailed();
        bench.answerAll();
        QVERIFY(!bench.workbench.error());
    }

    void aForbiddenCounterfactualLeavesWhatWasMeasured()
    {
        Bench bench(2);
        bench.answerAll();
        bench.workbench.setCounterfactual("no-smart-control");
        QVERIFY(bench.script.open() > 0);
        for (size_t i = 0; i < bench.script.asked.size(); ++i) {
            if (!bench.script.asked[i]->isOpen())
                continue;
            if (bench.script.asked[i]->origin.counterfactual.isEmpty())
                bench.script.answer(i);
            else
                bench.script.fail(i, ApiError::Kind::Forbidden);
        }
        QTRY_VERIFY(!bench.workbench.feed().isLoading());
        QVERIFY(bench.workbench.counterfactualError());
        QCOMPARE(bench.workbench.counterfactualError()->kind, ApiError::Kind::Forbidden);
        QVERIFY(!bench.workbench.error());
        QTRY_COMPARE(bench.workbench.content().lines().size(), size_t(2));
        QVERIFY(bench.line(powerOf(1)) && bench.line(powerOf(2)));
        bench.workbench.setCounterfactual({});
        QVERIFY(!bench.workbench.counterfactualError());
    }

    void aCounterfactualIsDrawnInTheColourOfWhatItIsComparedWith()
    {
        Bench bench(2);
        bench.workbench.setCounterfactual("no-smart-control");
        bench.answerAll();
        QCOMPARE(bench.workbench.content().lines().size(), size_t(4));
        for (const int number : {1, 2}) {
            const ChartLine *would = bench.line(powerOf(number, "no-smart-control"));
            QVERIFY(would && would->isCounterfactual());
            QCOMPARE(would->colour, bench.line(powerOf(number))->colour);
        }
        QVERIFY(bench.line(powerOf(1))->colour != bench.line(powerOf(2))->colour);
    }

    void coloursStayWithTheirLines()
    {
        Bench bench(4);
        bench.answerAll();
        const int first = bench.line(powerOf(1))->colour;
        const int third = bench.line(powerOf(3))->colour;
        const int removed = bench.line(powerOf(2))->colour;
        bench.workbench.remove(subject(2).id);
        QCOMPARE(bench.workbench.content().lines().size(), size_t(3));
        QCOMPARE(bench.line(powerOf(1))->colour, first);
        QCOMPARE(bench.line(powerOf(3))->colour, third);
        bench.workbench.add({subject(9)});
        bench.answerAll();
        QCOMPARE(bench.line(powerOf(9))->colour, removed); // is free again
        QCOMPARE(bench.line(powerOf(3))->colour, third);
    }

    void daysBeginWhereTheSiteIs()
    {
        ManualClock clock({QDateTime({2026, 7, 1}, {20, 0}, Qt::UTC).toMSecsSinceEpoch(), 0});
        ScriptedTelemetry script;
        TelemetryWorkbench workbench(script.source(), {}, clock);
        workbench.setZoneLookup([](const QByteArray &site) {
            return site == "S-SYD" ? QByteArray("Australia/Sydney") : QByteArray("Europe/London");
        });
        workbench.setActive(true);
        workbench.add({subject(1), subject(2, "S-SYD"), subject(3, "S-LON")});
        QCOMPARE(workbench.zone().id(), QByteArray("Australia/Sydney"));
        const qint64 midnight = QDateTime({2026, 7, 1}, {14, 0}, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(workbench.view(), (Span{midnight, midnight + day}));
        workbench.remove(subject(2).id);
        QCOMPARE(workbench.zone().id(), QByteArray("Europe/London"));
        QCOMPARE(workbench.view().start_ms, QDateTime({2026, 6, 30}, {23, 0}, Qt::UTC).toMSecsSinceEpoch());
        TelemetryChoice choice = workbench.choice();
        choice.zone = ShownZone::Utc;
        workbench.setChoice(choice);
        QCOMPARE(workbench.view().start_ms, QDateTime({2026, 7, 1}, {0, 0}, Qt::UTC).toMSecsSinceEpoch());
    }

    void nothingIsAskedBeyondNowNorOnAnotherGrid()
    {
        Bench bench;
        bench.clock.advance(7min + 333ms);
        bench.workbench.setView({bench.now() - 5 * hour - 17, bench.now() + 3 * hour});
        const qint64 grid = bench.workbench.bucket().count();
        bench.answerAll();
        bench.clock.advance(11min + 1ms);
        bench.workbench.setView({bench.now() - 5 * hour - 18, bench.now() + 3 * hour});
        bench.answerAll();
        for (const Span &span : bench.script.spansFrom()) {
            QCOMPARE(span.start_ms % grid, qint64(0));
            QCOMPARE(span.end_ms % grid, qint64(0));
            QVERIFY(span.end_ms < bench.now() + grid);
        }
    }

    void refreshingAsksForTheWholeViewAgain()
    {
        Bench bench;
        bench.workbench.setView(bench.hours(-48, -24));
        bench.answerAll(1);
        const size_t before = bench.script.asked.size();
        bench.workbench.refresh();
        QCOMPARE(bench.script.spansFrom(before), std::vector<Span>{bench.hours(-48, -24)});
        bench.answerAll(2);
        QCOMPARE(bench.workbench.content().groups[0].high, 2.0);
    }
};

QTEST_GUILESS_MAIN(TestTelemetryWorkbench)
#include "tst_telemetryworkbench.moc"
