// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicestore.h"
#include "fleetcachefile.h"
#include "fleetstore.h"
#include "visitstore.h"

#include <QThread>
#include <QTimer>

namespace switchyard {

//! Keeps the stores of a fleet on disk: fills them when the profile opens, then writes what changes, a tenth of a second later at
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

    //! The stores outlive the cache. The folder of `file` must be there.
    FleetCache(const QString &file, FleetStore &sites, DeviceStore &devices, VisitStore &visits,
               QObject *parent = nullptr);
    //! Writes what is left, and waits for that.
    ~FleetCache() override;

    //! Loads on its thread; the stores get their first rows, then all. Once.
    void open();
    State state() const { return m_state; }

    //! What a person should know: the former file was set aside, or nothing can be kept.
    using Problem = CacheFileProblem;
    const std::optional<Problem> &problem() const { return m_problem; }
    //! Rows that wait for their turn.
    qsizetype pending() const;

Q_SIGNALS:
    //! The stores have what was kept, or there was nothing: sync may begin.
    void opened();
    void problemChanged();
    //! So many rows of that table are on disk now, with all that was changed before.
    void kept(switchyard::CacheTableIndex table, qsizetype rows);

private:
    //! One store and what of it is not on disk yet.
    struct Kept
    {
        EntityStore &store;
        CacheTableIndex table;
        std::vector<qsizetype> changed; //!< rows below `written`
        qsizetype written = 0;          //!< rows that are on disk or on their way
        std::optional<Instant> listedAt;

        qsizetype pending() const { return qsizetype(changed.size()) + (store.rows() - written); }
        bool hasMore() const { return pending() > 0 || listedAt != store.listedAt(); }
        CachedRows nextBatch();
    };

    void take(Kept &kept, const FleetChange &change);
    void takeOpened(FleetCacheFile::Opened result);
    Kept *next();
    void write();
    void wrote(const Kept &written, const Result<Done> &done);

    std::array<Kept, 3> m_kept;
    State m_state = State::Closed;
    std::optional<Problem> m_problem;
    bool m_writing = false;
    QTimer m_soon;

    FleetCacheFile m_file; // the thread's, as long as it runs
    QObject m_onThread;    // lives there
    QThread m_thread;
};

} // namespace switchyard
