// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

enum class Mode { Simple, Schedule, Smart, Unknown };

template <>
struct EnumNames<Mode>
{
    static constexpr std::string_view type = "OperationMode.mode";
    static constexpr std::pair<Mode, std::string_view> names[] = {
        {Mode::Simple, "Simple"}, {Mode::Schedule, "Schedule"}, {Mode::Smart, "Smart"}, {Mode::Unknown, "Unknown"}};
};

//! contract: components/schemas/OperationMode. `Unknown` can be read, never set.
struct OperationMode
{
    OpenEnum<Mode> mode;
    Extra extra;

    friend bool operator==(const OperationMode &, const OperationMode &) = default;
};

template <>
const JsonShape &shapeOf<OperationMode>();

inline constexpr Operation<OperationMode(SynthId)> getDeviceOperationMode{
    {"getDeviceOperationMode", "Operation Mode", Method::Get, "/api/v1/devices/{synthId}/operationmode", Repeat::Safe}};
inline constexpr Operation<OperationMode(SynthId, OperationMode)> setDeviceOperationMode{
    {"setDeviceOperationMode", "Operation Mode", Method::Put, "/api/v1/devices/{synthId}/operationmode",
     Repeat::SameEffect}};

} // namespace switchyard
