// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportfile.h"
#include "importrowsmodel.h"

namespace switchyard {

//! Writes what became of each row as a CSV file with the columns line, id, outcome and reason, whole or not at all. Any thread.
std::optional<ExportProblem> writeImportReport(const ImportReport &report, const QString &file,
                                               const ErrorWords &words);

} // namespace switchyard
