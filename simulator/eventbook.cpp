// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbook.h"

#include "noise.h"

#include <QDate>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr qint64 day_ms = 86400000;
constexpr qint64 firstDay = 19723; // 2024-01-01
constexpr qint64 plannedDays = 5;
constexpr qint64 longestComputed_ms = 3 * 3600000;

// What a group's power is for one home of it, as an order to its batteries.
ControlSpan orderOf(qint64 begin_s, qint64 end_s, double begin_W, double end_W)
{
    const double decisive = end_W != 0 ? end_W : begin_W;
    const auto action = decisive < 0 ? ControlSpan::Action::Discharge
        : decisive > 0               ? ControlSpan::Action::Charge
                                     : ControlSpan::Action::Hold;
    return {begin_s, end_s, action, std::fabs(begin_W), std::fabs(end_W)};
}

} // namespace

EventBook::EventBook(const SimulatedFleet &fleet, const GroupBook &groups) : m_fleet(fleet), m_groups(groups) {}

std::optional<FlexEvent> EventBook::computed(const QByteArray &groupId, int number, qint64 day) const
{
    if (day < firstDay)
        return {};
    const quint64 dice = randomBits(m_fleet.seed(), Purpose::Event, quint64(number), quint64(day));
    const bool evening = dice % 3 == 0;
    const bool noon = !evening && dice % 7 == 1;
    const auto &members = m_groups.history(groupId).first().sites;
    if ((!evening && !noon) || members.isEmpty())
        return {};
    // Evening and noon where the group's first home stands, to the half hour.
    const quint32 firstHome = *std::min_element(members.cbegin(), members.cend());
    const double local = evening ? 17.5 : 12.0;
    const double hour = std::round((local - m_fleet.traits(firstHome).place->longitude / 15.0) * 2.0) / 2.0;
    FlexEventVersion version;
    version.begin_ms = day * day_ms + qint64(hour * 3600000.0);
    version.end_ms = version.begin_ms + (dice % 2 == 0 ? 2 : 1) * qint64(3600000);
    version.power_W = (evening ? -1800.0 : 1500.0) * double(members.size());
    version.ramp = (dice >> 20) % 8 == 0;
    version.cancelled = (dice >> 30) % 20 == 0;
    const QByteArray date = QDate(1970, 1, 1).addDays(day).toString(u"yyyyMMdd"_s).toLatin1();
    return FlexEvent{"FE-" + groupId.mid(3) + '-' + date, groupId, {version}};
}

QList<FlexEvent> EventBook::list(qint64 begin_ms, qint64 end_ms, const QByteArray &groupId, qint64 now_ms) const
{
    QList<FlexEvent> result;
    const auto overlaps = [&](const FlexEvent &event) {
        return event.last().begin_ms < end_ms && event.last().end_ms > begin_ms;
    };
    for (const QByteArray &id : m_groups.ids()) {
        const std::optional<int> number = m_groups.seedNumber(id);
        if (!number || (!groupId.isEmpty() && id != groupId))
            continue;
        const qint64 last = std::min(end_ms / day_ms + 1, now_ms / day_ms + plannedDays);
        for (qint64 day = std::max(firstDay, begin_ms / day_ms - 1); day <= last; ++day) {
            const std::optional<FlexEvent> event = computed(id, *number, day);
            if (event && !m_written.contains(event->id) && overlaps(*event))
                result.append(*event);
        }
    }
    for (const FlexEvent &event : m_written) {
        if ((groupId.isEmpty() || event.groupId == groupId) && overlaps(event))
            result.append(event);
    }
    std::sort(result.begin(), result.end(), [](const FlexEvent &a, const FlexEvent &b) {
        return a.last().begin_ms != b.last().begin_ms ? a.last().begin_ms < b.last().begin_ms : a.id < b.id;
    });
    return result;
}

std::optional<FlexEvent> EventBook::find(const QByteArray &eventId, qint64 now_ms) const
{
    const auto found = m_written.constFind(eventId);
    if (found != m_written.cend())
        return *found;
    const QList<QByteArray> parts = eventId.split('-');
    if (parts.size() != 3 || parts[0] != "FE")
        return {};
    const QByteArray groupId = "FG-" + parts[1];
    const std::optional<int> number = m_groups.seedNumber(groupId);
    const QDate date = QDate::fromString(QString::fromLatin1(parts[2]), u"yyyyMMdd"_s);
    const qint64 day = QDate(1970, 1, 1).daysTo(date);
    if (!number || !date.isValid() || day > now_ms / day_ms + plannedDays)
        return {};
    return computed(groupId, *number, day);
}

void EventBook::put(const FlexEvent &event)
{
    m_written.insert(event.id, event);
}

const OptOut *EventBook::optOut(const QByteArray &dispatchId, const QByteArray &siteId) const
{
    const auto found = std::find_if(m_optOuts.cbegin(), m_optOuts.cend(), [&](const OptOut &each) {
        return each.dispatchId == dispatchId && each.siteId == siteId;
    });
    return found == m_optOuts.cend() ? nullptr : &*found;
}

void EventBook::addOptOut(const OptOut &optOut)
{
    m_optOuts.append(optOut);
}

void EventBook::addBoughtProfile(const BoughtProfile &profile)
{
    m_bought.append(profile);
}

void EventBook::appendOrders(QList<ControlSpan> &orders, const FlexEvent &event, quint32 site, qint64 from_s,
                             qint64 to_s) const
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const QList<GroupBook::Membership> &history = m_groups.history(event.groupId);
    qint64 leaves_ms = never;
    if (!m_optOuts.isEmpty()) {
        if (const OptOut *left = optOut(event.dispatchId(), m_fleet.siteId(site)))
            leaves_ms = left->since_ms;
    }
    for (qsizetype v = 0; v < event.versions.size(); ++v) {
        const FlexEventVersion &version = event.versions[v];
        if (version.cancelled)
            continue;
        const qint64 versionEnd = v + 1 < event.versions.size() ? event.versions[v + 1].since_ms : never;
        for (qsizetype m = 0; m < history.size(); ++m) {
            if (!history[m].sites.contains(site))
                continue;
            const qint64 memberEnd = m + 1 < history.size() ? history[m + 1].since_ms : never;
            const qint64 begin = std::max({version.begin_ms, version.since_ms, history[m].since_ms});
            const qint64 end = std::min({version.end_ms, versionEnd, memberEnd, leaves_ms});
            if (begin >= end || begin / 1000 >= to_s || end / 1000 <= from_s)
                continue;
            const double share_W = version.power_W / double(history[m].sites.size());
            const double length = double(version.end_ms - version.begin_ms);
            const double atBegin = version.ramp ? share_W * double(begin - version.begin_ms) / length : share_W;
            const double atEnd = version.ramp ? share_W * double(end - version.begin_ms) / length : share_W;
            orders.append(orderOf(begin / 1000, end / 1000, atBegin, atEnd));
        }
    }
}

void EventBook::appendOrders(QList<ControlSpan> &orders, const BoughtProfile &profile, quint32 site, qint64 from_s,
                             qint64 to_s) const
{
    // The homes that were in the group when it was sold deliver it.
    const QList<GroupBook::Membership> &history = m_groups.history(profile.groupId);
    const GroupBook::Membership *sold = nullptr;
    for (const GroupBook::Membership &membership : history) {
        if (membership.since_ms <= profile.since_ms)
            sold = &membership;
    }
    if (!sold || !sold->sites.contains(site))
        return;
    for (const BoughtProfile::Piece &piece : profile.pieces) {
        const qint64 begin = std::max(piece.begin_ms, profile.since_ms);
        if (begin >= piece.end_ms || begin / 1000 >= to_s || piece.end_ms / 1000 <= from_s)
            continue;
        const double share_W = piece.power_W / double(sold->sites.size());
        orders.append(orderOf(begin / 1000, piece.end_ms / 1000, share_W, share_W));
    }
}

QList<ControlSpan> EventBook::orders(quint32 site, qint64 from_s, qint64 to_s) const
{
    QList<ControlSpan> result;
    for (const QByteArray &groupId : m_groups.ids()) {
        const QList<GroupBook::Membership> &history = m_groups.history(groupId);
        const bool ever = std::any_of(history.cbegin(), history.cend(),
                                      [site](const GroupBook::Membership &each) { return each.sites.contains(site); });
        if (!ever)
            continue;
        if (const std::optional<int> number = m_groups.seedNumber(groupId)) {
            const qint64 first = (from_s * 1000 - longestComputed_ms) / day_ms - 1;
            for (qint64 day = first; day <= to_s * 1000 / day_ms + 1; ++day) {
                const std::optional<FlexEvent> event = computed(groupId, *number, day);
                if (event && !m_written.contains(event->id))
                    appendOrders(result, *event, site, from_s, to_s);
            }
        }
        for (const FlexEvent &event : m_written) {
            if (event.groupId == groupId)
                appendOrders(result, event, site, from_s, to_s);
        }
        for (const BoughtProfile &profile : m_bought) {
            if (profile.groupId == groupId)
                appendOrders(result, profile, site, from_s, to_s);
        }
    }
    return result;
}

} // namespace switchyard::simulator
