// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancemodel.h"

#include "cellroles.h"
#include "unittext.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double notableShare = 0.05;
constexpr double notable_Wh = 1;

bool isShare(int row)
{
    return row == BalanceModel::SelfConsumption || row == BalanceModel::SelfSufficiency;
}

FlowRole roleOf(int row)
{
    switch (row) {
    case BalanceModel::Generated: return FlowRole::Pv;
    case BalanceModel::Exported:
    case BalanceModel::Imported: return FlowRole::Grid;
    case BalanceModel::Household: return FlowRole::Load;
    case BalanceModel::Ev: return FlowRole::Ev;
    case BalanceModel::BatteryIn:
    case BalanceModel::BatteryOut: return FlowRole::Battery;
    default: return FlowRole::Other;
    }
}

} // namespace

BalanceModel::BalanceModel(QObject *parent) : QAbstractTableModel(parent) {}

void BalanceModel::show(const SiteBalance &balance)
{
    if (!m_shown) {
        beginInsertRows({}, 0, Rows - 1);
        m_balance = balance;
        m_shown = true;
        endInsertRows();
        return;
    }
    m_balance = balance;
    Q_EMIT dataChanged(index(0, Value), index(Rows - 1, Note));
}

void BalanceModel::clear()
{
    if (!m_shown)
        return;
    beginRemoveRows({}, 0, Rows - 1);
    m_shown = false;
    endRemoveRows();
}

QString BalanceModel::nameOf(int row)
{
    switch (row) {
    case Generated: return tr("Generated");
    case SelfConsumed: return tr("Self-consumed");
    case Exported: return tr("Exported");
    case Imported: return tr("Imported");
    case Household: return tr("Household");
    case Ev: return tr("EV");
    case BatteryIn: return tr("Battery in");
    case BatteryOut: return tr("Battery out");
    case SelfConsumption: return tr("Self-consumption");
    case SelfSufficiency: return tr("Self-sufficiency");
    case NotAccountedFor: return tr("Not accounted for");
    default: return {};
    }
}

double BalanceModel::valueOf(int row) const
{
    const SiteBalance &balance = m_balance;
    switch (row) {
    case SelfConsumed: return balance.usedCompared.count() > 0 ? balance.selfConsumed_Wh : nothing;
    case SelfConsumption: return balance.selfConsumption().value_or(nothing);
    case SelfSufficiency: return balance.selfSufficiency().value_or(nothing);
    case NotAccountedFor: return balance.residual_W().value_or(nothing);
    default: break;
    }
    const RoleEnergy &energy = balance.of(roleOf(row));
    if (energy.known.count() <= 0)
        return nothing;
    const bool outwards = row == Generated || row == Exported || row == BatteryOut;
    return outwards ? std::abs(energy.out_Wh) : energy.in_Wh;
}

QString BalanceModel::valueText(int row) const
{
    const double value = valueOf(row);
    if (isShare(row))
        return unittext::percent(value * 100, m_locale);
    if (row != NotAccountedFor)
        return unittext::energy(value, m_locale);
    const QString power = unittext::power(value, m_locale);
    const auto share = m_balance.residualShare();
    //: A power, and its share of what flows through the site: "120 W (3.4 %)".
    return share ? tr("%1 (%2)").arg(power, unittext::percent(*share * 100, m_locale)) : power;
}

QString BalanceModel::copyText(int row) const
{
    // In base units, so that rows can be calculated with; their unit is in no header and goes along.
    const double value = valueOf(row) * (isShare(row) ? 100 : 1);
    if (!std::isfinite(value))
        return {};
    if (isShare(row))
        return QString::number(value, 'g', 12) + u" %"_s;
    return QString::number(value, 'g', 12) + (row == NotAccountedFor ? u" W"_s : u" Wh"_s);
}

QString BalanceModel::knownFor(std::chrono::milliseconds known) const
{
    const std::chrono::milliseconds length(m_balance.span.length_ms());
    if (known >= length)
        return {};
    if (known.count() <= 0)
        return tr("no data");
    //: Two lengths of time: "known for 18 h 30 min of 1 d".
    return tr("known for %1 of %2").arg(unittext::duration(known, m_locale), unittext::duration(length, m_locale));
}

QString BalanceModel::missingSensor(std::initializer_list<FlowRole> needed) const
{
    for (const FlowRole role : needed) {
        if (m_balance.of(role).sensors > 0)
            continue;
        switch (role) {
        case FlowRole::Grid: return tr("no grid meter");
        case FlowRole::Pv: return tr("no PV sensor");
        case FlowRole::Load: return tr("no household sensor");
        default: return tr("no sensor");
        }
    }
    return {};
}

QString BalanceModel::roleNote(FlowRole role) const
{
    const RoleEnergy &energy = m_balance.of(role);
    if (energy.sensors == 0)
        return tr("no sensor");
    if (energy.silent > 0 && energy.sensors > 1)
        return tr("%1 of %2 sensors without data")
            .arg(unittext::count(qint64(energy.silent), m_locale), unittext::count(qint64(energy.sensors), m_locale));
    return knownFor(energy.known);
}

QString BalanceModel::noteOf(int row) const
{
    const SiteBalance &balance = m_balance;
    switch (row) {
    case SelfConsumed:
    case SelfConsumption: {
        if (const QString missing = missingSensor({FlowRole::Pv, FlowRole::Grid}); !missing.isEmpty())
            return missing;
        if (row == SelfConsumption && balance.usedCompared.count() > 0 && !(balance.usedGenerated_Wh > 0))
            return tr("nothing generated");
        return knownFor(balance.usedCompared);
    }
    case SelfSufficiency: {
        if (const QString missing = missingSensor({FlowRole::Grid}); !missing.isEmpty())
            return missing;
        if (balance.consumedCompared.count() > 0 && !(balance.consumed_Wh > 0))
            return tr("nothing consumed");
        if (balance.selfSufficiency().value_or(0) < 0)
            return tr("more imported than consumed");
        return knownFor(balance.consumedCompared);
    }
    case NotAccountedFor:
        if (balance.loadDerived)
            return tr("household is derived");
        if (const QString missing = missingSensor({FlowRole::Grid, FlowRole::Load}); !missing.isEmpty())
            return missing;
        return knownFor(balance.balanceCompared);
    case Household:
        if (!balance.loadDerived)
            return roleNote(FlowRole::Load);
        if (const QString known = knownFor(balance.of(FlowRole::Load).known); !known.isEmpty())
            //: Where a value comes from, and for how long it is known: "derived, known for 18 h of 1 d".
            return tr("derived, %1").arg(known);
        return tr("derived");
    case Ev:
        if (const double back_Wh = -balance.of(FlowRole::Ev).out_Wh; back_Wh >= notable_Wh)
            return tr("gave back %1").arg(unittext::energy(back_Wh, m_locale));
        return roleNote(FlowRole::Ev);
    default: return roleNote(roleOf(row));
    }
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : int(Rows);
}

int BalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const int row = index.row();
    if (role == ValueRole)
        return valueOf(row);
    switch (index.column()) {
    case Quantity:
        if (role == Qt::DisplayRole || role == cellroles::CopyRole)
            return nameOf(row);
        return {};
    case Value:
        if (role == Qt::DisplayRole)
            return valueText(row);
        if (role == cellroles::CopyRole)
            return copyText(row);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        if (role == cellroles::ToneRole && row == NotAccountedFor)
            return int(std::abs(m_balance.residualShare().value_or(0)) > notableShare ? Tone::Warn : Tone::None);
        return {};
    case Note:
        if (role == Qt::DisplayRole || role == cellroles::CopyRole)
            return noteOf(row);
        if (role == cellroles::ToneRole)
            return int(Tone::Muted);
        return {};
    default: return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section == Value)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Quantity: return tr("Quantity");
    case Value: return tr("Value");
    default: return tr("Note");
    }
}

} // namespace switchyard
