// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "exportfile.h"
#include "exportplace.h"

#include <QObject>

namespace switchyard {

class Clock;
class Notice;
class StateSource;
class StateStore;
class TableExport;
class TaskModel;
class TelemetryAnalysis;
class TelemetryChart;
class TelemetryWorkbench;
class Worker;
struct TelemetryReport;

//! What the exporter needs; all of it outlives the exporter.
struct TelemetryExporterParts
{
    TelemetryWorkbench &workbench;
    TelemetryChart &chart;
    TelemetryAnalysis &analysis;
    Worker &worker;
    const Clock &clock;
    TaskModel &tasks;
    Notice &notice; //!< where it says what became of it
    QWidget &page;  //!< over whose window dialogs open
};

//! Takes what a workbench shows elsewhere: rows as CSV (a task in the tray), the chart as PNG, a report as PDF or on paper.
//! Files are there whole or not at all. Owned by the page.
class TelemetryExporter final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Table, Picture, Report };

    explicit TelemetryExporter(const TelemetryExporterParts &parts, QObject *parent = nullptr);

    //! Export, with a menu of its kinds, and each of them as a command of the page.
    void addCommands(const std::function<QAction *(const ActionSpec &, std::function<void()>)> &addCommand);
    //! Asks for a file, then writes it.
    void ask(Kind kind);
    void write(Kind kind, const QString &file);
    void print();

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

private:
    TelemetryReport report() const;
    void writeBytes(const QByteArray &bytes, const QString &file);
    void tell(const TableExport &task);

    TelemetryExporterParts m_parts;
    ExportPlace m_place;
};

} // namespace switchyard
