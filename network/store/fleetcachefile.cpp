// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcachefile.h"

#include "devicestore.h"
#include "fleetstore.h"
#include "visitstore.h"

#include <future>

namespace switchyard {

using namespace Qt::StringLiterals;
using Step = SqliteStatement::Step;

namespace {

constexpr qint64 applicationId = 0x53775964; // "SwYd"

//! One step per version: the step at n leads from version n to n + 1.
constexpr const char *migrations[FleetCacheFile::schemaVersion] = {
    // 0 to 1
    ("CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;"
     "CREATE TABLE sites (row INTEGER PRIMARY KEY, state INTEGER NOT NULL, fetched_ms INTEGER NOT NULL,"
     " id TEXT NOT NULL, name TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, country TEXT NOT NULL,"
     " postal_code TEXT NOT NULL, time_zone TEXT NOT NULL, address_line TEXT NOT NULL);"),

    // 1 to 2: the devices came
    ("CREATE TABLE devices (row INTEGER PRIMARY KEY, state INTEGER NOT NULL, fetched_ms INTEGER NOT NULL,"
     " id TEXT NOT NULL, device_id TEXT NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, site_id TEXT NOT NULL,"
     " manufacturer TEXT NOT NULL, model TEXT NOT NULL, serial_number TEXT NOT NULL);"),

    // 2 to 3: modes and the last telemetry of devices
    ("ALTER TABLE devices ADD COLUMN mode TEXT NOT NULL DEFAULT '';"
     "ALTER TABLE devices ADD COLUMN telemetry_ms INTEGER NOT NULL DEFAULT 0;"),

    // 3 to 4: the visits came
    ("CREATE TABLE visits (row INTEGER PRIMARY KEY, state INTEGER NOT NULL, fetched_ms INTEGER NOT NULL,"
     " scheduled_ms INTEGER NOT NULL, completed_ms INTEGER NOT NULL, id TEXT NOT NULL, site_id TEXT NOT NULL,"
     " type TEXT NOT NULL, notes TEXT NOT NULL, visit_state TEXT NOT NULL, transfer TEXT NOT NULL);"),

    // 4 to 5: when sites were read for offline
    "ALTER TABLE sites ADD COLUMN prepared_ms INTEGER NOT NULL DEFAULT 0;",
};

constexpr int firstTime = 2; // behind row and state
constexpr qsizetype batchRows = 8192;

QByteArray columnNames(const CacheTable &table)
{
    QByteArray names = "row, state";
    for (const auto *columns : {&table.times, &table.columns}) {
        for (const char *column : *columns)
            names += QByteArray(", ") + column;
    }
    return names;
}

QByteArray readRows(const CacheTable &table)
{
    return "SELECT " + columnNames(table) + " FROM " + table.name + " ORDER BY row";
}

QByteArray writeRow(const CacheTable &table)
{
    return QByteArray("INSERT OR REPLACE INTO ") + table.name + " (" + columnNames(table) + ") VALUES (?, ?"
        + QByteArray(", ?").repeated(qsizetype(table.times.size()) + qsizetype(table.columns.size())) + ')';
}

QByteArray listedName(const CacheTable &table)
{
    return table.name + QByteArray("-listed-ms");
}

std::vector<LoadedEntities> emptyTables()
{
    std::vector<LoadedEntities> all(cacheTables().size());
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].columns.text.resize(cacheTables()[i].columns.size());
        all[i].columns.times_ms.resize(cacheTables()[i].times.size());
        all[i].writers.resize(cacheTables()[i].columns.size());
    }
    return all;
}

//! Rows on their way from disk into columns.
class RowBatch
{
public:
    explicit RowBatch(const CacheTable &table) : m_times(table.times.size()), m_texts(table.columns.size()) {}

    //! The row at hand; false when it makes no sense.
    bool append(const SqliteStatement &stored)
    {
        const qint64 state = stored.integer(1);
        if (state < 0 || state >= qint64(rowStateCount))
            return false;
        m_states.push_back(RowState(state));
        int column = firstTime;
        for (auto &times : m_times)
            times.push_back(stored.integer(column++));
        for (TextRun &texts : m_texts)
            texts.append(stored.text(column++));
        return true;
    }

    Result<Done> appendTo(LoadedEntities &into) const
    {
        EntityColumns &columns = into.columns;
        const qsizetype before = columns.rows();
        for (const RowState state : m_states)
            columns.state.append(state);
        for (size_t i = 0; i < m_times.size(); ++i) {
            for (const qint64 time : m_times[i])
                columns.times_ms[i].append(time);
        }
        for (size_t i = 0; i < m_texts.size(); ++i)
            into.writers[i].append(columns.text[i], m_texts[i]);
        // The number of an id is the number of its row: a second one of the same name would break that.
        for (qsizetype row = before; row < columns.rows(); ++row) {
            if (columns.text[0].codeAt(row) != quint32(row) + 1)
                return CacheFileOpening::damaged(u"row %1 has no id of its own"_s.arg(row));
        }
        return Done{};
    }

private:
    std::vector<RowState> m_states;
    std::vector<std::vector<qint64>> m_times; // per column, as the texts
    std::vector<TextRun> m_texts;
};

} // namespace

const std::vector<CacheTable> &cacheTables()
{
    static const std::vector<CacheTable> tables{
        {"sites",
         {"fetched_ms", "prepared_ms"},
         {"id", "name", "city", "region", "country", "postal_code", "time_zone", "address_line"}},
        {"devices",
         {"fetched_ms", "telemetry_ms"},
         {"id", "device_id", "kind", "type", "site_id", "manufacturer", "model", "serial_number", "mode"}},
        {"visits",
         {"fetched_ms", "scheduled_ms", "completed_ms"},
         {"id", "site_id", "type", "notes", "visit_state", "transfer"}},
    };
    Q_ASSERT(tables[0].columns.size() == siteColumnCount && tables[1].columns.size() == deviceColumnCount
             && tables[2].columns.size() == visitColumnCount);
    return tables;
}

FleetCacheFile::FleetCacheFile(QString path)
    : m_opening(m_database, std::move(path), {applicationId, {std::begin(migrations), std::end(migrations)}})
{}

FleetCacheFile::Opened FleetCacheFile::open(const Preview &preview)
{
    Opened opened;
    const CacheFileProblem problem = m_opening.open([&] {
        opened.entities = emptyTables();
        Result<Done> done = Done{};
        for (size_t table = 0; table < opened.entities.size() && done; ++table)
            done = load(CacheTableIndex(table), opened.entities[table], preview);
        return done;
    });
    opened.setAsideAs = problem.setAsideAs;
    opened.newerVersion = problem.newerVersion;
    opened.error = problem.error;
    if (opened.error)
        opened.entities = emptyTables();
    return opened;
}

Result<Done> FleetCacheFile::load(CacheTableIndex table, LoadedEntities &into, const Preview &preview)
{
    const CacheTable &kind = cacheTables()[size_t(table)];
    const QByteArray name = listedName(kind);
    SqliteStatement listed(m_database, "SELECT value FROM meta WHERE name = ?");
    listed.bind(1, name);
    if (listed.step() == Step::Row)
        into.listedAt = Instant{listed.integer(0)};

    const QByteArray sql = readRows(kind);
    SqliteStatement stored(m_database, sql.constData());
    // Reading and putting texts into columns take about the same time: two threads, a batch at a time.
    std::future<Result<Done>> taking;
    const auto taken = [&taking] { return taking.valid() ? taking.get() : Result<Done>(Done{}); };
    for (qsizetype row = 0;;) {
        const qsizetype batchStart = row;
        RowBatch batch(kind);
        const bool isFirst = row == 0;
        auto step = Step::Row;
        while (row - batchStart < (isFirst ? previewRows : batchRows) && (step = stored.step()) == Step::Row) {
            if (stored.integer(0) != row || !batch.append(stored))
                return CacheFileOpening::damaged(u"row %1 is out of order"_s.arg(row));
            ++row;
        }
        if (step == Step::Failed) {
            const ApiError error = m_database.error();
            return error.code == u"sqlite-1"_s ? CacheFileOpening::damaged(error.message)
                                               : error; // a table or column is not there
        }
        if (const auto done = taken(); !done)
            return done;
        taking = std::async(std::launch::async, [&into, batch = std::move(batch)] { return batch.appendTo(into); });
        if (step == Step::Done)
            return taken();
        if (isFirst && preview) {
            if (const auto done = taken(); !done)
                return done;
            preview(table, into);
        }
    }
}

Result<Done> FleetCacheFile::write(const CachedRows &batch)
{
    if (!m_database.isOpen())
        return ApiError::of(ApiError::Kind::Storage, u"the cache is not open"_s);
    auto done = m_database.run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    {
        const CacheTable &kind = cacheTables()[size_t(batch.table)];
        const QByteArray sql = writeRow(kind);
        SqliteStatement stored(m_database, sql.constData());
        for (const qsizetype row : batch.rows) {
            stored.bind(1, row);
            stored.bind(2, qint64(batch.columns.state[row]));
            int parameter = 3;
            for (const ChunkedList<qint64> &times : batch.columns.times_ms)
                stored.bind(parameter++, times[row]);
            for (const TextColumn &texts : batch.columns.text)
                stored.bind(parameter++, texts.at(row));
            if (stored.step() != Step::Done) {
                done = m_database.error();
                break;
            }
            stored.reset();
        }
        const QByteArray name = listedName(kind);
        SqliteStatement listed(m_database, "INSERT OR REPLACE INTO meta VALUES (?, ?)");
        if (done && batch.listedAt) {
            listed.bind(1, name);
            listed.bind(2, batch.listedAt->ms);
            if (listed.step() != Step::Done)
                done = m_database.error();
        }
    }
    if (done)
        done = m_database.run("COMMIT");
    if (!done)
        m_database.run("ROLLBACK");
    return done;
}

} // namespace switchyard
