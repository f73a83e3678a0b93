// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationmode.h"

namespace switchyard {

template <>
const JsonShape &shapeOf<OperationMode>()
{
    static constexpr JsonMember members[] = {shape::required<&OperationMode::mode>("mode")};
    static constexpr JsonShape shape{"OperationMode", members, &shape::extraOf<OperationMode>};
    return shape;
}

} // namespace switchyard
