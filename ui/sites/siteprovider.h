// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "fleetparts.h"
#include "paletteprovider.h"
#include "worker.h"

#include <QObject>

namespace switchyard {

//! Sites in the command palette: by id or by a part of the name or city. Searches a snapshot on the worker and answers
//! later. Needs store and worker for its life.
class SiteProvider final : public QObject, public PaletteProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(const SiteId &)>;

    SiteProvider(const FleetStore &store, Worker &worker, Open open, QObject *parent = nullptr);

    void find(const QString &text, int limit, const Answer &answer) override;

private:
    PaletteItem itemOf(qsizetype row, const QString &wanted) const;

    const FleetStore &m_store;
    Worker &m_worker;
    Open m_open;
    Latest<std::vector<qsizetype>> m_search;
};

} // namespace switchyard
