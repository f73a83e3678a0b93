// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "sites.h"
#include "textcolumn.h"

#include <QHash>
#include <QObject>
#include <array>
#include <vector>

namespace switchyard {

//! The text columns of the site table.
enum class SiteColumn { Id, Name, City, Region, Country, PostalCode, TimeZone, AddressLine };
inline constexpr int siteColumnCount = 8;

//! What is known of a row beyond its id.
enum class RowState : quint8 {
    Listed,    //!< in the list, details not fetched yet
    Fetched,   //!< details as of fetchedAt
    NotFound,  //!< the list has it, its GET answers 404
    Forbidden, //!< 403
    Failed,    //!< the last fetch failed for another reason; earlier details, if any, still stand
    Gone,      //!< was in an earlier list, is not in the newest one
};

//! The columns of all sites. Copies share data: a snapshot for sorting and filtering elsewhere.
struct SiteColumns
{
    std::array<TextColumn, siteColumnCount> text;
    QList<qint64> fetchedAt_ms; //!< UTC, 0 = never
    QList<RowState> state;

    qsizetype rows() const { return state.size(); }
    const TextColumn &column(SiteColumn which) const { return text[size_t(which)]; }
};

//! What changed in the store, as facts; views collect and update once a frame.
struct FleetChange
{
    bool rowsAdded = false;      //!< rows() grew; numbers of known rows never change
    std::vector<qsizetype> rows; //!< rows whose texts or state changed
};

//! The sites of one profile as columns. Pages read it, sync writes it; it knows no network and no widgets. A row keeps its
//! number for the life of the store, also when the site vanishes from the list. Main thread.
class FleetStore : public QObject
{
    Q_OBJECT

public:
    explicit FleetStore(QObject *parent = nullptr);

    const SiteColumns &columns() const { return m_columns; }
    qsizetype rows() const { return m_columns.rows(); }
    //! -1 when unknown.
    qsizetype rowOf(const SiteId &id) const { return m_rowOf.value(id.utf8(), -1); }
    SiteId idAt(qsizetype row) const { return SiteId(m_columns.column(SiteColumn::Id).at(row)); }
    //! When the newest complete list arrived; empty before the first.
    std::optional<Instant> listedAt() const { return m_listedAt; }
    int goneCount() const { return m_gone; }

    //! Takes a complete list: new ids become rows, rows that are missing from it are marked Gone, returned ones revive.
    void takeList(const IdColumn &ids, Instant at);
    //! Takes the details of one site as the server has them; adds the row when the id is new.
    void takeSite(const Site &site, Instant at);
    void takeFailure(const SiteId &id, RowState state);

Q_SIGNALS:
    void changed(const FleetChange &change);

private:
    qsizetype append(const QString &id, const QByteArray &utf8);
    void setState(qsizetype row, RowState state);

    SiteColumns m_columns;
    QHash<QByteArray, qsizetype> m_rowOf;
    std::optional<Instant> m_listedAt;
    int m_gone = 0;
};

} // namespace switchyard
