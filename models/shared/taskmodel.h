// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace switchyard {

class Task;

//! The tasks of one desk, newest first: rows are tasks, DisplayRole is one sentence about the task. Tasks are owned by whoever
//! does the work; a task that is destroyed leaves the list, a finished one stays until clearFinished(). GUI thread.
class TaskModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void add(Task &task);
    void clearFinished();
    Task *taskAt(int row) const;
    int activeCount() const;
    //! The newest active task, the one worth a line in the status strip; null when all is quiet.
    Task *foremost() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    //! "418/s · 5 s left", "paused", "3 failed": what stands beside the bar.
    static QString progressText(const Task &task);

Q_SIGNALS:
    //! A task was added, changed or went.
    void tasksChanged();

private:
    void forget(QObject *task);

    struct Entry
    {
        QObject *key; // still good as an address after the Task part of a dying object is gone
        QPointer<Task> task;
    };
    std::vector<Entry> m_tasks;
};

} // namespace switchyard
