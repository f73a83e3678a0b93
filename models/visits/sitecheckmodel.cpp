// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheckmodel.h"

#include "cellroles.h"

#include <algorithm>

namespace switchyard {

void SiteCheckModel::show(const SiteCheckReport &report)
{
    beginResetModel();
    m_rows.clear();
    for (const CheckResult &result : report.checks) {
        bool isFirst = true;
        for (const CheckFinding &finding : result.findings)
            m_rows.push_back({result.check, std::exchange(isFirst, false), result.applies(), finding});
    }
    endResetModel();
}

void SiteCheckModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

const CheckFinding *SiteCheckModel::findingAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[size_t(row)].finding;
}

int SiteCheckModel::firstToLookAt() const
{
    for (const CheckOutcome outcome : {CheckOutcome::Fail, CheckOutcome::CannotTell}) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [outcome](const Row &row) {
            return row.finding.outcome == outcome && row.applies;
        });
        if (found != m_rows.end())
            return int(found - m_rows.begin());
    }
    return m_rows.empty() ? -1 : 0;
}

int SiteCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SiteCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

int SiteCheckModel::toneOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass: return int(Tone::Ok);
    case CheckOutcome::CannotTell: return int(Tone::Warn);
    case CheckOutcome::Fail: break;
    }
    return int(Tone::Alarm);
}

QVariant SiteCheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == cellroles::ToneRole) {
        if (index.column() == Outcome)
            return row.applies ? toneOf(row.finding.outcome) : int(Tone::Muted);
        return int(row.applies ? Tone::None : Tone::Muted);
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == cellroles::CopyRole;
    if (!isText)
        return {};
    switch (index.column()) {
    // The same name in each row would hide where the next check begins; copies and screen readers need it.
    case Check: return role == Qt::DisplayRole && !row.isFirst ? QString() : siteCheckTitle(row.check);
    case Outcome: return row.applies ? checkOutcomeText(row.finding.outcome) : tr("Does not apply");
    case Subject: return row.finding.subjectTitle.isEmpty() ? tr("Site") : row.finding.subjectTitle;
    case Found: return row.finding.text;
    default: return {};
    }
}

QVariant SiteCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Check: return tr("Check");
    case Outcome: return tr("Outcome");
    case Subject: return tr("About");
    case Found: return tr("Found");
    default: return {};
    }
}

} // namespace switchyard
