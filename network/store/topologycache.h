// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cachefileopening.h"
#include "sites.h"
#include "worker.h"

namespace switchyard {

//! The wiring of a site as it was read, and when.
struct KeptTopology
{
    Topology topology;
    Instant at;

    friend bool operator==(const KeptTopology &, const KeptTopology &) = default;
};

//! Keeps the wiring of sites that were looked at on disk, for where there is no connection. Reads and writes on a thread of
//! its own, in the order in which they are asked for: a load() sees every keep() before it. Nothing here is needed for work
//! to go on: where the disk says no, problem() says so and load() finds nothing. Main thread.
class TopologyCache final : public QObject
{
    Q_OBJECT

public:
    static constexpr int schemaVersion = 1;

    //! The folder of `file` must be there. Touches the disk with the first call below.
    explicit TopologyCache(const QString &file, QObject *parent = nullptr);
    //! Waits for what is under way, so that all that was to be kept is on disk.
    ~TopologyCache() override;

    //! Never fails.
    Call<std::optional<KeptTopology>> load(const SiteId &site);
    //! Instead of what was kept of the site. Returns at once.
    void keep(const SiteId &site, const Topology &topology, Instant at);

    const std::optional<CacheFileProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    // On the worker's thread:
    bool isReady();
    std::optional<KeptTopology> loadNow(const SiteId &site);
    void keepNow(const SiteId &site, const QByteArray &nodes, qint64 at_ms);
    void fail(const ApiError &error);
    void report(const CacheFileProblem &problem);

    std::optional<CacheFileProblem> m_problem;

    enum class State { Closed, Ready, Broken };
    State m_state = State::Closed; // the worker's, as the file
    SqliteDatabase m_database;
    CacheFileOpening m_opening;
    Worker m_worker{1}; // last: waits while the rest still lives
};

} // namespace switchyard
