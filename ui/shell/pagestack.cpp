// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

#include "pageregistry.h"
#include "statestore.h"

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr std::size_t historyLimit = 50;

StoreSection sectionOf(StateStore &store, const QString &page)
{
    return StoreSection(store, u"pages/"_s + page);
}

} // namespace

PageStack::PageStack(PageRegistry &pages, ActionRegistry &actions, StateStore &store, QWidget *parent)
    : QStackedWidget(parent), m_registry(pages), m_actions(actions), m_store(store)
{}

Page *PageStack::pageFor(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    Page *page = m_registry.make(id, m_actions, this);
    if (!page)
        return nullptr;
    addWidget(page);
    m_pages.insert(id, page);
    connect(page, &Page::goRequested, this, &PageStack::go);
    page->restoreState(sectionOf(m_store, id));
    connect(page, &Page::stateChanged, this, [this, page, id] {
        StoreSection section = sectionOf(m_store, id);
        page->saveState(section);
    });
    return page;
}

Destination PageStack::here() const
{
    return {m_current->id(), m_current->shown()};
}

bool PageStack::go(const Destination &destination)
{
    if (m_current && m_current != m_alone && m_registry.find(destination.page)) {
        const Destination from = here();
        if (from != destination && (m_back.empty() || m_back.back() != from)) {
            m_back.push_back(from);
            if (m_back.size() > historyLimit)
                m_back.erase(m_back.begin());
        }
        m_forward.clear();
    }
    return show(destination);
}

bool PageStack::show(const Destination &destination)
{
    Page *page = pageFor(destination.page);
    if (!page)
        return false;
    makeCurrent(page);
    if (!destination.what.isEmpty())
        page->open(destination.what);
    return true;
}

void PageStack::makeCurrent(Page *page)
{
    const bool same = page == m_current;
    if (m_current && !same)
        m_current->deactivate();
    m_current = page;
    m_actions.setCurrentPage(page->id());
    setCurrentWidget(page); // hides the others, so that assistive technology meets one page only
    if (m_alone && m_alone != page) {
        removeWidget(m_alone);
        m_alone->deleteLater();
        m_alone = nullptr;
    }
    if (!same)
        page->activate();
    Q_EMIT currentPageChanged();
}

void PageStack::goBack()
{
    if (m_back.empty())
        return;
    const Destination to = m_back.back();
    m_back.pop_back();
    m_forward.push_back(here());
    show(to);
}

void PageStack::goForward()
{
    if (m_forward.empty())
        return;
    const Destination to = m_forward.back();
    m_forward.pop_back();
    m_back.push_back(here());
    show(to);
}

void PageStack::showAlone(Page *page)
{
    addWidget(page);
    Page *former = m_alone;
    m_alone = page;
    m_back.clear();
    m_forward.clear();
    if (former && former != page) {
        removeWidget(former);
        former->deleteLater();
        if (m_current == former)
            m_current = nullptr;
    }
    connect(page, &Page::goRequested, this, &PageStack::go, Qt::UniqueConnection);
    makeCurrent(page);
}

void PageStack::saveState() const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        StoreSection section = sectionOf(m_store, page.key());
        page.value()->saveState(section);
    }
}

} // namespace switchyard
