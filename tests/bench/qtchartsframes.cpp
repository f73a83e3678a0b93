// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtable.h"
#include "chartreference.h"

#include <QChartView>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace switchyard {

std::vector<double> qtChartsFrames(const BenchLines &lines, int frames)
{
    QChartView view;
    view.resize(lines.size);
    view.chart()->legend()->hide();
    auto *time = new QValueAxis;
    auto *value = new QValueAxis;
    view.chart()->addAxis(time, Qt::AlignBottom);
    view.chart()->addAxis(value, Qt::AlignLeft);
    double low = 0;
    double high = 0;
    for (const std::vector<double> *line : lines.values) {
        QList<QPointF> points;
        points.reserve(qsizetype(line->size()));
        for (size_t i = 0; i < line->size(); ++i) {
            // It knows no missing values.
            if (!std::isfinite((*line)[i]))
                continue;
            points.append({double(lines.times_ms[i]), (*line)[i]});
            low = std::min(low, (*line)[i]);
            high = std::max(high, (*line)[i]);
        }
        auto *series = new QLineSeries;
        series->replace(points);
        view.chart()->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(value);
    }
    value->setRange(low, high);
    const auto from = double(lines.times_ms.front());
    const double length = double(lines.times_ms.back()) - from;
    const auto frame = [&](int step) {
        const double moved = from + length / 100 * step;
        time->setRange(moved, moved + length);
        view.grab();
    };
    view.show();
    frame(0);
    std::vector<double> taken;
    taken.reserve(size_t(frames));
    for (int i = 1; i <= frames; ++i)
        taken.push_back(timed_ms([&] { frame(i); }));
    return taken;
}

} // namespace switchyard
