// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddesk.h"
#include "commandworld.h"
#include "journalmodel.h"
#include "watched.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    World()
    {
        addFleetCommands(operations);
        for (int i = 0; i < 3; ++i) {
            Site site;
            site.siteId = SiteId(u"S-%1"_s.arg(i));
            site.name = u"House %1"_s.arg(i);
            sites.take(site, Instant{1000});
        }
        for (int i = 0; i < 6; ++i) {
            Device device;
            device.synthId = SynthId(u"D-%1"_s.arg(i));
            device.siteId = SiteId(u"S-%1"_s.arg(i / 2));
            devices.take(device, Instant{1000});
        }
        OperationMode mode;
        mode.mode = Mode::Smart;
        devices.takeMode(SynthId(u"D-1"_s), mode);
    }
    CommandReview review(int items, ServerKind server) const
    {
        NewCommand command;
        command.operation = "setDeviceOperationMode";
        for (int i = 0; i < items; ++i)
            command.items.push_back({"D-" + QByteArray::number(i), {}, R"({"mode":"Smart"})"});
        return CommandReview(command, *operations.find(command.operation), sites, devices, server);
    }

    CommandOperations operations;
    FleetStore sites;
    DeviceStore devices;
};

} // namespace

class TstCommandReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsAndShowsBeforeAndAfter()
    {
        const World world;
        CommandReview review = world.review(5, ServerKind::Development);
        watched(review);
        QCOMPARE(review.rowCount(), 5);
        QCOMPARE(review.devices(), 5);
        QCOMPARE(review.sites(), 3);
        QCOMPARE(review.alreadySo(), 1);
        QCOMPARE(review.index(1, CommandReview::Target).data().toString(), u"D-1"_s);
        QCOMPARE(review.index(1, CommandReview::Name).data().toString(), u"House 0"_s);
        QCOMPARE(review.index(1, CommandReview::Before).data().toString(), u"Smart"_s);
        QCOMPARE(review.index(0, CommandReview::Before).data().toString(), u"–"_s);
        QCOMPARE(review.index(0, CommandReview::After).data().toString(), u"Smart"_s);
    }

    void manyWantTheirNumberTypedWhateverTheService()
    {
        const World world;
        for (const ServerKind server : {ServerKind::Simulator, ServerKind::Production}) {
            const CommandReview few = world.review(24, server);
            QVERIFY(!few.needsTypedCount() && few.isConfirmedBy({}));
            const CommandReview many = world.review(25, server);
            QVERIFY(many.needsTypedCount() && !many.isConfirmedBy({}));
        }
        QVERIFY(!world.review(30, ServerKind::Simulator).isProduction());
        CommandReview custom = world.review(30, ServerKind::Custom); // nobody knows what is behind it
        QVERIFY(custom.isProduction());
        custom.setThreshold(31);
        QVERIFY(!custom.needsTypedCount());
        custom.setThreshold(0);
        QVERIFY(custom.needsTypedCount());
    }

    void theNumberIsReadAsPeopleWriteIt()
    {
        const World world;
        const CommandReview review = world.review(1234, ServerKind::Production);
        for (const QString &typed : {u"1234"_s, u"1,234"_s, u"1.234"_s, u" 1 234 "_s, u"١٢٣٤"_s})
            QVERIFY2(review.isConfirmedBy(typed), qPrintable(typed));
        for (const QString &typed : {u""_s, u"123"_s, u"12345"_s, u"1234x"_s, u"-1234"_s, u"yes"_s})
            QVERIFY2(!review.isConfirmedBy(typed), qPrintable(typed));
    }

    void aSiteShowsOnlyWhatChanges()
    {
        const World world;
        NewCommand command;
        command.operation = "replaceSite";
        command.items = {{"S-1", R"({"siteId":"S-1","name":"House 1","address":{"city":"Leeds"}})",
                          R"({"siteId":"S-1","name":"Mill","address":{"city":"Leeds"}})"}};
        const CommandReview review(command, *world.operations.find("replaceSite"), world.sites, world.devices,
                                   ServerKind::Production);
        QCOMPARE(review.sites(), 1);
        QCOMPARE(review.devices(), 0);
        QCOMPARE(review.index(0, CommandReview::Before).data().toString(), u"name: House 1"_s);
        QCOMPARE(review.index(0, CommandReview::After).data().toString(), u"name: Mill"_s);
    }

    void theDeskMakesSendsAndTakesBack()
    {
        CommandWorld world;
        std::vector<SynthId> ids;
        for (const QByteArray &id : world.someDevices(3))
            ids.emplace_back(id);
        CommandDesk desk(*world.runner, *world.journal, world.operations, world.store, world.devices,
                         {u"Ada"_s, u"desk-1"_s, world.profile, u"Try-out"_s}, ServerKind::Simulator);
        for (const Mode mode : {Mode::Simple, Mode::Schedule}) {
            const NewCommand command = desk.setMode(ids, mode);
            QCOMPARE(desk.review(command)->devices(), 3);
            QVERIFY(!CommandWorld::answerOf(desk.send(command))->isNull());
            QTRY_VERIFY_WITH_TIMEOUT(world.isOver(command.id), 60'000);
        }
        const QUuid last = world.runner->commands().back();
        const NewCommand back = CommandWorld::answerOf(world.runner->inverse(last)).value();
        QCOMPARE(back.items.size(), size_t(3));
        QVERIFY(!CommandWorld::answerOf(desk.send(back))->isNull());
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(back.id), 60'000);
        QCOMPARE(world.runner->progress(back.id)->count(ItemState::Confirmed), 3);

        // The plan of one, copied to the others, and removed again.
        OverlayPlan plan;
        OverlayPlanCommand charge;
        charge.start = world.clock.now() + std::chrono::hours(1);
        charge.end = world.clock.now() + std::chrono::hours(2);
        charge.action = PlanAction::Charge;
        charge.powerLimit_W = 1500;
        plan.commands = {charge};
        for (const OverlayPlan &each : {plan, OverlayPlan()}) {
            const NewCommand command = desk.setPlan(ids, each);
            QVERIFY(!CommandWorld::answerOf(desk.send(command))->isNull());
            QTRY_VERIFY_WITH_TIMEOUT(world.isOver(command.id), 60'000);
            QCOMPARE(world.runner->progress(command.id)->count(ItemState::Confirmed), 3);
        }
        QCOMPARE(world.sent("setDeviceOverlayPlan"), 6);
        const JournalModel journal(*world.journal, world.operations, world.clock);
        QTRY_COMPARE(journal.rowCount(), 15);

        Device device;
        device.synthId = SynthId(QByteArray("made here"));
        QVERIFY(desk.review(desk.replaceDevice({}, device))->rowCount() == 1);
        const NewCommand make = desk.replaceDevice({}, device);
        QVERIFY(!CommandWorld::answerOf(desk.send(make))->isNull());
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(make.id), 60'000);
        QCOMPARE(world.runner->progress(make.id)->count(ItemState::Confirmed), 1);
        // A second time there is one already, and another one at that.
        Device other = device;
        other.model = u"X"_s;
        const NewCommand again = desk.replaceDevice({}, other);
        const auto items = CommandWorld::answerOf(desk.sendAndWait(again)).value();
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items[0].state, ItemState::Refused);
        QCOMPARE(items[0].outcome.reason, journalreason::changedMeanwhile);
        QVERIFY(!CommandWorld::answerOf(desk.sendAndWait(desk.setMode(ids, Mode::Unknown))));
        world.scheduler.setOffline(true);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a command has halted: .+"_s));
        const auto waiting = CommandWorld::answerOf(desk.sendAndWait(desk.setMode({ids[0]}, Mode::Simple))).value();
        QCOMPARE(waiting[0].state, ItemState::Planned);
        world.scheduler.setOffline(false);
        QVERIFY(CommandWorld::answerOf(world.runner->inverse(make.id))->items.empty());
    }

    void aPlanThatSomebodyElseMadeMeanwhileStays()
    {
        CommandWorld world;
        const SynthId id(world.someDevices(1).front());
        CommandDesk desk(*world.runner, *world.journal, world.operations, world.store, world.devices,
                         {u"Ada"_s, u"desk-1"_s, world.profile, u"Try-out"_s}, ServerKind::Simulator);
        const auto standing = [&] { return CommandWorld::answerOf(world.api.call(getDeviceOverlayPlan, id)).value(); };
        const auto charge = [&](double power_W) {
            OverlayPlanCommand command;
            command.start = world.clock.now() + std::chrono::hours(1);
            command.end = world.clock.now() + std::chrono::hours(2);
            command.action = PlanAction::Charge;
            command.powerLimit_W = power_W;
            OverlayPlan plan;
            plan.commands = {command};
            return plan;
        };
        const auto outcome = [&](const NewCommand &command) {
            return CommandWorld::answerOf(desk.sendAndWait(command)).value().front();
        };
        const OverlayPlan seen = standing();
        QVERIFY(CommandWorld::answerOf(world.api.call(setDeviceOverlayPlan, id, charge(1000))));
        const ItemRecord refused = outcome(desk.replacePlan(id, seen, charge(2000)));
        QCOMPARE(refused.state, ItemState::Refused);
        QCOMPARE(refused.outcome.reason, journalreason::changedMeanwhile);
        const OverlayPlan theirs = standing();
        QCOMPARE(theirs.commands.at(0).powerLimit_W, std::optional(1000.0));

        const NewCommand replaced = desk.replacePlan(id, theirs, charge(2000));
        QCOMPARE(outcome(replaced).state, ItemState::Confirmed);
        QCOMPARE(standing().commands.at(0).powerLimit_W, std::optional(2000.0));
        // A plan is not answered with what stands there, so that taking it back is held against nothing.
        const NewCommand back = CommandWorld::answerOf(world.runner->inverse(replaced.id)).value();
        QVERIFY(back.items.at(0).before.isEmpty());
        QCOMPARE(outcome(back).state, ItemState::Confirmed);
        QCOMPARE(standing().commands.at(0).powerLimit_W, std::optional(1000.0));
    }
};

QTEST_GUILESS_MAIN(TstCommandReview)
#include "tst_commandreview.moc"
