// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionregistry.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace switchyard {

//! Fills a menu bar from the registry: five menus, groups between separators, a menu with nothing to show disabled. Follows
//! the registry; owned by the menu bar.
class Menus final : public QObject
{
    Q_OBJECT
public:
    Menus(QMenuBar &bar, ActionRegistry &actions);

private:
    void fill();

    ActionRegistry &m_actions;
    std::vector<std::pair<MenuPlace, QMenu *>> m_menus;
    bool m_pending = false;
};

} // namespace switchyard
