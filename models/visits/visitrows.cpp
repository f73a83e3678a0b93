// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitrows.h"

#include "visitcommands.h"

#include <set>

namespace switchyard {

namespace {

constexpr int mostLists = 2; //!< the first one may have been under way when the visit arrived

VisitTransfer transferOf(OutboxEntry::State state)
{
    switch (state) {
    case OutboxEntry::State::Draft: return VisitTransfer::Draft;
    case OutboxEntry::State::Waiting: return VisitTransfer::Waiting;
    case OutboxEntry::State::Sending: return VisitTransfer::Sending;
    case OutboxEntry::State::Refused: return VisitTransfer::Refused;
    case OutboxEntry::State::Unclear: break;
    }
    return VisitTransfer::Unclear;
}

} // namespace

VisitRows::VisitRows(VisitOutbox &outbox, Journal &journal, VisitStore &store, VisitSync &sync, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_journal(journal), m_store(store), m_sync(sync)
{
    connect(&outbox, &VisitOutbox::changed, this, &VisitRows::takeEntries);
    connect(&store, &EntityStore::changed, this, &VisitRows::takeChange);
    // What was kept on disk has replaced the rows, those of the outbox too.
    connect(&store, &EntityStore::adopted, this, &VisitRows::takeEntries);
    takeEntries();
}

void VisitRows::takeEntries()
{
    std::set<QUuid> there;
    for (const OutboxEntry &entry : m_outbox.entries()) {
        there.insert(entry.id);
        m_shown[entry.id] = entry.visit;
        m_store.takeLocal(VisitStore::localId(entry.id), entry.visit, transferOf(entry.state), {entry.changed_ms, 0});
    }
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        const QUuid id = shown->first;
        if (there.contains(id)) {
            ++shown;
            continue;
        }
        m_arrived[id] = {shown->second, 0};
        shown = m_shown.erase(shown);
        m_journal.items(id).then(this,
                                 [this, id](const Result<std::vector<ItemRecord>> &items) { takeEnded(id, items); });
    }
}

void VisitRows::takeEnded(const QUuid &id, const Result<std::vector<ItemRecord>> &items)
{
    const auto arrived = m_arrived.find(id);
    if (arrived == m_arrived.end())
        return;
    if (m_shown.contains(id)) { // it was not gone: the outbox has it again
        m_arrived.erase(arrived);
        return;
    }
    if (!items || items->empty() || items->front().state != ItemState::Confirmed) {
        drop(id, {});
        return;
    }
    m_store.takeLocal(VisitStore::localId(id), arrived->second.visit, VisitTransfer::Sent,
                      {items->front().changed_ms, 0});
    m_sync.refresh();
}

void VisitRows::takeChange(const FleetChange &change)
{
    if (m_arrived.empty())
        return;
    const bool isListed = m_store.listedAt() != m_listedAt;
    m_listedAt = m_store.listedAt();
    if (!isListed && !change.rowsAdded)
        return;
    std::vector<std::pair<QUuid, QByteArray>> over;
    for (auto &[id, arrived] : m_arrived) {
        QByteArray served;
        for (qsizetype row = 0; row < m_store.rows() && served.isEmpty(); ++row) {
            if (!VisitStore::isLocal(m_store.idBytes(row)) && !isUnlisted(m_store.columns().state[row])
                && isSameVisit(m_store.visitAt(row), arrived.visit))
                served = m_store.idBytes(row).toByteArray();
        }
        arrived.lists += isListed;
        if (!served.isEmpty() || arrived.lists >= mostLists)
            over.emplace_back(id, served);
    }
    for (const auto &[id, served] : over)
        drop(id, served);
}

void VisitRows::drop(const QUuid &id, const QByteArray &served)
{
    m_arrived.erase(id);
    const QByteArray local = VisitStore::localId(id);
    m_store.dropLocal(local);
    Q_EMIT replaced(local, served);
}

} // namespace switchyard
