// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetparts.h"
#include "paletteprovider.h"

namespace switchyard {

//! Sites in the command palette: by id or by a part of the name or city. Needs the store for its life.
class SiteProvider final : public PaletteProvider
{
public:
    using Open = std::function<void(const SiteId &)>;

    SiteProvider(const FleetStore &store, Open open) : m_store(store), m_open(std::move(open)) {}

    void find(const QString &text, int limit, const Answer &answer) override;

private:
    const FleetStore &m_store;
    Open m_open;
};

} // namespace switchyard
