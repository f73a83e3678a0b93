// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace switchyard {

class SqliteDatabase;

//! A prepared statement. Belongs to its database, which must outlive it. One thread at a time.
class SqliteStatement final
{
public:
    enum class Step { Row, Done, Failed };

    SqliteStatement(SqliteDatabase &database, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    //! Parameters count from 1. The bytes of a text must stay until the next reset().
    void bind(int parameter, qint64 value);
    void bind(int parameter, QByteArrayView utf8);
    //! The same for bytes that are no text.
    void bindBytes(int parameter, QByteArrayView bytes);
    Step step();
    void reset();

    //! Columns count from 0; a text, and bytes, are valid until the next step.
    qint64 integer(int column) const;
    QByteArrayView text(int column) const;
    QByteArrayView bytes(int column) const;

private:
    SqliteDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

//! A file of SQLite: private to its owner (0600), write-ahead log. Errors are of kind Storage; their `code` is "corrupt"
//! where the file is damaged or no database, else "sqlite-<number>". Statements block: never on the main thread.
class SqliteDatabase final
{
public:
    enum class Safety {
        Normal, //!< a crash of the program loses nothing that was committed; a crash of the machine perhaps the newest
        Full    //!< nor does a crash of the machine
    };

    SqliteDatabase() = default;
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    //! Opens or creates. The folder must be there. Empty: a database in memory, gone with this object.
    Result<Done> open(const QString &file, Safety safety);
    bool isOpen() const { return m_handle; }
    void close();

    Result<Done> run(const char *sql);
    //! Of `PRAGMA name`; 0 when that fails.
    qint64 pragma(const char *name);
    //! What went wrong last.
    ApiError error() const;

private:
    friend class SqliteStatement;
    sqlite3 *m_handle = nullptr;
};

} // namespace switchyard
