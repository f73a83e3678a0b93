// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtable.h"
#include "chartreference.h"

#ifdef SWITCHYARD_BENCH_CUSTOMPLOT
#include <qcustomplot.h>
#endif

#include <algorithm>

namespace switchyard {

#ifdef SWITCHYARD_BENCH_CUSTOMPLOT
std::optional<std::vector<double>> customPlotFrames(const BenchLines &lines, int frames)
{
    QCustomPlot plot;
    plot.resize(lines.size);
    const QList<double> keys(lines.times_ms.begin(), lines.times_ms.end());
    for (const std::vector<double> *line : lines.values) {
        QCPGraph *graph = plot.addGraph();
        graph->setPen(QPen(QColor::fromHsv(60 * plot.graphCount(), 200, 160), 1));
        graph->setData(keys, QList<double>(line->begin(), line->end()), true);
    }
    plot.yAxis->rescale();
    const double length = keys.back() - keys.front();
    const auto frame = [&](int step) {
        const double moved = keys.front() + length / 100 * step;
        plot.xAxis->setRange(moved, moved + length);
        plot.replot();
        plot.grab();
    };
    plot.show();
    frame(0);
    std::vector<double> taken;
    taken.reserve(size_t(frames));
    // To and fro, so that as much is in view as in the picture it is compared with.
    for (int i = 1; i <= frames; ++i)
        taken.push_back(timed_ms([&] { frame(i % 60 < 30 ? i % 30 : 30 - i % 30); }));
    return taken;
}
#else
std::optional<std::vector<double>> customPlotFrames(const BenchLines &, int)
{
    return {};
}
#endif

} // namespace switchyard
