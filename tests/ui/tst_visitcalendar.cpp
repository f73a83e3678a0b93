// SPDX-License-Identifier: GPL-3.0-or-later
#include "offlinepreparation.h"
#include "preparesheet.h"
#include "sessionworld.h"
#include "visitcalendar.h"
#include "visitdays.h"
#include "visiteditor.h"
#include "visitinspector.h"
#include "visitspage.h"
#include "zonedtimeedit.h"
#include "zonetime.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSpinBox>
#include <QToolButton>

using namespace switchyard;

namespace {

struct World : SessionWorld
{
    Desk &desk() const { return *session->desk(); }
    void openVisits()
    {
        openWhole();
        session->window().go({u"visits"_s, {}});
        QTRY_VERIFY(table(u"Visits"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk().visits.listedAt(), patience);
    }
    VisitsPage &page() const { return *session->window().findChild<VisitsPage *>(); }
    VisitCalendar &calendar() const { return page().calendar(); }
    VisitDays &days() const { return calendar().days(); }
    QAction *command(const char *id) const { return session->actions().action(QLatin1StringView(id)); }
    QTimeZone zoneOf(int row) const { return zoneOfSite(desk().fleet, desk().fleet.idAt(row).utf8()); }
    //! A planned visit at ten of that day there, from the service.
    QByteArray plan(int row, QDate day, const QString &type)
    {
        Visit visit;
        visit.visitId = VisitId("P-"_L1 + type);
        visit.siteId = desk().fleet.idAt(row);
        visit.type = type;
        visit.scheduledAt = Instant{zonetime::firstAtOrAfter(day, QTime(10, 0), zoneOf(row)), 0};
        desk().visits.take(visit, clock.now());
        return visit.visitId->utf8();
    }
    QDate today() const { return zonetime::dateAt(clock.now().ms, QTimeZone::systemTimeZone()); }
    VisitEditor *editor() const
    {
        auto *editor = session->window().findChild<VisitEditor *>();
        return editor && editor->isVisible() ? editor : nullptr;
    }
    QByteArray shown() const { return page().shown().value(u"visit"_s).toString().toUtf8(); }
};

} // namespace

//! The page of visits as a calendar, and what is read before a round of visits.
class TestVisitCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthOfVisitsByKeyboard()
    {
        World world;
        world.openVisits();
        const QDate first = QDate(world.today().year(), world.today().month(), 1).addMonths(1);
        const QDate day(first.year(), first.month(), 12);
        const QByteArray one = world.plan(0, day, u"one"_s);
        const QByteArray two = world.plan(1, day, u"two"_s);
        world.command("visits.calendar")->trigger();
        QTRY_VERIFY(world.calendar().isVisible());
        QVERIFY(!world.table(u"Visits"_s));
        const QAbstractItemModelTester tester(world.days().model());
        QCOMPARE(world.calendar().day(), world.today());
        QTest::keyClick(&world.days(), Qt::Key_PageDown);
        QCOMPARE(world.calendar().day(), world.today().addMonths(1));
        world.calendar().setDay(day.addDays(-8));
        QTest::keyClick(&world.days(), Qt::Key_Down);
        QTest::keyClick(&world.days(), Qt::Key_Right);
        QCOMPARE(world.calendar().day(), day);
        const QString words = world.days().currentIndex().data(Qt::AccessibleTextRole).toString();
        QTRY_VERIFY2(world.days().currentIndex().data().toString().contains(u"2 visits"_s), qPrintable(words));
        // Return shows one after the other beside the calendar.
        QTest::keyClick(&world.days(), Qt::Key_Return);
        QTRY_VERIFY(world.shown() == one || world.shown() == two);
        const QByteArray shownFirst = world.shown();
        QTest::keyClick(&world.days(), Qt::Key_Return);
        QTRY_VERIFY(world.shown() != shownFirst);
        QCOMPARE(world.days().currentVisit(), world.shown());
        QTest::keyClick(&world.days(), Qt::Key_Return);
        QTRY_COMPARE(world.shown(), shownFirst);
        // Over the edge of the month, and back to today.
        world.calendar().setDay(QDate(day.year(), day.month(), 1));
        QTest::keyClick(&world.days(), Qt::Key_Left);
        QCOMPARE(world.calendar().day(), QDate(day.year(), day.month(), 1).addDays(-1));
        QTest::keyClick(&world.days(), Qt::Key_Home);
        QCOMPARE(world.calendar().day(), world.today());
        world.command("visits.calendar")->trigger();
        QTRY_VERIFY(world.table(u"Visits"_s));
        QVERIFY(!world.calendar().isVisible());
    }

    void aClickChoosesAndADoubleClickPlans()
    {
        World world;
        world.openVisits();
        const QDate day = QDate(world.today().year(), world.today().month(), 1).addMonths(1).addDays(14);
        const QByteArray one = world.plan(2, day, u"one"_s);
        world.command("visits.calendar")->trigger();
        world.calendar().setDay(day);
        QTRY_VERIFY(!world.days().lineOf(one).isEmpty());
        QTest::mouseClick(world.days().viewport(), Qt::LeftButton, {}, world.days().lineOf(one).center());
        QTRY_COMPARE(world.shown(), one);
        const QDate free = day.addDays(1);
        world.calendar().setDay(free);
        const QRect cell = world.days().visualRect(world.days().currentIndex());
        QTest::mouseDClick(world.days().viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(world.editor());
        // The editor begins on that day, at nine.
        const auto *scheduled = world.editor()->findChild<ZonedTimeEdit *>();
        QVERIFY(scheduled);
        QCOMPARE(zonetime::dateAt(scheduled->instant_ms(), QTimeZone::utc()), free);
        world.editor()->close();
    }

    void theFilterCountsForTheCalendarToo()
    {
        World world;
        world.openVisits();
        const QDate day = QDate(world.today().year(), world.today().month(), 1).addMonths(1).addDays(14);
        world.plan(0, day, u"one"_s);
        world.plan(1, day, u"two"_s);
        world.command("visits.calendar")->trigger();
        world.calendar().setDay(day);
        const auto count = [&] { return world.days().model()->index(0, 0).isValid() ? countOn(world, day) : -1; };
        QTRY_COMPARE(count(), 2);
        world.filter(u"Filter visits"_s)->setText(u"type:two"_s);
        QTRY_COMPARE(count(), 1);
        world.filter(u"Filter visits"_s)->setText(u"type:none"_s);
        QTRY_COMPARE(count(), 0);
        QTRY_VERIFY(world.shows(u"Nothing is planned this month"_s));
    }

    //! Visits have names and zones also where nobody has been on the page of the sites.
    void theSitesAreReadForTheirVisits()
    {
        World world;
        world.open(u"visits"_s);
        QTRY_VERIFY(world.table(u"Visits"_s));
        QTRY_COMPARE_WITH_TIMEOUT(world.desk().sync.progress().state, SyncProgress::State::Complete, patience);
        QVERIFY(world.desk().fleet.rows() > 0);
    }

    void aListThatCannotBeReadIsSaidInTheCalendarToo()
    {
        World world;
        world.fault(u"status:operation=listVisits,status=403"_s);
        world.openWhole();
        world.session->window().go({u"visits"_s, {}});
        world.command("visits.calendar")->trigger();
        QTRY_VERIFY(world.calendar().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(world.button(u"Try again"_s), patience);
        QTRY_VERIFY(world.shows(u"The list of visits could not be read"_s));
        world.sim->clearFaults();
        world.button(u"Try again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(world.desk().visits.listedAt(), patience);
        QTRY_VERIFY(!world.button(u"Try again"_s));
    }

    void theCalendarIsRemembered()
    {
        World world;
        world.openVisits();
        world.command("visits.calendar")->trigger();
        QTRY_VERIFY(world.calendar().isVisible());
        world.session->window().close();
        world.open(u"visits"_s);
        QTRY_VERIFY(world.calendar().isVisible());
        QVERIFY(world.command("visits.calendar")->isChecked());
    }

    void sitesOfTheNextDaysAreReadForOffline()
    {
        World world;
        world.openVisits();
        world.plan(3, world.today().addDays(2), u"soon"_s);
        world.plan(4, world.today().addDays(9), u"later"_s);
        QTRY_COMPARE(world.table(u"Visits"_s)->model()->rowCount() >= 2, true);
        world.command("visits.prepare")->trigger();
        auto *sheet = world.session->window().findChild<PrepareSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        auto *model = sheet->findChild<TableView *>()->model();
        const QAbstractItemModelTester tester(model);
        const auto has = [&](int row) {
            for (int i = 0; i < model->rowCount(); ++i) {
                if (model->index(i, PreparationModel::Id).data().toString() == world.desk().fleet.idAt(row).text())
                    return true;
            }
            return false;
        };
        QVERIFY(has(3));
        QVERIFY(!has(4));
        sheet->findChild<QSpinBox *>()->setValue(14);
        QTRY_VERIFY(has(4));
        // What comes in while the sheet is open is in it, also where the sites stay the same.
        const auto nextOf = [&](int row) {
            for (int i = 0; i < model->rowCount(); ++i) {
                if (model->index(i, PreparationModel::Id).data().toString() == world.desk().fleet.idAt(row).text())
                    return model->index(i, PreparationModel::NextVisit).data().toString();
            }
            return QString();
        };
        const QString former = nextOf(4);
        world.plan(4, world.today().addDays(1), u"sooner"_s);
        QTRY_VERIFY(!nextOf(4).isEmpty() && nextOf(4) != former);
        const int lists = world.sent("listVisits");
        QTest::mouseClick(world.named<QPushButton>(u"Prepare"_s), Qt::LeftButton);
        auto *task = world.session->window().findChild<OfflinePreparation *>();
        QVERIFY(task);
        QTRY_COMPARE_WITH_TIMEOUT(task->state(), Task::State::Finished, patience);
        QVERIFY(world.desk().fleet.columns().times_ms[size_t(SiteTime::Prepared)][4] > 0);
        QTRY_VERIFY(world.sent("listVisits") > lists);
    }

private:
    static int countOn(const World &world, QDate day)
    {
        const auto *model = qobject_cast<VisitCalendarModel *>(world.days().model());
        return int(model->visitsAt(model->indexOf(day)).size());
    }
};

QTEST_MAIN(TestVisitCalendar)
#include "tst_visitcalendar.moc"
