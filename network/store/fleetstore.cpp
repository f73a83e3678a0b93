// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstore.h"

namespace switchyard {

FleetStore::FleetStore(QObject *parent) : QObject(parent) {}

qsizetype FleetStore::append(const QString &id, const QByteArray &utf8)
{
    const qsizetype row = rows();
    for (TextColumn &column : m_columns.text)
        column.resize(row + 1);
    m_columns.fetchedAt_ms.append(0);
    m_columns.state.append(RowState::Listed);
    m_columns.text[size_t(SiteColumn::Id)].set(row, id);
    m_rowOf.insert(utf8, row);
    return row;
}

void FleetStore::setState(qsizetype row, RowState state)
{
    RowState &now = m_columns.state[row];
    m_gone += int(state == RowState::Gone) - int(now == RowState::Gone);
    now = state;
}

void FleetStore::takeList(const IdColumn &ids, Instant at)
{
    FleetChange change;
    std::vector<bool> listed(size_t(rows()) + ids.size(), false);
    const qsizetype known = rows();
    for (size_t i = 0; i < ids.size(); ++i) {
        const QByteArray utf8 = ids.id(i);
        qsizetype row = m_rowOf.value(utf8, -1);
        if (row < 0) {
            row = append(QString::fromUtf8(utf8), utf8);
            change.rowsAdded = true;
        } else if (row < known && m_columns.state[row] == RowState::Gone) {
            setState(row, m_columns.fetchedAt_ms[row] ? RowState::Fetched : RowState::Listed);
            change.rows.push_back(row);
        }
        listed[size_t(row)] = true;
    }
    for (qsizetype row = 0; row < known; ++row) {
        if (!listed[size_t(row)] && m_columns.state[row] != RowState::Gone) {
            setState(row, RowState::Gone);
            change.rows.push_back(row);
        }
    }
    m_listedAt = at;
    Q_EMIT changed(change);
}

void FleetStore::takeSite(const Site &site, Instant at)
{
    FleetChange change;
    qsizetype row = rowOf(site.siteId);
    if (row < 0) {
        row = append(site.siteId.text(), site.siteId.utf8());
        change.rowsAdded = true;
    }
    const Address address = site.address.value_or(Address{});
    const auto set = [&](SiteColumn column, const std::optional<QString> &text) {
        m_columns.text[size_t(column)].set(row, text.value_or(QString()));
    };
    set(SiteColumn::Name, site.name);
    set(SiteColumn::City, address.city);
    set(SiteColumn::Region, address.region);
    set(SiteColumn::Country, address.country);
    set(SiteColumn::PostalCode, address.postalCode);
    set(SiteColumn::TimeZone, site.timezone);
    set(SiteColumn::AddressLine, address.line1);
    m_columns.fetchedAt_ms[row] = at.ms;
    if (m_columns.state[row] != RowState::Gone)
        setState(row, RowState::Fetched);
    change.rows.push_back(row);
    Q_EMIT changed(change);
}

void FleetStore::takeFailure(const SiteId &id, RowState state)
{
    const qsizetype row = rowOf(id);
    if (row < 0 || m_columns.state[row] == RowState::Gone)
        return;
    setState(row, state);
    FleetChange change;
    change.rows.push_back(row);
    Q_EMIT changed(change);
}

} // namespace switchyard
