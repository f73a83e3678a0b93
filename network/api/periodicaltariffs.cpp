// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodicaltariffs.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<TariffExceptionPeriod>()
{
    static constexpr JsonMember members[] = {
        shape::member<&TariffExceptionPeriod::start>("start"),
        shape::member<&TariffExceptionPeriod::end>("end"),
        shape::member<&TariffExceptionPeriod::rate>("rate"),
    };
    static constexpr JsonShape shape{"TariffExceptionPeriod", members, &shape::extraOf<TariffExceptionPeriod>};
    return shape;
}

template <>
const JsonShape &shapeOf<PricingRate>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PricingRate::dayOfWeek>("dayOfWeek"),
        shape::member<&PricingRate::from>("from"),
        shape::member<&PricingRate::to>("to"),
        shape::member<&PricingRate::price>("price"),
    };
    static constexpr JsonShape shape{"PricingRate", members, &shape::extraOf<PricingRate>};
    return shape;
}

template <>
const JsonShape &shapeOf<PricingPeriod>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PricingPeriod::start>("start"),
        shape::member<&PricingPeriod::end>("end"),
        shape::member<&PricingPeriod::rates>("rates"),
        shape::member<&PricingPeriod::exceptions>("exceptions"),
    };
    static constexpr JsonShape shape{"PricingPeriod", members, &shape::extraOf<PricingPeriod>};
    return shape;
}

template <>
const JsonShape &shapeOf<PeriodicalTariff>()
{
    static constexpr JsonMember members[] = {
        shape::member<&PeriodicalTariff::tariffId>("tariffId"),
        shape::required<&PeriodicalTariff::name>("name"),
        shape::required<&PeriodicalTariff::companyName>("companyName"),
        shape::member<&PeriodicalTariff::currency>("currency"),
        shape::member<&PeriodicalTariff::pricingPeriods>("pricingPeriods"),
    };
    static constexpr JsonShape shape{"PeriodicalTariff", members, &shape::extraOf<PeriodicalTariff>};
    return shape;
}

} // namespace switchyard
