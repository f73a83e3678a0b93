// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cachefileopening.h"
#include "journalqueries.h"
#include "journalrecord.h"

#include <memory>
#include <span>
#include <variant>

namespace switchyard {

//! The commands of one profile on disk: what SqliteJournal does on its thread. Errors are of kind Storage; Conflict for a step
//! that may not follow what is there, NotFound for what is not there. Not for the main thread.
//!
//! What was written survives a crash of the program and of the machine (write-ahead log, synchronous = FULL). A file that is
//! damaged is set aside beside a new one, never deleted; one of a newer version stays as it is, and nothing can be written.
class JournalFile final
{
public:
    static constexpr int schemaVersion = 1;
    //! Of an answer no more than this is kept.
    static constexpr qsizetype longestAnswer = 64 * 1024;

    //! Empty: in memory alone.
    explicit JournalFile(QString path);
    ~JournalFile();

    CacheFileProblem open();
    bool isOpen() const { return m_database.isOpen(); }

    //! Numbers of the items of a command, which follow one another.
    struct Numbers
    {
        qint64 first = 0;
        qint64 count = 0;
    };
    //! All or nothing.
    Result<Numbers> plan(const NewCommand &command, qint64 at_ms);

    using Change = std::variant<ItemChange, CommandChange>;
    //! One result for each change: the number of the item, 0 for a command, or why it was not taken; the others are. An error
    //! of the disk is the result of all, and nothing was written.
    std::vector<Result<qint64>> record(std::span<const Change> changes);

    //! Reading. Valid while it is open.
    JournalQueries queries() { return JournalQueries(m_database); }

private:
    struct Statements;

    Result<Done> begin();
    Result<Done> readHead();
    Result<Numbers> planNow(const NewCommand &command, qint64 at_ms);
    Result<qint64> take(const ItemChange &change);
    Result<qint64> take(const CommandChange &change);
    Result<Done> append(const QUuid &command, qint64 commandNumber, JournalEvent &event, const QByteArray &digest);

    SqliteDatabase m_database;
    CacheFileOpening m_opening;
    std::unique_ptr<Statements> m_statements; // before the database goes
    qint64 m_lastEvent = 0;                   // of the transaction under way
    QByteArray m_head;
};

} // namespace switchyard
