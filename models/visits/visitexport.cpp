// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitexport.h"

#include "visitmodel.h"

#include <algorithm>

namespace switchyard {

std::vector<ExportField> visitExportFields()
{
    return {
        {"visit_id", int(VisitColumn::Id)},     {"site_id", int(VisitColumn::Site)},
        {"type", int(VisitColumn::Type)},       {"scheduled_at", visitScheduledColumn},
        {"completed_at", visitCompletedColumn}, {"notes", int(VisitColumn::Notes)},
        {"state", int(VisitColumn::State)},     {"transfer", int(VisitColumn::Transfer)},
        {"fetched_at", visitFreshnessColumn},   {"record", visitRowStateColumn},
    };
}

ExportField visitExportField(int modelColumn)
{
    constexpr int sources[VisitModel::ColumnCount] = {
        int(VisitColumn::Site), int(VisitColumn::Type),     int(VisitColumn::State), visitScheduledColumn,
        visitCompletedColumn,   int(VisitColumn::Transfer), int(VisitColumn::Notes), visitFreshnessColumn};
    const auto fields = visitExportFields();
    return *std::find_if(fields.begin(), fields.end(),
                         [&](const ExportField &field) { return field.source == sources[modelColumn]; });
}

} // namespace switchyard
