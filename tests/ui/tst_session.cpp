// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "exportsheet.h"
#include "importsheet.h"
#include "journalmodel.h"
#include "notice.h"
#include "questiondialog.h"
#include "sessionworld.h"
#include "sitemodel.h"
#include "sitespage.h"
#include "stateview.h"
#include "statusstrip.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

using World = SessionWorld;

} // namespace

//! The main path as a person takes it, through all layers.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFleetIsThereWithKeyboardReady()
    {
        World world;
        world.openWhole();
        QCOMPARE(world.table()->model()->rowCount(), 12);
        QCOMPARE(world.rows(), u"12 of 12"_s);
        QVERIFY(world.table()->hasFocus());
        QVERIFY(world.session->window().windowTitle().startsWith(u"Switchyard"_s));
        QVERIFY(world.session->window().windowTitle().contains(u"Try-out"_s));
    }

    void theFilterLineNarrowsAndEscClearsIt()
    {
        World world;
        world.openWhole();
        const QString second = world.siteIn(1);
        QTest::keyClick(world.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(world.filter()->hasFocus());
        QTest::keyClicks(world.filter(), u"id:"_s + second);
        QTRY_COMPARE(world.table()->model()->rowCount(), 1);
        QCOMPARE(world.rows(), u"1 of 12"_s);
        QCOMPARE(world.siteIn(0), second);
        QTest::keyClick(world.filter(), Qt::Key_Return);
        QVERIFY(world.table()->hasFocus());
        world.filter()->setText(u"colour:red"_s);
        QVERIFY(world.shows(u"“colour” is no field"_s));
        world.filter()->setText(u"id:nowhere"_s);
        QTRY_VERIFY(world.shows(u"No site matches the filter"_s));
        QTest::keyClick(world.filter(), Qt::Key_Escape);
        QTRY_COMPARE(world.table()->model()->rowCount(), 12);
    }

    void theFilterLineOffersWhatTheFleetHas()
    {
        World world;
        world.openWhole();
        const QString country = world.table()->model()->index(0, 4).data().toString();
        QTest::keyClick(world.table(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(world.filter(), u"seen:<1h cou"_s);
        QTest::keyClick(world.filter(), Qt::Key_Tab);
        QTest::keyClicks(world.filter(), country.first(1).toLower());
        QVERIFY(world.named<QListView>(u"Completions"_s));
        while (!world.filter()->text().endsWith(country)) {
            QTest::keyClick(world.filter(), Qt::Key_Down);
            const auto *completions = world.named<QListView>(u"Completions"_s);
            QVERIFY(completions);
            if (completions->currentIndex().data().toString() == country)
                QTest::keyClick(world.filter(), Qt::Key_Return);
        }
        QCOMPARE(world.filter()->text(), u"seen:<1h country:"_s + country);
        QTRY_VERIFY(world.table()->model()->rowCount() < 12);
        for (int row = 0; row < world.table()->model()->rowCount(); ++row)
            QCOMPARE(world.table()->model()->index(row, 4).data().toString(), country);
    }

    void theTableIsExportedByKeyboard()
    {
        World world;
        world.openWhole();
        const QString file = world.folder.filePath(u"of the fleet"_s);
        QTest::keyClick(world.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = world.session->window().findChild<ExportSheet *>();
        QVERIFY(sheet);
        QTRY_VERIFY(sheet->isVisible());
        auto *name = world.named<QLineEdit>(u"File"_s);
        QTRY_VERIFY(name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, world.folder.filePath(u"nowhere/x.csv"_s));
        QVERIFY(!world.button(u"Export"_s)->isEnabled() || world.button(u"Export"_s)->window() != sheet);
        QVERIFY(world.shows(u"There is no such folder"_s));
        name->selectAll();
        QTest::keyClicks(name, file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(world.shows(u"12 rows exported"_s));
        QVERIFY(world.shows(file + u".csv"_s));
        QFile written(file + u".csv"_s);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        QCOMPARE(lines.size(), 14);
        QCOMPARE(lines[0], QByteArray("\xef\xbb\xbfid,name,city,region,country,postal_code,time_zone,fetched_at\r"));
        QVERIFY(lines[1].startsWith(world.siteIn(0).toUtf8() + ','));
    }

    void theSelectedRowsAreExportedInTheOrderShown()
    {
        World world;
        world.openWhole();
        world.table()->setColumnShown(SiteModel::City, false);
        world.table()->setSortKeys({{SiteModel::Id, Qt::DescendingOrder}});
        Q_EMIT world.table()->sortRequested(world.table()->sortKeys());
        QTRY_VERIFY(world.siteIn(0) > world.siteIn(11));
        QTest::keyClick(world.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(world.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(world.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(world.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = world.named<QLineEdit>(u"File"_s);
        QVERIFY(name);
        QCOMPARE(world.named<QComboBox>(u"Rows to export"_s)->currentText(), u"Selected (3)"_s);
        const QString file = world.folder.filePath(u"some.csv"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(world.shows(u"3 rows exported"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(!lines[0].contains("city"));
        for (int row = 0; row < 3; ++row)
            QVERIFY(lines[row + 1].startsWith(world.siteIn(row).toUtf8() + ','));
    }

    void choosingASiteShowsAllOfIt()
    {
        World world;
        world.openWhole();
        QTest::keyClick(world.table(), Qt::Key_Down);
        QTest::keyClick(world.table(), Qt::Key_Down);
        const QString id = world.table()->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(!id.isEmpty());
        QVERIFY(world.shows(id));
        auto *tabs = world.named<QTabWidget>(u"Site tabs"_s);
        QVERIFY(tabs);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(world.named<QTreeView>(u"Topology"_s), patience);
        auto *tree = world.named<QTreeView>(u"Topology"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, patience);
        tabs->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(world.named<TableView>(u"Devices of the site"_s)
                                     && world.named<TableView>(u"Devices of the site"_s)->model()->rowCount() > 0,
                                 patience);
        auto *devices = world.named<TableView>(u"Devices of the site"_s);
        devices->setFocus();
        devices->setCurrentIndex(devices->model()->index(0, 0));
        QTest::keyClick(devices, Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(world.sent("getTelemetry") > 0 || world.shows(u"sensor"_s), patience);
    }

    void aSiteIsAddedOnceAndShown()
    {
        World world;
        world.openWhole();
        QTest::keyClick(world.table(), Qt::Key_N, Qt::ControlModifier);
        auto *id = world.named<QLineEdit>(u"Site ID"_s);
        QVERIFY(id);
        QVERIFY(id->hasFocus());
        QVERIFY(!world.button(u"Save"_s)->isEnabled());
        id->insert(u"new / ä?"_s); // as an input method does; the test library types ASCII alone
        Q_EMIT id->textEdited(id->text());
        QTest::keyClicks(world.named<QLineEdit>(u"Name"_s), u"Harbour View"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.rows(), u"13 of 13"_s, patience);
        QTRY_COMPARE(world.table()->currentIndex().siblingAtColumn(0).data().toString(), u"new / ä?"_s);
        QCOMPARE(world.sent("createSite"), 1);
        QVERIFY(world.shows(u"Harbour View"_s));
    }

    void aRefusedEditLosesNothing()
    {
        World world;
        world.openWhole();
        QTest::keyClick(world.table(), Qt::Key_Down);
        QTest::keyClick(world.table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(world.named<QLineEdit>(u"City"_s) && world.button(u"Save"_s), patience);
        auto *city = world.named<QLineEdit>(u"City"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!city->text().isEmpty() && !city->isReadOnly(), patience);
        city->selectAll();
        QTest::keyClicks(city, u"Atlantis"_s);
        world.fault(u"status:operation=replaceSite,status=422,count=1"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The service refused the values"_s), patience);
        QCOMPARE(city->text(), u"Atlantis"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!world.named<QLineEdit>(u"City"_s), patience);
        QCOMPARE(world.sent("replaceSite"), 2);
        QTRY_VERIFY(world.shows(u"Atlantis"_s));
    }

    void leavingAnEditAsksFirst()
    {
        World world;
        world.openWhole();
        QTest::keyClick(world.table(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(world.named<QLineEdit>(u"Site ID"_s), u"x"_s);
        const auto dialog = [&] { return world.session->window().findChild<QuestionDialog *>(); };
        world.table()->setCurrentIndex(world.table()->model()->index(3, 0));
        QTRY_VERIFY(dialog());
        for (auto *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text() == u"Keep editing"_s)
                button->click();
        }
        QTRY_VERIFY(!dialog());
        QCOMPARE(world.named<QLineEdit>(u"Site ID"_s)->text(), u"x"_s);
        QCOMPARE(world.sent("createSite"), 0);
    }

    void bothPagesImportAFile()
    {
        World world;
        world.openWhole();
        for (const auto &[page, title] :
             {std::pair(u"sites"_s, u"Import sites"_s), {u"devices"_s, u"Import devices"_s}}) {
            world.session->show(page);
            QAction *import = world.session->actions().action(page + u".import"_s);
            QCOMPARE(import->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
            import->trigger();
            QTRY_VERIFY(world.session->window().findChild<ImportSheet *>());
            auto *sheet = world.session->window().findChild<ImportSheet *>();
            QCOMPARE(sheet->windowTitle(), title);
            sheet->close();
            QTRY_VERIFY(!world.session->window().findChild<ImportSheet *>());
        }
    }

    void anEmptyAccountSaysWhatToDo()
    {
        World world(0);
        world.openWhole();
        QVERIFY(world.shows(u"No sites yet"_s));
        QCOMPARE(world.rows(), u"0 of 0"_s);
    }

    void aDeadServerIsSaidAndComesBackByItself()
    {
        World world;
        world.sim->setOutage(true);
        world.open();
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The connection was lost"_s) || world.shows(u"Offline"_s), patience);
        world.sim->setOutage(false);
        QTRY_COMPARE_WITH_TIMEOUT(world.rows(), u"12 of 12"_s, 60'000);
    }

    void theKeptFleetIsThereWithoutTheServer()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        world.openWhole();
        const QString name = world.table()->model()->index(3, SiteModel::Name).data().toString();
        QVERIFY(!name.isEmpty());
        world.session.reset();
        world.sim->setOutage(true);
        world.open();
        QTRY_COMPARE_WITH_TIMEOUT(world.rows(), u"12 of 12"_s, patience);
        QCOMPARE(world.table()->model()->index(3, SiteModel::Name).data().toString(), name);
        world.filter()->setText(name);
        QTRY_VERIFY(world.table()->model()->rowCount() < 12);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The table shows what was read before."_s), patience);
    }

    void telemetryIsKeptBesideTheFleet()
    {
        World world;
        world.open();
        QVERIFY(!world.session->desk()->telemetryCache);
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        world.open();
        QVERIFY(world.session->desk()->telemetryCache);
        world.session->desk()->telemetryCache->open();
        world.session.reset();
        QVERIFY(QFile::exists(world.folder.filePath(u"telemetry.sqlite"_s)));
    }

    void commandsAreKeptBesideTheFleet()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        world.openWhole();
        Desk &desk = *world.session->desk();
        QTRY_COMPARE_WITH_TIMEOUT(desk.deviceSync.progress().state, SyncProgress::State::Complete, patience);
        const std::vector<SynthId> ids{desk.devices.idAt(0), desk.devices.idAt(1)};
        const NewCommand command = desk.commandDesk.setMode(ids, Mode::Smart);
        desk.commandDesk.send(command);
        QTRY_VERIFY_WITH_TIMEOUT(desk.commands.progress(command.id), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.commands.progress(command.id)->state, CommandState::Finished, patience);
        for (qsizetype row = 0; row < 2; ++row)
            QCOMPARE(desk.devices.columns().text[size_t(DeviceColumn::Mode)].text(row), u"Smart"_s);
        world.session.reset();
        QVERIFY(QFile::exists(world.folder.filePath(u"journal.sqlite"_s)));
        world.open();
        Desk &again = *world.session->desk();
        const JournalModel journal(again.journal, again.operations, world.clock);
        QTRY_COMPARE_WITH_TIMEOUT(journal.rowCount(), 2, patience);
    }

    void theProfileSaysFromWhichNumberOnItIsTyped()
    {
        World world;
        Profile careful = simulatedProfile(u"Careful"_s, *world.sim, world.secrets);
        careful.countTypedFrom = 3;
        const Desk desk(careful, Secret(), world.secrets, world.clock, {});
        QCOMPARE(desk.commandDesk.review(desk.commandDesk.setMode({}, Mode::Smart))->threshold(), 3);
    }

    void whatIsFreshIsNotReadAgain()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        world.openWhole();
        const int read = world.sent("getSite");
        QCOMPARE(read, 12);
        world.session.reset();
        world.openWhole();
        // At most what the inspector shows, if the rows came before the table had the keyboard.
        QVERIFY(world.sent("getSite") <= read + 1);
        QCOMPARE(world.sent("listSites"), 2);
    }

    void aDamagedCacheIsSaidAndReadAnew()
    {
        World world;
        world.cacheFile = world.folder.filePath(u"fleet.sqlite"_s);
        QFile file(world.cacheFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the cache is set aside: .+"_s));
        world.openWhole();
        auto *dialog = world.session->window().findChild<QuestionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"The stored fleet was damaged"_s);
        dialog->close();
        QCOMPARE(world.rows(), u"12 of 12"_s);
    }

    void theTableStaysWhenTheServiceFails()
    {
        World world;
        world.openWhole();
        world.fault(u"html:operation=listSites,count=1"_s);
        QTest::keyClick(world.table(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The table shows what was read before."_s), patience);
        QCOMPARE(world.rows(), u"12 of 12"_s);
        QTest::mouseClick(world.button(u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!world.shows(u"The table shows what was read before."_s), patience);
    }

    void thePaletteOpensASiteThatTheFilterHides()
    {
        World world;
        world.openWhole();
        const QString id = world.siteIn(7);
        world.filter()->setText(u"id:"_s + world.siteIn(2));
        QTRY_COMPARE(world.table()->model()->rowCount(), 1);
        world.session->window().commandPalette().openWith();
        auto *line = world.named<QLineEdit>(u"Command"_s);
        QTest::keyClicks(line, id);
        QTest::keyClick(line, Qt::Key_Return); // at once: the search of the sites is still under way
        QTRY_COMPARE(world.table()->currentIndex().siblingAtColumn(0).data().toString(), id);
        QCOMPARE(world.filter()->text(), QString());
        QCOMPARE(world.table()->model()->rowCount(), 12);
    }

    void filterAndLookComeBackWithTheNextSession()
    {
        World world;
        world.openWhole();
        const QString id = world.siteIn(4);
        world.filter()->setText(u"id:"_s + id);
        QTRY_COMPARE(world.table()->model()->rowCount(), 1);
        world.session->window().saveState();
        world.openWhole();
        QCOMPARE(world.filter()->text(), u"id:"_s + id);
        QTRY_COMPARE(world.rows(), u"1 of 12"_s);
    }

    void anOwnViewIsKeptAtOnceAndChosenByKeyboard()
    {
        World world;
        world.openWhole();
        world.filter()->setText(u"country:GB"_s);
        QTest::keyClick(world.table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *name = world.named<QLineEdit>(u"View name"_s);
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, u"Britain"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const QSettings kept(world.folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        QVERIFY(kept.value(u"pages/sites/views/own"_s).toString().contains(u"Britain"_s));
        QTRY_VERIFY(world.session->window().isActiveWindow());
        QTest::keyClick(world.table(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(world.rows(), u"12 of 12"_s);

        world.session.reset();
        world.openWhole();
        QTest::keyClick(world.table(), Qt::Key_5, Qt::AltModifier);
        QCOMPARE(world.filter()->text(), u"country:GB"_s);
        QCOMPARE(world.named<QPushButton>(u"Views"_s)->text(), u"Britain"_s);
    }

    void whatBelongsToNoPageIsSaidInADialog()
    {
        World world;
        world.openWhole();
        world.session->say(u"The demo fleet is not there"_s, u"It has ended."_s);
        auto *dialog = world.session->window().findChild<QuestionDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"The demo fleet is not there"_s);
        const auto buttons = dialog->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->text(), u"Close"_s);
        buttons.first()->click();
        QTRY_VERIFY(!world.session->window().findChild<QuestionDialog *>());
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
