// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"
#include "task.h"

namespace switchyard {

//! A command as the task tray shows it. Needs runner and clock for its life. GUI thread.
class CommandTask final : public Task
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds announceEvery{250};

    //! `person`: in whose name it is paused, cancelled and tried again.
    CommandTask(CommandRunner &runner, const QUuid &command, QString person, Clock &clock, QObject *parent = nullptr);

    const QUuid &command() const { return m_command; }

    QString title() const override { return m_title; }
    State state() const override;
    qint64 done() const override { return progress().done(); }
    qint64 total() const override { return progress().total(); }
    qint64 failed() const override { return progress().failed(); }
    double rate() const override { return progress().perSecond; }
    QString note() const override;
    bool canPause() const override;
    bool canCancel() const override;
    bool canRetryFailed() const override;
    void pause() override { m_runner.pause(m_command, m_person); }
    void resume() override { m_runner.resume(m_command, m_person); }
    void cancel() override { m_runner.cancel(m_command, m_person); }
    void retryFailed() override { m_runner.retryFailed(m_command, m_person); }

private:
    const CommandProgress &progress() const;

    CommandRunner &m_runner;
    const QUuid m_command;
    const QString m_person;
    const QString m_title;
    const CommandProgress m_nothing; // of a command that the runner does not know
    bool m_announcing = false;
};

} // namespace switchyard
