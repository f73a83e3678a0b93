// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanchoice.h"

#include "zonetime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::SpanChoice)
};

qint64 floorTo(qint64 ms, qint64 grid)
{
    const qint64 rest = ms % grid;
    return rest == 0 ? ms : ms - (rest < 0 ? rest + grid : rest);
}

qint64 ceilTo(qint64 ms, qint64 grid)
{
    const qint64 down = floorTo(ms, grid);
    return down == ms ? ms : down + grid;
}

} // namespace

Span spanOf(SpanPreset preset, Instant now, const QTimeZone &zone)
{
    const auto days = [&](int count) {
        const QDate today = zonetime::dateAt(now.ms, zone);
        return Span{zonetime::startOfDay(today.addDays(1 - count), zone), zonetime::startOfDay(today.addDays(1), zone)};
    };
    switch (preset) {
    case SpanPreset::Today: return days(1);
    case SpanPreset::Day: return {now.ms - std::chrono::milliseconds(24h).count(), now.ms};
    case SpanPreset::Week: return days(7);
    case SpanPreset::Month: return days(30);
    case SpanPreset::Custom: break;
    }
    return {};
}

Span askedSpan(const Span &span, std::chrono::milliseconds bucket, Instant now)
{
    const qint64 grid = std::max<qint64>(1, bucket.count());
    const qint64 coarse = std::max(grid, qint64(coarsestAnswer(bucket).count()));
    const Span asked{floorTo(span.start_ms, coarse), std::min(ceilTo(span.end_ms, coarse), ceilTo(now.ms, grid))};
    return asked.isEmpty() ? Span{asked.start_ms, asked.start_ms} : asked;
}

constexpr std::chrono::milliseconds finestUnasked = 5min;

const std::vector<std::chrono::milliseconds> &offeredBuckets()
{
    static const std::vector<std::chrono::milliseconds> buckets{1min, 5min, 15min, 30min, 1h, 3h, 6h, 24h};
    return buckets;
}

std::chrono::milliseconds coarsestAnswer(std::chrono::milliseconds bucket)
{
    for (const std::chrono::milliseconds published : {15min, 30min, 60min, 24 * 60min}) {
        if (bucket <= published)
            return published;
    }
    return bucket;
}

std::chrono::milliseconds settlingTime(std::chrono::milliseconds bucket)
{
    return std::max<std::chrono::milliseconds>(bucket, std::chrono::minutes(30));
}

std::chrono::milliseconds bucketFor(const Span &span, int pixels)
{
    for (const auto bucket : offeredBuckets()) {
        if (bucket < finestUnasked)
            continue;
        if (span.length_ms() <= bucket.count() * 2 * std::max(1, pixels))
            return bucket;
    }
    return offeredBuckets().back();
}

bool ZoneSet::siteIsKnown() const
{
    return zonetime::zoneNamed(siteName).has_value();
}

QTimeZone ZoneSet::of(ShownZone choice) const
{
    switch (choice) {
    case ShownZone::Site: return zonetime::zoneNamed(siteName).value_or(QTimeZone::utc());
    case ShownZone::Desk: return desk.isValid() ? desk : QTimeZone::utc();
    case ShownZone::Utc: break;
    }
    return QTimeZone::utc();
}

QString ZoneSet::title(ShownZone choice) const
{
    switch (choice) {
    case ShownZone::Site:
        return siteIsKnown() ? Words::tr("Site (%1)").arg(QString::fromUtf8(siteName))
                             : Words::tr("Site (not known, UTC)");
    case ShownZone::Desk: return Words::tr("Desk (%1)").arg(QString::fromUtf8(of(ShownZone::Desk).id()));
    case ShownZone::Utc: break;
    }
    return u"UTC"_s;
}

} // namespace switchyard
