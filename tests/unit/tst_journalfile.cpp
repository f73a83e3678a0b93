// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "journalfile.h"
#include "manualclock.h"
#include "sqlitejournal.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

struct Place
{
    QTemporaryDir dir;
    QString path() const { return dir.filePath(u"journal.sqlite"_s); }
    QStringList aside() const { return QDir(dir.path()).entryList({u"journal.sqlite.aside-*"_s}, QDir::Files); }
};

NewCommand commandOf(int items)
{
    NewCommand command;
    command.operation = "setDeviceOperationMode";
    command.title = u"Mode → Smart"_s;
    command.author = {u"Zoë"_s, u"desk-1"_s, QUuid::createUuid(), u"Try-out"_s};
    command.items.reserve(size_t(items));
    for (int i = 0; i < items; ++i)
        command.items.push_back({"D-" + QByteArray::number(i), {}, R"({"mode":"Smart"})"});
    return command;
}

ItemChange step(const QUuid &command, int position, ItemState from, ItemState to)
{
    ItemChange change;
    change.command = command;
    change.position = position;
    change.from = from;
    change.to = to;
    return change;
}

template <class T>
Result<T> answerOf(const Call<T> &call)
{
    QObject context;
    std::optional<Result<T>> answer;
    call.then(&context, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return *answer;
}

} // namespace

class TstJournalFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandReadsBackAsItWasPlanned()
    {
        const Place place;
        NewCommand command = commandOf(3);
        command.items[1].before = nothingThere.toByteArray();
        command.revertOf = QUuid::createUuid();
        {
            JournalFile file(place.path());
            QVERIFY(!file.open().error);
            const auto planned = file.plan(command, 1234);
            QVERIFY(planned);
            QCOMPARE(planned->first, 1);
            QCOMPARE(planned->count, 3);
        }
        JournalFile file(place.path());
        QVERIFY(!file.open().error);
        const auto unfinished = file.queries().unfinished();
        QVERIFY(unfinished);
        QCOMPARE(unfinished->size(), size_t(1));
        const CommandRecord &record = unfinished->front();
        QCOMPARE(record.id, command.id);
        QCOMPARE(record.operation, command.operation);
        QCOMPARE(record.title, command.title);
        QCOMPARE(record.author, command.author);
        QCOMPARE(record.revertOf, command.revertOf);
        QCOMPARE(record.created_ms, 1234);
        QCOMPARE(record.items, 3);
        QCOMPARE(record.state, CommandState::Running);
        const auto items = file.queries().items(command.id);
        QVERIFY(items);
        QCOMPARE(items->size(), size_t(3));
        QCOMPARE(items->at(1).target, "D-1");
        QCOMPARE(items->at(1).before, nothingThere.toByteArray());
        QCOMPARE(items->at(2).before, QByteArray());
        QCOMPARE(items->at(2).after, command.items[2].after);
        QCOMPARE(items->at(2).state, ItemState::Planned);
        QCOMPARE(items->at(2).planned_ms, 1234);
    }

    void filesAreForTheOwnerAlone()
    {
        const Place place;
        JournalFile file(place.path());
        QVERIFY(!file.open().error);
        QVERIFY(file.plan(commandOf(1), 1));
        const auto files = QDir(place.dir.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2); // with its log
        for (const QFileInfo &info : files)
            QCOMPARE(int(info.permissions() & ~(QFile::ReadUser | QFile::WriteUser)),
                     int(QFile::ReadOwner | QFile::WriteOwner));
    }

    void stepsAreTakenInOrderAndKept()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const NewCommand command = commandOf(2);
        QVERIFY(file.plan(command, 10));
        ItemChange sending = step(command.id, 1, ItemState::Planned, ItemState::Sending);
        sending.before = R"({"mode":"Simple"})";
        sending.at_ms = 20;
        ItemChange refused = step(command.id, 1, ItemState::Sending, ItemState::Refused);
        refused.outcome = {"Unprocessable", 422, u"E1"_s, u"nein"_s, R"({"code":"E1"})"};
        refused.at_ms = 30;
        const std::vector<JournalFile::Change> changes{sending, refused};
        for (const auto &result : file.record(changes)) {
            QVERIFY(result);
            QCOMPARE(*result, 2);
        }
        const auto items = file.queries().items(command.id);
        QVERIFY(items);
        const ItemRecord &item = items->at(1);
        QCOMPARE(item.state, ItemState::Refused);
        QCOMPARE(item.before, sending.before);
        QCOMPARE(item.attempts, 1);
        QCOMPARE(item.sent_ms, 20);
        QCOMPARE(item.changed_ms, 30);
        QCOMPARE(item.outcome, refused.outcome);
        const auto history = file.queries().history(command.id, 1);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE(history->at(1).state, "sending");
        QCOMPARE(history->at(2).outcome.message, u"nein"_s);
        QVERIFY(file.queries().verify()->isIntact());
    }

    void aClockThatIsSetBackChangesNeitherOrderNorWhatWasLast()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const NewCommand first = commandOf(1);
        const NewCommand second = commandOf(1);
        QVERIFY(file.plan(first, 2'208'988'800'000) && file.plan(second, 0));
        const auto unfinished = file.queries().unfinished();
        QVERIFY(unfinished && unfinished->size() == 2);
        QCOMPARE(unfinished->front().id, first.id);
        std::vector<JournalFile::Change> changes;
        for (const qint64 at_ms : {qint64(2'208'988'800'000), qint64(30)}) {
            ItemChange sending = step(first.id, 0, ItemState::Planned, ItemState::Sending);
            sending.at_ms = at_ms;
            ItemChange lost = step(first.id, 0, ItemState::Sending, ItemState::Planned);
            lost.at_ms = at_ms + 1;
            changes.insert(changes.end(), {sending, lost});
        }
        for (const auto &result : file.record(changes))
            QVERIFY(result);
        const auto items = file.queries().items(first.id);
        QVERIFY(items);
        QCOMPARE(items->front().attempts, 2);
        QCOMPARE(items->front().sent_ms, 30);
        QCOMPARE(items->front().changed_ms, 31);
        const auto history = file.queries().history(first.id, 0);
        QVERIFY(history && history->size() == 5);
        QVERIFY(std::is_sorted(history->begin(), history->end(),
                               [](const auto &one, const auto &other) { return one.number < other.number; }));
        QVERIFY(file.queries().verify()->isIntact());
    }

    void aStepThatMayNotFollowIsRefusedAlone()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const NewCommand command = commandOf(2);
        QVERIFY(file.plan(command, 10));
        const std::vector<JournalFile::Change> changes{
            step(command.id, 0, ItemState::Planned, ItemState::Sending),
            step(command.id, 0, ItemState::Planned, ItemState::Sending), // it is not planned any more
            step(command.id, 1, ItemState::Planned, ItemState::Unknown), // that was never on its way
            step(command.id, 7, ItemState::Planned, ItemState::Sending), // there is none
            step(QUuid::createUuid(), 0, ItemState::Planned, ItemState::Sending),
            CommandChange{command.id, CommandState::Paused, u"Zoë"_s, 5},
            CommandChange{command.id, CommandState::Finished, {}, 6},
        };
        const auto results = file.record(changes);
        QCOMPARE(results.size(), changes.size());
        QVERIFY(results[0]);
        QCOMPARE(results[1].error().kind, ApiError::Kind::Conflict);
        QCOMPARE(results[2].error().kind, ApiError::Kind::Conflict);
        QCOMPARE(results[3].error().kind, ApiError::Kind::NotFound);
        QCOMPARE(results[4].error().kind, ApiError::Kind::NotFound);
        QVERIFY(results[5]);
        QCOMPARE(results[6].error().kind, ApiError::Kind::Conflict);
        QCOMPARE(file.queries().items(command.id)->at(0).attempts, 1);
        QVERIFY(file.queries().verify()->isIntact());
    }

    void twoDesksOnOneFileDoNotForkTheChain()
    {
        const Place place;
        JournalFile one(place.path());
        JournalFile other(place.path());
        QVERIFY(!one.open().error && !other.open().error);
        const NewCommand first = commandOf(1);
        QVERIFY(one.plan(first, 1));
        QVERIFY(other.plan(commandOf(2), 2));
        const std::vector<JournalFile::Change> change{step(first.id, 0, ItemState::Planned, ItemState::Sending)};
        QVERIFY(one.record(change).front());
        QCOMPARE(other.record(change).front().error().kind, ApiError::Kind::Conflict);
        const auto verdict = other.queries().verify();
        QVERIFY(verdict && verdict->isIntact());
    }

    void theOpenOnesAreFoundWhateverBecameOfTheirCommand()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const NewCommand done = commandOf(1);
        const NewCommand unclear = commandOf(1);
        QVERIFY(file.plan(done, 1) && file.plan(unclear, 1));
        std::vector<JournalFile::Change> changes;
        for (const QUuid &id : {done.id, unclear.id})
            changes.emplace_back(step(id, 0, ItemState::Planned, ItemState::Sending));
        changes.emplace_back(step(done.id, 0, ItemState::Sending, ItemState::Confirmed));
        changes.emplace_back(step(unclear.id, 0, ItemState::Sending, ItemState::Unknown));
        changes.emplace_back(CommandChange{done.id, CommandState::Finished, {}, 1});
        changes.emplace_back(CommandChange{unclear.id, CommandState::Cancelled, {}, 1});
        for (const auto &result : file.record(changes))
            QVERIFY(result);
        const auto open = file.queries().unfinished();
        QVERIFY(open);
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->front().id, unclear.id);
    }

    void filtersFind()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        const NewCommand mode = commandOf(3);
        NewCommand plan = commandOf(2);
        plan.operation = "setDeviceOverlayPlan";
        plan.title = u"Plan"_s;
        QVERIFY(file.plan(mode, 1000) && file.plan(plan, 2000));
        const std::vector<JournalFile::Change> change{step(plan.id, 1, ItemState::Planned, ItemState::Refused)};
        QVERIFY(file.record(change).front());
        const auto found = [&file](const JournalFilter &filter, qint64 after = 0) {
            return file.queries().numbers(filter, after).value();
        };
        using Numbers = std::vector<qint64>;
        QCOMPARE(found({}), (Numbers{5, 4, 3, 2, 1}));
        QCOMPARE(found({}, 3), (Numbers{5, 4}));
        JournalFilter filter;
        filter.states = {ItemState::Refused, ItemState::Unknown};
        QCOMPARE(found(filter), Numbers{5});
        filter = {};
        filter.operation = "setDeviceOverlayPlan";
        QCOMPARE(found(filter), (Numbers{5, 4}));
        filter = {};
        filter.command = mode.id;
        filter.text = u"d-2"_s;
        QCOMPARE(found(filter), Numbers{3});
        filter = {};
        filter.from_ms = 1500;
        QCOMPARE(found(filter), (Numbers{5, 4}));
        filter.until_ms = 1800;
        QVERIFY(found(filter).empty());
        const auto rows = file.queries().rows({4, 77, 1});
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->front().command.title, u"Plan"_s);
        QCOMPARE(rows->back().item.target, "D-0");
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        const Place place;
        QFile file(place.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        JournalFile journal(place.path());
        const auto opened = journal.open();
        QVERIFY(!opened.error);
        QVERIFY(!opened.setAsideAs.isEmpty());
        QCOMPARE(place.aside().size(), 1);
        QVERIFY(journal.plan(commandOf(1), 1));
    }

    void aNewerFileIsLeftAloneAndNothingIsWritten()
    {
        const Place place;
        {
            JournalFile file(place.path());
            QVERIFY(!file.open().error);
            QVERIFY(file.plan(commandOf(1), 1));
        }
        {
            SqliteDatabase database;
            QVERIFY(database.open(place.path(), SqliteDatabase::Safety::Full));
            QVERIFY(database.run("PRAGMA user_version = 99"));
        }
        JournalFile file(place.path());
        const auto opened = file.open();
        QVERIFY(opened.error);
        QVERIFY(CacheFileOpening::isNewerVersion(*opened.error));
        QVERIFY(opened.newerVersion);
        QVERIFY(opened.setAsideAs.isEmpty() && place.aside().isEmpty());
        QCOMPARE(file.plan(commandOf(1), 1).error().kind, ApiError::Kind::Storage);
    }

    //! What version 1 wrote is read by every later one: this is its file, as SQL.
    void aFileOfTheFirstVersionIsRead()
    {
        const Place place;
        const QUuid id = QUuid::createUuid();
        {
            SqliteDatabase database;
            QVERIFY(database.open(place.path(), SqliteDatabase::Safety::Full));
            const QByteArray sql =
                "CREATE TABLE commands (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, operation TEXT NOT NULL,"
                " title TEXT NOT NULL, person TEXT NOT NULL, desk TEXT NOT NULL, profile TEXT NOT NULL, profile_name"
                " TEXT NOT NULL, revert_of TEXT NOT NULL, created_ms INTEGER NOT NULL, items INTEGER NOT NULL, state"
                " TEXT NOT NULL, event INTEGER NOT NULL);"
                "CREATE TABLE items (number INTEGER PRIMARY KEY, command INTEGER NOT NULL, position INTEGER NOT NULL,"
                " target TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, planned_ms INTEGER NOT NULL, sent_ms"
                " INTEGER NOT NULL, attempts INTEGER NOT NULL, state TEXT NOT NULL, event INTEGER NOT NULL, UNIQUE"
                " (command, position));"
                "CREATE TABLE events (number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, command INTEGER NOT NULL,"
                " position INTEGER NOT NULL, state TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL, http"
                " INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, answer TEXT NOT NULL, digest BLOB NOT"
                " NULL, hash BLOB NOT NULL);"
                "INSERT INTO commands VALUES (1, '"
                + id.toByteArray(QUuid::WithoutBraces)
                + "', 'setDeviceOperationMode', 'T', 'P', 'D', '', 'N', '', 5, 1, 'running', 1);"
                  "INSERT INTO items VALUES (1, 1, 0, 'D-1', '', '{}', 5, 6, 1, 'sending', 3);"
                  "INSERT INTO events VALUES (1, 5, 1, -1, 'running', 'P', '', 0, '', '', '', x'00', x'00'),"
                  " (2, 5, 1, 0, 'planned', '', '', 0, '', '', '', x'00', x'00'),"
                  " (3, 6, 1, 0, 'sending', '', '', 0, '', '', '', x'00', x'00');"
                  "PRAGMA application_id = 1400338762; PRAGMA user_version = 1";
            QVERIFY2(database.run(sql.constData()), qPrintable(database.error().message));
        }
        JournalFile file(place.path());
        const auto opened = file.open();
        QVERIFY2(!opened.error && opened.setAsideAs.isEmpty(),
                 qPrintable(opened.error ? opened.error->message : opened.setAsideAs));
        QCOMPARE(file.queries().unfinished()->front().id, id);
        QCOMPARE(file.queries().items(id)->front().state, ItemState::Sending);
    }

    void withoutRoomNothingIsTaken()
    {
        const Place place;
        SystemClock clock;
        SqliteJournal journal(place.path(), clock);
        const NewCommand command = commandOf(50);
        QVERIFY(answerOf(journal.plan(command)));
        {
            const FullDisk full(rlim_t(QFileInfo(place.path() + u"-wal"_s).size()));
            const auto refused = answerOf(journal.record(step(command.id, 0, ItemState::Planned, ItemState::Sending)));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
            QVERIFY(!answerOf(journal.plan(commandOf(50))));
        }
        QCOMPARE(answerOf(journal.items(command.id))->front().state, ItemState::Planned);
        QVERIFY(answerOf(journal.record(step(command.id, 0, ItemState::Planned, ItemState::Sending))));
        QVERIFY(answerOf(journal.verify())->isIntact());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        SystemClock clock;
        SqliteJournal journal(u"/nowhere/at/all/journal.sqlite"_s, clock);
        const QSignalSpy said(&journal, &Journal::problemChanged);
        const auto refused = answerOf(journal.plan(commandOf(1)));
        QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(journal.problem() && journal.problem()->error);
    }

    void stepsOfOneMomentAreWrittenTogether()
    {
        ManualClock clock;
        SqliteJournal journal(QString(), clock);
        const QSignalSpy recorded(&journal, &Journal::recorded);
        const NewCommand command = commandOf(100);
        QVERIFY(answerOf(journal.plan(command)));
        int settledSteps = 0;
        for (int i = 0; i < 100; ++i)
            journal.record(step(command.id, i, ItemState::Planned, ItemState::Sending))
                .then(&journal, [&settledSteps](const Result<Done> &done) { settledSteps += done.ok(); });
        clock.advance(SqliteJournal::usualGathering);
        QTRY_COMPARE(settledSteps, 100);
        QCOMPARE(recorded.count(), 1);
        QCOMPARE(recorded.front().front().value<std::vector<qint64>>().size(), size_t(100));
    }

    void whatWasAskedForIsOnDiskWhenTheJournalIsGone()
    {
        const Place place;
        ManualClock clock; // whose time never comes
        const NewCommand command = commandOf(1);
        {
            SqliteJournal journal(place.path(), clock);
            QVERIFY(answerOf(journal.plan(command)));
            journal.record(step(command.id, 0, ItemState::Planned, ItemState::Sending));
        }
        JournalFile file(place.path());
        QVERIFY(!file.open().error);
        QCOMPARE(file.queries().items(command.id)->front().state, ItemState::Sending);
    }

    void aHundredThousandItemsAreKeptAndFound()
    {
        JournalFile file{QString()};
        QVERIFY(!file.open().error);
        QVERIFY(file.plan(commandOf(100'000), 1));
        QCOMPARE(file.queries().numbers({}, 0)->size(), size_t(100'000));
        QCOMPARE(file.queries().rows({99'999})->front().item.target, "D-99998");
        QVERIFY(file.queries().verify()->isIntact());
    }
};

QTEST_GUILESS_MAIN(TstJournalFile)
#include "tst_journalfile.moc"
