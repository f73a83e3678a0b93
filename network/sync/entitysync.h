// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "fleetstore.h"
#include "fleetsync.h"

namespace switchyard {

//! FleetSync with the two operations of one kind: its list, and the details of one thing.
template <class Store, class Ids, class Entity, const auto &list, const auto &get>
class EntitySync : public FleetSync
{
public:
    EntitySync(ApiClient &api, Store &store, Scheduler &scheduler, Worker &worker, Clock &clock)
        : FleetSync(store, scheduler, worker, clock), m_api(api), m_entities(store)
    {}

private:
    void askForList(Urgency urgency) override
    {
        m_list = m_api.callNotedWith(urgency, list);
        m_list->then(this, [this](const Result<Decoded<Ids>> &ids) {
            if (ids)
                takeList(Listed{ids->value.ids, ids->notes.badEntryCount});
            else
                takeList(ids.error());
        });
    }

    void askFor(qsizetype row, Urgency urgency) override
    {
        m_api.callWith(urgency, get, m_entities.idAt(row))
            .then(this, [this, row, urgency](const Result<Entity> &entity) {
                if (!entity) {
                    lost(row, entity.error());
                } else if (Store::idOf(*entity) != m_entities.idAt(row)) {
                    lost(row, ApiError::of(ApiError::Kind::Malformed, QStringLiteral("is not what was asked for")));
                } else {
                    m_entities.take(*entity, now());
                    askForMore(row, urgency);
                }
            });
    }

protected:
    //! The details are in the store; what belongs to them is asked for before took().
    virtual void askForMore(qsizetype row, Urgency) { took(row); }

    ApiClient &m_api;
    Store &m_entities;

private:
    Latest<Decoded<Ids>> m_list;
};

using SiteSync = EntitySync<FleetStore, SiteIds, Site, listSites, getSite>;

} // namespace switchyard
