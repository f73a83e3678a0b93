// SPDX-License-Identifier: GPL-3.0-or-later
#include "plans.h"

#include <algorithm>
#include <cmath>

namespace switchyard {

using namespace Qt::StringLiterals;

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

//! Empty where the sum cannot be written as an instant.
std::optional<Instant> later(Instant at, double minutes)
{
    constexpr double most = 10'000 * 366.0 * 24 * 60; // more than all years that can be written
    if (!(std::abs(minutes) <= most))
        return {};
    const Instant sum = at + std::chrono::milliseconds(qint64(minutes * 60'000));
    return sum.isWritable() ? std::optional(sum) : std::nullopt;
}

OverlayPlan published(const OverlayPlan &plan, JsonWriter &writer)
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
        } else if (*command.start < *at) {
            // One after the other is all that durations can say: overlapping ones would be moved unasked.
            writer.refuse(u"the command from %1 begins before the one before it ends"_s.arg(
                QString::fromLatin1(formatInstant(*command.start))));
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
            command.end = later(*at, *command.durationMinutes);
            if (!command.end)
                return reader.fail(u"durationMinutes leads out of the years that can be written"_s);
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
        const OverlayPlan plan = published(value, writer);
        writeShaped(writer, shapeOf<OverlayPlan>(), &plan);
    } else {
        writeShaped(writer, shapeOf<OverlayPlan>(), &value);
    }
}

} // namespace switchyard
