// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandactions.h"
#include "differencemodel.h"
#include "journalhistorymodel.h"
#include "page.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QTabWidget;
QT_END_NAMESPACE

namespace switchyard {

class Badge;
class Notice;
class TableView;

//! What it works on; all of it outlives the inspector.
struct ActivityInspectorParts
{
    CommandActionsParts actions;
    const CommandOperations &operations;
};

//! Everything about one write beside the table: who, when, where, the difference, what the service said, every step, and what can
//! be done about its command. Reads its write by itself and follows it, so that the table's filter does not matter. GUI thread.
class ActivityInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityInspector(const ActivityInspectorParts &parts, QWidget *parent = nullptr);
    ~ActivityInspector() override;

    //! By its number in the journal; 0 = nothing. `known`: what the table has of it already, or null.
    void show(qint64 number, const JournalRow *known);
    qint64 number() const { return m_number; }
    void refresh();
    void setZone(const QTimeZone &zone);

    void saveState(StateStore &store) const;
    void restoreState(const StateSource &store);

Q_SIGNALS:
    void goRequested(const switchyard::Destination &destination);
    void revertRequested(const switchyard::NewCommand &command);
    void commandRequested(const QUuid &command);
    void closeRequested();

private:
    void layOut();
    QWidget *makeHeading();
    QWidget *makeFacts();
    TableView *addTable(const QString &name, QAbstractItemModel *model, std::vector<int> widths);
    void read();
    void take(const JournalRow &row);
    void showFacts();
    void showAnswer();
    void openTarget();
    QString timeText(qint64 ms) const;

    ActivityInspectorParts m_parts;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_number = 0;
    JournalRow m_row;
    Latest<std::vector<JournalRow>> m_query;
    DifferenceModel m_difference;
    JournalHistoryModel m_history;

    QLabel *m_title;
    Badge *m_outcome;
    Notice *m_notice;
    QLabel *m_who;
    QLabel *m_when;
    QLabel *m_profile;
    QLabel *m_operation;
    QLabel *m_target;
    QLabel *m_sent;
    QLabel *m_answer;
    QPushButton *m_open;
    QTabWidget *m_tabs;
    TableView *m_differenceTable;
    TableView *m_historyTable;
    QPlainTextEdit *m_raw;
    CommandActions *m_actions;
};

} // namespace switchyard
