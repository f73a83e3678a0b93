// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddesk.h"

#include "devicewords.h"

namespace switchyard {

namespace {

template <class Entity>
QByteArray jsonOf(const Entity &entity)
{
    JsonWriter writer(Dialect::Contract);
    writeJson(writer, entity);
    return writer.text();
}

std::vector<PlannedItem> sameFor(const std::vector<SynthId> &devices, const QByteArray &after)
{
    std::vector<PlannedItem> items;
    items.reserve(devices.size());
    for (const SynthId &device : devices)
        items.push_back({device.utf8(), {}, after});
    return items;
}

} // namespace

CommandDesk::CommandDesk(CommandRunner &runner, Journal &journal, const CommandOperations &operations,
                         const FleetStore &sites, const DeviceStore &devices, CommandAuthor author, ServerKind server,
                         QObject *parent)
    : QObject(parent), m_runner(runner), m_journal(journal), m_operations(operations), m_sites(sites),
      m_devices(devices), m_author(std::move(author)), m_server(server)
{
    connect(&runner, &CommandRunner::ended, this, &CommandDesk::tellWaiting);
    connect(&runner, &CommandRunner::changed, this, [this](const QUuid &command) {
        const CommandProgress *progress = m_runner.progress(command);
        if (progress && progress->halted)
            tellWaiting(command);
    });
}

NewCommand CommandDesk::made(const OperationInfo &operation, const QString &title) const
{
    NewCommand command;
    command.operation = operation.name;
    command.title = title;
    command.author = m_author;
    return command;
}

NewCommand CommandDesk::setMode(const std::vector<SynthId> &devices, Mode mode) const
{
    OperationMode wanted;
    wanted.mode = mode;
    NewCommand command =
        made(setDeviceOperationMode,
             tr("Mode %1 for %n device(s)", nullptr, int(devices.size())).arg(modeText(wanted.mode.wire())));
    command.items = sameFor(devices, jsonOf(wanted));
    return command;
}

NewCommand CommandDesk::setPlan(const std::vector<SynthId> &devices, const OverlayPlan &plan) const
{
    const auto count = int(devices.size());
    NewCommand command = made(setDeviceOverlayPlan,
                              plan.commands.empty() ? tr("Remove the overlay plan of %n device(s)", nullptr, count)
                                                    : tr("Overlay plan for %n device(s)", nullptr, count));
    command.items = sameFor(devices, jsonOf(plan));
    return command;
}

NewCommand CommandDesk::replacePlan(const SynthId &device, const OverlayPlan &before, const OverlayPlan &after) const
{
    NewCommand command = setPlan({device}, after);
    command.items.front().before = jsonOf(before);
    return command;
}

NewCommand CommandDesk::createSite(const Site &site) const
{
    NewCommand command = made(switchyard::createSite, tr("New site %1").arg(site.siteId.text()));
    command.items.push_back({site.siteId.utf8(), nothingThere.toByteArray(), jsonOf(site)});
    return command;
}

NewCommand CommandDesk::replaceSite(const Site &before, const Site &after) const
{
    NewCommand command = made(switchyard::replaceSite, tr("Change site %1").arg(before.siteId.text()));
    command.items.push_back({before.siteId.utf8(), jsonOf(before), jsonOf(after)});
    return command;
}

NewCommand CommandDesk::createDevice(const Device &device) const
{
    NewCommand command = made(switchyard::createDevice, tr("New device %1").arg(device.synthId.text()));
    command.items.push_back({device.synthId.utf8(), nothingThere.toByteArray(), jsonOf(device)});
    return command;
}

NewCommand CommandDesk::replaceDevice(const std::optional<Device> &before, const Device &after) const
{
    const QString id = after.synthId.text();
    NewCommand command =
        made(replaceOrCreateDevice, before ? tr("Change device %1").arg(id) : tr("New device %1").arg(id));
    command.items.push_back(
        {after.synthId.utf8(), before ? jsonOf(*before) : nothingThere.toByteArray(), jsonOf(after)});
    return command;
}

std::unique_ptr<CommandReview> CommandDesk::review(const NewCommand &command) const
{
    const CommandOperation *operation = m_operations.find(command.operation);
    if (!operation)
        return {};
    auto review = std::make_unique<CommandReview>(command, *operation, m_sites, m_devices, m_server);
    review->setThreshold(m_threshold);
    return review;
}

Call<std::vector<ItemRecord>> CommandDesk::sendAndWait(const NewCommand &command)
{
    const QUuid id = command.id;
    const Promise<Done> over;
    m_waiting.insert(id, over);
    return chain(m_runner.start(command), [this, id, over](const Result<QUuid> &started) {
        if (!started) {
            m_waiting.remove(id);
            return settled<std::vector<ItemRecord>>(started.error());
        }
        return chain(over.call(), [this, id](const Result<Done> &) { return m_journal.items(id); });
    });
}

void CommandDesk::tellWaiting(const QUuid &command)
{
    if (m_waiting.contains(command))
        m_waiting.take(command).settle(Done{}); // taken first: who is told may start another one
}

} // namespace switchyard
