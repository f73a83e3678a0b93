// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "noise.h"
#include "replies.h"
#include "wiretime.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

World::World(const SimulatorOptions &givenOptions, const SimulatedClock &givenClock)
    : options(givenOptions), clock(givenClock), fleet(options.sites, options.seed, options.oddities), groups(fleet),
      events(fleet, groups), control(events), physics(fleet, control), series(fleet, physics),
      prognoses(fleet, groups, physics), dynamic(options.seed)
{
    planVisits();
}

bool World::siteExists(const QByteArray &siteId) const
{
    return sites.find(siteId) || fleet.siteIndex(siteId);
}

std::optional<KnownDevice> World::findDevice(const QByteArray &id) const
{
    if (auto resolved = fleet.resolve(id); resolved && !resolved->isSensor)
        return KnownDevice{resolved->device.synthId, resolved};
    if (devices.find(id))
        return KnownDevice{id, {}};
    return {};
}

QByteArray World::nextId(const QByteArray &prefix)
{
    return prefix + '-' + QByteArray::number(1000 + ++m_lastNumber[prefix]);
}

void World::settleGroups()
{
    if (groups.settle(clock.now_ms()))
        physics.controlChanged();
}

void World::planVisits()
{
    // The technicians' book as it was handed over: dates from January 2026 to mid 2027, those of the past done.
    static constexpr std::array types{"installation", "service", "inspection", "repair"};
    static constexpr std::array notes{"Key is with the neighbour.", "Loft access only; bring a long ladder.",
                                      "Customer asks for a call before arrival.", "Z\xC3\xA4hlerschrank im Keller.",
                                      "Router moved, battery offline since."};
    const quint32 count = std::min<quint32>(fleet.size() / 15, 160);
    for (quint32 number = 0; number < count; ++number) {
        const quint64 dice = randomBits(fleet.seed(), Purpose::Visit, number);
        const quint32 site = quint32(dice % fleet.size());
        const qint64 scheduled =
            1767254400000 + qint64((dice >> 20) % 540) * 86400000 + qint64((dice >> 40) % 18) * 1800000;
        const QByteArray id = "V-" + QByteArray::number(501 + number);
        QJsonObject visit{{u"visitId"_s, text(id)},
                          {u"siteId"_s, text(fleet.siteId(site))},
                          {u"type"_s, QString::fromLatin1(types[(dice >> 50) % 4])},
                          {u"scheduledAt"_s, formatInstant(scheduled)}};
        if (scheduled < clock.now_ms() && (dice >> 52) % 12 != 0)
            visit.insert("completedAt"_L1, formatInstant(scheduled + qint64(40 + (dice >> 54) % 90) * 60000));
        if ((dice >> 56) % 3 != 0)
            visit.insert("notes"_L1, QString::fromUtf8(notes[(dice >> 58) % notes.size()]));
        visits.put(id, QJsonDocument(visit).toJson(QJsonDocument::Compact), true);
    }
}

} // namespace switchyard::simulator
