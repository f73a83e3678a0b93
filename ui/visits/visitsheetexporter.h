// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportplace.h"
#include "sitecheckrun.h"

#include <QObject>

namespace switchyard {

class TaskModel;
class VisitSheets;
class VisitStore;
class VisitSync;

//! What the exporter needs; all of it outlives the exporter.
struct VisitSheetExporterParts
{
    SiteCheckParts read;
    FleetStore &sites; //!< the one of `read`
    const VisitStore &visits;
    VisitSync &visitSync; //!< its list is read first where nobody has looked at visits yet
    TaskModel &tasks;
    Notice &notice; //!< where it says what became of it
    QWidget &page;  //!< over whose window dialogs open
};

//! Puts the visit sheets of sites into a PDF or on paper: a task in the tray reads one site after the other, and each sheet
//! begins on a page of its own. A file is there whole or not at all. Owned by the page.
class VisitSheetExporter final : public QObject
{
    Q_OBJECT

public:
    explicit VisitSheetExporter(const VisitSheetExporterParts &parts, QObject *parent = nullptr);

    //! As many as people sort on a table; a larger pile comes in parts.
    static constexpr int mostSites = 100;

    //! Asks for a file, then writes it.
    void ask(const std::vector<QByteArray> &sites);
    void write(const std::vector<QByteArray> &sites, const QString &file);
    void print(const std::vector<QByteArray> &sites);

    void saveState(StateStore &store) const { m_place.saveState(store); }
    void restoreState(const StateSource &store) { m_place.restoreState(store); }

private:
    //! Into the tray, and off it goes once it is known what visits there are.
    void begin(VisitSheets *task);
    void tell(const QString &file, int sheets);

    VisitSheetExporterParts m_parts;
    ExportPlace m_place;
};

} // namespace switchyard
