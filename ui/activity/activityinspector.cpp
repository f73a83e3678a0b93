// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityinspector.h"

#include "accessiblename.h"
#include "badge.h"
#include "celldelegates.h"
#include "commandwords.h"
#include "explain.h"
#include "factgrid.h"
#include "icons.h"
#include "metrics.h"
#include "notice.h"
#include "statestore.h"
#include "tableview.h"
#include "variants.h"
#include "zonetime.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

ActivityInspector::ActivityInspector(const ActivityInspectorParts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_history(parts.actions.journal), m_title(new QLabel), m_outcome(new Badge),
      m_notice(new Notice), m_open(new QPushButton), m_tabs(new QTabWidget), m_raw(new QPlainTextEdit),
      m_actions(new CommandActions(parts.actions))
{
    setNames(this, tr("Activity inspector"));
    layOut();
    connect(&parts.actions.journal, &Journal::recorded, this, [this](const std::vector<qint64> &numbers) {
        if (m_number > 0 && std::find(numbers.begin(), numbers.end(), m_number) != numbers.end())
            read();
    });
    connect(m_open, &QPushButton::clicked, this, &ActivityInspector::openTarget);
    connect(m_actions, &CommandActions::revertRequested, this, &ActivityInspector::revertRequested);
    connect(m_actions, &CommandActions::commandRequested, this, &ActivityInspector::commandRequested);
    connect(m_notice, &Notice::actionTriggered, this, &ActivityInspector::refresh);
}

ActivityInspector::~ActivityInspector()
{
    m_differenceTable->setModel(nullptr); // the models are members and go before the views
    m_historyTable->setModel(nullptr);
}

void ActivityInspector::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::step * 3, metrics::pageMargin, metrics::step * 3);
    column->setSpacing(metrics::gap);
    column->addWidget(makeHeading());
    column->addWidget(m_notice);
    column->addWidget(makeFacts());
    setNames(m_tabs, tr("Activity tabs"));
    m_tabs->setDocumentMode(true);
    m_differenceTable = addTable(tr("Difference"), &m_difference, {100, 130, 130});
    m_historyTable = addTable(tr("History"), &m_history, {140, 124, 66, 100});
    m_historyTable->setItemDelegateForColumn(JournalHistoryModel::Step, new BadgeDelegate(m_historyTable));
    auto *answer = new QWidget;
    auto *answerColumn = new QVBoxLayout(answer);
    answerColumn->setContentsMargins(0, metrics::gap, 0, 0);
    QLabel *buddy = labelFor(m_raw, tr("Full answer"));
    buddy->hide(); // the tab says it; the buddy is for assistive technology
    answerColumn->addWidget(buddy);
    answerColumn->addWidget(m_raw);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setPlaceholderText(tr("The service gave no more than is said above."));
    m_tabs->addTab(answer, tr("Full answer"));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_actions);
}

QWidget *ActivityInspector::makeHeading()
{
    auto *heading = new QWidget;
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextRank(m_title, TextRank::Heading);
    m_outcome->setAccessibleDescription(tr("Outcome"));
    auto *close = new QPushButton;
    setNames(close, tr("Close inspector"));
    setVariant(close, Variant::Flat);
    close->setIcon(icon(IconName::Close));
    close->setToolTip(tr("Close inspector (Esc)"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ActivityInspector::closeRequested);
    line->addWidget(m_title, 1);
    line->addWidget(m_outcome);
    line->addWidget(close);
    return heading;
}

QWidget *ActivityInspector::makeFacts()
{
    auto *facts = new FactGrid;
    m_who = facts->add(tr("Who"));
    m_when = facts->add(tr("When"));
    m_profile = facts->add(tr("Profile"));
    m_operation = facts->add(tr("Operation"));
    m_target = facts->add(tr("Target"));
    m_open->setAutoDefault(false);
    setVariant(m_open, Variant::Link);
    facts->addBeside(m_target, m_open);
    m_sent = facts->add(tr("Sent"));
    m_answer = facts->add(tr("Answer"));
    return facts;
}

TableView *ActivityInspector::addTable(const QString &name, QAbstractItemModel *model, std::vector<int> widths)
{
    auto *table = new TableView(name);
    table->setModel(model);
    table->setItemDelegate(new TextDelegate(table));
    for (int i = 0; i < model->columnCount(); ++i)
        table->setSortable(i, false);
    table->setColumnWidths(std::move(widths));
    m_tabs->addTab(table, name);
    return table;
}

void ActivityInspector::show(qint64 number, const JournalRow *known)
{
    if (number == m_number)
        return;
    m_number = number;
    if (number == 0) {
        m_query.cancel();
        m_row = {};
        m_difference.clear();
        m_history.show({}, 0);
        m_actions->clear();
        return;
    }
    if (known)
        take(*known);
    else
        m_title->setText(tr("Reading"));
    read();
}

void ActivityInspector::refresh()
{
    if (m_number > 0)
        read();
}

void ActivityInspector::read()
{
    m_query = m_parts.actions.journal.rows({m_number});
    m_query->then(this, [this](const Result<std::vector<JournalRow>> &rows) {
        if (rows && !rows->empty()) {
            m_notice->clear();
            take(rows->front());
            return;
        }
        Explanation why =
            explain(rows ? ApiError::of(ApiError::Kind::Storage, tr("the record has no such entry")) : rows.error());
        if (why.isEmpty())
            return;
        why.title = tr("This entry could not be read");
        m_notice->tell(why, tr("Try again"));
    });
}

void ActivityInspector::take(const JournalRow &row)
{
    m_row = row;
    m_difference.show(m_parts.operations.find(row.command.operation), row.item.before, row.item.after);
    m_history.show(row.command.id, row.item.position);
    m_actions->show(row);
    showFacts();
    showAnswer();
}

QString ActivityInspector::timeText(qint64 ms) const
{
    return zonetime::dateTimeText(ms, m_zone, QLocale());
}

void ActivityInspector::showFacts()
{
    const auto &[item, command] = m_row;
    const QString none = u"–"_s;
    m_title->setText(command.title.isEmpty() ? CommandWords::operation(command.operation) : command.title);
    m_outcome->tell(CommandWords::tone(item.state), CommandWords::outcome(item.state));
    const CommandAuthor &author = command.author;
    m_who->setText(author.desk.isEmpty()         ? author.person
                       : author.person.isEmpty() ? author.desk
                                                 : tr("%1 at %2").arg(author.person, author.desk));
    const QString changed = timeText(item.changed_ms);
    const QString planned = timeText(item.planned_ms);
    m_when->setText(changed == planned ? changed : tr("%1, planned %2").arg(changed, planned));
    m_profile->setText(author.profileName.isEmpty() ? none : author.profileName);
    m_operation->setText(CommandWords::operation(command.operation));
    m_target->setText(QString::fromUtf8(item.target));
    m_sent->setText(item.attempts == 0 ? tr("never")
                        : item.attempts == 1
                        ? tr("once, %1").arg(timeText(item.sent_ms))
                        : tr("%Ln times, last %1", nullptr, item.attempts).arg(timeText(item.sent_ms)));
    const CommandOperation *operation = m_parts.operations.find(command.operation);
    const auto subject = operation ? operation->subject() : CommandOperation::Subject::Other;
    m_open->setVisible(subject != CommandOperation::Subject::Other);
    const QString open = subject == CommandOperation::Subject::Site ? tr("Open site") : tr("Open device");
    m_open->setText(open);
    setNames(m_open, open);
}

void ActivityInspector::showAnswer()
{
    const ItemOutcome &outcome = m_row.item.outcome;
    const QString detail = CommandWords::detail(outcome);
    QString text = detail;
    if (detail.isEmpty())
        text = outcome.http > 0 ? tr("%1, accepted").arg(outcome.http) : u"–"_s;
    m_answer->setText(text);
    setInk(m_answer, m_row.item.state == ItemState::Refused ? InkRole::Alarm : InkRole::Text);
    const QString raw = QString::fromUtf8(outcome.answer);
    if (m_raw->toPlainText() != raw)
        m_raw->setPlainText(raw);
}

void ActivityInspector::openTarget()
{
    const CommandOperation *operation = m_parts.operations.find(m_row.command.operation);
    if (!operation)
        return;
    const bool isSite = operation->subject() == CommandOperation::Subject::Site;
    Q_EMIT goRequested({isSite ? u"sites"_s : u"devices"_s,
                        {{isSite ? u"site"_s : u"device"_s, QString::fromUtf8(m_row.item.target)}}});
}

void ActivityInspector::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_difference.setZone(zone);
    m_history.setZone(zone);
    if (m_number > 0)
        showFacts();
}

void ActivityInspector::saveState(StateStore &store) const
{
    store.setValue(u"tab"_s, m_tabs->currentIndex());
}

void ActivityInspector::restoreState(const StateSource &store)
{
    m_tabs->setCurrentIndex(store.value(u"tab"_s, 0).toInt());
}

} // namespace switchyard
