// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "popuppanel.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
QT_END_NAMESPACE

namespace switchyard {

class TaskModel;

//! The list of long work: a progress bar per task with numbers, rate and time left, and its Pause, Cancel and Retry failed.
class TaskTray final : public PopupPanel
{
    Q_OBJECT
public:
    TaskTray(TaskModel &tasks, QWidget *window);

    //! Opens above \a anchor, its right edge at the anchor's.
    void openAbove(QWidget *anchor);

private:
    void furnish();

    TaskModel &m_tasks;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace switchyard
