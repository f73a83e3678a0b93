// SPDX-License-Identifier: GPL-3.0-or-later
#include "dynamictariffs.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<DynamicTariffValue>()
{
    static constexpr JsonMember members[] = {
        shape::member<&DynamicTariffValue::timestamp>("timestamp"),
        shape::member<&DynamicTariffValue::price>("price"),
    };
    static constexpr JsonShape shape{"DynamicTariffValue", members, &shape::extraOf<DynamicTariffValue>};
    return shape;
}

template <>
const JsonShape &shapeOf<DynamicTariff>()
{
    static constexpr JsonMember members[] = {
        shape::member<&DynamicTariff::tariffId>("tariffId"),   shape::member<&DynamicTariff::name>("name"),
        shape::member<&DynamicTariff::currency>("currency"),   shape::member<&DynamicTariff::values>("values"),
        shape::member<&DynamicTariff::nextToken>("nextToken"),
    };
    static constexpr JsonShape shape{"DynamicTariff", members, &shape::extraOf<DynamicTariff>};
    return shape;
}

QueryItems DynamicTariffQuery::queryItems(Dialect) const
{
    if (!nextToken.isEmpty())
        return {{"nextToken", nextToken}};
    if (interval)
        return {{"interval", formatInstant(interval->first) + '/' + formatInstant(interval->second)}};
    return {};
}

} // namespace switchyard
