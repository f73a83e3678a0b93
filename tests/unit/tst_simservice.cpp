// SPDX-License-Identifier: GPL-3.0-or-later
#include "routetable.h"
#include "simclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace switchyard::simulator;

namespace {

const QDateTime noon(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

SimulatorOptions still()
{
    SimulatorOptions options;
    options.sites = 1200;
    options.now = noon;
    options.clockRuns = false;
    return options;
}

QByteArray segment(const QString &id)
{
    return id.toUtf8().toPercentEncoding();
}

QString iso(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

} // namespace

class TstSimService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationAnswersAsTheContractSays();
    void idsWithSlashesBlanksAndUnicodeAreFound();
    void whatASitePutHeldComesBackByteForByte();
    void malformedAndSenselessBodiesAreToldApart_data();
    void malformedAndSenselessBodiesAreToldApart();
    void unknownIdsAre404AndUnknownMethods405();
    void existingIdsAreConflicts();
    void telemetrySpansAreLimitedAndBothDialectsUnderstood();
    void bareDevicesOftenHaveNoDataButTheirSensorsDo();
    void millionIdsAreListedFast();
    void aStateFileBringsEverythingBack();
    void aForeignStateFileIsRefused();
};

void TstSimService::everyOperationAnswersAsTheContractSays()
{
    QSet<QByteArray> answered;
    SimulatorThread simulator(still(), [&answered](const Exchange &exchange) {
        if (exchange.status >= 200 && exchange.status < 300)
            answered.insert(exchange.operationId);
    });
    QVERIFY(simulator.isListening());
    SimClient client(*simulator);
    QVERIFY(!client.signIn().isEmpty());

    const auto status = [&](const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}) {
        return (method == "GET" || method == "DELETE" ? client.call(method, path) : client.call(method, path, body))
            .status;
    };
    QCOMPARE(client.get("/api/v1/sites").entries().size(), 1200);
    QCOMPARE(status("POST", "/api/v1/sites", {{u"siteId"_s, u"NEW-1"_s}}), 201);
    QCOMPARE(client.get("/api/v1/sites").entries().size(), 1201);
    QCOMPARE(status("GET", "/api/v1/sites/NEW-1"), 200);
    QCOMPARE(status("PUT", "/api/v1/sites/S-100001", {{u"siteId"_s, u"S-100001"_s}, {u"name"_s, u"Changed"_s}}), 200);
    QCOMPARE(client.get("/api/v1/sites/S-100001").json().value("name"_L1).toString(), u"Changed"_s);
    QCOMPARE(
        client.get("/api/v1/sites/S-100001/topology").json().value("root"_L1).toObject().value("kind"_L1).toString(),
        u"site"_s);

    const QJsonArray devices = client.get("/api/v1/devices").entries();
    QVERIFY(devices.size() > 2000);
    QString battery;
    for (const auto device : devices) {
        if (battery.isEmpty() && device.toObject().value("synthId"_L1).toString().startsWith("BAT-"_L1))
            battery = device.toObject().value("synthId"_L1).toString();
    }
    const QByteArray devicePath = "/api/v1/devices/" + segment(battery);
    QCOMPARE(status("POST", "/api/v1/devices",
                    {{u"synthId"_s, u"NEW-D"_s}, {u"kind"_s, u"EV"_s}, {u"siteId"_s, u"NEW-1"_s}}),
             201);
    QCOMPARE(client.get("/api/v1/sites/NEW-1/topology")
                 .json()
                 .value("root"_L1)
                 .toObject()
                 .value("children"_L1)
                 .toArray()
                 .size(),
             1);
    const QJsonObject device = client.get(devicePath).json();
    QCOMPARE(device.value("kind"_L1).toString(), u"battery_pack"_s);
    QVERIFY(device.value("properties"_L1).toObject().value("maxCapacity_J"_L1).toDouble() > 9.0 * 3.6e6);
    QCOMPARE(status("PUT", devicePath, device), 200);
    QCOMPARE(status("PUT", "/api/v1/devices/NEW-E", {{u"synthId"_s, u"NEW-E"_s}}), 200);
    QCOMPARE(status("GET", "/api/v1/devices/NEW-E"), 200);
    QCOMPARE(status("GET", devicePath + "/telemetry"), 200);
    QCOMPARE(status("GET", "/api/v1/counterfactuals/baseline/devices/" + segment(battery) + "/telemetry"), 200);
    QCOMPARE(status("GET", devicePath + "/operationmode"), 200);
    QCOMPARE(client.call("PUT", devicePath + "/operationmode", QJsonObject{{u"mode"_s, u"Schedule"_s}})
                 .json()
                 .value("mode"_L1)
                 .toString(),
             u"Schedule"_s);
    QCOMPARE(client.get(devicePath + "/operationmode").json().value("mode"_L1).toString(), u"Schedule"_s);
    const QJsonObject command{{u"start"_s, iso(noon.addSecs(600))},
                              {u"end"_s, iso(noon.addSecs(1200))},
                              {u"action"_s, u"charge"_s},
                              {u"powerLimit_W"_s, 500}};
    QCOMPARE(status("PUT", devicePath + "/plans/overlay", {{u"commands"_s, QJsonArray{command}}}), 200);
    QCOMPARE(client.get(devicePath + "/plans/overlay").json().value("commands"_L1).toArray(), QJsonArray{command});
    QCOMPARE(status("PUT", devicePath + "/plans/overlay", {{u"commands"_s, QJsonArray()}}), 200);

    QVERIFY(!client.get("/api/v1/periodicaltariffs").entries().isEmpty());
    const QJsonObject tariff{{u"name"_s, u"Night"_s}, {u"companyName"_s, u"Test Power"_s}};
    const SimAnswer made = client.call("POST", "/api/v1/periodicaltariffs", tariff);
    QCOMPARE(made.status, 201);
    QCOMPARE(headerValue(made.headers, "Location"), QByteArray("/api/v1/periodicaltariffs/test-power-night"));
    QCOMPARE(status("GET", "/api/v1/periodicaltariffs/test-power-night"), 200);
    QCOMPARE(status("PATCH", "/api/v1/periodicaltariffs/test-power-night", tariff), 200);
    QVERIFY(!client.get("/api/v1/dynamictariffs").entries().isEmpty());
    const QString dynamicId = client.call("POST", "/api/v1/dynamictariffs", QJsonObject{{u"name"_s, u"Mine"_s}})
                                  .json()
                                  .value("tariffId"_L1)
                                  .toString();
    QCOMPARE(
        status("PATCH", "/api/v1/dynamicTariffs/" + segment(dynamicId),
               {{u"values"_s, QJsonArray{QJsonObject{{u"timestamp"_s, u"2026-01-01T00:00Z"_s}, {u"price"_s, 0.5}}}}}),
        200);
    QCOMPARE(client.get("/api/v1/dynamictariffs/" + segment(dynamicId)).json().value("values"_L1).toArray().size(), 1);

    QVERIFY(!client.get("/api/v1/flexgroups").entries().isEmpty());
    const QString group = client.call("POST", "/api/v1/flexgroups", QJsonObject{{u"name"_s, u"Ours"_s}})
                              .json()
                              .value("flexGroupId"_L1)
                              .toString();
    const QByteArray groupPath = "/api/v1/flexgroups/" + segment(group);
    QCOMPARE(client.get(groupPath).json().value("name"_L1).toString(), u"Ours"_s);
    const QString participant =
        client.call("POST", groupPath + "/participants", QJsonObject{{u"siteId"_s, u"S-100001"_s}})
            .json()
            .value("participantId"_L1)
            .toString();
    QCOMPARE(client.get(groupPath + "/participants").entries().size(), 1);
    QCOMPARE(client.get(groupPath + "/participants/" + segment(participant)).json().value("siteId"_L1).toString(),
             u"S-100001"_s);
    QCOMPARE(status("DELETE", groupPath + "/participants/" + segment(participant)), 204);
    QCOMPARE(status("DELETE", groupPath + "/participants/" + segment(participant)), 404);
    const SimAnswer bulk =
        client.call("POST", groupPath + "/participants/bulk", QJsonObject{{u"entries"_s, QJsonArray()}});
    QCOMPARE(bulk.status, 202);
    QCOMPARE(status("GET", headerValue(bulk.headers, "Location")), 200);

    QVERIFY(!client.get("/api/v1/flexevent").entries().isEmpty());
    const SimAnswer event = client.call("POST", "/api/v1/flexevent",
                                        QJsonObject{{u"flexGroupId"_s, u"FG-101"_s},
                                                    {u"type"_s, u"flatDispatch"_s},
                                                    {u"start"_s, iso(noon.addSecs(3600))},
                                                    {u"end"_s, iso(noon.addSecs(7200))},
                                                    {u"powerProfile_W"_s, -10000}});
    QCOMPARE(event.status, 201);
    QCOMPARE(status("PATCH", headerValue(event.headers, "Location"), {{u"powerProfile_W"_s, -9000}}), 200);
    const QString site =
        client.get("/api/v1/flexgroups/FG-101/participants").entries().first().toObject().value("siteId"_L1).toString();
    QCOMPARE(status("POST",
                    "/api/v1/flexdispatches/" + segment(event.json().value("flexDispatchId"_L1).toString()) + "/optout",
                    {{u"siteId"_s, site}}),
             200);

    const QString prognosis = client.get("/api/v1/flexgroups/FG-101/prognoses")
                                  .entries()
                                  .first()
                                  .toObject()
                                  .value("prognosisId"_L1)
                                  .toString();
    const QJsonObject piece{
        {u"start"_s, iso(noon.addSecs(9000))}, {u"end"_s, iso(noon.addSecs(10800))}, {u"deltaPower_W"_s, -20000}};
    const SimAnswer diff = client.call("POST", "/api/v1/prognoses/" + segment(prognosis) + "/prognosisdiffrequests",
                                       QJsonObject{{u"diffProfile"_s, QJsonArray{piece}}});
    QCOMPARE(diff.status, 202);
    simulator->advance(std::chrono::seconds(5));
    QCOMPARE(client.get(headerValue(diff.headers, "Location")).json().value("status"_L1).toString(), u"offered"_s);
    const SimAnswer order =
        client.call("POST", headerValue(diff.headers, "Location") + "/prognosisdifforders", QJsonObject());
    QCOMPARE(order.status, 201);
    QCOMPARE(client.get(headerValue(order.headers, "Location")).json().value("powerProfile"_L1).toArray().size(), 1);

    QVERIFY(!client.get("/api/v1/visits").entries().isEmpty());
    const SimAnswer visit =
        client.call("POST", "/api/v1/visits", QJsonObject{{u"siteId"_s, u"S-100001"_s}, {u"notes"_s, u"Fine."_s}});
    QCOMPARE(visit.status, 201);
    QCOMPARE(client.get(headerValue(visit.headers, "Location")).json().value("notes"_L1).toString(), u"Fine."_s);

    for (const Route &route : routes())
        QVERIFY2(answered.contains(route.operationId), route.operationId);
    QCOMPARE(routes().size(), size_t(44));
}

void TstSimService::idsWithSlashesBlanksAndUnicodeAreFound()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    int odd = 0;
    const QJsonArray sites = client.get("/api/v1/sites").entries();
    for (const auto entry : sites) {
        const QString id = entry.toObject().value("siteId"_L1).toString();
        if (id.size() == 8 && id.startsWith("S-"_L1))
            continue;
        ++odd;
        const SimAnswer site = client.get("/api/v1/sites/" + segment(id));
        QCOMPARE(site.status, 200);
        QCOMPARE(site.json().value("siteId"_L1).toString(), id);
        QCOMPARE(client.get("/api/v1/sites/" + segment(id) + "/topology").status, 200);
    }
    QVERIFY(odd >= 3);

    const QString mine = u"a/b ../%2F \u4f4f\u5b85 "_s + QString(2000, u'x');
    QCOMPARE(client.call("PUT", "/api/v1/devices/" + segment(mine), QJsonObject{{u"synthId"_s, mine}}).status, 200);
    QCOMPARE(client.get("/api/v1/devices/" + segment(mine)).json().value("synthId"_L1).toString(), mine);
    // An unencoded slash is another path.
    QCOMPARE(client.get("/api/v1/devices/a/b").status, 404);
    const QJsonArray devices = client.get("/api/v1/devices").entries();
    for (const auto entry : devices) {
        const QString id = entry.toObject().value("synthId"_L1).toString();
        if (id.contains(u'/'))
            QCOMPARE(client.get("/api/v1/devices/" + segment(id)).status, 200);
    }
}

void TstSimService::whatASitePutHeldComesBackByteForByte()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QByteArray body =
        R"({ "siteId":"S-100002" , "odd":18446744073709551615, "exact": 0.1000000000000000055511151231257827, "nested": {"a":[1,null,{}]} })";
    QCOMPARE(client.call("PUT", "/api/v1/sites/S-100002", body).status, 200);
    QCOMPARE(client.get("/api/v1/sites/S-100002").body, body);
    const SimAnswer visit =
        client.call("POST", "/api/v1/visits", R"({"siteId":"S-100002","odd":18446744073709551615})"_ba);
    QVERIFY(client.get(headerValue(visit.headers, "Location")).body.contains("18446744073709551615"));
}

void TstSimService::malformedAndSenselessBodiesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status;
    };
    row("no json", "POST", "/api/v1/sites", "{oops", 400);
    row("no object", "POST", "/api/v1/sites", "[1]", 400);
    row("site without id", "POST", "/api/v1/sites", R"({"name":"x"})", 400);
    row("site with number as name", "POST", "/api/v1/sites", R"({"siteId":"N","name":7})", 400);
    row("site with unknown zone", "POST", "/api/v1/sites", R"({"siteId":"N","timezone":"Mars/Base"})", 422);
    row("site of another path", "PUT", "/api/v1/sites/S-100001", R"({"siteId":"S-100002"})", 422);
    row("device of unknown kind", "POST", "/api/v1/devices", R"({"synthId":"N","kind":"toaster"})", 422);
    row("device in no site", "POST", "/api/v1/devices", R"({"synthId":"N","siteId":"nowhere"})", 422);
    row("device properties no object", "POST", "/api/v1/devices", R"({"synthId":"N","properties":[]})", 400);
    row("mode missing", "PUT", "/api/v1/devices/INV-77001/operationmode", "{}", 400);
    row("mode unknown", "PUT", "/api/v1/devices/INV-77001/operationmode", R"({"mode":"Turbo"})", 422);
    row("plan without commands", "PUT", "/api/v1/devices/INV-77001/plans/overlay", "{}", 400);
    row("plan ends before start", "PUT", "/api/v1/devices/INV-77001/plans/overlay",
        R"({"commands":[{"start":"2026-06-11T10:00:00Z","end":"2026-06-11T09:00:00Z","action":"hold"}]})", 422);
    row("plan overlaps", "PUT", "/api/v1/devices/INV-77001/plans/overlay",
        R"({"commands":[{"start":"2026-06-11T10:00:00Z","end":"2026-06-11T11:00:00Z","action":"hold"},{"start":"2026-06-11T10:30:00Z","end":"2026-06-11T12:00:00Z","action":"hold"}]})",
        422);
    row("plan time without offset", "PUT", "/api/v1/devices/INV-77001/plans/overlay",
        R"({"commands":[{"start":"2026-06-11T10:00:00","end":"2026-06-11T11:00:00Z","action":"hold"}]})", 400);
    row("plan in the past", "PUT", "/api/v1/devices/INV-77001/plans/overlay",
        R"({"commands":[{"start":"2026-06-01T10:00:00Z","end":"2026-06-01T11:00:00Z","action":"hold"}]})", 422);
    row("tariff without company", "POST", "/api/v1/periodicaltariffs", R"({"name":"x"})", 400);
    row("tariff ends before start", "POST", "/api/v1/periodicaltariffs",
        R"({"name":"x","companyName":"y","pricingPeriods":[{"start":"2026-02-01","end":"2026-01-01"}]})", 422);
    row("dynamic value twice", "POST", "/api/v1/dynamictariffs",
        R"({"name":"x","values":[{"timestamp":"2026-01-01T00:00Z","price":1},{"timestamp":"2026-01-01T01:00+01:00","price":2}]})",
        422);
    row("dynamic value without price", "POST", "/api/v1/dynamictariffs",
        R"({"name":"x","values":[{"timestamp":"2026-01-01T00:00Z"}]})", 400);
    row("participant without site", "POST", "/api/v1/flexgroups/FG-101/participants", "{}", 400);
    row("participant of unknown site", "POST", "/api/v1/flexgroups/FG-101/participants", R"({"siteId":"nowhere"})",
        422);
    row("event in the past", "POST", "/api/v1/flexevent",
        R"({"flexGroupId":"FG-101","start":"2026-06-01T10:00:00Z","end":"2026-06-01T11:00:00Z","powerProfile_W":1})",
        422);
    row("event of unknown group", "POST", "/api/v1/flexevent",
        R"({"flexGroupId":"FG-0","start":"2026-06-11T10:00:00Z","end":"2026-06-11T11:00:00Z","powerProfile_W":1})",
        422);
    row("event without power", "POST", "/api/v1/flexevent",
        R"({"flexGroupId":"FG-101","start":"2026-06-11T10:00:00Z","end":"2026-06-11T11:00:00Z"})", 400);
    row("visit without site", "POST", "/api/v1/visits", R"({"notes":"x"})", 400);
    row("visit done tomorrow", "POST", "/api/v1/visits",
        R"({"siteId":"S-100001","completedAt":"2026-06-11T12:00:00Z"})", 422);
}

void TstSimService::malformedAndSenselessBodiesAreToldApart()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const SimAnswer answer = client.call(method, path, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.json().value("message"_L1).toString().isEmpty());
    QCOMPARE(answer.json().value("code"_L1).toString(), status == 400 ? u"MALFORMED_INPUT"_s : u"UNPROCESSABLE"_s);
}

void TstSimService::unknownIdsAre404AndUnknownMethods405()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    for (const Route &route : routes()) {
        if (!QByteArray(route.path).contains('{'))
            continue;
        QByteArray path = route.path;
        while (path.contains('{'))
            path.replace(path.indexOf('{'), path.indexOf('}') - path.indexOf('{') + 1, "nobody");
        if (QByteArray(route.operationId) == "replaceOrCreateDevice")
            continue;
        const QByteArray body = route.writes() && QByteArray(route.method) != "DELETE" ? "{}" : "";
        const int status = client.call(route.method, path, body).status;
        QVERIFY2(status == 404, route.operationId);
    }
    QCOMPARE(client.call("DELETE", "/api/v1/sites/S-100001").status, 405);
    QCOMPARE(client.get("/api/v1/nothing").status, 404);
}

void TstSimService::existingIdsAreConflicts()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    QCOMPARE(client.call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"S-100001"_s}}).status, 409);
    QCOMPARE(client.call("POST", "/api/v1/devices", QJsonObject{{u"synthId"_s, u"INV-77001"_s}}).status, 409);
    QCOMPARE(client
                 .call("POST", "/api/v1/periodicaltariffs",
                       QJsonObject{{u"name"_s, u"STANDARD"_s}, {u"companyName"_s, u"Brightgrid"_s}})
                 .status,
             409);
    const QString site =
        client.get("/api/v1/flexgroups/FG-101/participants").entries().first().toObject().value("siteId"_L1).toString();
    QCOMPARE(client.call("POST", "/api/v1/flexgroups/FG-101/participants", QJsonObject{{u"siteId"_s, site}}).status,
             409);
}

void TstSimService::telemetrySpansAreLimitedAndBothDialectsUnderstood()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QByteArray path = "/api/v1/devices/INV-77001__LOAD_DERIVED/telemetry";
    const SimAnswer day = client.get(path);
    QVERIFY(day.entries().size() > 80 && day.entries().size() <= 96);
    QVERIFY(!day.entries().first().toObject().contains("energy_Wh_increment"_L1));
    const SimAnswer contract =
        client.get(path + "?start=2026-06-01T00:00:00Z&end=2026-06-02T00:00:00Z&bucket=PT1H&include=default,energy");
    const SimAnswer published =
        client.get(path + "?interval=2026-06-01T01:00:00%2B01:00/P1D&resolution=PT1H&include=default,energy");
    QVERIFY(contract.entries().size() > 20);
    QCOMPARE(contract.body, published.body);
    QVERIFY(contract.entries().first().toObject().contains("energy_Wh_increment"_L1));
    QCOMPARE(client.get(path + "?start=2024-01-01T00:00:00Z&end=2026-01-01T00:00:00Z&bucket=P1D").status, 422);
    QCOMPARE(client.get(path + "?start=2026-01-01T00:00:00Z&end=2026-06-01T00:00:00Z&bucket=PT5M").status, 422);
    QCOMPARE(client.get(path + "?start=2026-06-02T00:00:00Z&end=2026-06-01T00:00:00Z").status, 422);
    QCOMPARE(client.get(path + "?bucket=P1M").status, 400);
    QCOMPARE(client.get(path + "?bucket=PT1S").status, 422);
    QCOMPARE(client.get(path + "?start=yesterday").status, 400);
    QCOMPARE(client.get(path + "?interval=2026-06-01/2026-06-02").status, 400);
    QCOMPARE(client.get(path + "?resolution=PT5M").status, 422);
    QCOMPARE(client.get(path + "?include=everything").status, 422);
    // The counterfactual of a home differs from what was measured, and only a known name has one.
    QCOMPARE(client.get("/api/v1/counterfactuals/wishful/devices/INV-77001__LOAD_DERIVED/telemetry").status, 404);
}

void TstSimService::bareDevicesOftenHaveNoDataButTheirSensorsDo()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    int empty = 0;
    int full = 0;
    for (int number = 90001; number < 90061; ++number) {
        const QByteArray id = "BAT-" + QByteArray::number(number);
        const SimAnswer bare = client.get("/api/v1/devices/" + id + "/telemetry?bucket=PT1H");
        if (bare.status == 404)
            continue;
        ++(bare.entries().isEmpty() ? empty : full);
        const QString deviceId =
            client.get("/api/v1/devices/" + id).json().value("deviceId"_L1).toString(QString::fromLatin1(id));
        const SimAnswer sensor = client.get("/api/v1/devices/" + segment(deviceId) + "__bb_agg/telemetry?bucket=PT1H");
        QCOMPARE(sensor.status, 200);
        if (!sensor.entries().isEmpty())
            QVERIFY(sensor.entries().first().toObject().contains("stateOfCharge_pct"_L1));
    }
    QVERIFY(empty > full && full > 0);
}

void TstSimService::millionIdsAreListedFast()
{
    SimulatorOptions options = still();
    options.sites = 300000;
    QElapsedTimer timer;
    timer.start();
    SimulatorThread simulator(options);
    QVERIFY(simulator.isListening());
    QVERIFY2(timer.elapsed() < 2000, "The start must not depend on the size of the fleet.");
    SimClient client(*simulator);
    client.signIn();
    const SimAnswer answer = client.get("/api/v1/sites");
    QVERIFY(answer.complete);
    QCOMPARE(answer.body.count("\"siteId\""), 300000);
}

void TstSimService::aStateFileBringsEverythingBack()
{
    QTemporaryDir folder;
    SimulatorOptions options = still();
    options.stateFile = folder.filePath(u"state"_s);
    const QJsonObject event{{u"flexGroupId"_s, u"FG-101"_s},
                            {u"start"_s, iso(noon.addSecs(3600))},
                            {u"end"_s, iso(noon.addSecs(7200))},
                            {u"powerProfile_W"_s, -5000}};
    QByteArray events;
    QByteArray visit;
    QByteArray visitPath;
    {
        SimulatorThread simulator(options);
        SimClient client(*simulator);
        client.signIn();
        QCOMPARE(client.call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"a/b"_s}}).status, 201);
        QCOMPARE(client.call("POST", "/api/v1/sites", QJsonObject{{u"name"_s, u"refused"_s}}).status, 400);
        QCOMPARE(client.call("POST", "/api/v1/flexevent", event).status, 201);
        visitPath = headerValue(
            client.call("POST", "/api/v1/visits", R"({"siteId":"a/b","n":18446744073709551615})"_ba).headers,
            "Location");
        QCOMPARE(
            client.call("PUT", "/api/v1/devices/BAT-90001/operationmode", QJsonObject{{u"mode"_s, u"Simple"_s}}).status,
            200);
        events = client.get("/api/v1/flexevent").body;
        visit = client.get(visitPath).body;
    }
    // A crash in the middle of a line costs that line only.
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"t\":17810");
    file.close();
    options.now = noon.addSecs(60);
    SimulatorThread simulator(options);
    QVERIFY(simulator.isListening());
    SimClient client(*simulator);
    client.signIn();
    QCOMPARE(client.get("/api/v1/sites/a%2Fb").status, 200);
    QCOMPARE(client.get("/api/v1/flexevent").body, events);
    QCOMPARE(client.get(visitPath).body, visit);
    QCOMPARE(client.get("/api/v1/devices/BAT-90001/operationmode").json().value("mode"_L1).toString(), u"Simple"_s);
    QVERIFY(headerValue(client.call("POST", "/api/v1/visits", R"({"siteId":"a/b"})"_ba).headers, "Location")
            != visitPath);
}

void TstSimService::aForeignStateFileIsRefused()
{
    QTemporaryDir folder;
    SimulatorOptions options = still();
    options.stateFile = folder.filePath(u"state"_s);
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("my diary\nday one\n");
    file.close();
    SimulatorThread simulator(options);
    QVERIFY(!simulator.isListening());
    QVERIFY(simulator->errorString().contains("not a state file"_L1));
    QCOMPARE(file.size(), 17);
}

QTEST_GUILESS_MAIN(TstSimService)
#include "tst_simservice.moc"
