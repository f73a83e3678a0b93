// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"

#include "journalchain.h"

namespace switchyard {

using namespace Qt::StringLiterals;
using Step = SqliteStatement::Step;

namespace {

constexpr qint64 applicationId = 0x5377794a; // "SwyJ"

//! One step per version: the step at n leads from version n to n + 1. What a command and its items are is written once; how
//! they fare is in the events, to the newest of which they point.
constexpr const char *migrations[JournalFile::schemaVersion] = {
    // 0 to 1
    ("CREATE TABLE commands (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, operation TEXT NOT NULL,"
     " title TEXT NOT NULL, person TEXT NOT NULL, desk TEXT NOT NULL, profile TEXT NOT NULL,"
     " profile_name TEXT NOT NULL, revert_of TEXT NOT NULL, created_ms INTEGER NOT NULL, items INTEGER NOT NULL,"
     " state TEXT NOT NULL, event INTEGER NOT NULL);"
     "CREATE INDEX commands_open ON commands (number) WHERE state IN ('running', 'paused');"
     "CREATE TABLE items (number INTEGER PRIMARY KEY, command INTEGER NOT NULL, position INTEGER NOT NULL,"
     " target TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, planned_ms INTEGER NOT NULL,"
     " sent_ms INTEGER NOT NULL, attempts INTEGER NOT NULL, state TEXT NOT NULL, event INTEGER NOT NULL,"
     " UNIQUE (command, position));"
     "CREATE INDEX items_open ON items (command) WHERE state IN ('sending', 'unknown');"
     "CREATE TABLE events (number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, command INTEGER NOT NULL,"
     " position INTEGER NOT NULL, state TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,"
     " http INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, answer TEXT NOT NULL, digest BLOB NOT NULL,"
     " hash BLOB NOT NULL);"
     "CREATE INDEX events_of ON events (command, position);"),
};

ApiError notOpen()
{
    ApiError error = ApiError::of(ApiError::Kind::Storage, u"the journal is not open"_s);
    error.code = u"not-open"_s;
    return error;
}

ApiError notThere(const QString &what)
{
    return ApiError::of(ApiError::Kind::NotFound, what);
}

QByteArray textOf(const QUuid &id)
{
    return id.isNull() ? QByteArray() : id.toByteArray(QUuid::WithoutBraces);
}

//! A step that gives no rows; afterwards the statement can be used again.
bool runs(SqliteStatement &statement)
{
    const bool done = statement.step() == Step::Done;
    statement.reset();
    return done;
}

} // namespace

//! What is run for every item is prepared once.
struct JournalFile::Statements
{
    explicit Statements(SqliteDatabase &database)
        : head(database, "SELECT number, hash FROM events ORDER BY number DESC LIMIT 1"),
          event(database, "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          item(database,
               "INSERT INTO items (command, position, target, before, after, planned_ms, sent_ms, attempts, state,"
               " event) VALUES (?, ?, ?, ?, ?, ?, 0, 0, 'planned', ?) RETURNING number"),
          find(database,
               "SELECT items.number, items.command, items.state, target, before, after FROM items"
               " JOIN commands ON commands.number = items.command WHERE commands.id = ? AND position = ?"),
          change(database,
                 "UPDATE items SET state = ?1, event = ?2, before = ?3, attempts = attempts + ?4,"
                 " sent_ms = CASE ?4 WHEN 1 THEN ?5 ELSE sent_ms END WHERE number = ?6"),
          findCommand(database, "SELECT number, state FROM commands WHERE id = ?"),
          changeCommand(database, "UPDATE commands SET state = ?, event = ? WHERE number = ?")
    {}

    SqliteStatement head;
    SqliteStatement event;
    SqliteStatement item;
    SqliteStatement find;
    SqliteStatement change;
    SqliteStatement findCommand;
    SqliteStatement changeCommand;
};

JournalFile::JournalFile(QString path)
    : m_opening(m_database, std::move(path),
                {applicationId, {std::begin(migrations), std::end(migrations)}, SqliteDatabase::Safety::Full, true})
{}

JournalFile::~JournalFile() = default;

CacheFileProblem JournalFile::open()
{
    return m_opening.open([this] { return begin(); });
}

Result<Done> JournalFile::begin()
{
    m_statements.reset();
    for (const char *sql : {"SELECT number, id, operation, title, person, desk, profile, profile_name, revert_of,"
                            " created_ms, items, state, event FROM commands LIMIT 0",
                            "SELECT number, command, position, target, before, after, planned_ms, sent_ms, attempts,"
                            " state, event FROM items LIMIT 0",
                            "SELECT number, at_ms, command, position, state, person, reason, http, code, message,"
                            " answer, digest, hash FROM events LIMIT 0"}) {
        const auto whole = m_database.run(sql);
        if (!whole) // a table or column is not there
            return whole.error().code == u"sqlite-1"_s ? CacheFileOpening::damaged(whole.error().message)
                                                       : whole.error();
    }
    m_statements = std::make_unique<Statements>(m_database);
    return readHead();
}

//! Within a transaction, because another desk may have written meanwhile: two heads would fork the chain.
Result<Done> JournalFile::readHead()
{
    SqliteStatement &head = m_statements->head;
    const Step step = head.step();
    const ApiError error = m_database.error();
    m_lastEvent = step == Step::Row ? head.integer(0) : 0;
    m_head = step == Step::Row ? head.bytes(1).toByteArray() : journalchain::genesis();
    head.reset();
    return step == Step::Failed ? Result<Done>(error) : Done{};
}

Result<Done> JournalFile::append(const QUuid &command, qint64 commandNumber, JournalEvent &event,
                                 const QByteArray &digest)
{
    event.number = m_lastEvent + 1;
    event.outcome.answer.truncate(longestAnswer);
    const QByteArray hash = journalchain::next(m_head, command, event, digest);
    const QByteArray person = event.person.toUtf8();
    const QByteArray code = event.outcome.code.toUtf8();
    const QByteArray message = event.outcome.message.toUtf8();
    SqliteStatement &row = m_statements->event;
    row.bind(1, event.number);
    row.bind(2, event.at_ms);
    row.bind(3, commandNumber);
    row.bind(4, qint64(event.position));
    row.bind(5, event.state);
    row.bind(6, person);
    row.bind(7, event.outcome.reason);
    row.bind(8, qint64(event.outcome.http));
    row.bind(9, code);
    row.bind(10, message);
    row.bind(11, event.outcome.answer);
    row.bindBytes(12, digest);
    row.bindBytes(13, hash);
    if (!runs(row))
        return m_database.error();
    m_lastEvent = event.number;
    m_head = hash;
    return Done{};
}

Result<JournalFile::Numbers> JournalFile::plan(const NewCommand &command, qint64 at_ms)
{
    if (!isOpen())
        return notOpen();
    if (const auto begun = m_database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    auto planned = planNow(command, at_ms);
    if (planned) {
        if (const auto done = m_database.run("COMMIT"); !done)
            planned = done.error();
    }
    if (!planned)
        m_database.run("ROLLBACK");
    return planned;
}

Result<JournalFile::Numbers> JournalFile::planNow(const NewCommand &command, qint64 at_ms)
{
    if (const auto head = readHead(); !head)
        return head.error();
    const CommandRecord record{
        command.id, command.operation,         command.title,        command.author, command.revertOf,
        at_ms,      int(command.items.size()), CommandState::Running};
    const QByteArray id = textOf(record.id);
    const QByteArray title = record.title.toUtf8();
    const QByteArray person = record.author.person.toUtf8();
    const QByteArray desk = record.author.desk.toUtf8();
    const QByteArray profile = textOf(record.author.profile);
    const QByteArray profileName = record.author.profileName.toUtf8();
    const QByteArray revertOf = textOf(record.revertOf);
    SqliteStatement row(m_database,
                        "INSERT INTO commands (id, operation, title, person, desk, profile, profile_name, revert_of,"
                        " created_ms, items, state, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'running', ?)"
                        " RETURNING number");
    row.bind(1, id);
    row.bind(2, record.operation);
    row.bind(3, title);
    row.bind(4, person);
    row.bind(5, desk);
    row.bind(6, profile);
    row.bind(7, profileName);
    row.bind(8, revertOf);
    row.bind(9, at_ms);
    row.bind(10, qint64(record.items));
    row.bind(11, m_lastEvent + 1);
    if (row.step() != Step::Row)
        return m_database.error();
    const qint64 number = row.integer(0);
    row.reset();
    JournalEvent event;
    event.at_ms = at_ms;
    event.person = record.author.person;
    event.state = commandstate::word(CommandState::Running).toByteArray();
    if (const auto done = append(record.id, number, event, journalchain::digest(record)); !done)
        return done.error();

    Numbers numbers;
    event.state = commandstate::word(ItemState::Planned).toByteArray();
    event.person.clear();
    for (const PlannedItem &planned : command.items) {
        event.position = int(numbers.count);
        SqliteStatement &item = m_statements->item;
        item.bind(1, number);
        item.bind(2, numbers.count);
        item.bind(3, planned.target);
        item.bind(4, planned.before);
        item.bind(5, planned.after);
        item.bind(6, at_ms);
        item.bind(7, m_lastEvent + 1);
        const bool added = item.step() == Step::Row;
        if (added && numbers.count == 0)
            numbers.first = item.integer(0);
        item.reset();
        if (!added)
            return m_database.error();
        const auto digest =
            journalchain::digest(record.id, event.position, planned.target, planned.before, planned.after);
        if (const auto done = append(record.id, number, event, digest); !done)
            return done.error();
        ++numbers.count;
    }
    return numbers;
}

std::vector<Result<qint64>> JournalFile::record(std::span<const Change> changes)
{
    std::vector<Result<qint64>> results;
    results.reserve(changes.size());
    auto done = isOpen() ? m_database.run("BEGIN IMMEDIATE") : Result<Done>(notOpen());
    const bool begun = done.ok();
    if (done)
        done = readHead();
    for (const Change &change : changes) {
        if (!done)
            break;
        results.push_back(std::visit([this](const auto &one) { return take(one); }, change));
        // What may not follow is that change's own matter; the disk is everybody's.
        if (!results.back() && results.back().error().kind == ApiError::Kind::Storage)
            done = results.back().error();
    }
    if (done)
        done = m_database.run("COMMIT");
    if (done)
        return results;
    if (begun)
        m_database.run("ROLLBACK");
    return std::vector<Result<qint64>>(changes.size(), Result<qint64>(done.error()));
}

Result<qint64> JournalFile::take(const ItemChange &change)
{
    SqliteStatement &find = m_statements->find;
    const QByteArray id = textOf(change.command);
    find.bind(1, id);
    find.bind(2, qint64(change.position));
    const Step step = find.step();
    if (step != Step::Row) {
        const ApiError error = m_database.error();
        find.reset();
        return step == Step::Done ? notThere(u"there is no such item"_s) : error;
    }
    const qint64 number = find.integer(0);
    const qint64 command = find.integer(1);
    const auto state = commandstate::itemState(find.text(2));
    const QByteArray target = find.text(3).toByteArray();
    const QByteArray before = change.before.isEmpty() ? find.text(4).toByteArray() : change.before;
    const QByteArray after = find.text(5).toByteArray();
    find.reset();
    if (state != change.from || !commandstate::mayFollow(change.from, change.to))
        return ApiError::of(ApiError::Kind::Conflict, u"the item is in another state"_s);

    JournalEvent event;
    event.at_ms = change.at_ms;
    event.position = change.position;
    event.state = commandstate::word(change.to).toByteArray();
    event.person = change.person;
    event.outcome = change.outcome;
    const auto digest = journalchain::digest(change.command, change.position, target, before, after);
    if (const auto done = append(change.command, command, event, digest); !done)
        return done.error();
    const bool sends = change.to == ItemState::Sending;
    SqliteStatement &row = m_statements->change;
    row.bind(1, event.state);
    row.bind(2, event.number);
    row.bind(3, before);
    row.bind(4, qint64(sends));
    row.bind(5, change.at_ms);
    row.bind(6, number);
    if (!runs(row))
        return m_database.error();
    return number;
}

Result<qint64> JournalFile::take(const CommandChange &change)
{
    SqliteStatement &find = m_statements->findCommand;
    const QByteArray id = textOf(change.command);
    find.bind(1, id);
    const Step step = find.step();
    const ApiError error = m_database.error();
    const qint64 number = step == Step::Row ? find.integer(0) : 0;
    const auto state = step == Step::Row ? commandstate::commandState(find.text(1)) : std::nullopt;
    find.reset();
    if (step != Step::Row)
        return step == Step::Done ? notThere(u"there is no such command"_s) : error;
    if (!state || !commandstate::mayFollow(*state, change.to))
        return ApiError::of(ApiError::Kind::Conflict, u"the command is in another state"_s);
    const auto record = queries().command(change.command);
    if (!record)
        return record.error();
    JournalEvent event;
    event.at_ms = change.at_ms;
    event.person = change.person;
    event.state = commandstate::word(change.to).toByteArray();
    if (const auto done = append(change.command, number, event, journalchain::digest(*record)); !done)
        return done.error();
    SqliteStatement &row = m_statements->changeCommand;
    row.bind(1, event.state);
    row.bind(2, event.number);
    row.bind(3, number);
    if (!runs(row))
        return m_database.error();
    return qint64(0);
}

} // namespace switchyard
