// SPDX-License-Identifier: GPL-3.0-or-later
#include "flexdispatches.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<OptOut>()
{
    static constexpr JsonMember members[] = {
        shape::member<&OptOut::siteId>("siteId"),
        shape::member<&OptOut::participantId>("participantId"),
        shape::contractOnly<&OptOut::reason>("reason"),
        shape::publishedOnly<&OptOut::type>("type"),
    };
    static constexpr JsonShape shape{"OptOut", members, &shape::extraOf<OptOut>};
    return shape;
}

void writeJson(JsonWriter &writer, const OptOut &value)
{
    OptOut optOut = value;
    if (writer.dialect() == Dialect::Published) {
        // Exactly one identifier, named by a discriminator.
        if (optOut.participantId)
            optOut.siteId.reset();
        optOut.type = optOut.participantId ? "participantId" : "siteId";
    }
    writeShaped(writer, shapeOf<OptOut>(), &optOut);
}

} // namespace switchyard
