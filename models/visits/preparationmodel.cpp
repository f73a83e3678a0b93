// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparationmodel.h"

#include "cellroles.h"
#include "unittext.h"
#include "visitparts.h"
#include "zonetime.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <limits>

namespace switchyard {

namespace {

//! When each site is visited next, up to `until`; an overdue visit is the next one.
std::map<QByteArray, qint64> nextVisits(const VisitStore &visits, qint64 until_ms)
{
    std::map<QByteArray, qint64> next;
    const EntityColumns &columns = visits.columns();
    for (qsizetype row = 0; row < visits.rows(); ++row) {
        const qint64 at_ms = columns.times_ms[size_t(VisitTime::Scheduled)][row];
        if (at_ms == 0 || at_ms > until_ms || isUnlisted(columns.state[row])
            || visits.stateOf(row) != VisitState::Planned)
            continue;
        const QByteArray site = columns.column(VisitColumn::Site).at(row).toByteArray();
        if (site.isEmpty())
            continue;
        const auto [at, isNew] = next.try_emplace(site, at_ms);
        if (!isNew)
            at->second = std::min(at->second, at_ms);
    }
    return next;
}

} // namespace

std::vector<QByteArray> sitesOfPlannedVisits(const VisitStore &visits, Instant until)
{
    const auto next = nextVisits(visits, until.ms);
    std::vector<std::pair<qint64, QByteArray>> byTime;
    byTime.reserve(next.size());
    for (const auto &[site, at_ms] : next)
        byTime.emplace_back(at_ms, site);
    std::sort(byTime.begin(), byTime.end());
    std::vector<QByteArray> sites;
    sites.reserve(byTime.size());
    for (const auto &[at_ms, site] : byTime)
        sites.push_back(site);
    return sites;
}

PreparationModel::PreparationModel(const FleetStore &sites, const VisitStore &visits, const Clock &clock,
                                   QObject *parent)
    : QAbstractTableModel(parent), m_fleet(sites), m_visits(visits), m_clock(clock)
{}

void PreparationModel::show(std::vector<QByteArray> sites)
{
    auto next_ms = nextVisits(m_visits, std::numeric_limits<qint64>::max());
    if (sites == m_sites && next_ms == m_next_ms)
        return; // who reads the table stays where they are
    beginResetModel();
    m_sites = std::move(sites);
    m_next_ms = std::move(next_ms);
    endResetModel();
}

int PreparationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

int PreparationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreparationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Site");
    case Id: return tr("Site ID");
    case NextVisit: return tr("Next visit");
    case Kept: return tr("Kept for offline");
    default: return {};
    }
}

QVariant PreparationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QByteArray &site = m_sites[size_t(index.row())];
    if (role == cellroles::ToneRole) {
        const bool isNew = index.column() == Kept && keptAt_ms(site) == 0;
        return int(isNew || index.column() == Id ? Tone::Muted : Tone::None);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return nameOfSite(m_fleet, site);
    case Id: return QString::fromUtf8(site);
    case NextVisit: return nextVisit(site);
    case Kept: return kept(site);
    default: return {};
    }
}

QString PreparationModel::nextVisit(const QByteArray &site) const
{
    const auto at = m_next_ms.find(site);
    return at == m_next_ms.end() ? QString() : zonetime::dateTimeText(at->second, zoneOfSite(m_fleet, site), QLocale());
}

qint64 PreparationModel::keptAt_ms(const QByteArray &site) const
{
    const qsizetype row = m_fleet.rowOf(QByteArrayView(site));
    return row < 0 ? 0 : m_fleet.columns().times_ms[size_t(SiteTime::Prepared)][row];
}

QString PreparationModel::kept(const QByteArray &site) const
{
    const qint64 at_ms = keptAt_ms(site);
    if (at_ms == 0)
        return tr("not yet");
    return unittext::ago(std::chrono::milliseconds(m_clock.now().ms - at_ms), QLocale());
}

} // namespace switchyard
