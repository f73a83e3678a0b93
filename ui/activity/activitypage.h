// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityparts.h"
#include "journalmodel.h"
#include "page.h"
#include "worker.h"

#include <chrono>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace switchyard {

class ActivityExporter;
class ActivityFilterBar;
class ActivityInspector;
class Asker;
class Notice;
class RecordCheck;
class StateView;
class TableView;
class TaskModel;

//! What the page needs; all of it outlives the page.
struct ActivityPageParts
{
    Journal &journal;
    CommandRunner &runner;
    const CommandOperations &operations;
    Worker &worker;
    Clock &clock;
    TaskModel &tasks;
    Asker &asker;
    CommandAuthor author; //!< who sits here: in whose name things are tried again, decided and taken back
};

//! Every write that the program made, read from its journal: filter, table, inspector, and whether the record is unbroken. open()
//! understands "number" (of a write in the journal), "command" (a command's UUID: its writes only) and "text" (of the filter).
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    ActivityPage(const ActivityPageParts &parts, const PageContext &context, QWidget *parent = nullptr);
    ~ActivityPage() override;

    void activate() override;
    void refresh() override;
    bool focusFilter() override;
    bool escape() override;
    void open(const QVariantMap &what) override;
    QVariantMap shown() const override;
    void saveState(StateStore &store) const override;
    void restoreState(const StateSource &store) override;

Q_SIGNALS:
    //! A person wants a command taken back: to be reviewed, then sent.
    void reviewRequested(const switchyard::NewCommand &command);

private:
    static constexpr std::chrono::milliseconds checkAfter{250};

    void layOut();
    QWidget *makeBar();
    QWidget *makeLeft();
    Notice *addNotice(const QString &name, QLayout *layout);
    void connectParts();
    void addCommands();
    void openColumnMenu();
    void setUtc(bool utc);
    void select(qint64 number);
    void selectRow();
    void showSelected();
    void closeInspector();
    void countAll();
    void showCounts();
    void showState();
    void revert(NewCommand command);

    ActivityPageParts m_parts;
    JournalModel m_model;
    Latest<std::vector<qint64>> m_counting;
    qsizetype m_total = 0;
    qint64 m_current = 0;
    bool m_started = false;
    bool m_reselecting = false;

    ActivityFilterBar *m_filter;
    QLabel *m_rows;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    QAction *m_utc;
    Notice *m_verdictNotice;
    Notice *m_fileNotice;
    Notice *m_haltNotice;
    Notice *m_exportNotice;
    RecordCheck *m_check;
    TableView *m_table;
    StateView *m_state;
    ActivityInspector *m_inspector;
    QWidget *m_right;
    QSplitter *m_splitter;
    ActivityExporter *m_exporter;
};

} // namespace switchyard
