// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionregistry.h"

#include <QAction>

#include <algorithm>

namespace switchyard {

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

ActionRegistry::~ActionRegistry()
{
    for (const Entry &entry : m_entries)
        disconnect(entry.action, nullptr, this, nullptr);
}

QAction *ActionRegistry::add(const ActionSpec &spec, QObject *context, std::function<void()> run)
{
    if (QAction *known = action(spec.id)) {
        Q_ASSERT_X(false, "ActionRegistry::add", "an action id is registered twice");
        return known;
    }
    auto *action = new QAction(spec.text, context);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    if (spec.icon)
        action->setIcon(icon(*spec.icon));
    action->setShortcuts(spec.shortcuts);
    action->setVisible(spec.page.isEmpty() || spec.page == m_page);
    connect(action, &QAction::triggered, context, std::move(run));
    connect(action, &QObject::destroyed, this, &ActionRegistry::forget);
    m_entries.push_back({spec, action});
    Q_EMIT changed();
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.spec.id == id; });
    return at == m_entries.end() ? nullptr : at->action;
}

const ActionSpec *ActionRegistry::spec(const QAction *action) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [action](const Entry &entry) { return entry.action == action; });
    return at == m_entries.end() ? nullptr : &at->spec;
}

std::vector<QAction *> ActionRegistry::actions() const
{
    std::vector<QAction *> result;
    result.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        result.push_back(entry.action);
    return result;
}

std::vector<QAction *> ActionRegistry::actions(MenuPlace menu) const
{
    std::vector<QAction *> result;
    for (const Entry &entry : m_entries) {
        if (entry.spec.menu == menu && entry.spec.inMenu)
            result.push_back(entry.action);
    }
    return result;
}

std::vector<QAction *> ActionRegistry::headerActions(const QString &page) const
{
    std::vector<QAction *> result;
    for (const Entry &entry : m_entries) {
        if (entry.spec.page == page && entry.spec.header != HeaderPlace::None)
            result.push_back(entry.action);
    }
    // The primary one stands last, next to the search box, as the strongest thing in the header.
    std::stable_partition(result.begin(), result.end(),
                          [this](QAction *a) { return spec(a)->header == HeaderPlace::Secondary; });
    return result;
}

void ActionRegistry::setCurrentPage(const QString &page)
{
    m_page = page;
    for (const Entry &entry : m_entries)
        entry.action->setVisible(entry.spec.page.isEmpty() || entry.spec.page == page);
    Q_EMIT changed();
}

void ActionRegistry::forget(QObject *action)
{
    std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    Q_EMIT changed();
}

} // namespace switchyard
