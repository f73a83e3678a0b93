// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworld.h"
#include "visits.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
using World = CommandWorld;

QByteArray jsonOf(const Visit &visit)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, visit);
    return writer.text();
}

Visit visitOf(const QByteArray &site, const QString &notes = u"Meter replaced.\nAll fine."_s)
{
    Visit visit;
    visit.siteId = SiteId(site);
    visit.type = u"maintenance"_s;
    visit.completedAt = parseInstant("2025-11-03T09:30:15Z");
    if (!notes.isEmpty())
        visit.notes = notes;
    return visit;
}

NewCommand commandOf(const Visit &visit)
{
    NewCommand command;
    command.operation = createVisit.name;
    command.title = u"Visit"_s;
    command.items = {{visit.siteId->utf8(), {}, jsonOf(visit)}};
    return command;
}

//! With a service that has some sites.
struct VisitWorld : World
{
    VisitWorld() : site(firstSite()) {}

    QByteArray firstSite()
    {
        sync.refresh();
        if (!QTest::qWaitFor([this] { return sync.progress().state == SyncProgress::State::Complete; }, patience))
            qFatal("no sites");
        sim->clearRequests();
        return store.idAt(0).utf8();
    }
    //! By somebody else.
    void create(const Visit &visit)
    {
        if (!answerOf(api.call(createVisit, visit)))
            qFatal("not created");
        sim->clearRequests();
    }
    std::vector<Visit> visits() { return answerOf(api.call(listVisits))->entries; }
    //! As a killed program leaves it: on its way, with what stood there before.
    QUuid interrupted(const Visit &visit, const QByteArray &before)
    {
        const NewCommand command = commandOf(visit);
        if (!answerOf(journal->plan(command))
            || !answerOf(journal->record({command.id, 0, ItemState::Planned, ItemState::Sending, before, {}, {}, 0})))
            qFatal("not recorded");
        return command.id;
    }
    ItemRecord itemOf(const QUuid &command) { return items(command).at(0); }

    const QByteArray site;
};

} // namespace

//! Visits, which the service takes as often as they come.
class TstVisitCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustNotBeSentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("refused");
        Visit without = visitOf("S");
        without.completedAt.reset();
        Visit nowhere = visitOf("S");
        nowhere.siteId.reset();
        const auto notes = [](qsizetype length) { return jsonOf(visitOf("S", QString(length, u'n'))); };
        QTest::newRow("good") << QByteArray("S") << jsonOf(visitOf("S")) << false;
        QTest::newRow("no time") << QByteArray("S") << jsonOf(without) << true;
        QTest::newRow("no site") << QByteArray("S") << jsonOf(nowhere) << true;
        QTest::newRow("another site") << QByteArray("T") << jsonOf(visitOf("S")) << true;
        QTest::newRow("no target") << QByteArray() << jsonOf(visitOf("")) << true;
        QTest::newRow("long notes") << QByteArray("S") << notes(longestVisitNotes) << false;
        QTest::newRow("too long notes") << QByteArray("S") << notes(longestVisitNotes + 1) << true;
        QTest::newRow("no JSON") << QByteArray("S") << QByteArray("{") << true;
        QTest::newRow("another type") << QByteArray("S") << QByteArray(R"({"siteId":"S","completedAt":7})") << true;
    }
    void whatMustNotBeSentIsRefused()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, after);
        QFETCH(const bool, refused);
        CommandOperations operations;
        addVisitCommands(operations);
        QCOMPARE(!operations.find(createVisit.name)->refusal(target, after).isEmpty(), refused);
    }

    void theSameIsKnownHoweverItIsSaid_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("with an id and more") << QByteArray(
            R"({"visitId":"V","siteId":"S","type":"a b","completedAt":"2025-01-01T10:00:00Z","notes":"x\ny",)"
            R"("weather":"fine"})") << true;
        QTest::newRow("another offset") << QByteArray(
            R"({"siteId":"S","type":"a b","completedAt":"2025-01-01T12:00:00.25+02:00","notes":"x\ny"})")
                                        << true;
        QTest::newRow("case, blanks, line ends") << QByteArray(
            R"({"siteId":"S","type":" A B ","completedAt":"2025-01-01T10:00Z","notes":"x \r\ny\r\n\r\n"})")
                                                 << true;
        QTest::newRow("another second") << QByteArray(
            R"({"siteId":"S","type":"a b","completedAt":"2025-01-01T10:00:01Z","notes":"x\ny"})")
                                        << false;
        QTest::newRow("another day") << QByteArray(
            R"({"siteId":"S","type":"a b","scheduledAt":"2025-01-01T10:00:00Z","completedAt":"2025-01-01T10:00:00Z","notes":"x\ny"})")
                                     << false;
        QTest::newRow("other notes") << QByteArray(
            R"({"siteId":"S","type":"a b","completedAt":"2025-01-01T10:00:00Z","notes":" x\ny"})")
                                     << false;
        QTest::newRow("without notes") << QByteArray(
            R"({"siteId":"S","type":"a b","completedAt":"2025-01-01T10:00:00Z"})")
                                       << false;
    }
    void theSameIsKnownHoweverItIsSaid()
    {
        QFETCH(const QByteArray, other);
        QFETCH(const bool, same);
        CommandOperations operations;
        addVisitCommands(operations);
        const CommandOperation &operation = *operations.find(createVisit.name);
        const QByteArray one = R"({"siteId":"S","type":"a b","completedAt":"2025-01-01T10:00:00Z","notes":"x\ny"})";
        QVERIFY(operation.facts(one));
        QVERIFY(operation.facts(other));
        QCOMPARE(operation.isSame(one, other), same);
        QCOMPARE(operation.lane("S", one), "site:S");
        QVERIFY(!operation.inverse("null", one, Instant()));
        QVERIFY(!operation.facts("null"));
    }

    void aVisitIsSentOnce()
    {
        VisitWorld world;
        const Visit visit = visitOf(world.site, u"Ünïcode ✓\r\nand \"quotes\"\t"_s);
        const QUuid id = world.start(commandOf(visit));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.itemOf(id).state, ItemState::Confirmed);
        QCOMPARE(world.itemOf(id).outcome.reason, journalreason::answered);
        QCOMPARE(world.itemOf(id).before, nothingThere);
        Visit made = world.visits().at(0);
        made.visitId.reset();
        QVERIFY(made == visit);
    }

    void whatIsThereAlreadyIsNotSent()
    {
        VisitWorld world;
        world.create(visitOf(world.site, u"Meter replaced. \r\nAll fine.\r\n"_s));
        const QUuid id = world.start(commandOf(visitOf(world.site)));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.itemOf(id).outcome.reason, journalreason::alreadySo);
        const QUuid again = world.start(commandOf(visitOf(world.site)));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(again), patience);
        QCOMPARE(world.sent("createVisit"), 0);
    }

    void aLostAnswerIsLookedFor()
    {
        VisitWorld world;
        world.fault(u"loseReply:operation=createVisit"_s);
        const QUuid id = world.start(commandOf(visitOf(world.site)));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.itemOf(id).outcome.reason, journalreason::foundSo);
        QCOMPARE(world.sent("createVisit"), 1);
    }

    void whatIsNotFoundIsSentAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("reset") << u"reset:operation=createVisit,count=2"_s;
        QTest::newRow("503") << u"status:operation=createVisit,status=503,count=2"_s;
        QTest::newRow("503 that lies") << u"status:operation=createVisit,status=503,processed=true,count=2"_s;
        QTest::newRow("429 that lies") << u"status:operation=createVisit,status=429,processed=true,count=2"_s;
        QTest::newRow("half an answer") << u"truncatedBody:operation=createVisit,count=2"_s;
    }
    void whatIsNotFoundIsSentAgain()
    {
        QFETCH(const QString, fault);
        VisitWorld world;
        world.create(visitOf(world.site, u"Somebody else's"_s));
        world.fault(fault);
        world.fault(u"status:operation=listVisits,status=500,skip=1,count=1"_s);
        const QUuid id = world.start(commandOf(visitOf(world.site)));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.itemOf(id).state, ItemState::Confirmed);
        QCOMPARE(world.visits().size(), size_t(2));
    }

    void anInterruptedOneIsSentOnlyWhereNoneHasCome_data()
    {
        QTest::addColumn<QStringList>("others"); // notes of visits that are there
        QTest::addColumn<int>("before");         // how many of them were
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<int>("sent");
        QTest::newRow("nothing") << QStringList{} << 0 << ItemState::Confirmed << 1;
        QTest::newRow("one that was there") << QStringList{u"a"_s} << 1 << ItemState::Confirmed << 1;
        QTest::newRow("two that were there") << QStringList{u"b"_s, u"a"_s} << 2 << ItemState::Confirmed << 1;
        QTest::newRow("one has come") << QStringList{u"a"_s} << 0 << ItemState::Unknown << 0;
        QTest::newRow("one without notes has come") << QStringList{u""_s} << 0 << ItemState::Unknown << 0;
        QTest::newRow("one more has come") << QStringList{u"a"_s, u"b"_s} << 1 << ItemState::Unknown << 0;
        QTest::newRow("the same again has come") << QStringList{u"a"_s, u"a"_s} << 1 << ItemState::Unknown << 0;
        QTest::newRow("it has come") << QStringList{u"a"_s, u"Mine"_s} << 1 << ItemState::Confirmed << 0;
    }
    void anInterruptedOneIsSentOnlyWhereNoneHasCome()
    {
        QFETCH(const QStringList, others);
        QFETCH(const int, before);
        QFETCH(const ItemState, state);
        QFETCH(const int, sent);
        VisitWorld world;
        world.reopen(false);
        const Visit visit = visitOf(world.site, u"Mine"_s);
        const CommandOperation &operation = *world.operations.find(createVisit.name);
        QByteArray stood;
        for (int i = 0; i <= others.size(); ++i) {
            if (i == before)
                stood = *world.answerOf(operation.read(world.api, world.site, jsonOf(visit), Urgency::Foreground));
            if (i < others.size())
                world.create(visitOf(world.site, others[i]));
        }
        world.sim->clearRequests();
        const QUuid id = world.interrupted(visit, stood);
        world.runner->open();
        QTRY_VERIFY_WITH_TIMEOUT(world.runner->progress(id) && world.runner->progress(id)->isOver(), patience);
        QTRY_COMPARE(world.itemOf(id).state, state);
        QCOMPARE(world.sent("createVisit"), sent);
        if (state != ItemState::Unknown)
            return;
        QCOMPARE(world.itemOf(id).outcome.reason, journalreason::cannotTell);
        world.runner->resolve(id, 0, false, u"Ada"_s);
        QTRY_COMPARE(world.itemOf(id).state, ItemState::Refused);
        world.runner->retryFailed(id, u"Ada"_s);
        QTRY_COMPARE(world.itemOf(id).state, ItemState::Confirmed);
        QCOMPARE(world.sent("createVisit"), 1);
    }

    void anEntryThatCannotBeReadMayBeTheOne()
    {
        VisitWorld world;
        world.reopen(false);
        const QUuid id = world.interrupted(visitOf(world.site), nothingThere.toByteArray());
        world.fault(u"badEntry:operation=listVisits,count=1"_s);
        world.runner->open();
        QTRY_VERIFY_WITH_TIMEOUT(world.runner->progress(id) && world.runner->progress(id)->asking == 1, patience);
        QCOMPARE(world.sent("createVisit"), 0);
        // One that was there before is no obstacle.
        world.sim->clearFaults();
        world.fault(u"badEntry:operation=listVisits"_s);
        world.fault(u"reset:operation=createVisit,count=1"_s);
        const QUuid other = world.start(commandOf(visitOf(world.store.idAt(1).utf8())));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(other), patience);
        QCOMPARE(world.itemOf(other).state, ItemState::Confirmed);
    }

    void whatComesFromABackupIsNotSentAgain()
    {
        VisitWorld world;
        world.reopen(false);
        world.create(visitOf(world.site));
        const NewCommand command = commandOf(visitOf(world.site));
        QVERIFY(world.answerOf(world.journal->plan(command)));
        world.runner->open();
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(command.id), patience);
        QCOMPARE(world.itemOf(command.id).outcome.reason, journalreason::alreadySo);
        QCOMPARE(world.sent("createVisit"), 0);
    }

    void whatTheServiceRefusesSaysWhy()
    {
        VisitWorld world;
        const QUuid id = world.start(commandOf(visitOf("no such site")));
        QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.itemOf(id).state, ItemState::Refused);
        QCOMPARE(world.itemOf(id).outcome.http, 422);
    }

    void manyAtOnceReadTheListTogether()
    {
        VisitWorld world;
        std::vector<QUuid> ids;
        ids.reserve(12);
        for (int i = 0; i < 12; ++i)
            ids.push_back(world.start(commandOf(visitOf(world.store.idAt(i).utf8()))));
        for (const QUuid &id : ids)
            QTRY_VERIFY_WITH_TIMEOUT(world.isOver(id), patience);
        QCOMPARE(world.sent("createVisit"), 12);
        QVERIFY2(world.sent("listVisits") < 12, qPrintable(QString::number(world.sent("listVisits"))));
        QCOMPARE(world.visits().size(), size_t(12));
    }
};

QTEST_GUILESS_MAIN(TstVisitCommands)
#include "tst_visitcommands.moc"
