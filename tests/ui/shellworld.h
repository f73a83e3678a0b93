// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languages.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "pageregistry.h"
#include "statestore.h"
#include "taskmodel.h"
#include "theme.h"

#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace switchyard::shellworld {

using namespace Qt::StringLiterals;

//! A page that counts what the shell asks of it.
class PlainPage final : public Page
{
    Q_OBJECT
public:
    PlainPage(const PageContext &context, QWidget *parent) : Page(context, parent), filter(new QLineEdit(this))
    {
        addCommand({.id = id() + u".add"_s, .text = u"Add %1…"_s.arg(title()), .header = HeaderPlace::Primary},
                   [this] { ++added; });
    }
    void activate() override { ++activated; }
    void refresh() override { ++refreshed; }
    bool focusFilter() override
    {
        filter->setFocus();
        return true;
    }
    bool escape() override
    {
        ++escaped;
        return true;
    }
    void open(const QVariantMap &what) override { opened = what; }
    QVariantMap shown() const override { return opened; }
    void saveState(StateStore &store) const override { store.setValue(u"width"_s, width); }
    void restoreState(const StateSource &store) override { restored = store.value(u"width"_s).toInt(); }

    QLineEdit *filter;
    QVariantMap opened;
    int activated = 0;
    int added = 0;
    int refreshed = 0;
    int escaped = 0;
    int restored = 0;
    int width = 321;
};

//! A window with three pages that has the keyboard.
struct World
{
    explicit World(StateStore *store = nullptr) : theme(*qApp, SchemeChoice::Light), state(store ? *store : memory)
    {
        for (const auto &[id, title, order] : {std::tuple(u"sites"_s, u"Sites"_s, 2),
                                               {u"overview"_s, u"Overview"_s, 1},
                                               {u"visits"_s, u"Visits"_s, 9}}) {
            pages.add({id, title, IconName::Sites, order}, [this](const PageContext &context, QWidget *parent) {
                ++made;
                return new PlainPage(context, parent);
            });
        }
        pages.add({u"connections"_s, u"Connections"_s, IconName::Connection, 50, false},
                  [](const PageContext &context, QWidget *parent) { return new PlainPage(context, parent); });
        window = std::make_unique<MainWindow>(WindowParts{pages, actions, theme, tasks, state, clock});
    }
    void open()
    {
        window->setProfile(u"Northern"_s, Environment::Development);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->goHome();
    }
    PlainPage *page() const { return qobject_cast<PlainPage *>(window->currentPage()); }
    template <class T>
    T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    Language language{QStringLiteral("en")};
    Theme theme;
    MemoryStore memory;
    StateStore &state;
    PageRegistry pages;
    ActionRegistry actions;
    TaskModel tasks;
    ManualClock clock;
    std::unique_ptr<MainWindow> window;
    int made = 0;
};

} // namespace switchyard::shellworld
