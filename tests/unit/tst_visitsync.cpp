// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"
#include "fleetsynctask.h"
#include "fleetworld.h"
#include "manualclock.h"

#include <QAbstractEventDispatcher>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int visitCount = 40;

simulator::SimulatorOptions withVisits()
{
    simulator::SimulatorOptions options;
    options.sites = 15 * visitCount;
    return options;
}

struct VisitWorld : FleetWorld
{
    VisitWorld() : FleetWorld(withVisits()) {}

    SyncProgress::State refresh()
    {
        using State = SyncProgress::State;
        visitSync.refresh();
        const auto settled = [this] {
            const State state = visitSync.progress().state;
            return state == State::Complete || state == State::Failed || state == State::Waiting;
        };
        return QTest::qWaitFor(settled, patience) ? visitSync.progress().state : State::Idle;
    }
};

Visit visitOf(const QString &site)
{
    Visit visit;
    visit.siteId = SiteId(site);
    visit.type = u"service"_s;
    return visit;
}

QByteArray bodyOf(int entries)
{
    QByteArray body = "{\"entries\":[";
    for (int i = 0; i < entries; ++i)
        body += (i ? ",{\"visitId\":\"V-" : "{\"visitId\":\"V-") + QByteArray::number(i)
            + "\",\"siteId\":\"S-1\",\"scheduledAt\":\"2026-01-01T08:00:00Z\"}";
    return body + "]}";
}

} // namespace

class TestVisitSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneListBringsEverything()
    {
        VisitWorld world;
        const FleetSyncTask task(world.visitSync, FleetSyncTask::Kind::Visits);
        QCOMPARE(task.state(), Task::State::Waiting);
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        QCOMPARE(task.state(), Task::State::Finished);
        QCOMPARE(syncText(FleetSyncTask::Kind::Visits, world.visitSync.progress()), u"40 visits"_s);
        QCOMPARE(world.visits.rows(), visitCount);
        QCOMPARE(world.visits.count(RowState::Fetched), visitCount);
        QVERIFY(world.visits.listedAt());
        for (qsizetype row = 0; row < visitCount; ++row) {
            const Visit visit = world.visits.visitAt(row);
            QVERIFY(visit.visitId && visit.siteId && visit.type && visit.scheduledAt);
        }
        world.visitSync.setWanted({0, 1, 2}, {3, 4});
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        QCOMPARE(world.sent("listVisits"), 2);
        QCOMPARE(world.sent("getVisit"), 0);
    }

    void whatTheListLeavesOutIsGone()
    {
        VisitWorld world;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        world.visits.take(visitOf(u"S-0"_s), Instant{1});
        world.visits.takeLocal(local, visitOf(u"S-0"_s), VisitTransfer::Waiting, Instant{1});
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        QCOMPARE(world.visits.rows(), visitCount + 2);
        QCOMPARE(world.visits.columns().state[0], RowState::Gone);
        QCOMPARE(world.visits.columns().state[world.visits.rowOf(local)], RowState::Fetched);
        QCOMPARE(world.visits.transferOf(world.visits.rowOf(local)), VisitTransfer::Waiting);
    }

    void aListThatFailsTakesNothingAway_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("server error") << u"status:operation=listVisits,status=500"_s;
        QTest::newRow("HTML") << u"html:operation=listVisits"_s;
        QTest::newRow("no JSON") << u"notJson:operation=listVisits"_s;
        QTest::newRow("another shape") << u"wrongShape:operation=listVisits"_s;
        QTest::newRow("truncated") << u"truncatedBody:operation=listVisits"_s;
        QTest::newRow("empty") << u"emptyBody:operation=listVisits"_s;
        QTest::newRow("reset") << u"reset:operation=listVisits"_s;
        QTest::newRow("forbidden") << u"status:operation=listVisits,status=403"_s;
    }
    void aListThatFailsTakesNothingAway()
    {
        QFETCH(QString, fault);
        VisitWorld world;
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        const auto listed = world.visits.listedAt();
        world.fault(fault);
        const SyncProgress::State state = world.refresh();
        QVERIFY(state == SyncProgress::State::Failed || state == SyncProgress::State::Waiting);
        QCOMPARE(world.visits.rows(), visitCount);
        QCOMPARE(world.visits.count(RowState::Fetched), visitCount);
        QCOMPARE(world.visits.listedAt(), listed);

        world.sim->clearFaults();
        world.visitSync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.visitSync.progress().state, SyncProgress::State::Complete, patience);
        QCOMPARE(world.visits.count(RowState::Fetched), visitCount);
        QVERIFY(world.visits.listedAt() != listed);
    }

    void anEntryThatMakesNoSenseCostsThatEntry()
    {
        VisitWorld world;
        world.fault(u"badEntry:operation=listVisits"_s);
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        QCOMPARE(world.visitSync.progress().leftOut, 1);
        QCOMPARE(world.visits.rows(), visitCount);
    }

    void oneVisitIsReadWhenSomebodyLooksAtIt()
    {
        VisitWorld world;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        world.visits.take(visitOf(u"S-0"_s), Instant{1}); // without an id
        world.visits.takeLocal(local, visitOf(u"S-0"_s), VisitTransfer::Draft, Instant{1});
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        world.visitSync.fetchNow(local);
        world.visitSync.fetchNow(world.visits.idBytes(0));
        world.visitSync.fetchNow("nobody knows it");
        const qsizetype row = world.visits.rows() - 1;
        const Visit before = world.visits.visitAt(row);
        QSignalSpy changed(&world.visits, &EntityStore::changed);
        world.visitSync.fetchNow(world.visits.idBytes(row));
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, patience);
        QCOMPARE(world.visits.visitAt(row), before);
        QTRY_COMPARE(world.scheduler.inFlight(), 0);
        QCOMPARE(world.sent("getVisit"), 1);

        world.fault(u"status:operation=getVisit,status=404"_s);
        world.visitSync.fetchNow(world.visits.idBytes(row));
        QTRY_COMPARE_WITH_TIMEOUT(world.visits.columns().state[row], RowState::NotFound, patience);
        QCOMPARE(world.refresh(), SyncProgress::State::Complete);
        QCOMPARE(world.visits.columns().state[row], RowState::Fetched); // the list has it
    }

    //! What the list brings waits for what is on disk.
    void nothingIsAskedBeforeTheStoreIsReady()
    {
        VisitWorld world;
        world.visitSync.setStoreReady(false);
        world.visitSync.refresh();
        QTRY_COMPARE(world.scheduler.inFlight(), 0);
        QCOMPARE(world.sent("listVisits"), 0);
        world.visitSync.setStoreReady(true);
        QTRY_COMPARE_WITH_TIMEOUT(world.visitSync.progress().state, SyncProgress::State::Complete, patience);
        QCOMPARE(world.sent("listVisits"), 1);
    }

    void aLongListNeverHoldsTheEventLoop()
    {
        constexpr int many = 9'500;
        SystemClock clock;
        FakeTransport transport;
        FakeTokenSource tokens;
        Scheduler scheduler{transport, tokens, clock, FleetWorld::impatient()};
        Worker worker;
        ContractDrift drift;
        ApiClient api{scheduler, worker, drift, {QUrl(u"https://localhost"_s), switchyard::Dialect::Contract, {}}};
        VisitStore visits;
        VisitSync sync{api, visits, scheduler, worker, clock};
        qsizetype known = 0;
        qsizetype most = 0;
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &sync,
                [&] { most = std::max(most, visits.rows() - std::exchange(known, visits.rows())); });
        transport.answer("listVisits", 200, bodyOf(many));
        sync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(sync.progress().state, SyncProgress::State::Complete, patience);
        QCOMPARE(visits.rows(), many);
        QVERIFY2(most > 0 && most <= 2'000, qPrintable(QString::number(most)));

        // A new wish overtakes a list that is still coming in; nothing of it is marked gone by the half of the former one.
        transport.answer("listVisits", 200, bodyOf(many));
        transport.answer("listVisits", 200, bodyOf(many - 1));
        sync.refresh();
        bool again = false;
        connect(&visits, &EntityStore::changed, &sync, [&] {
            if (!std::exchange(again, true))
                QMetaObject::invokeMethod(&sync, &FleetSync::refresh, Qt::QueuedConnection);
        });
        QTRY_COMPARE_WITH_TIMEOUT(visits.count(RowState::Gone), 1, patience);
        QTRY_COMPARE(sync.progress().state, SyncProgress::State::Complete);
        QCOMPARE(visits.rows(), many);
        QCOMPARE(transport.unexpected, 0);
    }
};

QTEST_GUILESS_MAIN(TestVisitSync)
#include "tst_visitsync.moc"
