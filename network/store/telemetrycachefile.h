// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cachefileopening.h"
#include "strongid.h"
#include "telemetryblock.h"
#include "telemetrykey.h"

namespace switchyard {

//! Telemetry of one profile on disk: what TelemetryCache does on its thread. A row is a block, a fixed stretch of time of
//! one key, so that an answer costs the blocks that it reaches into and the least used ones can go. Errors are of kind
//! Storage; InvalidRequest for a bucket that has no blocks (zero, negative, above a year). Not for the main thread.
//!
//! A block that makes no sense is dropped alone, and is as if never fetched. A file that is damaged, comes from a newer
//! version or is of another program is set aside beside the new one, never deleted.
class TelemetryCacheFile final
{
public:
    static constexpr int schemaVersion = 1;
    static constexpr qint64 usualLimit_bytes = qint64(1) << 30;
    //! So many blocks are marked as settled by one answer at most, the newest: empty ones cost a row too.
    static constexpr qint64 mostSettledBlocks = 10'000;

    explicit TelemetryCacheFile(QString path);

    CacheFileProblem open();
    //! After an error that says that the file is damaged (CacheFileOpening::isDamage()): sets it aside, and opens a new one.
    CacheFileProblem beginAnew(const ApiError &why);

    //! Everything of the blocks that \a span meets: more than the span, or nothing. They count as used now.
    Result<TelemetrySeriesStore> load(const TelemetryKey &key, const Span &span);
    //! Merges an answer as TelemetrySeriesStore does, all or nothing. Samples outside of \a covered are kept as well; what
    //! is covered but not settled is not known any more when it is read.
    Result<Done> store(const TelemetryKey &key, const Telemetry &answer, const Span &covered, SettledAnswer settled);
    //! Removes the least recently used blocks until the others have \a mostBytes together at most.
    Result<Done> trim(qint64 mostBytes = usualLimit_bytes);

private:
    Result<Done> begin();
    Result<Done> inTransaction(const std::function<Result<Done>()> &work);
    Result<qint64> keyNumber(const TelemetryKey &key, bool make);
    Result<Done> merge(qint64 keyNumber, qint64 block, const TelemetrySeriesStore &added);
    Result<Done> noteUse(qint64 keyNumber, qint64 first, qint64 last);
    Result<Done> remove(const std::vector<qint64> &numbers);
    qint64 now();

    SqliteDatabase m_database;
    CacheFileOpening m_opening;
    qint64 m_lastUse_ms = 0;
};

} // namespace switchyard
