// SPDX-License-Identifier: GPL-3.0-or-later
#include "flexgroups.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<Participant>()
{
    static constexpr JsonMember members[] = {
        shape::member<&Participant::participantId>("participantId"),
        shape::member<&Participant::siteId>("siteId"),
        shape::member<&Participant::deviceIds>("deviceIds"),
        shape::publishedOnly<&Participant::type>("type"),
        shape::publishedOnly<&Participant::setOperationMode>("setOperationMode"),
    };
    static constexpr JsonShape shape{"Participant", members, &shape::extraOf<Participant>};
    return shape;
}

template <>
const JsonShape &shapeOf<FlexGroup>()
{
    static constexpr JsonMember members[] = {
        shape::member<&FlexGroup::flexGroupId>("flexGroupId"),
        shape::member<&FlexGroup::name>("name"),
        shape::member<&FlexGroup::description>("description"),
        shape::member<&FlexGroup::settlementPoint>("settlementPoint"),
    };
    static constexpr JsonShape shape{"FlexGroup", members, &shape::extraOf<FlexGroup>};
    return shape;
}

template <>
const JsonShape &shapeOf<BulkParticipantsAction>()
{
    static constexpr JsonMember members[] = {
        shape::member<&BulkParticipantsAction::bulkId>("bulkId"),
        shape::member<&BulkParticipantsAction::status>("status"),
    };
    static constexpr JsonShape shape{"BulkParticipantsAction", members, &shape::extraOf<BulkParticipantsAction>};
    return shape;
}

} // namespace switchyard
