// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionbutton.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace switchyard {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    setObjectName(action->objectName() + QLatin1String("Button"));
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QWidget::hide);
    if (action->menu())
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    QString text = m_action->text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    setText(text);
    setAccessibleName(text);
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    // A reason why it cannot be used now comes as the action's tool tip; else the keys are worth a hint.
    setToolTip(m_action->toolTip() != m_action->text() ? m_action->toolTip() : keys);
}

} // namespace switchyard
