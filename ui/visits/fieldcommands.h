// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"
#include "sitecheckrun.h"
#include "visitparts.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace switchyard {

class Notice;
class StateSource;
class StateStore;
class TaskModel;
class VisitSheetExporter;

//! What the commands work on; all of it outlives them.
struct FieldCommandParts
{
    SiteCheckParts read;
    FleetStore &sites; //!< the one of `read`
    VisitParts visits;
    TaskModel &tasks;
    Notice &notice; //!< where it is said what became of a sheet
    QWidget &page;  //!< over whose window dialogs open
    QString prefix; //!< of the commands' ids: "sites"
    std::function<QAction *(const ActionSpec &, std::function<void()>)> addCommand;
    //! Sites of the chosen rows, each once, at most as many as that.
    std::function<std::vector<QByteArray>(int most)> chosen;
    //! The same of all rows of the table.
    std::function<std::vector<QByteArray>(int most)> shown;
    std::function<qsizetype()> shownCount; //!< sites of all rows
};

//! What a technician does with sites before and on a visit, as commands of a page: check one, prepare some for offline, put
//! visit sheets into a PDF or on paper. Owned by the page.
class FieldCommands final : public QObject
{
    Q_OBJECT

public:
    explicit FieldCommands(FieldCommandParts parts, QObject *parent);

    //! Other rows are chosen: enables what can be done with them.
    void offer();
    VisitSheetExporter &sheets() { return *m_sheets; }

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    //! A visit of that site is to be logged, with these notes.
    void logRequested(const QByteArray &site, const QString &notes);
    //! Sites are being read for offline.
    void preparing();

private:
    void check();
    void askToPrepare();
    void prepare(const std::vector<QByteArray> &sites);

    const FieldCommandParts m_parts;
    VisitSheetExporter *m_sheets;
    QAction *m_check;
    QAction *m_sheet;
    QAction *m_print;
};

} // namespace switchyard
