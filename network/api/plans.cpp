// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"

#include <algorithm>

namespace switchyard {

template <>
const JsonShape &shapeOf<OverlayPlanCommand>()
{
    static constexpr JsonMember members[] = {
        shape::contractOnly<&OverlayPlanCommand::start>("start"),
        shape::contractOnly<&OverlayPlanCommand::end>("end"),
        shape::member<&OverlayPlanCommand::action>("action"),
        shape::member<&OverlayPlanCommand::powerLimit_W>("powerLimit_W"),
        shape::publishedOnly<&OverlayPlanCommand::durationMinutes>("durationMinutes"),
    };
    static constexpr JsonShape shape{"OverlayPlanCommand", members, &shape::extraOf<OverlayPlanCommand>};
    return shape;
}

template <>
const JsonShape &shapeOf<OverlayPlan>()
{
    static constexpr JsonMember members[] = {
        shape::publishedOnly<&OverlayPlan::start>("start"),
        shape::required<&OverlayPlan::commands>("commands"),
    };
    static constexpr JsonShape shape{"OverlayPlan", members, &shape::extraOf<OverlayPlan>};
    return shape;
}

namespace {

std::chrono::milliseconds minutes(double count)
{
    constexpr double most = 1'000'000'000; // far beyond any plan, far within what a sum of instants can hold
    return std::chrono::milliseconds(qint64(std::clamp(count, -most, most) * 60'000));
}

OverlayPlan published(const OverlayPlan &plan)
{
    OverlayPlan result;
    result.extra = plan.extra;
    std::vector<OverlayPlanCommand> ordered = plan.commands;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    std::optional<Instant> at;
    for (const OverlayPlanCommand &command : ordered) {
        if (!command.start || !command.end) {
            // Without its times it cannot be said there. Left out it would be lost unseen, and the last one would turn
            // the plan into its removal: so it goes as it is, and the service says no.
            result.commands.push_back(command);
            continue;
        }
        if (!at) {
            result.start = command.start;
        } else if (*at < *command.start) {
            OverlayPlanCommand gap;
            gap.action = PlanAction::Follow;
            gap.durationMinutes = double((*command.start - *at).count()) / 60'000;
            result.commands.push_back(gap);
        }
        OverlayPlanCommand next = command;
        next.durationMinutes = double((*command.end - *command.start).count()) / 60'000;
        result.commands.push_back(std::move(next));
        at = command.end;
    }
    return result;
}

} // namespace

bool readJson(JsonReader &reader, OverlayPlan &out)
{
    if (!readShaped(reader, shapeOf<OverlayPlan>(), &out))
        return false;
    std::optional<Instant> at = out.start;
    for (OverlayPlanCommand &command : out.commands) {
        if (!command.start && at && command.durationMinutes) {
            command.start = at;
            command.end = *at + minutes(*command.durationMinutes);
        }
        command.durationMinutes.reset();
        at = command.end;
    }
    out.start.reset();
    return true;
}

void writeJson(JsonWriter &writer, const OverlayPlan &value)
{
    if (writer.dialect() == Dialect::Published) {
        const OverlayPlan plan = published(value);
        writeShaped(writer, shapeOf<OverlayPlan>(), &plan);
    } else {
        writeShaped(writer, shapeOf<OverlayPlan>(), &value);
    }
}

} // namespace switchyard
