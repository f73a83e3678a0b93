// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetworld.h"

#include <QTest>

#include <map>
#include <optional>

namespace switchyard {

//! What the service has of visits and sites, read by somebody who has nothing to do with the program under test.
struct VisitLedger
{
    QStringList sites;         //!< ids, sorted
    std::vector<Visit> visits; //!< in the order in which they came
    std::map<QString, std::vector<Visit>> byNotes;

    //! Empty when it cannot be read.
    static std::optional<VisitLedger> of(FleetWorld &world)
    {
        constexpr int patience_ms = 60'000;
        QObject context;
        std::optional<Result<SiteIds>> ids;
        std::optional<Result<Entries<Visit>>> list;
        world.api.call(listSites).then(&context, [&ids](const Result<SiteIds> &answer) { ids = answer; });
        world.api.call(listVisits).then(&context, [&list](const Result<Entries<Visit>> &answer) { list = answer; });
        if (!QTest::qWaitFor([&] { return ids && list; }, patience_ms) || !ids->ok() || !list->ok())
            return {};
        VisitLedger ledger;
        for (size_t i = 0; i < ids->value().ids.size(); ++i) {
            const std::string_view id = ids->value().ids.at(i);
            ledger.sites.append(QString::fromUtf8(id.data(), qsizetype(id.size())));
        }
        ledger.sites.sort();
        ledger.visits = list->value().entries;
        for (const Visit &visit : ledger.visits)
            ledger.byNotes[visit.notes.value_or(QString())].push_back(visit);
        return ledger;
    }

    //! How often it is there as it was typed, whatever its number at the service.
    int count(const Visit &typed) const
    {
        const auto found = byNotes.find(typed.notes.value_or(QString()));
        if (found == byNotes.end())
            return 0;
        int same = 0;
        for (Visit visit : found->second) {
            visit.visitId.reset();
            same += visit == typed;
        }
        return same;
    }
};

} // namespace switchyard
