// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entityaccess.h"
#include "entitystore.h"

#include <QCoreApplication>

namespace switchyard {

class DeviceStore;
class FleetStore;

//! One field that a column of a file can be imported as.
struct ImportField
{
    QByteArray name; //!< EntityField::name
    QString title;   //!< translated: "Postal code"
    FieldRule rule = FieldRule::AnyText;
    int source = -1;       //!< of EntityColumns::text; -1: the store does not have it
    QByteArray alsoCalled; //!< by the API, where that is another word in every spelling
};

//! The things of one kind as an import sees them: fields, the first of which is the id, what is known of them, and how they
//! are read and written. The store outlives it.
class ImportTarget
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::ImportTarget)

public:
    ImportTarget(std::vector<ImportField> fields, const EntityStore &store, std::unique_ptr<EntityAccess> access)
        : m_fields(std::move(fields)), m_store(store), m_access(std::move(access))
    {}

    static std::shared_ptr<ImportTarget> ofSites(ApiClient &api, FleetStore &store, const Clock &clock,
                                                 CommandDesk *commands = nullptr);
    static std::shared_ptr<ImportTarget> ofDevices(ApiClient &api, DeviceStore &store, const Clock &clock,
                                                   CommandDesk *commands = nullptr);

    const std::vector<ImportField> &fields() const { return m_fields; }
    EntityColumns snapshot() const { return m_store.columns(); }
    EntityAccess &access() { return *m_access; }
    const EntityAccess &access() const { return *m_access; }

private:
    std::vector<ImportField> m_fields;
    const EntityStore &m_store;
    std::unique_ptr<EntityAccess> m_access;
};

} // namespace switchyard
