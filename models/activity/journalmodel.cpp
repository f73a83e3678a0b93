// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalmodel.h"

#include "commandwords.h"
#include "zonetime.h"

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

JournalModel::JournalModel(Journal &journal, const CommandOperations &operations, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal), m_operations(operations), m_clock(clock),
      m_zone(QTimeZone::systemTimeZone())
{
    connect(&journal, &Journal::planned, this, &JournalModel::takePlanned);
    connect(&journal, &Journal::recorded, this, &JournalModel::takeRecorded);
    refresh();
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    m_filter = filter;
    refresh();
}

void JournalModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, When, When);
    if (!m_numbers.empty())
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

void JournalModel::refresh()
{
    m_query = m_journal.numbers(m_filter);
    m_query->then(this, [this](const Result<std::vector<qint64>> &numbers) { takeNumbers(numbers); });
}

void JournalModel::refreshSoon()
{
    if (std::exchange(m_refreshing, true))
        return;
    m_clock.after(refreshEvery, this, [this] {
        m_refreshing = false;
        refresh();
    });
}

void JournalModel::takeNumbers(const Result<std::vector<qint64>> &numbers)
{
    m_error = numbers ? std::nullopt : std::optional(numbers.error());
    if (numbers
        && (numbers->size() != m_numbers.size()
            || !std::equal(numbers->rbegin(), numbers->rend(), m_numbers.begin()))) {
        beginResetModel();
        m_numbers.assign(numbers->rbegin(), numbers->rend());
        endResetModel();
    }
    Q_EMIT loaded();
}

void JournalModel::takePlanned(qint64 first, qint64 count)
{
    if (m_query.isPending())
        return; // it sees them: the journal answers in the order in which it was asked
    if (!m_filter.isEmpty()) {
        refreshSoon();
        return;
    }
    if (count <= 0 || (!m_numbers.empty() && m_numbers.back() >= first))
        return;
    beginInsertRows({}, 0, int(count) - 1);
    for (qint64 number = first; number < first + count; ++number)
        m_numbers.push_back(number);
    endInsertRows();
}

void JournalModel::takeRecorded(const std::vector<qint64> &numbers)
{
    for (const qint64 number : numbers) {
        m_asked.erase(number); // what is on its way may be from before
        if (m_rows.contains(number))
            m_wanted.insert(number); // stays as it was until the new one is there
    }
    if (!m_filter.states.empty())
        refreshSoon();
    if (!m_wanted.empty())
        askForWanted();
}

int JournalModel::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    return found == m_numbers.end() || *found != number ? -1 : int(m_numbers.end() - found) - 1;
}

const JournalRow *JournalModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const JournalRow *found = m_rows.object(numberAt(row));
    if (!found)
        want(row);
    return found;
}

//! The page around a row, with the next turn of the event loop: a view asks for many cells in one.
void JournalModel::want(int row) const
{
    const int begin = row / pageRows * pageRows;
    const int end = std::min(begin + pageRows, rowCount());
    if (m_asked.contains(numberAt(row)))
        return;
    for (int each = begin; each < end; ++each) {
        if (!m_rows.contains(numberAt(each)))
            m_wanted.insert(numberAt(each));
    }
    if (std::exchange(m_asking, true))
        return;
    QMetaObject::invokeMethod(
        const_cast<JournalModel *>(this), [self = const_cast<JournalModel *>(this)] { self->askForWanted(); },
        Qt::QueuedConnection);
}

void JournalModel::askForWanted()
{
    m_asking = false;
    std::vector<qint64> numbers;
    numbers.reserve(m_wanted.size());
    for (const qint64 number : std::exchange(m_wanted, {})) {
        if (m_asked.insert(number).second)
            numbers.push_back(number);
    }
    if (numbers.empty())
        return;
    m_journal.rows(numbers).then(this, [this, numbers](const Result<std::vector<JournalRow>> &rows) {
        for (const qint64 number : numbers)
            m_asked.erase(number);
        if (rows)
            takeRows(*rows);
    });
}

void JournalModel::takeRows(const std::vector<JournalRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const JournalRow &each : rows) {
        m_rows.insert(each.item.number, new JournalRow(each));
        const int row = rowOf(each.item.number);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool known = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole
        || role == cellroles::ToneRole || role == cellroles::CopyRole || role == CommandRole || role == PositionRole
        || role == StateRole;
    const JournalRow *row = known ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*row, column);
    case Qt::ToolTipRole:
        return column == Detail || column == Before || column == After ? text(*row, column) : QVariant();
    case cellroles::ToneRole:
        return column == Outcome ? QVariant(int(CommandWords::tone(row->item.state))) : QVariant();
    case cellroles::CopyRole:
        switch (column) {
        case When: return zonetime::isoWithOffset(row->item.changed_ms, m_zone);
        case Before: return QString::fromUtf8(row->item.before);
        case After: return QString::fromUtf8(row->item.after);
        default: return text(*row, column);
        }
    case CommandRole: return row->command.id;
    case PositionRole: return row->item.position;
    case StateRole: return int(row->item.state);
    default: return {};
    }
}

QString JournalModel::text(const JournalRow &row, int column) const
{
    const CommandOperation *operation = m_operations.find(row.command.operation);
    switch (column) {
    case When: return zonetime::dateTimeText(row.item.changed_ms, m_zone, QLocale());
    case Who: return row.command.author.person;
    case Operation: return CommandWords::operation(row.command.operation);
    case Target: return QString::fromUtf8(row.item.target);
    case Before: return CommandWords::value(operation, row.item.before, row.item.after);
    case After: return CommandWords::value(operation, row.item.after, row.item.before);
    case Outcome: return CommandWords::outcome(row.item.state);
    case Detail: return CommandWords::detail(row.item.outcome);
    case Command: return row.command.title;
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When (%1)").arg(QString::fromUtf8(m_zone.id()));
    case Who: return tr("Who");
    case Operation: return tr("Operation");
    case Target: return tr("Target");
    case Before: return tr("Before");
    case After: return tr("After");
    case Outcome: return tr("Outcome");
    case Detail: return tr("Detail");
    case Command: return tr("Command");
    default: return {};
    }
}

} // namespace switchyard
