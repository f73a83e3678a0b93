// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskrow.h"

#include "task.h"
#include "taskmodel.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

QPushButton *flatButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setVariant(button, Variant::Flat);
    return button;
}

} // namespace

TaskRow::TaskRow(Task &task, QWidget *parent)
    : QWidget(parent), m_task(&task), m_title(new QLabel(task.title())), m_bar(new QProgressBar), m_numbers(new QLabel),
      m_pause(flatButton(tr("Pause"), u"pause"_s)), m_cancel(flatButton(tr("Cancel"), u"cancel"_s)),
      m_retry(flatButton(tr("Retry failed"), u"retryFailed"_s))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setToolTip(task.title());
    setTextRank(m_title, TextRank::Strong);
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setAccessibleDescription(tr("Progress"));
    setInk(m_numbers, InkRole::Muted);
    setTextRank(m_numbers, TextRank::Small);
    m_bar->setAccessibleName(task.title());
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_retry);
    top->addWidget(m_pause);
    top->addWidget(m_cancel);
    top->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 10, 10);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_numbers);

    connect(&task, &Task::changed, this, &TaskRow::follow);
    connect(m_cancel, &QPushButton::clicked, &task, &Task::cancel);
    connect(m_retry, &QPushButton::clicked, &task, &Task::retryFailed);
    connect(m_pause, &QPushButton::clicked, &task,
            [this] { m_task->state() == Task::State::Paused ? m_task->resume() : m_task->pause(); });
    follow();
}

void TaskRow::follow()
{
    if (!m_task)
        return;
    // Big totals do not fit the bar's int; a thousand steps are finer than its pixels.
    const qint64 total = m_task->total();
    m_bar->setRange(0, total > 0 ? 1000 : m_task->isActive() ? 0 : 1000);
    m_bar->setValue(total > 0 ? int(double(m_task->done()) / double(total) * 1000) : m_task->isActive() ? -1 : 1000);
    m_numbers->setText(TaskModel::progressText(*m_task));
    const bool trouble = m_task->state() == Task::State::Failed || m_task->failed() > 0;
    setInk(m_numbers, trouble ? InkRole::Warn : InkRole::Muted);
    const QString pause = m_task->state() == Task::State::Paused ? tr("Resume") : tr("Pause");
    m_pause->setText(pause);
    m_pause->setAccessibleName(pause);
    m_pause->setVisible(m_task->canPause() && m_task->isActive());
    m_cancel->setVisible(m_task->canCancel() && m_task->isActive());
    m_retry->setVisible(m_task->canRetryFailed());
}

} // namespace switchyard
