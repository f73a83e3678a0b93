// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
using World = CommandWorld;

//! An hour of charging.
QByteArray planAt(Instant start)
{
    const auto text = [](Instant at) { return QString::fromLatin1(formatInstant(at)); };
    const QJsonObject charge{
        {u"start"_s, text(start)}, {u"end"_s, text(start + std::chrono::hours(1))}, {u"action"_s, u"charge"_s}};
    return QJsonDocument(QJsonObject{{u"commands"_s, QJsonArray{charge}}}).toJson(QJsonDocument::Compact);
}

int countOf(const std::vector<ItemRecord> &items, ItemState state)
{
    return int(std::count_if(items.begin(), items.end(), [state](const auto &item) { return item.state == state; }));
}

} // namespace

class TstCommandRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBulkIsCarriedOutOnceAndRecorded()
    {
        World world;
        const auto ids = world.someDevices(10);
        QStringList standing;
        connect(world.runner.get(), &CommandRunner::stands, this,
                [&standing](const QByteArray &, const QByteArray &target, const QByteArray &json) {
                    standing.append(QString::fromUtf8(target + json));
                });
        const QSignalSpy ended(world.runner.get(), &CommandRunner::ended);
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QVERIFY(!id.isNull());
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QTRY_COMPARE(world.stored(id), CommandState::Finished);
        QCOMPARE(ended.count(), 1);
        const auto executed = world.executed();
        for (const ItemRecord &item : world.items(id)) {
            QCOMPARE(item.state, ItemState::Confirmed);
            QVERIFY(!item.before.isEmpty());
            const bool was = item.outcome.reason == journalreason::alreadySo;
            QCOMPARE(item.attempts, was ? 0 : 1);
            QCOMPARE(executed.count(item.target) ? executed.at(item.target) : 0, was ? 0 : 1);
            QCOMPARE(item.outcome.http, was ? 0 : 200);
        }
        QCOMPARE(standing.size(), 10);
        QVERIFY(world.answerOf(world.journal->verify())->isIntact());
    }

    void whatStandsThereAlreadyIsNotSent()
    {
        World world;
        const auto ids = world.someDevices(3);
        const QUuid first = world.start(World::modeCommand(ids, "Smart"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(first), patience);
        world.sim->clearRequests();
        const QUuid second = world.start(World::modeCommand(ids, "Smart"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(second), patience);
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
        QCOMPARE(world.runner->progress(second)->notSent, 3);
    }

    void theModeUnknownIsNotSet()
    {
        World world;
        const auto refused = world.answerOf(world.runner->start(World::modeCommand(world.someDevices(1), "Unknown")));
        QCOMPARE(refused.error().kind, ApiError::Kind::InvalidRequest);
        NewCommand broken = World::modeCommand(world.someDevices(1), "Smart");
        broken.items[0].after = "{";
        QCOMPARE(world.answerOf(world.runner->start(broken)).error().kind, ApiError::Kind::InvalidRequest);
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
    }

    void aLostAnswerIsLookedForAndNotSentAgain()
    {
        World world;
        const auto ids = world.someDevices(3);
        world.fault(u"loseReply:operation=setDeviceOperationMode"_s);
        NewCommand command = World::modeCommand(ids, "Schedule");
        for (PlannedItem &item : command.items)
            item.before = R"({"mode":"Simple"})"; // so that it is sent at once
        const QUuid id = world.start(command);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        const auto executed = world.executed();
        for (const ItemRecord &item : world.items(id)) {
            QCOMPARE(item.state, ItemState::Confirmed);
            QCOMPARE(item.outcome.reason, journalreason::foundSo);
            QCOMPARE(executed.at(item.target), 1);
            const auto history = world.answerOf(world.journal->history(id, item.position)).value();
            QCOMPARE(history.size(), size_t(4));
            QCOMPARE(history[2].state, "unknown");
            QCOMPARE(history[2].outcome.reason, "ConnectionLost");
        }
        QCOMPARE(world.sent("setDeviceOperationMode"), 3);
    }

    void whatCertainlyDidNotArriveIsSentAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("reset") << u"reset:operation=setDeviceOperationMode,count=2"_s;
        QTest::newRow("500") << u"status:operation=setDeviceOperationMode,status=500,count=2"_s;
        QTest::newRow("503") << u"status:operation=setDeviceOperationMode,status=503,count=2"_s;
        QTest::newRow("429") << u"status:operation=setDeviceOperationMode,status=429,count=2"_s;
        QTest::newRow("503 that lies")
            << u"status:operation=setDeviceOperationMode,status=503,processed=true,count=2"_s;
        QTest::newRow("429 that lies")
            << u"status:operation=setDeviceOperationMode,status=429,processed=true,count=2"_s;
        QTest::newRow("half an answer") << u"truncatedBody:operation=setDeviceOperationMode,count=2"_s;
        QTest::newRow("html") << u"html:operation=setDeviceOperationMode,count=2"_s;
    }
    void whatCertainlyDidNotArriveIsSentAgain()
    {
        QFETCH(const QString, fault);
        World world;
        const auto ids = world.someDevices(2);
        NewCommand command = World::modeCommand(ids, "Schedule");
        for (PlannedItem &item : command.items)
            item.before = R"({"mode":"Smart"})";
        // As the server has it, so that "not carried out" can be told.
        const QUuid prepared = world.start(World::modeCommand(ids, "Smart"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(prepared), patience);
        world.sim->clearRequests();
        world.fault(fault);
        const QUuid id = world.start(command);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(countOf(world.items(id), ItemState::Confirmed), 2);
        for (const auto &[target, times] : world.executed())
            QCOMPARE(times, 1);
        QCOMPARE(world.executed().size(), size_t(2));
    }

    void whatNobodyCanTellIsAsked()
    {
        World world;
        const auto ids = world.someDevices(2);
        world.fault(u"loseReply:operation=setDeviceOperationMode,count=2"_s);
        world.fault(u"wrongShape:operation=getDeviceOperationMode"_s);
        NewCommand command = World::modeCommand(ids, "Schedule");
        for (PlannedItem &item : command.items)
            item.before = R"({"mode":"Simple"})";
        const QUuid id = world.start(command);
        QTRY_COMPARE_WITH_TIMEOUT(world.runner->progress(id)->asking, 2, patience);
        QTRY_COMPARE(world.stored(id), CommandState::Finished);
        QCOMPARE(countOf(world.items(id), ItemState::Unknown), 2);
        // A restart reads again, and is as clever as before.
        world.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(world.runner->progress(id) && world.runner->progress(id)->asking == 2, patience);
        world.runner->resolve(id, 1, false, u"Ada"_s);
        QTRY_COMPARE(world.runner->progress(id)->count(ItemState::Refused), 1);
        world.sim->clearFaults();
        world.runner->askAgain(id);
        QTRY_COMPARE_WITH_TIMEOUT(world.runner->progress(id)->count(ItemState::Confirmed), 1, patience);
        QCOMPARE(world.sent("setDeviceOperationMode"), 2);
        const auto history = world.answerOf(world.journal->history(id, 1)).value();
        QCOMPARE(history.back().person, u"Ada"_s);
        QCOMPARE(history.back().outcome.reason, journalreason::saidByPerson);
        world.runner->retryFailed(id, u"Bob"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.runner->progress(id)->count(ItemState::Confirmed), 2, patience);
        for (const auto &[target, times] : world.executed())
            QCOMPARE(times, 1); // it had been carried out, whatever was said
    }

    void onlyWhatWasRefusedIsTriedAgain()
    {
        World world;
        auto ids = world.someDevices(3);
        ids.emplace_back("no such device");
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        const auto items = world.items(id);
        QCOMPARE(items[3].state, ItemState::Refused);
        QCOMPARE(items[3].outcome.http, 404);
        QVERIFY(!items[3].outcome.message.isEmpty());
        world.sim->clearRequests();
        world.reopen(); // also of a former run
        QTRY_VERIFY(world.runner->isOpen());
        QVERIFY(!world.runner->progress(id));
        world.runner->retryFailed(id, u"Ada"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QTRY_COMPARE(world.items(id)[3].attempts, 2);
        QCOMPARE(world.sent("setDeviceOperationMode"), 1);
    }

    void whatWasRefusedIsDiscarded()
    {
        World world;
        auto ids = world.someDevices(1);
        ids.emplace_back("no such device");
        ids.emplace_back("nor this one");
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        for (const int position : {-1, 0, 1, 3})
            world.runner->discard(id, position, u"Ada"_s);
        QTRY_COMPARE(world.items(id)[1].state, ItemState::Cancelled);
        world.reopen(); // also of a former run
        QTRY_VERIFY(world.runner->isOpen());
        const QSignalSpy ended(world.runner.get(), &CommandRunner::ended);
        world.runner->discard(id, 2, u"Bob"_s);
        QTRY_COMPARE(ended.count(), 1);
        const auto items = world.items(id);
        QCOMPARE(items[0].state, ItemState::Confirmed);
        QCOMPARE(items[2].state, ItemState::Cancelled);
        QCOMPARE(items[2].outcome.reason, journalreason::discarded);
        QCOMPARE(world.answerOf(world.journal->history(id, 2))->back().person, u"Bob"_s);
        QCOMPARE(world.stored(id), CommandState::Finished);
        world.runner->retryFailed(id, u"Bob"_s);
        QCOMPARE(world.items(id)[2].state, ItemState::Cancelled);
    }

    void aPausedOneStaysPausedOverARestart()
    {
        World world;
        const auto ids = world.someDevices(10);
        world.sim->setOutage(true);
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        world.runner->pause(id, u"Ada"_s);
        QTRY_COMPARE(world.stored(id), CommandState::Paused);
        world.sim->setOutage(false);
        world.reopen();
        QTRY_VERIFY(world.runner->isOpen());
        QCOMPARE(world.runner->progress(id)->state, CommandState::Paused);
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
        world.scheduler.probeNow();
        world.runner->resume(id, u"Ada"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(countOf(world.items(id), ItemState::Confirmed), 10);
        for (const auto &[target, times] : world.executed())
            QCOMPARE(times, 1);
    }

    void whatWasNotSentIsTakenBack()
    {
        World world;
        const auto ids = world.someDevices(10);
        world.sim->setOutage(true);
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        world.runner->cancel(id, u"Ada"_s);
        world.sim->setOutage(false);
        world.scheduler.probeNow();
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(countOf(world.items(id), ItemState::Cancelled), 10);
        QCOMPARE(world.stored(id), CommandState::Cancelled);
        QVERIFY(world.executed().empty());
    }

    void whatWasCancelledIsTakenBackAfterARestart()
    {
        World world;
        world.reopen(false);
        const NewCommand command = World::modeCommand(world.someDevices(3), "Schedule");
        QVERIFY(world.answerOf(world.journal->plan(command)));
        QVERIFY(world.answerOf(world.journal->record(CommandChange{command.id, CommandState::Cancelled, {}, 0})));
        world.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(command.id), patience);
        QCOMPARE(countOf(world.items(command.id), ItemState::Cancelled), 3);
        QVERIFY(world.executed().empty());
    }

    void whatWasOnItsWayIsLookedForAfterARestart()
    {
        World world;
        const auto ids = world.someDevices(4);
        // The answers never come: the program ends while they are awaited.
        world.fault(u"stallAfterProcessing:operation=setDeviceOperationMode,count=2"_s);
        NewCommand command = World::modeCommand(ids, "Schedule");
        for (PlannedItem &item : command.items)
            item.before = R"({"mode":"Simple"})";
        const QUuid id = world.start(command);
        QTRY_COMPARE_WITH_TIMEOUT(world.runner->progress(id)->count(ItemState::Confirmed), 2, patience);
        QTRY_COMPARE(countOf(world.items(id), ItemState::Sending), 2);
        world.reopen();
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        for (const ItemRecord &item : world.items(id)) {
            QCOMPARE(item.state, ItemState::Confirmed);
            QCOMPARE(item.attempts, 1);
        }
        for (const auto &[target, times] : world.executed())
            QCOMPARE(times, 1);
        QCOMPARE(world.sent("setDeviceOperationMode"), 4);
    }

    void writesToOneDeviceGoOutInTheirOrder()
    {
        World world;
        const auto ids = world.someDevices(5);
        world.fault(u"latency:operation=setDeviceOperationMode,ms=20"_s);
        std::vector<QUuid> commands;
        for (const char *mode : {"Smart", "Schedule", "Simple", "Smart", "Schedule"})
            commands.push_back(world.start(World::modeCommand(ids, mode)));
        for (const QUuid &id : commands)
            QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        std::map<QByteArray, QByteArrayList> bodies;
        const auto requests = world.sim->requests();
        for (const auto &exchange : requests) {
            if (exchange.operationId == "setDeviceOperationMode")
                bodies[exchange.path].append(
                    QJsonDocument::fromJson(exchange.requestBody)["mode"_L1].toString().toUtf8());
        }
        QCOMPARE(bodies.size(), ids.size());
        const QByteArrayList all{"Smart", "Schedule", "Simple", "Smart", "Schedule"};
        for (const auto &[path, modes] : bodies)
            QCOMPARE(modes, all.mid(all.size() - modes.size())); // the first may have stood there already
    }

    void aFullDiskKeepsEverythingFromBeingSent()
    {
        World world;
        const auto ids = world.someDevices(2);
        world.reopen();
        QTRY_VERIFY(world.runner->isOpen());
        struct NoJournal final : public Journal
        {
            explicit NoJournal(Journal &inner) : real(inner) {}
            Call<Done> plan(const NewCommand &command) override { return real.plan(command); }
            Call<Done> record(const ItemChange &change) override
            {
                return full ? settled<Done>(ApiError::of(ApiError::Kind::Storage)) : real.record(change);
            }
            Call<Done> record(const CommandChange &change) override { return real.record(change); }
            Call<std::vector<CommandRecord>> unfinished() override { return real.unfinished(); }
            Call<std::vector<CommandRecord>> commands(int most) override { return real.commands(most); }
            Call<CommandRecord> command(const QUuid &id) override { return real.command(id); }
            Call<std::vector<ItemRecord>> items(const QUuid &id) override { return real.items(id); }
            Call<std::vector<qint64>> numbers(const JournalFilter &filter, qint64 after) override
            {
                return real.numbers(filter, after);
            }
            Call<std::vector<JournalRow>> rows(const std::vector<qint64> &numbers) override
            {
                return real.rows(numbers);
            }
            Call<std::vector<JournalEvent>> history(const QUuid &id, int position) override
            {
                return real.history(id, position);
            }
            Call<JournalVerdict> verify() override { return real.verify(); }
            const std::optional<CacheFileProblem> &problem() const override { return real.problem(); }

            Journal &real;
            bool full = true;
        } journal(*world.journal);
        CommandRunner runner(world.api, world.scheduler, journal, world.operations, world.clock, World::quick());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a command has halted: .+"_s));
        const auto id = world.answerOf(runner.start(World::modeCommand(ids, "Schedule")));
        QVERIFY(id);
        QTRY_VERIFY(runner.progress(*id)->halted);
        QCOMPARE(runner.progress(*id)->halted->kind, ApiError::Kind::Storage);
        QCOMPARE(world.sent("setDeviceOperationMode"), 0);
        journal.full = false;
        runner.resume(*id, u"Ada"_s);
        QTRY_COMPARE_WITH_TIMEOUT(runner.progress(*id)->count(ItemState::Confirmed), 2, patience);
    }

    void offlineItWaitsAndGoesOnByItself()
    {
        World world;
        const auto ids = world.someDevices(3);
        world.scheduler.setOffline(true);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a command has halted: .+"_s));
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QTRY_VERIFY(world.runner->progress(id)->halted);
        world.scheduler.setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(countOf(world.items(id), ItemState::Confirmed), 3);
    }

    void aPlanIsSetAndTakenBack()
    {
        World world;
        const auto ids = world.someDevices(2);
        NewCommand command = World::modeCommand(ids, "Smart");
        command.operation = "setDeviceOverlayPlan";
        for (PlannedItem &item : command.items)
            item.after = planAt(world.clock.now() + std::chrono::hours(1));
        world.fault(u"loseReply:operation=setDeviceOverlayPlan,count=1"_s);
        const QUuid id = world.start(command);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(countOf(world.items(id), ItemState::Confirmed), 2);
        auto inverse = world.answerOf(world.runner->inverse(id));
        QVERIFY(inverse);
        QCOMPARE(inverse->items.size(), size_t(2));
        QCOMPARE(inverse->items[0].after, R"({"commands":[]})");
        QCOMPARE(inverse->revertOf, id);
        const QUuid back = world.start(*inverse);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(back), patience);
        QCOMPARE(countOf(world.items(back), ItemState::Confirmed), 2);
        for (const auto &[target, times] : world.executed("setDeviceOverlayPlan"))
            QCOMPARE(times, 2);
    }

    void modesAreTakenBackToWhatTheyWere()
    {
        World world;
        const auto ids = world.someDevices(3);
        const QUuid prepared = world.start(World::modeCommand(ids, "Simple"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(prepared), patience);
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        const auto inverse = world.answerOf(world.runner->inverse(id));
        QVERIFY(inverse && inverse->items.size() == 3);
        const QUuid back = world.start(*inverse);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(back), patience);
        for (const ItemRecord &item : world.items(back)) {
            QCOMPARE(item.after, R"({"mode":"Simple"})");
            QCOMPARE(item.state, ItemState::Confirmed);
        }
    }

    void aSiteIsMadeChangedAndNotOverwritten()
    {
        World world;
        NewCommand make;
        make.operation = "createSite";
        make.items = {{"new/1 ..", nothingThere.toByteArray(), R"({"siteId":"new/1 ..","name":"One"})"}};
        world.fault(u"loseReply:operation=createSite,count=1"_s);
        const QUuid made = world.start(make);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(made), patience);
        QCOMPARE(world.items(made)[0].state, ItemState::Confirmed);
        QCOMPARE(world.sent("createSite"), 1);
        QVERIFY(world.answerOf(world.runner->inverse(made))->items.empty());

        NewCommand change;
        change.operation = "replaceSite";
        change.items = {{"new/1 ..", make.items[0].after, R"({"siteId":"new/1 ..","name":"Two"})"}};
        const QUuid changed = world.start(change);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(changed), patience);
        QCOMPARE(world.items(changed)[0].state, ItemState::Confirmed);

        // The same once more is about a site that is not what it was.
        change.items[0].after = R"({"siteId":"new/1 ..","name":"Three"})";
        change.id = QUuid::createUuid();
        const QUuid late = world.start(change);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(late), patience);
        QCOMPARE(world.items(late)[0].state, ItemState::Refused);
        QCOMPARE(world.items(late)[0].outcome.reason, journalreason::changedMeanwhile);
        QCOMPARE(world.sent("replaceSite"), 1);

        const auto inverse = world.answerOf(world.runner->inverse(changed));
        QVERIFY(inverse && inverse->items.size() == 1);
        const QUuid back = world.start(*inverse);
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(back), patience);
        QCOMPARE(world.items(back)[0].state, ItemState::Confirmed);
    }

    void changesAreToldOncePerTurn()
    {
        World world;
        const auto ids = world.someDevices(10);
        const QSignalSpy changed(world.runner.get(), &CommandRunner::changed);
        const QSignalSpy recorded(world.journal.get(), &Journal::recorded);
        const QUuid id = world.start(World::modeCommand(ids, "Schedule"));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QVERIFY(changed.count() > 0);
        QVERIFY(recorded.count() < 20);
    }
};

QTEST_GUILESS_MAIN(TstCommandRunner)
#include "tst_commandrunner.moc"
