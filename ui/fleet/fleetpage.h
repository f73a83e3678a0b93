// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetparts.h"
#include "fleettablemodel.h"
#include "importcheckstep.h"
#include "page.h"
#include "savedview.h"
#include "tableexport.h"
#include "telemetryfetch.h"
#include "topologykeeper.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QVBoxLayout;
QT_END_NAMESPACE

namespace switchyard {

class FilterLine;
class InspectorPane;
class Notice;
class StateView;
class TableExporter;
class TableImporter;
class TableView;
class TaskModel;
class ViewSwitcher;
struct ExportOffer;

//! What such a page needs; all of it outlives the page.
struct FleetPageParts
{
    EntityStore &store;
    FleetSync &sync;
    Worker &worker;
    Clock &clock;
    TaskModel &tasks;
    ImportDestination destination;
    TelemetryKeeper keeper = {}; //!< for the telemetry of the inspector
    TopologyKeeper wiring = {};  //!< for the wiring there
};

//! What the page calls its things, translated.
struct FleetPageWords
{
    QString table;       //!< "Sites"
    QString filter;      //!< "Filter sites"
    QString placeholder; //!< an example of a filter
    QString reading;     //!< the list is on its way
    QString noneTitle;   //!< the list is empty
    QString noneText;
    QString noMatchTitle;
    QString noMatchText;
    QString exportTitle;        //!< "Export sites"
    QString (*gone)(int count); //!< so many are no longer listed
    QString importTitle;        //!< "Import sites"
    QString add;                //!< the command that makes one
    QString edit;
    std::vector<SavedView> views; //!< those that are built in; the first one shows everything
};

//! What the table's columns are in exported files.
struct FleetPageExport
{
    QString fileName; //!< "sites"
    std::vector<ExportField> all;
    ExportField (*ofColumn)(int modelColumn);
};

//! The things of one kind: filter line, table, inspector. Sites and Devices derive from it. open() understands the key of
//! the kind (`openKey`) with an id, and "new" (true: the form of a new one).
class FleetPage : public Page
{
    Q_OBJECT

public:
    ~FleetPage() override;

    void activate() override;
    void deactivate() override;
    void refresh() override;
    bool focusFilter() override;
    bool escape() override;
    void open(const QVariantMap &what) override;
    QVariantMap shown() const override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

protected:
    FleetPage(const FleetPageParts &parts, const PageContext &context, const QString &openKey, FleetPageWords words,
              QWidget *parent);
    //! Once, from the constructor of the kind. `imported` may be null: no file can be imported.
    void build(std::unique_ptr<FleetTableModel> model, InspectorPane *inspector, FleetPageExport exported,
               std::shared_ptr<ImportTarget> imported, std::vector<int> columnWidths);

    FleetTableModel &model() { return *m_model; }
    TableView &table() const { return *m_table; }
    TaskModel &tasks() const { return m_parts.tasks; }
    void select(const QByteArray &id);
    //! Another look at the same rows, in the table's place; hidden until showInstead().
    void addOtherLook(QWidget *look);
    //! Shows that instead of the table; null: the table.
    void showInstead(QWidget *look);
    //! Beside the filter, before the columns.
    void addFilterButton(QPushButton *button);
    //! One more place above the table where something can be told.
    Notice *addNotice(const QString &name);
    //! Store rows on screen, in order, and the ones around them.
    virtual void wantRows(const std::vector<qsizetype> &visible, const std::vector<qsizetype> &near);

private:
    void layOut(InspectorPane *inspector, std::vector<int> columnWidths);
    void connectParts();
    void addCommands();
    void openColumnMenu();
    ExportOffer exportOffer() const;
    void sortBy();
    void showCurrent();
    void selectRow();
    void returnTo(const QByteArray &id);
    void wantVisible();
    void showCounts();
    void showState();
    void showGone();

    FleetPageParts m_parts;
    const QString m_openKey;
    const FleetPageWords m_words;
    FleetPageExport m_export;
    std::unique_ptr<FleetTableModel> m_model;
    QSplitter *m_splitter;
    QVBoxLayout *m_column;
    QHBoxLayout *m_filterRow;
    FilterLine *m_filter;
    QLabel *m_filterProblem;
    QLabel *m_rows;
    QWidget *m_instead = nullptr; //!< of the table; null: the table is shown
    Notice *m_notice;
    Notice *m_exportNotice; //!< the other one comes and goes with the sync
    Notice *m_viewNotice;
    Notice *m_goneNotice;
    QAction *m_dismissGone;
    TableExporter *m_exporter;
    Notice *m_importNotice;
    TableImporter *m_importer = nullptr; //!< null: nothing can be imported
    ViewSwitcher *m_views;
    TableView *m_table;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    StateView *m_state;
    InspectorPane *m_inspector;
    QByteArray m_current;
    bool m_returning = false;
    QByteArray m_toSelect; // asked for, its row is not there yet
    bool m_started = false;
    qsizetype m_goneToldOf = 0; // how many were gone when a person closed the notice
    qsizetype m_goneShown = 0;  // how many were gone when the notice was last looked after
};

} // namespace switchyard
