// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcommands.h"

#include "devices.h"
#include "operationmode.h"
#include "plans.h"
#include "readbackoperation.h"
#include "sites.h"

#include <QJsonArray>
#include <QJsonObject>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

class SetMode final : public ReadBackOperation<SynthId, OperationMode, getDeviceOperationMode, setDeviceOperationMode>
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::CommandOperation)

public:
    SetMode() : ReadBackOperation(Subject::Device) {}

    QString refusal(const QByteArray &target, const QByteArray &after) const override
    {
        const auto mode = parse(after);
        if (mode && mode->mode.is(Mode::Unknown))
            return tr("The mode “Unknown” can be read, but not set.");
        return ReadBackOperation::refusal(target, after);
    }
    Facts facts(const QByteArray &json) const override
    {
        const auto mode = parse(json);
        if (!mode)
            return {};
        return QMap<QString, QJsonValue>{{u"mode"_s, mode->mode.text()}};
    }
    std::optional<CommandInverse> inverse(const QByteArray &before, const QByteArray &after, Instant now) const override
    {
        return refusal("id", before).isEmpty() ? ReadBackOperation::inverse(before, after, now) : std::nullopt;
    }
};

class SetPlan final : public ReadBackOperation<SynthId, OverlayPlan, getDeviceOverlayPlan, setDeviceOverlayPlan>
{
public:
    SetPlan() : ReadBackOperation(Subject::Device) {}
    bool isReplacing() const override { return true; }

    //! No plan is a plan without commands. `follow` leaves the plan below in charge, as a gap does, and stands for one in the
    //! published dialect.
    Facts facts(const QByteArray &json) const override
    {
        const auto plan = planOf(json);
        if (!plan)
            return {};
        QJsonArray commands;
        for (const OverlayPlanCommand &command : plan->commands) {
            if (command.action && command.action->is(PlanAction::Follow))
                continue;
            commands.append(QJsonObject{
                {u"start"_s, command.start ? QJsonValue(command.start->ms) : QJsonValue()},
                {u"end"_s, command.end ? QJsonValue(command.end->ms) : QJsonValue()},
                {u"action"_s, command.action ? QJsonValue(command.action->text()) : QJsonValue()},
                {u"powerLimit_W"_s, command.powerLimit_W ? QJsonValue(*command.powerLimit_W) : QJsonValue()},
                {u"durationMinutes"_s, command.durationMinutes ? QJsonValue(*command.durationMinutes) : QJsonValue()}});
        }
        return QMap<QString, QJsonValue>{{u"commands"_s, commands}};
    }
    //! The former plan without what is over by now, which the service would refuse.
    std::optional<CommandInverse> inverse(const QByteArray &before, const QByteArray &, Instant now) const override
    {
        auto plan = planOf(before);
        if (!plan)
            return {};
        std::erase_if(plan->commands,
                      [now](const OverlayPlanCommand &command) { return command.end && *command.end <= now; });
        return CommandInverse{name(), jsonOf(*plan)};
    }

private:
    static std::optional<OverlayPlan> planOf(const QByteArray &json)
    {
        if (json == nothingThere)
            return OverlayPlan();
        auto plan = parse(json);
        return plan ? std::optional(*plan) : std::nullopt;
    }
};

//! A POST with an id of our own: the thing of that id says whether it arrived.
class CreateSite final : public ReadBackOperation<SiteId, Site, getSite, createSite>
{
public:
    CreateSite() : ReadBackOperation(Subject::Site) {}
    bool isReplacing() const override { return true; }
    //! The API deletes no site.
    std::optional<CommandInverse> inverse(const QByteArray &, const QByteArray &, Instant) const override { return {}; }
};

class ReplaceSite final : public ReadBackOperation<SiteId, Site, getSite, replaceSite>
{
public:
    ReplaceSite() : ReadBackOperation(Subject::Site) {}
    bool isReplacing() const override { return true; }
};

class CreateDevice final : public ReadBackOperation<SynthId, Device, getDevice, createDevice>
{
public:
    CreateDevice() : ReadBackOperation(Subject::Device) {}
    bool isReplacing() const override { return true; }
    std::optional<CommandInverse> inverse(const QByteArray &, const QByteArray &, Instant) const override { return {}; }
};

//! Also makes a device where none has the id: then `before` is `nothingThere`, and nothing takes it back.
class ReplaceDevice final : public ReadBackOperation<SynthId, Device, getDevice, replaceOrCreateDevice>
{
public:
    ReplaceDevice() : ReadBackOperation(Subject::Device) {}
    bool isReplacing() const override { return true; }
};

} // namespace

void addFleetCommands(CommandOperations &operations)
{
    operations.add(std::make_unique<SetMode>());
    operations.add(std::make_unique<SetPlan>());
    operations.add(std::make_unique<CreateSite>());
    operations.add(std::make_unique<ReplaceSite>());
    operations.add(std::make_unique<CreateDevice>());
    operations.add(std::make_unique<ReplaceDevice>());
}

} // namespace switchyard
