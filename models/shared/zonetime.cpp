// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard::zonetime {

namespace {

// No offset is further from Greenwich than 14 h, and a zone may move across the date line (24 h).
constexpr qint64 reach_ms = 40LL * 3600 * 1000;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

const QTimeZone &usable(const QTimeZone &zone, const QTimeZone &fallback)
{
    return zone.isValid() ? zone : fallback;
}

int offsetAt(qint64 ms, const QTimeZone &zone)
{
    return zone.offsetFromUtc(utc(ms));
}

qint64 asIfUtc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

std::vector<qint64> transitionsAround(qint64 local, const QTimeZone &zone)
{
    std::vector<qint64> at;
    if (!zone.hasTransitions())
        return at;
    const auto transitions = zone.transitions(utc(local - reach_ms), utc(local + reach_ms));
    for (const QTimeZone::OffsetData &data : transitions)
        at.push_back(data.atUtc.toMSecsSinceEpoch());
    std::sort(at.begin(), at.end());
    return at;
}

} // namespace

std::vector<qint64> resolve(QDate date, QTime time, const QTimeZone &given)
{
    std::vector<qint64> found;
    if (!date.isValid() || !time.isValid())
        return found;
    const QTimeZone fallback = QTimeZone::utc();
    const QTimeZone &zone = usable(given, fallback);
    const qint64 local = asIfUtc(date, time);
    std::vector<int> offsets{offsetAt(local - reach_ms, zone)};
    for (const qint64 at : transitionsAround(local, zone))
        offsets.push_back(offsetAt(at, zone));
    for (const int offset : offsets) {
        const qint64 candidate = local - offset * 1000LL;
        if (offsetAt(candidate, zone) == offset)
            found.push_back(candidate);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

qint64 firstAtOrAfter(QDate date, QTime time, const QTimeZone &given)
{
    if (const auto instants = resolve(date, time, given); !instants.empty())
        return instants.front();
    const QTimeZone fallback = QTimeZone::utc();
    const QTimeZone &zone = usable(given, fallback);
    const qint64 local = asIfUtc(date, time);
    for (const qint64 at : transitionsAround(local, zone)) {
        const qint64 before = at + offsetAt(at - 1, zone) * 1000LL;
        const qint64 after = at + offsetAt(at, zone) * 1000LL;
        if (before <= local && local < after)
            return at;
    }
    return local - offsetAt(local, zone) * 1000LL; // unreachable for a consistent zone
}

qint64 startOfDay(QDate date, const QTimeZone &zone)
{
    return firstAtOrAfter(date, QTime(0, 0), zone);
}

WallTime wallTime(qint64 ms, const QTimeZone &zone)
{
    return ZoneReader(zone).at(ms);
}

QDate dateAt(qint64 ms, const QTimeZone &given)
{
    const QTimeZone fallback = QTimeZone::utc();
    return utc(ms + offsetAt(ms, usable(given, fallback)) * 1000LL).date();
}

QString isoWithOffset(qint64 ms, const QTimeZone &given)
{
    const QTimeZone fallback = QTimeZone::utc();
    const int offset_s = offsetAt(ms, usable(given, fallback));
    const QString local = utc(ms + offset_s * 1000LL).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (offset_s == 0)
        return local + u'Z';
    const int minutes = std::abs(offset_s) / 60;
    return local + (offset_s < 0 ? u'-' : u'+')
        + u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString dateText(QDate date, const QLocale &locale, Year year)
{
    const auto format = [year] {
        if (year == Year::Shown) //: A date in the letters of QLocale::toString().
            return QCoreApplication::translate("switchyard::zonetime", "d MMM yyyy");
        //: The same without its year.
        return QCoreApplication::translate("switchyard::zonetime", "d MMM");
    };
    return locale.toString(date, format());
}

QString dateTimeText(qint64 ms, const QTimeZone &zone, const QLocale &locale)
{
    const WallTime wall = wallTime(ms, zone);
    return dateText(wall.date, locale) + u' ' + wall.time.toString(u"HH:mm"_s) + u' ' + wall.abbreviation;
}

QString offsetText(int offset_s)
{
    if (offset_s == 0)
        return u"UTC"_s;
    const int minutes = std::abs(offset_s) / 60;
    return u"UTC"_s + (offset_s < 0 ? QChar(u'\u2212') : QChar(u'+'))
        + u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::optional<QTimeZone> zoneNamed(const QByteArray &iana)
{
    if (iana.isEmpty())
        return {};
    QTimeZone zone(iana);
    if (!zone.isValid())
        return {};
    return zone;
}

ZoneReader::ZoneReader(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

int ZoneReader::offsetAt(qint64 ms)
{
    load(ms);
    return m_offset_s;
}

WallTime ZoneReader::at(qint64 ms)
{
    load(ms);
    const QDateTime local = utc(ms + m_offset_s * 1000LL);
    return {local.date(), local.time(), m_offset_s, m_abbreviation};
}

void ZoneReader::load(qint64 ms)
{
    if (m_from <= ms && ms < m_until)
        return;
    const QDateTime at = utc(ms);
    m_offset_s = m_zone.offsetFromUtc(at);
    m_abbreviation = m_zone.abbreviation(at);
    // Zones without letters are named "+1030" by their data; a bare number reads like a part of the time.
    if (m_abbreviation.isEmpty() || m_abbreviation.startsWith(u'+') || m_abbreviation.startsWith(u'-'))
        m_abbreviation = offsetText(m_offset_s);
    m_from = std::numeric_limits<qint64>::min();
    m_until = std::numeric_limits<qint64>::max();
    if (!m_zone.hasTransitions())
        return;
    const QTimeZone::OffsetData next = m_zone.nextTransition(at);
    if (next.atUtc.isValid())
        m_until = next.atUtc.toMSecsSinceEpoch();
    // previousTransition() is strictly before its argument, and the stretch may begin exactly here.
    const QTimeZone::OffsetData previous = m_zone.previousTransition(at.addMSecs(1));
    if (previous.atUtc.isValid())
        m_from = previous.atUtc.toMSecsSinceEpoch();
}

} // namespace switchyard::zonetime
