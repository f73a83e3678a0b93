// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importsheet.h"

#include <QPointer>

namespace switchyard {

class Notice;
class StateSource;
class StateStore;
class TaskModel;

//! What the importer needs; all of it outlives the importer.
struct ImporterParts
{
    Worker &worker;
    Clock &clock;
    TaskModel &tasks;
    Notice &notice; //!< of its own: where it says what became of it, and opens the report again
    QWidget &page;  //!< over whose window the sheet opens
};

//! Imports a file into what a page shows: sheet, task in the tray, a notice at the end, and the report for as long as no
//! other import was begun. One import at a time. Owned by the page.
class TableImporter final : public QObject
{
    Q_OBJECT
public:
    //! \a title is the sheet's: "Import sites".
    TableImporter(const QString &title, std::shared_ptr<ImportTarget> target, ImportDestination destination,
                  const ImporterParts &parts, QObject *parent = nullptr);
    ~TableImporter() override;

    //! Opens the sheet; while an import is under way, that one's.
    void ask();

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

private:
    ImportSheet *openSheet();
    void showReport();
    void begin(const std::shared_ptr<const ImportPlan> &plan);
    void tell();

    const QString m_title;
    const std::shared_ptr<ImportTarget> m_target;
    const ImportDestination m_destination;
    ImporterParts m_parts;
    ImportChoice m_choice;
    QPointer<ImportSheet> m_sheet;
    std::unique_ptr<ImportTask> m_task; //!< of the newest import
};

} // namespace switchyard
