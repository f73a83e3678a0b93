// SPDX-License-Identifier: GPL-3.0-or-later
#include "plandraft.h"
#include "plangrid.h"
#include "planhistory.h"
#include "plantext.h"
#include "zonetime.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cstdlib>
#include <set>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'774'785'600'000; // 2026-03-29T12:00:00Z

OverlayPlanCommand command(qint64 start_ms, qint64 end_ms, PlanAction action = PlanAction::Charge,
                           double limit_W = 1000)
{
    OverlayPlanCommand made;
    made.start = Instant{start_ms, 0};
    made.end = Instant{end_ms, 0};
    made.action = action;
    made.powerLimit_W = limit_W;
    return made;
}

bool isSorted(const PlanDraft &draft)
{
    bool missing = false;
    std::optional<Instant> before;
    for (const PlanBlock &block : draft.blocks()) {
        const auto &start = block.command.start;
        if (start && (missing || (before && *start < *before)))
            return false;
        missing = missing || !start;
        before = start;
    }
    return true;
}

} // namespace

class TestPlanDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedGoesBackAsItCame()
    {
        const QByteArray text =
            "{\"commands\":[{\"start\":\"2026-11-24T14:00:00.123456Z\",\"end\":\"2026-11-24T16:00:00Z\","
            "\"action\":\"levitate\",\"powerLimit_W\":2500,\"reason\":{\"code\":7}},"
            "{\"start\":\"2026-11-24T16:00:00Z\",\"end\":\"2026-11-24T17:00:00Z\",\"action\":\"hold\"}],"
            "\"owner\":\"grid\"}";
        const auto read = plantext::fromJson(text);
        QVERIFY(read.plan);
        PlanDraft draft = PlanDraft::served(*read.plan);
        QCOMPARE(draft.toPlan(), *read.plan);
        const int first = draft.blocks().front().id;
        draft.setPowerLimit(first, 3000);
        draft.setSpan(first, *draft.blocks().front().span()); // the same, to the millisecond
        OverlayPlan expected = *read.plan;
        expected.commands.front().powerLimit_W = 3000;
        QCOMPARE(draft.toPlan(), expected);
        const QByteArray sent = plantext::toJson(draft.toPlan());
        QVERIFY(sent.contains("levitate"));
        QVERIFY(sent.contains("14:00:00.123456Z"));
        QVERIFY(sent.contains("\"owner\""));
        QVERIFY(sent.contains("\"code\""));
    }

    void copiedBlocksAreNewHere()
    {
        OverlayPlan plan;
        plan.commands = {command(noon - hour, noon + hour)};
        const Instant now{noon, 0};
        QVERIFY(PlanDraft::served(plan).blocks().front().isRunning(now));
        QVERIFY(!PlanDraft::copied(plan).blocks().front().isRunning(now));
        PlanDraft draft = PlanDraft::served(plan);
        const int before = draft.blocks().front().id;
        draft.replaceBlocks(PlanDraft::served(plan));
        QVERIFY(!draft.blocks().front().isRunning(now));
        QVERIFY(draft.blocks().front().id != before);
        QCOMPARE(draft.toPlan(), plan);
    }

    void whatIsOverGoesAtOnce()
    {
        OverlayPlan plan;
        plan.commands = {command(noon - 3 * hour, noon - hour), command(noon - hour, noon), command(noon, noon + hour)};
        PlanDraft draft = PlanDraft::served(plan);
        QCOMPARE(draft.removeOver(Instant{noon, 0}), 2);
        QCOMPARE(draft.blocks().size(), size_t(1));
    }

    void blocksWithoutTimesStandLastAndStay()
    {
        OverlayPlan plan;
        OverlayPlanCommand bare;
        bare.action = PlanAction::Hold;
        plan.commands = {bare, command(noon, noon + hour)};
        const PlanDraft draft = PlanDraft::served(plan);
        QVERIFY(draft.blocks().front().span());
        QVERIFY(!draft.blocks().back().span());
        QCOMPARE(draft.whole(), (Span{noon, noon + hour}));
        QVERIFY(PlanDraft().whole().isEmpty());
        QVERIFY(PlanDraft().toPlan().commands.empty());
    }

    void randomEditsNeverLeaveBlocksOutOfOrder()
    {
        QRandomGenerator dice(20261124);
        for (int round = 0; round < 200; ++round) {
            PlanDraft draft;
            std::vector<int> ids;
            for (int step = 0; step < 60; ++step) {
                const qint64 start = noon + qint64(dice.bounded(96)) * 15 * minute;
                const Span span{start, start + (qint64(dice.bounded(12)) - 2) * 15 * minute};
                const int id = ids.empty() ? 0 : ids[dice.bounded(quint32(ids.size()))];
                switch (dice.bounded(6)) {
                case 0:
                case 1: ids.push_back(draft.add(span, PlanAction::Charge, 500)); break;
                case 2: draft.remove(id); break;
                case 3: draft.setSpan(id, span); break;
                case 4: draft.setAction(id, PlanAction::Discharge); break;
                default: draft.setPowerLimit(id, dice.bounded(5000)); break;
                }
                QVERIFY(isSorted(draft));
                std::set<int> seen;
                for (const PlanBlock &block : draft.blocks())
                    QVERIFY(seen.insert(block.id).second);
                const OverlayPlan plan = draft.toPlan();
                QCOMPARE(PlanDraft::served(plan).toPlan(), plan);
                QVERIFY(sameMeaning(draft, PlanDraft::copied(plan)));
            }
        }
    }

    void textOfAPlanReadsBackTheSame()
    {
        OverlayPlan plan;
        plan.commands = {command(noon, noon + hour, PlanAction::Discharge, 1234.5)};
        const auto read = plantext::fromJson(plantext::toJson(plan));
        QVERIFY(read.plan);
        QCOMPARE(*read.plan, plan);
        // what the service's other dialect says is understood too
        const auto other =
            plantext::fromJson("{\"start\":\"2026-03-29T12:00:00Z\",\"commands\":[{\"durationMinutes\":60,"
                               "\"action\":\"discharge\",\"powerLimit_W\":1234.5}]}");
        QVERIFY(other.plan);
        QCOMPARE(*other.plan, plan);
    }

    void textThatIsNoPlanIsRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray("  \n");
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("cut off") << QByteArray("{\"commands\":[{");
        QTest::newRow("other object") << QByteArray("{\"sites\":[]}");
        QTest::newRow("no blocks") << QByteArray("{\"commands\":[]}");
        QTest::newRow("two") << QByteArray("{\"commands\":[{}]} {}");
        QTest::newRow("huge") << QByteArray(plantext::largest + 1, ' ').replace(0, 1, "{");
        QTest::newRow("many") << "{\"commands\":[" + QByteArray("{},").repeated(qsizetype(plantext::mostBlocks))
                + "{}]}";
    }
    void textThatIsNoPlanIsRefusedWithAReason()
    {
        QFETCH(QByteArray, text);
        const auto read = plantext::fromJson(text);
        QVERIFY(!read.plan);
        QVERIFY(!read.problem.isEmpty());
    }

    void theGridIsTheClocksOfTheZone()
    {
        const QTimeZone london("Europe/London");
        const QTimeZone kathmandu("Asia/Kathmandu"); // UTC+05:45
        QCOMPARE(plangrid::snapped(noon + 7 * minute, 15, london), noon);
        QCOMPARE(plangrid::snapped(noon + 8 * minute, 15, london), noon + 15 * minute);
        const qint64 there = plangrid::snapped(noon + 7 * minute, 30, kathmandu);
        QCOMPARE(zonetime::wallTime(there, kathmandu).time.minute() % 30, 0);
        // 02:00 local comes twice on 25 October: the grid goes through both hours
        const qint64 change = QDateTime({2026, 10, 25}, {1, 0}, Qt::UTC).toMSecsSinceEpoch();
        qint64 at = change - hour;
        for (int i = 0; i < 8; ++i)
            at = plangrid::stepped(at, 15, true, london);
        QCOMPARE(at, change + hour);
    }

    void snappingTwiceIsSnappingOnce()
    {
        QRandomGenerator dice(7);
        for (const char *name : {"UTC", "Europe/London", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe",
                                 "Africa/Cairo", "Pacific/Chatham"}) {
            const QTimeZone zone(name);
            zonetime::ZoneReader reader(zone);
            for (int i = 0; i < 4000; ++i) {
                const int minutes = std::array{1, 5, 15, 30}[dice.bounded(4U)];
                const qint64 ms = noon + qint64(dice.bounded(400 * 24 * 60)) * minute + dice.bounded(60'000);
                const qint64 once = plangrid::snapped(ms, minutes, zone);
                QCOMPARE(plangrid::snapped(once, minutes, zone), once);
                QVERIFY(std::abs(once - ms) <= minutes * minute);
                QCOMPARE((once + reader.offsetAt(once) * 1000LL) % (minutes * minute), 0);
                const qint64 next = plangrid::stepped(ms, minutes, true, zone);
                QVERIFY(next > ms && next - ms <= 2 * minutes * minute);
                QVERIFY(plangrid::stepped(ms, minutes, false, zone) < ms);
                QCOMPARE(plangrid::snapped(next, minutes, zone), next);
            }
        }
    }

    void aHistoryGoesBackAndForwardAndMerges()
    {
        PlanHistory history;
        QVERIFY(!history.canUndo());
        QVERIFY(history.draft().isEmpty());
        PlanDraft draft;
        const int id = draft.add({noon, noon + hour}, PlanAction::Charge, 100);
        history.push(draft, u"Add"_s);
        for (const double limit : {200.0, 300.0, 400.0}) {
            draft.setPowerLimit(id, limit);
            history.push(draft, u"Limit"_s, u"limit1"_s);
        }
        QCOMPARE(history.undoText(), u"Limit"_s);
        history.undo();
        QCOMPARE(history.draft().find(id)->command.powerLimit_W, std::optional(100.0));
        QCOMPARE(history.redoText(), u"Limit"_s);
        history.undo();
        QVERIFY(history.draft().isEmpty());
        QVERIFY(!history.canUndo());
        history.undo();
        history.redo();
        history.redo();
        QCOMPARE(history.draft().find(id)->command.powerLimit_W, std::optional(400.0));
        QVERIFY(!history.canRedo());
        history.undo();
        history.push(PlanDraft(), u"Remove"_s);
        QVERIFY(!history.canRedo());
        for (size_t i = 0; i < 3 * PlanHistory::most; ++i) {
            draft.setPowerLimit(id, double(i));
            history.push(draft, u"Limit"_s);
        }
        size_t steps = 0;
        for (; history.canUndo(); ++steps)
            history.undo();
        QVERIFY(steps < PlanHistory::most);
    }
};

QTEST_APPLESS_MAIN(TestPlanDraft)
#include "tst_plandraft.moc"
