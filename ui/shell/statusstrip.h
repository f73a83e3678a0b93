// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environment.h"

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

class Clock;
class EnvironmentBadge;
class StateDot;
class TaskModel;

//! The line at the bottom: connection, environment, sync, outbox; tasks and the desk's clock with its zone at the right.
//! Texts are given by whoever knows; empty texts take no room.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
public:
    StatusStrip(Clock &clock, TaskModel &tasks, QWidget *parent = nullptr);

    //! "Rest of World · 42 ms", "offline since 09:12".
    void setConnection(ConnectionState state, const QString &text);
    void setEnvironment(Environment environment);
    void clearEnvironment();
    //! "Sync 128,204 of 130,112 · 418/s · 5 s left"
    void setSync(const QString &text);
    //! "Outbox 2 waiting"
    void setOutbox(const QString &text);

    QWidget *taskButton() const;

Q_SIGNALS:
    void tasksRequested();

private:
    void showTasks();
    void tick();

    Clock &m_clock;
    TaskModel &m_taskModel;
    StateDot *m_dot;
    QLabel *m_connection;
    EnvironmentBadge *m_environment;
    QLabel *m_sync;
    QLabel *m_outbox;
    QToolButton *m_tasks;
    QLabel *m_time;
};

} // namespace switchyard
