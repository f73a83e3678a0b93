// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "visitoutbox.h"
#include "visitstore.h"
#include "visitsync.h"

#include <map>

namespace switchyard {

//! Keeps the rows of the outbox in the table of visits: each entry is a local row of the store. One that has arrived stays,
//! as sent, until the service's list has it, which is asked for. Main thread; needs what it is made of for its life.
class VisitRows final : public QObject
{
    Q_OBJECT

public:
    VisitRows(VisitOutbox &outbox, Journal &journal, VisitStore &store, VisitSync &sync, QObject *parent = nullptr);

Q_SIGNALS:
    //! The row of this desk is gone; the service's, if there is one, stands for it.
    void replaced(const QByteArray &local, const QByteArray &served);

private:
    struct Arrived
    {
        Visit visit;
        int lists = 0; //!< that have ended since
    };
    void takeEntries();
    void takeEnded(const QUuid &id, const Result<std::vector<ItemRecord>> &items);
    void takeChange(const FleetChange &change);
    void drop(const QUuid &id, const QByteArray &served);

    VisitOutbox &m_outbox;
    Journal &m_journal;
    VisitStore &m_store;
    VisitSync &m_sync;
    std::map<QUuid, Visit> m_shown; //!< entries that have a row
    std::map<QUuid, Arrived> m_arrived;
    std::optional<Instant> m_listedAt;
};

} // namespace switchyard
