// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "languages.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "pageregistry.h"
#include "statestore.h"
#include "statusstrip.h"
#include "task.h"
#include "taskmodel.h"
#include "theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

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
    void saveState(StateStore &store) const override { store.setValue(u"width"_s, 321); }
    void restoreState(const StateSource &store) override { restored = store.value(u"width"_s).toInt(); }

    QLineEdit *filter;
    QVariantMap opened;
    int activated = 0;
    int added = 0;
    int refreshed = 0;
    int escaped = 0;
    int restored = 0;
};

class LateProvider final : public PaletteProvider
{
public:
    void find(const QString &text, int, const Answer &answer) override
    {
        asked << text;
        answers.push_back(answer);
    }
    QStringList asked;
    std::vector<Answer> answers;
};

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
    void ctrlKWinsOverALineEdit();
    void thePaletteRunsTheBestMatch();
    void thePaletteClosesOnEscape();
    void lateAnswersOfThePaletteAreDropped();
    void aFastReturnWaitsForEveryAnswer();
    void backAndForwardRememberWhatWasShown();
    void productionIsFramed();
    void withoutAProfileThereIsNoRail();
    void aPageAloneGoesWhenAnotherIsShown();
    void choicesAreRemembered();
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

void TstShell::ctrlKWinsOverALineEdit()
{
    World w;
    w.open();
    QLineEdit *line = w.page()->filter;
    line->setText(u"country:GB"_s);
    line->setFocus();
    line->setCursorPosition(7);
    QTest::keyClick(line, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(w.window->commandPalette().isVisible());
    QCOMPARE(line->text(), u"country:GB"_s); // on X11 the line edit would have cut it there
}

void TstShell::thePaletteRunsTheBestMatch()
{
    World w;
    w.open();
    w.window->commandPalette().openWith();
    auto *line = w.find<QLineEdit>(u"command"_s);
    auto *list = w.find<QListView>(u"results"_s);
    QCOMPARE(line->accessibleName(), u"Command"_s);
    QCOMPARE(list->accessibleName(), u"Results"_s);
    QVERIFY(list->model()->rowCount() > 5);
    QTest::keyClicks(line, u"vis"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Visits"_s);
    for (int row = 0; row < list->model()->rowCount();
         ++row) // "view.scheme.dark" has these letters, but nobody sees them
        QVERIFY(!list->model()->index(row, 0).data().toString().contains(u"colours"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(w.page()->id(), u"visits"_s);
    QVERIFY(!w.window->commandPalette().isVisible());
}

void TstShell::thePaletteClosesOnEscape()
{
    World w;
    w.open();
    w.window->commandPalette().openWith(u"s"_s);
    QTest::keyClick(w.find<QLineEdit>(u"command"_s), Qt::Key_Escape);
    QVERIFY(!w.window->commandPalette().isVisible());
    QCOMPARE(w.page()->id(), u"overview"_s);
}

void TstShell::lateAnswersOfThePaletteAreDropped()
{
    World w;
    w.open();
    LateProvider late;
    w.window->commandPalette().addProvider(late);
    w.window->commandPalette().openWith(u"har"_s);
    auto *list = w.find<QListView>(u"results"_s);
    auto *line = w.find<QLineEdit>(u"command"_s);
    line->setText(u"harbour"_s);
    QCOMPARE(late.asked.last(), u"harbour"_s);
    late.answers[late.answers.size() - 2]({{.title = u"Old answer"_s, .matched = true}});
    QCOMPARE(list->model()->rowCount(), 0);
    bool ran = false;
    late.answers.back()({{.title = u"Harbour View"_s, .run = [&ran] { ran = true; }, .matched = true}});
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(ran);
    w.window->commandPalette().removeProvider(late);
}

void TstShell::aFastReturnWaitsForEveryAnswer()
{
    World w;
    w.open();
    LateProvider late;
    w.window->commandPalette().addProvider(late);
    w.window->commandPalette().openWith();
    auto *line = w.find<QLineEdit>(u"command"_s);
    line->setText(u"vis"_s); // what is on top so far is the page Visits
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(w.window->commandPalette().isVisible());
    bool ran = false;
    late.answers.back()({{.title = u"Vista"_s, .run = [&ran] { ran = true; }, .boost = 1000, .matched = true}});
    QVERIFY(ran);
    QVERIFY(!w.window->commandPalette().isVisible());
    QCOMPARE(w.page()->id(), u"overview"_s);
    w.window->commandPalette().removeProvider(late);
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
        w.window->resize(1111, 700);
        w.window->close();
    }
    World again(&store);
    again.open();
    QCOMPARE(again.page()->id(), u"visits"_s);
    QCOMPARE(again.page()->restored, 321);
    QCOMPARE(again.window->width(), 1111);
    QCOMPARE(again.actions.action(u"view.rail"_s)->isChecked(), !collapsed);
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
