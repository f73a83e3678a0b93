// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The visits: those of the service, those of this desk, and which of them belong together.
class TestVisitStore : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant noon{1'767'268'800'123, 456}; // 2026-01-01T12:00:00.123000456Z

    static Visit planned(const QString &id, const QString &site = u"S-1"_s, const QString &type = u"Service"_s,
                         Instant at = noon)
    {
        Visit visit;
        if (!id.isEmpty())
            visit.visitId = VisitId(id);
        visit.siteId = SiteId(site);
        visit.type = type;
        visit.scheduledAt = at;
        return visit;
    }
    static Visit completed(const QString &id, const QString &site = u"S-1"_s, const QString &type = u"Service"_s,
                           Instant at = noon)
    {
        Visit visit = planned(id, site, type, at);
        visit.completedAt = at + 2h;
        return visit;
    }
    static QString state(const VisitStore &store, QByteArrayView id)
    {
        return store.columns().column(VisitColumn::State).text(store.rowOf(id));
    }
    static RowState rowState(const VisitStore &store, QByteArrayView id)
    {
        return store.columns().state[store.rowOf(id)];
    }
    static IdColumn ids(const QList<QByteArray> &list)
    {
        IdColumn column;
        for (const QByteArray &id : list)
            column.append(id.toStdString());
        return column;
    }

private Q_SLOTS:
    void whatTheServiceHasIsThere()
    {
        VisitStore store;
        Visit visit = completed(u"V-1"_s, u"S ä"_s);
        visit.notes = u"Key is with the neighbour.\nRing twice."_s;
        store.take(visit, Instant{5});
        QCOMPARE(store.rows(), 1);
        const Visit back = store.visitAt(0);
        QCOMPARE(back.visitId, visit.visitId);
        QCOMPARE(back.siteId, visit.siteId);
        QCOMPARE(back.type, visit.type);
        QCOMPARE(back.notes, visit.notes);
        QCOMPARE(back.scheduledAt->ms, noon.ms); // milliseconds stay
        QCOMPARE(back.completedAt->ms, noon.ms + 7'200'000);
        QCOMPARE(store.transferOf(0), VisitTransfer::Sent);
        QCOMPARE(state(store, "V-1"), u"completed"_s);
        QCOMPARE(store.columns().fetchedAt_ms()[0], 5);
        QCOMPARE(rowState(store, "V-1"), RowState::Fetched);
    }

    void whatTheServiceLeavesOutIsNothing()
    {
        VisitStore store;
        store.take(Visit{}, Instant{5});
        QCOMPARE(store.rows(), 1);
        QCOMPARE(store.visitAt(0), Visit());
        QCOMPARE(store.columns().column(VisitColumn::State).text(0), u"planned"_s);
    }

    void anEntryWithoutIdHasTheSameRowEachTime()
    {
        VisitStore store;
        store.take(planned({}), Instant{5});
        store.take(planned({}), Instant{6});
        QCOMPARE(store.rows(), 1);
        QVERIFY(store.idBytes(0).startsWith("~"));
        QVERIFY(!VisitStore::isServed(store.idBytes(0)));
        QVERIFY(!store.visitAt(0).visitId);
        Visit other = planned({});
        other.notes = u"other"_s;
        store.take(other, Instant{7});
        store.take(planned({}, u"S-1S"_s, u"ervice"_s), Instant{7}); // the same letters in other places
        QCOMPARE(store.rows(), 3);
        Visit empty = planned({});
        empty.visitId = VisitId(QByteArray(""));
        QVERIFY(VisitStore::idOf(empty).startsWith('~'));
    }

    void anIdOfTheServiceIsNeverTakenForALocalOne()
    {
        const QByteArray id = VisitStore::idOf(planned(u"local:1"_s));
        QVERIFY(!VisitStore::isLocal(id));
        QVERIFY(!VisitStore::isServed(id));
        QVERIFY(id != VisitStore::idOf(planned(u"local:2"_s)));
        QVERIFY(VisitStore::isServed(VisitStore::idOf(planned(u"V-1"_s))));
    }

    void aLocalVisitOutlivesEveryList()
    {
        VisitStore store;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        QVERIFY(VisitStore::isLocal(local));
        store.take(planned(u"V-1"_s), Instant{1});
        store.takeLocal(local, planned(u"V-9"_s), VisitTransfer::Waiting, Instant{2});
        store.takeList({}, Instant{3});
        QCOMPARE(rowState(store, "V-1"), RowState::Gone);
        QCOMPARE(rowState(store, local), RowState::Fetched);
        QCOMPARE(store.transferOf(store.rowOf(local)), VisitTransfer::Waiting);
        QVERIFY(!store.visitAt(store.rowOf(local)).visitId);

        store.takeLocal(local, planned({}), VisitTransfer::Refused, Instant{4});
        QCOMPARE(store.rows(), 2);
        QCOMPARE(store.transferOf(store.rowOf(local)), VisitTransfer::Refused);
        QSignalSpy changed(&store, &EntityStore::changed);
        store.dropLocal(local);
        QCOMPARE(rowState(store, local), RowState::Dismissed);
        QCOMPARE(changed.count(), 1);
        store.dropLocal(local);
        store.dropLocal(VisitStore::localId(QUuid::createUuid())); // nobody knows it
        QCOMPARE(changed.count(), 1);
        store.takeLocal(local, planned({}), VisitTransfer::Draft, Instant{5});
        QCOMPARE(rowState(store, local), RowState::Fetched);
    }

    void aCompletedRecordMakesThePlannedOneDone_data()
    {
        QTest::addColumn<bool>("plannedFirst");
        QTest::addColumn<bool>("local");
        QTest::newRow("planned first") << true << false;
        QTest::newRow("completed first") << false << false;
        QTest::newRow("planned first, completed here") << true << true;
        QTest::newRow("completed here first") << false << true;
    }
    void aCompletedRecordMakesThePlannedOneDone()
    {
        QFETCH(bool, plannedFirst);
        QFETCH(bool, local);
        VisitStore store;
        const QByteArray localId = VisitStore::localId(QUuid::createUuid());
        const auto takeCompleted = [&] {
            if (local)
                store.takeLocal(localId, completed({}, u"S-1"_s, u"SERVICE"_s), VisitTransfer::Waiting, Instant{1});
            else
                store.take(completed(u"V-2"_s, u"S-1"_s, u"SERVICE"_s), Instant{1});
        };
        if (!plannedFirst)
            takeCompleted();
        store.take(planned(u"V-1"_s), Instant{1});
        store.take(planned(u"other site"_s, u"S-2"_s), Instant{1});
        store.take(planned(u"other type"_s, u"S-1"_s, u"repair"_s), Instant{1});
        store.take(planned(u"other time"_s, u"S-1"_s, u"Service"_s, noon + 1ms), Instant{1});
        if (plannedFirst) {
            QCOMPARE(state(store, "V-1"), u"planned"_s);
            takeCompleted();
        }
        QCOMPARE(state(store, "V-1"), u"done"_s);
        QCOMPARE(state(store, local ? localId : QByteArray("V-2")), u"completed"_s);
        for (const char *id : {"other site", "other type", "other time"})
            QCOMPARE(state(store, id), u"planned"_s);
        store.take(planned(u"V-1"_s), Instant{2});
        QCOMPARE(state(store, "V-1"), u"done"_s);
    }

    void whatIsTakenBackIsNotDone()
    {
        VisitStore store;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        store.take(planned(u"V-1"_s), Instant{1});
        store.take(completed(u"V-2"_s), Instant{1});
        store.takeLocal(local, completed({}), VisitTransfer::Refused, Instant{1});
        store.takeList(ids({"V-1"}), Instant{2}); // without V-2
        QCOMPARE(state(store, "V-1"), u"done"_s); // the local one is still there
        store.dropLocal(local);
        QCOMPARE(state(store, "V-1"), u"planned"_s);
        store.takeList(ids({"V-1", "V-2"}), Instant{3});
        QCOMPARE(state(store, "V-1"), u"done"_s);
        store.take(completed(u"V-2"_s, u"S-7"_s), Instant{4});
        QCOMPARE(state(store, "V-1"), u"planned"_s);
    }

    void withoutAScheduledTimeNothingBelongsTogether()
    {
        VisitStore store;
        Visit first = planned(u"V-1"_s);
        first.scheduledAt.reset();
        Visit second = completed(u"V-2"_s);
        second.scheduledAt.reset();
        store.take(first, Instant{1});
        store.take(second, Instant{1});
        QCOMPARE(state(store, "V-1"), u"planned"_s);
    }

    void whatIsWrittenDownWhileTheFileIsReadWaits()
    {
        VisitStore store;
        store.holdDetails();
        const QByteArray kept = VisitStore::localId(QUuid::createUuid());
        const QByteArray dropped = VisitStore::localId(QUuid::createUuid());
        store.takeLocal(kept, completed({}), VisitTransfer::Draft, Instant{1});
        store.takeLocal(dropped, planned({}), VisitTransfer::Draft, Instant{1});
        store.dropLocal(dropped);
        QCOMPARE(store.rows(), 0);
        store.releaseDetails();
        QCOMPARE(store.rows(), 1);
        QCOMPARE(store.visitAt(store.rowOf(kept)).completedAt->ms, noon.ms + 7'200'000);
    }

    //! A hundred thousand visits, half of them completed, all of one site and type.
    void manyVisitsTakeNoLongerEach()
    {
        VisitStore store;
        for (int i = 0; i < 50'000; ++i) {
            store.take(planned(u"P-%1"_s.arg(i), u"S-1"_s, u"Service"_s, noon + i * 1min), Instant{1});
            store.take(completed(u"C-%1"_s.arg(i), u"S-1"_s, u"Service"_s, noon + i * 1min), Instant{1});
        }
        QCOMPARE(state(store, "P-0"), u"done"_s);
        QCOMPARE(state(store, "P-49999"), u"done"_s);
    }
};

QTEST_GUILESS_MAIN(TestVisitStore)
#include "tst_visitstore.moc"
