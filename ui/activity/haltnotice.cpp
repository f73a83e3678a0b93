// SPDX-License-Identifier: GPL-3.0-or-later
#include "haltnotice.h"

#include "explain.h"
#include "notice.h"

namespace switchyard {

HaltNotice::HaltNotice(CommandRunner &runner, Notice &notice, const QString &person, QObject *parent)
    : QObject(parent), m_runner(runner), m_notice(notice), m_person(person)
{
    connect(&runner, &CommandRunner::changed, this, &HaltNotice::refresh);
    connect(&runner, &CommandRunner::added, this, &HaltNotice::refresh);
    connect(&runner, &CommandRunner::ended, this, &HaltNotice::refresh);
    connect(&notice, &Notice::actionTriggered, this, &HaltNotice::resume);
    refresh();
}

void HaltNotice::refresh()
{
    m_halted.clear();
    m_halted.reserve(m_runner.commands().size());
    int waiting = 0;
    std::optional<ApiError> why;
    for (const QUuid &command : m_runner.commands()) {
        const CommandProgress *progress = m_runner.progress(command);
        if (!progress || !progress->halted || progress->isOver())
            continue;
        m_halted.push_back(command);
        waiting += progress->total() - progress->done();
        why = progress->halted;
    }
    if (!why) {
        m_notice.clear();
        return;
    }
    const Explanation explanation = explain(*why);
    if (explanation.offline) {
        m_notice.tell(Tone::Warn, tr("No connection: %Ln writes wait", nullptr, waiting),
                      tr("They are recorded here and go on by themselves when the service can be reached."));
        return;
    }
    m_notice.tell(Tone::Alarm, tr("%Ln writes have stopped: %1", nullptr, waiting).arg(explanation.title),
                  explanation.todo, tr("Go on"));
}

void HaltNotice::resume()
{
    const auto halted = m_halted; // resuming changes the list
    for (const QUuid &command : halted)
        m_runner.resume(command, m_person);
}

} // namespace switchyard
