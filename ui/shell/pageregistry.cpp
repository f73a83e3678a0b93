// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageregistry.h"

#include <algorithm>

namespace switchyard {

PageRegistry::PageRegistry(QObject *parent) : QObject(parent) {}

void PageRegistry::add(PageInfo info, Factory make)
{
    Q_ASSERT(!find(info.id));
    const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), info.order,
                                     [](int order, const Entry &entry) { return order < entry.info.order; });
    m_entries.insert(at, Entry{std::move(info), std::move(make), {}});
    Q_EMIT pagesChanged();
}

std::vector<PageInfo> PageRegistry::pages() const
{
    std::vector<PageInfo> result;
    result.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        result.push_back(entry.info);
    return result;
}

const PageRegistry::Entry *PageRegistry::entry(const QString &id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.info.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

const PageInfo *PageRegistry::find(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? &found->info : nullptr;
}

Page *PageRegistry::make(const QString &id, ActionRegistry &actions, QWidget *parent) const
{
    const Entry *found = entry(id);
    return found ? found->make(PageContext{found->info, actions}, parent) : nullptr;
}

void PageRegistry::setBadge(const QString &id, const QString &text)
{
    for (Entry &entry : m_entries) {
        if (entry.info.id == id && entry.badge != text) {
            entry.badge = text;
            Q_EMIT badgeChanged(id);
        }
    }
}

QString PageRegistry::badge(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->badge : QString();
}

} // namespace switchyard
