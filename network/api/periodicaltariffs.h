// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

//! contract: components/schemas/TariffExceptionPeriod
struct TariffExceptionPeriod
{
    std::optional<QDate> start; //!< local dates of the tariff
    std::optional<QDate> end;   //!< the service's examples disagree on whether it is inclusive: re-read after a write
    std::optional<double> rate;
    Extra extra;

    friend bool operator==(const TariffExceptionPeriod &, const TariffExceptionPeriod &) = default;
};

//! contract: components/schemas/PricingPeriod, element of `rates`
struct PricingRate
{
    std::optional<QString> dayOfWeek;
    std::optional<QString> from; //!< local time of day as sent, `07:00`
    std::optional<QString> to;
    std::optional<double> price; //!< in the tariff's currency per kWh
    Extra extra;

    friend bool operator==(const PricingRate &, const PricingRate &) = default;
};

//! contract: components/schemas/PricingPeriod. The latest one may have no end.
struct PricingPeriod
{
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<std::vector<PricingRate>> rates;
    std::optional<std::vector<TariffExceptionPeriod>> exceptions;
    Extra extra;

    friend bool operator==(const PricingPeriod &, const PricingPeriod &) = default;
};

//! contract: components/schemas/PeriodicalTariff. The id contains the lower-cased names; a PATCH whose names do not match is
//! refused (422).
struct PeriodicalTariff
{
    std::optional<TariffId> tariffId;
    QString name;
    QString companyName;
    std::optional<QString> currency;
    std::optional<std::vector<PricingPeriod>> pricingPeriods;
    Extra extra;

    friend bool operator==(const PeriodicalTariff &, const PeriodicalTariff &) = default;
};

template <>
const JsonShape &shapeOf<TariffExceptionPeriod>();
template <>
const JsonShape &shapeOf<PricingRate>();
template <>
const JsonShape &shapeOf<PricingPeriod>();
template <>
const JsonShape &shapeOf<PeriodicalTariff>();

inline constexpr Operation<Entries<PeriodicalTariff>()> listPeriodicalTariffs{
    {"listPeriodicalTariffs", "Periodical Tariffs", Method::Get, "/api/v1/periodicaltariffs", Repeat::Safe}};
inline constexpr Operation<Accepted(PeriodicalTariff)> createPeriodicalTariff{
    {"createPeriodicalTariff", "Periodical Tariffs", Method::Post, "/api/v1/periodicaltariffs", Repeat::Never}};
inline constexpr Operation<PeriodicalTariff(TariffId)> getPeriodicalTariff{
    {"getPeriodicalTariff", "Periodical Tariffs", Method::Get, "/api/v1/periodicaltariffs/{tariffId}", Repeat::Safe}};
inline constexpr Operation<Accepted(TariffId, PeriodicalTariff)> updatePeriodicalTariff{
    {"updatePeriodicalTariff", "Periodical Tariffs", Method::Patch, "/api/v1/periodicaltariffs/{tariffId}",
     Repeat::Never}};

} // namespace switchyard
