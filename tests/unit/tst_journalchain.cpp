// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalchain.h"
#include "journalfile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    Kept()
    {
        NewCommand command;
        command.operation = "setDeviceOperationMode";
        command.title = u"Mode of 3 devices"_s;
        command.author = {u"Ada"_s, u"desk-1"_s, QUuid::createUuid(), u"Try-out"_s};
        command.items = {{"A", R"({"mode":"Simple"})", R"({"mode":"Smart"})"},
                         {"B", {}, R"({"mode":"Smart"})"},
                         {"C", nothingThere.toByteArray(), R"({"mode":"Smart"})"}};
        id = command.id;
        JournalFile file(path());
        if (file.open().error || !file.plan(command, 1000))
            qFatal("not planned");
        for (int position = 0; position < 3; ++position) {
            const std::vector<JournalFile::Change> changes{
                step(position, ItemState::Planned, ItemState::Sending),
                step(position, ItemState::Sending, position == 1 ? ItemState::Refused : ItemState::Confirmed)};
            for (const auto &result : file.record(changes)) {
                if (!result)
                    qFatal("not recorded");
            }
        }
        const std::vector<JournalFile::Change> end{CommandChange{id, CommandState::Finished, u"Ada"_s, 3000}};
        if (!file.record(end).front())
            qFatal("not finished");
    }

    QString path() const { return dir.filePath(u"journal.sqlite"_s); }
    ItemChange step(int position, ItemState from, ItemState to) const
    {
        ItemChange change{id, position, from, to, {}, {}, {}, 2000 + position};
        if (to == ItemState::Sending && position == 1)
            change.before = R"({"mode":"Schedule"})";
        if (to == ItemState::Confirmed)
            change.outcome = {"answered", 200, {}, {}, R"({"mode":"Smart"})"};
        if (to == ItemState::Refused)
            change.outcome = {"Unprocessable", 422, u"E17"_s, u"not today"_s, {}};
        return change;
    }
    JournalVerdict verdict() const
    {
        JournalFile file(path());
        if (file.open().error)
            qFatal("not opened");
        const auto verdict = file.queries().verify();
        if (!verdict)
            qFatal("not read");
        return *verdict;
    }
    void edit(const QByteArray &sql) const
    {
        SqliteDatabase database;
        if (!database.open(path(), SqliteDatabase::Safety::Full) || !database.run(sql.constData()))
            qFatal("not edited: %s", sql.constData());
    }

    QTemporaryDir dir;
    QUuid id;
};

} // namespace

class TstJournalChain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUntouchedFits()
    {
        const Kept kept;
        const JournalVerdict verdict = kept.verdict();
        QVERIFY2(verdict.isIntact(), qPrintable(verdict.trouble));
        QCOMPARE(verdict.events, 1 + 3 + 6 + 1);
        QCOMPARE(verdict.brokenEvent, 0);
        QCOMPARE(verdict.head.size(), 64);
        QCOMPARE(kept.verdict().head, verdict.head);
    }

    void anEmptyJournalFits()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const auto verdict = file.queries().verify();
        QVERIFY(verdict && verdict->isIntact());
        QCOMPARE(verdict->head, journalchain::genesis().toHex());
    }

    void anEditIsFound_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<qint64>("broken");
        // 1 is the command, 2 to 4 the items, then two for each item, then the end.
        QTest::newRow("outcome") << QByteArray("UPDATE events SET state = 'confirmed' WHERE number = 8") << 8LL;
        QTest::newRow("time") << QByteArray("UPDATE events SET at_ms = at_ms + 1 WHERE number = 5") << 5LL;
        QTest::newRow("status") << QByteArray("UPDATE events SET http = 200 WHERE number = 8") << 8LL;
        QTest::newRow("words") << QByteArray("UPDATE events SET message = 'fine' WHERE number = 8") << 8LL;
        QTest::newRow("answer") << QByteArray("UPDATE events SET answer = '{}' WHERE number = 6") << 6LL;
        QTest::newRow("decider") << QByteArray("UPDATE events SET person = 'Eve' WHERE number = 11") << 11LL;
        QTest::newRow("removed") << QByteArray("DELETE FROM events WHERE number = 7") << 7LL;
        QTest::newRow("hash") << QByteArray("UPDATE events SET hash = zeroblob(32) WHERE number = 2") << 2LL;
        QTest::newRow("swapped") << QByteArray("UPDATE events SET number = -1 WHERE number = 5;"
                                               "UPDATE events SET number = 5 WHERE number = 6;"
                                               "UPDATE events SET number = 6 WHERE number = -1")
                                 << 5LL;
        QTest::newRow("end cut off") << QByteArray("DELETE FROM events WHERE number = 11") << 1LL;
        QTest::newRow("person") << QByteArray("UPDATE commands SET person = 'Eve'") << 11LL;
        QTest::newRow("title") << QByteArray("UPDATE commands SET title = 'x'") << 11LL;
        QTest::newRow("state of the command") << QByteArray("UPDATE commands SET state = 'running'") << 11LL;
        QTest::newRow("target") << QByteArray("UPDATE items SET target = 'Z' WHERE number = 1") << 6LL;
        QTest::newRow("before") << QByteArray("UPDATE items SET before = '' WHERE number = 2") << 8LL;
        QTest::newRow("after") << QByteArray("UPDATE items SET after = '{}' WHERE number = 3") << 10LL;
        QTest::newRow("state") << QByteArray("UPDATE items SET state = 'confirmed' WHERE number = 2") << 8LL;
        QTest::newRow("attempts") << QByteArray("UPDATE items SET attempts = 0 WHERE number = 2") << 8LL;
        QTest::newRow("an older outcome")
            << QByteArray("UPDATE items SET state = 'sending', event = 7 WHERE number = 2") << 8LL;
    }
    void anEditIsFound()
    {
        QFETCH(const QByteArray, edit);
        QFETCH(const qint64, broken);
        const Kept kept;
        kept.edit(edit);
        const JournalVerdict verdict = kept.verdict();
        QVERIFY(!verdict.isIntact());
        if (qstrcmp(QTest::currentDataTag(), "end cut off") != 0)
            QCOMPARE(verdict.brokenEvent, broken);
    }

    void aRemovedItemIsFound()
    {
        const Kept kept;
        kept.edit("DELETE FROM items WHERE number = 2");
        QVERIFY(!kept.verdict().isIntact());
    }

    //! Not even a clever edit, which makes the chain anew, leaves the head as it was.
    void theHeadTellsAChainMadeAnew()
    {
        const Kept kept;
        const Kept other;
        QVERIFY(kept.verdict().head != other.verdict().head);
    }

    void contentsThatRunIntoEachOtherDiffer()
    {
        const QUuid id = QUuid::createUuid();
        QVERIFY(journalchain::digest(id, 1, "ab", "c", "d") != journalchain::digest(id, 1, "a", "bc", "d"));
        QVERIFY(journalchain::digest(id, 1, "a", {}, "b") != journalchain::digest(id, 1, "a", "b", {}));
        JournalEvent event;
        event.outcome.code = u"12"_s;
        JournalEvent moved;
        moved.outcome.message = u"12"_s;
        const auto digest = journalchain::genesis();
        QVERIFY(journalchain::next(digest, id, event, digest) != journalchain::next(digest, id, moved, digest));
    }

    void anyFlippedByteOfTheRecordsIsFound()
    {
        QRandomGenerator random(7);
        const QByteArrayList columns{"state", "reason", "code", "message", "answer", "digest", "hash"};
        for (int round = 0; round < 40; ++round) {
            const Kept kept;
            const QByteArray &column = columns[random.bounded(int(columns.size()))];
            kept.edit("UPDATE events SET " + column + " = CAST(" + column + " || 'x' AS "
                      + (column == "digest" || column == "hash" ? "BLOB" : "TEXT")
                      + ") WHERE number = " + QByteArray::number(random.bounded(1, 12)));
            QVERIFY2(!kept.verdict().isIntact(), column.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TstJournalChain)
#include "tst_journalchain.moc"
