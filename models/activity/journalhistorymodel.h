// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace switchyard {

//! Every step of one write and of the command that it belongs to, the oldest first, as it was written down. Follows the journal,
//! which must outlive it. GUI thread.
class JournalHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Step, Who, Detail, ColumnCount };

    explicit JournalHistoryModel(Journal &journal, QObject *parent = nullptr);

    //! What is shown stays until the new one is there, if it is the same write.
    void show(const QUuid &command, int position);
    void setZone(const QTimeZone &zone);
    //! Why it could not be read.
    const std::optional<ApiError> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! The steps are there, or error() says why not.
    void loaded();

private:
    using Events = std::vector<JournalEvent>;

    void take(const Result<Events> &events);
    QString text(const JournalEvent &event, int column) const;

    Journal &m_journal;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QUuid m_command;
    int m_position = 0;
    Events m_events;
    std::optional<ApiError> m_error;
    Latest<Events> m_query;
};

} // namespace switchyard
