// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskmodel.h"

#include "task.h"
#include "unittext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

void TaskModel::add(Task &task)
{
    if (std::any_of(m_tasks.begin(), m_tasks.end(), [&](const Entry &entry) { return entry.key == &task; }))
        return;
    beginInsertRows({}, 0, 0);
    m_tasks.insert(m_tasks.begin(), Entry{&task, &task});
    endInsertRows();
    connect(&task, &QObject::destroyed, this, &TaskModel::forget);
    connect(&task, &Task::changed, this, [this, key = static_cast<QObject *>(&task)] {
        const auto at =
            std::find_if(m_tasks.begin(), m_tasks.end(), [key](const Entry &entry) { return entry.key == key; });
        if (at == m_tasks.end())
            return;
        const QModelIndex row = index(int(at - m_tasks.begin()));
        Q_EMIT dataChanged(row, row);
        Q_EMIT tasksChanged();
    });
    Q_EMIT tasksChanged();
}

void TaskModel::forget(QObject *task)
{
    const auto at =
        std::find_if(m_tasks.begin(), m_tasks.end(), [task](const Entry &entry) { return entry.key == task; });
    if (at == m_tasks.end())
        return;
    const int row = int(at - m_tasks.begin());
    beginRemoveRows({}, row, row);
    m_tasks.erase(at);
    endRemoveRows();
    Q_EMIT tasksChanged();
}

void TaskModel::clearFinished()
{
    for (int row = int(m_tasks.size()) - 1; row >= 0; --row) {
        const Entry &entry = m_tasks[std::size_t(row)];
        if (!entry.task || entry.task->isActive())
            continue;
        disconnect(entry.task, nullptr, this, nullptr);
        beginRemoveRows({}, row, row);
        m_tasks.erase(m_tasks.begin() + row);
        endRemoveRows();
    }
    Q_EMIT tasksChanged();
}

Task *TaskModel::taskAt(int row) const
{
    return row >= 0 && row < int(m_tasks.size()) ? m_tasks[std::size_t(row)].task.data() : nullptr;
}

int TaskModel::activeCount() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(),
                             [](const Entry &entry) { return entry.task && entry.task->isActive(); }));
}

Task *TaskModel::foremost() const
{
    for (const Entry &entry : m_tasks) {
        if (entry.task && entry.task->isActive())
            return entry.task;
    }
    return nullptr;
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    const Task *task = taskAt(index.row());
    if (!index.isValid() || !task || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString progress = progressText(*task);
    return progress.isEmpty() ? task->title() : task->title() + u" · "_s + progress;
}

QString TaskModel::progressText(const Task &task)
{
    const QLocale locale;
    QStringList parts;
    if (task.total() > 0)
        parts << tr("%1 of %2").arg(unittext::count(task.done(), locale), unittext::count(task.total(), locale));
    else if (task.done() > 0)
        parts << unittext::count(task.done(), locale);
    switch (task.state()) {
    case Task::State::Waiting: parts << tr("waiting"); break;
    case Task::State::Paused: parts << tr("paused"); break;
    case Task::State::Finished: parts << tr("done"); break;
    case Task::State::PartlyFailed: parts << tr("done, but not all"); break;
    case Task::State::Failed: parts << tr("failed"); break;
    case Task::State::Cancelled: parts << tr("cancelled"); break;
    case Task::State::Running:
        if (task.rate() > 0)
            parts << tr("%1/s").arg(unittext::count(qRound64(task.rate()), locale));
        if (const auto left = task.timeLeft())
            parts << tr("%1 left").arg(unittext::duration(*left, locale));
        break;
    }
    if (task.failed() > 0)
        parts << tr("%n failed", nullptr, int(qMin<qint64>(task.failed(), INT_MAX)));
    if (!task.note().isEmpty())
        parts << task.note();
    return parts.join(u" · "_s);
}

} // namespace switchyard
