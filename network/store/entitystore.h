// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "idcolumn.h"
#include "textcolumn.h"

#include <QObject>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace switchyard {

//! What is known of a row beyond its id.
enum class RowState : quint8 {
    Listed,    //!< in the list, details not fetched yet
    Fetched,   //!< details as of fetchedAt
    NotFound,  //!< the list has it, its GET answers 404
    Forbidden, //!< 403
    Failed,    //!< the last fetch failed for another reason; earlier details, if any, still stand
    Gone,      //!< was in an earlier list, is not in the newest one
};
inline constexpr size_t rowStateCount = 6;

//! The columns of all things of one kind. Copies are snapshots for sorting and filtering on another thread.
struct EntityColumns
{
    std::vector<TextColumn> text;     //!< the first is the id
    ChunkedList<qint64> fetchedAt_ms; //!< UTC, 0 = never
    ChunkedList<RowState> state;

    qsizetype rows() const { return state.size(); }
    //! By the enumeration of the kind: SiteColumn.
    template <class Column>
    const TextColumn &column(Column which) const
    {
        return text[size_t(which)];
    }
};

//! What changed in a store, as facts; views collect and update once a frame.
struct FleetChange
{
    bool rowsAdded = false;      //!< rows() grew; numbers of known rows never change
    std::vector<qsizetype> rows; //!< rows whose texts or state changed
};

//! All rows of a kind as they were kept on disk, made on another thread and handed over whole.
struct LoadedEntities
{
    EntityColumns columns;
    std::vector<TextColumnWriter> writers;
    std::optional<Instant> listedAt;
};

//! The things of one kind in one profile (sites, devices) as columns. Pages read it, sync writes it; it knows no network and
//! no widgets. A row keeps its number for the life of the store and of its copy on disk, also when the thing vanishes from
//! the list. Main thread; no call takes longer the more rows there are, but takeList() and adopt()'s listeners.
class EntityStore : public QObject
{
    Q_OBJECT

public:
    ~EntityStore() override;

    const EntityColumns &columns() const { return m_columns; }
    qsizetype rows() const { return m_columns.rows(); }
    //! -1 when unknown.
    qsizetype rowOf(QByteArrayView id) const;
    QByteArrayView idBytes(qsizetype row) const { return m_columns.text[0].at(row); }
    //! When the newest complete list arrived; empty before the first.
    std::optional<Instant> listedAt() const { return m_listedAt; }
    qsizetype count(RowState state) const { return m_counts[size_t(state)]; }
    qsizetype goneCount() const { return count(RowState::Gone); }

    //! Takes a complete list: new ids become rows, rows that are missing from it are marked Gone, returned ones revive.
    void takeList(const IdColumn &ids, Instant at);
    //! The same in slices, so that a million ids never hold the event loop: begin, all ids, all rows that were there, end.
    void beginList();
    void takeListed(const IdColumn &ids, size_t from, size_t to);
    //! Marks rows from..to - 1 that the list did not name.
    void markUnlisted(qsizetype from, qsizetype to);
    void endList(Instant at);

    //! Details that come while the copy on disk is still being read wait: the copy may have their rows.
    void holdDetails() { m_holding = true; }
    void releaseDetails();
    //! Replaces everything by what was kept on disk. Numbers of rows that are known already must be the same there.
    void adopt(LoadedEntities loaded);

    //! The last fetch failed.
    void takeFailure(QByteArrayView id, RowState state);

Q_SIGNALS:
    void changed(const switchyard::FleetChange &change);
    //! After adopt(): every row may be new.
    void adopted();

protected:
    EntityStore(size_t textColumns, QObject *parent);

    //! Takes the details of one thing; texts in the order of the columns, without the id. Adds the row when the id is new.
    void takeTexts(QByteArrayView id, std::span<const QByteArray> texts, Instant at);

private:
    qsizetype append(QByteArrayView id);
    void setState(qsizetype row, RowState state);
    void recount();

    EntityColumns m_columns;
    std::vector<TextColumnWriter> m_writers;
    ChunkedList<quint32> m_namedBy; // number of the list that last named the row
    quint32 m_list = 0;
    std::optional<Instant> m_listedAt;
    std::array<qsizetype, rowStateCount> m_counts{};

    struct Held
    {
        QByteArray id;
        std::vector<QByteArray> texts;
        Instant at;
    };
    std::vector<Held> m_held;
    bool m_holding = false;
};

} // namespace switchyard
