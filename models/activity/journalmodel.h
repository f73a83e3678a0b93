// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "commandoperation.h"
#include "journal.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimeZone>

#include <set>

namespace switchyard {

//! The journal as a table, the newest first: a row is one write. Only the numbers of all rows are in memory; what stands in them
//! is read a page at a time, when somebody looks, so that the length of the journal does not matter. A cell whose page is on
//! its way is empty. GUI thread; journal, operations and clock must outlive it.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Operation, Target, Before, After, Outcome, Detail, Command, ColumnCount };
    enum Role {
        CommandRole = Qt::UserRole, //!< QUuid
        PositionRole,               //!< int, within the command
        StateRole,                  //!< int(ItemState)
    };
    static constexpr int pageRows = 128;

    JournalModel(Journal &journal, const CommandOperations &operations, Clock &clock, QObject *parent = nullptr);

    //! Reads anew; what is shown stays until it is there.
    void setFilter(const JournalFilter &filter);
    const JournalFilter &filter() const { return m_filter; }
    void setZone(const QTimeZone &zone);
    void refresh();

    //! Null while it is not read; good until the event loop goes on.
    const JournalRow *rowAt(int row) const;
    //! -1 where it is not among the rows.
    int rowOf(qint64 number) const;
    qint64 numberAt(int row) const { return m_numbers[m_numbers.size() - 1 - size_t(row)]; }
    bool isLoading() const { return m_query.isPending(); }
    //! Why it could not be read.
    const std::optional<ApiError> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! The rows are there, or error() says why not.
    void loaded();

private:
    static constexpr int keptRows = 4096;
    static constexpr std::chrono::milliseconds refreshEvery{500};

    void takeNumbers(const Result<std::vector<qint64>> &numbers);
    void takePlanned(qint64 first, qint64 count);
    void takeRecorded(const std::vector<qint64> &numbers);
    void refreshSoon();
    void want(int row) const;
    void askForWanted();
    void takeRows(const std::vector<JournalRow> &rows);
    QString text(const JournalRow &row, int column) const;

    Journal &m_journal;
    const CommandOperations &m_operations;
    Clock &m_clock;
    JournalFilter m_filter;
    QTimeZone m_zone;
    std::vector<qint64> m_numbers; // rising: the last one is the first row
    Latest<std::vector<qint64>> m_query;
    std::optional<ApiError> m_error;
    bool m_refreshing = false;
    // Reading ahead changes nothing that anybody sees.
    mutable QCache<qint64, JournalRow> m_rows{keptRows};
    mutable std::set<qint64> m_wanted;
    mutable std::set<qint64> m_asked;
    mutable bool m_asking = false;
};

} // namespace switchyard
