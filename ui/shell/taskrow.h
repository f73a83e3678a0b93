// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace switchyard {

class Task;

//! One task in the tray. Follows the task while it lives.
class TaskRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskRow(Task &task, QWidget *parent = nullptr);

private:
    void follow();

    QPointer<Task> m_task;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_numbers;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
};

} // namespace switchyard
