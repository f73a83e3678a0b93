// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

//! contract: components/schemas/Visit. Create and read only: completing a planned visit is a second record.
struct Visit
{
    std::optional<VisitId> visitId;
    std::optional<SiteId> siteId;
    std::optional<QString> type;
    std::optional<Instant> scheduledAt;
    std::optional<Instant> completedAt;
    std::optional<QString> notes;
    Extra extra;

    friend bool operator==(const Visit &, const Visit &) = default;
};

template <>
const JsonShape &shapeOf<Visit>();

inline constexpr Operation<Entries<Visit>()> listVisits{
    {"listVisits", "Visits", Method::Get, "/api/v1/visits", Repeat::Safe}};
inline constexpr Operation<Accepted(Visit)> createVisit{
    {"createVisit", "Visits", Method::Post, "/api/v1/visits", Repeat::Never}};
inline constexpr Operation<Visit(VisitId)> getVisit{
    {"getVisit", "Visits", Method::Get, "/api/v1/visits/{visitId}", Repeat::Safe}};

} // namespace switchyard
