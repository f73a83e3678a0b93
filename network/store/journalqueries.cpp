// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalqueries.h"

#include "journalchain.h"

namespace switchyard {

using namespace Qt::StringLiterals;
using Step = SqliteStatement::Step;

namespace {

constexpr const char *commandColumns =
    "commands.id, operation, title, commands.person, desk, profile, profile_name, revert_of, created_ms,"
    " commands.items, commands.state";
constexpr int commandColumnCount = 11;
constexpr const char *itemColumns =
    "items.number, items.position, target, before, after, items.state, attempts, planned_ms, sent_ms, events.at_ms,"
    " reason, http, code, message, answer";

QString textAt(const SqliteStatement &row, int column)
{
    return QString::fromUtf8(row.text(column));
}

QUuid idAt(const SqliteStatement &row, int column)
{
    return QUuid::fromString(QLatin1StringView(row.text(column)));
}

CommandRecord commandAt(const SqliteStatement &row)
{
    CommandRecord record;
    record.id = idAt(row, 0);
    record.operation = row.text(1).toByteArray();
    record.title = textAt(row, 2);
    record.author = {textAt(row, 3), textAt(row, 4), idAt(row, 5), textAt(row, 6)};
    record.revertOf = idAt(row, 7);
    record.created_ms = row.integer(8);
    record.items = int(row.integer(9));
    record.state = commandstate::commandState(row.text(10)).value_or(CommandState::Paused);
    return record;
}

//! An unknown word is a damage that verify() tells of; as "unknown" it is not sent again.
ItemState itemStateAt(const SqliteStatement &row, int column)
{
    return commandstate::itemState(row.text(column)).value_or(ItemState::Unknown);
}

ItemOutcome outcomeAt(const SqliteStatement &row, int column)
{
    return {row.text(column).toByteArray(), int(row.integer(column + 1)), textAt(row, column + 2),
            textAt(row, column + 3), row.text(column + 4).toByteArray()};
}

ItemRecord itemAt(const SqliteStatement &row, const QUuid &command, int at)
{
    ItemRecord record;
    record.number = row.integer(at);
    record.command = command;
    record.position = int(row.integer(at + 1));
    record.target = row.text(at + 2).toByteArray();
    record.before = row.text(at + 3).toByteArray();
    record.after = row.text(at + 4).toByteArray();
    record.state = itemStateAt(row, at + 5);
    record.attempts = int(row.integer(at + 6));
    record.planned_ms = row.integer(at + 7);
    record.sent_ms = row.integer(at + 8);
    record.changed_ms = row.integer(at + 9);
    record.outcome = outcomeAt(row, at + 10);
    return record;
}

QByteArray textOf(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

} // namespace

Result<CommandRecord> JournalQueries::command(const QUuid &id)
{
    const QByteArray sql = QByteArray("SELECT ") + commandColumns + " FROM commands WHERE id = ?";
    SqliteStatement row(m_database, sql.constData());
    const QByteArray text = textOf(id);
    row.bind(1, text);
    switch (row.step()) {
    case Step::Row: return commandAt(row);
    case Step::Done: return ApiError::of(ApiError::Kind::NotFound, u"there is no such command"_s);
    case Step::Failed: break;
    }
    return m_database.error();
}

Result<std::vector<CommandRecord>> JournalQueries::commands(int most)
{
    const QByteArray sql = QByteArray("SELECT ") + commandColumns + " FROM commands ORDER BY number DESC LIMIT ?";
    SqliteStatement rows(m_database, sql.constData());
    rows.bind(1, qint64(most));
    std::vector<CommandRecord> records;
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row)
        records.push_back(commandAt(rows));
    if (step == Step::Failed)
        return m_database.error();
    return records;
}

Result<std::vector<CommandRecord>> JournalQueries::unfinished()
{
    const QByteArray sql = QByteArray("SELECT ") + commandColumns
        + " FROM commands WHERE number IN (SELECT number FROM commands WHERE state IN ('running', 'paused')"
          " UNION SELECT command FROM items WHERE state IN ('sending', 'unknown')"
          " UNION SELECT number FROM commands WHERE state = 'cancelled' AND EXISTS (SELECT 1 FROM items"
          " WHERE items.command = commands.number AND items.state = 'planned')) ORDER BY number";
    SqliteStatement rows(m_database, sql.constData());
    std::vector<CommandRecord> records;
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row)
        records.push_back(commandAt(rows));
    if (step == Step::Failed)
        return m_database.error();
    return records;
}

Result<std::vector<ItemRecord>> JournalQueries::items(const QUuid &command)
{
    const QByteArray sql = QByteArray("SELECT ") + itemColumns
        + " FROM items JOIN events ON events.number = items.event"
          " WHERE items.command = (SELECT number FROM commands WHERE id = ?) ORDER BY items.position";
    SqliteStatement rows(m_database, sql.constData());
    const QByteArray text = textOf(command);
    rows.bind(1, text);
    std::vector<ItemRecord> records;
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row)
        records.push_back(itemAt(rows, command, 0));
    if (step == Step::Failed)
        return m_database.error();
    return records;
}

Result<std::vector<qint64>> JournalQueries::numbers(const JournalFilter &filter, qint64 after)
{
    QByteArray sql = "SELECT items.number FROM items";
    if (!filter.operation.isEmpty() || !filter.text.isEmpty() || !filter.command.isNull())
        sql += " JOIN commands ON commands.number = items.command";
    sql += " WHERE items.number > ?1";
    if (!filter.operation.isEmpty())
        sql += " AND commands.operation = ?2";
    if (!filter.text.isEmpty())
        sql += " AND (instr(lower(target), ?3) OR instr(lower(title), ?3) OR instr(lower(commands.person), ?3))";
    if (!filter.command.isNull())
        sql += " AND commands.id = ?4";
    if (filter.from_ms > 0)
        sql += " AND planned_ms >= ?5";
    if (filter.until_ms > 0)
        sql += " AND planned_ms < ?6";
    QByteArray states;
    for (const ItemState state : filter.states)
        states += (states.isEmpty() ? "'" : ",'") + commandstate::word(state).toByteArray() + '\'';
    if (!states.isEmpty())
        sql += " AND items.state IN (" + states + ')';
    sql += " ORDER BY items.number DESC";
    SqliteStatement rows(m_database, sql.constData());
    const QByteArray text = filter.text.toLower().toUtf8();
    const QByteArray command = textOf(filter.command);
    rows.bind(1, after);
    if (!filter.operation.isEmpty())
        rows.bind(2, filter.operation);
    if (!filter.text.isEmpty())
        rows.bind(3, text);
    if (!filter.command.isNull())
        rows.bind(4, command);
    if (filter.from_ms > 0)
        rows.bind(5, filter.from_ms);
    if (filter.until_ms > 0)
        rows.bind(6, filter.until_ms);
    std::vector<qint64> numbers;
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row)
        numbers.push_back(rows.integer(0));
    if (step == Step::Failed)
        return m_database.error();
    return numbers;
}

Result<std::vector<JournalRow>> JournalQueries::rows(const std::vector<qint64> &numbers)
{
    const QByteArray sql = QByteArray("SELECT ") + commandColumns + ", " + itemColumns
        + " FROM items JOIN commands ON commands.number = items.command JOIN events ON events.number = items.event"
          " WHERE items.number = ?";
    SqliteStatement row(m_database, sql.constData());
    std::vector<JournalRow> found;
    found.reserve(numbers.size());
    for (const qint64 number : numbers) {
        row.bind(1, number);
        const Step step = row.step();
        if (step == Step::Failed)
            return m_database.error();
        if (step == Step::Row) {
            CommandRecord command = commandAt(row);
            ItemRecord item = itemAt(row, command.id, commandColumnCount);
            found.push_back({std::move(item), std::move(command)});
        }
        row.reset();
    }
    return found;
}

Result<std::vector<JournalEvent>> JournalQueries::history(const QUuid &command, int position)
{
    SqliteStatement rows(m_database,
                         "SELECT number, at_ms, state, person, reason, http, code, message, answer FROM events"
                         " WHERE command = (SELECT number FROM commands WHERE id = ?) AND position = ?"
                         " ORDER BY number");
    const QByteArray text = textOf(command);
    rows.bind(1, text);
    rows.bind(2, qint64(position));
    std::vector<JournalEvent> events;
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row) {
        events.push_back({rows.integer(0), rows.integer(1), position, rows.text(2).toByteArray(), textAt(rows, 3),
                          outcomeAt(rows, 4)});
    }
    if (step == Step::Failed)
        return m_database.error();
    return events;
}

Result<JournalVerdict> JournalQueries::verify()
{
    JournalVerdict verdict;
    // One snapshot: what is written meanwhile is not half in it.
    if (const auto begun = m_database.run("BEGIN"); !begun)
        return begun.error();
    auto done = verifyChain(verdict);
    if (done && verdict.isIntact())
        done = verifyCommands(verdict);
    if (done && verdict.isIntact())
        done = verifyItems(verdict);
    m_database.run("COMMIT");
    return done ? Result<JournalVerdict>(verdict) : done.error();
}

Result<Done> JournalQueries::verifyChain(JournalVerdict &verdict)
{
    SqliteStatement rows(m_database,
                         "SELECT events.number, at_ms, position, events.state, events.person, reason, http, code,"
                         " message, answer, digest, hash, commands.id FROM events"
                         " LEFT JOIN commands ON commands.number = events.command ORDER BY events.number");
    QByteArray head = journalchain::genesis();
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row) {
        const JournalEvent event{rows.integer(0), rows.integer(1),   int(rows.integer(2)), rows.text(3).toByteArray(),
                                 textAt(rows, 4), outcomeAt(rows, 5)};
        const bool inOrder = event.number == verdict.events + 1;
        head = journalchain::next(head, idAt(rows, 12), event, rows.bytes(10).toByteArray());
        if (!inOrder || head != rows.bytes(11)) {
            verdict.brokenEvent = verdict.events + 1;
            verdict.trouble = inOrder ? u"record %1 was changed"_s.arg(event.number)
                                      : u"record %1 is missing"_s.arg(verdict.brokenEvent);
            break;
        }
        ++verdict.events;
    }
    verdict.head = head.toHex();
    return step == Step::Failed ? Result<Done>(m_database.error()) : Done{};
}

Result<Done> JournalQueries::verifyCommands(JournalVerdict &verdict)
{
    const QByteArray sql = QByteArray("SELECT ") + commandColumns
        + ", events.number, events.state, digest, (SELECT max(number) FROM events WHERE command = commands.number"
          " AND position = -1), (SELECT count(*) FROM items WHERE command = commands.number)"
          " FROM commands LEFT JOIN events ON events.number = commands.event ORDER BY commands.number";
    SqliteStatement rows(m_database, sql.constData());
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row) {
        const CommandRecord command = commandAt(rows);
        const bool fits = rows.integer(11) == rows.integer(14) && rows.text(12) == rows.text(10)
            && rows.bytes(13) == journalchain::digest(command) && rows.integer(15) == command.items;
        if (!fits) {
            verdict.brokenEvent = rows.integer(14);
            verdict.trouble = u"the command %1 is not what its records say"_s.arg(textAt(rows, 0));
            break;
        }
    }
    return step == Step::Failed ? Result<Done>(m_database.error()) : Done{};
}

Result<Done> JournalQueries::verifyItems(JournalVerdict &verdict)
{
    SqliteStatement rows(m_database,
                         "SELECT commands.id, items.position, target, before, after, items.state, events.state, digest,"
                         " items.event, (SELECT max(number) FROM events WHERE command = items.command"
                         " AND position = items.position), attempts, (SELECT count(*) FROM events"
                         " WHERE command = items.command AND position = items.position AND state = 'sending')"
                         " FROM items LEFT JOIN commands ON commands.number = items.command"
                         " LEFT JOIN events ON events.number = items.event ORDER BY items.number");
    Step step = Step::Done;
    while ((step = rows.step()) == Step::Row) {
        const auto digest = journalchain::digest(idAt(rows, 0), int(rows.integer(1)), rows.text(2).toByteArray(),
                                                 rows.text(3).toByteArray(), rows.text(4).toByteArray());
        const bool fits = rows.text(5) == rows.text(6) && rows.bytes(7) == digest && rows.integer(8) == rows.integer(9)
            && rows.integer(10) == rows.integer(11);
        if (!fits) {
            verdict.brokenEvent = rows.integer(9);
            verdict.trouble = u"item %1 of %2 is not what its records say"_s.arg(rows.integer(1)).arg(textAt(rows, 0));
            break;
        }
    }
    return step == Step::Failed ? Result<Done>(m_database.error()) : Done{};
}

} // namespace switchyard
