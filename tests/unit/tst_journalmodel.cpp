// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtask.h"
#include "commandtasks.h"
#include "commandworld.h"
#include "journalmodel.h"
#include "taskmodel.h"
#include "watched.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

NewCommand commandOf(int items, const QString &title = u"Mode"_s)
{
    NewCommand command;
    command.operation = "setDeviceOperationMode";
    command.title = title;
    command.author.person = u"Zoë"_s;
    command.items.reserve(size_t(items));
    for (int i = 0; i < items; ++i)
        command.items.push_back({"D-" + QByteArray::number(i), R"({"mode":"Simple"})", R"({"mode":"Smart"})"});
    return command;
}

//! A journal without a runner.
struct World
{
    World() { addFleetCommands(operations); }

    bool plan(const NewCommand &command) { return CommandWorld::answerOf(journal.plan(command)).ok(); }
    bool record(const QUuid &command, int position, ItemState from, ItemState to, const ItemOutcome &outcome = {})
    {
        ItemChange change;
        change.command = command;
        change.position = position;
        change.from = from;
        change.to = to;
        change.outcome = outcome;
        return CommandWorld::answerOf(journal.record(change)).ok();
    }

    SystemClock clock;
    SqliteJournal journal{QString(), clock, std::chrono::milliseconds(0)};
    CommandOperations operations;
};

QString cell(const JournalModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TstJournalModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirstAndSaysWhatHappened()
    {
        World world;
        NewCommand command = commandOf(3);
        QVERIFY(world.plan(command));
        JournalModel model(world.journal, world.operations, world.clock);
        watched(model);
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_COMPARE(cell(model, 0, JournalModel::Target), u"D-2"_s);
        QCOMPARE(cell(model, 2, JournalModel::Target), u"D-0"_s);
        QCOMPARE(cell(model, 0, JournalModel::Who), u"Zoë"_s);
        QCOMPARE(cell(model, 0, JournalModel::Operation), u"Operation mode"_s);
        QCOMPARE(cell(model, 0, JournalModel::Before), u"Simple"_s);
        QCOMPARE(cell(model, 0, JournalModel::After), u"Smart"_s);
        QCOMPARE(cell(model, 0, JournalModel::Outcome), u"planned"_s);
        model.setZone(QTimeZone::utc());
        QVERIFY(cell(model, 0, JournalModel::When).endsWith(u" UTC"_s));
        QCOMPARE(model.index(0, 0).data(JournalModel::CommandRole).toUuid(), command.id);
        QCOMPARE(model.index(0, 0).data(JournalModel::PositionRole).toInt(), 2);

        QVERIFY(world.record(command.id, 2, ItemState::Planned, ItemState::Sending));
        QVERIFY(world.record(command.id, 2, ItemState::Sending, ItemState::Refused,
                             {"Unprocessable", 422, u"E17"_s, u"not today"_s, {}}));
        QTRY_COMPARE(cell(model, 0, JournalModel::Outcome), u"refused"_s);
        QCOMPARE(cell(model, 0, JournalModel::Detail), u"422 E17: not today"_s);
        QCOMPARE(model.index(0, 0).data(JournalModel::StateRole).toInt(), int(ItemState::Refused));
    }

    void newCommandsComeOnTopWithoutAReset()
    {
        World world;
        QVERIFY(world.plan(commandOf(5)));
        JournalModel model(world.journal, world.operations, world.clock);
        watched(model);
        QTRY_COMPARE(model.rowCount(), 5);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(4, 0);
        QVERIFY(world.plan(commandOf(300)));
        QTRY_COMPARE(model.rowCount(), 305);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.row(), 304);
        QCOMPARE(model.rowOf(1), 304);
        QCOMPARE(model.numberAt(0), 305);
        QCOMPARE(model.rowOf(306), -1);
    }

    void aHundredThousandRowsAreReadByThePage()
    {
        World world;
        QVERIFY(world.plan(commandOf(100'000)));
        JournalModel model(world.journal, world.operations, world.clock);
        watched(model);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, patience);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (int row = 50'000; row < 50'040; ++row)
            cell(model, row, JournalModel::Target);
        QTRY_VERIFY(model.rowAt(50'000));
        QCOMPARE(cell(model, 50'000, JournalModel::Target), u"D-49999"_s);
        QVERIFY(changes.count() <= 2); // two pages at the most
        QVERIFY(!model.rowAt(70'000));
        // Scrolled through, only a part of it stays in memory.
        for (int row = 0; row < 100'000; row += JournalModel::pageRows)
            model.rowAt(row);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(99'999), patience);
    }

    void aFilterLetsThroughWhatItSays()
    {
        World world;
        const NewCommand command = commandOf(10, u"Harbour"_s);
        QVERIFY(world.plan(command) && world.plan(commandOf(4, u"Other"_s)));
        JournalModel model(world.journal, world.operations, world.clock);
        watched(model);
        JournalFilter filter;
        filter.text = u"harb"_s;
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 10);
        filter.states = {ItemState::Refused};
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(world.record(command.id, 3, ItemState::Planned, ItemState::Refused));
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(cell(model, 0, JournalModel::Target), u"D-3"_s);
        QVERIFY(world.plan(commandOf(4, u"Harbour again"_s)));
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 18);
    }

    void itStandsAnyOrderOfEvents()
    {
        World world;
        JournalModel model(world.journal, world.operations, world.clock);
        watched(model);
        QRandomGenerator random(3);
        int planned = 0;
        for (int round = 0; round < 60; ++round) {
            const int items = random.bounded(1, 40);
            const NewCommand command = commandOf(items);
            planned += items;
            auto call = world.journal.plan(command);
            if (random.bounded(3) == 0)
                model.refresh();
            for (int look = 0; look < 10 && model.rowCount() > 0; ++look)
                cell(model, random.bounded(model.rowCount()), random.bounded(int(JournalModel::ColumnCount)));
            QVERIFY(CommandWorld::answerOf(call));
            QVERIFY(world.record(command.id, random.bounded(items), ItemState::Planned, ItemState::Sending));
        }
        QTRY_COMPARE(model.rowCount(), planned);
    }

    void aJournalThatCannotBeReadIsSaid()
    {
        SystemClock clock;
        CommandOperations operations;
        SqliteJournal journal(u"/nowhere/at/all/journal.sqlite"_s, clock);
        JournalModel model(journal, operations, clock);
        QTRY_VERIFY(model.error());
        QCOMPARE(model.error()->kind, ApiError::Kind::Storage);
        QCOMPARE(model.rowCount(), 0);
    }

    void aBulkStandsInTheTray()
    {
        CommandWorld world;
        const auto ids = world.someDevices(10);
        TaskModel tray;
        const CommandTasks tasks(*world.runner, tray, u"Ada"_s, world.clock);
        world.sim->setOutage(true);
        const QUuid id = world.start(CommandWorld::modeCommand(ids, "Schedule"));
        QCOMPARE(tray.rowCount(), 1);
        Task *task = tray.taskAt(0);
        QCOMPARE(task->title(), u"Mode of some devices"_s);
        QCOMPARE(task->total(), 10);
        QCOMPARE(task->state(), Task::State::Running);
        QVERIFY(task->canPause() && task->canCancel() && !task->canRetryFailed());
        task->pause();
        QCOMPARE(task->state(), Task::State::Paused);
        world.sim->setOutage(false);
        world.sim->addFault(
            *simulator::Fault::fromText(u"status:operation=setDeviceOperationMode,status=422,count=3"_s, nullptr));
        world.scheduler.probeNow();
        task->resume();
        QTRY_COMPARE_WITH_TIMEOUT(task->state(), Task::State::PartlyFailed, patience);
        const int failed = int(task->failed());
        QCOMPARE(failed, 3);
        QCOMPARE(task->done(), 10);
        QVERIFY(task->canRetryFailed() && !task->canPause() && !task->canCancel());
        task->retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(task->state(), Task::State::Finished, patience);
        QTRY_VERIFY(world.isOver(id));
        // A single one is shown by its form.
        world.start(CommandWorld::modeCommand({ids[0]}, "Smart"));
        QCOMPARE(tray.rowCount(), 1);
    }

    void aCancelledBulkSaysSo()
    {
        CommandWorld world;
        const auto ids = world.someDevices(5);
        world.sim->setOutage(true);
        const QUuid id = world.start(CommandWorld::modeCommand(ids, "Schedule"));
        CommandTask task(*world.runner, id, u"Ada"_s, world.clock);
        task.cancel();
        world.sim->setOutage(false);
        world.scheduler.probeNow();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), Task::State::Cancelled, patience);
        QCOMPARE(task.done(), 5);
    }
};

QTEST_GUILESS_MAIN(TstJournalModel)
#include "tst_journalmodel.moc"
