// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreview.h"
#include "commandrunner.h"
#include "devices.h"
#include "operationmode.h"
#include "plans.h"
#include "sites.h"

#include <memory>

namespace switchyard {

//! What pages do with commands: make one, have it reviewed, send it. In the name of one person at one desk. GUI
//! thread; all that it is made of must outlive it.
class CommandDesk final : public QObject
{
    Q_OBJECT

public:
    CommandDesk(CommandRunner &runner, Journal &journal, const CommandOperations &operations, const FleetStore &sites,
                const DeviceStore &devices, CommandAuthor author, ServerKind server, QObject *parent = nullptr);

    NewCommand setMode(const std::vector<SynthId> &devices, Mode mode) const;
    //! Also copies a plan to a selection; one without commands removes theirs.
    NewCommand setPlan(const std::vector<SynthId> &devices, const OverlayPlan &plan) const;
    //! `before`: as it was read for the edit; refused where the server has something else by then.
    NewCommand replacePlan(const SynthId &device, const OverlayPlan &before, const OverlayPlan &after) const;
    NewCommand createSite(const Site &site) const;
    //! `before`: as it was read for the review; refused where the server has something else by then.
    NewCommand replaceSite(const Site &before, const Site &after) const;
    NewCommand createDevice(const Device &device) const;
    //! Without `before` it makes a device, and is refused where there is one by then.
    NewCommand replaceDevice(const std::optional<Device> &before, const Device &after) const;

    //! From how many items on a production service wants the number typed.
    void setThreshold(int items) { m_threshold = items; }
    std::unique_ptr<CommandReview> review(const NewCommand &command) const;
    Call<QUuid> send(const NewCommand &command) { return m_runner.start(command); }
    //! For forms: the items as they are when nothing goes on by itself any more: confirmed, refused, unknown where a person has
    //! to decide, or planned still where the command has halted (CommandProgress::halted; it may go on later). The errors are
    //! those of CommandRunner::start().
    Call<std::vector<ItemRecord>> sendAndWait(const NewCommand &command);
    //! To pause, resume, cancel, retry, decide; in the name of person().
    CommandRunner &runner() { return m_runner; }
    const QString &person() const { return m_author.person; }

private:
    NewCommand made(const OperationInfo &operation, const QString &title) const;
    void tellWaiting(const QUuid &command);

    CommandRunner &m_runner;
    Journal &m_journal;
    const CommandOperations &m_operations;
    const FleetStore &m_sites;
    const DeviceStore &m_devices;
    const CommandAuthor m_author;
    const ServerKind m_server;
    int m_threshold = Profile::defaultCountTypedFrom;
    QHash<QUuid, Promise<Done>> m_waiting;
};

} // namespace switchyard
