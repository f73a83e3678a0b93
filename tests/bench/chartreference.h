// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace switchyard {

//! What a chart is measured with: lines over one time grid. Does not own them.
struct BenchLines
{
    const std::vector<qint64> &times_ms;                    //!< rising
    const std::vector<const std::vector<double> *> &values; //!< per line a value per time, NaN = none
    QSize size;                                             //!< of the picture
};

//! Milliseconds of each of \a frames pictures by a plain QChartView with a QLineSeries a line, the view moved by a
//! hundredth of its length from one to the next. One picture is made before, and not counted.
std::vector<double> qtChartsFrames(const BenchLines &lines, int frames);

//! The same by QCustomPlot as it is out of the box; nothing where it was not there when this was built.
std::optional<std::vector<double>> customPlotFrames(const BenchLines &lines, int frames);

} // namespace switchyard
