// SPDX-License-Identifier: GPL-3.0-or-later
// Operation modes and overlay plans.
#include "handlers.h"
#include "replies.h"
#include "wiretime.h"
#include "world.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr std::array modeNames{"Simple"_L1, "Schedule"_L1, "Smart"_L1, "Unknown"_L1};
constexpr std::array actionNames{"charge"_L1, "discharge"_L1, "hold"_L1, "follow"_L1};

// The home whose batteries obey this device, if it has such a say.
std::optional<quint32> governedSite(const KnownDevice &device)
{
    if (!device.inFleet)
        return {};
    const DeviceKind kind = device.inFleet->device.kind;
    return kind == DeviceKind::Inverter || kind == DeviceKind::BatteryPack ? std::optional(device.inFleet->site)
                                                                           : std::nullopt;
}

QString modeText(const World &world, Mode mode)
{
    const QString name = modeNames[size_t(mode)];
    return world.options.dialect == Dialect::Published ? name.toLower() : name;
}

} // namespace

Reply getDeviceOperationMode(World &world, const ApiRequest &request)
{
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    if (!device)
        return notFound(u"device"_s, request.ids[0]);
    Mode mode = Mode::Unknown;
    if (const std::optional<Mode> set = world.control.mode(device->synthId))
        mode = *set;
    else if (const std::optional<quint32> site = governedSite(*device))
        mode = world.fleet.traits(*site).usualMode;
    else if (device->inFleet && device->inFleet->device.kind != DeviceKind::Meter)
        mode = Mode::Simple;
    return jsonReply({{u"mode"_s, modeText(world, mode)}});
}

Reply setDeviceOperationMode(World &world, const ApiRequest &request)
{
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    if (!device)
        return notFound(u"device"_s, request.ids[0]);
    const Body body = readBody(request, {{"mode", Member::Type::String, true}});
    if (body.refusal)
        return *body.refusal;
    const QString wanted = body.json.value("mode"_L1).toString();
    for (size_t i = 0; i < modeNames.size(); ++i) {
        if (wanted.compare(modeNames[i], Qt::CaseInsensitive) != 0)
            continue;
        if (Mode(i) == Mode::Unknown)
            return problem(422, u"Unknown is a finding, not a mode to set."_s);
        world.control.setMode(device->synthId, governedSite(*device), world.clock.now_ms(), Mode(i));
        world.physics.controlChanged();
        return jsonReply({{u"mode"_s, modeText(world, Mode(i))}});
    }
    return problem(422, u"'%1' is not an operation mode."_s.arg(wanted.left(40)));
}

Reply getDeviceOverlayPlan(World &world, const ApiRequest &request)
{
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    if (!device)
        return notFound(u"device"_s, request.ids[0]);
    const QList<PlanCommand> plan = world.control.plan(device->synthId);
    const bool published = world.options.dialect == Dialect::Published;
    QJsonArray commands;
    for (const PlanCommand &command : plan) {
        QJsonObject json{{u"action"_s, QString(actionNames[size_t(command.action)])}};
        if (command.limit_W >= 0)
            json.insert("powerLimit_W"_L1, command.limit_W);
        if (published) {
            json.insert("durationMinutes"_L1, double(command.end_ms - command.begin_ms) / 60000.0);
        } else {
            json.insert("start"_L1, formatInstant(command.begin_ms));
            json.insert("end"_L1, formatInstant(command.end_ms));
        }
        commands.append(json);
    }
    QJsonObject body{{u"commands"_s, commands}};
    if (published && !plan.isEmpty())
        body.insert("start"_L1, formatInstant(plan.first().begin_ms));
    return jsonReply(body);
}

Reply setDeviceOverlayPlan(World &world, const ApiRequest &request)
{
    const std::optional<KnownDevice> device = world.findDevice(request.ids[0]);
    if (!device)
        return notFound(u"device"_s, request.ids[0]);
    const Body body = readBody(request, {{"commands", Member::Type::Array, true}, {"start", Member::Type::Instant}});
    if (body.refusal)
        return *body.refusal;
    const qint64 now = world.clock.now_ms();
    const std::optional<qint64> planStart = parseInstant_ms(body.json.value("start"_L1).toString());
    qint64 next = planStart.value_or(0);
    bool durations = false;
    QList<PlanCommand> commands;
    const QJsonArray given = body.json.value("commands"_L1).toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString path = u"$.commands[%1]"_s.arg(i);
        if (!given[i].isObject())
            return problem(400, path + " is not an object."_L1);
        const QJsonObject json = given[i].toObject();
        durations = json.contains("durationMinutes"_L1);
        const auto reason = durations ? misfit(json,
                                               {{"action", Member::Type::String, true},
                                                {"durationMinutes", Member::Type::Number, true},
                                                {"powerLimit_W", Member::Type::Number}},
                                               path)
                                      : misfit(json,
                                               {{"action", Member::Type::String, true},
                                                {"start", Member::Type::Instant, true},
                                                {"end", Member::Type::Instant, true},
                                                {"powerLimit_W", Member::Type::Number}},
                                               path);
        if (reason)
            return problem(400, *reason + u'.');
        PlanCommand command;
        const auto action = std::find(actionNames.begin(), actionNames.end(), json.value("action"_L1).toString());
        if (action == actionNames.end())
            return problem(422, path + ".action must be charge, discharge, hold or follow."_L1);
        command.action = ControlSpan::Action(action - actionNames.begin());
        if (durations) {
            if (!planStart)
                return problem(422, u"A plan of durations needs a start."_s);
            command.begin_ms = next;
            command.end_ms = next + qint64(json.value("durationMinutes"_L1).toDouble() * 60000.0);
        } else {
            command.begin_ms = instantOf_ms(json, "start"_L1);
            command.end_ms = instantOf_ms(json, "end"_L1);
        }
        if (command.end_ms <= command.begin_ms)
            return problem(422, path + " ends before it starts."_L1);
        if (command.end_ms <= now)
            return problem(422, path + " is over already."_L1);
        if (command.begin_ms < next)
            return problem(422, path + " overlaps the command before it."_L1);
        next = command.end_ms;
        if (const QJsonValue limit = json.value("powerLimit_W"_L1); limit.isDouble()) {
            command.limit_W = limit.toDouble();
            if (command.limit_W < 0)
                return problem(422, path + ".powerLimit_W is negative."_L1);
        }
        commands.append(command);
    }
    world.control.setPlan(device->synthId, governedSite(*device), now, commands);
    world.physics.controlChanged();
    return Reply{durations || world.options.dialect == Dialect::Published ? 204 : 200, {}, "application/json", {}};
}

} // namespace switchyard::simulator
