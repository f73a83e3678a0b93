// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandtask.h"

#include <memory>

namespace switchyard {

class TaskModel;

//! Puts the commands that a runner has, and those to come, into the task tray; a command over a single thing only where it is
//! left over from a former run of the program, because a form shows the others. GUI thread.
class CommandTasks final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it.
    CommandTasks(CommandRunner &runner, TaskModel &tasks, QString person, Clock &clock, QObject *parent = nullptr);

private:
    void add(const QUuid &command);

    CommandRunner &m_runner;
    TaskModel &m_tasks;
    const QString m_person;
    Clock &m_clock;
    std::vector<std::unique_ptr<CommandTask>> m_shown;
};

} // namespace switchyard
