// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! The fleet on disk: what was there is there again, whatever became of the file or of the program.
class TestFleetCache : public QObject
{
    Q_OBJECT

private:
    struct Folder
    {
        QTemporaryDir dir;
        QString file() const { return dir.filePath(u"fleet.sqlite"_s); }
        QStringList aside() const { return QDir(dir.path()).entryList({u"fleet.sqlite.aside-*"_s}, QDir::Files); }
        //! Changes the file as another program would.
        void run(const char *sql) const
        {
            sqlite3 *handle = nullptr;
            QCOMPARE(sqlite3_open(file().toUtf8().constData(), &handle), SQLITE_OK);
            QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(handle);
        }
    };

    //! A store and its cache, opened.
    struct Opened
    {
        FleetStore store;
        DeviceStore devices;
        VisitStore visits;
        FleetCache cache;

        explicit Opened(const Folder &folder) : cache(folder.file(), store, devices, visits)
        {
            QSignalSpy opened(&cache, &FleetCache::opened);
            cache.open();
            [&] { QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000); }();
        }
    };

    static IdColumn ids(int from, int to)
    {
        IdColumn column;
        for (int i = from; i < to; ++i)
            column.append(u"S-%1"_s.arg(i).toStdString());
        return column;
    }

    static Site site(int number, const QString &name)
    {
        Site made;
        made.siteId = SiteId(u"S-%1"_s.arg(number));
        made.name = name;
        made.timezone = u"Europe/London"_s;
        made.address = Address{};
        made.address->city = u"Zürich"_s;
        return made;
    }

    static Visit visit(const QString &id)
    {
        Visit made;
        if (!id.isEmpty())
            made.visitId = VisitId(id);
        made.siteId = SiteId(u"S-1"_s);
        made.type = u"service"_s;
        made.scheduledAt = Instant{1'234};
        return made;
    }

    static void compare(const FleetStore &a, const FleetStore &b)
    {
        QCOMPARE(a.rows(), b.rows());
        QCOMPARE(a.listedAt().has_value(), b.listedAt().has_value());
        if (a.listedAt())
            QCOMPARE(a.listedAt()->ms, b.listedAt()->ms);
        for (qsizetype row = 0; row < a.rows(); ++row) {
            QCOMPARE(a.columns().state[row], b.columns().state[row]);
            QCOMPARE(a.columns().fetchedAt_ms()[row], b.columns().fetchedAt_ms()[row]);
            for (size_t i = 0; i < siteColumnCount; ++i)
                QCOMPARE(a.columns().text[i].text(row), b.columns().text[i].text(row));
            QCOMPARE(b.rowOf(a.idAt(row)), row);
        }
    }

private Q_SLOTS:
    void anEmptyFolderIsAnEmptyFleet()
    {
        const Folder folder;
        const Opened opened(folder);
        QCOMPARE(opened.cache.state(), FleetCache::State::Ready);
        QVERIFY(!opened.cache.problem());
        QCOMPARE(opened.store.rows(), 0);
        QCOMPARE(QFile::permissions(folder.file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void whatWasKnownIsThereAgain()
    {
        const Folder folder;
        QRandomGenerator random(1);
        FleetStore expected;
        for (int round = 0; round < 6; ++round) {
            Opened opened(folder);
            compare(expected, opened.store);
            for (FleetStore *store : {&expected, &opened.store}) {
                QRandomGenerator same(uint(round) + 10);
                store->takeList(ids(round * 5, 2500 + round * 700), Instant{round + 1});
                for (int i = 0; i < 300; ++i)
                    store->take(site(same.bounded(4000), u"Name %1"_s.arg(same.bounded(50))), Instant{100 + i});
                store->takeFailure(SiteId(u"S-%1"_s.arg(2400)), RowState::Forbidden);
            }
            if (random.bounded(2)) // else the end of the cache writes what is left
                QTRY_COMPARE(opened.cache.pending(), 0);
        }
        const Opened last(folder);
        compare(expected, last.store);
    }

    void devicesAreKeptBesideTheSites()
    {
        const Folder folder;
        Device device;
        device.synthId = SynthId(u"BAT/1 ä"_s);
        device.kind = OpenEnum<DeviceKind>("hydrogen_cell"); // a kind that nobody knows yet
        device.siteId = SiteId(u"S-1"_s);
        device.serialNumber = u"0001"_s;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 3), Instant{1});
            opened.devices.takeList(ids(10, 12), Instant{2});
            opened.devices.take(device, Instant{3});
            opened.devices.takeMode(device.synthId, OperationMode{OpenEnum<Mode>("smart"), {}});
            opened.devices.takeLastTelemetry(device.synthId, Instant{4});
        }
        const Opened again(folder);
        QCOMPARE(again.store.rows(), 3);
        QCOMPARE(again.devices.rows(), 3);
        QCOMPARE(again.devices.listedAt()->ms, 2);
        const qsizetype row = again.devices.rowOf(device.synthId);
        QCOMPARE(row, 2);
        const EntityColumns &columns = again.devices.columns();
        QCOMPARE(columns.column(DeviceColumn::Kind).text(row), u"hydrogen_cell"_s);
        QCOMPARE(columns.column(DeviceColumn::Mode).text(row), u"Smart"_s);
        QCOMPARE(columns.times_ms[size_t(DeviceTime::LastTelemetry)][row], 4);
        QCOMPARE(columns.column(DeviceColumn::Site).text(row), u"S-1"_s);
        QCOMPARE(columns.column(DeviceColumn::SerialNumber).text(row), u"0001"_s);
        QCOMPARE(columns.state[0], RowState::Listed);
    }

    //! Version 1 had no devices.
    void anOlderFileIsTakenOver()
    {
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 30), Instant{1});
        }
        folder.run("ALTER TABLE sites DROP COLUMN prepared_ms; DROP TABLE devices; DROP TABLE visits; PRAGMA "
                   "user_version = 1");
        {
            Opened opened(folder);
            QVERIFY(!opened.cache.problem());
            QCOMPARE(opened.store.rows(), 30);
            opened.devices.takeList(ids(0, 5), Instant{1});
        }
        const Opened again(folder);
        QVERIFY(!again.cache.problem());
        QCOMPARE(again.store.rows(), 30);
        QCOMPARE(again.devices.rows(), 5);
    }

    //! Version 3 had no visits.
    void whatWasKnownBeforeTheVisitsCameStays()
    {
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 30), Instant{1});
            opened.store.take(site(3, u"Kept"_s), Instant{2});
            opened.devices.takeList(ids(0, 5), Instant{3});
        }
        folder.run("ALTER TABLE sites DROP COLUMN prepared_ms; DROP TABLE visits; PRAGMA user_version = 3");
        {
            Opened opened(folder);
            QVERIFY(!opened.cache.problem());
            QCOMPARE(opened.store.rows(), 30);
            QCOMPARE(opened.store.columns().column(SiteColumn::Name).text(3), u"Kept"_s);
            QCOMPARE(opened.devices.rows(), 5);
            QCOMPARE(opened.devices.listedAt()->ms, 3);
            QCOMPARE(opened.visits.rows(), 0);
            opened.visits.take(visit(u"V-1"_s), Instant{4});
        }
        const Opened again(folder);
        QCOMPARE(again.visits.rows(), 1);
        QVERIFY(folder.aside().isEmpty());
    }

    //! Version 4 did not know when sites were read for offline.
    void whenASiteWasPreparedIsKept()
    {
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 3), Instant{1});
            opened.store.take(site(1, u"Kept"_s), Instant{2});
        }
        folder.run("ALTER TABLE sites DROP COLUMN prepared_ms; PRAGMA user_version = 4");
        const auto preparedAt = [](const Opened &opened, qsizetype row) {
            return opened.store.columns().times_ms[size_t(SiteTime::Prepared)][row];
        };
        {
            Opened opened(folder);
            QVERIFY(!opened.cache.problem());
            QCOMPARE(preparedAt(opened, 1), 0);
            opened.store.takePrepared(opened.store.idAt(1), Instant{7'000});
        }
        const Opened again(folder);
        QCOMPARE(again.store.rows(), 3);
        QCOMPARE(again.store.columns().column(SiteColumn::Name).text(1), u"Kept"_s);
        QCOMPARE(preparedAt(again, 1), 7'000);
        QCOMPARE(preparedAt(again, 0), 0);
        QVERIFY(folder.aside().isEmpty());
    }

    void visitsAreKeptAndLocalOnesWaitForWhoPutsThemBack()
    {
        const Folder folder;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        Visit done = visit(u"V-2"_s);
        done.completedAt = Instant{9'123};
        {
            Opened opened(folder);
            opened.visits.take(visit(u"V-1"_s), Instant{1});
            opened.visits.takeLocal(local, done, VisitTransfer::Waiting, Instant{2});
            QCOMPARE(opened.visits.stateOf(0), VisitState::Done);
        }
        {
            Opened opened(folder);
            QCOMPARE(opened.visits.rows(), 2);
            QCOMPARE(opened.visits.visitAt(0), visit(u"V-1"_s));
            QCOMPARE(opened.visits.columns().state[1], RowState::Dismissed);
            QCOMPARE(opened.visits.count(RowState::Dismissed), 1);
            QCOMPARE(opened.visits.stateOf(0), VisitState::Planned); // what makes it done is not back yet
            opened.visits.takeLocal(local, done, VisitTransfer::Unclear, Instant{2});
            QCOMPARE(opened.visits.rows(), 2);
            QCOMPARE(opened.visits.stateOf(0), VisitState::Done);
            opened.visits.dropLocal(local);
            opened.visits.take(done, Instant{3});
        }
        const Opened again(folder);
        QCOMPARE(again.visits.rows(), 3);
        QCOMPARE(again.visits.columns().state[1], RowState::Dismissed);
        QCOMPARE(again.visits.visitAt(2), done);
        QCOMPARE(again.visits.stateOf(0), VisitState::Done);
    }

    //! The outbox may be faster than the disk.
    void aLocalVisitOfBeforeTheFileWasReadIsThere()
    {
        const Folder folder;
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        {
            Opened opened(folder);
            opened.visits.take(visit(u"V-1"_s), Instant{1});
            opened.visits.takeLocal(local, visit({}), VisitTransfer::Sending, Instant{2});
        }
        FleetStore store;
        DeviceStore devices;
        VisitStore visits;
        FleetCache cache(folder.file(), store, devices, visits);
        QSignalSpy opened(&cache, &FleetCache::opened);
        cache.open();
        visits.takeLocal(local, visit({}), VisitTransfer::Unclear, Instant{3});
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(visits.rows(), 2);
        QCOMPARE(visits.columns().state[1], RowState::Fetched);
        QCOMPARE(visits.transferOf(1), VisitTransfer::Unclear);
        QCOMPARE(visits.visitAt(1).scheduledAt->ms, 1'234);
    }

    void firstRowsComeFirst()
    {
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 30'000), Instant{1});
        }
        FleetStore store;
        DeviceStore devices;
        VisitStore visits;
        FleetCache cache(folder.file(), store, devices, visits);
        std::vector<qsizetype> rows;
        connect(&store, &FleetStore::adopted, this, [&] { rows.push_back(store.rows()); });
        QSignalSpy opened(&cache, &FleetCache::opened);
        cache.open();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(rows, (std::vector<qsizetype>{FleetCacheFile::previewRows, 30'000}));
    }

    //! Somebody adds a site in the moment in which the file is still being read.
    void detailsThatComeWhileItLoadsWait()
    {
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 20), Instant{1});
        }
        {
            FleetStore store;
            DeviceStore devices;
            VisitStore visits;
            FleetCache cache(folder.file(), store, devices, visits);
            QSignalSpy opened(&cache, &FleetCache::opened);
            cache.open();
            store.take(site(500, u"New"_s), Instant{7});
            store.take(site(3, u"Changed"_s), Instant{8});
            QTRY_COMPARE(opened.count(), 1);
            QCOMPARE(store.rows(), 21);
            QCOMPARE(store.rowOf(SiteId(u"S-500"_s)), 20);
        }
        const Opened again(folder);
        QCOMPARE(again.store.rows(), 21);
        QCOMPARE(again.store.columns().column(SiteColumn::Name).text(3), u"Changed"_s);
        QCOMPARE(again.store.columns().column(SiteColumn::Name).text(20), u"New"_s);
    }

    void aFileThatMakesNoSenseIsSetAsideAndNeverDeleted_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("no database") << QByteArray("bytes");
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("garbled page") << QByteArray("garbled");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99");
        QTest::newRow("other program") << QByteArray("PRAGMA application_id = 7");
        QTest::newRow("gap") << QByteArray("DELETE FROM sites WHERE row = 5000");
        QTest::newRow("two of one id") << QByteArray("UPDATE sites SET id = 'S-1' WHERE row = 9");
        QTest::newRow("unknown state") << QByteArray("UPDATE sites SET state = 77 WHERE row = 9");
        QTest::newRow("missing table") << QByteArray("DROP TABLE sites");
    }
    void aFileThatMakesNoSenseIsSetAsideAndNeverDeleted()
    {
        QFETCH(QByteArray, damage);
        const Folder folder;
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 20'000), Instant{1});
        }
        QFile file(folder.file());
        if (damage == "bytes" || damage == "cut" || damage == "garbled") {
            folder.run("PRAGMA wal_checkpoint(TRUNCATE)");
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (damage == "bytes") {
                file.resize(0);
                file.write("this is no database, but it is somebody's data");
            } else if (damage == "cut") {
                file.resize(file.size() / 2);
            } else {
                file.seek(40'000);
                file.write(QByteArray(30'000, '\x5a'));
            }
            file.close();
        } else {
            folder.run(damage.constData());
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        Opened opened(folder);
        QCOMPARE(opened.cache.state(), FleetCache::State::Ready);
        QVERIFY(opened.cache.problem());
        QVERIFY(!opened.cache.problem()->error);
        QCOMPARE(opened.cache.problem()->newerVersion, damage.contains("user_version"));
        QVERIFY(QFile::exists(opened.cache.problem()->setAsideAs));
        QVERIFY(!folder.aside().isEmpty());

        opened.store.takeList(ids(0, 3), Instant{2});
        QTRY_COMPARE(opened.cache.pending(), 0);
    }

    void afterBeingSetAsideTheNewFileIsGood()
    {
        const Folder folder;
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        {
            Opened opened(folder);
            opened.store.takeList(ids(0, 3), Instant{2});
        }
        const Opened again(folder);
        QVERIFY(!again.cache.problem());
        QCOMPARE(again.store.rows(), 3);
    }

    void whereTheDiskSaysNoTheFleetLivesInMemory()
    {
        FleetStore store;
        DeviceStore devices;
        VisitStore visits;
        FleetCache cache(u"/nowhere/at/all/fleet.sqlite"_s, store, devices, visits);
        QSignalSpy opened(&cache, &FleetCache::opened);
        cache.open();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(cache.state(), FleetCache::State::Broken);
        QVERIFY(cache.problem() && cache.problem()->error);
        store.takeList(ids(0, 3), Instant{1});
        QCOMPARE(store.rows(), 3);
    }
};

QTEST_GUILESS_MAIN(TestFleetCache)
#include "tst_fleetcache.moc"
