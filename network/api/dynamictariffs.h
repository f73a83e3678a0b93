// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

//! contract: components/schemas/DynamicTariffValue
struct DynamicTariffValue
{
    std::optional<Instant> timestamp;
    std::optional<double> price; //!< in the tariff's currency per kWh, from the timestamp on
    Extra extra;

    friend bool operator==(const DynamicTariffValue &, const DynamicTariffValue &) = default;
};

//! contract: components/schemas/DynamicTariff. A get answers one page of seven days; values can be overridden, never
//! removed.
struct DynamicTariff
{
    std::optional<TariffId> tariffId;
    std::optional<QString> name;
    std::optional<QString> currency;
    std::optional<std::vector<DynamicTariffValue>> values;
    std::optional<QByteArray> nextToken; //!< the page before this one; absent on the oldest
    Extra extra;

    friend bool operator==(const DynamicTariff &, const DynamicTariff &) = default;
};

//! Pages are newest first and walk back to the interval's start. The token wins over the interval.
struct DynamicTariffQuery
{
    std::optional<std::pair<Instant, Instant>> interval;
    QByteArray nextToken;

    QueryItems queryItems(Dialect dialect) const;
};

template <>
const JsonShape &shapeOf<DynamicTariffValue>();
template <>
const JsonShape &shapeOf<DynamicTariff>();

inline constexpr Operation<Entries<DynamicTariff>()> listDynamicTariffs{{"listDynamicTariffs", "Dynamic Tariffs",
                                                                         Method::Get, "/api/v1/dynamictariffs",
                                                                         Repeat::Safe, "/api/v1/dynamicTariffs"}};
inline constexpr Operation<Accepted(DynamicTariff)> createDynamicTariff{{"createDynamicTariff", "Dynamic Tariffs",
                                                                         Method::Post, "/api/v1/dynamictariffs",
                                                                         Repeat::Never, "/api/v1/dynamicTariffs"}};
inline constexpr Operation<DynamicTariff(TariffId, DynamicTariffQuery)> getDynamicTariff{
    {"getDynamicTariff", "Dynamic Tariffs", Method::Get, "/api/v1/dynamictariffs/{tariffId}", Repeat::Safe,
     "/api/v1/dynamicTariffs/{tariffId}"}};
inline constexpr Operation<Accepted(TariffId, DynamicTariff)> updateDynamicTariff{
    {"updateDynamicTariff", "Dynamic Tariffs", Method::Patch, "/api/v1/dynamictariffs/{tariffId}", Repeat::Never,
     "/api/v1/dynamicTariffs/{tariffId}"}};

} // namespace switchyard
