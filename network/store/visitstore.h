// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entitystore.h"
#include "visits.h"

#include <QHash>
#include <QUuid>

#include <unordered_set>

namespace switchyard {

//! The text columns of the visits, in the order of the store. State and Transfer are words of visitStateWords and
//! visitTransferWords.
enum class VisitColumn { Id, Site, Type, Notes, State, Transfer, Count };
inline constexpr int visitColumnCount = int(VisitColumn::Count);
//! The times, in the order of EntityColumns::times_ms.
enum class VisitTime { Fetched, Scheduled, Completed, Count };
inline constexpr int visitTimeCount = int(VisitTime::Count);

//! Done is what was planned and has a completed record beside it.
enum class VisitState { Planned, Completed, Done };
inline constexpr std::array<const char *, 3> visitStateWords{"planned", "completed", "done"};

//! How far a visit has come on its way to the service.
enum class VisitTransfer {
    Sent,    //!< the service has it
    Draft,   //!< nobody wants it sent yet
    Waiting, //!< for its turn
    Sending, //!< is on its way
    Refused, //!< the service said no
    Unclear, //!< the answer was lost: the service may have it
};
inline constexpr std::array<const char *, 6> visitTransferWords{"sent",    "draft",   "waiting",
                                                                "sending", "refused", "unclear"};

//! The visits of one profile: those that the service has, by its ids, and those that were written down at this desk and are
//! not there yet ("local"), which no list takes away. Times are milliseconds UTC. The service knows no link between a
//! planned visit and the record of its completion: they belong together when site, type (whatever its case) and scheduled
//! time are the same. Main thread.
class VisitStore final : public EntityStore
{
    Q_OBJECT

public:
    explicit VisitStore(QObject *parent = nullptr);

    //! The service's visitId. An entry without one gets `~` and a digest of its content: the same entry has the same row
    //! after each list. So does one whose id looks like that of a local row.
    static QByteArray idOf(const Visit &visit);
    static QByteArray localId(const QUuid &id);
    static bool isLocal(QByteArrayView id);
    //! Whether it is an id of the service, which can be asked for.
    static bool isServed(QByteArrayView id);

    //! Takes a visit as the service has it; adds the row when the id is new.
    void take(const Visit &visit, Instant at);
    //! Takes a visit of this desk, `at` when it was written; brings back a row that was dropped.
    void takeLocal(const QByteArray &localId, const Visit &visit, VisitTransfer transfer, Instant at);
    //! The row is out of sight from now on.
    void dropLocal(const QByteArray &localId);

    //! What the columns hold; a visitId only where the service gave one.
    Visit visitAt(qsizetype row) const;
    VisitState stateOf(qsizetype row) const;
    VisitTransfer transferOf(qsizetype row) const;

protected:
    bool isOwn(QByteArrayView id) const override { return isLocal(id); }
    void relate(qsizetype row) override;
    void relateAll() override;

private:
    //! Visits of one site, type and scheduled time.
    struct Group
    {
        std::unordered_set<qsizetype> planned;
        int completed = 0;
    };
    //! A row's place among them; without a group it relates to nothing.
    struct Part
    {
        QByteArray group;
        bool isCompleted = false;
        friend bool operator==(const Part &, const Part &) = default;
    };

    void takeVisit(QByteArrayView id, const Visit &visit, VisitTransfer transfer, Instant at);
    Part partOf(qsizetype row) const;
    void join(qsizetype row, const Part &part);
    void leave(qsizetype row, const Part &part);
    void sayState(qsizetype row, VisitState state);

    QHash<QByteArray, Group> m_groups;
    std::vector<Part> m_parts; //!< by row
};

} // namespace switchyard
