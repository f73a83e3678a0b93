// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportplace.h"
#include "journalexport.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

class Notice;
class StateSource;
class StateStore;
class TaskModel;

//! What the exporter needs; all of it outlives the exporter.
struct ActivityExporterParts
{
    Journal &journal;
    Worker &worker;
    const Clock &clock;
    TaskModel &tasks;
    Notice &notice; //!< where it says what became of it
    QWidget &page;  //!< over whose window the dialog opens
};

//! Writes what the page's filter lets through into a file for audit: CSV or JSON lines, as the name of the file ends. A task in
//! the tray, and a notice at the end. Owned by the page.
class ActivityExporter final : public QObject
{
    Q_OBJECT

public:
    ActivityExporter(std::function<JournalFilter()> filter, const ActivityExporterParts &parts,
                     QObject *parent = nullptr);

    void ask();
    void write(const QString &file);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

private:
    void tell(const JournalExport &task, const QString &file);

    std::function<JournalFilter()> m_filter;
    ActivityExporterParts m_parts;
    ExportPlace m_place;
    bool m_failed = false;
};

} // namespace switchyard
