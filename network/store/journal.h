// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cachefileopening.h"
#include "call.h"
#include "journalqueries.h"

#include <QObject>

namespace switchyard {

//! The record of every write: what was to be sent, by whom, and what became of it. The only record of who did what, so a
//! write that cannot be written down here is not sent. Narrow, so that another store can stand behind it for many desks.
//! Main thread. Errors are of kind Storage; Conflict for a step that may not follow what is there, NotFound for what is not
//! there.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Writes a command down with all its items, all or nothing; settled when it is on disk.
    virtual Call<Done> plan(const NewCommand &command) = 0;
    //! Settled when it is on disk. Many that are asked for in the same moment cost one write.
    virtual Call<Done> record(const ItemChange &change) = 0;
    virtual Call<Done> record(const CommandChange &change) = 0;

    //! Commands that a program which has just started has to look after; see JournalQueries.
    virtual Call<std::vector<CommandRecord>> unfinished() = 0;
    virtual Call<std::vector<CommandRecord>> commands(int most) = 0;
    virtual Call<CommandRecord> command(const QUuid &id) = 0;
    virtual Call<std::vector<ItemRecord>> items(const QUuid &command) = 0;
    virtual Call<std::vector<qint64>> numbers(const JournalFilter &filter, qint64 after = 0) = 0;
    virtual Call<std::vector<JournalRow>> rows(const std::vector<qint64> &numbers) = 0;
    virtual Call<std::vector<JournalEvent>> history(const QUuid &command, int position) = 0;
    virtual Call<JournalVerdict> verify() = 0;

    //! What a person should know of the store: a former one was set aside, or nothing can be written.
    virtual const std::optional<CacheFileProblem> &problem() const = 0;

Q_SIGNALS:
    //! New items, whose numbers follow one another.
    void planned(qint64 firstNumber, qint64 count);
    //! Items that are in another state now; once for all that were written together.
    void recorded(const std::vector<qint64> &numbers);
    //! A command is in another state now.
    void commandRecorded(const QUuid &command);
    void problemChanged();
};

} // namespace switchyard
