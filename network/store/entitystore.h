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
    Dismissed, //!< gone, and a person does not want to see it any more; comes back when a list names it
};
inline constexpr size_t rowStateCount = 7;
//! What a filter calls the states, in their order; no row of the last one is ever shown.
inline constexpr std::array<const char *, rowStateCount> rowStateWords{"listed", "loaded", "missing",  "forbidden",
                                                                       "failed", "gone",   "dismissed"};

//! Whether the newest list does not have the row.
inline bool isUnlisted(RowState state)
{
    return state == RowState::Gone || state == RowState::Dismissed;
}

//! The columns of all things of one kind. Copies are snapshots for sorting and filtering on another thread. By number, as
//! filters and sort steps know them: first the texts, then the times, then the state.
struct EntityColumns
{
    static constexpr qint64 longAgo_ms = -1; //!< in a time: longer ago than anybody has looked

    std::vector<TextColumn> text;              //!< the first is the id
    std::vector<ChunkedList<qint64>> times_ms; //!< UTC, 0 = never; the first is when the details were fetched
    ChunkedList<RowState> state;

    qsizetype rows() const { return state.size(); }
    const ChunkedList<qint64> &fetchedAt_ms() const { return times_ms[0]; }
    int stateColumn() const { return int(text.size() + times_ms.size()); }
    //! Null for a column that is no time.
    const ChunkedList<qint64> *timesOf(int column) const
    {
        const auto at = size_t(column) - text.size();
        return column >= int(text.size()) && at < times_ms.size() ? &times_ms[at] : nullptr;
    }
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
    //! Rows that the newest list does not have, dismissed or not.
    qsizetype unlistedCount() const { return count(RowState::Gone) + count(RowState::Dismissed); }
    //! Takes all rows that are gone out of sight.
    void dismissGone();

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
    EntityStore(size_t textColumns, size_t timeColumns, QObject *parent);

    //! Takes the details of one thing; texts in the order of the columns, without the id, and times in theirs, without the
    //! first; what is left out at the end stays. Adds the row when the id is new.
    void takeTexts(QByteArrayView id, std::span<const QByteArray> texts, Instant at,
                   std::span<const qint64> times_ms = {});
    //! What is known beside the details: a text, or a time (`which` as in EntityColumns::times_ms). An id that is not known is
    //! left aside.
    void takeText(QByteArrayView id, size_t column, QByteArrayView text);
    void takeTime(QByteArrayView id, size_t which, Instant at);
    //! Takes a row out of sight, and forgets details of it that still wait.
    void dismiss(QByteArrayView id);
    void setState(qsizetype row, RowState state);

    //! Whether the row was made at this desk: no list names it, so that none makes it Gone, and its details bring it back.
    virtual bool isOwn(QByteArrayView) const { return false; }
    //! Details or state of the row are new, and nobody was told yet: what other rows say because of it follows.
    virtual void relate(qsizetype) {}
    //! The same for all rows at once, which have come from disk.
    virtual void relateAll() {}

private:
    qsizetype append(QByteArrayView id);
    void tellChanged(qsizetype row);
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
        std::vector<qint64> times_ms;
    };
    std::vector<Held> m_held;
    bool m_holding = false;
};

} // namespace switchyard
