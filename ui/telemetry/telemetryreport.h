// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QByteArray;
class QImage;
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace switchyard {

class TelemetryChart;

//! What stands on a telemetry report besides the picture.
struct TelemetryReport
{
    QString title; //!< the series
    QString span;  //!< with its zone
    QString made;  //!< when, and by which program
    const TelemetryChart &chart;
    const QAbstractItemModel &statistics;
};

//! Title, span, chart and the table of statistics, black on white, on as many pages as the table needs. GUI thread.
void paintReport(QPagedPaintDevice &device, const TelemetryReport &report);
//! The same as PDF, A4 landscape.
QByteArray reportAsPdf(const TelemetryReport &report);
//! Title, span and chart as a picture in twice the chart's size on screen.
QImage chartAsPicture(const TelemetryReport &report);

} // namespace switchyard
