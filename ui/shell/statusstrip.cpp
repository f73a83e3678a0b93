// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "clock.h"
#include "icons.h"
#include "metrics.h"
#include "statuslights.h"
#include "taskmodel.h"
#include "variants.h"
#include "zonetime.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

QLabel *statusLabel(const QString &name, const QString &description)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleDescription(description); // the text is its name
    setInk(label, InkRole::Muted);
    setTextRank(label, TextRank::Small);
    label->hide();
    return label;
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    QString text = u"UTC"_s + (seconds < 0 ? u'\u2212' : u'+') + QString::number(minutes / 60);
    if (minutes % 60)
        text += u":%1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

StatusStrip::StatusStrip(Clock &clock, TaskModel &tasks, QWidget *parent)
    : QStatusBar(parent), m_clock(clock), m_taskModel(tasks), m_dot(new StateDot),
      m_connection(statusLabel(u"connection"_s, tr("Connection"))), m_environment(new EnvironmentBadge),
      m_sync(statusLabel(u"sync"_s, tr("Sync"))), m_outbox(statusLabel(u"outbox"_s, tr("Outbox"))),
      m_tasks(new QToolButton), m_time(statusLabel(u"clock"_s, tr("Clock")))
{
    setSizeGripEnabled(false);
    setMinimumHeight(metrics::statusHeight);
    m_environment->setObjectName(u"environment"_s);
    m_environment->hide();
    m_dot->hide();
    m_tasks->setObjectName(u"showTasks"_s);
    m_tasks->setAutoRaise(true);
    m_tasks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tasks->setIcon(icon(IconName::Tasks));
    m_tasks->setIconSize({16, 16});
    m_tasks->setMaximumHeight(metrics::statusHeight - 2);
    m_tasks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_tasks->setFocusPolicy(Qt::TabFocus);
    setTextRank(m_tasks, TextRank::Small);
    connect(m_tasks, &QToolButton::clicked, this, &StatusStrip::tasksRequested);

    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(13, 1, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_dot);
    row->addSpacing(7);
    row->addWidget(m_connection);
    row->addSpacing(18);
    row->addWidget(m_environment);
    row->addSpacing(18);
    row->addWidget(m_sync);
    row->addSpacing(18);
    row->addWidget(m_outbox);
    row->addStretch(1);
    addWidget(left, 1);
    auto *right = new QWidget;
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins(0, 1, 13, 0);
    rightRow->setSpacing(12);
    rightRow->addWidget(m_tasks);
    rightRow->addWidget(m_time);
    addPermanentWidget(right);

    m_time->show();
    connect(&tasks, &TaskModel::tasksChanged, this, &StatusStrip::showTasks);
    showTasks();
    tick();
}

void StatusStrip::setConnection(ConnectionState state, const QString &text)
{
    m_dot->setState(state);
    m_dot->setVisible(!text.isEmpty());
    m_connection->setText(text);
    m_connection->setVisible(!text.isEmpty());
    setInk(m_connection, state == ConnectionState::Trouble ? InkRole::Warn : InkRole::Muted);
}

void StatusStrip::setEnvironment(Environment environment)
{
    m_environment->setEnvironment(environment);
    m_environment->show();
}

void StatusStrip::clearEnvironment()
{
    m_environment->hide();
}

void StatusStrip::setSync(const QString &text)
{
    m_sync->setText(text);
    m_sync->setVisible(!text.isEmpty());
}

void StatusStrip::setOutbox(const QString &text)
{
    m_outbox->setText(text);
    m_outbox->setVisible(!text.isEmpty());
}

QWidget *StatusStrip::taskButton() const
{
    return m_tasks;
}

void StatusStrip::showTasks()
{
    const int active = m_taskModel.activeCount();
    const QString text = active == 0 ? tr("No tasks") : tr("%n tasks", nullptr, active);
    m_tasks->setText(text);
    m_tasks->setAccessibleName(text);
    m_tasks->setAccessibleDescription(tr("Opens the list of tasks"));
}

void StatusStrip::tick()
{
    const qint64 now_ms = m_clock.now().ms;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now_ms, QTimeZone::systemTimeZone());
    const QLocale locale;
    const QString zone = here.timeZoneAbbreviation();
    const QString offset = offsetText(here.offsetFromUtc());
    QString text = zonetime::dateText(here.date(), locale) + u' ' + here.time().toString(u"HH:mm"_s);
    // Zones without letters of their own abbreviate as an offset; once is enough.
    text += zone.isEmpty() || zone.startsWith("UTC"_L1) || zone.startsWith(u'+') || zone.startsWith(u'-')
        ? u' ' + offset
        : u' ' + zone + u" · "_s + offset;
    m_time->setText(text);
    const qint64 rest = 60000 - now_ms % 60000;
    m_clock.after(std::chrono::milliseconds(rest), this, [this] { tick(); });
}

} // namespace switchyard
