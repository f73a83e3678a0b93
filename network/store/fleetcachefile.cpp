// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcachefile.h"

#include "fleetstore.h"
#include "log.h"

#include <QDateTime>
#include <QFile>

namespace switchyard {

using namespace Qt::StringLiterals;
using Step = SqliteStatement::Step;

namespace {

constexpr qint64 applicationId = 0x53775964; // "SwYd"

//! One step per version: the step at n leads from version n to n + 1.
constexpr const char *migrations[FleetCacheFile::schemaVersion] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE sites (row INTEGER PRIMARY KEY, state INTEGER NOT NULL, fetched_ms INTEGER NOT NULL,"
    " id TEXT NOT NULL, name TEXT NOT NULL, city TEXT NOT NULL, region TEXT NOT NULL, country TEXT NOT NULL,"
    " postal_code TEXT NOT NULL, time_zone TEXT NOT NULL, address_line TEXT NOT NULL);",
};

constexpr const char *readSites = "SELECT row, state, fetched_ms, id, name, city, region, country, postal_code,"
                                  " time_zone, address_line FROM sites ORDER BY row";
constexpr const char *writeSite = "INSERT OR REPLACE INTO sites VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr int firstText = 3;

ApiError damaged(const QString &what)
{
    ApiError error = ApiError::of(ApiError::Kind::Storage, what);
    error.code = u"corrupt"_s;
    return error;
}

} // namespace

FleetCacheFile::FleetCacheFile(QString path) : m_path(std::move(path)) {}

FleetCacheFile::Opened FleetCacheFile::open(size_t textColumns, const std::function<void(LoadedEntities)> &preview)
{
    Opened opened;
    const auto begin = [&] {
        opened.entities = {};
        opened.entities.columns.text.resize(textColumns);
        opened.entities.writers.resize(textColumns);
        auto done = m_database.open(m_path, SqliteDatabase::Safety::Normal);
        if (done)
            done = prepare();
        return done ? load(opened.entities, preview) : done;
    };
    auto done = begin();
    if (!done && done.error().code == u"corrupt"_s) {
        qCWarning(lcStore).noquote() << "the cache is set aside:" << done.error().message;
        opened.newerVersion = m_newerVersion;
        opened.setAsideAs = setAside();
        done = opened.setAsideAs.isEmpty() ? done : begin();
    }
    if (!done) {
        opened.error = done.error();
        m_database.close();
        opened.entities = {};
        opened.entities.columns.text.resize(textColumns);
        opened.entities.writers.resize(textColumns);
    }
    return opened;
}

Result<Done> FleetCacheFile::prepare()
{
    const qint64 version = m_database.pragma("user_version");
    const qint64 id = m_database.pragma("application_id");
    if (const auto readable = m_database.run("SELECT count(*) FROM sqlite_master"); !readable)
        return readable;
    if (version == 0 ? id != 0 : id != applicationId)
        return damaged(u"it is a database of another program"_s);
    m_newerVersion = version > schemaVersion;
    if (m_newerVersion)
        return damaged(u"it was written by a newer version"_s);
    for (auto step = size_t(version); step < schemaVersion; ++step) {
        const QByteArray sql = QByteArray("BEGIN IMMEDIATE;") + migrations[step]
            + "PRAGMA application_id = " + QByteArray::number(applicationId)
            + ";PRAGMA user_version = " + QByteArray::number(qint64(step) + 1) + ";COMMIT;";
        if (const auto done = m_database.run(sql.constData()); !done)
            return done;
    }
    return Done{};
}

Result<Done> FleetCacheFile::load(LoadedEntities &into, const std::function<void(LoadedEntities)> &preview)
{
    SqliteStatement listed(m_database, "SELECT value FROM meta WHERE name = 'sites-listed-ms'");
    if (listed.step() == Step::Row)
        into.listedAt = Instant{listed.integer(0)};

    EntityColumns &columns = into.columns;
    SqliteStatement sites(m_database, readSites);
    for (;;) {
        const Step step = sites.step();
        if (step == Step::Failed) {
            const ApiError error = m_database.error();
            return error.code == u"sqlite-1"_s ? damaged(error.message) : error; // a table or column is not there
        }
        if (step == Step::Done)
            return Done{};
        const qsizetype row = columns.rows();
        const qint64 state = sites.integer(1);
        if (sites.integer(0) != row || state < 0 || state >= qint64(rowStateCount))
            return damaged(u"row %1 is out of order"_s.arg(row));
        columns.state.append(RowState(state));
        columns.fetchedAt_ms.append(sites.integer(2));
        for (size_t i = 0; i < columns.text.size(); ++i) {
            into.writers[i].resize(columns.text[i], row + 1);
            into.writers[i].set(columns.text[i], row, sites.text(firstText + int(i)));
        }
        // The number of an id is the number of its row: a second one of the same name would break that.
        if (columns.text[0].codeAt(row) != quint32(row) + 1)
            return damaged(u"row %1 has no id of its own"_s.arg(row));
        if (row + 1 == previewRows && preview)
            preview(into);
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
        SqliteStatement site(m_database, writeSite);
        for (const qsizetype row : batch.rows) {
            site.bind(1, row);
            site.bind(2, qint64(batch.columns.state[row]));
            site.bind(3, batch.columns.fetchedAt_ms[row]);
            for (size_t i = 0; i < batch.columns.text.size(); ++i)
                site.bind(firstText + 1 + int(i), batch.columns.text[i].at(row));
            if (site.step() != Step::Done) {
                done = m_database.error();
                break;
            }
            site.reset();
        }
        SqliteStatement listed(m_database, "INSERT OR REPLACE INTO meta VALUES ('sites-listed-ms', ?)");
        if (done && batch.listedAt) {
            listed.bind(1, batch.listedAt->ms);
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

QString FleetCacheFile::setAside()
{
    m_database.close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = m_path + u".aside-"_s + stamp;
    if (!QFile::rename(m_path, aside))
        return {};
    // The log belongs to the file it was written for; the index beside it is made anew.
    QFile::rename(m_path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    return aside;
}

} // namespace switchyard
