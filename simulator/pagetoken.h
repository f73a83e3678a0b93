// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace switchyard::simulator {

//! Where a walk back through a dynamic tariff stands: the next page ends at `end_ms`, the walk at `begin_ms`.
struct PageToken
{
    qint64 begin_ms = 0;
    qint64 end_ms = 0;
};

inline constexpr qint64 page_ms = 7 * 86400000LL;

//! Opaque to clients.
QString writePageToken(const PageToken &token);
std::optional<PageToken> readPageToken(const QString &text);

} // namespace switchyard::simulator
