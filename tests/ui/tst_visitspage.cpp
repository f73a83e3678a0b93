// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondialog.h"
#include "sessionworld.h"
#include "statusstrip.h"
#include "visiteditor.h"
#include "visitmodel.h"
#include "zonedtimeedit.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace switchyard;

namespace {

struct World : SessionWorld
{
    explicit World(bool isKept = false)
    {
        if (!isKept)
            return;
        QDir(folder.path()).mkdir(u"data"_s);
        cacheFile = folder.filePath(u"data/fleet.sqlite"_s);
    }
    Desk &desk() const { return *session->desk(); }
    void openVisits()
    {
        openWhole();
        show();
    }
    void show() const
    {
        session->window().go({u"visits"_s, {}});
        QTRY_VERIFY(visits());
        QTRY_VERIFY(desk().outbox.isOpen());
    }
    TableView *visits() const { return table(u"Visits"_s); }
    QString cell(int row, int column) const { return visits()->model()->index(row, column).data().toString(); }
    void choose(int row) const { visits()->setCurrentIndex(visits()->model()->index(row, 0)); }
    VisitEditor *editor() const
    {
        for (VisitEditor *editor : session->window().findChildren<VisitEditor *>()) {
            if (editor->isVisible())
                return editor;
        }
        return nullptr;
    }
    template <class T>
    T *field(const QString &name) const
    {
        for (T *widget : editor()->findChildren<T *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : editor()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void run(const QString &action) const { session->actions().action(action)->trigger(); }
    QString siteId(int row = 0) const { return desk().fleet.idAt(row).text(); }
    void typeVisit(const QString &notes, const QString &site) const
    {
        auto *edit = field<QLineEdit>(u"Site"_s);
        edit->clear();
        QTest::keyClicks(edit, site);
        type(u"repair"_s);
        field<QPlainTextEdit>(u"Notes"_s)->insertPlainText(notes);
    }
    void type(const QString &text) const
    {
        auto *box = editor()->findChild<QComboBox *>(u"type"_s);
        box = box ? box : editor()->findChild<QComboBox *>();
        box->setEditText(text);
    }
    void logOne(const QString &notes)
    {
        run(u"visits.add"_s);
        QTRY_VERIFY(editor());
        typeVisit(notes, siteId());
        press(u"Save visit"_s);
        QTRY_VERIFY(!editor());
    }
    void answer(const QString &text) const
    {
        const auto dialog = [this] { return session->window().findChild<QuestionDialog *>(); };
        QTRY_VERIFY(dialog());
        for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
            if (each->text() == text)
                each->click();
        }
        QTRY_VERIFY(!dialog());
    }
    QString outboxText() const { return session->window().status().findChild<QLabel *>(u"outbox"_s)->text(); }
    bool isInTable(const QString &notes) const
    {
        for (int row = 0; row < visits()->model()->rowCount(); ++row) {
            if (cell(row, VisitModel::Notes) == notes)
                return true;
        }
        return false;
    }
    int rowOfNotes(const QString &notes) const
    {
        for (int row = 0; row < visits()->model()->rowCount(); ++row) {
            if (cell(row, VisitModel::Notes) == notes)
                return row;
        }
        return -1;
    }
};

} // namespace

//! Visits as a technician uses them, through all layers.
class TestVisitsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoggedVisitReachesTheServiceOnce()
    {
        World world;
        world.openVisits();
        world.logOne(u"Changed the fuse\nF2 was blown ☀"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("createVisit"), 1, patience);
        // The row of this desk gives way to the service's, which is then the one that is shown.
        QTRY_VERIFY_WITH_TIMEOUT(world.rowOfNotes(u"Changed the fuse"_s) >= 0
                                     && world.cell(world.rowOfNotes(u"Changed the fuse"_s), VisitModel::Transfer)
                                         == u"Sent"_s,
                                 patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            VisitStore::isServed(world.visits()->currentIndex().data(FleetTableModel::IdRole).toByteArray()), patience);
        QCOMPARE(world.cell(world.visits()->currentIndex().row(), VisitModel::Notes), u"Changed the fuse"_s);
        int alike = 0;
        for (int row = 0; row < world.visits()->model()->rowCount(); ++row)
            alike += world.cell(row, VisitModel::Notes) == u"Changed the fuse"_s;
        QCOMPARE(alike, 1);
        QCOMPARE(world.sent("createVisit"), 1);
        QCOMPARE(world.outboxText(), QString());
    }

    void withoutAConnectionItWaitsAndIsSentLater()
    {
        World world;
        world.openVisits();
        QTRY_COMPARE(world.desk().visitSync.progress().state, SyncProgress::State::Complete);
        world.desk().scheduler.setOffline(true);
        world.logOne(u"In the cellar"_s);
        QTRY_VERIFY(world.isInTable(u"In the cellar"_s));
        QTRY_COMPARE(world.cell(world.rowOfNotes(u"In the cellar"_s), VisitModel::Transfer), u"Waiting to be sent"_s);
        QTRY_COMPARE(world.outboxText(), u"Outbox: 1 waiting"_s);
        QVERIFY(world.shows(u"Saved on this computer, not yet with the service"_s));
        QCOMPARE(world.sent("createVisit"), 0);
        world.desk().scheduler.setOffline(false);
        world.run(u"visits.sendNow"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("createVisit"), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.outboxText(), QString(), patience);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        World world;
        world.openVisits();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        world.press(u"Save visit"_s);
        QVERIFY(world.editor());
        QVERIFY(world.shows(u"Choose the site."_s));
        QVERIFY(world.shows(u"Choose a type, or type one of your own."_s));
        QTRY_VERIFY(world.field<QLineEdit>(u"Site"_s)->hasFocus());
        QTest::keyClicks(world.field<QLineEdit>(u"Site"_s), world.siteId());
        QVERIFY(!world.shows(u"Choose the site."_s));
        QCOMPARE(world.sent("createVisit"), 0);
        world.editor()->close();
    }

    void aVisitToComeHasNoCompletion()
    {
        World world;
        world.openVisits();
        world.run(u"visits.plan"_s);
        QTRY_VERIFY(world.editor());
        QVERIFY(world.field<ZonedTimeEdit>(u"Scheduled"_s));
        QVERIFY(!world.field<ZonedTimeEdit>(u"Completed"_s));
        world.typeVisit(u"Bring the ladder"_s, world.siteId());
        world.press(u"Save visit"_s);
        QTRY_VERIFY(!world.editor());
        QTRY_VERIFY_WITH_TIMEOUT(world.isInTable(u"Bring the ladder"_s), patience);
        QCOMPARE(world.cell(world.rowOfNotes(u"Bring the ladder"_s), VisitModel::State), u"Planned"_s);

        // Its record is a second visit with the same time, and then it is done.
        QTRY_VERIFY_WITH_TIMEOUT(world.button(u"Log this visit"_s), patience);
        world.button(u"Log this visit"_s)->click();
        QTRY_VERIFY(world.editor());
        QVERIFY(world.field<ZonedTimeEdit>(u"Completed"_s));
        QCOMPARE(world.field<QLineEdit>(u"Site"_s)->text(), world.siteId());
        world.field<QPlainTextEdit>(u"Notes"_s)->setPlainText(u"Ladder was there"_s);
        world.press(u"Save visit"_s);
        QTRY_VERIFY(!world.editor());
        QTRY_VERIFY_WITH_TIMEOUT(world.rowOfNotes(u"Bring the ladder"_s) >= 0
                                     && world.cell(world.rowOfNotes(u"Bring the ladder"_s), VisitModel::State)
                                         == u"Done"_s,
                                 patience);
    }

    void aDraftOutlivesTheProgram()
    {
        World world(true);
        world.openVisits();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        world.typeVisit(u"Half a sent"_s, world.siteId());
        QTRY_VERIFY(world.shows(u"The draft is kept as you type."_s));
        world.session->window().close();
        world.open();
        world.show();
        QTRY_VERIFY(world.isInTable(u"Half a sent"_s));
        const int row = world.rowOfNotes(u"Half a sent"_s);
        QCOMPARE(world.cell(row, VisitModel::Transfer), u"Draft"_s);
        world.choose(row);
        QTRY_VERIFY(world.button(u"Continue draft"_s));
        world.button(u"Continue draft"_s)->click();
        QTRY_VERIFY(world.editor());
        QCOMPARE(world.field<QPlainTextEdit>(u"Notes"_s)->toPlainText(), u"Half a sent"_s);
        world.press(u"Save visit"_s);
        QTRY_VERIFY(!world.editor());
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("createVisit"), 1, patience);
    }

    void aDraftIsGivenUpOnlyWhenAPersonSaysSo()
    {
        World world;
        world.openVisits();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        world.typeVisit(u"No"_s, world.siteId());
        world.press(u"Discard draft"_s);
        world.answer(u"Cancel"_s);
        QVERIFY(world.editor());
        QTRY_VERIFY(world.isInTable(u"No"_s));
        world.press(u"Discard draft"_s);
        world.answer(u"Discard"_s);
        QTRY_VERIFY(!world.editor());
        QTRY_VERIFY(!world.isInTable(u"No"_s));
        // One in which nothing was typed leaves nothing.
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        world.editor()->close();
        QTRY_VERIFY(!world.editor());
        QVERIFY(world.desk().drafts.drafts().empty());
    }

    void aRefusedVisitIsEditedAndSentAgain()
    {
        World world;
        world.openVisits();
        world.fault(u"status:operation=createVisit,status=422,count=1"_s);
        world.logOne(u"Refused once"_s);
        QTRY_VERIFY_WITH_TIMEOUT(world.shows(u"The service did not take this visit"_s), patience);
        QTRY_VERIFY(world.outboxText().startsWith(u"1 "_s));
        world.button(u"Edit visit"_s)->click();
        QTRY_VERIFY(world.editor());
        world.field<QPlainTextEdit>(u"Notes"_s)->setPlainText(u"Better"_s);
        world.press(u"Save visit"_s);
        QTRY_VERIFY(!world.editor());
        QTRY_VERIFY_WITH_TIMEOUT(world.isInTable(u"Better"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!world.isInTable(u"Refused once"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(world.outboxText(), QString(), patience);
        QCOMPARE(world.sent("createVisit"), 2);
    }

    void aSiteIsFoundByItsName()
    {
        World world;
        world.openVisits();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        auto *edit = world.field<QLineEdit>(u"Site"_s);
        const QString name = world.desk().fleet.columns().column(SiteColumn::Name).text(3);
        QVERIFY(name.size() > 3);
        edit->setFocus();
        QTest::keyClicks(edit, name);
        QAbstractItemView *popup = nullptr;
        const auto isOpen = [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                auto *view = qobject_cast<QAbstractItemView *>(top);
                if (view && view->isVisible() && view->accessibleName() == u"Sites found"_s)
                    popup = view;
            }
            return popup != nullptr;
        };
        QTRY_VERIFY(isOpen());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_VERIFY(world.desk().fleet.rowOf(SiteId(edit->text())) >= 0);
        QVERIFY(world.shows(u"times in"_s));
        world.editor()->close();
    }

    void aChecklistBecomesNotes()
    {
        World world;
        world.openVisits();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        auto *notes = world.field<QPlainTextEdit>(u"Notes"_s);
        notes->setPlainText(u"First"_s);
        notes->moveCursor(QTextCursor::End);
        auto *menu = world.editor()->findChild<QPushButton *>(u"insertChecklist"_s)->menu();
        menu->actions().constFirst()->trigger();
        QVERIFY(notes->toPlainText().startsWith(u"First\nCommissioning\n[ ] "_s));
        QVERIFY(notes->toPlainText().endsWith(u'\n'));
        notes->undo();
        QCOMPARE(notes->toPlainText(), u"First"_s);
        world.editor()->close();
    }

    void anUnwritableFolderIsToldAndLosesNothing()
    {
        World world(true);
        world.openVisits();
        const QString drafts = VisitDrafts::folderBeside(Desk::journalFile(world.cacheFile));
        QDir(drafts).removeRecursively();
        QFile file(drafts); // a file where the folder has to be: also root cannot write there
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        world.run(u"visits.add"_s);
        QTRY_VERIFY(world.editor());
        world.typeVisit(u"Kept in memory"_s, world.siteId());
        QTRY_VERIFY(world.shows(u"The draft cannot be written to this computer"_s));
        QTRY_VERIFY(world.shows(u"Drafts of visits cannot be written to this computer"_s));
        QCOMPARE(world.field<QPlainTextEdit>(u"Notes"_s)->toPlainText(), u"Kept in memory"_s);
        world.press(u"Save visit"_s); // the journal can be written: the visit is safe there
        QTRY_VERIFY(!world.editor());
        QTRY_COMPARE_WITH_TIMEOUT(world.sent("createVisit"), 1, patience);
    }

    void aSiteShowsItsVisits()
    {
        World world;
        world.openVisits();
        world.logOne(u"Here"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.outboxText(), QString(), patience);
        world.session->window().go({u"sites"_s, {{u"site"_s, world.siteId()}}});
        QTRY_VERIFY(world.named<QTabWidget>(u"Site tabs"_s));
        auto *tabs = world.named<QTabWidget>(u"Site tabs"_s);
        tabs->setCurrentIndex(4);
        QCOMPARE(tabs->tabText(4), u"Visits"_s);
        QTRY_VERIFY(world.table(u"Visits of the site"_s));
        auto *table = world.table(u"Visits of the site"_s);
        const auto has = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, VisitModel::Notes).data().toString() == u"Here"_s)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(has());
        // Its row gives way to the service's.
        const auto isServed = [&] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (!VisitStore::isServed(table->model()->index(row, 0).data(FleetTableModel::IdRole).toByteArray()))
                    return false;
            }
            return has();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), patience);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, VisitModel::Site).data().toString(), world.siteId());
        table->setCurrentIndex(table->model()->index(0, 0));
        const QByteArray id = table->currentIndex().data(FleetTableModel::IdRole).toByteArray();
        world.button(u"Open visit"_s)->click();
        QTRY_VERIFY(world.visits());
        QTRY_COMPARE(world.visits()->currentIndex().data(FleetTableModel::IdRole).toByteArray(), id);
    }

    void workingOfflineIsASwitch()
    {
        World world;
        world.openVisits();
        QTRY_COMPARE(world.desk().visitSync.progress().state, SyncProgress::State::Complete);
        world.run(u"app.offline"_s);
        QVERIFY(world.desk().scheduler.isOffline());
        QTRY_VERIFY(world.shows(u"working offline"_s));
        world.session->window().go({u"sites"_s, {}}); // a command that is not there is never enabled
        QTRY_VERIFY(world.table());
        QVERIFY(!world.session->actions().action(u"sites.add"_s)->isEnabled());
        QVERIFY(world.session->actions().action(u"sites.add"_s)->toolTip().contains(u"needs a connection"_s));
        world.show();
        QVERIFY(world.session->actions().action(u"visits.add"_s)->isEnabled());
        world.logOne(u"While offline"_s);
        QTRY_VERIFY(!world.outboxText().isEmpty());
        QCOMPARE(world.sent("createVisit"), 0);
        world.run(u"app.offline"_s); // back again: what waits goes by itself
        QVERIFY(!world.desk().scheduler.isOffline());
        QTRY_COMPARE_WITH_TIMEOUT(world.outboxText(), QString(), patience);
        QCOMPARE(world.sent("createVisit"), 1);
        world.session->window().go({u"sites"_s, {}});
        QTRY_VERIFY(world.table());
        QVERIFY(world.session->actions().action(u"sites.add"_s)->isEnabled());
        QVERIFY(!world.session->actions().action(u"sites.add"_s)->toolTip().contains(u"needs a connection"_s));
    }

    void whatTheSystemSaysIsHeardUnlessAPersonKnowsBetter()
    {
        World world;
        Profile profile = simulatedProfile(u"Away"_s, *world.sim, world.secrets);
        profile.baseUrl = u"https://grid.example"_s; // never asked: nothing is refreshed here
        Desk desk(profile, Secret(), world.secrets, world.clock);
        OfflineMode mode(desk);
        mode.setNetworkReachable(false);
        QVERIFY(mode.isWithoutNetwork());
        mode.setNetworkReachable(true);
        QVERIFY(!mode.isOffline());
        mode.setNetworkReachable(false);
        mode.setWorkOffline(false); // a person knows better
        QVERIFY(!mode.isOffline());
        mode.setWorkOffline(true);
        mode.setNetworkReachable(true);
        QVERIFY(mode.isOffline()); // and wants it so
    }

    void aPageThatIsOpenedForASiteBeginsThere()
    {
        World world;
        world.openVisits();
        world.session->window().go({u"visits"_s, {{u"log"_s, world.siteId(2)}}});
        QTRY_VERIFY(world.editor());
        QCOMPARE(world.field<QLineEdit>(u"Site"_s)->text(), world.siteId(2));
        world.editor()->close();
    }
};

QTEST_MAIN(TestVisitsPage)
#include "tst_visitspage.moc"
