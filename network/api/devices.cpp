// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<Device>()
{
    static constexpr JsonMember members[] = {
        shape::required<&Device::synthId>("synthId"),
        shape::member<&Device::deviceId>("deviceId"),
        shape::member<&Device::kind>("kind"),
        shape::member<&Device::type>("type"),
        shape::member<&Device::siteId>("siteId"),
        shape::member<&Device::manufacturer>("manufacturer"),
        shape::member<&Device::model>("model"),
        shape::member<&Device::serialNumber>("serialNumber"),
        shape::member<&Device::properties>("properties"),
    };
    static constexpr JsonShape shape{"Device", members, &shape::extraOf<Device>};
    return shape;
}

bool readJson(JsonReader &reader, DeviceIds &out)
{
    return readIds(reader, "DeviceListItem", "synthId", out.ids);
}

} // namespace switchyard
