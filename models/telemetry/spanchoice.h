// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "span.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace switchyard {

//! Today, 7 and 30 days are whole calendar days of the zone, today being the last one, so they are an hour shorter or longer
//! around a clock change; 24 hours are 24 hours that end now.
enum class SpanPreset { Today, Day, Week, Month, Custom };

//! \a preset as seen at \a now in \a zone. Custom has no span of its own: empty.
Span spanOf(SpanPreset preset, Instant now, const QTimeZone &zone);

//! The part of a span that can have data: nothing is asked for beyond \a now. Starts and ends are put on the grid of the
//! longest bucket that the answer may come in (counted from 1970, as servers do), outwards, so that no bucket is cut.
Span askedSpan(const Span &span, std::chrono::milliseconds bucket, Instant now);

//! The buckets that are offered. The published dialect knows four of them; for the others it answers in the next coarser.
const std::vector<std::chrono::milliseconds> &offeredBuckets();

//! The longest bucket that a service may answer with when asked for \a bucket: what the published dialect makes of it.
std::chrono::milliseconds coarsestAnswer(std::chrono::milliseconds bucket);

//! How long after its end a bucket may still change.
std::chrono::milliseconds settlingTime(std::chrono::milliseconds bucket);

//! Of five minutes or more, as services measure; the finest offered bucket that gives no more than two samples a pixel: what a line can still show.
std::chrono::milliseconds bucketFor(const Span &span, int pixels);

//! In which zone times are shown and days begin.
enum class ShownZone { Site, Utc, Desk };

//! The zones of one site's view.
struct ZoneSet
{
    QByteArray siteName; //!< as the API sent it, perhaps empty or unknown
    QTimeZone desk = QTimeZone::systemTimeZone();

    //! False where the site names no zone that exists: its times are shown in UTC then, and the view says so.
    bool siteIsKnown() const;
    QTimeZone of(ShownZone choice) const;
    //! "Site (Europe/London)", "UTC", "Desk (America/St_Johns)".
    QString title(ShownZone choice) const;
};

} // namespace switchyard
