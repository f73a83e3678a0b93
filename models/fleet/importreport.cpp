// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "csvwriter.h"

namespace switchyard {

std::optional<ExportProblem> writeImportReport(const ImportReport &report, const QString &path, const ErrorWords &words)
{
    constexpr qsizetype block = 256 * 1024;
    const ImportPlan &plan = *report.plan;
    ExportFile file(path);
    CsvWriter csv;
    for (const char *head : {"line", "id", "outcome", "reason"})
        csv.text(head);
    csv.endRow();
    for (size_t number = 0; number < plan.rows.size(); ++number) {
        const ImportRow &row = plan.rows[number];
        const ImportOutcome outcome = report.outcomes[number];
        csv.number(row.line);
        csv.text(plan.ids.at(row.id));
        csv.text(ImportRowsModel::outcomeName(outcome));
        csv.text(ImportRowsModel::details(plan, row, outcome, report.troubles.value(quint32(number)), words).toUtf8());
        csv.endRow();
        if (csv.size() > block) {
            if (auto problem = file.write(csv.take()))
                return problem;
        }
    }
    if (auto problem = file.write(csv.take()))
        return problem;
    return file.commit();
}

} // namespace switchyard
