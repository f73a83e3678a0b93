// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"

#include "log.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype batchRows = 20'000; // a fraction of a second of writing

} // namespace

FleetCache::FleetCache(const QString &file, FleetStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &FleetCache::write);
    m_thread.setObjectName(QStringLiteral("FleetCache"));
}

FleetCache::~FleetCache()
{
    if (!m_thread.isRunning())
        return;
    m_store.disconnect(this);
    if (m_state == State::Ready) {
        while (hasMore()) {
            const auto batch = std::make_shared<CachedRows>(nextBatch());
            QMetaObject::invokeMethod(&m_onThread, [this, batch] { m_file.write(*batch); });
        }
    }
    QMetaObject::invokeMethod(&m_onThread, [this] { m_thread.quit(); }); // behind the batches
    m_thread.wait();
}

void FleetCache::open()
{
    Q_ASSERT(m_state == State::Closed);
    m_state = State::Loading;
    m_store.holdDetails();
    m_onThread.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    const auto preview = [this](LoadedEntities first) {
        const auto rows = std::make_shared<LoadedEntities>(std::move(first));
        QMetaObject::invokeMethod(this, [this, rows] { m_store.adopt(std::move(*rows)); });
    };
    QMetaObject::invokeMethod(&m_onThread, [this, preview] {
        const auto opened = std::make_shared<FleetCacheFile::Opened>(m_file.open(siteColumnCount, preview));
        QMetaObject::invokeMethod(this, [this, opened] { takeOpened(std::move(*opened)); });
    });
}

void FleetCache::takeOpened(FleetCacheFile::Opened kept)
{
    m_state = kept.error ? State::Broken : State::Ready;
    if (kept.error || !kept.setAsideAs.isEmpty()) {
        m_problem = Problem{kept.error, kept.setAsideAs, kept.newerVersion};
        Q_EMIT problemChanged();
    }
    m_listedAt = kept.entities.listedAt;
    // A file that turned out damaged behind its first rows has shown these: they stay, and are written to the new one.
    if (kept.entities.columns.rows() >= m_store.rows()) {
        m_written = kept.entities.columns.rows();
        m_store.adopt(std::move(kept.entities));
    }
    connect(&m_store, &FleetStore::changed, this, &FleetCache::take);
    m_store.releaseDetails();
    if (pending() > 0)
        m_soon.start();
    Q_EMIT opened();
}

void FleetCache::take(const FleetChange &change)
{
    for (const qsizetype row : change.rows) {
        if (row < m_written)
            m_changed.push_back(row);
    }
    if (!m_soon.isActive() && !m_writing)
        m_soon.start();
}

CachedRows FleetCache::nextBatch()
{
    CachedRows batch{m_store.columns(), {}, {}};
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    const auto known = std::min<qsizetype>(batchRows, qsizetype(m_changed.size()));
    batch.rows.assign(m_changed.begin(), m_changed.begin() + known);
    m_changed.erase(m_changed.begin(), m_changed.begin() + known);
    // New rows in their order: at every moment the rows on disk are the first ones of the store, without a gap.
    const qsizetype fresh = std::min(batchRows - known, m_store.rows() - m_written);
    for (qsizetype i = 0; i < fresh; ++i)
        batch.rows.push_back(m_written + i);
    m_written += fresh;
    if (pending() == 0)
        batch.listedAt = m_listedAt = m_store.listedAt();
    return batch;
}

void FleetCache::write()
{
    if (m_state != State::Ready || m_writing || !hasMore())
        return;
    m_writing = true;
    const auto batch = std::make_shared<CachedRows>(nextBatch());
    QMetaObject::invokeMethod(&m_onThread, [this, batch] {
        const auto done = m_file.write(*batch);
        QMetaObject::invokeMethod(this, [this, done] { wrote(done); });
    });
}

void FleetCache::wrote(const Result<Done> &done)
{
    m_writing = false;
    if (!done) {
        qCWarning(lcStore).noquote() << "the cache cannot be written:" << done.error().code << done.error().message;
        m_state = State::Broken;
        m_problem = Problem{done.error(), {}, false};
        Q_EMIT problemChanged();
        return;
    }
    Q_EMIT kept(m_written);
    if (hasMore())
        m_soon.start();
}

} // namespace switchyard
