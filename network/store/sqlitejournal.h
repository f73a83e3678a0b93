// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "journal.h"
#include "journalfile.h"
#include "worker.h"

namespace switchyard {

//! The journal of one profile in a file of its own, written and read on a thread of its own. Main thread.
//!
//! Changes are gathered while the former ones are being written, and for a few milliseconds more, and then written in one
//! transaction: a command over thousands costs the disk a write for each handful, and nothing is said to be on disk before
//! it is.
class SqliteJournal final : public Journal
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualGathering{8};

    //! The folder of `file` must be there; empty: in memory alone. `clock` must outlive it. Touches the disk with the first
    //! call below.
    SqliteJournal(const QString &file, Clock &clock, std::chrono::milliseconds gathering = usualGathering,
                  QObject *parent = nullptr);
    //! Waits for what was asked for, so that it is on disk.
    ~SqliteJournal() override;

    Call<Done> plan(const NewCommand &command) override;
    Call<Done> record(const ItemChange &change) override;
    Call<Done> record(const CommandChange &change) override;

    Call<std::vector<CommandRecord>> unfinished() override;
    Call<std::vector<CommandRecord>> commands(int most) override;
    Call<CommandRecord> command(const QUuid &id) override;
    Call<std::vector<ItemRecord>> items(const QUuid &command) override;
    Call<std::vector<qint64>> numbers(const JournalFilter &filter, qint64 after = 0) override;
    Call<std::vector<JournalRow>> rows(const std::vector<qint64> &numbers) override;
    Call<std::vector<JournalEvent>> history(const QUuid &command, int position) override;
    Call<JournalVerdict> verify() override;

    const std::optional<CacheFileProblem> &problem() const override { return m_problem; }

private:
    using Results = std::vector<Result<qint64>>;

    Call<Done> gather(JournalFile::Change change);
    void write();
    void written(const std::vector<JournalFile::Change> &changes, const std::vector<Promise<Done>> &promises,
                 const Results &results);
    template <class T, class Query>
    Call<T> read(const Query &query);

    // On the worker's thread:
    std::optional<ApiError> whyClosed();

    Clock &m_clock;
    const std::chrono::milliseconds m_gathering;
    std::optional<CacheFileProblem> m_problem;
    std::vector<JournalFile::Change> m_waiting;
    std::vector<Promise<Done>> m_promises;
    bool m_gatheringNow = false;
    bool m_writing = false;

    JournalFile m_file; // the worker's, with the next two
    bool m_tried = false;
    std::optional<ApiError> m_closed;
    Worker m_worker{1}; // last: waits while the rest still lives
};

} // namespace switchyard
