// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicestore.h"
#include "fleetstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! The rows of a fleet: what a list adds, what it leaves out, and what details do.
class TestEntityStore : public QObject
{
    Q_OBJECT

private:
    static IdColumn ids(const QStringList &list)
    {
        IdColumn column;
        for (const QString &id : list)
            column.append(id.toStdString());
        return column;
    }

    static Site site(const QString &id, const QString &name)
    {
        Site made;
        made.siteId = SiteId(id);
        made.name = name;
        return made;
    }

private Q_SLOTS:
    void aRowIsFoundByItsExactId()
    {
        FleetStore store;
        store.takeList(ids({u"a"_s, u"A"_s, u"a/b"_s, u"ä"_s, u"a"_s}), Instant{1});
        QCOMPARE(store.rows(), 4);
        for (qsizetype row = 0; row < 4; ++row)
            QCOMPARE(store.rowOf(store.idAt(row)), row);
        QCOMPARE(store.rowOf(SiteId(u"b"_s)), -1);
        QCOMPARE(store.rowOf(SiteId()), -1);
    }

    void aListInSlicesIsTheSameAsOneInOnePiece()
    {
        FleetStore whole;
        FleetStore sliced;
        for (FleetStore *store : {&whole, &sliced})
            store->takeList(ids({u"1"_s, u"2"_s, u"3"_s, u"4"_s}), Instant{1});
        const IdColumn next = ids({u"5"_s, u"3"_s, u"1"_s});
        whole.takeList(next, Instant{2});
        sliced.beginList();
        for (size_t i = 0; i < next.size(); ++i)
            sliced.takeListed(next, i, i + 1);
        for (qsizetype row = 0; row < 4; ++row)
            sliced.markUnlisted(row, row + 1);
        QCOMPARE(sliced.listedAt()->ms, 1);
        sliced.endList(Instant{2});
        QCOMPARE(sliced.listedAt()->ms, 2);
        QCOMPARE(sliced.rows(), whole.rows());
        for (qsizetype row = 0; row < whole.rows(); ++row)
            QCOMPARE(sliced.columns().state[row], whole.columns().state[row]);
        QCOMPARE(sliced.unlistedCount(), 2);
        QCOMPARE(sliced.count(RowState::Listed), 3);
    }

    //! A site that was added here while the list was on its way is not in it, and is there all the same.
    void whatAppearsWhileAListIsTakenIsNotGone()
    {
        FleetStore store;
        store.takeList(ids({u"1"_s}), Instant{1});
        store.beginList();
        store.takeListed(ids({u"1"_s}), 0, 1);
        store.take(site(u"new"_s, u"New"_s), Instant{2});
        store.markUnlisted(0, store.rows());
        store.endList(Instant{2});
        QCOMPARE(store.unlistedCount(), 0);
    }

    void whatIsGoneIsDismissedUntilAListNamesItAgain()
    {
        FleetStore store;
        store.takeList(ids({u"1"_s, u"2"_s, u"3"_s}), Instant{1});
        store.takeList(ids({u"1"_s}), Instant{2});
        QCOMPARE(store.count(RowState::Gone), 2);
        store.dismissGone();
        QCOMPARE(store.count(RowState::Gone), 0);
        QCOMPARE(store.unlistedCount(), 2);
        QCOMPARE(store.columns().state[1], RowState::Dismissed);
        store.takeFailure(SiteId(u"2"_s), RowState::Failed); // an answer that comes late changes nothing
        QCOMPARE(store.columns().state[1], RowState::Dismissed);
        store.takeList(ids({u"1"_s, u"2"_s}), Instant{3});
        QCOMPARE(store.columns().state[1], RowState::Listed);
        QCOMPARE(store.columns().state[2], RowState::Dismissed); // still gone: it is not told of twice
    }

    void whatStandsBesideTheDetailsStays()
    {
        DeviceStore store;
        store.takeList(ids({u"1"_s}), Instant{1});
        const SynthId id(u"1"_s);
        store.takeMode(id, OperationMode{Mode::Smart, {}});
        store.takeLastTelemetry(id, Instant{70});
        store.takeMode(SynthId(u"unknown"_s), OperationMode{Mode::Smart, {}});
        QCOMPARE(store.rows(), 1);
        QCOMPARE(store.columns().state[0], RowState::Listed); // its details are still not known
        Device device;
        device.synthId = id;
        store.take(device, Instant{80});
        QCOMPARE(store.columns().column(DeviceColumn::Mode).text(0), u"Smart"_s);
        QCOMPARE(store.columns().times_ms[size_t(DeviceTime::LastTelemetry)][0], 70);
        QCOMPARE(store.columns().fetchedAt_ms()[0], 80);
    }

    void countsFollowTheStates()
    {
        FleetStore store;
        store.takeList(ids({u"1"_s, u"2"_s, u"3"_s}), Instant{1});
        store.take(site(u"1"_s, u"One"_s), Instant{5});
        store.takeFailure(SiteId(u"2"_s), RowState::Forbidden);
        store.takeFailure(SiteId(u"nobody"_s), RowState::Forbidden);
        QCOMPARE(store.count(RowState::Fetched), 1);
        QCOMPARE(store.count(RowState::Forbidden), 1);
        QCOMPARE(store.count(RowState::Listed), 1);
        store.take(site(u"2"_s, u"Two"_s), Instant{6});
        store.takeList(ids({u"2"_s}), Instant{7});
        QCOMPARE(store.count(RowState::Forbidden), 0);
        QCOMPARE(store.count(RowState::Gone), 2);
        store.takeList(ids({u"1"_s, u"2"_s, u"3"_s}), Instant{8});
        QCOMPARE(store.count(RowState::Fetched), 2);
        QCOMPARE(store.columns().state[2], RowState::Listed);
        QCOMPARE(store.columns().column(SiteColumn::Name).text(0), u"One"_s);
    }

    void whatWasKeptTakesThePlaceOfEverything()
    {
        FleetStore before;
        before.takeList(ids({u"1"_s, u"2"_s}), Instant{1});
        before.take(site(u"2"_s, u"Two"_s), Instant{5});
        LoadedEntities loaded;
        loaded.columns = before.columns();
        loaded.writers.resize(siteColumnCount);
        for (qsizetype row = 0; row < 2; ++row) { // a writer of its own, as the loader has
            if (row == 0)
                loaded.columns.text[0] = {};
            loaded.writers[0].resize(loaded.columns.text[0], row + 1);
            loaded.writers[0].set(loaded.columns.text[0], row, before.idBytes(row));
        }
        loaded.listedAt = Instant{1};

        FleetStore store;
        QSignalSpy adopted(&store, &FleetStore::adopted);
        store.adopt(std::move(loaded));
        QCOMPARE(adopted.count(), 1);
        QCOMPARE(store.rows(), 2);
        QCOMPARE(store.count(RowState::Fetched), 1);
        QCOMPARE(store.listedAt()->ms, 1);
        QCOMPARE(store.rowOf(SiteId(u"2"_s)), 1);
        store.takeList(ids({u"2"_s, u"3"_s}), Instant{9});
        QCOMPARE(store.rows(), 3);
        QCOMPARE(store.columns().state[0], RowState::Gone);
    }
};

QTEST_APPLESS_MAIN(TestEntityStore)
#include "tst_entitystore.moc"
