// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QHash>
#include <QStackedWidget>

#include <vector>

namespace switchyard {

class PageRegistry;
class StateStore;

//! The pages of one window, each made when it is first shown, one visible at a time, with a history for Back and Forward.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(PageRegistry &pages, ActionRegistry &actions, StateStore &store, QWidget *parent = nullptr);

    Page *current() const { return m_current; }
    //! Goes there; false when no page of that id is registered.
    bool go(const Destination &destination);
    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    //! A page that belongs to no registry and needs no rail (first run). Takes ownership.
    void showAlone(Page *page);
    //! Lets every page that was made write its choices.
    void saveState() const;

Q_SIGNALS:
    void currentPageChanged();

private:
    Page *pageFor(const QString &id);
    bool show(const Destination &destination);
    void makeCurrent(Page *page);
    Destination here() const;

    PageRegistry &m_registry;
    ActionRegistry &m_actions;
    StateStore &m_store;
    QHash<QString, Page *> m_pages;
    Page *m_current = nullptr;
    Page *m_alone = nullptr;
    std::vector<Destination> m_back;
    std::vector<Destination> m_forward;
};

} // namespace switchyard
