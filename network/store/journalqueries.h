// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"
#include "sqlitedatabase.h"

namespace switchyard {

//! An item together with the command that it belongs to.
struct JournalRow
{
    ItemRecord item;
    CommandRecord command;
};

//! What is read from an open journal. A view of the database, which must outlive it; not for the main thread. Errors are of
//! kind Storage; NotFound for what is not there.
class JournalQueries final
{
public:
    explicit JournalQueries(SqliteDatabase &database) : m_database(database) {}

    Result<CommandRecord> command(const QUuid &id);
    //! The newest first.
    Result<std::vector<CommandRecord>> commands(int most);
    //! Those that run or are paused, those with an item that is on its way or unknown, and those that were cancelled but have
    //! not taken back all yet; the oldest first.
    Result<std::vector<CommandRecord>> unfinished();
    //! All of one command, by position.
    Result<std::vector<ItemRecord>> items(const QUuid &command);
    //! Numbers of the items that a filter lets through, the newest first; only those above `after`.
    Result<std::vector<qint64>> numbers(const JournalFilter &filter, qint64 after);
    //! By number, in the order asked for; those that are not there are left out.
    Result<std::vector<JournalRow>> rows(const std::vector<qint64> &numbers);
    //! The oldest first; `position` -1 = of the command itself.
    Result<std::vector<JournalEvent>> history(const QUuid &command, int position);
    //! Reads everything. A trouble is in the verdict; an error means that it could not be read.
    Result<JournalVerdict> verify();

private:
    Result<Done> verifyChain(JournalVerdict &verdict);
    Result<Done> verifyItems(JournalVerdict &verdict);
    Result<Done> verifyCommands(JournalVerdict &verdict);

    SqliteDatabase &m_database;
};

} // namespace switchyard
