// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"
#include "sqlitejournal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using Format = JournalExport::Format;

namespace {

struct World
{
    explicit World(int items)
    {
        NewCommand command;
        id = command.id;
        command.operation = "setDeviceOperationMode";
        command.title = u"=cmd|' /C calc'!A0"_s;
        command.author = {u"Zoë, \"boss\""_s, u"desk"_s, QUuid::createUuid(), u"Try-out"_s};
        command.items.reserve(size_t(items));
        for (int i = 0; i < items; ++i)
            command.items.push_back({"D-" + QByteArray::number(i), {}, R"({"mode":"Smart"})"});
        bool planned = false;
        journal.plan(command).then(&context, [&planned](const Result<Done> &done) { planned = done.ok(); });
        if (!QTest::qWaitFor([&planned] { return planned; }, 20'000))
            qFatal("not planned");
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray exported(Format format, const QString &name)
    {
        JournalExport task(path(name), format, {}, journal, worker);
        QSignalSpy ended(&task, &JournalExport::ended);
        task.start();
        if (ended.isEmpty() && !ended.wait(20'000))
            qFatal("no end");
        if (task.state() != Task::State::Finished)
            return {};
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QObject context;
    SystemClock clock;
    SqliteJournal journal{QString(), clock};
    Worker worker;
    QUuid id;
};

} // namespace

class TstJournalExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLinesHaveTheVerdictAndEveryItem()
    {
        World world(3000); // more than two blocks
        const QByteArrayList lines = world.exported(Format::JsonLines, u"journal.jsonl"_s).split('\n');
        QCOMPARE(lines.size(), 1 + 3000 + 1);
        QVERIFY(lines.last().isEmpty());
        const QJsonObject verdict = QJsonDocument::fromJson(lines.first())["journal"_L1].toObject();
        QCOMPARE(verdict["intact"_L1].toBool(), true);
        QCOMPARE(verdict["records"_L1].toInt(), 3001);
        QCOMPARE(verdict["head"_L1].toString().size(), 64);
        const QJsonObject item = QJsonDocument::fromJson(lines[3000]).object();
        QCOMPARE(item["number"_L1].toInt(), 3000);
        QCOMPARE(item["target"_L1].toString(), u"D-2999"_s);
        QCOMPARE(item["person"_L1].toString(), u"Zoë, \"boss\""_s);
        QCOMPARE(item["title"_L1].toString(), u"=cmd|' /C calc'!A0"_s);
        QCOMPARE(item["state"_L1].toString(), u"planned"_s);
        QVERIFY(item["before"_L1].isNull());
        QCOMPARE(item["after"_L1].toObject()["mode"_L1].toString(), u"Smart"_s);
        QCOMPARE(item["command"_L1].toString(), world.id.toString(QUuid::WithoutBraces));
        QCOMPARE(QUuid::fromString(item["id"_L1].toString()), ItemRecord::idOf(world.id, 2999));
    }

    void noCellOfTheCsvIsAFormula()
    {
        World world(3);
        const QByteArray bytes = world.exported(Format::Csv, u"journal.csv"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFnumber,command,"));
        QCOMPARE(bytes.count("\r\n"), 4);
        QVERIFY(bytes.contains("'=cmd|"));
        QVERIFY(!bytes.contains(",=cmd|"));
        QVERIFY(bytes.contains("\"Zoë, \"\"boss\"\"\""));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        World world(1);
        JournalExport task(u"/nowhere/at/all.csv"_s, Format::Csv, {}, world.journal, world.worker);
        const QSignalSpy ended(&task, &JournalExport::ended);
        task.start();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(task.state(), Task::State::Failed);
        QVERIFY(task.problem());
    }

    void whatIsCancelledLeavesNoFile()
    {
        World world(3000);
        JournalExport task(world.path(u"x.csv"_s), Format::Csv, {}, world.journal, world.worker);
        task.start();
        QTRY_VERIFY(task.done() > 0);
        task.cancel();
        QCOMPARE(task.state(), Task::State::Cancelled);
        world.worker.run([] { return 1; });
        QVERIFY(!QFile::exists(world.path(u"x.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TstJournalExport)
#include "tst_journalexport.moc"
