// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>

using namespace switchyard;
using namespace switchyard::viewsworld;
using namespace Qt::StringLiterals;

class TestViewSwitcher final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theButtonSaysWhichViewIsShownAndThatItChanged()
    {
        World w;
        QCOMPARE(w.button()->text(), u"All sites"_s);
        QCOMPARE(w.button()->accessibleName(), u"Views"_s);
        QCOMPARE(w.button()->accessibleDescription(), u"Current view: All sites"_s);
        w.filter->setText(u"york"_s);
        QCOMPARE(w.button()->text(), u"All sites •"_s);
        QCOMPARE(w.button()->accessibleDescription(), u"Current view: All sites, changed"_s);
        w.filter->clear();
        QCOMPARE(w.button()->text(), u"All sites"_s);
    }

    void theMenuOpensWithMouseAndKeyboardAndChooses()
    {
        World w;
        w.activate();
        QTest::mouseClick(w.button(), Qt::LeftButton);
        QVERIFY(w.menu()->isVisible());
        QCOMPARE(w.menu()->activeAction(), w.action(u"view.1"_s));
        const QRect entry = w.menu()->actionGeometry(w.action(u"view.2"_s));
        QTest::mouseClick(w.menu(), Qt::LeftButton, {}, entry.center());
        QVERIFY(!w.menu()->isVisible());
        QCOMPARE(w.filter->text(), u"seen:never"_s);
        QCOMPARE(w.button()->text(), u"Not loaded yet"_s);

        QTest::keyClick(&w.window, Qt::Key_0, Qt::AltModifier);
        QVERIFY(w.menu()->isVisible());
        QCOMPARE(w.menu()->activeAction(), w.action(u"view.2"_s));
        QTest::keyClick(w.menu(), Qt::Key_Up);
        QTest::keyClick(w.menu(), Qt::Key_Return);
        QCOMPARE(w.filter->text(), QString());
        QVERIFY(w.action(u"view.1"_s)->isChecked());
        QVERIFY(!w.action(u"view.2"_s)->isChecked());
    }

    void theFirstNineViewsHaveKeysEvenWhileTyping()
    {
        World w;
        w.activate();
        for (int number = 1; number <= 8; ++number)
            w.saveAs(u"View %1"_s.arg(number));
        w.filter->setFocus();
        QTest::keyClick(w.filter, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(w.current(), u"By city"_s);
        QCOMPARE(w.table->sortKeys(), (std::vector<SortKey>{{2, Qt::AscendingOrder}}));
        QTest::keyClick(w.filter, Qt::Key_9, Qt::AltModifier);
        QCOMPARE(w.current(), u"View 6"_s);
        QVERIFY(w.table->sortKeys().empty());
        QVERIFY(w.action(u"view.10"_s)->shortcut().isEmpty());
    }

    void everyViewIsInThePaletteAndEveryCommandInTheMenuBar()
    {
        World w;
        w.saveAs(u"R&D <b>"_s);
        std::vector<PaletteItem> found;
        ActionProvider(w.actions).find({}, 99, [&found](std::vector<PaletteItem> items) { found = std::move(items); });
        QStringList titles;
        for (const PaletteItem &item : found)
            titles << item.title;
        QVERIFY(titles.contains(u"View: All sites"_s));
        QVERIFY(titles.contains(u"View: R&D <b>"_s));
        QVERIFY(titles.contains(u"Delete view"_s));
        QCOMPARE(w.action(u"view.4"_s)->text(), u"R&&D <b>"_s);

        QMenu *view = nullptr;
        const QList<QAction *> tops = w.window.menuBar()->actions();
        for (const QAction *top : tops)
            view = top->text() == u"&View" ? top->menu() : view;
        QVERIFY(view);
        QTRY_VERIFY(view->actions().contains(w.action(u"views"_s))); // the menus are filled when all is said
        QVERIFY(!view->actions().contains(w.action(u"view.1"_s)));
        for (const QString &id : {u"view.1"_s, u"view.4"_s, u"saveView"_s, u"updateView"_s, u"deleteView"_s})
            QVERIFY2(w.action(u"views"_s)->menu()->actions().contains(w.action(id)), qPrintable(id));
    }

    void anOwnViewKeepsFilterSortAndColumns()
    {
        World w;
        w.filter->setText(u"city:york"_s);
        w.table->setColumnShown(1, false);
        w.table->horizontalHeader()->moveSection(3, 1);
        w.table->setSortKeys({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        w.saveAs(u"York"_s);
        QVERIFY(!w.isModified());
        w.run(u"view.1"_s);
        w.filter->setText(u"mill"_s);
        QSignalSpy sorted(w.table, &TableView::sortRequested);
        w.run(u"view.4"_s);
        QCOMPARE(w.filter->text(), u"city:york"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 3, 2}));
        QCOMPARE(w.table->sortKeys(), (std::vector<SortKey>{{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
        QCOMPARE(sorted.size(), 1);
        QVERIFY(!w.isModified());
    }

    void builtInViewsShareTheColumnsOfThePage()
    {
        World w;
        w.table->setColumnShown(3, false);
        QVERIFY(!w.isModified()); // they say nothing of columns
        w.run(u"view.2"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 1, 2}));
        w.saveAs(u"Mine"_s);
        w.table->setColumnShown(2, false);
        QVERIFY(w.isModified());
        w.run(u"updateView"_s);
        QVERIFY(!w.isModified());
        w.run(u"view.1"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 1, 2}));
        w.run(u"view.4"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 1}));
    }

    void widthsAreOfTheViewOnceAPersonHasDraggedOne()
    {
        World w;
        w.saveAs(u"Mine"_s);
        w.window.resize(1200, 500); // columns widen by themselves
        QVERIFY(!w.isModified());
        QHeaderView *header = w.table->horizontalHeader();
        const QPoint edge(header->sectionViewportPosition(1) - 1, header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        QVERIFY(w.isModified());
        const int width = w.table->columnWidth(0);
        w.run(u"updateView"_s);
        w.run(u"view.1"_s);
        w.run(u"view.4"_s);
        QCOMPARE(w.table->columnWidth(0), width);
        w.window.resize(700, 500);
        QCOMPARE(w.table->columnWidth(0), width);
        QVERIFY(!w.isModified());
    }

    void aColumnThatIsSortedByMayBeHidden()
    {
        World w;
        w.table->setSortKeys({{2, Qt::DescendingOrder}});
        w.table->setColumnShown(2, false);
        w.saveAs(u"Hidden"_s);
        w.run(u"view.1"_s);
        w.run(u"view.4"_s);
        QVERIFY(w.table->isColumnHidden(2));
        QCOMPARE(w.table->sortKeys(), (std::vector<SortKey>{{2, Qt::DescendingOrder}}));
        QVERIFY(!w.isModified());
    }

    void aFilterThatIsNotUnderstoodIsKeptAsItIs()
    {
        World w;
        w.filter->setText(u"colour:red ("_s);
        w.saveAs(u"Odd"_s);
        w.run(u"view.1"_s);
        QVERIFY(w.filter->problemText().isEmpty());
        w.run(u"view.4"_s);
        QCOMPARE(w.filter->text(), u"colour:red ("_s);
        QVERIFY(!w.filter->problemText().isEmpty());
        QVERIFY(!w.isModified());
    }

    void theSheetProposesTheFilterAndRefusesWhatIsTaken()
    {
        World w;
        w.activate();
        w.filter->setText(u"city:york"_s);
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.sheet());
        QCOMPARE(w.sheet()->windowTitle(), u"Save view"_s);
        auto *line = w.sheet()->findChild<QLineEdit *>(u"viewName"_s);
        auto *save = w.sheet()->findChild<QPushButton *>(u"save"_s);
        auto *message = w.sheet()->findChild<QLabel *>(u"viewNameMessage"_s);
        QCOMPARE(line->accessibleName(), u"View name"_s);
        QCOMPARE(line->text(), u"city:york"_s);
        QCOMPARE(line->selectedText(), u"city:york"_s);
        QTest::keyClicks(line, u"all SITES"_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(message->text(), u"“all SITES” is built in. Type another name."_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(w.sheet()); // nothing to press
        QTest::keyClicks(line, u" of York"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!w.sheet());
        QCOMPARE(w.current(), u"all SITES of York"_s);
    }

    void anEmptyNameIsNoErrorUntilSomebodyTyped()
    {
        World w;
        w.run(u"saveView"_s);
        auto *save = w.sheet()->findChild<QPushButton *>(u"save"_s);
        auto *message = w.sheet()->findChild<QLabel *>(u"viewNameMessage"_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(message->text(), u"The view keeps the filter, the sort and the columns."_s);
        QTest::mouseClick(w.sheet()->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
        QCOMPARE(w.names().size(), 3);
    }

    void aViewIsRenamedMovedAndItsKeysGoWithThePlace()
    {
        World w;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            w.saveAs(name);
        w.run(u"moveViewUp"_s);
        QCOMPARE(w.names().mid(3), QStringList({u"A"_s, u"C"_s, u"B"_s}));
        w.run(u"moveViewUp"_s);
        QVERIFY(!w.action(u"moveViewUp"_s)->isEnabled());
        QCOMPARE(w.action(u"view.4"_s)->text(), u"C"_s);
        w.run(u"renameView"_s);
        w.name(u"b"_s);
        QVERIFY(w.sheet()); // taken
        w.name(u"c"_s);
        QVERIFY(!w.sheet());
        QCOMPARE(w.button()->text(), u"c"_s);
        QCOMPARE(w.action(u"view.4"_s)->iconText(), u"View: c"_s);
        w.run(u"view.1"_s);
        for (const QString &id :
             {u"renameView"_s, u"deleteView"_s, u"moveViewUp"_s, u"moveViewDown"_s, u"updateView"_s})
            QVERIFY(!w.action(id)->isEnabled());
    }

    void whatIsDeletedComesBackWithUndo()
    {
        World w;
        w.filter->setText(u"york"_s);
        for (const QString &name : {u"A"_s, u"B"_s})
            w.saveAs(name);
        w.run(u"view.4"_s);
        QTest::mouseClick(w.button(), Qt::LeftButton);
        const QRect entry = w.menu()->actionGeometry(w.action(u"deleteView"_s));
        QTest::mouseClick(w.menu(), Qt::LeftButton, {}, entry.center());
        QCOMPARE(w.names().mid(3), QStringList({u"B"_s}));
        QCOMPARE(w.button()->text(), u"All sites •"_s); // the table stays as it is
        QCOMPARE(w.filter->text(), u"york"_s);
        QCOMPARE(w.notice->text(), u"View “A” deleted"_s);
        QVERIFY(!w.actions.action(u"sites.view.5"_s));
        auto *undo = w.notice->findChild<QPushButton *>(u"noticeAction"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(w.names().mid(3), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(w.button()->text(), u"A"_s);
        QVERIFY(!w.notice->isVisible());
    }

    void anUpdateIsTakenBackWithUndo()
    {
        World w;
        w.saveAs(u"A"_s);
        w.filter->setText(u"york"_s);
        w.run(u"updateView"_s);
        QCOMPARE(w.notice->text(), u"View “A” updated"_s);
        w.run(u"view.1"_s);
        QTest::mouseClick(w.notice->findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(w.switcher->views().view(3).content.filter, QString());
    }

    void aRenamedViewIsNotTakenBackByItsFormerName()
    {
        World w;
        w.saveAs(u"A"_s);
        w.filter->setText(u"york"_s);
        w.run(u"updateView"_s);
        w.run(u"renameView"_s);
        w.name(u"B"_s);
        QVERIFY(!w.notice->isVisible());
        QCOMPARE(w.switcher->views().view(3).content.filter, u"york"_s);
    }

    void resetGoesBackToTheView()
    {
        World w;
        QVERIFY(!w.action(u"resetView"_s)->isEnabled());
        w.run(u"view.3"_s);
        w.filter->setText(u"york"_s);
        w.table->setSortKeys({});
        w.run(u"resetView"_s);
        QCOMPARE(w.filter->text(), QString());
        QCOMPARE(w.table->sortKeys().size(), 1U);
        QVERIFY(!w.isModified());
    }

    void everythingIsThereAtTheNextStart()
    {
        MemoryStore store;
        {
            World w;
            w.table->setColumnShown(3, false);
            w.filter->setText(u"york"_s);
            w.saveAs(u"\u05d1\u05ea\u05d9\u05dd 🔋"_s);
            w.table->setColumnShown(1, false);
            w.filter->setText(u"york mill"_s);
            w.save(store);
        }
        World w(&store);
        QCOMPARE(w.current(), u"\u05d1\u05ea\u05d9\u05dd 🔋"_s);
        QCOMPARE(w.filter->text(), u"york mill"_s);
        QVERIFY(w.isModified());
        w.run(u"resetView"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 1, 2}));
        QCOMPARE(w.filter->text(), u"york"_s);
        w.run(u"view.1"_s);
        QCOMPARE(w.columns(), (std::vector<int>{0, 1, 2}));
    }

    void aViewIsWholeThoughTheTableForgotItsColumns()
    {
        MemoryStore store;
        {
            World w;
            w.table->setColumnShown(1, false);
            w.saveAs(u"Mine"_s);
            w.save(store);
        }
        store.setValue(u"table/columns"_s, {}); // they are remembered by titles, which another language does not have
        World w(&store);
        QCOMPARE(w.columns(), (std::vector<int>{0, 2, 3}));
        QVERIFY(!w.isModified());
    }

    void onlyWhatAPersonDoesIsWorthSaving()
    {
        World w;
        QSignalSpy changed(w.switcher, &ViewSwitcher::stateChanged);
        w.filter->setText(u"york"_s);
        QCOMPARE(changed.size(), 0);
        w.run(u"view.2"_s);
        QCOMPARE(changed.size(), 1);
        w.saveAs(u"Mine"_s);
        QVERIFY(changed.size() >= 2);
    }

    void longNamesAreCutAndWholeInTheToolTip()
    {
        World w;
        const QString name = u"<i>Häuser & Höfe</i> "_s.repeated(4).trimmed();
        w.saveAs(name);
        QVERIFY(w.button()->text().contains(u'…'));
        QVERIFY(w.button()->sizeHint().width() < 260);
        QVERIFY(w.button()->toolTip().contains(u"&lt;i&gt;"_s)); // nothing in it is markup
        QVERIFY(w.button()->accessibleDescription().contains(name));
        QVERIFY(w.action(u"view.4"_s)->text().endsWith(u'…'));
        w.run(u"deleteView"_s);
        QVERIFY(w.notice->text().size() < 60);
    }

    void inANarrowPageTheButtonGivesWay()
    {
        World w;
        w.saveAs(u"Everything that the field team looks at"_s);
        QTRY_COMPARE(w.button()->width(), w.button()->sizeHint().width());
        const int whole = w.button()->width();
        QVERIFY(whole > 180);
        w.window.resize(240, 500);
        QVERIFY(w.button()->width() < whole);
        QVERIFY(w.filter->width() > 0);
        QVERIFY(w.filter->geometry().right() < w.button()->geometry().left());
    }

    void twoHundredViewsAreOneMenuThatScrolls()
    {
        MemoryStore store;
        QJsonArray views;
        for (int number = 1; number <= 200; ++number)
            views.append(QJsonObject{{u"name"_s, u"View %1"_s.arg(number)}});
        const QJsonObject all{{u"views"_s, views}, {u"current"_s, u"View 150"_s}};
        store.setValue(u"views/own"_s, QString::fromUtf8(QJsonDocument(all).toJson()));
        World w(&store);
        w.activate();
        QCOMPARE(w.names().size(), 203);
        QTest::mouseClick(w.button(), Qt::LeftButton);
        QVERIFY(w.menu()->isVisible());
        QVERIFY(w.menu()->height() <= w.window.screen()->geometry().height());
        const QRect entry = w.menu()->actionGeometry(w.action(u"view.153"_s));
        QVERIFY2(w.menu()->rect().contains(entry), "the current view is in sight");
        w.menu()->close();
    }
};

QTEST_MAIN(TestViewSwitcher)
#include "tst_viewswitcher.moc"
