// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<Visit>()
{
    static constexpr JsonMember members[] = {
        shape::member<&Visit::visitId>("visitId"),
        shape::member<&Visit::siteId>("siteId"),
        shape::member<&Visit::type>("type"),
        shape::member<&Visit::scheduledAt>("scheduledAt"),
        shape::member<&Visit::completedAt>("completedAt"),
        shape::member<&Visit::notes>("notes"),
    };
    static constexpr JsonShape shape{"Visit", members, &shape::extraOf<Visit>};
    return shape;
}

} // namespace switchyard
