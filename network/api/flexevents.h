// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

enum class FlexEventType { FlatDispatch, Ramp };

template <>
struct EnumNames<FlexEventType>
{
    static constexpr std::string_view type = "FlexEvent.type";
    static constexpr std::pair<FlexEventType, std::string_view> names[] = {
        {FlexEventType::FlatDispatch, "flatDispatch"},
        {FlexEventType::FlatDispatch, "flat"},
        {FlexEventType::Ramp, "ramp"}};
};

enum class FlexEventStatus { Pending, Scheduled, Active, Completed, Cancelled };

template <>
struct EnumNames<FlexEventStatus>
{
    static constexpr std::string_view type = "FlexEvent.status";
    static constexpr std::pair<FlexEventStatus, std::string_view> names[] = {{FlexEventStatus::Pending, "pending"},
                                                                             {FlexEventStatus::Scheduled, "scheduled"},
                                                                             {FlexEventStatus::Active, "active"},
                                                                             {FlexEventStatus::Completed, "completed"},
                                                                             {FlexEventStatus::Cancelled, "cancelled"}};
};

//! contract: components/schemas/FlexEvent
struct FlexEvent
{
    std::optional<FlexEventId> flexEventId;
    std::optional<FlexGroupId> flexGroupId;
    std::optional<OpenEnum<FlexEventType>> type;
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<double> powerProfile_W; //!< of the whole group; the meaning of its sign is a setting of the profile
    std::optional<OpenEnum<FlexEventStatus>> status; //!< cancelling is a PATCH with `cancelled`
    std::optional<bool> allowOverlap;                //!< published dialect, its default is true
    Extra extra;

    friend bool operator==(const FlexEvent &, const FlexEvent &) = default;
};

//! Events that touch the span, of all groups or of one.
struct FlexEventQuery
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    FlexGroupId flexGroupId;

    QueryItems queryItems(Dialect dialect) const;
};

template <>
const JsonShape &shapeOf<FlexEvent>();

void writeJson(JsonWriter &writer, const FlexEvent &value);

//! There is no GET of one event: list a window around it.
inline constexpr Operation<Entries<FlexEvent>(FlexEventQuery)> listFlexEvents{
    {"listFlexEvents", "Flex Events", Method::Get, "/api/v1/flexevent", Repeat::Safe}};
inline constexpr Operation<Accepted(FlexEvent)> createFlexEvent{
    {"createFlexEvent", "Flex Events", Method::Post, "/api/v1/flexevent", Repeat::Never}};
inline constexpr Operation<Accepted(FlexEventId, FlexEvent)> updateFlexEvent{
    {"updateFlexEvent", "Flex Events", Method::Patch, "/api/v1/flexevents/{flexEventId}", Repeat::Never}};

} // namespace switchyard
