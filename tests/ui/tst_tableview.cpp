// SPDX-License-Identifier: GPL-3.0-or-later
#include "statestore.h"
#include "tableheader.h"
#include "tableview.h"
#include "theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItem>
#include <QStandardItemModel>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *threeByThree(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({u"Site ID"_s, u"Name"_s, u"Power"_s});
    for (int row = 0; row < 3; ++row)
        model->appendRow({new QStandardItem(u"S-%1"_s.arg(row)), new QStandardItem(u"=SUM(%1)"_s.arg(row)),
                          new QStandardItem(u"%1 kW"_s.arg(row))});
    return model;
}

void clickHeader(TableView &view, int column, Qt::KeyboardModifiers modifiers = {})
{
    QHeaderView *header = view.horizontalHeader();
    const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
}

//! Remembers what would be dragged; no drag comes of it.
class DraggedRows final : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        dragged.append(indexes);
        return nullptr;
    }
    mutable QList<QModelIndexList> dragged;
};

//! Presses on a row, moves to another one, and lets go.
void dragOver(TableView &view, int from, int to)
{
    const auto at = [&view](int row) { return view.visualRect(view.model()->index(row, 0)).center(); };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(from));
    for (const QPoint &point : {at(from) + QPoint(2, 0), at(to)}) {
        QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(to));
}

} // namespace

class TstTableView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void aTableAsksForItsSortAndSortsNothing();
    void furtherColumnsJoinTheSort();
    void columnsThatCannotBeSortedStayQuiet();
    void copyGivesVisibleColumnsAndDefusesFormulas();
    void theFirstColumnCannotBeHidden();
    void theColumnMenuStaysOpenForMore();
    void columnsAreRememberedByName();
    void aLayoutIsTakenAndGivenBack();
    void whatAPersonDoesWithColumnsIsTold();
    void rowsAreThirtyPixels();
    void onlySelectedRowsAreDragged();
    void aDragTakesTheFirstRowsOfAHugeSelection();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstTableView::aTableAsksForItsSortAndSortsNothing()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.resize(500, 200);
    view.show();
    QSignalSpy asked(&view, &TableView::sortRequested);
    clickHeader(view, 1);
    clickHeader(view, 1);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(view.sortKeys(), (std::vector<SortKey>{{1, Qt::DescendingOrder}}));
    QCOMPARE(view.model()->index(0, 0).data().toString(), u"S-0"_s);
    QCOMPARE(view.accessibleName(), u"Sites"_s);
    QCOMPARE(view.objectName(), u"sites"_s);
}

void TstTableView::furtherColumnsJoinTheSort()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.resize(500, 200);
    view.show();
    clickHeader(view, 0);
    clickHeader(view, 2, Qt::ControlModifier);
    QCOMPARE(view.sortKeys(), (std::vector<SortKey>{{0, Qt::AscendingOrder}, {2, Qt::AscendingOrder}}));
    clickHeader(view, 2, Qt::ControlModifier);
    QCOMPARE(view.sortKeys().back().order, Qt::DescendingOrder);
    clickHeader(view, 1);
    QCOMPARE(view.sortKeys(), (std::vector<SortKey>{{1, Qt::AscendingOrder}}));
}

void TstTableView::columnsThatCannotBeSortedStayQuiet()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.setSortable(1, false);
    view.resize(500, 200);
    view.show();
    QSignalSpy asked(&view, &TableView::sortRequested);
    clickHeader(view, 1);
    QCOMPARE(asked.size(), 0);
    clickHeader(view, 0);
    QCOMPARE(asked.size(), 1);
}

void TstTableView::copyGivesVisibleColumnsAndDefusesFormulas()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.show();
    view.selectRow(1);
    view.setColumnShown(2, false);
    QSignalSpy copied(&view, &TableView::copied);
    QTest::keySequence(&view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Site ID\tName\nS-1\t'=SUM(1)\n"_s);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0][0].toInt(), 1);
}

void TstTableView::theFirstColumnCannotBeHidden()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.setColumnShown(0, false);
    QVERIFY(!view.isColumnHidden(0));
    std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 5); // and a line, and all of them
    QVERIFY(!menu->actions()[0]->isEnabled());
    menu->actions()[1]->setChecked(false);
    QVERIFY(view.isColumnHidden(1));
    menu->actions()[4]->trigger();
    QVERIFY(!view.isColumnHidden(1));
}

void TstTableView::theColumnMenuStaysOpenForMore()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    std::unique_ptr<QMenu> menu(view.makeColumnMenu(nullptr));
    menu->popup(QPoint(50, 50));
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu.get(), Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[1]).center());
    QVERIFY(view.isColumnHidden(1));
    QVERIFY(menu->isVisible());
    menu->setActiveAction(menu->actions()[2]);
    QTest::keyClick(menu.get(), Qt::Key_Space);
    QVERIFY(view.isColumnHidden(2));
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu.get(), Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
}

void TstTableView::columnsAreRememberedByName()
{
    MemoryStore store;
    {
        TableView view(u"Sites"_s);
        view.setModel(threeByThree(&view));
        view.horizontalHeader()->moveSection(2, 1);
        view.setColumnWidth(2, 177);
        view.setColumnShown(1, false);
        view.setSortKeys({{2, Qt::DescendingOrder}});
        view.saveState(store);
    }
    // Next version has one column more in front of the others.
    TableView view(u"Sites"_s);
    auto *model = new QStandardItemModel(0, 4, &view);
    model->setHorizontalHeaderLabels({u"Site ID"_s, u"Kind"_s, u"Name"_s, u"Power"_s});
    view.setModel(model);
    QSignalSpy asked(&view, &TableView::sortRequested);
    view.restoreState(store);
    QCOMPARE(view.columnWidth(3), 177);
    QVERIFY(view.isColumnHidden(2));
    QVERIFY(!view.isColumnHidden(1));
    QCOMPARE(view.horizontalHeader()->visualIndex(3), 1);
    QCOMPARE(view.sortKeys(), (std::vector<SortKey>{{3, Qt::DescendingOrder}}));
    QCOMPARE(asked.size(), 1);
}

void TstTableView::aLayoutIsTakenAndGivenBack()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.setColumnWidths({90, 100, 110});
    view.resize(500, 200);
    view.show();
    const TableLayout fitting{{{0}, {1}, {2}}, {}};
    QCOMPARE(view.layout(), fitting);
    QSignalSpy asked(&view, &TableView::sortRequested);
    QSignalSpy changed(&view, &TableView::columnsChanged);
    const TableLayout own{{{2, 170}, {0, 0}}, {{1, Qt::DescendingOrder}}};
    view.setLayout(own);
    QCOMPARE(view.layout(), own);
    QCOMPARE(view.shownColumns(), (std::vector<int>{2, 0}));
    QCOMPARE(view.columnWidth(2), 170);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(changed.size(), 1);
    view.resize(700, 200);
    QCOMPARE(view.layout(), own);
    view.setLayout({{{1}}, {}}); // the first column says which row it is
    QCOMPARE(view.shownColumns(), (std::vector<int>{0, 1}));
    QVERIFY(view.sortKeys().empty());
    view.setLayout({{}, {{2}}});
    QCOMPARE(view.shownColumns(), (std::vector<int>{0, 1}));
    view.setLayout(fitting);
    QCOMPARE(view.layout(), fitting);
}

void TstTableView::whatAPersonDoesWithColumnsIsTold()
{
    MemoryStore store;
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    view.saveState(store);
    QSignalSpy changed(&view, &TableView::columnsChanged);
    view.restoreState(store);
    view.resize(600, 200);
    view.show();
    QCOMPARE(changed.size(), 0);
    view.setColumnShown(1, false);
    QCOMPARE(changed.size(), 1);
    view.horizontalHeader()->moveSection(2, 1);
    QVERIFY(changed.size() > 1);
}

void TstTableView::onlySelectedRowsAreDragged()
{
    TableView view(u"Sites"_s);
    DraggedRows model(8, 3);
    view.setModel(&model);
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setDraggable(true);
    dragOver(view, 1, 3);
    QVERIFY(model.dragged.isEmpty());
    QCOMPARE(view.selectedRows(), (std::vector<std::pair<int, int>>{{1, 3}}));
    dragOver(view, 2, 6);
    QCOMPARE(model.dragged.size(), 1);
    QCOMPARE(model.dragged[0].size(), 3); // a row each
    QCOMPARE(model.dragged[0][0].row(), 1);
    QCOMPARE(view.selectedRows(), (std::vector<std::pair<int, int>>{{1, 3}}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(5, 0)).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, view.visualRect(model.index(2, 0)).center());
    QCOMPARE(view.selectedRows(), (std::vector<std::pair<int, int>>{{2, 5}}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(3, 0)).center());
    QCOMPARE(view.selectedRows(), (std::vector<std::pair<int, int>>{{3, 3}}));

    view.setDraggable(false);
    dragOver(view, 3, 6);
    QCOMPARE(model.dragged.size(), 1);
    view.setModel(nullptr);
}

void TstTableView::aDragTakesTheFirstRowsOfAHugeSelection()
{
    TableView view(u"Sites"_s);
    DraggedRows model(1000, 3);
    view.setModel(&model);
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setDraggable(true);
    view.selectAll();
    dragOver(view, 2, 5);
    QCOMPARE(model.dragged.size(), 1);
    QCOMPARE(model.dragged[0].size(), TableView::dragLimit);
    QCOMPARE(view.selectedRows(), (std::vector<std::pair<int, int>>{{0, 999}}));
    view.setModel(nullptr);
}

void TstTableView::rowsAreThirtyPixels()
{
    TableView view(u"Sites"_s);
    view.setModel(threeByThree(&view));
    QVERIFY2(view.rowHeight(0) >= 28 && view.rowHeight(0) <= 32, qPrintable(QString::number(view.rowHeight(0))));
}

QTEST_MAIN(TstTableView)
#include "tst_tableview.moc"
