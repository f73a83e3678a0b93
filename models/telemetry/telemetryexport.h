// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcontent.h"
#include "tableexport.h"

namespace switchyard {

//! The visible lines of a chart over its span as rows of a CSV file, oldest first: `time` with the offset of \a zone, `time_utc`,
//! then a column for each line, named by what it shows and its unit, in base units and all digits. A row for every time that
//! any line has; an empty cell where a line has no value. Shares the lines' data, so it may be written while all goes on.
ExportRows telemetryRows(const ChartContent &content, const QTimeZone &zone, const QString &file);

//! The times of several lines together, in order, each once.
std::shared_ptr<const std::vector<qint64>> timesOf(const std::vector<ChartLine> &lines);

} // namespace switchyard
