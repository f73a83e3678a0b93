// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetworld.h"
#include "importreport.h"
#include "importtask.h"
#include "taskmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace switchyard;
using namespace Qt::StringLiterals;
using Outcome = ImportOutcome;
using State = Task::State;

namespace {

constexpr int patience = 60'000;

//! A few sites that are known, and rows to import.
struct World : FleetWorld
{
    void knowTheFleet()
    {
        sync.refresh();
        if (!QTest::qWaitFor([this] { return sync.progress().state == SyncProgress::State::Complete; }, patience))
            qFatal("no fleet");
        sim->clearRequests();
    }
    QByteArray siteId(int row) const { return store.idAt(row).utf8(); }

    std::shared_ptr<const ImportPlan> plan(const std::shared_ptr<ImportTarget> &target, const QStringList &heads,
                                           const QByteArray &rows) const
    {
        ImportSource source;
        source.heads = heads;
        source.mapping = ImportMapping::guess(heads, target->fields());
        ImportPlanner planner(source, target, target->snapshot());
        CsvReader reader(',', [&planner](const CsvRow &row) { planner.take(row); });
        if (!reader.feed(heads.join(u',').toUtf8() + '\n' + rows) || !reader.finish())
            qFatal("the rows are no CSV");
        return std::make_shared<const ImportPlan>(planner.finish());
    }
    ImportTask &begin(const QByteArray &rows, const QStringList &heads = {u"id"_s, u"name"_s, u"city"_s})
    {
        return begin(plan(sites, heads, rows), sites);
    }
    ImportTask &begin(const std::shared_ptr<const ImportPlan> &what, const std::shared_ptr<ImportTarget> &target)
    {
        task = std::make_unique<ImportTask>(u"Import of sites"_s, what, target, clock);
        task->start();
        return *task;
    }
    //! The bodies of all writes to sites and devices that took effect, by operation and path.
    QList<simulator::Exchange> writes() const
    {
        QList<simulator::Exchange> writes;
        const auto requests = sim->requests();
        for (const auto &exchange : requests) {
            if (exchange.method == "POST" || exchange.method == "PUT") {
                if (exchange.operationId != "token")
                    writes.append(exchange);
            }
        }
        return writes;
    }
    const QJsonObject server(const QByteArray &id)
    {
        std::optional<Result<Site>> site;
        api.call(getSite, SiteId(id)).then(&store, [&](const Result<Site> &answer) { site = answer; });
        if (!QTest::qWaitFor([&] { return site.has_value(); }, patience))
            qFatal("no answer");
        if (!site->ok())
            return {};
        JsonWriter writer(switchyard::Dialect::Contract);
        writeJson(writer, **site);
        return QJsonDocument::fromJson(writer.text()).object();
    }
    void changeElsewhere(const QByteArray &id, const QString &name)
    {
        Site site;
        site.siteId = SiteId(id);
        site.name = name;
        std::optional<bool> ok;
        api.call(replaceSite, site.siteId, site).then(&store, [&](const Result<Site> &answer) { ok = answer.ok(); });
        if (!QTest::qWaitFor([&] { return ok.has_value(); }, patience) || !*ok)
            qFatal("not changed");
        sim->clearRequests();
    }

    std::shared_ptr<ImportTarget> sites = ImportTarget::ofSites(api, store, clock);
    std::shared_ptr<ImportTarget> things = ImportTarget::ofDevices(api, devices, clock);
    std::unique_ptr<ImportTask> task;
};

} // namespace

class TstImportTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMadeAndChangedOnce()
    {
        World world;
        world.knowTheFleet();
        const QByteArray id = world.siteId(1);
        const QJsonObject before = world.server(id);
        ImportTask &task = world.begin(id + ",Mühle,\nnew/1 ..,Made,York\n" + world.siteId(2) + ",,\n");
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.outcomes(), (std::vector<Outcome>{Outcome::Changed, Outcome::Made, Outcome::Same}));
        QCOMPARE(task.done(), 2);
        QCOMPARE(task.failed(), 0);
        QCOMPARE(world.sent("replaceSite"), 1);
        QCOMPARE(world.sent("createSite"), 1);
        QJsonObject wanted = before;
        wanted[u"name"_s] = u"Mühle"_s; // and nothing else, also not what nobody has a field for
        QCOMPARE(world.server(id), wanted);
        QCOMPARE(world.server("new/1 ..")[u"address"_s].toObject()[u"city"_s].toString(), u"York"_s);
        QVERIFY(world.store.rowOf(SiteId(u"new/1 .."_s)) >= 0);
        QCOMPARE(world.store.columns().column(SiteColumn::Name).text(world.store.rowOf(SiteId(id))), u"Mühle"_s);
    }

    void whatStandsThereAlreadyIsNotWritten()
    {
        World world;
        world.knowTheFleet();
        const QByteArray id = world.siteId(1);
        const auto plan = world.plan(world.sites, {u"id"_s, u"name"_s}, id + ",Mill\n");
        world.changeElsewhere(id, u"Mill"_s);
        ImportTask &task = world.begin(plan, world.sites);
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.outcomes().front(), Outcome::Same);
        QVERIFY(world.writes().isEmpty());
    }

    void whatWasChangedMeanwhileStays()
    {
        World world;
        world.knowTheFleet();
        const QByteArray id = world.siteId(1);
        const auto plan = world.plan(world.sites, {u"id"_s, u"name"_s}, id + ",Mill\nbrand new,Mill\n");
        world.changeElsewhere(id, u"Theirs"_s);
        Site other;
        other.siteId = SiteId(u"brand new"_s);
        other.name = u"Theirs too"_s;
        bool made = false;
        world.api.call(createSite, other).then(&world.store, [&](const Result<Site> &) { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(made, patience);
        world.sim->clearRequests();
        ImportTask &task = world.begin(plan, world.sites);
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Failed, patience);
        QCOMPARE(task.outcomes(), std::vector<Outcome>(2, Outcome::ChangedMeanwhile));
        QCOMPARE(task.troubles().value(0).conflicts.front().theirs, u"Theirs"_s);
        QCOMPARE(task.troubles().value(1).conflicts.front().theirs, u"Theirs too"_s);
        QVERIFY(world.writes().isEmpty());
        QVERIFY(!task.canRetryFailed());
    }

    void whatVanishedIsNotMadeAnew()
    {
        World world;
        world.knowTheFleet();
        const auto plan = world.plan(world.sites, {u"id"_s, u"name"_s}, world.siteId(1) + ",Mill\n");
        world.fault(u"status:operation=getSite,status=404"_s);
        ImportTask &task = world.begin(plan, world.sites);
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Failed, patience);
        QCOMPARE(task.outcomes().front(), Outcome::ChangedMeanwhile);
        QVERIFY(world.writes().isEmpty());
    }

    void aLostAnswerIsReadNotRepeated_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("outcome");
        for (const auto &[kind, carriedOut] : {std::pair(u"loseReply"_s, true),
                                               {u"loseReplyByClose"_s, true},
                                               {u"reset"_s, false},
                                               {u"close"_s, false},
                                               {u"truncatedBody"_s, true},
                                               {u"html"_s, true},
                                               {u"status"_s, false}}) {
            for (const auto &operation : {u"createSite"_s, u"replaceSite"_s}) {
                const bool create = operation == "createSite"_L1;
                QTest::newRow(qPrintable(kind + u' ' + operation)) << u"%1:operation=%2,count=1%3"_s.arg(
                    kind, operation, kind == "status"_L1 ? u",status=502"_s : QString())
                                                                   << int(!carriedOut  ? Outcome::NotCarriedOut
                                                                              : create ? Outcome::Made
                                                                                       : Outcome::Changed);
            }
        }
    }

    void aLostAnswerIsReadNotRepeated()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, outcome);
        World world;
        world.knowTheFleet();
        world.fault(fault);
        const bool create = fault.contains(u"createSite"_s);
        const QByteArray id = create ? QByteArray("new") : world.siteId(1);
        ImportTask &task = world.begin(id + ",Mill,\n");
        QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), patience);
        QCOMPARE(int(task.outcomes().front()), outcome);
        QCOMPARE(world.writes().size(), 1);
        if (outcome != int(Outcome::NotCarriedOut))
            return;
        QVERIFY(task.canRetryFailed());
        task.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.outcomes().front(), create ? Outcome::Made : Outcome::Changed);
        QCOMPARE(world.writes().size(), 2);
    }

    void whatNobodyCanTellIsUnclearAndLookedAtFirst()
    {
        World world;
        world.knowTheFleet();
        world.fault(u"loseReply:operation=replaceSite,count=1"_s);
        world.fault(u"status:operation=getSite,skip=1,count=1,status=403"_s);
        ImportTask &task = world.begin(world.siteId(1) + ",Mill,\n");
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Failed, patience);
        QCOMPARE(task.outcomes().front(), Outcome::Unclear);
        task.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.outcomes().front(), Outcome::Same);
        QCOMPARE(world.writes().size(), 1);
    }

    void refusedValuesAreToldAndRetriedAlone()
    {
        World world;
        world.knowTheFleet();
        world.fault(u"status:operation=createSite,status=422,count=1"_s);
        ImportTask &task = world.begin("n1,a,\nn2,b,\nn3,c,\n");
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::PartlyFailed, patience);
        QCOMPARE(task.count(Outcome::Failed), 1);
        QCOMPARE(task.failed(), 1);
        QCOMPARE(task.troubles().size(), 1);
        QCOMPARE(task.troubles().begin()->error.kind, ApiError::Kind::Unprocessable);
        world.sim->clearRequests();
        task.retryFailed();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(world.writes().size(), 1);
        QVERIFY(task.troubles().isEmpty());
    }

    void tooManyRequestsAreWaitedFor()
    {
        World world;
        world.knowTheFleet();
        world.fault(u"status:operation=createSite,status=429,retryAfter=0,count=7"_s);
        world.fault(u"status:operation=replaceSite,status=429,retryAfter=0,count=3"_s);
        ImportTask &task = world.begin("n1,a,\nn2,b,\n" + world.siteId(1) + ",c,\n");
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.count(Outcome::Made), 2);
        QCOMPARE(task.count(Outcome::Changed), 1);
        const auto writes = world.writes();
        QCOMPARE(std::count_if(writes.begin(), writes.end(), [](const auto &write) { return write.processed; }), 3);
    }

    void devicesAreImportedTheSameWay()
    {
        World world;
        world.deviceSync.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(world.deviceSync.progress().state, SyncProgress::State::Complete, patience);
        world.sim->clearRequests();
        const QByteArray id = world.devices.idAt(0).utf8();
        const auto plan = world.plan(world.things, {u"synth_id"_s, u"model"_s, u"kind"_s, u"properties"_s},
                                     '"' + id + "\",Newer,,\"{\"\"a\"\":1.50}\"\nD-new,M,ev,\n");
        ImportTask &task = world.begin(plan, world.things);
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(task.outcomes(), (std::vector<Outcome>{Outcome::Changed, Outcome::Made}));
        QCOMPARE(world.sent("replaceOrCreateDevice"), 1);
        QCOMPARE(world.sent("createDevice"), 1);
        QCOMPARE(world.devices.columns().column(DeviceColumn::Model).text(0), u"Newer"_s);
        const auto writes = world.writes();
        QVERIFY(std::any_of(writes.begin(), writes.end(),
                            [](const auto &write) { return write.requestBody.contains("1.50"); }));
    }

    void aPauseBeginsNothing()
    {
        World world;
        QByteArray rows;
        for (int row = 0; row < 300; ++row)
            rows += "P-" + QByteArray::number(row) + ",x,\n";
        ImportTask &task = world.begin(rows);
        QTRY_VERIFY_WITH_TIMEOUT(task.done() > 10, patience);
        task.pause();
        QCOMPARE(task.state(), State::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(world.scheduler.inFlight() + world.scheduler.queued(), 0, patience);
        const int sent = world.sent("createSite");
        QVERIFY(sent < 300);
        QCOMPARE(task.count(Outcome::Made), sent);
        task.resume();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(world.sent("createSite"), 300);
    }

    void aCancelLetsWhatIsSentEnd()
    {
        World world;
        QByteArray rows;
        for (int row = 0; row < 300; ++row)
            rows += "P-" + QByteArray::number(row) + ",x,\n";
        ImportTask &task = world.begin(rows);
        ImportRowsModel model([](const ApiError &) { return QString(); });
        const QAbstractItemModelTester tester(&model);
        model.show(task);
        model.setFilter(ImportFilter::NotDone);
        const QSignalSpy ended(&task, &ImportTask::ended);
        QTRY_VERIFY_WITH_TIMEOUT(task.done() > 10, patience);
        task.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Cancelled, patience);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(task.count(Outcome::Made) + task.count(Outcome::NotSent), 300);
        QCOMPARE(task.count(Outcome::Made), world.sent("createSite"));
        QCOMPARE(model.rowCount(), int(task.count(Outcome::NotSent)));
        model.setFilter(ImportFilter::Done);
        QCOMPARE(model.rowCount(), int(task.count(Outcome::Made)));
        task.retryFailed(); // the rest, and only that
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(world.sent("createSite"), 300);
        QCOMPARE(model.rowCount(), 300);
    }

    void aRefusedSignInStopsAllAndLosesNothing()
    {
        World world;
        world.fault(u"status:operation=token,status=401"_s);
        ImportTask &task = world.begin("n1,a,\nn2,b,\n");
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Paused, patience);
        QVERIFY(task.halted());
        QVERIFY(!task.note().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(task.done(), 0, patience);
        world.sim->clearFaults();
        world.tokens.credentialsChanged();
        task.resume();
        QTRY_COMPARE_WITH_TIMEOUT(task.state(), State::Finished, patience);
        QCOMPARE(world.writes().size(), 2);
    }

    void anOutageIsWaitedFor()
    {
        World world;
        world.knowTheFleet();
        QByteArray rows;
        for (int row = 0; row < 200; ++row)
            rows += "O-" + QByteArray::number(row) + ",x,\n";
        ImportTask &task = world.begin(rows);
        QTRY_VERIFY_WITH_TIMEOUT(task.done() > 10, patience);
        world.sim->setOutage(true);
        QTRY_VERIFY_WITH_TIMEOUT(world.scheduler.state().kind == ServiceState::Kind::Down, patience);
        world.sim->setOutage(false);
        QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), patience);
        for (int attempt = 0; attempt < 3 && task.canRetryFailed(); ++attempt) {
            task.retryFailed();
            QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), patience);
        }
        QCOMPARE(task.state(), State::Finished);
        exactlyOnce(world, 200);
    }

    void tenThousandRowsThroughALossyService()
    {
        constexpr int count = 10'000;
        World world;
        world.knowTheFleet();
        for (const char *fault :
             {"loseReply:operation=createSite,probability=0.02", "reset:operation=createSite,probability=0.02",
              "status:operation=createSite,status=500,probability=0.01", "reset:operation=getSite,probability=0.01",
              "status:operation=createSite,status=503,processed=true,probability=0.01",
              "status:operation=createSite,status=429,retryAfter=0,probability=0.01"})
            world.fault(QString::fromLatin1(fault));
        QByteArray rows;
        for (int row = 0; row < count; ++row)
            rows += "L-" + QByteArray::number(row) + ",Site " + QByteArray::number(row) + ",York\n";
        ImportTask &task = world.begin(rows);
        TaskModel tasks;
        const QAbstractItemModelTester tester(&tasks);
        tasks.add(task);
        int longest = 0;
        QElapsedTimer since;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &task, [&] { longest = std::max(longest, int(since.restart())); });
        since.start();
        heart.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), 8 * patience); // sanitizers are slow
        heart.stop();
        world.sim->clearFaults();
        for (int attempt = 0; attempt < 3 && task.canRetryFailed(); ++attempt) {
            task.retryFailed();
            QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), patience);
        }
        QCOMPARE(task.state(), State::Finished);
        QCOMPARE(world.store.rows(), 12 + count);
        exactlyOnce(world, count);
        qInfo("longest turn of the event loop: %d ms", longest);
    }

private:
    //! Each row took effect once, and none was sent again before it was read.
    static void exactlyOnce(const World &world, int rows)
    {
        std::map<QByteArray, int> processed;
        std::map<QByteArray, bool> readSince;
        const auto requests = world.sim->requests();
        for (const auto &exchange : requests) {
            if (exchange.operationId == "getSite") {
                readSince[QByteArray::fromPercentEncoding(exchange.path.mid(int(strlen("/api/v1/sites/"))))] = true;
            } else if (exchange.operationId == "createSite") {
                const QByteArray id =
                    QJsonDocument::fromJson(exchange.requestBody).object()[u"siteId"_s].toString().toUtf8();
                if (!id.isEmpty()) {
                    QVERIFY2(std::exchange(readSince[id], false), id.constData());
                    processed[id] += exchange.processed && exchange.status != 409;
                }
            }
        }
        QCOMPARE(int(processed.size()), rows);
        for (const auto &[id, times] : processed)
            QVERIFY2(times == 1, id.constData());
    }
};

QTEST_GUILESS_MAIN(TstImportTask)
#include "tst_importtask.moc"
