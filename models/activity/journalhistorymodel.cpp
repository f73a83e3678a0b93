// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalhistorymodel.h"

#include "commandwords.h"
#include "zonetime.h"

#include <QLocale>

#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

JournalHistoryModel::JournalHistoryModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
    connect(&journal, &Journal::commandRecorded, this, [this](const QUuid &command) {
        if (command == m_command)
            show(m_command, m_position);
    });
}

void JournalHistoryModel::show(const QUuid &command, int position)
{
    if (command != m_command || position != m_position) {
        beginResetModel();
        m_events.clear();
        endResetModel();
    }
    m_command = command;
    m_position = position;
    if (command.isNull()) {
        m_query.cancel();
        return;
    }
    Journal &journal = m_journal;
    m_query = chain(journal.history(command, position), [&journal, command](const Result<Events> &own) {
        if (!own)
            return settled<Events>(own.error());
        return map(journal.history(command, -1), [own = *own](const Events &shared) {
            Events all;
            all.reserve(own.size() + shared.size());
            std::merge(own.begin(), own.end(), shared.begin(), shared.end(), std::back_inserter(all),
                       [](const JournalEvent &one, const JournalEvent &other) { return one.number < other.number; });
            return all;
        });
    });
    m_query->then(this, [this](const Result<Events> &events) { take(events); });
}

void JournalHistoryModel::take(const Result<Events> &events)
{
    m_error = events ? std::nullopt : std::optional(events.error());
    // A record never changes: what is there stays as it is, and new steps come below.
    if (events && events->size() >= m_events.size()) {
        const size_t had = m_events.size();
        if (events->size() > had) {
            beginInsertRows({}, int(had), int(events->size()) - 1);
            m_events.insert(m_events.end(), events->begin() + qsizetype(had), events->end());
            endInsertRows();
        }
    }
    Q_EMIT loaded();
}

void JournalHistoryModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

int JournalHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int JournalHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalHistoryModel::text(const JournalEvent &event, int column) const
{
    switch (column) {
    case When: return zonetime::dateTimeText(event.at_ms, m_zone, QLocale());
    case Step:
        if (event.position < 0) {
            const auto state = commandstate::commandState(event.state);
            return tr("command %1").arg(state ? CommandWords::state(*state) : QString::fromUtf8(event.state));
        } else {
            const auto state = commandstate::itemState(event.state);
            return state ? CommandWords::outcome(*state) : QString::fromUtf8(event.state);
        }
    case Who: return event.person.isEmpty() ? u"–"_s : event.person;
    case Detail: {
        const QString detail = CommandWords::detail(event.outcome);
        return detail.isEmpty() && event.outcome.http > 0 ? tr("answered with %1").arg(event.outcome.http) : detail;
    }
    default: return {};
    }
}

QVariant JournalHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEvent &event = m_events[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(event, index.column());
    case Qt::ToolTipRole: return index.column() == Detail ? text(event, Detail) : QVariant();
    case cellroles::CopyRole:
        return index.column() == When ? zonetime::isoWithOffset(event.at_ms, m_zone) : text(event, index.column());
    case cellroles::ToneRole: {
        const auto state = commandstate::itemState(event.state);
        return index.column() == Step && event.position >= 0 && state ? int(CommandWords::tone(*state))
                                                                      : int(Tone::None);
    }
    default: return {};
    }
}

QVariant JournalHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Step: return tr("Step");
    case Who: return tr("Who");
    case Detail: return tr("Detail");
    default: return {};
    }
}

} // namespace switchyard
