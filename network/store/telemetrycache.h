// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetrycachefile.h"
#include "worker.h"

namespace switchyard {

//! Keeps telemetry on disk, so that a span that was looked at is there at once the next time, and without the service.
//! Reads and writes on a thread of its own, in the order in which they are asked for: a load() sees every keep() before it.
//!
//! Nothing here is needed for work to go on: where the disk says no, problem() says so and load() gives empty stores.
//! Main thread.
class TelemetryCache final : public QObject
{
    Q_OBJECT

public:
    //! The folder of `file` must be there. Touches the disk with the first call below.
    explicit TelemetryCache(const QString &file, QObject *parent = nullptr);
    //! Waits for what is under way, so that all that was to be kept is on disk.
    ~TelemetryCache() override;

    //! Opens the file ahead of its first use. Not needed.
    void open();
    //! What is kept of the time around \a span: whole blocks, so it may be more. Never fails.
    Call<TelemetrySeriesStore> load(const TelemetryKey &key, const Span &span);
    //! Adds an answer to the question for \a covered (see TelemetrySeriesStore::merge). Returns at once.
    void keep(const TelemetryKey &key, const Telemetry &answer, const Span &covered, SettledAnswer settled);
    //! How much is kept at most; what was used least goes first. Looked after by the next keep(),
    //! and by one now and then.
    void setLimit(qint64 bytes);

    using Problem = CacheFileProblem;
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    // On the worker's thread:
    bool isReady();
    void report(const CacheFileProblem &problem);
    bool recover(const ApiError &error, const char *what);
    TelemetrySeriesStore loadNow(const TelemetryKey &key, const Span &span);
    void trimNow(qint64 limit);

    std::optional<Problem> m_problem;
    qint64 m_limit_bytes = TelemetryCacheFile::usualLimit_bytes;
    quint64 m_keeps = 0;

    enum class State { Closed, Ready, ReadOnly, Broken };
    State m_state = State::Closed; // the worker's, as the file
    TelemetryCacheFile m_file;
    Worker m_worker{1}; // last: waits while the rest still lives
};

} // namespace switchyard
