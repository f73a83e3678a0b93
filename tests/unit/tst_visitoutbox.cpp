// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "outboxworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
using State = OutboxEntry::State;

//! As VisitOutbox writes it down.
NewCommand commandOf(const VisitDraft &draft)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, draft.visit());
    NewCommand command;
    command.id = draft.id;
    command.operation = createVisit.name;
    command.items = {{draft.site.toUtf8(), {}, writer.text()}};
    return command;
}

} // namespace

//! Visits on their way to the service.
class TstVisitOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftBecomesAVisit()
    {
        OutboxWorld world;
        const VisitDraft draft = world.draftOf(u"One\r\nÜber ✓ "_s);
        QVERIFY(world.keepOnDisk(draft));
        QCOMPARE(world.stateOf(draft.id), State::Draft);
        QCOMPARE(world.files().size(), 1);
        const QSignalSpy changed(world.outbox.get(), &VisitOutbox::changed);
        QVERIFY(world.log(draft));
        QVERIFY(world.stateOf(draft.id) != State::Draft);
        QTRY_VERIFY_WITH_TIMEOUT(!world.stateOf(draft.id), patience);
        QVERIFY(changed.count() > 0);
        QCOMPARE(world.notesThere(), QStringList{draft.notes});
        QTRY_COMPARE(world.files(), QStringList());
        QCOMPARE(world.answerOf(world.journal->command(draft.id))->title, u"Visit to %1"_s.arg(draft.site));
        // Once is enough, and a late keystroke makes no draft of it.
        world.outbox->keep(draft);
        QVERIFY(world.log(draft));
        QVERIFY(world.outbox->entries().empty());
        QCOMPARE(world.sent("createVisit"), 1);
    }

    void whatIsNotCompleteStaysADraft()
    {
        OutboxWorld world;
        VisitDraft draft = world.draftOf(u"One"_s);
        draft.type.clear();
        world.outbox->keep(draft);
        const auto refused = world.log(draft);
        QCOMPARE(refused.error().kind, ApiError::Kind::InvalidRequest);
        QCOMPARE(world.stateOf(draft.id), State::Draft);
        world.outbox->discard(draft.id);
        QVERIFY(world.outbox->entries().empty());
    }

    void whatWaitsIsSentAfterARestart()
    {
        OutboxWorld world;
        const VisitDraft one = world.draftOf(u"One"_s);
        const VisitDraft two = world.draftOf(u"Two"_s, 1);
        world.scheduler.setOffline(true);
        QVERIFY(world.log(one) && world.log(two));
        QTRY_COMPARE(world.outbox->waiting(), 2);
        const auto entries = world.outbox->entries();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].id, one.id);
        QCOMPARE(*entries[1].visit.notes, u"Two"_s);
        world.restart(false);
        QCOMPARE(world.outbox->waiting(), 2);
        QCOMPARE(world.outbox->problems(), 0);
        world.runner->open();
        world.scheduler.setOffline(false);
        world.outbox->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(world.outbox->waiting(), 0, patience);
        QCOMPARE(world.notesThere(), (QStringList{u"One"_s, u"Two"_s}));
    }

    void aClockThatIsBehindKeepsTheDraft()
    {
        OutboxWorld world;
        VisitDraft draft = world.draftOf(u"One"_s);
        draft.completed = world.clock.now() + std::chrono::hours(1);
        QCOMPARE(world.log(draft).error().kind, ApiError::Kind::InvalidRequest);
        QVERIFY(world.keepOnDisk(draft));
        QCOMPARE(world.stateOf(draft.id), State::Draft);
        QCOMPARE(world.sent("createVisit"), 0);
    }

    void withRoomWhatHasHaltedGoesOn_data()
    {
        QTest::addColumn<bool>("isLogged");
        QTest::newRow("another visit is logged") << true;
        QTest::newRow("a draft is written") << false;
    }
    void withRoomWhatHasHaltedGoesOn()
    {
        QFETCH(const bool, isLogged);
        OutboxWorld world;
        const VisitDraft one = world.draftOf(u"One"_s);
        const VisitDraft two = world.draftOf(u"Two"_s, 1);
        std::optional<FullDisk> full;
        const auto filling = connect(world.runner.get(), &CommandRunner::added, this, [&full] { full.emplace(); });
        QVERIFY(world.log(one));
        disconnect(filling);
        QTRY_VERIFY_WITH_TIMEOUT(world.runner->progress(one.id)->halted.has_value(), patience);
        QCOMPARE(world.runner->progress(one.id)->halted->kind, ApiError::Kind::Storage);
        QCOMPARE(world.stateOf(one.id), State::Waiting);
        QVERIFY(!world.keepOnDisk(two));
        QCOMPARE(world.log(two).error().kind, ApiError::Kind::Storage);
        QCOMPARE(world.stateOf(two.id), State::Draft);
        QCOMPARE(world.sent("createVisit"), 0);
        full.reset();
        QVERIFY(isLogged ? world.log(two).ok() : world.keepOnDisk(two));
        QTRY_VERIFY_WITH_TIMEOUT(!world.stateOf(one.id), patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.outbox->waiting(), 0, patience);
        QCOMPARE(world.notesThere(), isLogged ? QStringList({u"One"_s, u"Two"_s}) : QStringList{u"One"_s});
    }

    void twoClicksAreOneVisit()
    {
        OutboxWorld world;
        const VisitDraft draft = world.draftOf(u"One"_s);
        const auto first = world.outbox->log(draft);
        QVERIFY(world.log(draft));
        QVERIFY(world.answerOf(first));
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QCOMPARE(world.sent("createVisit"), 1);
    }

    void aDraftThatIsInTheJournalIsNotOfferedAgain()
    {
        OutboxWorld world;
        const VisitDraft logged = world.draftOf(u"Logged"_s);
        const VisitDraft draft = world.draftOf(u"Draft"_s);
        QVERIFY(world.keepOnDisk(logged) && world.keepOnDisk(draft));
        QVERIFY(world.answerOf(world.journal->plan(commandOf(logged)))); // and then it was killed
        world.restart(false);
        QCOMPARE(world.stateOf(logged.id), State::Waiting);
        QCOMPARE(world.stateOf(draft.id), State::Draft);
        QTRY_COMPARE(world.files().size(), 1);
        world.runner->open();
        QTRY_COMPARE_WITH_TIMEOUT(world.outbox->entries().size(), size_t(1), patience);
        QCOMPARE(world.notesThere(), QStringList{u"Logged"_s});
    }

    void whatWasRefusedIsTriedAgainOrDiscarded()
    {
        OutboxWorld world;
        const VisitDraft one = world.refusedDraft(u"One"_s);
        const VisitDraft two = world.refusedDraft(u"Two"_s);
        QVERIFY(world.log(one) && world.log(two));
        QTRY_COMPARE_WITH_TIMEOUT(world.outbox->problems(), 2, patience);
        world.restart();
        QCOMPARE(world.outbox->problems(), 2);
        QCOMPARE(world.outbox->entries()[0].outcome.http, 422);
        world.sim->clearRequests();
        world.outbox->sendNow();
        world.outbox->sendNow(one.id);
        QTRY_COMPARE_WITH_TIMEOUT(world.items(one.id).at(0).attempts, 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(one.id), State::Refused, patience);
        QCOMPARE(world.sent("createVisit"), 1);
        world.outbox->discard(two.id);
        QTRY_VERIFY(!world.stateOf(two.id));
        QCOMPARE(world.stored(two.id), ItemState::Cancelled);
        QCOMPARE(world.items(two.id).at(0).outcome.reason, journalreason::discarded);
        QCOMPARE(world.outbox->problems(), 1);
    }

    void whatWaitsIsTakenBack()
    {
        OutboxWorld world;
        world.scheduler.setOffline(true);
        const VisitDraft draft = world.draftOf(u"One"_s);
        QVERIFY(world.log(draft));
        QTRY_COMPARE(world.stateOf(draft.id), State::Waiting);
        world.outbox->discard(draft.id);
        QTRY_VERIFY(world.outbox->entries().empty());
        QCOMPARE(world.stored(draft.id), ItemState::Cancelled);
    }

    void aPersonDecidesAboutAnUnclearOne()
    {
        OutboxWorld world;
        const VisitDraft draft = world.draftOf(u"Mine"_s);
        // Written down as sent while there was none; another one like it has come since.
        const NewCommand command = commandOf(draft);
        QVERIFY(world.answerOf(world.journal->plan(command)));
        ItemChange sending{command.id, 0, ItemState::Planned, ItemState::Sending, nothingThere.toByteArray(), {},
                           {},         0};
        QVERIFY(world.answerOf(world.journal->record(sending)));
        QVERIFY(world.answerOf(world.api.call(createVisit, world.draftOf(u"Not mine"_s).visit())));
        world.restart();
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(draft.id), State::Unclear, patience);
        QCOMPARE(world.outbox->problems(), 1);
        QCOMPARE(world.outbox->waiting(), 0);
        QVERIFY(!world.outbox->edit(draft.id));
        world.outbox->resolve(draft.id, false);
        QTRY_COMPARE(world.stateOf(draft.id), State::Refused);
        world.outbox->sendNow(draft.id);
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QCOMPARE(world.notesThere(), (QStringList{u"Mine"_s, u"Not mine"_s}));
    }

    void anEditOfARefusedOneTakesItsPlace()
    {
        OutboxWorld world;
        const VisitDraft refused = world.refusedDraft(u"One"_s);
        QVERIFY(world.log(refused));
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(refused.id), State::Refused, patience);
        auto edit = world.outbox->edit(refused.id);
        QVERIFY(edit && edit->id != refused.id);
        QCOMPARE(edit->replaces, refused.id);
        QCOMPARE(edit->notes, u"One"_s);
        QCOMPARE(edit->completed, refused.completed);
        edit->site = world.draftOf({}).site;
        world.outbox->keep(*edit);
        QCOMPARE(world.outbox->edit(refused.id)->id, edit->id); // the same draft, not another one
        QVERIFY(world.log(*edit));
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QTRY_COMPARE(world.stored(refused.id), ItemState::Cancelled);
        QTRY_COMPARE(world.files(), QStringList());
        QCOMPARE(world.notesThere(), QStringList{u"One"_s});
    }

    void aKillBetweenTheStepsLeavesNoRefusedOne()
    {
        OutboxWorld world;
        const VisitDraft refused = world.refusedDraft(u"One"_s);
        QVERIFY(world.log(refused));
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(refused.id), State::Refused, patience);
        VisitDraft edit = world.draftOf(u"Two"_s);
        edit.replaces = refused.id;
        QVERIFY(world.keepOnDisk(edit));
        QVERIFY(world.answerOf(world.journal->plan(commandOf(edit)))); // and then it was killed
        world.restart();
        QTRY_COMPARE_WITH_TIMEOUT(world.stored(refused.id), ItemState::Cancelled, patience);
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QTRY_COMPARE(world.files(), QStringList());
        QCOMPARE(world.notesThere(), QStringList{u"Two"_s});
    }

    void anEditOfAWaitingOneTakesItsPlace()
    {
        OutboxWorld world;
        world.scheduler.setOffline(true);
        const VisitDraft waiting = world.draftOf(u"One"_s);
        QVERIFY(world.log(waiting));
        QTRY_COMPARE(world.stateOf(waiting.id), State::Waiting);
        auto edit = world.outbox->edit(waiting.id);
        QVERIFY(edit);
        edit->notes = u"Two"_s;
        QVERIFY(world.log(*edit));
        QCOMPARE(world.stored(waiting.id), ItemState::Cancelled);
        QTRY_COMPARE(world.outbox->entries().size(), size_t(1));
        world.scheduler.setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QCOMPARE(world.notesThere(), QStringList{u"Two"_s});
    }

    void aKillAfterTakingBackLeavesTheDraft()
    {
        OutboxWorld world;
        world.scheduler.setOffline(true);
        const VisitDraft waiting = world.draftOf(u"One"_s);
        QVERIFY(world.log(waiting));
        QTRY_COMPARE(world.stateOf(waiting.id), State::Waiting);
        VisitDraft edit = world.outbox->edit(waiting.id).value_or(VisitDraft());
        edit.notes = u"Two"_s;
        QVERIFY(world.keepOnDisk(edit));
        world.runner->cancel(waiting.id, {});
        QTRY_COMPARE(world.stored(waiting.id), ItemState::Cancelled); // and then it was killed
        world.restart();
        world.scheduler.setOffline(false);
        QCOMPARE(world.outbox->entries().size(), size_t(1));
        QCOMPARE(world.stateOf(edit.id), State::Draft);
        QCOMPARE(world.sent("createVisit"), 0);
        const VisitDraft found = world.outbox->edit(edit.id).value_or(VisitDraft());
        QCOMPARE(found.notes, u"Two"_s);
        QVERIFY(world.log(found));
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QCOMPARE(world.notesThere(), QStringList{u"Two"_s});
    }

    void whatLeftMeanwhileIsNotReplaced()
    {
        OutboxWorld world;
        world.scheduler.setOffline(true);
        const VisitDraft waiting = world.draftOf(u"One"_s);
        QVERIFY(world.log(waiting));
        QTRY_COMPARE(world.stateOf(waiting.id), State::Waiting);
        VisitDraft edit = world.outbox->edit(waiting.id).value_or(VisitDraft());
        edit.notes = u"Two"_s;
        QVERIFY(world.keepOnDisk(edit));
        world.restart();
        world.scheduler.setOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(world.stored(waiting.id), ItemState::Confirmed, patience);
        const auto conflict = world.log(edit);
        QCOMPARE(conflict.error().kind, ApiError::Kind::Conflict);
        QCOMPARE(world.stateOf(edit.id), State::Draft);
        QCOMPARE(world.notesThere(), QStringList{u"One"_s});
        // As a visit of its own it may go.
        edit.replaces = QUuid();
        QVERIFY(world.log(edit));
        QTRY_VERIFY_WITH_TIMEOUT(world.outbox->entries().empty(), patience);
        QCOMPARE(world.notesThere(), (QStringList{u"One"_s, u"Two"_s}));
    }

    void whatIsOnItsWayIsWaitedFor()
    {
        OutboxWorld world;
        const VisitDraft waiting = world.draftOf(u"One"_s);
        world.fault(u"latency:operation=createVisit,ms=150"_s);
        QVERIFY(world.log(waiting));
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(waiting.id), State::Sending, patience);
        VisitDraft edit = world.draftOf(u"Two"_s);
        edit.replaces = waiting.id;
        QCOMPARE(world.log(edit).error().kind, ApiError::Kind::Conflict);
        QCOMPARE(world.notesThere(), QStringList{u"One"_s});
    }

    void withoutADraftOnDiskNothingIsTakenBack()
    {
        OutboxWorld world;
        world.scheduler.setOffline(true);
        const VisitDraft waiting = world.draftOf(u"One"_s);
        QVERIFY(world.log(waiting));
        QTRY_COMPARE(world.stateOf(waiting.id), State::Waiting);
        QTRY_COMPARE(world.files(), QStringList());
        QDir(world.draftsFolder()).removeRecursively();
        QFile obstacle(world.draftsFolder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a draft of a visit cannot be written: .+"_s));
        const auto edit = world.outbox->edit(waiting.id);
        QVERIFY(edit);
        QCOMPARE(world.log(*edit).error().kind, ApiError::Kind::Storage);
        QCOMPARE(world.stored(waiting.id), ItemState::Planned);
        QCOMPARE(world.stateOf(edit->id), State::Draft);
        QVERIFY(obstacle.remove());
    }
};

QTEST_GUILESS_MAIN(TstVisitOutbox)
#include "tst_visitoutbox.moc"
