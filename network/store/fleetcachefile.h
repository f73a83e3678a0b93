// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cachefileopening.h"
#include "entitystore.h"

#include <functional>
#include <optional>
#include <span>

namespace switchyard {

//! One store on disk: a table with a row's number and state, and a column for each of the store's.
struct CacheTable
{
    const char *name;
    std::vector<const char *> times;   //!< the first is `fetched_ms`
    std::vector<const char *> columns; //!< the texts; the first is `id`
};
//! In this order in every list of tables.
const std::vector<CacheTable> &cacheTables();
enum class CacheTableIndex { Sites, Devices, Visits };

//! Rows of a store on their way to disk: a snapshot, and which of its rows.
struct CachedRows
{
    CacheTableIndex table = CacheTableIndex::Sites;
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
    static constexpr int schemaVersion = 5;
    static constexpr qsizetype previewRows = 1000;

    explicit FleetCacheFile(QString path);

    using Preview = std::function<void(CacheTableIndex, LoadedEntities)>;

    struct Opened
    {
        std::vector<LoadedEntities> entities; //!< per table
        QString setAsideAs;                   //!< where the former file is now; empty: it was good
        bool newerVersion = false;
        std::optional<ApiError> error; //!< there is no file: nothing will be kept

        LoadedEntities &of(CacheTableIndex table) { return entities[size_t(table)]; }
        const LoadedEntities &of(CacheTableIndex table) const { return entities[size_t(table)]; }
    };
    //! `preview` gets the first rows of each table while the others are still being read.
    Opened open(const Preview &preview);
    Result<Done> write(const CachedRows &rows);

private:
    Result<Done> load(CacheTableIndex table, LoadedEntities &into, const Preview &preview);

    SqliteDatabase m_database;
    CacheFileOpening m_opening;
};

} // namespace switchyard
