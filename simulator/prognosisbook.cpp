// SPDX-License-Identifier: GPL-3.0-or-later
#include "prognosisbook.h"

#include "noise.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr int listed = 4;
constexpr qsizetype largestSample = 60;
constexpr qsizetype rememberedPrognoses = 64;

QString stamp(qint64 instant_ms)
{
    return QDateTime::fromMSecsSinceEpoch(instant_ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmm"_s);
}

} // namespace

PrognosisBook::PrognosisBook(const SimulatedFleet &fleet, const GroupBook &groups, SitePhysics &physics)
    : m_fleet(fleet), m_groups(groups), m_physics(physics)
{}

QList<quint32> PrognosisBook::sample(const QByteArray &groupId, double &scale) const
{
    const QList<GroupBook::Membership> &history = m_groups.history(groupId);
    QList<quint32> sites;
    if (!history.isEmpty())
        sites = QList<quint32>(history.last().sites.cbegin(), history.last().sites.cend());
    std::sort(sites.begin(), sites.end());
    scale = 1.0;
    if (sites.size() > largestSample) {
        // A forecast is an estimate: every n-th home stands for its neighbours.
        QList<quint32> some;
        for (qsizetype i = 0; i < largestSample; ++i)
            some.append(sites[i * sites.size() / largestSample]);
        scale = double(sites.size()) / double(largestSample);
        sites = some;
    }
    return sites;
}

Prognosis PrognosisBook::compute(const QByteArray &groupId, qint64 generated_ms)
{
    Prognosis prognosis{"PR-" + groupId + '-' + stamp(generated_ms).toLatin1(), groupId, generated_ms, {}};
    if (m_revision != m_physics.revision()) {
        m_computed.clear();
        m_revision = m_physics.revision();
    }
    if (const auto known = m_computed.constFind(prognosis.id); known != m_computed.cend())
        return *known;
    prognosis.power_W = QList<double>(prognosisSteps, 0.0);
    double scale = 1.0;
    const qint64 begin_s = generated_ms / 1000;
    constexpr qint64 interval_s = prognosisStep_ms / 1000;
    constexpr qint64 length_s = prognosisSteps * interval_s;
    const auto sites = sample(groupId, scale);
    for (const quint32 site : sites) {
        const SiteTraits traits = m_fleet.traits(site);
        const qint64 lastDay = m_physics.dayOf(traits, begin_s + length_s - 1);
        for (qint64 day = m_physics.dayOf(traits, begin_s); day <= lastDay; ++day) {
            const auto trace = m_physics.day(site, day, SitePhysics::World::Measured);
            for (size_t i = 0; i < trace->steps.size(); ++i) {
                const qint64 since_s = trace->begin_s + qint64(i) * step_s - begin_s;
                if (since_s >= 0 && since_s < length_s)
                    prognosis.power_W[since_s / interval_s] +=
                        scale * double(trace->steps[i].grid()) * double(step_s) / double(interval_s);
            }
        }
    }
    const auto group = quint64(m_groups.ids().indexOf(groupId)) << 48;
    for (int interval = 0; interval < prognosisSteps; ++interval) {
        // The further ahead, the less is known; each generation errs a little differently.
        const double error = 0.02 + 0.08 * double(interval) / prognosisSteps;
        prognosis.power_W[interval] *= 1.0
            + error
                * (2.0 * randomUnit(m_fleet.seed(), Purpose::Group, group ^ quint64(generated_ms), quint64(interval))
                   - 1.0);
        prognosis.power_W[interval] = std::round(prognosis.power_W[interval]);
    }
    if (m_computed.size() >= rememberedPrognoses)
        m_computed.clear();
    m_computed.insert(prognosis.id, prognosis);
    return prognosis;
}

QList<Prognosis> PrognosisBook::list(const QByteArray &groupId, qint64 now_ms)
{
    QList<Prognosis> result;
    const qint64 newest = now_ms / prognosisStep_ms * prognosisStep_ms;
    for (int back = 0; back < listed; ++back)
        result.append(compute(groupId, newest - back * prognosisStep_ms));
    return result;
}

std::optional<Prognosis> PrognosisBook::find(const QByteArray &prognosisId, qint64 now_ms)
{
    const qsizetype dash = prognosisId.lastIndexOf('-');
    if (!prognosisId.startsWith("PR-") || dash < 4)
        return {};
    const QByteArray groupId = prognosisId.mid(3, dash - 3);
    QDateTime generated = QDateTime::fromString(QString::fromLatin1(prognosisId.mid(dash + 1)), u"yyyyMMdd'T'HHmm"_s);
    generated.setTimeSpec(Qt::UTC);
    const qint64 generated_ms = generated.toMSecsSinceEpoch();
    if (!m_groups.find(groupId) || !generated.isValid() || generated_ms > now_ms
        || generated_ms % prognosisStep_ms != 0)
        return {};
    return compute(groupId, generated_ms);
}

GroupAbility PrognosisBook::ability(const QByteArray &groupId, qint64 instant_ms)
{
    GroupAbility ability;
    double scale = 1.0;
    const auto sites = sample(groupId, scale);
    for (const quint32 site : sites) {
        const SiteTraits traits = m_fleet.traits(site);
        const double charge = double(m_physics.stepAt(site, instant_ms / 1000, SitePhysics::World::Measured).charge);
        ability.power_W += scale * traits.batteryMax_W;
        ability.charge_Wh += scale * (1.0 - charge) * traits.capacity_Wh;
        ability.discharge_Wh += scale * std::max(0.0, charge - traits.reserve) * traits.capacity_Wh;
    }
    return ability;
}

} // namespace switchyard::simulator
