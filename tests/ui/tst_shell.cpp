// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellworld.h"
#include "statusstrip.h"
#include "task.h"

using namespace switchyard;
using namespace switchyard::shellworld;
using namespace Qt::StringLiterals;

namespace {

class FakeTask final : public Task
{
    Q_OBJECT
public:
    QString title() const override { return u"Sync of the fleet"_s; }
    State state() const override { return now; }
    qint64 done() const override { return 3'000'000'000; } // beyond an int
    qint64 total() const override { return 4'000'000'000; }
    double rate() const override { return 0; }
    bool canPause() const override { return true; }
    void pause() override { set(State::Paused); }
    void resume() override { set(State::Running); }
    void cancel() override { set(State::Cancelled); }
    void set(State state)
    {
        now = state;
        Q_EMIT changed();
    }
    State now = State::Running;
};

} // namespace

class TstShell final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRailShowsTheRegisteredPagesInOrder();
    void pagesAreMadeWhenFirstShownAndOneIsVisible();
    void choosingInTheRailGoesThere();
    void digitsGoToPages();
    void theTitleNamesPageAndProfile();
    void commandsBelongToTheirPage();
    void everyCommandIsInAMenu();
    void f5AndFindReachTheCurrentPage();
    void escapeReachesThePage();
    void backAndForwardRememberWhatWasShown();
    void productionIsFramed();
    void withoutAProfileThereIsNoRail();
    void aPageAloneGoesWhenAnotherIsShown();
    void choicesAreRemembered();
    void whatAPageWantsKeptIsKeptAtOnce();
    void theTrayPausesAndCancels();
    void theClockShowsItsZone();
    void twoWindowsInOneProcessDoNotMeet();
};

void TstShell::theRailShowsTheRegisteredPagesInOrder()
{
    World w;
    auto *rail = w.find<QListWidget>(u"navigation"_s);
    QCOMPARE(rail->accessibleName(), u"Navigation"_s);
    QCOMPARE(rail->count(), 3); // connections is not in the rail
    QCOMPARE(rail->item(0)->text(), u"Overview"_s);
    QCOMPARE(rail->item(1)->text(), u"Sites"_s);
    QCOMPARE(rail->item(2)->text(), u"Visits"_s);
}

void TstShell::pagesAreMadeWhenFirstShownAndOneIsVisible()
{
    World w;
    QCOMPARE(w.made, 0);
    w.open();
    QCOMPARE(w.made, 1);
    QCOMPARE(w.page()->id(), u"overview"_s);
    QVERIFY(w.window->go({u"sites"_s, {}}));
    QVERIFY(w.window->go({u"overview"_s, {}}));
    QVERIFY(w.window->go({u"sites"_s, {}}));
    QCOMPARE(w.made, 2);
    QCOMPARE(w.page()->activated, 2);
    QCOMPARE(w.page()->accessibleName(), u"Sites"_s);
    int visible = 0;
    const auto pages = w.window->findChildren<PlainPage *>();
    for (const PlainPage *page : pages)
        visible += page->isVisible();
    QCOMPARE(visible, 1);
    QVERIFY(!w.window->go({u"nowhere"_s, {}}));
    QCOMPARE(w.page()->id(), u"sites"_s);
}

void TstShell::choosingInTheRailGoesThere()
{
    World w;
    w.open();
    auto *rail = w.find<QListWidget>(u"navigation"_s);
    QCOMPARE(rail->currentItem()->text(), u"Overview"_s);
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(w.page()->id(), u"sites"_s);
    w.window->go({u"visits"_s, {}});
    QCOMPARE(rail->currentItem()->text(), u"Visits"_s);
}

void TstShell::digitsGoToPages()
{
    World w;
    w.open();
    QTest::keyClick(w.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(w.page()->id(), u"visits"_s);
    QTest::keyClick(w.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(w.page()->id(), u"overview"_s);
}

void TstShell::theTitleNamesPageAndProfile()
{
    World w;
    w.open();
    w.window->go({u"sites"_s, {}});
    QCOMPARE(w.window->windowTitle(), u"Switchyard – Sites – Northern"_s);
    w.window->clearProfile();
    QVERIFY(!w.window->windowTitle().contains(u"Northern"_s));
}

void TstShell::commandsBelongToTheirPage()
{
    World w;
    w.open();
    w.window->go({u"sites"_s, {}});
    QAction *addSite = w.actions.action(u"sites.add"_s);
    QVERIFY(addSite->isVisible());
    QVERIFY(!w.actions.action(u"overview.add"_s)->isVisible());
    auto *button = w.find<QPushButton>(u"sites.addButton"_s);
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text(), u"Add Sites"_s); // without the dots of the menu
    button->click();
    QCOMPARE(w.page()->added, 1);
    addSite->setEnabled(false);
    QVERIFY(!button->isEnabled());
    w.window->go({u"visits"_s, {}});
    QVERIFY(!addSite->isVisible());
    QVERIFY(!w.find<QPushButton>(u"sites.addButton"_s));
}

void TstShell::everyCommandIsInAMenu()
{
    World w;
    w.open();
    w.window->go({u"sites"_s, {}});
    const auto inMenus = [&] {
        QSet<QAction *> found;
        for (QAction *menu : w.find<QMenuBar>(u"menuBar"_s)->actions()) {
            for (QAction *action : menu->menu()->actions())
                found.insert(action);
        }
        return found;
    };
    QTRY_VERIFY(inMenus().contains(w.actions.action(u"sites.add"_s)));
    for (QAction *action : w.actions.actions())
        QVERIFY2(inMenus().contains(action), qPrintable(action->objectName()));
}

void TstShell::f5AndFindReachTheCurrentPage()
{
    World w;
    w.open();
    w.window->go({u"sites"_s, {}});
    QTest::keyClick(w.window.get(), Qt::Key_F5);
    QCOMPARE(w.page()->refreshed, 1);
    QTest::keyClick(w.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w.page()->filter->hasFocus());
}

void TstShell::escapeReachesThePage()
{
    World w;
    w.open();
    w.page()->filter->setFocus();
    QTest::keyClick(w.page()->filter, Qt::Key_Escape);
    QCOMPARE(w.page()->escaped, 1);
}

void TstShell::backAndForwardRememberWhatWasShown()
{
    World w;
    w.open();
    w.window->go({u"sites"_s, {{u"site"_s, u"S-1"_s}}});
    QCOMPARE(w.page()->opened.value(u"site"_s).toString(), u"S-1"_s);
    Q_EMIT w.page()->goRequested({u"visits"_s, {}});
    QCOMPARE(w.page()->id(), u"visits"_s);
    w.actions.action(u"go.back"_s)->trigger();
    QCOMPARE(w.page()->id(), u"sites"_s);
    QCOMPARE(w.page()->opened.value(u"site"_s).toString(), u"S-1"_s);
    w.actions.action(u"go.back"_s)->trigger();
    QCOMPARE(w.page()->id(), u"overview"_s);
    QVERIFY(!w.actions.action(u"go.back"_s)->isEnabled());
    w.actions.action(u"go.forward"_s)->trigger();
    QCOMPARE(w.page()->id(), u"sites"_s);
}

void TstShell::productionIsFramed()
{
    World w;
    w.open();
    auto *badge = w.find<QLabel>(u"environment"_s);
    QCOMPARE(badge->text(), u"DEVELOPMENT"_s);
    const QColor alarm = Tokens::light().alarm;
    QVERIFY(w.window->grab().toImage().pixelColor(1, 200) != alarm);
    w.window->setProfile(u"Northern"_s, Environment::Production);
    QCOMPARE(badge->text(), u"PRODUCTION"_s);
    const QImage picture = w.window->grab().toImage();
    for (const QPoint &edge :
         {QPoint(1, 200), QPoint(picture.width() - 2, 200), QPoint(300, 1), QPoint(300, picture.height() - 2)})
        QCOMPARE(picture.pixelColor(edge), alarm);
}

void TstShell::withoutAProfileThereIsNoRail()
{
    World w;
    w.window->show();
    QVERIFY(!w.find<QListWidget>(u"navigation"_s)->isVisible());
    QVERIFY(!w.actions.action(u"go.sites"_s)->isEnabled());
    w.window->setProfile(u"Northern"_s, Environment::Demo);
    QVERIFY(w.find<QListWidget>(u"navigation"_s)->isVisible());
    QVERIFY(w.actions.action(u"go.sites"_s)->isEnabled());
}

void TstShell::aPageAloneGoesWhenAnotherIsShown()
{
    World w;
    const PageInfo info{u"first"_s, u"Connections"_s, IconName::Connection, 0};
    QPointer<Page> alone = new PlainPage({info, w.actions}, nullptr);
    w.window->showAlone(alone);
    w.window->show();
    QVERIFY(alone->isVisible());
    w.window->setProfile(u"Northern"_s, Environment::Demo);
    w.window->goHome();
    QTRY_VERIFY(!alone);
    QCOMPARE(w.page()->id(), u"overview"_s);
    QVERIFY(!w.actions.action(u"first.add"_s)); // its commands went with it
}

void TstShell::choicesAreRemembered()
{
    MemoryStore store;
    bool collapsed = false;
    {
        World w(&store);
        w.open();
        w.window->go({u"visits"_s, {}});
        collapsed = w.actions.action(u"view.rail"_s)->isChecked(); // at first the screen decides
        w.find<QToolButton>(u"collapseNavigation"_s)->click();
        w.window->resize(777, 577); // within the screen that tests have
        w.window->close();
    }
    World again(&store);
    again.open();
    QCOMPARE(again.page()->id(), u"visits"_s);
    QCOMPARE(again.page()->restored, 321);
    QCOMPARE(again.window->width(), 777);
    QCOMPARE(again.actions.action(u"view.rail"_s)->isChecked(), !collapsed);
}

void TstShell::whatAPageWantsKeptIsKeptAtOnce()
{
    MemoryStore store;
    World w(&store);
    w.open();
    w.window->go({u"visits"_s, {}});
    w.page()->width = 444;
    QVERIFY(!store.value(u"pages/visits/width"_s).isValid());
    Q_EMIT w.page()->stateChanged();
    QCOMPARE(store.value(u"pages/visits/width"_s).toInt(), 444);
    QVERIFY(!store.value(u"pages/overview/width"_s).isValid());
}

void TstShell::theTrayPausesAndCancels()
{
    World w;
    FakeTask task;
    w.open();
    auto *button = w.find<QToolButton>(u"showTasks"_s);
    QCOMPARE(button->text(), u"No tasks"_s);
    w.tasks.add(task);
    QCOMPARE(button->text(), u"1 task"_s); // the English catalogue has the singular
    button->click();
    auto *list = w.find<QListView>(u"tasks"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->accessibleName(), u"Tasks"_s);
    auto *bar = list->findChild<QProgressBar *>();
    QCOMPARE(bar->accessibleName(), u"Sync of the fleet"_s);
    QCOMPARE(bar->value(), bar->maximum() * 3 / 4);
    auto *pause = list->findChild<QPushButton *>(u"pause"_s);
    pause->click();
    QCOMPARE(task.now, Task::State::Paused);
    QCOMPARE(pause->text(), u"Resume"_s);
    pause->click();
    QCOMPARE(task.now, Task::State::Running);
    list->findChild<QPushButton *>(u"cancel"_s)->click();
    QCOMPARE(task.now, Task::State::Cancelled);
    QVERIFY(!pause->isVisible());
    QCOMPARE(button->text(), u"No tasks"_s);
}

void TstShell::theClockShowsItsZone()
{
    World w;
    auto *clock = w.find<QLabel>(u"clock"_s);
    // 2026-01-01T00:00Z in St John's, half an hour off the full hours.
    QVERIFY2(clock->text().contains(u"20:30"_s), qPrintable(clock->text()));
    QVERIFY2(clock->text().endsWith(u"UTC\u22123:30"_s), qPrintable(clock->text()));
    w.clock.advance(std::chrono::minutes(7));
    QVERIFY2(clock->text().contains(u"20:37"_s), qPrintable(clock->text()));
}

void TstShell::twoWindowsInOneProcessDoNotMeet()
{
    World a;
    World b;
    a.window->setProfile(u"A"_s, Environment::Production);
    b.window->setProfile(u"B"_s, Environment::Development);
    a.window->go({u"sites"_s, {}});
    b.window->go({u"visits"_s, {}});
    QCOMPARE(a.page()->id(), u"sites"_s);
    QVERIFY(a.window->windowTitle().endsWith(u"A"_s));
    QVERIFY(!b.actions.action(u"sites.add"_s));
}

QTEST_MAIN(TstShell)
#include "tst_shell.moc"
