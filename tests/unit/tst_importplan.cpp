// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvwriter.h"
#include "fleetworld.h"
#include "importcheck.h"
#include "importreport.h"
#include "siteexport.h"
#include "tableexport.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace switchyard;
using namespace Qt::StringLiterals;
using Outcome = ImportOutcome;

namespace {

QString errorWords(const ApiError &error)
{
    return QString::fromLatin1(kindName(error.kind));
}

//! Stores, and a file to read; nobody answers.
struct World : FleetWorld
{
    World()
    {
        addSite("S-1", u"Mill"_s, u"York"_s, u"Europe/London"_s);
        addSite("S-2", u"Forge"_s, u"=Leeds"_s, u"Mars/Phobos"_s);
        IdColumn ids;
        for (const char *id : {"S-1", "S-2", " odd ", "."})
            ids.append(id);
        store.takeList(ids, clock.now());
        Device device;
        device.synthId = SynthId(u"D-1"_s);
        device.kind = OpenEnum<DeviceKind>(DeviceKind::Ev);
        device.siteId = SiteId(u"S-1"_s);
        devices.take(device, clock.now());
    }
    void addSite(const char *id, const QString &name, const QString &city, const QString &zone)
    {
        Site site;
        site.siteId = SiteId(QByteArray(id));
        site.name = name;
        site.timezone = zone;
        site.address.emplace().city = city;
        store.take(site, clock.now());
    }
    void write(const QByteArray &content) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    ImportSource source(const ImportTarget &target) const
    {
        const ImportPreview preview = lookIntoFile(path);
        ImportSource source;
        source.file = path;
        source.separator = preview.separator;
        source.heads = preview.heads;
        source.mapping = ImportMapping::guess(preview.heads, target.fields());
        source.clearEmpty = clearEmpty;
        return source;
    }
    std::shared_ptr<const ImportPlan> check(const QByteArray &content, const std::shared_ptr<ImportTarget> &target)
    {
        write(content);
        ImportCheck run(source(*target), target, worker);
        const QSignalSpy finished(&run, &ImportCheck::finished);
        run.start();
        if (!QTest::qWaitFor([&] { return finished.count() > 0; }, 20'000))
            qFatal("no end");
        problem = run.problem();
        return run.plan();
    }
    std::shared_ptr<const ImportPlan> checkSites(const QByteArray &content) { return check(content, sites); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"in.csv"_s);
    bool clearEmpty = false;
    std::optional<ImportFileProblem> problem;
    std::shared_ptr<ImportTarget> sites = ImportTarget::ofSites(api, store, clock);
    std::shared_ptr<ImportTarget> things = ImportTarget::ofDevices(api, devices, clock);
};

//! "line outcome: details" of each row.
QStringList told(const std::shared_ptr<const ImportPlan> &plan)
{
    ImportRowsModel model(errorWords);
    const QAbstractItemModelTester tester(&model);
    model.show(plan);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        rows << u"%1 %2 %3: %4"_s.arg(text(ImportRowsModel::Line), text(ImportRowsModel::Id),
                                      text(ImportRowsModel::Outcome), text(ImportRowsModel::Details));
    }
    return rows;
}

} // namespace

class TstImportPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreRecognised_data()
    {
        QTest::addColumn<QStringList>("heads");
        QTest::addColumn<QList<int>>("fields");
        QTest::newRow("our own") << QStringList{u"id"_s, u"name"_s, u"time_zone"_s, u"postal_code"_s, u"fetched_at"_s}
                                 << QList<int>{0, 1, 2, 6, -1};
        QTest::newRow("titles") << QStringList{u"Site ID"_s, u"POSTAL CODE"_s, u"TimeZone"_s, u"Address-Line"_s}
                                << QList<int>{0, 6, 2, 7};
        QTest::newRow("of the API") << QStringList{u"siteId"_s, u"postalCode"_s, u"line1"_s} << QList<int>{0, 6, 7};
        QTest::newRow("twice") << QStringList{u"id"_s, u"Name"_s, u"name"_s} << QList<int>{0, 1, -1};
        QTest::newRow("none") << QStringList{u"a"_s, QString()} << QList<int>{-1, -1};
    }

    void headsAreRecognised()
    {
        QFETCH(const QStringList, heads);
        QFETCH(const QList<int>, fields);
        World world;
        const ImportMapping mapping = ImportMapping::guess(heads, world.sites->fields());
        QCOMPARE(QList<int>(mapping.fieldOfColumn.begin(), mapping.fieldOfColumn.end()), fields);
        QCOMPARE(mapping.fieldTwice(), -1);
    }

    void aFieldThatTwoColumnsClaimIsFound()
    {
        ImportMapping mapping;
        mapping.fieldOfColumn = {0, 3, -1, 3, -1};
        QCOMPARE(mapping.fieldTwice(), 3);
        QCOMPARE(mapping.columnOf(3), 1);
        QCOMPARE(mapping.columnOf(5), -1);
    }

    void aPreviewShowsTheBeginning()
    {
        World world;
        QByteArray content = "id;name\n";
        for (int row = 0; row < 100'000; ++row)
            content += QByteArray::number(row) + ";\"a\nb\"\n";
        world.write(content);
        const ImportPreview preview = lookIntoFile(world.path);
        QVERIFY(preview.isUsable());
        QCOMPARE(preview.separator, ';');
        QCOMPARE(preview.heads, (QStringList{u"id"_s, u"name"_s}));
        QCOMPARE(int(preview.rows.size()), ImportPreview::rowLimit);
        QCOMPARE(preview.rows.front(), (QStringList{u"0"_s, u"a\nb"_s}));
        QCOMPARE(lookIntoFile(world.path, ',').heads, QStringList{u"id;name"_s});
        QVERIFY(!lookIntoFile(world.folder.filePath(u"none.csv"_s)).systemText.isEmpty());
        QVERIFY(!lookIntoFile(world.folder.path()).isUsable());
        world.write({});
        QVERIFY(!lookIntoFile(world.path).isUsable());
    }

    void eachRowIsToldWhatWillBecomeOfIt()
    {
        World world;
        const auto plan = world.checkSites("id,name,city,time_zone,other\n"
                                           "S-1,Mill,York,,x\n"
                                           "S-3,New one,,Asia/Tokyo,x\n"
                                           "S-2,Smithy,,Mars/Phobos,x\n"
                                           "\" odd \",Odd,,,x\n");
        QVERIFY(plan);
        QCOMPARE(told(plan),
                 (QStringList{u"2 S-1 same: "_s, u"3 S-3 new: Name: New one · Time zone: Asia/Tokyo"_s,
                              u"4 S-2 will change: Name: Forge → Smithy"_s,
                              u"5  odd  will change: Name: not known → Odd"_s}));
        QCOMPARE(plan->writes(), 3);
        QCOMPARE(plan->count(Outcome::Same), 1);
        QVERIFY(world.sim->requests().isEmpty());
    }

    void whatCannotBeIsRefusedWithItsReason()
    {
        World world;
        const auto plan = world.checkSites("id,name,time_zone\n"
                                           ",no id,\n"
                                           ".,dot,\n"
                                           "..,dots,\n"
                                           "\" x\",blank,\n"
                                           "S-7,one,\n"
                                           "S-8,zone,Mars/Olympus\n"
                                           "S-9,few\n"
                                           "S-9,many,,\n"
                                           "S-7,two,\n"
                                           "\"S-10\"x,quote,\n"
                                           "S-7,three,\n");
        QCOMPARE(
            told(plan),
            (QStringList{u"2  not possible: The ID is missing."_s,
                         u"3 . not possible: This cannot be an ID: no blanks at its ends, and neither “.” nor “..”."_s,
                         u"4 .. not possible: This cannot be an ID: no blanks at its ends, and neither “.” nor “..”."_s,
                         u"5  x not possible: This cannot be an ID: no blanks at its ends, and neither “.” nor “..”."_s,
                         u"6 S-7 not possible: The same ID is in line 10."_s,
                         u"7 S-8 not possible: There is no time zone “Mars/Olympus”."_s,
                         u"8  not possible: 2 cells instead of 3"_s, u"9  not possible: 4 cells instead of 3"_s,
                         u"10 S-7 not possible: The same ID is in line 6."_s,
                         u"11  not possible: There is text behind a closing quotation mark."_s,
                         u"12 S-7 not possible: The same ID is in line 6."_s}));
        QCOMPARE(plan->writes(), 0);
    }

    void emptyCellsKeepOrClear()
    {
        World world;
        const QByteArray file = "id,name,city\nS-1,,\nnew,,\n";
        QCOMPARE(told(world.checkSites(file)), (QStringList{u"2 S-1 same: "_s, u"3 new new: "_s}));
        world.clearEmpty = true;
        QCOMPARE(told(world.checkSites(file)),
                 (QStringList{u"2 S-1 will change: Name: Mill → – · City: York → –"_s, u"3 new new: "_s}));
    }

    void devicesAreComparedInTheContractsWords()
    {
        World world;
        const auto plan = world.check("Synth ID,Kind,site_id,properties\n"
                                      "D-1,ev,S-1,\n"
                                      "D-2,PV,,\"{\"\"b\"\":1.50}\"\n"
                                      "D-3,,,[1]\n",
                                      world.things);
        QCOMPARE(told(plan),
                 (QStringList{u"2 D-1 same: "_s, u"3 D-2 new: Kind: PV · Properties: { \"b\": 1.50 }"_s,
                              u"4 D-3 not possible: Properties is no JSON object: [ 1 ]"_s}));
        const auto known = world.check("id,properties\nD-1,{}\n", world.things);
        QCOMPARE(told(known), QStringList{u"2 D-1 will change: Properties: not known → {}"_s});
    }

    void anExportImportsAgainWithoutADifference()
    {
        World world;
        world.addSite("'=1", u"'quoted, \"really\""_s, u"two\r\nlines "_s, u" "_s);
        world.addSite("=2", u"@x"_s, u"''=y"_s, u"-"_s);
        ExportPlan exported;
        exported.file = world.path;
        exported.columns = world.store.columns();
        exported.rows.resize(size_t(world.store.rows()));
        std::iota(exported.rows.begin(), exported.rows.end(), 0);
        exported.fields = siteExportFields();
        TableExport task(exported, world.worker, world.clock);
        task.start();
        QTRY_COMPARE(task.state(), Task::State::Finished);
        QFile file(world.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const bool clear : {false, true}) {
            world.clearEmpty = clear;
            file.seek(0);
            const auto plan = world.checkSites(file.readAll());
            QVERIFY(plan);
            QCOMPARE(plan->count(Outcome::WillMake), 0);
            // What was never fetched has nothing in the file; "." can be no id.
            QCOMPARE(plan->count(Outcome::Refused), 1);
            QCOMPARE(plan->count(Outcome::WillChange), clear ? 1 : 0);
        }
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        World world;
        QVERIFY(!world.checkSites("id,name\nS-1,\"open\n"));
        QCOMPARE(world.problem->csv, (CsvProblem{CsvProblem::Kind::OpenQuote, 2}));
        QVERIFY(!world.checkSites("id,name\n"));
        QVERIFY(world.problem->noRows);

        world.write("id,name\nS-1,x\n");
        const ImportSource source = world.source(*world.sites);
        world.write("name,id\nx,S-1\n");
        ImportCheck changed(source, world.sites, world.worker);
        changed.start();
        QTRY_VERIFY(changed.problem());
        QVERIFY(changed.problem()->changed);
        QVERIFY(QFile::remove(world.path));
        ImportCheck gone(source, world.sites, world.worker);
        gone.start();
        QTRY_VERIFY(gone.problem());
        QVERIFY(!gone.problem()->systemText.isEmpty());
    }

    void aMillionCellsAreCheckedWhileEventsGoOn()
    {
        constexpr int rows = 200'000;
        World world;
        QByteArray content = "id,name,city,country,region\r\n";
        for (int row = 0; row < rows; ++row)
            content += "N-" + QByteArray::number(row) + ",\"Site, " + QByteArray::number(row) + "\",York,GB,North\r\n";
        world.write(content);
        ImportCheck run(world.source(*world.sites), world.sites, world.worker);
        const QSignalSpy finished(&run, &ImportCheck::finished);
        const QSignalSpy progressed(&run, &ImportCheck::progressed);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QVERIFY(progressed.count() >= content.size() / ImportCheck::pieceBytes);
        QVERIFY(run.plan());
        QCOMPARE(run.plan()->count(Outcome::WillMake), rows);
        ImportRowsModel model(errorWords);
        model.show(run.plan());
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.index(rows - 1, ImportRowsModel::Id).data().toString(), u"N-199999"_s);
    }

    void aCheckThatIsLeftEnds()
    {
        World world;
        world.write("id\nS-1\n");
        for (int round = 0; round < 20; ++round) {
            ImportCheck run(world.source(*world.sites), world.sites, world.worker);
            run.start();
        }
    }

    void rowsAreFilteredByOutcome()
    {
        World world;
        ImportRowsModel model(errorWords);
        const QAbstractItemModelTester tester(&model);
        model.show(world.checkSites("id,name\nS-1,Mill\nS-2,New\nS-3,x\n,y\nS-4,z\n"));
        const auto rows = [&](ImportFilter filter) {
            model.setFilter(filter);
            return model.rowCount();
        };
        QCOMPARE(rows(ImportFilter::New), 2);
        QCOMPARE(model.index(0, ImportRowsModel::Line).data().toString(), u"4"_s);
        QCOMPARE(rows(ImportFilter::Changes), 1);
        QCOMPARE(rows(ImportFilter::Same), 1);
        QCOMPARE(rows(ImportFilter::Refused), 1);
        QCOMPARE(rows(ImportFilter::NotDone), 0);
        QCOMPARE(rows(ImportFilter::All), 5);
        QCOMPARE(model.count(ImportFilter::New), 2);
        QCOMPARE(model.headerData(ImportRowsModel::Id, Qt::Horizontal).toString(), u"Site ID"_s);
    }

    void theReportIsAFile()
    {
        World world;
        ImportReport report;
        report.plan = world.checkSites("id,name\nS-1,Mill\n=9,x\n,y\n");
        report.outcomes = {Outcome::Same, Outcome::Failed, Outcome::Refused};
        report.troubles.insert(1, {ApiError::of(ApiError::Kind::Forbidden), {}});
        const QString path = world.folder.filePath(u"report.csv"_s);
        QVERIFY(!writeImportReport(report, path, errorWords));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("\xef\xbb\xbfline,id,outcome,reason\r\n2,S-1,same,\r\n3,'=9,failed,")
                     + kindName(ApiError::Kind::Forbidden) + "\r\n4,,refused,The ID is missing.\r\n");
        QVERIFY(writeImportReport(report, world.folder.filePath(u"none/report.csv"_s), errorWords));
    }
};

QTEST_GUILESS_MAIN(TstImportPlan)
#include "tst_importplan.moc"
