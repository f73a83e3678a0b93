// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrycache.h"

#include "log.h"

namespace switchyard {

namespace {

constexpr quint64 keepsPerTrim = 64;

} // namespace

TelemetryCache::TelemetryCache(const QString &file, QObject *parent) : QObject(parent), m_file(file) {}

TelemetryCache::~TelemetryCache() = default;

void TelemetryCache::open()
{
    m_worker.run([this] { return isReady(); });
}

Call<TelemetrySeriesStore> TelemetryCache::load(const TelemetryKey &key, const Span &span)
{
    return m_worker.run([this, key, span] { return loadNow(key, span); });
}

void TelemetryCache::keep(const TelemetryKey &key, const Telemetry &answer, const Span &covered, SettledAnswer settled)
{
    const bool mayBeTooMuch = m_keeps++ % keepsPerTrim == 0;
    m_worker.run([this, key, answer, covered, settled, mayBeTooMuch, limit = m_limit_bytes] {
        if (!isReady() || m_state == State::ReadOnly)
            return Done{};
        auto done = m_file.store(key, answer, covered, settled);
        if (!done && recover(done.error(), "written"))
            done = m_file.store(key, answer, covered, settled);
        if (done && mayBeTooMuch)
            trimNow(limit);
        return Done{};
    });
}

void TelemetryCache::setLimit(qint64 bytes)
{
    m_limit_bytes = bytes;
    m_keeps = 0;
}

bool TelemetryCache::isReady()
{
    if (m_state == State::Closed) {
        const CacheFileProblem opened = m_file.open();
        m_state = opened.error ? State::Broken : State::Ready;
        if (opened.error || !opened.setAsideAs.isEmpty())
            report(opened);
    }
    return m_state != State::Broken;
}

void TelemetryCache::report(const CacheFileProblem &problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            m_problem = problem;
            Q_EMIT problemChanged();
        },
        Qt::QueuedConnection);
}

//! After a failure; true where it makes sense to try again, with a new file.
bool TelemetryCache::recover(const ApiError &error, const char *what)
{
    if (error.kind == ApiError::Kind::InvalidRequest)
        return false;
    if (CacheFileOpening::isDamage(error)) {
        const CacheFileProblem anew = m_file.beginAnew(error);
        m_state = anew.error ? State::Broken : State::Ready;
        report(anew);
        return !anew.error;
    }
    qCWarning(lcStore).noquote() << "telemetry cannot be" << what << "in its cache:" << error.code << error.message;
    // What is on disk stays good to read; writing would fail time and again.
    if (m_state == State::Ready)
        report({error, {}, false});
    m_state = State::ReadOnly;
    return false;
}

TelemetrySeriesStore TelemetryCache::loadNow(const TelemetryKey &key, const Span &span)
{
    if (isReady()) {
        auto loaded = m_file.load(key, span);
        if (loaded)
            return std::move(*loaded);
        recover(loaded.error(), "read");
    }
    return TelemetrySeriesStore(key.bucket);
}

void TelemetryCache::trimNow(qint64 limit)
{
    const auto trimmed = m_file.trim(limit);
    if (!trimmed)
        recover(trimmed.error(), "trimmed");
}

} // namespace switchyard
