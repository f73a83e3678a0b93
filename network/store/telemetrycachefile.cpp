// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrycachefile.h"

#include "log.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace switchyard {

using namespace Qt::StringLiterals;
using Step = SqliteStatement::Step;

namespace {

constexpr qint64 applicationId = 0x53775974; // "SwYt"
constexpr qint64 noNumber = -1;
constexpr Span everything{-furthestTelemetry_ms, furthestTelemetry_ms};

//! One step per version: the step at n leads from version n to n + 1. Contents lie apart from what is counted and sorted
//! by, so that neither noting a use nor trimming touches them.
constexpr const char *migrations[TelemetryCacheFile::schemaVersion] = {
    // 0 to 1
    ("CREATE TABLE keys (number INTEGER PRIMARY KEY, id BLOB NOT NULL, counterfactual BLOB NOT NULL,"
     " bucket_ms INTEGER NOT NULL, UNIQUE (id, counterfactual, bucket_ms));"
     "CREATE TABLE blocks (number INTEGER PRIMARY KEY, key INTEGER NOT NULL, block INTEGER NOT NULL,"
     " used_ms INTEGER NOT NULL, size INTEGER NOT NULL, UNIQUE (key, block));"
     "CREATE INDEX blocks_used ON blocks (used_ms);"
     "CREATE TABLE contents (number INTEGER PRIMARY KEY, columns BLOB NOT NULL);"),
};

bool hasBlocks(std::chrono::milliseconds bucket)
{
    return bucket.count() > 0 && bucket <= longestTelemetryBucket;
}

ApiError noBlocks()
{
    return ApiError::of(ApiError::Kind::InvalidRequest, u"telemetry of that bucket cannot be kept"_s);
}

ApiError notOpen()
{
    return ApiError::of(ApiError::Kind::Storage, u"the cache is not open"_s);
}

//! Blocks of one key, in order, as one store: every column is made once, in its final length.
TelemetrySeriesStore joined(std::chrono::milliseconds bucket, const std::vector<TelemetrySeriesStore> &blocks)
{
    if (blocks.size() == 1)
        return blocks.front();
    size_t total = 0;
    for (const TelemetrySeriesStore &block : blocks)
        total += block.size();
    std::vector<qint64> times;
    times.reserve(total);
    std::map<QByteArray, std::vector<double>> columns;
    SpanSet settled;
    SpanSet settledEnergy;
    for (const TelemetrySeriesStore &block : blocks) {
        for (const TelemetrySeries &series : block.channels()) {
            std::vector<double> &column = columns[series.channel];
            if (column.empty())
                column.assign(total, std::numeric_limits<double>::quiet_NaN());
            std::copy(series.values.begin(), series.values.end(), column.begin() + std::ptrdiff_t(times.size()));
        }
        times.insert(times.end(), block.times().begin(), block.times().end());
        settled.add(block.settled(false));
        settledEnergy.add(block.settled(true));
    }
    std::vector<TelemetrySeries> channels;
    channels.reserve(columns.size());
    for (auto &[channel, values] : columns)
        channels.push_back({channel, std::move(values)});
    return TelemetrySeriesStore::of(bucket, std::move(times), std::move(channels), std::move(settled),
                                    std::move(settledEnergy));
}

//! The numbers of the blocks that a store has something in.
std::set<qint64> blocksOf(const TelemetrySeriesStore &store)
{
    const auto bucket = store.asked();
    const qint64 length = telemetryBlockLength_ms(bucket);
    std::set<qint64> numbers;
    for (auto time = store.times().begin(); time != store.times().end();) {
        const qint64 number = telemetryBlockOf(*time, bucket);
        numbers.insert(number);
        time = std::lower_bound(time, store.times().end(), (number + 1) * length);
    }
    for (const Span &span : store.settled(false).spans()) {
        const qint64 last = telemetryBlockOf(span.end_ms - 1, bucket);
        for (qint64 number = telemetryBlockOf(span.start_ms, bucket); number <= last; ++number)
            numbers.insert(number);
    }
    return numbers;
}

void logDropped(size_t count)
{
    if (count > 0)
        qCWarning(lcStore).noquote() << "blocks of telemetry were damaged and are dropped:" << count;
}

} // namespace

TelemetryCacheFile::TelemetryCacheFile(QString path)
    : m_opening(m_database, std::move(path), {applicationId, {std::begin(migrations), std::end(migrations)}})
{}

CacheFileProblem TelemetryCacheFile::open()
{
    return m_opening.open([this] { return begin(); });
}

CacheFileProblem TelemetryCacheFile::beginAnew(const ApiError &why)
{
    return m_opening.beginAnew(why, [this] { return begin(); });
}

Result<Done> TelemetryCacheFile::begin()
{
    for (const char *sql : {"SELECT number, id, counterfactual, bucket_ms FROM keys LIMIT 0",
                            "SELECT number, key, block, used_ms, size FROM blocks LIMIT 0",
                            "SELECT number, columns FROM contents LIMIT 0"}) {
        const auto whole = m_database.run(sql);
        if (!whole) // a table or column is not there
            return whole.error().code == u"sqlite-1"_s ? CacheFileOpening::damaged(whole.error().message)
                                                       : whole.error();
    }
    SqliteStatement last(m_database, "SELECT max(used_ms) FROM blocks");
    if (last.step() != Step::Row)
        return m_database.error();
    m_lastUse_ms = last.integer(0);
    return Done{};
}

//! Rises with every call, also where the clock does not: what was used later is known to be.
qint64 TelemetryCacheFile::now()
{
    m_lastUse_ms = std::max(m_lastUse_ms + 1, QDateTime::currentMSecsSinceEpoch());
    return m_lastUse_ms;
}

Result<Done> TelemetryCacheFile::inTransaction(const std::function<Result<Done>()> &work)
{
    if (!m_database.isOpen())
        return notOpen();
    auto done = m_database.run("BEGIN IMMEDIATE");
    if (!done)
        return done;
    done = work();
    if (done)
        done = m_database.run("COMMIT");
    if (!done)
        m_database.run("ROLLBACK");
    return done;
}

Result<qint64> TelemetryCacheFile::keyNumber(const TelemetryKey &key, bool make)
{
    const auto bind = [&key](SqliteStatement &statement) {
        statement.bindBytes(1, key.id.utf8());
        statement.bindBytes(2, key.counterfactual);
        statement.bind(3, qint64(key.bucket.count()));
    };
    if (make) {
        SqliteStatement made(m_database, "INSERT OR IGNORE INTO keys (id, counterfactual, bucket_ms) VALUES (?, ?, ?)");
        bind(made);
        if (made.step() != Step::Done)
            return m_database.error();
    }
    SqliteStatement found(m_database, "SELECT number FROM keys WHERE id = ? AND counterfactual = ? AND bucket_ms = ?");
    bind(found);
    switch (found.step()) {
    case Step::Row: return found.integer(0);
    case Step::Done: return noNumber;
    case Step::Failed: break;
    }
    return m_database.error();
}

Result<TelemetrySeriesStore> TelemetryCacheFile::load(const TelemetryKey &key, const Span &span)
{
    if (!hasBlocks(key.bucket))
        return noBlocks();
    if (!m_database.isOpen())
        return notOpen();
    const Span sensible = span.cutTo(everything);
    if (sensible.isEmpty())
        return TelemetrySeriesStore(key.bucket);
    const qint64 first = telemetryBlockOf(sensible.start_ms, key.bucket);
    const qint64 last = telemetryBlockOf(sensible.end_ms - 1, key.bucket);
    const auto number = keyNumber(key, false);
    if (!number)
        return number.error();
    std::vector<TelemetrySeriesStore> blocks;
    std::vector<qint64> damaged;
    {
        SqliteStatement stored(m_database,
                               "SELECT blocks.number, block, columns FROM blocks LEFT JOIN contents USING (number)"
                               " WHERE key = ? AND block BETWEEN ? AND ? ORDER BY block");
        stored.bind(1, *number);
        stored.bind(2, first);
        stored.bind(3, last);
        auto step = Step::Done;
        while ((step = stored.step()) == Step::Row) {
            const qint64 start = stored.integer(1) * telemetryBlockLength_ms(key.bucket);
            if (auto block = decodeTelemetryBlock(stored.bytes(2), start, key.bucket))
                blocks.push_back(std::move(*block));
            else
                damaged.push_back(stored.integer(0));
        }
        if (step == Step::Failed)
            return m_database.error();
    }
    logDropped(damaged.size());
    // On a full disk this fails, and what was read is as good as before.
    if (!blocks.empty() || !damaged.empty()) {
        inTransaction([&] {
            const auto removed = remove(damaged);
            return removed ? noteUse(*number, first, last) : removed;
        });
    }
    return joined(key.bucket, blocks);
}

Result<Done> TelemetryCacheFile::noteUse(qint64 keyNumber, qint64 first, qint64 last)
{
    SqliteStatement used(m_database, "UPDATE blocks SET used_ms = ? WHERE key = ? AND block BETWEEN ? AND ?");
    used.bind(1, now());
    used.bind(2, keyNumber);
    used.bind(3, first);
    used.bind(4, last);
    return used.step() == Step::Done ? Result<Done>(Done{}) : m_database.error();
}

Result<Done> TelemetryCacheFile::remove(const std::vector<qint64> &numbers)
{
    if (numbers.empty())
        return Done{};
    SqliteStatement content(m_database, "DELETE FROM contents WHERE number = ?");
    SqliteStatement block(m_database, "DELETE FROM blocks WHERE number = ?");
    for (const qint64 number : numbers) {
        for (SqliteStatement *each : {&content, &block}) {
            each->bind(1, number);
            if (each->step() != Step::Done)
                return m_database.error();
            each->reset();
        }
    }
    return Done{};
}

Result<Done> TelemetryCacheFile::store(const TelemetryKey &key, const Telemetry &answer, const Span &covered,
                                       SettledAnswer settled)
{
    if (!hasBlocks(key.bucket))
        return noBlocks();
    const qint64 longest = mostSettledBlocks * telemetryBlockLength_ms(key.bucket);
    Span final = covered.cutTo(everything).cutTo({everything.start_ms, settled.until_ms});
    final.start_ms = std::max(final.start_ms, final.end_ms - longest);
    TelemetrySeriesStore incoming(key.bucket);
    incoming.merge(answer, final, settled);
    incoming = incoming.within(everything);
    const std::set<qint64> blocks = blocksOf(incoming);
    if (blocks.empty())
        return Done{};
    return inTransaction([&]() -> Result<Done> {
        const auto number = keyNumber(key, true);
        if (!number)
            return number.error();
        const qint64 length = telemetryBlockLength_ms(key.bucket);
        for (const qint64 block : blocks) {
            const auto done = merge(*number, block, incoming.within({block * length, (block + 1) * length}));
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<Done> TelemetryCacheFile::merge(qint64 keyNumber, qint64 block, const TelemetrySeriesStore &added)
{
    const qint64 start = block * telemetryBlockLength_ms(added.asked());
    TelemetrySeriesStore whole(added.asked());
    {
        SqliteStatement stored(m_database,
                               "SELECT columns FROM blocks LEFT JOIN contents USING (number)"
                               " WHERE key = ? AND block = ?");
        stored.bind(1, keyNumber);
        stored.bind(2, block);
        const auto step = stored.step();
        if (step == Step::Failed)
            return m_database.error();
        if (step == Step::Row) {
            auto known = decodeTelemetryBlock(stored.bytes(0), start, added.asked());
            logDropped(known ? 0 : 1);
            if (known)
                whole = std::move(*known);
        }
    }
    whole.merge(added);
    const QByteArray columns = encodeTelemetryBlock(whole, start);
    SqliteStatement row(m_database,
                        "INSERT INTO blocks (key, block, used_ms, size) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (key, block) DO UPDATE SET used_ms = excluded.used_ms,"
                        " size = excluded.size RETURNING number");
    row.bind(1, keyNumber);
    row.bind(2, block);
    row.bind(3, now());
    row.bind(4, qint64(columns.size()));
    if (row.step() != Step::Row)
        return m_database.error();
    const qint64 number = row.integer(0);
    row.reset();
    SqliteStatement content(m_database, "INSERT OR REPLACE INTO contents VALUES (?, ?)");
    content.bind(1, number);
    content.bindBytes(2, columns);
    return content.step() == Step::Done ? Result<Done>(Done{}) : m_database.error();
}

Result<Done> TelemetryCacheFile::trim(qint64 mostBytes)
{
    return inTransaction([&]() -> Result<Done> {
        qint64 sum = 0;
        std::vector<qint64> unused;
        {
            SqliteStatement all(m_database, "SELECT sum(size) FROM blocks");
            if (all.step() != Step::Row)
                return m_database.error();
            sum = all.integer(0);
            if (sum <= mostBytes)
                return Done{};
            SqliteStatement oldest(m_database, "SELECT number, size FROM blocks ORDER BY used_ms, number");
            auto step = Step::Done;
            while (sum > mostBytes && (step = oldest.step()) == Step::Row) {
                unused.push_back(oldest.integer(0));
                sum -= oldest.integer(1);
            }
            if (step == Step::Failed)
                return m_database.error();
        }
        if (const auto removed = remove(unused); !removed)
            return removed;
        return m_database.run("DELETE FROM keys WHERE number NOT IN (SELECT key FROM blocks)");
    });
}

} // namespace switchyard
