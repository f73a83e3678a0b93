// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstore.h"
#include "fulldisk.h"
#include "siteexport.h"
#include "sitemodel.h"
#include "strictcsv.h"
#include "tableexport.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <set>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {} // namespace

class TstTableExport final : public QObject
{
    Q_OBJECT

private:
    static constexpr Instant noon{1'767'268'800'000, 0}; // 2026-01-01T12:00:00Z

    void fill(int sites)
    {
        m_store = std::make_unique<FleetStore>();
        for (int i = 0; i < sites; ++i) {
            Site site;
            site.siteId = SiteId(u"S-%1"_s.arg(i));
            site.name = u"Site, \"%1\""_s.arg(i);
            site.address.emplace().city = i % 2 ? u"大阪市"_s : u"=Leeds"_s;
            m_store->take(site, noon);
        }
    }

    ExportPlan plan() const
    {
        ExportPlan plan;
        plan.file = file();
        plan.columns = m_store->columns();
        plan.rows.resize(size_t(m_store->rows()));
        std::iota(plan.rows.begin(), plan.rows.end(), 0);
        plan.fields = siteExportFields();
        return plan;
    }

    QString file() const { return m_folder->filePath(u"fleet/sites.csv"_s); }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void keepAnOldFile() const
    {
        QFile old(file());
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }
    bool onlyTheOldFileIsThere() const
    {
        return content() == "old"
            && QDir(m_folder->filePath(u"fleet"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            == QStringList{u"sites.csv"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FleetStore> m_store;
    SystemClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"fleet"_s));
    }

    void allThatIsKnownIsWritten()
    {
        fill(2);
        m_store->takeList(
            [] {
                IdColumn ids;
                for (const char *id : {"S-0", "S-1", "new"})
                    ids.append(id);
                return ids;
            }(),
            noon);
        m_store->takePrepared(SiteId(u"S-1"_s), noon);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        QCOMPARE(task.state(), Task::State::Waiting);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        QCOMPARE(
            content(),
            QByteArray("\xef\xbb\xbf"
                       "id,name,city,region,country,postal_code,time_zone,address_line,fetched_at,prepared_at,state\r\n"
                       "S-0,\"Site, \"\"0\"\"\",'=Leeds,,,,,,2026-01-01T12:00:00Z,,loaded\r\n"
                       "S-1,\"Site, \"\"1\"\"\",大阪市,,,,,,2026-01-01T12:00:00Z,2026-01-01T12:00:00Z,loaded\r\n"
                       "new,,,,,,,,,,listed\r\n"));
        QCOMPARE(task.done(), 3);
        QVERIFY(task.title().contains(u"sites.csv"_s));
    }

    void rowsAndColumnsComeInTheOrderAskedFor()
    {
        fill(6);
        Worker worker;
        ExportPlan some = plan();
        some.rows = {5, 0, 3};
        some.fields = {siteExportField(SiteModel::Freshness), siteExportField(SiteModel::City),
                       siteExportField(SiteModel::Id)};
        TableExport task(some, worker, m_clock);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        const auto read = StrictCsv::read(content());
        QCOMPARE(read.rows.size(), 4U);
        QCOMPARE(read.rows[0], (std::vector<QByteArray>{"fetched_at", "city", "id"}));
        QCOMPARE(read.rows[1][2], QByteArray("S-5"));
        QCOMPARE(read.rows[2][2], QByteArray("S-0"));
        QCOMPARE(read.rows[3][2], QByteArray("S-3"));
    }

    void eachColumnOfTheModelHasItsField()
    {
        std::set<QByteArray> names;
        for (int column = 0; column < SiteModel::ColumnCount; ++column)
            names.insert(siteExportField(column).name);
        QCOMPARE(int(names.size()), int(SiteModel::ColumnCount));
        QCOMPARE(siteExportField(SiteModel::Freshness).name, QByteArray("fetched_at"));
    }

    void noRowsAreAHeaderLine()
    {
        fill(0);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        QCOMPARE(StrictCsv::read(content()).rows.size(), 1U);
    }

    void aLargeFleetIsWrittenWhileEventsGoOn()
    {
        constexpr int sites = 200'000;
        fill(sites);
        Worker worker;
        ExportPlan all = plan();
        std::reverse(all.rows.begin(), all.rows.end());
        TableExport task(std::move(all), worker, m_clock);
        int turns = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &task, [&turns] { ++turns; });
        heart.start(0);
        const QSignalSpy ended(&task, &TableExport::ended);
        task.start();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), Task::State::Finished, 60'000);
        QVERIFY(turns > sites / int(TableExport::blockRows));
        QCOMPARE(task.done(), sites);
        QCOMPARE(ended.count(), 1);
        const auto read = StrictCsv::read(content());
        QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
        QCOMPARE(read.rows.size(), size_t(sites) + 1);
        for (const int row : {1, 2, 4096, 4097, 99'999, sites})
            QCOMPARE(read.rows[size_t(row)][0], "S-" + QByteArray::number(sites - row));
    }

    void whatChangesMeanwhileIsNotInTheFile()
    {
        fill(10);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        Site site;
        site.siteId = SiteId(u"S-3"_s);
        site.name = u"renamed"_s;
        m_store->take(site, noon);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        QVERIFY(!content().contains("renamed"));
    }

    void anExportReplacesTheOldFileAtOnce()
    {
        fill(20'000);
        keepAnOldFile();
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        bool halfWritten = false;
        connect(&task, &Task::changed, this, [&] { halfWritten |= task.isActive() && content() != "old"; });
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        QVERIFY(!halfWritten);
        QCOMPARE(StrictCsv::read(content()).rows.size(), 20'001U);
    }

    void aCancelledExportLeavesTheOldFile()
    {
        fill(20'000);
        keepAnOldFile();
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        const QSignalSpy ended(&task, &TableExport::ended);
        task.start();
        task.cancel();
        QTRY_COMPARE(task.state(), Task::State::Cancelled);
        QVERIFY(onlyTheOldFileIsThere());
        QCOMPARE(ended.count(), 1);
        task.cancel();
        task.resume();
        QCOMPARE(task.state(), Task::State::Cancelled);
    }

    void aPausedExportGoesOnOrIsCancelled()
    {
        fill(20'000);
        keepAnOldFile();
        Worker worker(1);
        TableExport task(plan(), worker, m_clock);
        task.start();
        task.pause();
        QCOMPARE(task.state(), Task::State::Paused);
        bool free = false; // one thread: an export that paused on it would hold this for ever
        worker.run([] { return 1; }).then(this, [&free](const Result<int> &) { free = true; });
        QTRY_VERIFY(free);
        QTRY_COMPARE(task.done(), qint64(TableExport::blockRows));
        QCOMPARE(content(), QByteArray("old"));
        task.resume();
        task.pause();
        QTRY_COMPARE(task.done(), qint64(2 * TableExport::blockRows));
        task.cancel();
        QCOMPARE(task.state(), Task::State::Cancelled);
        QVERIFY(onlyTheOldFileIsThere());

        TableExport second(plan(), worker, m_clock);
        second.start();
        second.pause();
        QTRY_COMPARE(second.done(), qint64(TableExport::blockRows));
        second.resume();
        QTRY_COMPARE(second.state(), Task::State::Finished);
        QCOMPARE(StrictCsv::read(content()).rows.size(), 20'001U);
    }

    void anExportWhosePageIsGoneLeavesNoTrace()
    {
        fill(20'000);
        keepAnOldFile();
        {
            Worker worker;
            TableExport task(plan(), worker, m_clock);
            task.start();
        }
        QVERIFY(onlyTheOldFileIsThere());
    }

    void aFullDiskLeavesTheOldFile()
    {
        fill(20'000);
        keepAnOldFile();
        const FullDisk disk(500'000);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Failed);
        QVERIFY(task.problem().has_value());
        QCOMPARE(task.problem().value().kind, ExportProblem::Kind::NoRoom);
        QVERIFY(!task.note().isEmpty());
        QVERIFY(onlyTheOldFileIsThere());
    }

    void aDiskThatIsFullAtTheVeryEndIsNoticed()
    {
        fill(20);
        keepAnOldFile();
        const FullDisk disk(700);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Failed);
        QCOMPARE(task.problem().value().kind, ExportProblem::Kind::NoRoom);
        QVERIFY(onlyTheOldFileIsThere());
    }

    void aFolderThatVanishesMeanwhileIsSaid()
    {
        fill(20'000);
        Worker worker;
        TableExport task(plan(), worker, m_clock);
        task.start();
        task.pause();
        QTRY_COMPARE(task.done(), qint64(TableExport::blockRows));
        QVERIFY(QDir(m_folder->filePath(u"fleet"_s)).removeRecursively());
        task.resume();
        QTRY_COMPARE(task.state(), Task::State::Failed);
        QCOMPARE(task.problem().value().kind, ExportProblem::Kind::NoFolder);
        QCOMPARE(task.problem().value().file, file());
    }

    void aPlaceWhereNoFileCanBeIsSaid()
    {
        fill(1);
        Worker worker;
        ExportPlan nowhere = plan();
        nowhere.file = m_folder->filePath(u"nowhere/sites.csv"_s);
        TableExport first(nowhere, worker, m_clock);
        first.start();
        QTRY_COMPARE(first.state(), Task::State::Failed);
        QCOMPARE(first.problem().value().kind, ExportProblem::Kind::NoFolder);

        ExportPlan folder = plan();
        folder.file = m_folder->filePath(u"fleet"_s);
        TableExport second(folder, worker, m_clock);
        second.start();
        QTRY_COMPARE(second.state(), Task::State::Failed);
        QCOMPARE(second.problem().value().kind, ExportProblem::Kind::IsFolder);
    }

    void aTargetIsLookedAtBeforeAnythingIsWritten()
    {
        keepAnOldFile();
        QCOMPARE(lookAtTarget({}), ExportTarget::NoName);
        QCOMPARE(lookAtTarget(file()), ExportTarget::Exists);
        QCOMPARE(lookAtTarget(m_folder->filePath(u"fleet/new.csv"_s)), ExportTarget::Free);
        QCOMPARE(lookAtTarget(m_folder->filePath(u"fleet"_s)), ExportTarget::IsFolder);
        QCOMPARE(lookAtTarget(m_folder->filePath(u"none/new.csv"_s)), ExportTarget::NoFolder);
    }

    void whatIsTypedBecomesAPath()
    {
        const QString folder = m_folder->filePath(u"fleet"_s);
        QCOMPARE(exportTarget(u" sites "_s, folder), folder + u"/sites.csv"_s);
        QCOMPARE(exportTarget(u"a.tsv"_s, folder), folder + u"/a.tsv"_s);
        QCOMPARE(exportTarget(u"/x/y.csv"_s, folder), u"/x/y.csv"_s);
        QCOMPARE(exportTarget(u"../up.csv"_s, folder), m_folder->filePath(u"up.csv"_s));
        QCOMPARE(exportTarget(u"~/y.csv"_s, folder), QDir::home().filePath(u"y.csv"_s));
        QCOMPARE(exportTarget(u"  "_s, folder), QString());
        QCOMPARE(exportTarget(folder, folder), folder);
    }
};

QTEST_GUILESS_MAIN(TstTableExport)
#include "tst_tableexport.moc"
