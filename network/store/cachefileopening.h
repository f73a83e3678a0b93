// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlitedatabase.h"

#include <functional>
#include <optional>
#include <vector>

namespace switchyard {

//! What a person should know of a cache: the former file was set aside, or nothing can be kept.
struct CacheFileProblem
{
    std::optional<ApiError> error; //!< of the disk; else the former file was set aside
    QString setAsideAs;
    bool newerVersion = false; //!< why it was: else it was damaged
};

//! How a cache on disk is opened: made where there is none, brought to the present version where it is older, and set
//! aside beside a new one, never deleted, where it is damaged, newer or of another program. Not for the main thread.
class CacheFileOpening final
{
public:
    struct Format
    {
        qint64 applicationId = 0;
        //! One step of SQL per version: the step at n leads from version n to n + 1. The last one's is the present.
        std::vector<const char *> migrations;
        SqliteDatabase::Safety safety = SqliteDatabase::Safety::Normal;
        //! A file of a newer version is an error ("newer-version") and stays where it is, instead of being set aside: for
        //! what cannot be fetched again.
        bool keepsNewer = false;
    };
    using Load = std::function<Result<Done>()>;

    //! `database` must outlive the opening.
    CacheFileOpening(SqliteDatabase &database, QString path, Format format);

    //! `load` reads what is needed of an open file at once. It may be called twice: for the former file, then for the new
    //! one. Where it says "corrupt", the file is damaged. With an `error` in the outcome the database is closed.
    CacheFileProblem open(const Load &load);
    //! For damage that shows later: sets the file aside because of `why`, and begins anew.
    CacheFileProblem beginAnew(const ApiError &why, const Load &load);

    //! The error that says so.
    static ApiError damaged(const QString &what);
    static bool isDamage(const ApiError &error);
    static bool isNewerVersion(const ApiError &error);

private:
    Result<Done> tryOpen(const Load &load);
    Result<Done> prepare();
    QString setAside();

    SqliteDatabase &m_database;
    const QString m_path;
    const Format m_format;
    bool m_newerVersion = false;
};

} // namespace switchyard
