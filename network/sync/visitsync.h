// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetsync.h"
#include "visitstore.h"

namespace switchyard {

//! The list of visits as it is decoded, shared: handing it on copies no visit.
struct SharedVisits
{
    std::shared_ptr<Entries<Visit>> list;
};
bool readJson(JsonReader &reader, SharedVisits &out);

//! The visits: one list brings all of them with all their members, a slice each time the event loop comes by. One GET is
//! only for a visit that somebody looks at, and only if it has an id of the service. A list that fails changes nothing in
//! the store. Main thread.
class VisitSync final : public FleetSync
{
    Q_OBJECT

public:
    VisitSync(ApiClient &api, VisitStore &store, Scheduler &scheduler, Worker &worker, Clock &clock);

    void fetchNow(QByteArrayView id) override;

protected:
    void askForList(Urgency urgency) override;
    void askFor(qsizetype row, Urgency urgency) override;

private:
    //! A list on its way into the store.
    struct Intake
    {
        std::shared_ptr<Entries<Visit>> list; //!< emptied as it is taken
        size_t taken = 0;
        Listed listed;
        Instant at;
    };

    void takeSlice();

    ApiClient &m_api;
    VisitStore &m_visits;
    Latest<Decoded<SharedVisits>> m_list;
    std::optional<Intake> m_intake;
    QTimer m_slice;
};

} // namespace switchyard
