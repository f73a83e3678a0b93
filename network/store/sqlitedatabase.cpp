// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitedatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace switchyard {

using namespace Qt::StringLiterals;

SqliteStatement::SqliteStatement(SqliteDatabase &database, const char *sql) : m_database(database)
{
    sqlite3_prepare_v3(database.m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, QByteArrayView utf8)
{
    // A null pointer would bind NULL instead of an empty text.
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    sqlite3_bind_text64(m_statement, parameter, data, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

SqliteStatement::Step SqliteStatement::step()
{
    if (!m_statement)
        return Step::Failed;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return Step::Row;
    case SQLITE_DONE: return Step::Done;
    default: return Step::Failed;
    }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqliteStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

void SqliteDatabase::close()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

namespace {

//! SQLite would create it for everyone to read; its side files get the permissions of the file itself.
Result<Done> makePrivate(const QString &path)
{
    QFile file(path);
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::ReadWrite, onlyOwner) && file.setPermissions(onlyOwner))
        return Done{};
    ApiError error = ApiError::of(ApiError::Kind::Storage, file.errorString());
    error.code = u"not-writable"_s;
    return error;
}

} // namespace

Result<Done> SqliteDatabase::open(const QString &file, Safety safety)
{
    if (!file.isEmpty()) {
        if (const auto made = makePrivate(file); !made)
            return made;
    }
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (sqlite3_open_v2(file.isEmpty() ? ":memory:" : file.toUtf8().constData(), &m_handle, flags, nullptr)
        != SQLITE_OK)
        return error();
    sqlite3_busy_timeout(m_handle, 5000);
    if (const auto logged = run("PRAGMA journal_mode = WAL"); !logged)
        return logged;
    return run(safety == Safety::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

Result<Done> SqliteDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return Done{};
    return error();
}

qint64 SqliteDatabase::pragma(const char *name)
{
    const QByteArray sql = QByteArray("PRAGMA ") + name;
    SqliteStatement statement(*this, sql.constData());
    return statement.step() == SqliteStatement::Step::Row ? statement.integer(0) : 0;
}

ApiError SqliteDatabase::error() const
{
    const int code = m_handle ? sqlite3_errcode(m_handle) & 0xff : SQLITE_CANTOPEN;
    ApiError error =
        ApiError::of(ApiError::Kind::Storage, QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "not open"));
    error.code = code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? u"corrupt"_s : u"sqlite-%1"_s.arg(code);
    return error;
}

} // namespace switchyard
