// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantablemodel.h"

#include "cellroles.h"
#include "unittext.h"
#include "zonetime.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

QString planActionText(const OpenEnum<PlanAction> &action)
{
    if (!action.isKnown())
        return action.text();
    switch (action.value()) {
    case PlanAction::Charge: return PlanTableModel::tr("Charge");
    case PlanAction::Discharge: return PlanTableModel::tr("Discharge");
    case PlanAction::Hold: return PlanTableModel::tr("Hold");
    case PlanAction::Follow: return PlanTableModel::tr("Follow");
    }
    return action.text();
}

PlanTableModel::PlanTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanTableModel::show(const OverlayPlan &plan, const QTimeZone &zone, Instant now)
{
    beginResetModel();
    m_commands = plan.commands;
    std::stable_sort(m_commands.begin(), m_commands.end(), [](const auto &a, const auto &b) {
        return a.start.value_or(Instant{}) < b.start.value_or(Instant{});
    });
    m_zone = zone;
    m_now = now;
    endResetModel();
}

void PlanTableModel::clear()
{
    beginResetModel();
    m_commands.clear();
    endResetModel();
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool PlanTableModel::runs(const OverlayPlanCommand &command) const
{
    return command.start && command.end && *command.start <= m_now && m_now < *command.end;
}

QString PlanTableModel::text(const OverlayPlanCommand &command, int column) const
{
    const QLocale locale;
    const auto time = [&](const std::optional<Instant> &at) {
        if (!at)
            return u"–"_s;
        const zonetime::WallTime wall = zonetime::wallTime(at->ms, m_zone);
        // The letters of the zone tell the two equal readings of an hour that is repeated.
        return tr("%1, %2 %3", "date, time, zone")
            .arg(zonetime::dateText(wall.date, locale, zonetime::Year::Left), wall.time.toString(u"HH:mm"_s),
                 wall.abbreviation);
    };
    switch (column) {
    case Start: return time(command.start);
    case End: return time(command.end);
    case Duration:
        return command.start && command.end ? unittext::duration(*command.end - *command.start, locale) : u"–"_s;
    case Action: {
        const QString action = command.action ? planActionText(*command.action) : u"–"_s;
        return runs(command) ? tr("%1 (now)").arg(action) : action;
    }
    case PowerLimit: return command.powerLimit_W ? unittext::power(*command.powerLimit_W, locale) : tr("no limit");
    default: return {};
    }
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OverlayPlanCommand &command = m_commands[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(command, index.column());
    case cellroles::ToneRole:
        if (command.end && *command.end <= m_now)
            return int(Tone::Muted);
        return int(runs(command) && index.column() == Action ? Tone::Accent : Tone::None);
    default: return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start: return tr("Start");
    case End: return tr("End");
    case Duration: return tr("Duration");
    case Action: return tr("Action");
    case PowerLimit: return tr("Power limit");
    default: return {};
    }
}

} // namespace switchyard
