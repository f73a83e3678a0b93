// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologycache.h"

#include "log.h"

#include <QDataStream>
#include <QIODevice>

namespace switchyard {

using Step = SqliteStatement::Step;

namespace {

constexpr qint64 applicationId = 0x5377546f; // "SwTo"
constexpr const char *migrations[TopologyCache::schemaVersion] = {
    // 0 to 1
    "CREATE TABLE topologies (site BLOB PRIMARY KEY, at_ms INTEGER NOT NULL, nodes BLOB NOT NULL) WITHOUT ROWID;",
};

CacheFileOpening::Format format()
{
    return {applicationId, {std::begin(migrations), std::end(migrations)}};
}

QByteArray bytesOf(const Topology &topology)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint32(topology.nodes.size());
    for (const TopologyNode &node : topology.nodes) {
        stream << qint32(node.parent) << node.id << node.kind << quint32(node.channels.size());
        for (const QByteArray &channel : node.channels)
            stream << channel;
        stream << quint32(node.extra.members.size());
        for (const auto &[name, json] : node.extra.members)
            stream << name << json;
    }
    return bytes;
}

//! Nothing for bytes that are no topology.
std::optional<Topology> topologyOf(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    // Counts are not believed: each thing takes four bytes at least, so a loop ends with the bytes.
    const auto isGood = [&stream] { return stream.status() == QDataStream::Ok; };
    Topology topology;
    quint32 nodes = 0;
    stream >> nodes;
    for (quint32 i = 0; i < nodes && isGood(); ++i) {
        TopologyNode node;
        qint32 parent = -1;
        quint32 channels = 0;
        stream >> parent >> node.id >> node.kind >> channels;
        if (parent < -1 || parent >= qint32(i))
            return {}; // parents come before their children
        node.parent = parent;
        for (quint32 c = 0; c < channels && isGood(); ++c)
            stream >> node.channels.emplace_back();
        quint32 members = 0;
        stream >> members;
        for (quint32 m = 0; m < members && isGood(); ++m) {
            auto &[name, json] = node.extra.members.emplace_back();
            stream >> name >> json;
        }
        topology.nodes.push_back(std::move(node));
    }
    if (!isGood() || !stream.atEnd())
        return {};
    return topology;
}

} // namespace

TopologyCache::TopologyCache(const QString &file, QObject *parent)
    : QObject(parent), m_opening(m_database, file, format())
{}

TopologyCache::~TopologyCache() = default;

Call<std::optional<KeptTopology>> TopologyCache::load(const SiteId &site)
{
    return m_worker.run([this, site] { return loadNow(site); });
}

void TopologyCache::keep(const SiteId &site, const Topology &topology, Instant at)
{
    m_worker.run([this, site, topology, at] {
        keepNow(site, bytesOf(topology), at.ms);
        return Done{};
    });
}

bool TopologyCache::isReady()
{
    if (m_state == State::Closed) {
        const CacheFileProblem opened = m_opening.open([] { return Done{}; });
        m_state = opened.error ? State::Broken : State::Ready;
        if (opened.error || !opened.setAsideAs.isEmpty())
            report(opened);
    }
    return m_state == State::Ready;
}

std::optional<KeptTopology> TopologyCache::loadNow(const SiteId &site)
{
    if (!isReady())
        return {};
    std::optional<ApiError> error;
    {
        SqliteStatement select(m_database, "SELECT at_ms, nodes FROM topologies WHERE site = ?1");
        select.bindBytes(1, site.utf8());
        switch (select.step()) {
        case Step::Row: {
            auto topology = topologyOf(select.bytes(1).toByteArray());
            if (topology)
                return KeptTopology{std::move(*topology), {select.integer(0), 0}};
            error = CacheFileOpening::damaged(QStringLiteral("a kept topology is none"));
            break;
        }
        case Step::Done: return {};
        case Step::Failed: error = m_database.error(); break;
        }
    }
    fail(*error);
    return {};
}

void TopologyCache::keepNow(const SiteId &site, const QByteArray &nodes, qint64 at_ms)
{
    if (!isReady())
        return;
    bool isKept = false;
    {
        SqliteStatement insert(m_database, "INSERT OR REPLACE INTO topologies VALUES (?1, ?2, ?3)");
        insert.bindBytes(1, site.utf8());
        insert.bind(2, at_ms);
        insert.bindBytes(3, nodes);
        isKept = insert.step() == Step::Done;
    }
    if (!isKept)
        fail(m_database.error());
}

void TopologyCache::fail(const ApiError &error)
{
    qCWarning(lcStore).noquote() << "the cache of topologies:" << error.code << error.message;
    if (CacheFileOpening::isDamage(error)) {
        const CacheFileProblem anew = m_opening.beginAnew(error, [] { return Done{}; });
        m_state = anew.error ? State::Broken : State::Ready;
        report(anew);
        return;
    }
    report({error, {}, false}); // what is on disk stays good to read, and the next keep() tries again
}

void TopologyCache::report(const CacheFileProblem &problem)
{
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            m_problem = problem;
            Q_EMIT problemChanged();
        },
        Qt::QueuedConnection);
}

} // namespace switchyard
