// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "fieldcommands.h"
#include "sitechecksheet.h"
#include "sitespage.h"
#include "statusstrip.h"
#include "tableview.h"
#include "visiteditor.h"
#include "visitsheetexporter.h"

#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QPlainTextEdit>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour_ms = 3'600'000;

Instant hours(const Stage &stage, double hours)
{
    constexpr qint64 minute_ms = 60'000;
    const qint64 ms = stage.now().ms + qint64(hours * double(hour_ms));
    return {ms - ms % (15 * minute_ms), 0};
}

VisitDraft draftAt(Stage &stage, qsizetype row, const QString &type, const QString &notes)
{
    VisitDraft draft;
    draft.site = stage.desk().fleet.idAt(row).text();
    draft.type = type;
    draft.notes = notes;
    return draft;
}

void log(Stage &stage, const VisitDraft &draft)
{
    bool isLogged = false;
    stage.desk().outbox.log(draft).then(&stage.window(), [&isLogged](const Result<Done> &) { isLogged = true; });
    stage.until([&isLogged] { return isLogged; });
}

//! What the service has, and what this desk has for it.
void fill(Stage &stage)
{
    stage.open();
    stage.whole();
    stage.until([&stage] { return stage.desk().outbox.isOpen(); });
    auto planned = draftAt(stage, 3, u"maintenance"_s, u"Bring the torque wrench.\nKey at the neighbour's, no. 14."_s);
    planned.scheduled = hours(stage, 26);
    log(stage, planned);
    auto late = draftAt(stage, 8, u"inspection"_s, u"Meter reads zero since Monday"_s);
    late.scheduled = hours(stage, -30);
    log(stage, late);
    auto done = draftAt(stage, 12, u"repair"_s,
                        u"F2 was blown, replaced (10 A gG).\n[x] Gateway has power\n[x] Devices answer again"_s);
    done.completed = hours(stage, -4);
    log(stage, done);
    stage.until([&stage] { return stage.desk().outbox.waiting() == 0; });
    stage.fault(u"status:operation=createVisit,status=422,count=1"_s);
    auto refused = draftAt(stage, 20, u"replacement"_s, u"New inverter, serial number on the photo"_s);
    refused.completed = hours(stage, -2);
    log(stage, refused);
    stage.until([&stage] { return stage.desk().outbox.problems() > 0; });
    stage.desk().scheduler.setOffline(true);
    auto waiting = draftAt(stage, 31, u"commissioning"_s, u"Clamps turned round, import is shown now"_s);
    waiting.completed = hours(stage, -1);
    log(stage, waiting);
    auto draft = draftAt(stage, 40, u"repair"_s, u"Smell of"_s);
    draft.completed = hours(stage, -0.5);
    stage.desk().outbox.keep(draft);
    stage.window().go({u"visits"_s, {}});
    stage.until([&stage] { return stage.desk().visits.rows() >= 6; });
}

void choose(Stage &stage, const QString &notes)
{
    auto *table = stage.named<TableView>(u"Visits"_s);
    // Rows that have come are put in order a little later.
    stage.until([&stage, table] {
        qsizetype shown = 0;
        for (qsizetype row = 0; row < stage.desk().visits.rows(); ++row)
            shown += stage.desk().visits.columns().state[row] != RowState::Dismissed;
        return table && table->model()->rowCount() == shown;
    });
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString().startsWith(notes))
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
}

//! Visits of some weeks, as a round of a technician has them.
void fillMonth(Stage &stage)
{
    fill(stage);
    const char *types[] = {"maintenance", "inspection", "repair", "commissioning", "replacement"};
    for (int i = 0; i < 34; ++i) {
        Visit visit;
        visit.visitId = VisitId(u"V-%1"_s.arg(i));
        visit.siteId = stage.desk().fleet.idAt((i * 7) % 90);
        visit.type = QLatin1StringView(types[i % 5]);
        visit.scheduledAt = hours(stage, -200.0 + i * 17.3 + (i % 4) * 2);
        if (i % 9 == 3)
            visit.scheduledAt = hours(stage, 74 + i * 0.5);
        stage.desk().visits.take(visit, stage.now());
        if (*visit.scheduledAt < stage.now() && i % 3 != 0) {
            visit.visitId = VisitId(u"R-%1"_s.arg(i));
            visit.completedAt = *visit.scheduledAt + std::chrono::hours(1);
            stage.desk().visits.take(visit, stage.now());
        }
    }
    stage.still();
}

void checkFirst(Stage &stage)
{
    stage.window().go({u"sites"_s, {{u"site"_s, stage.desk().fleet.idAt(0).text()}}});
    stage.still();
    stage.run(u"sites.check"_s);
    stage.until([&stage] {
        auto *sheet = stage.window().findChild<SiteCheckSheet *>();
        return sheet && !sheet->run().isRunning();
    });
    stage.still();
}

void checkSite(Stage &stage, SiteCheck shown = SiteCheck::BatteryUse)
{
    stage.open();
    stage.whole();
    stage.wholeDevices();
    checkFirst(stage);
    auto *table = stage.window().findChild<SiteCheckSheet *>()->findChild<TableView *>();
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, SiteCheckModel::Check).data(Qt::ToolTipRole).toString() == siteCheckTitle(shown))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    stage.still();
}

} // namespace

std::vector<Scene> visitScenes()
{
    return {
        {u"visits-empty"_s, 200,
         [](Stage &stage) {
             stage.open();
             stage.whole();
             stage.window().go({u"visits"_s, {}});
             stage.settle();
         }},
        {u"visits"_s, 200,
         [](Stage &stage) {
             fill(stage);
             stage.still();
             choose(stage, u"Clamps"_s);
             stage.still();
         }},
        {u"visits-refused"_s, 200,
         [](Stage &stage) {
             fill(stage);
             stage.still();
             choose(stage, u"New inverter"_s);
             stage.still();
         }},
        {u"visits-planned"_s, 200,
         [](Stage &stage) {
             fill(stage);
             stage.still();
             choose(stage, u"Bring"_s);
             stage.still();
         }},
        {u"visits-calendar"_s, 200,
         [](Stage &stage) {
             fillMonth(stage);
             stage.run(u"visits.calendar"_s);
             choose(stage, u"Bring"_s);
             stage.still();
         }},
        {u"visits-prepare"_s, 200,
         [](Stage &stage) {
             fillMonth(stage);
             stage.desk().scheduler.setOffline(false);
             stage.run(u"visits.prepare"_s);
             stage.still();
         }},
        {u"sites-prepared"_s, 60,
         [](Stage &stage) {
             stage.open();
             stage.whole();
             stage.wholeDevices();
             stage.window().go({u"sites"_s, {}});
             auto *table = stage.named<TableView>(u"Sites"_s);
             for (int row = 0; row < 8; ++row)
                 table->selectionModel()->select(table->model()->index(row, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
             stage.run(u"sites.prepare"_s);
             stage.click(u"Prepare"_s);
             stage.until([&stage] { return stage.desk().fleet.columns().times_ms[size_t(SiteTime::Prepared)][2] > 0; });
             Q_EMIT stage.window().status().tasksRequested();
             stage.still();
         }},
        {u"sites-sheet-written"_s, 60,
         [](Stage &stage) {
             stage.open();
             stage.whole();
             stage.wholeDevices();
             stage.window().go({u"sites"_s, {{u"site"_s, stage.desk().fleet.idAt(2).text()}}});
             stage.still();
             auto *page = stage.window().findChild<SitesPage *>();
             const QString file = QDir::temp().filePath(u"switchyard-visit-sheet.pdf"_s);
             QFile::remove(file);
             page->field().sheets().write({stage.desk().fleet.idAt(2).utf8(), stage.desk().fleet.idAt(3).utf8()}, file);
             stage.until([&file] { return QFile::exists(file); });
             stage.still();
         }},
        {u"site-visits"_s, 200,
         [](Stage &stage) {
             fill(stage);
             stage.window().go({u"sites"_s, {{u"site"_s, stage.desk().fleet.idAt(12).text()}}});
             stage.tab(4);
             stage.still();
         }},
        {u"site-check"_s, 200, [](Stage &stage) { checkSite(stage); }},
        {u"site-check-balance"_s, 200, [](Stage &stage) { checkSite(stage, SiteCheck::EnergyBalance); }},
        {u"site-check-answers"_s, 200, [](Stage &stage) { checkSite(stage, SiteCheck::Answering); }},
        {u"site-check-clocks"_s, 200, [](Stage &stage) { checkSite(stage, SiteCheck::ClockShift); }},
        {u"site-check-counters"_s, 200, [](Stage &stage) { checkSite(stage, SiteCheck::CounterResets); }},
        {u"site-check-offline"_s, 200,
         [](Stage &stage) {
             stage.open();
             stage.whole();
             stage.wholeDevices();
             stage.desk().scheduler.setOffline(true);
             checkFirst(stage);
         }},
        {u"visits-log"_s, 200,
         [](Stage &stage) {
             fill(stage);
             stage.window().go({u"visits"_s, {{u"log"_s, stage.desk().fleet.idAt(5).text()}}});
             auto *editor = stage.window().findChild<VisitEditor *>();
             editor->findChild<QPlainTextEdit *>()->insertPlainText(u"Isolator labelled, 漏電なし ✓\n"_s);
             stage.still();
         }},
        {u"visits-log-problems"_s, 200,
         [](Stage &stage) {
             stage.open();
             stage.whole();
             stage.window().go({u"visits"_s, {{u"plan"_s, QString()}}});
             stage.click(u"Save visit"_s);
             stage.still();
         }},
    };
}

} // namespace switchyard
