// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitystore.h"

namespace switchyard {

EntityStore::EntityStore(size_t textColumns, size_t timeColumns, QObject *parent)
    : QObject(parent), m_writers(textColumns)
{
    m_columns.text.resize(textColumns);
    m_columns.times_ms.resize(timeColumns);
}

EntityStore::~EntityStore() = default;

qsizetype EntityStore::rowOf(QByteArrayView id) const
{
    // Ids are distinct and rows are never removed: the number of the text is the number of the row, behind the empty text.
    const auto code = m_writers[0].find(m_columns.text[0], id);
    return code && *code != Texts::nothing ? qsizetype(*code) - 1 : -1;
}

qsizetype EntityStore::append(QByteArrayView id)
{
    const qsizetype row = rows();
    for (size_t i = 0; i < m_columns.text.size(); ++i)
        m_writers[i].resize(m_columns.text[i], row + 1);
    for (ChunkedList<qint64> &times : m_columns.times_ms)
        times.append(0);
    m_columns.state.append(RowState::Listed);
    m_namedBy.append(m_list);
    ++m_counts[size_t(RowState::Listed)];
    m_writers[0].set(m_columns.text[0], row, id);
    return row;
}

void EntityStore::setState(qsizetype row, RowState state)
{
    --m_counts[size_t(m_columns.state[row])];
    ++m_counts[size_t(state)];
    m_columns.state.set(row, state);
    relate(row);
}

void EntityStore::takeList(const IdColumn &ids, Instant at)
{
    beginList();
    const qsizetype known = rows();
    takeListed(ids, 0, ids.size());
    markUnlisted(0, known);
    endList(at);
}

void EntityStore::beginList()
{
    ++m_list;
}

void EntityStore::takeListed(const IdColumn &ids, size_t from, size_t to)
{
    FleetChange change;
    for (size_t i = from; i < to; ++i) {
        const std::string_view listed = ids.at(i);
        const QByteArrayView id(listed.data(), qsizetype(listed.size()));
        if (id.isEmpty())
            continue;
        const qsizetype row = rowOf(id);
        if (row < 0) {
            append(id);
            change.rowsAdded = true;
            continue;
        }
        m_namedBy.set(row, m_list);
        if (isUnlisted(m_columns.state[row])) {
            setState(row, m_columns.fetchedAt_ms()[row] ? RowState::Fetched : RowState::Listed);
            change.rows.push_back(row);
        }
    }
    if (change.rowsAdded || !change.rows.empty())
        Q_EMIT changed(change);
}

void EntityStore::markUnlisted(qsizetype from, qsizetype to)
{
    FleetChange change;
    for (qsizetype row = from; row < to; ++row) {
        if (m_namedBy[row] != m_list && !isUnlisted(m_columns.state[row]) && !isOwn(idBytes(row))) {
            setState(row, RowState::Gone);
            change.rows.push_back(row);
        }
    }
    if (!change.rows.empty())
        Q_EMIT changed(change);
}

void EntityStore::endList(Instant at)
{
    m_listedAt = at;
    Q_EMIT changed({});
}

void EntityStore::adopt(LoadedEntities loaded)
{
    Q_ASSERT(loaded.columns.text.size() == m_columns.text.size() && loaded.columns.rows() >= rows());
    m_columns = std::move(loaded.columns);
    m_writers = std::move(loaded.writers);
    m_listedAt = loaded.listedAt;
    m_namedBy = {};
    m_namedBy.resize(rows(), m_list);
    recount();
    relateAll();
    Q_EMIT adopted();
}

void EntityStore::releaseDetails()
{
    m_holding = false;
    for (const Held &held : std::exchange(m_held, {}))
        takeTexts(held.id, held.texts, held.at, held.times_ms);
}

void EntityStore::recount()
{
    m_counts = {};
    for (qsizetype row = 0; row < rows();) {
        qsizetype count = 0;
        const RowState *states = m_columns.state.run(row, &count);
        for (qsizetype i = 0; i < count; ++i)
            ++m_counts[size_t(states[i])];
        row += count;
    }
}

void EntityStore::takeTexts(QByteArrayView id, std::span<const QByteArray> texts, Instant at,
                            std::span<const qint64> times_ms)
{
    if (m_holding) {
        m_held.push_back({id.toByteArray(), {texts.begin(), texts.end()}, at, {times_ms.begin(), times_ms.end()}});
        return;
    }
    FleetChange change;
    qsizetype row = rowOf(id);
    if (row < 0) {
        row = append(id);
        change.rowsAdded = true;
    }
    for (size_t i = 0; i < texts.size(); ++i)
        m_writers[i + 1].set(m_columns.text[i + 1], row, texts[i]);
    m_columns.times_ms[0].set(row, at.ms);
    for (size_t i = 0; i < times_ms.size(); ++i)
        m_columns.times_ms[i + 1].set(row, times_ms[i]);
    if (!isUnlisted(m_columns.state[row]) || isOwn(id))
        setState(row, RowState::Fetched);
    change.rows.push_back(row);
    Q_EMIT changed(change);
}

void EntityStore::takeFailure(QByteArrayView id, RowState state)
{
    const qsizetype row = rowOf(id);
    if (row < 0 || isUnlisted(m_columns.state[row]))
        return;
    setState(row, state);
    tellChanged(row);
}

void EntityStore::takeText(QByteArrayView id, size_t column, QByteArrayView text)
{
    const qsizetype row = rowOf(id);
    if (row >= 0 && m_writers[column].set(m_columns.text[column], row, text))
        tellChanged(row);
}

void EntityStore::takeTime(QByteArrayView id, size_t which, Instant at)
{
    const qsizetype row = rowOf(id);
    if (row < 0 || m_columns.times_ms[which][row] == at.ms)
        return;
    m_columns.times_ms[which].set(row, at.ms);
    tellChanged(row);
}

void EntityStore::dismiss(QByteArrayView id)
{
    std::erase_if(m_held, [id](const Held &held) { return held.id == id; });
    const qsizetype row = rowOf(id);
    if (row < 0 || m_columns.state[row] == RowState::Dismissed)
        return;
    setState(row, RowState::Dismissed);
    tellChanged(row);
}

void EntityStore::dismissGone()
{
    FleetChange change;
    for (qsizetype row = 0; row < rows() && count(RowState::Gone) > 0; ++row) {
        if (m_columns.state[row] != RowState::Gone)
            continue;
        setState(row, RowState::Dismissed);
        change.rows.push_back(row);
    }
    if (!change.rows.empty())
        Q_EMIT changed(change);
}

void EntityStore::tellChanged(qsizetype row)
{
    FleetChange change;
    change.rows.push_back(row);
    Q_EMIT changed(change);
}

} // namespace switchyard
