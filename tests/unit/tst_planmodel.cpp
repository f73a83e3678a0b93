// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "planediting.h"
#include "planmodel.h"
#include "watched.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 noon = 1'774'785'600'000; // 2026-03-29T12:00:00Z = 13:00 BST

OverlayPlanCommand command(qint64 start_ms, qint64 end_ms, PlanAction action, std::optional<double> limit_W = {})
{
    OverlayPlanCommand made;
    made.start = Instant{start_ms, 0};
    made.end = Instant{end_ms, 0};
    made.action = action;
    made.powerLimit_W = limit_W;
    return made;
}

PlanTask task()
{
    PlanTask task;
    task.plan.commands = {command(noon - 2 * hour, noon - hour, PlanAction::Hold),
                          command(noon - hour, noon + hour, PlanAction::Charge, 2000),
                          command(noon + 2 * hour, noon + 4 * hour, PlanAction::Discharge, 2500)};
    task.bounds = {5000, 3000};
    task.zone = QTimeZone("Europe/London");
    return task;
}

QString textAt(const PlanModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

bool edit(PlanModel &model, int row, int column, const QString &text)
{
    return model.setData(model.index(row, column), text);
}

} // namespace

class TestPlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSayWhatTheTimelineDraws()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        PlanModel model(editing);
        watched(model);
        QCOMPARE(editing.leftOut(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0, PlanModel::Start), u"29 Mar, 12:00 BST"_s);
        QCOMPARE(textAt(model, 0, PlanModel::Action), u"Charge (now)"_s);
        QVERIFY(textAt(model, 0, PlanModel::PowerLimit).startsWith(u"2.00"_s));
        QVERIFY(textAt(model, 1, PlanModel::Length).startsWith(u"2"_s));
        QCOMPARE(textAt(model, 1, PlanModel::Problem), QString());
        QCOMPARE(editing.whyNot(), u"Nothing has changed yet."_s);
        editing.setZone(QTimeZone::utc());
        QCOMPARE(textAt(model, 0, PlanModel::Start), u"29 Mar, 11:00 UTC"_s);
    }

    void cellsAreEdited()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        PlanModel model(editing);
        watched(model);
        QVERIFY(edit(model, 1, PlanModel::Start, u"14:30"_s));
        QCOMPARE(editing.draft().blocks()[1].command.start->ms, noon + hour + 30 * minute);
        QVERIFY(edit(model, 1, PlanModel::End, u"2026-03-30 01:00"_s));
        QCOMPARE(editing.draft().blocks()[1].command.end->ms, noon + 12 * hour);
        QVERIFY(edit(model, 1, PlanModel::Action, u"charge"_s));
        QVERIFY(edit(model, 1, PlanModel::PowerLimit, u"6 kW"_s));
        QVERIFY(textAt(model, 1, PlanModel::Problem).contains(u"more than"_s));
        QVERIFY(!editing.whyNot().isEmpty());
        QVERIFY(edit(model, 1, PlanModel::PowerLimit, u"4.5"_s));
        QCOMPARE(editing.whyNot(), QString());
        for (const QString &senseless : {u"25:00"_s, u"soon"_s, u"2026-02-30 10:00"_s, u"2026-03-29 01:30"_s})
            QVERIFY2(!edit(model, 1, PlanModel::Start, senseless), qPrintable(senseless));
        QVERIFY(!edit(model, 1, PlanModel::Action, u"levitate"_s));
        QVERIFY(!edit(model, 1, PlanModel::PowerLimit, u"much"_s));
        QVERIFY(!edit(model, 1, PlanModel::Length, u"1 h"_s));
        QVERIFY(!model.flags(model.index(0, PlanModel::Problem)).testFlag(Qt::ItemIsEditable));
        for (int i = 0; i < 5; ++i)
            editing.undo();
        QVERIFY(!editing.isChanged());
        QVERIFY(!editing.canUndo());
    }

    void anHourThatComesTwiceIsToldApart()
    {
        const QTimeZone london("Europe/London");
        const qint64 change = QDateTime({2026, 10, 25}, {1, 0}, Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(planTimeFromText(u"2026-10-25 01:30 BST"_s, change, london), std::optional(change - 30 * minute));
        QCOMPARE(planTimeFromText(u"2026-10-25 01:30 GMT"_s, change, london), std::optional(change + 30 * minute));
        QCOMPARE(planTimeFromText(u"01:30"_s, change + hour, london), std::optional(change + 30 * minute));
        QCOMPARE(planTimeFromText(u"01:30"_s, change - hour, london), std::optional(change - 30 * minute));
        QCOMPARE(planTimeFromText(u"2026-03-29 01:30"_s, change, london), std::nullopt);
        for (qint64 ms = change - 3 * hour; ms < change + 3 * hour; ms += 15 * minute)
            QCOMPARE(planTimeFromText(planTimeToText(ms, london), 0, london), std::optional(ms));
        QCOMPARE(kilowattsFromText(u"2,5"_s, QLocale(QLocale::German)), std::optional(2.5));
        QCOMPARE(kilowattsFromText(u"2.5 kW"_s, QLocale(QLocale::English)), std::optional(2.5));
        QCOMPARE(kilowattsFromText(u"−1"_s, QLocale(QLocale::English)), std::optional(-1.0));
        QCOMPARE(kilowattsFromText(u"inf"_s, QLocale(QLocale::English)), std::nullopt);
    }

    void newBlocksStandBehindTheLastAndDoAsItDoes()
    {
        ManualClock clock(Instant{noon + 7 * minute, 0});
        PlanTask empty = task();
        empty.plan.commands.clear();
        PlanEditing editing(empty, clock);
        QCOMPARE(editing.whyNot(), u"Add a block first."_s);
        editing.addBlock();
        QCOMPARE(editing.draft().whole(), (Span{noon + 15 * minute, noon + 75 * minute}));
        QCOMPARE(editing.draft().blocks().front().command.powerLimit_W, std::optional(5000.0));
        QVERIFY(editing.problems().empty());
        editing.setAction(editing.current(), PlanAction::Discharge);
        editing.setPowerLimit(editing.current(), 1500);
        editing.addBlock();
        QCOMPARE(editing.draft().blocks().back().span(),
                 (std::optional(Span{noon + 75 * minute, noon + 135 * minute})));
        QVERIFY(editing.draft().blocks().back().command.action->is(PlanAction::Discharge));
        QCOMPARE(editing.draft().blocks().back().command.powerLimit_W, std::optional(1500.0));
        editing.removeBlock(editing.current());
        QCOMPARE(editing.current(), editing.draft().blocks().front().id);
        editing.removeBlock(editing.current());
        QCOMPARE(editing.current(), 0);
        editing.undo(); // selects what it gave back
        QCOMPARE(editing.current(), editing.draft().blocks().front().id);
        editing.redo();
        QCOMPARE(editing.current(), 0);
        QVERIFY(!editing.whyNot().isEmpty());
    }

    void aDragIsOneStep()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        PlanModel model(editing);
        watched(model);
        QSignalSpy changed(&editing, &PlanEditing::changed);
        const int id = editing.draft().blocks().back().id;
        editing.beginDrag();
        for (int i = 1; i <= 4; ++i)
            editing.dragTo(id, {noon + (2 + i) * hour, noon + (4 + i) * hour});
        QCOMPARE(changed.count(), 4);
        QCOMPARE(textAt(model, 1, PlanModel::Start), u"29 Mar, 19:00 BST"_s);
        QVERIFY(!editing.canUndo());
        editing.endDrag(true, u"Move block"_s);
        QCOMPARE(editing.undoText(), u"Move block"_s);
        editing.undo();
        QVERIFY(!editing.isChanged());
        editing.beginDrag();
        editing.dragTo(id, {noon, noon + hour});
        editing.endDrag(false);
        QVERIFY(!editing.isChanged());
        QVERIFY(!editing.canUndo());
        QVERIFY(editing.canRedo());
    }

    void keysMoveByTheGridAndHeldKeysAreOneStep()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        const int id = editing.draft().blocks().back().id;
        editing.setCurrent(id);
        editing.nudge(id, PlanEditing::Edge::Both, true, false);
        editing.nudge(id, PlanEditing::Edge::Both, true, true);
        editing.nudge(id, PlanEditing::Edge::Both, true, true);
        QCOMPARE(*editing.draft().find(id)->span(), (Span{noon + 165 * minute, noon + 285 * minute}));
        editing.undo();
        QCOMPARE(*editing.draft().find(id)->span(), (Span{noon + 2 * hour, noon + 4 * hour}));
        for (int i = 0; i < 30; ++i)
            editing.nudge(id, PlanEditing::Edge::End, false, false);
        QCOMPARE(editing.draft().find(id)->span()->length_ms(), 15 * minute); // never upside down
    }

    void timeMakesAStartPast()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        editing.addBlock({noon + hour, noon + 2 * hour});
        QCOMPARE(editing.whyNot(), QString());
        QSignalSpy changed(&editing, &PlanEditing::changed);
        clock.advance(59min);
        QCOMPARE(changed.count(), 0);
        clock.advance(2min);
        QVERIFY(changed.count() > 0);
        QCOMPARE(editing.blockingCount(), 2); // the block that was running is over now
    }

    void anotherPlanIsOneStepAndWithoutWhatIsOver()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        editing.fillFrom(task().plan, u"Paste plan"_s);
        QCOMPARE(editing.draft().blocks().size(), size_t(2));
        QCOMPARE(editing.problemText(editing.draft().blocks().front().id).isEmpty(), false); // runs elsewhere, not here
        editing.undo();
        QVERIFY(!editing.isChanged());
        QCOMPARE(editing.blockingCount(), 0);
    }

    void anythingInAnyOrderKeepsModelAndUndoInStep()
    {
        ManualClock clock(Instant{noon, 0});
        PlanEditing editing(task(), clock);
        PlanModel model(editing);
        watched(model);
        QRandomGenerator dice(5);
        for (int step = 0; step < 600; ++step) {
            const auto &blocks = editing.draft().blocks();
            const int id = blocks.empty() ? 0 : blocks[dice.bounded(quint32(blocks.size()))].id;
            const qint64 start = noon + qint64(dice.bounded(96)) * 15 * minute;
            switch (dice.bounded(8)) {
            case 0: editing.addBlock(); break;
            case 1: editing.removeBlock(id); break;
            case 2: editing.setSpan(id, {start, start + hour}); break;
            case 3: editing.nudge(id, PlanEditing::Edge(dice.bounded(3)), dice.bounded(2) == 0, false); break;
            case 4: editing.undo(); break;
            case 5: editing.redo(); break;
            case 6: editing.setAction(id, PlanAction(dice.bounded(4))); break;
            default: editing.selectNext(dice.bounded(2) == 0); break;
            }
            QCOMPARE(model.rowCount(), int(editing.draft().blocks().size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), editing.draft().blocks()[size_t(row)].id);
            QVERIFY(editing.current() == 0 || editing.draft().indexOf(editing.current()) >= 0);
        }
        while (editing.canUndo())
            editing.undo();
    }
};

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
