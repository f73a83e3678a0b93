// SPDX-License-Identifier: GPL-3.0-or-later
#include "flexevents.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<FlexEvent>()
{
    static constexpr JsonMember members[] = {
        shape::member<&FlexEvent::flexEventId>("flexEventId"),
        shape::member<&FlexEvent::flexGroupId>("flexGroupId"),
        shape::member<&FlexEvent::type>("type"),
        shape::member<&FlexEvent::start>("start"),
        shape::member<&FlexEvent::end>("end"),
        shape::member<&FlexEvent::powerProfile_W>("powerProfile_W"),
        shape::member<&FlexEvent::status>("status"),
        shape::publishedOnly<&FlexEvent::allowOverlap>("allowOverlap"),
    };
    static constexpr JsonShape shape{"FlexEvent", members, &shape::extraOf<FlexEvent>};
    return shape;
}

void writeJson(JsonWriter &writer, const FlexEvent &value)
{
    if (writer.dialect() == Dialect::Contract) {
        writeShaped(writer, shapeOf<FlexEvent>(), &value);
        return;
    }
    FlexEvent event = value;
    if (event.type && event.type->is(FlexEventType::FlatDispatch)) {
        event.type.reset();
        event.extra.set("type", "\"flat\"");
    }
    // Required on create there; what is new has not been looked at by the service yet. A change says only what it changes,
    // and never the group.
    if (!event.status && !event.flexEventId && event.flexGroupId)
        event.status = FlexEventStatus::Pending;
    writeShaped(writer, shapeOf<FlexEvent>(), &event);
}

QueryItems FlexEventQuery::queryItems(Dialect) const
{
    QueryItems items;
    if (start)
        items.emplaceBack("start", formatInstant(*start));
    if (end)
        items.emplaceBack("end", formatInstant(*end));
    if (!flexGroupId.isEmpty())
        items.emplaceBack("flexGroupId", flexGroupId.utf8());
    return items;
}

} // namespace switchyard
