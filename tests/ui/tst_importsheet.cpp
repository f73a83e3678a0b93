// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblename.h"
#include "fleetworld.h"
#include "importsheet.h"
#include "notice.h"
#include "statestore.h"
#include "tableimporter.h"
#include "tableview.h"
#include "taskmodel.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

//! A window with a notice, behind it a fleet that is known, and an importer as a page has it.
struct World : FleetWorld
{
    explicit World(Environment environment = Environment::Demo)
        : importer(u"Import sites"_s, ImportTarget::ofSites(api, store, clock), {u"Northern"_s, environment, 25},
                   {worker, clock, tasks, *notice, window})
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(notice);
        column->addStretch();
        window.resize(1200, 800);
        window.show();
        sync.refresh();
        if (!QTest::qWaitFor([this] { return sync.progress().state == SyncProgress::State::Complete; }, patience)
            || !QTest::qWaitForWindowActive(&window))
            qFatal("no fleet, or no window");
        sim->clearRequests();
    }

    QString write(const QByteArray &content, const QString &name = u"in.csv"_s) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QByteArray siteId(int row) const { return store.idAt(row).utf8(); }

    ImportSheet *sheet() const { return window.findChild<ImportSheet *>(); }
    template <class T>
    T *named(const QString &name) const
    {
        const auto widgets = window.findChildren<T *>();
        for (T *widget : widgets) {
            if (widget->isVisible() && (widget->accessibleName() == name || widget->accessibleDescription() == name))
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }
    //! With the file typed in, until its columns are there.
    void openWith(const QByteArray &content)
    {
        const QString file = write(content);
        importer.ask();
        QVERIFY(QTest::qWaitForWindowActive(sheet()));
        auto *line = named<QLineEdit>(u"File"_s);
        QTRY_VERIFY(line->hasFocus());
        line->setText(file.left(file.size() - 1));
        QTest::keyClicks(line, file.right(1));
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"UTF-8"_s), patience);
    }
    void openChecked(const QByteArray &content)
    {
        openWith(content);
        QTRY_VERIFY(button(u"Check"_s)->isEnabled());
        QTest::keyClick(named<QLineEdit>(u"File"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(named<TableView>(u"Rows to import"_s), patience);
    }

    QTemporaryDir folder;
    TaskModel tasks;
    QWidget window;
    Notice *notice = new Notice;
    MemoryStore importerStore;
    TableImporter importer;
};

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

QByteArray newRows(int count)
{
    QByteArray rows = "id,name\n";
    for (int row = 0; row < count; ++row)
        rows += "N-" + QByteArray::number(row) + ",x\n";
    return rows;
}

} // namespace

class TstImportSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void aFileIsImportedByKeyboardAlone()
    {
        World world;
        const QByteArray id = world.siteId(3);
        world.openChecked("id,name,shoe size\n" + id + ",Neue Mühle,42\nbrand new,Made,43\n,nobody,44\n");
        const auto *table = world.named<TableView>(u"Rows to import"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(column(*table->model(), ImportRowsModel::Outcome),
                 (QStringList{u"will change"_s, u"new"_s, u"not possible"_s}));
        QVERIFY(table->model()->index(0, ImportRowsModel::Details).data().toString().endsWith(u"→ Neue Mühle"_s));
        QVERIFY(world.shows(u"2 of 3 rows will be written to Northern."_s));
        QVERIFY(!world.named<QLineEdit>(u"Type the number to confirm"_s));
        QVERIFY(world.sim->requests().isEmpty());
        QTest::keyClick(world.sheet(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(world.notice->text() == u"2 rows imported"_s, patience);
        QCOMPARE(world.sent("replaceSite"), 1);
        QCOMPARE(world.sent("createSite"), 1);
        const auto *report = world.named<TableView>(u"Imported rows"_s);
        QVERIFY(report);
        QCOMPARE(column(*report->model(), ImportRowsModel::Outcome),
                 (QStringList{u"changed"_s, u"made"_s, u"not possible"_s}));
        QTest::keyClick(world.sheet(), Qt::Key_Return);
        QTRY_VERIFY(!world.sheet());
        world.click(u"Show report"_s);
        QTRY_VERIFY(world.named<TableView>(u"Imported rows"_s));
        QCOMPARE(world.named<TableView>(u"Imported rows"_s)->model()->rowCount(), 3);
    }

    void columnsAreChosenAndMustMakeSense()
    {
        World world;
        world.openWith("number,name,other,name\n1,a,b,c\n");
        QVERIFY(world.shows(u"No column is imported as Site ID"_s));
        QVERIFY(!world.button(u"Check"_s)->isEnabled());
        auto *number = world.named<QComboBox>(u"number"_s);
        QVERIFY(number);
        QCOMPARE(number->currentText(), u"Not imported"_s);
        QCOMPARE(world.named<QComboBox>(u"name"_s)->currentText(), u"Name"_s);
        QCOMPARE(world.named<QComboBox>(u"name (2)"_s)->currentText(), u"Not imported"_s);
        const auto choose = [](QComboBox *combo, const QString &text) {
            combo->setFocus();
            for (int steps = 0; combo->currentText() != text && steps < 20; ++steps)
                QTest::keyClick(combo, Qt::Key_Down);
        };
        choose(number, u"Site ID"_s);
        QCOMPARE(number->currentText(), u"Site ID"_s);
        QVERIFY(world.button(u"Check"_s)->isEnabled());
        choose(world.named<QComboBox>(u"name (2)"_s), u"Name"_s);
        QVERIFY(world.shows(u"Two columns are imported as Name"_s));
        QVERIFY(!world.button(u"Check"_s)->isEnabled());
        const auto labels = world.sheet()->findChildren<QLabel *>();
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == number; }));
    }

    void theSeparatorIsGuessedAndCanBeChanged()
    {
        World world;
        world.openWith("id;name,first;city\nN-1;x,y;z\n");
        auto *separator = world.named<QComboBox>(u"Separator"_s);
        QCOMPARE(separator->currentText(), u"Semicolon"_s);
        QCOMPARE(world.named<TableView>(u"First rows"_s)->model()->columnCount(), 3);
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_Up);
        QTRY_COMPARE(world.named<TableView>(u"First rows"_s)->model()->headerData(0, Qt::Horizontal).toString(),
                     u"id;name"_s);
        QCOMPARE(separator->currentText(), u"Comma"_s);
        QVERIFY(world.named<QComboBox>(u"first;city"_s));
    }

    void whatCannotBeReadIsSaidBesideTheFile()
    {
        World world;
        world.importer.ask();
        auto *line = world.named<QLineEdit>(u"File"_s);
        line->setText(world.folder.filePath(u"none.csv"_s));
        QTRY_VERIFY(!line->accessibleDescription().isEmpty()
                    && world.sheet()->findChild<QLabel *>(u"fileMessage"_s)->isVisible());
        QVERIFY(!world.button(u"Check"_s)->isEnabled());
        line->setText(world.write("id,name\nM\xfchle,x\n"));
        QTRY_VERIFY(world.shows(u"Line 2 is not text in UTF-8."_s));
        line->setText(world.write({}, u"empty.csv"_s));
        QTRY_VERIFY(world.shows(u"The file is empty."_s));
        line->setText(world.write("id,name\n", u"heads.csv"_s));
        QTRY_VERIFY(world.button(u"Check"_s)->isEnabled());
        world.click(u"Check"_s);
        QTRY_VERIFY(world.shows(u"nothing below"_s));
        QVERIFY(!world.button(u"Import"_s)->isEnabled());
        world.click(u"Back"_s);
        QVERIFY(world.button(u"Check"_s));
        QTest::keyClick(world.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!world.sheet());
    }

    void aLargeImportNeedsItsNumber()
    {
        World world(Environment::Production);
        world.openChecked(newRows(1200));
        QVERIFY(world.shows(u"Northern is a production profile"_s));
        auto *number = world.named<QLineEdit>(u"Type the number to confirm"_s);
        QVERIFY(number && number->hasFocus());
        QVERIFY(!world.button(u"Import"_s)->isEnabled());
        QTest::keyClick(number, Qt::Key_Return);
        QTest::keyClicks(number, u"120"_s);
        QVERIFY(!world.button(u"Import"_s)->isEnabled());
        QTest::keyClicks(number, u"0"_s);
        QVERIFY(world.button(u"Import"_s)->isEnabled());
        number->setText(u"1,200"_s);
        QVERIFY(world.button(u"Import"_s)->isEnabled());
        number->setText(u"1200 sites"_s);
        QVERIFY(!world.button(u"Import"_s)->isEnabled());
        QVERIFY(world.sim->requests().isEmpty());
        world.click(u"Cancel"_s);
        QTRY_VERIFY(!world.sheet());
    }

    void rowsAreFilteredByTheirOutcome()
    {
        World world;
        world.openChecked("id,name\nN-1,a\nN-2,b\n" + world.siteId(1) + ",c\n,d\n");
        auto *table = world.named<TableView>(u"Rows to import"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        world.click(u"New 2"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(world.button(u"New 2"_s)->isChecked());
        world.click(u"Not possible 1"_s);
        QCOMPARE(column(*table->model(), ImportRowsModel::Details), QStringList{u"The ID is missing."_s});
        QVERIFY(!world.button(u"Same 0"_s)->isEnabled());
        world.click(u"All 4"_s);
        QCOMPARE(table->model()->rowCount(), 4);
    }

    void theImportGoesOnWithoutItsSheet()
    {
        World world;
        world.openChecked(newRows(60));
        QTest::keyClicks(world.named<QLineEdit>(u"Type the number to confirm"_s), u"60"_s);
        QTest::keyClick(world.sheet(), Qt::Key_Return);
        QTRY_VERIFY(world.button(u"Close"_s));
        QTest::keyClick(world.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!world.sheet());
        QCOMPARE(world.tasks.rowCount(), 1);
        if (world.tasks.activeCount() == 1) {
            world.importer.ask(); // the one that is under way, not another one
            QVERIFY(!world.button(u"Check"_s));
            QTest::keyClick(world.sheet(), Qt::Key_Escape);
        }
        QTRY_COMPARE_WITH_TIMEOUT(world.notice->text(), u"60 rows imported"_s, patience);
        QCOMPARE(world.sent("createSite"), 60);
    }

    void whatFailedIsTriedAgainAlone()
    {
        World world;
        world.fault(u"status:operation=createSite,status=422,count=1"_s);
        world.openChecked(newRows(3));
        world.click(u"Import"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.notice->text(), u"2 of 3 rows imported"_s, patience);
        QTRY_VERIFY(world.button(u"Not done 1"_s));
        world.click(u"Not done 1"_s);
        const auto *table = world.named<TableView>(u"Imported rows"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()
                    ->index(0, ImportRowsModel::Details)
                    .data()
                    .toString()
                    .startsWith(u"The service refused the values"_s));
        world.click(u"Retry failed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.notice->text(), u"3 rows imported"_s, patience);
        QCOMPARE(world.sent("createSite"), 4);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void theReportIsSaved()
    {
        World world;
        world.openChecked(newRows(2));
        world.click(u"Import"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.notice->text(), u"2 rows imported"_s, patience);
        world.click(u"Save report…"_s);
        auto *dialog = world.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = world.folder.filePath(u"report.csv"_s);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The report was saved"_s), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count(",made,"), 2);
    }

    void whatWasChosenIsProposedAgain()
    {
        World world;
        world.openWith(newRows(1));
        auto *empty = world.named<QComboBox>(u"Empty cells"_s);
        empty->setFocus();
        QTest::keyClick(empty, Qt::Key_Down);
        QTRY_VERIFY(world.button(u"Check"_s)->isEnabled());
        world.click(u"Check"_s);
        world.importer.saveState(world.importerStore);
        QCOMPARE(world.importerStore.value(u"folder"_s).toString(), world.folder.path());
        QVERIFY(world.importerStore.value(u"clearEmpty"_s).toBool());
    }

    void everythingHasAName()
    {
        World world;
        world.openChecked(newRows(30));
        const auto widgets = world.sheet()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool input = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPushButton *>(widget) || qobject_cast<const TableView *>(widget);
            if (!input || widget->objectName().startsWith(u"qt_"_s) || widget->objectName() == u"noticeAction"_s)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            if (qobject_cast<const QComboBox *>(widget))
                QVERIFY2(!widget->accessibleDescription().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TstImportSheet)
#include "tst_importsheet.moc"
