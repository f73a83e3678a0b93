// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetryseriesstore.h"

#include <optional>

namespace switchyard {

//! Telemetry is kept on disk in blocks: stretches of this many buckets, counted from 1970.
inline constexpr qint64 telemetryBlockBuckets = 4096;

//! Longer buckets than this have no blocks.
inline constexpr std::chrono::milliseconds longestTelemetryBucket = std::chrono::hours(24 * 366);
//! Blocks lie within this distance of 1970, milliseconds: far beyond every date that a text can say.
inline constexpr qint64 furthestTelemetry_ms = qint64(1) << 60;

//! Milliseconds. The bucket is at least a millisecond and not above the longest.
constexpr qint64 telemetryBlockLength_ms(std::chrono::milliseconds bucket)
{
    return telemetryBlockBuckets * bucket.count();
}
//! The number of the block that a time lies in; negative before 1970.
constexpr qint64 telemetryBlockOf(qint64 ms, std::chrono::milliseconds bucket)
{
    const qint64 length = telemetryBlockLength_ms(bucket);
    return ms / length - (ms % length < 0 ? 1 : 0);
}

//! A block as bytes: a byte with the version, the times as distances, each channel's name and doubles, and what is settled.
//! \a store has nothing outside of the block that begins at \a start_ms, UTC; what is covered but not settled is not kept.
QByteArray encodeTelemetryBlock(const TelemetrySeriesStore &store, qint64 start_ms);
//! The reverse, for bytes of any origin: nothing where they are not exactly one block of that start and bucket. Takes memory
//! in proportion to the bytes. Values are finite or NaN.
std::optional<TelemetrySeriesStore> decodeTelemetryBlock(QByteArrayView bytes, qint64 start_ms,
                                                         std::chrono::milliseconds bucket);

} // namespace switchyard
