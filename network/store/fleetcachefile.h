// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entitystore.h"
#include "sqlitedatabase.h"

#include <functional>
#include <optional>

namespace switchyard {

//! Rows of a store on their way to disk: a snapshot, and which of its rows.
struct CachedRows
{
    EntityColumns columns;
    std::vector<qsizetype> rows; //!< each once, ascending
    std::optional<Instant> listedAt;
};

//! The fleet of one profile on disk: what FleetCache does on its thread. A row of the table is a row of the store, by
//! number, so that writing needs no index and loading gives every row its place. Not for the main thread.
//!
//! A file that is damaged, comes from a newer version or makes no sense is set aside beside the new one, never deleted.
class FleetCacheFile final
{
public:
    static constexpr int schemaVersion = 1;
    static constexpr qsizetype previewRows = 1000;

    explicit FleetCacheFile(QString path);

    struct Opened
    {
        LoadedEntities entities;
        QString setAsideAs; //!< where the former file is now; empty: it was good
        bool newerVersion = false;
        std::optional<ApiError> error; //!< there is no file: nothing will be kept
    };
    //! `preview` gets the first rows while the others are still being read.
    Opened open(size_t textColumns, const std::function<void(LoadedEntities)> &preview);
    Result<Done> write(const CachedRows &rows);

private:
    Result<Done> prepare();
    Result<Done> load(LoadedEntities &into, const std::function<void(LoadedEntities)> &preview);
    QString setAside();

    const QString m_path;
    SqliteDatabase m_database;
    bool m_newerVersion = false;
};

} // namespace switchyard
