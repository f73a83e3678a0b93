// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace switchyard {

//! A push button that is the face of a QAction: text (without "…"), enabled, visible, checked and tool tip follow it, a click
//! triggers it. The action may die first; the button then hides.
class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow();
    QPointer<QAction> m_action;
};

} // namespace switchyard
