// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetcachefile.h"
#include "fleetstore.h"

#include <QThread>
#include <QTimer>

namespace switchyard {

//! Keeps a FleetStore on disk: fills it when the profile opens, then writes what changes, a tenth of a second later at
//! most, on a thread of its own. What has been fetched is therefore there after a crash, but for that tenth.
//!
//! Nothing here is needed for work to go on: where the disk says no, problem() says so and the fleet lives in memory.
//! Main thread.
class FleetCache final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Loading,
        Ready,
        Broken //!< problem() says why; nothing is written any more
    };

    //! `store` outlives the cache. The folder of `file` must be there.
    FleetCache(const QString &file, FleetStore &store, QObject *parent = nullptr);
    //! Writes what is left, and waits for that.
    ~FleetCache() override;

    //! Loads on its thread; the store gets the first rows, then all. Once.
    void open();
    State state() const { return m_state; }

    //! What a person should know: the former file was set aside, or nothing can be kept.
    struct Problem
    {
        std::optional<ApiError> error; //!< of the disk; else the former file was set aside
        QString setAsideAs;
        bool newerVersion = false; //!< why it was: else it was damaged
    };
    const std::optional<Problem> &problem() const { return m_problem; }
    //! Rows that wait for their turn.
    qsizetype pending() const { return qsizetype(m_changed.size()) + (m_store.rows() - m_written); }

Q_SIGNALS:
    //! The store has what was kept, or there was nothing: sync may begin.
    void opened();
    void problemChanged();
    //! So many rows are on disk now, with all that was changed before.
    void kept(qsizetype rows);

private:
    void take(const FleetChange &change);
    bool hasMore() const { return pending() > 0 || m_listedAt != m_store.listedAt(); }
    void takeOpened(FleetCacheFile::Opened kept);
    void write();
    CachedRows nextBatch();
    void wrote(const Result<Done> &done);

    FleetStore &m_store;
    State m_state = State::Closed;
    std::optional<Problem> m_problem;
    std::vector<qsizetype> m_changed; // rows below m_written
    qsizetype m_written = 0;          // rows that are on disk or on their way
    std::optional<Instant> m_listedAt;
    bool m_writing = false;
    QTimer m_soon;

    FleetCacheFile m_file; // the thread's, as long as it runs
    QObject m_onThread;    // lives there
    QThread m_thread;
};

} // namespace switchyard
