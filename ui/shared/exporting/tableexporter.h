// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsheet.h"
#include "tableexport.h"

#include <QObject>

#include <functional>

namespace switchyard {

class Notice;
class StateSource;
class StateStore;
class TaskModel;

//! What a page has for an export: its table as it is now.
struct ExportOffer
{
    EntityColumns columns;                //!< a snapshot
    std::vector<quint32> shownRows;       //!< of the snapshot, in the order on screen
    std::vector<quint32> selectedRows;    //!< the same
    std::vector<ExportField> shownFields; //!< in the order on screen
    std::vector<ExportField> allFields;
};

//! What the exporter needs; all of it outlives the exporter.
struct ExporterParts
{
    Worker &worker;
    const Clock &clock;
    TaskModel &tasks;
    Notice &notice; //!< where it says what became of it
    QWidget &page;  //!< over whose window the sheet opens
};

//! Exports a page's table: sheet, task in the tray, and a notice at the end. Owned by the page.
class TableExporter final : public QObject
{
    Q_OBJECT
public:
    //! \a title is the sheet's, \a stem the beginning of the file names that are proposed: "sites".
    TableExporter(const QString &title, const QString &stem, std::function<ExportOffer()> offer,
                  const ExporterParts &parts, QObject *parent = nullptr);

    void ask();

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

private:
    QString proposedFile() const;
    void begin(const ExportOffer &offer, const ExportChoice &choice);
    void tell(const TableExport &task);

    QString m_title;
    QString m_stem;
    std::function<ExportOffer()> m_offer;
    ExporterParts m_parts;
    QString m_folder;     //!< of the last export
    QString m_failedFile; //!< is proposed again
    QString m_finishedFolder;
    bool m_allColumns = false;
};

} // namespace switchyard
