// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencechart.h"
#include "evidencelegend.h"
#include "offlinepreparation.h"
#include "preparesheet.h"
#include "sessionworld.h"
#include "sitecheckmodel.h"
#include "sitechecksheet.h"
#include "sitemodel.h"
#include "telemetrychart.h"
#include "visiteditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace switchyard;

namespace {

struct World : SessionWorld
{
    Desk &desk() const { return *session->desk(); }
    void openSites()
    {
        openWhole();
        desk().deviceSync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(desk().deviceSync.progress().state, SyncProgress::State::Complete, patience);
    }
    SiteCheckSheet *sheet() const
    {
        auto *sheet = session->window().findChild<SiteCheckSheet *>();
        return sheet && sheet->isVisible() ? sheet : nullptr;
    }
    void check(int row)
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QTRY_VERIFY(session->actions().action(u"sites.check"_s)->isEnabled());
        session->actions().action(u"sites.check"_s)->trigger();
        QTRY_VERIFY(sheet());
        QTRY_VERIFY_WITH_TIMEOUT(!sheet()->run().isRunning(), patience);
    }
    void press(const QString &text) const
    {
        for (QPushButton *button : sheet()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    TableView *findings() const { return sheet()->findChild<TableView *>(); }
};

} // namespace

//! The check of a site as a technician uses it, through all layers.
class TestSiteCheckSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCheckIsInTheReportWithItsEvidence()
    {
        World world;
        world.openSites();
        world.check(0);
        const auto &report = world.sheet()->run().report();
        QVERIFY(report);
        QCOMPARE(report->siteId, world.desk().fleet.idAt(0).utf8());
        QVERIFY(!world.sheet()->run().wiringError());
        QCOMPARE(report->count(CheckOutcome::Pass) + report->count(CheckOutcome::Fail)
                     + report->count(CheckOutcome::CannotTell),
                 int(siteCheckCount));
        QVERIFY(report->count(CheckOutcome::Pass) >= 2); // a healthy simulated site passes something
        auto *model = world.findings()->model();
        const QAbstractItemModelTester tester(model);
        QVERIFY(model->rowCount() >= int(siteCheckCount));
        QSet<QString> checks;
        int drawn = 0;
        auto *chart = world.sheet()->findChild<TelemetryChart *>();
        auto *legend = world.sheet()->findChild<EvidenceLegend *>();
        for (int row = 0; row < model->rowCount(); ++row) {
            checks.insert(model->index(row, SiteCheckModel::Check).data(Qt::ToolTipRole).toString());
            QVERIFY(!model->index(row, SiteCheckModel::Found).data().toString().isEmpty());
            world.findings()->setCurrentIndex(model->index(row, 0));
            const CheckFinding *finding = static_cast<SiteCheckModel *>(model)->findingAt(row);
            const CheckEvidence &evidence = finding->evidence;
            QCOMPARE(chart->isVisible(), !evidence.isEmpty());
            if (evidence.isEmpty())
                continue;
            const std::vector<const ChartLine *> lines = chart->content().lines();
            QCOMPARE(lines.size(), evidence.lines.size());
            QCOMPARE(chart->content().span, evidence.view.isEmpty() ? report->span : evidence.view);
            QCOMPARE(chart->content().bands.size(), evidence.marked.size());
            QVERIFY(!chart->accessibleDescription().isEmpty());
            QSet<QString> names;
            for (const ChartLine *line : lines)
                names.insert(line->title());
            QCOMPARE(names.size(), qsizetype(lines.size())); // they can be told apart
            if (legend->isVisible())
                QCOMPARE(legend->names().size(), qsizetype(lines.size()));
            ++drawn;
        }
        QCOMPARE(checks.size(), int(siteCheckCount));
        QVERIFY(drawn >= int(siteCheckCount) - 2); // it may lack PV, or a battery
        QVERIFY(world.sent("getDeviceTelemetry") > 0);
    }

    void evidenceIsDrawnWhateverItIs()
    {
        constexpr qint64 hour = 3'600'000;
        const Span span{0, 168 * hour};
        const std::vector<qint64> times{0, 100 * hour, 120 * hour};
        EvidenceChart drawing;
        drawing.show();
        auto *chart = drawing.findChild<TelemetryChart *>();
        auto *legend = drawing.findChild<EvidenceLegend *>();
        // That there is nothing is drawn too.
        CheckEvidence evidence{{{u"PV sensor · P-1"_s, "power_W", u"W"_s, {}, {}, {span}}}, {span}, u"No data"_s, {}};
        drawing.draw(evidence, span);
        QCOMPARE(chart->paneCount(), 1);
        QVERIFY(chart->content().groups.front().isBlank);
        QCOMPARE(chart->content().groups.front().gaps, (std::vector<Span>{span}));
        QCOMPARE(chart->content().bandsTitle, u"No data"_s);
        QVERIFY(chart->accessibleDescription().contains(u"No data from"_s));
        QVERIFY(!legend->isVisible());
        // Names are as short as they can be told apart by; what was not asked is no gap.
        evidence = {{{u"PV sensor · P-1"_s, "power_W", u"W"_s, times, {-1, -2, -3}, {{100 * hour, 168 * hour}}},
                     {u"PV sensor · P-2"_s, "power_W", u"W"_s, times, {-1, -2, -3}, {{100 * hour, 168 * hour}}},
                     {u"Grid sensor · M-1"_s, "energy_Wh_decrement", u"Wh"_s, times, {-1, -2, -3}, {span}}},
                    {{hour, 2 * hour}},
                    {},
                    {0, 24 * hour}};
        drawing.draw(evidence, span);
        QCOMPARE(chart->paneCount(), 2);
        QVERIFY(legend->isVisible());
        QCOMPARE(
            legend->names(),
            (QStringList{u"PV sensor · P-1 · Power"_s, u"PV sensor · P-2 · Power"_s, u"Grid sensor · Energy out"_s}));
        QVERIFY(chart->content().groups.front().gaps.empty());
        QCOMPARE(chart->content().bandsTitle, u"Where to look"_s);
        QCOMPARE(chart->content().span, (Span{0, 24 * hour}));
        QVERIFY(chart->content().groups.back().lines.front().data->resets_ms.empty()); // it is one that falls
        QVERIFY(legend->heightForWidth(200) > legend->heightForWidth(2000));
        // What is expected is drawn against what it is expected of.
        evidence = {{{u"Battery sensor · B-1"_s, "power_W", u"W"_s, times, {1, 2, 3}, {span}},
                     {u"The other sensors"_s, "power_W", u"W"_s, times, {1, 2, 4}, {span}, true}},
                    {},
                    {},
                    {}};
        drawing.draw(evidence, span);
        QCOMPARE(legend->names(), (QStringList{u"Battery sensor"_s, u"The other sensors"_s}));
        const std::vector<const ChartLine *> lines = chart->content().lines();
        QVERIFY(!lines.at(0)->isCounterfactual() && lines.at(1)->isCounterfactual());
        QCOMPARE(lines.at(0)->origin.id, lines.at(1)->origin.id);
    }

    void theResultGoesIntoTheNotesOfAVisit()
    {
        World world;
        world.openSites();
        world.check(1);
        world.press(u"Copy"_s);
        const QString notes = world.sheet()->run().report()->notes(QLocale());
        QCOMPARE(QGuiApplication::clipboard()->text(), notes);
        world.press(u"Log visit with this result"_s);
        const auto editor = [&]() -> VisitEditor * {
            auto *found = world.session->window().findChild<VisitEditor *>();
            return found && found->isVisible() ? found : nullptr;
        };
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->site(), world.desk().fleet.idAt(1).text());
        QCOMPARE(editor()->findChild<QPlainTextEdit *>()->toPlainText(), notes);
        // Where the editor of that site is open already, its text stays.
        world.session->window().go(
            {u"visits"_s, {{u"log"_s, world.desk().fleet.idAt(1).text()}, {u"notes"_s, u"More\n"_s}}});
        QCOMPARE(editor()->findChild<QPlainTextEdit *>()->toPlainText(), notes + u"More\n"_s);
        QCOMPARE(world.session->window().findChildren<VisitEditor *>().size(), 1);
        editor()->close();
    }

    void withoutAConnectionItSaysWhatItCannotTell()
    {
        World world;
        world.openSites();
        world.desk().scheduler.setOffline(true);
        world.check(0);
        const auto &report = world.sheet()->run().report();
        QVERIFY(report);
        QVERIFY(world.sheet()->run().wiringError());
        QCOMPARE(report->count(CheckOutcome::Pass), 0);
        QCOMPARE(report->count(CheckOutcome::Fail), 0); // silence that nobody asked into is no fault
        QVERIFY(world.shows(u"The devices are those that the list of the fleet has"_s));
        world.desk().scheduler.setOffline(false);
        world.press(u"Check again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!world.sheet()->run().isRunning(), patience);
        QVERIFY(!world.sheet()->run().wiringError());
        QVERIFY(world.sheet()->run().report()->count(CheckOutcome::Pass) >= 2);
    }

    void whatWasReadBeforeIsTakenWhereThereIsNoConnection()
    {
        World world;
        QDir(world.folder.path()).mkdir(u"data"_s);
        world.cacheFile = world.folder.filePath(u"data/fleet.sqlite"_s);
        world.openSites();
        world.check(0);
        const int passed = world.sheet()->run().report()->count(CheckOutcome::Pass);
        world.press(u"Close"_s);
        QTRY_VERIFY(!world.session->window().findChild<SiteCheckSheet *>());
        world.desk().scheduler.setOffline(true);
        world.check(0);
        QVERIFY(world.sheet()->run().wiringError());
        QVERIFY(world.sheet()->run().wiringAt());
        QVERIFY(world.shows(u"The wiring is that of"_s));
        const auto &report = world.sheet()->run().report();
        QVERIFY(report->count(CheckOutcome::Pass) > 0);
        QVERIFY(report->count(CheckOutcome::Pass) <= passed);
        QCOMPARE(report->count(CheckOutcome::Fail), 0);
    }

    void sitesAreReadBeforeThereIsNoConnection()
    {
        World world;
        QDir(world.folder.path()).mkdir(u"data"_s);
        world.cacheFile = world.folder.filePath(u"data/fleet.sqlite"_s);
        world.openSites();
        QAction *prepare = world.session->actions().action(u"sites.prepare"_s);
        world.table()->selectAll();
        QTRY_VERIFY(prepare->isEnabled());
        prepare->trigger();
        auto *choice = world.session->window().findChild<PrepareSheet *>();
        QVERIFY(choice && choice->isVisible());
        const auto *toPrepare = choice->findChild<TableView *>();
        QCOMPARE(toPrepare->model()->rowCount(), 12);
        QCOMPARE(toPrepare->model()->index(3, PreparationModel::Kept).data().toString(), u"not yet"_s);
        QTest::mouseClick(world.named<QPushButton>(u"Prepare"_s), Qt::LeftButton);
        auto *task = world.session->window().findChild<OfflinePreparation *>();
        QVERIFY(task);
        QCOMPARE(task->total(), 12);
        QTRY_COMPARE_WITH_TIMEOUT(task->state(), Task::State::Finished, patience);
        QCOMPARE(task->done(), 12);
        QCOMPARE(task->failed(), 0);
        // How old it is stands in the table, also after the next start.
        const auto kept = [&world](int row) {
            return world.table()->model()->index(row, SiteModel::Prepared).data().toString();
        };
        QVERIFY(!world.table()->isColumnHidden(SiteModel::Prepared));
        QTRY_COMPARE(kept(7), u"now"_s);
        world.session->window().close();
        world.openSites();
        QTRY_COMPARE(kept(7), u"now"_s);
        world.desk().scheduler.setOffline(true);
        QTRY_VERIFY(!world.session->actions().action(u"sites.prepare"_s)->isEnabled());
        world.check(7); // nobody has looked at it before
        QVERIFY(world.sheet()->run().wiringAt());
        QVERIFY(world.sheet()->run().report()->count(CheckOutcome::Pass) > 0);
    }

    //! Nobody goes into a cellar with what is not on disk.
    void whatCannotBeKeptIsNotCalledPrepared()
    {
        World world;
        QDir(world.folder.path()).mkdir(u"data"_s);
        world.cacheFile = world.folder.filePath(u"data/fleet.sqlite"_s);
        // Where the file of the wiring would be is a folder that is not empty.
        QVERIFY(QDir(world.folder.path()).mkpath(u"data/topology.sqlite/in the way"_s));
        world.openSites();
        const SiteCheckParts parts{world.desk().api,
                                   world.desk().fleet,
                                   world.desk().devices,
                                   world.desk().worker,
                                   world.clock,
                                   world.desk().telemetryKeeper(),
                                   world.desk().topologyKeeper()};
        OfflinePreparation preparation(parts, world.desk().fleet, {world.desk().fleet.idAt(0).utf8()});
        preparation.start();
        QTRY_COMPARE_WITH_TIMEOUT(preparation.state(), Task::State::Failed, patience);
        QVERIFY2(preparation.note().contains(u"cannot be kept"_s), qPrintable(preparation.note()));
        QCOMPARE(world.desk().fleet.columns().times_ms[size_t(SiteTime::Prepared)][0], 0);
    }

    void whatCouldNotBeReadIsToldAndReadLater()
    {
        World world;
        world.openSites();
        const SiteCheckParts parts{world.desk().api, world.desk().fleet, world.desk().devices, world.desk().worker,
                                   world.clock};
        OfflinePreparation preparation(parts, world.desk().fleet,
                                       {world.desk().fleet.idAt(0).utf8(), world.desk().fleet.idAt(1).utf8()});
        world.desk().scheduler.setOffline(true);
        preparation.start();
        QTRY_COMPARE_WITH_TIMEOUT(preparation.state(), Task::State::Failed, patience);
        QCOMPARE(preparation.failed(), 2);
        QVERIFY(preparation.canRetryFailed());
        world.desk().scheduler.setOffline(false);
        preparation.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(preparation.state(), Task::State::Finished, patience);
        QCOMPARE(preparation.done(), 2);

        OfflinePreparation cancelled(parts, world.desk().fleet, {world.desk().fleet.idAt(0).utf8()});
        cancelled.start();
        cancelled.cancel();
        QCOMPARE(cancelled.state(), Task::State::Cancelled);
        OfflinePreparation paused(parts, world.desk().fleet,
                                  {world.desk().fleet.idAt(0).utf8(), world.desk().fleet.idAt(1).utf8()});
        paused.start();
        paused.pause();
        QTRY_COMPARE_WITH_TIMEOUT(paused.done(), 1, patience);
        QCOMPARE(paused.state(), Task::State::Paused);
        paused.resume();
        QTRY_COMPARE_WITH_TIMEOUT(paused.state(), Task::State::Finished, patience);
    }

    void theWiringIsThereWithoutAConnection()
    {
        World world;
        QDir(world.folder.path()).mkdir(u"data"_s);
        world.cacheFile = world.folder.filePath(u"data/fleet.sqlite"_s);
        world.openSites();
        const auto nodes = [&] {
            auto *tree = world.session->window().findChild<QTreeView *>(u"topology"_s);
            return tree ? tree->model()->rowCount() : 0;
        };
        world.table()->setCurrentIndex(world.table()->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(nodes() > 0, patience);
        world.session->window().close();
        world.open();
        world.desk().scheduler.setOffline(true);
        QTRY_VERIFY(world.table()->model()->rowCount() > 0);
        QVERIFY(world.named<QTabWidget>(u"Site tabs"_s) || nodes() == 0);
        world.session->window().go({u"sites"_s, {{u"site"_s, world.desk().fleet.idAt(0).text()}}});
        QTRY_VERIFY_WITH_TIMEOUT(nodes() > 0, patience);
        world.named<QTabWidget>(u"Site tabs"_s)->setCurrentIndex(1);
        QTRY_VERIFY(world.shows(u"could not be refreshed"_s));
    }

    void closingItWhileItAsksIsSafe()
    {
        World world;
        world.openSites();
        world.fault(u"latency:operation=getDeviceTelemetry,ms=300"_s);
        world.table()->setCurrentIndex(world.table()->model()->index(0, 0));
        QTRY_VERIFY(world.session->actions().action(u"sites.check"_s)->isEnabled());
        world.session->actions().action(u"sites.check"_s)->trigger();
        QTRY_VERIFY(world.sheet());
        QTRY_VERIFY(world.sheet()->run().asked() > 3);
        world.sheet()->close();
        QTRY_VERIFY(!world.session->window().findChild<SiteCheckSheet *>());
        world.check(1);
        QVERIFY(world.sheet()->run().report());
    }
};

QTEST_MAIN(TestSiteCheckSheet)
#include "tst_sitechecksheet.moc"
