// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"

#include "log.h"

#include <algorithm>

namespace switchyard {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype batchRows = 20'000; // a fraction of a second of writing

} // namespace

FleetCache::FleetCache(const QString &file, FleetStore &sites, DeviceStore &devices, VisitStore &visits,
                       QObject *parent)
    : QObject(parent),
      m_kept{Kept{sites, CacheTableIndex::Sites, {}, 0, {}}, Kept{devices, CacheTableIndex::Devices, {}, 0, {}},
             Kept{visits, CacheTableIndex::Visits, {}, 0, {}}},
      m_file(file)
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
    for (const Kept &kept : m_kept)
        kept.store.disconnect(this);
    while (Kept *kept = m_state == State::Ready ? next() : nullptr) {
        const auto batch = std::make_shared<CachedRows>(kept->nextBatch());
        QMetaObject::invokeMethod(&m_onThread, [this, batch] { m_file.write(*batch); });
    }
    QMetaObject::invokeMethod(&m_onThread, [this] { m_thread.quit(); }); // behind the batches
    m_thread.wait();
}

qsizetype FleetCache::pending() const
{
    qsizetype sum = 0;
    for (const Kept &kept : m_kept)
        sum += kept.pending();
    return sum;
}

void FleetCache::open()
{
    Q_ASSERT(m_state == State::Closed);
    m_state = State::Loading;
    for (const Kept &kept : m_kept)
        kept.store.holdDetails();
    m_onThread.moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    const auto preview = [this](CacheTableIndex table, LoadedEntities first) {
        const auto rows = std::make_shared<LoadedEntities>(std::move(first));
        QMetaObject::invokeMethod(this, [this, table, rows] { m_kept[size_t(table)].store.adopt(std::move(*rows)); });
    };
    QMetaObject::invokeMethod(&m_onThread, [this, preview] {
        const auto result = std::make_shared<FleetCacheFile::Opened>(m_file.open(preview));
        QMetaObject::invokeMethod(this, [this, result] { takeOpened(std::move(*result)); });
    });
}

void FleetCache::takeOpened(FleetCacheFile::Opened result)
{
    m_state = result.error ? State::Broken : State::Ready;
    if (result.error || !result.setAsideAs.isEmpty()) {
        m_problem = Problem{result.error, result.setAsideAs, result.newerVersion};
        Q_EMIT problemChanged();
    }
    for (Kept &kept : m_kept) {
        LoadedEntities &loaded = result.of(kept.table);
        kept.listedAt = loaded.listedAt;
        // A file that turned out damaged behind its first rows has shown these: they stay, and are written to the new one.
        if (loaded.columns.rows() >= kept.store.rows()) {
            kept.written = loaded.columns.rows();
            kept.store.adopt(std::move(loaded));
        }
        connect(&kept.store, &EntityStore::changed, this,
                [this, &kept](const FleetChange &change) { take(kept, change); });
        kept.store.releaseDetails();
    }
    if (next())
        m_soon.start();
    Q_EMIT opened();
}

void FleetCache::take(Kept &kept, const FleetChange &change)
{
    for (const qsizetype row : change.rows) {
        if (row < kept.written)
            kept.changed.push_back(row);
    }
    if (!m_soon.isActive() && !m_writing)
        m_soon.start();
}

CachedRows FleetCache::Kept::nextBatch()
{
    CachedRows batch{table, store.columns(), {}, {}};
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    const auto known = std::min<qsizetype>(batchRows, qsizetype(changed.size()));
    batch.rows.assign(changed.begin(), changed.begin() + known);
    changed.erase(changed.begin(), changed.begin() + known);
    // New rows in their order: at every moment the rows on disk are the first ones of the store, without a gap.
    const qsizetype fresh = std::min(batchRows - known, store.rows() - written);
    for (qsizetype i = 0; i < fresh; ++i)
        batch.rows.push_back(written + i);
    written += fresh;
    if (pending() == 0)
        batch.listedAt = listedAt = store.listedAt();
    return batch;
}

FleetCache::Kept *FleetCache::next()
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [](const Kept &kept) { return kept.hasMore(); });
    return found == m_kept.end() ? nullptr : &*found;
}

void FleetCache::write()
{
    Kept *kept = m_state == State::Ready && !m_writing ? next() : nullptr;
    if (!kept)
        return;
    m_writing = true;
    const auto batch = std::make_shared<CachedRows>(kept->nextBatch());
    QMetaObject::invokeMethod(&m_onThread, [this, kept, batch] {
        const auto done = m_file.write(*batch);
        QMetaObject::invokeMethod(this, [this, kept, done] { wrote(*kept, done); });
    });
}

void FleetCache::wrote(const Kept &written, const Result<Done> &done)
{
    m_writing = false;
    if (!done) {
        qCWarning(lcStore).noquote() << "the cache cannot be written:" << done.error().code << done.error().message;
        m_state = State::Broken;
        m_problem = Problem{done.error(), {}, false};
        Q_EMIT problemChanged();
        return;
    }
    Q_EMIT kept(written.table, written.written);
    if (next())
        m_soon.start();
}

} // namespace switchyard
