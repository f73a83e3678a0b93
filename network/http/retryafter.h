// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QByteArrayView>
#include <chrono>
#include <optional>

namespace switchyard {

//! How long a server asks to be left alone (RFC 9110, 10.2.3), counted from `now`: delay seconds, or an HTTP date in any
//! of its three forms (RFC 9110, 5.6.7: IMF-fixdate, RFC 850, asctime). A date gone by is zero; nothing for one that is more than a year ahead and for
//! anything else.
std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, Instant now);

//! An HTTP date in any of its three forms, UTC.
std::optional<Instant> parseHttpDate(QByteArrayView value, Instant now);

} // namespace switchyard
