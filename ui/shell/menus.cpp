// SPDX-License-Identifier: GPL-3.0-or-later
#include "menus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

Menus::Menus(QMenuBar &bar, ActionRegistry &actions) : QObject(&bar), m_actions(actions)
{
    m_menus = {
        {MenuPlace::File, bar.addMenu(tr("&File"))}, {MenuPlace::Edit, bar.addMenu(tr("&Edit"))},
        {MenuPlace::View, bar.addMenu(tr("&View"))}, {MenuPlace::Go, bar.addMenu(tr("&Go"))},
        {MenuPlace::Help, bar.addMenu(tr("&Help"))},
    };
    connect(&actions, &ActionRegistry::changed, this, [this] {
        // A page registers its commands one by one; one pass after all of them is enough.
        if (std::exchange(m_pending, true))
            return;
        QMetaObject::invokeMethod(this, &Menus::fill, Qt::QueuedConnection);
    });
    fill();
}

void Menus::fill()
{
    m_pending = false;
    for (const auto &[place, menu] : m_menus) {
        std::vector<QAction *> actions = m_actions.actions(place);
        // Groups keep the order in which their first command came; quitting is always last.
        std::vector<QString> groups;
        for (const QAction *action : actions) {
            const QString &group = m_actions.spec(action)->group;
            if (std::find(groups.begin(), groups.end(), group) == groups.end())
                groups.push_back(group);
        }
        std::stable_partition(groups.begin(), groups.end(), [](const QString &group) { return group != "quit"_L1; });
        menu->clear();
        bool any = false;
        for (const QString &group : groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (QAction *action : actions) {
                if (m_actions.spec(action)->group != group)
                    continue;
                menu->addAction(action);
                any = any || action->isVisible();
            }
        }
        menu->menuAction()->setEnabled(any);
    }
}

} // namespace switchyard
