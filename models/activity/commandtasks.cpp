// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtasks.h"

#include "taskmodel.h"

namespace switchyard {

CommandTasks::CommandTasks(CommandRunner &runner, TaskModel &tasks, QString person, Clock &clock, QObject *parent)
    : QObject(parent), m_runner(runner), m_tasks(tasks), m_person(std::move(person)), m_clock(clock)
{
    for (const QUuid &command : runner.commands())
        add(command);
    connect(&runner, &CommandRunner::added, this, &CommandTasks::add);
}

void CommandTasks::add(const QUuid &command)
{
    const CommandProgress *progress = m_runner.progress(command);
    const CommandRecord *record = m_runner.record(command);
    const bool isLeftOver = record && progress && record->items != progress->count(ItemState::Planned);
    if (!progress || (progress->total() < 2 && !isLeftOver))
        return;
    m_shown.push_back(std::make_unique<CommandTask>(m_runner, command, m_person, m_clock));
    m_tasks.add(*m_shown.back());
}

} // namespace switchyard
