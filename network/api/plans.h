// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace switchyard {

enum class PlanAction { Charge, Discharge, Hold, Follow };

template <>
struct EnumNames<PlanAction>
{
    static constexpr std::string_view type = "OverlayPlanCommand.action";
    static constexpr std::pair<PlanAction, std::string_view> names[] = {{PlanAction::Charge, "charge"},
                                                                        {PlanAction::Discharge, "discharge"},
                                                                        {PlanAction::Hold, "hold"},
                                                                        {PlanAction::Follow, "follow"}};
};

//! contract: components/schemas/OverlayPlanCommand
struct OverlayPlanCommand
{
    std::optional<Instant> start;
    std::optional<Instant> end;
    std::optional<OpenEnum<PlanAction>> action;
    std::optional<double> powerLimit_W;    //!< magnitude; the action gives the direction
    std::optional<double> durationMinutes; //!< wire form of the published dialect; reading turns it into start and end
    Extra extra;

    friend bool operator==(const OverlayPlanCommand &, const OverlayPlanCommand &) = default;
};

//! contract: components/schemas/OverlayPlan. Empty commands remove the plan.
struct OverlayPlan
{
    std::optional<Instant> start; //!< wire form of the published dialect
    std::vector<OverlayPlanCommand> commands;
    Extra extra;

    friend bool operator==(const OverlayPlan &, const OverlayPlan &) = default;
};

template <>
const JsonShape &shapeOf<OverlayPlanCommand>();
template <>
const JsonShape &shapeOf<OverlayPlan>();

//! Both dialects come out as commands with start and end.
bool readJson(JsonReader &reader, OverlayPlan &out);
//! In the published dialect commands follow each other without gaps: a gap is sent as `follow`, which leaves the
//! underlying plan in charge, as the gap does in the contract.
void writeJson(JsonWriter &writer, const OverlayPlan &value);

inline constexpr Operation<OverlayPlan(SynthId)> getDeviceOverlayPlan{
    {"getDeviceOverlayPlan", "Plans", Method::Get, "/api/v1/devices/{synthId}/plans/overlay", Repeat::Safe}};
inline constexpr Operation<Accepted(SynthId, OverlayPlan)> setDeviceOverlayPlan{
    {"setDeviceOverlayPlan", "Plans", Method::Put, "/api/v1/devices/{synthId}/plans/overlay", Repeat::SameEffect}};

} // namespace switchyard
