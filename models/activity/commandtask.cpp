// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtask.h"

namespace switchyard {

namespace {

QString titleOf(const CommandRecord *record)
{
    return record ? record->title : QString();
}

} // namespace

CommandTask::CommandTask(CommandRunner &runner, const QUuid &command, QString person, Clock &clock, QObject *parent)
    : Task(parent), m_runner(runner), m_command(command), m_person(std::move(person)),
      m_title(titleOf(runner.record(command)))
{
    connect(&runner, &CommandRunner::changed, this, [this, &clock](const QUuid &changed) {
        if (changed != m_command || std::exchange(m_announcing, true))
            return;
        clock.after(announceEvery, this, [this] {
            m_announcing = false;
            Q_EMIT this->changed();
        });
    });
    connect(&runner, &CommandRunner::ended, this, [this](const QUuid &ended) {
        if (ended == m_command)
            Q_EMIT changed();
    });
}

const CommandProgress &CommandTask::progress() const
{
    const CommandProgress *progress = m_runner.progress(m_command);
    return progress ? *progress : m_nothing;
}

Task::State CommandTask::state() const
{
    const CommandProgress &now = progress();
    switch (now.state) {
    case CommandState::Paused: return State::Paused;
    case CommandState::Running: return now.halted ? State::Paused : State::Running;
    case CommandState::Cancelled:
        if (!now.isOver())
            return now.halted ? State::Paused : State::Running; // takes back, and ends what is on its way
        return State::Cancelled;
    case CommandState::Finished: break;
    }
    if (now.failed() == 0)
        return State::Finished;
    return now.failed() == now.total() ? State::Failed : State::PartlyFailed;
}

QString CommandTask::note() const
{
    const CommandProgress &now = progress();
    if (now.halted)
        return now.halted->kind == ApiError::Kind::Storage ? tr("stopped by itself: it cannot be written down")
                                                           : tr("stopped by itself: the service cannot be used");
    if (now.state == CommandState::Cancelled && !now.isOver())
        return tr("ends what is on its way");
    if (now.asking > 0)
        return tr("%n to decide", nullptr, now.asking);
    return now.notSent > 0 ? tr("%n had it already", nullptr, now.notSent) : QString();
}

bool CommandTask::canPause() const
{
    return progress().state == CommandState::Running || progress().state == CommandState::Paused;
}

bool CommandTask::canCancel() const
{
    return canPause();
}

bool CommandTask::canRetryFailed() const
{
    return progress().isOver() && progress().count(ItemState::Refused) > 0;
}

} // namespace switchyard
