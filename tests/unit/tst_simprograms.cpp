// SPDX-License-Identifier: GPL-3.0-or-later
// What runs over time: tariffs, diff requests, participant replacements, events.
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

class TstSimPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dynamicTariffsPageBackThroughWeeks();
    void periodicalPatchesFollowTheRules();
    void aDiffRequestIsOfferedThenBoughtOnce();
    void anImpossibleDiffRequestIsRejectedAndAnOldOfferExpires();
    void aBulkReplacementCompletesAndReportsFailures();
    void optingOutTwiceGivesTheFirstAnswer();
    void eventsChangeStatusWithTheClock();
    void publishedAnswersLookPublished();
};

void TstSimPrograms::dynamicTariffsPageBackThroughWeeks()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QByteArray path = "/api/v1/dynamictariffs/dt-agile-london";
    QByteArray query = "?interval=2026-05-01T00:00Z/2026-05-18T00:00Z";
    QStringList newestOfPage;
    QSet<QString> seen;
    int pages = 0;
    for (; pages < 10; ++pages) {
        const QJsonObject page = client.get(path + query).json();
        const QJsonArray values = page.value("values"_L1).toArray();
        newestOfPage.append(values.last().toObject().value("timestamp"_L1).toString());
        for (const auto value : values)
            seen.insert(value.toObject().value("timestamp"_L1).toString());
        const QString token = page.value("nextToken"_L1).toString();
        if (token.isEmpty())
            break;
        // The token wins over the interval.
        query = "?interval=2020-01-01T00:00Z/2020-01-02T00:00Z&nextToken=" + segment(token);
    }
    QCOMPARE(pages, 2);
    QCOMPARE(newestOfPage,
             QStringList({u"2026-05-17T23:30:00Z"_s, u"2026-05-10T23:30:00Z"_s, u"2026-05-03T23:30:00Z"_s}));
    QCOMPARE(seen.size(), 17 * 48);
    QCOMPARE(client.get(path + "?nextToken=made-up").status, 400);

    QCOMPARE(
        client
            .call(
                "PATCH", path,
                R"({"values":[{"timestamp":"2026-05-17T23:30Z","price":9.5},{"timestamp":"2026-07-01T00:00Z","price":1}]})"_ba)
            .status,
        200);
    const QJsonArray changed =
        client.get(path + "?interval=2026-05-17T23:00Z/2026-05-18T00:00Z").json().value("values"_L1).toArray();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().toObject().value("price"_L1).toDouble(), 9.5);
}

void TstSimPrograms::periodicalPatchesFollowTheRules()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const auto patch = [&](const QByteArray &tariff, const QByteArray &names, const QByteArray &periods) {
        return client
            .call("PATCH", "/api/v1/periodicaltariffs/" + tariff, "{" + names + R"(,"pricingPeriods":)" + periods + "}")
            .status;
    };
    const auto period = [&](const QByteArray &tariff, int number) {
        return client.get("/api/v1/periodicaltariffs/" + tariff)
            .json()
            .value("pricingPeriods"_L1)
            .toArray()
            .at(number)
            .toObject();
    };
    const QByteArray standard = R"("name":"Standard","companyName":"Brightgrid")";
    QCOMPARE(patch("brightgrid-standard", R"("name":"standard","companyName":"Brightgrid")", "[]"), 422);
    // Open-ended latest and a later start: it is closed at the new start.
    QCOMPARE(patch("brightgrid-standard", standard, R"([{"start":"2026-09-01","end":"2026-12-31","rates":[]}])"), 200);
    QCOMPARE(period("brightgrid-standard", 0).value("end"_L1).toString(), u"2026-09-01"_s);
    // A start inside the latest: it is cut to the day before.
    QCOMPARE(patch("brightgrid-standard", standard, R"([{"start":"2026-11-01"}])"), 200);
    QCOMPARE(period("brightgrid-standard", 1).value("end"_L1).toString(), u"2026-10-31"_s);
    // Exceptions of a period that exists, and the end of the latest only.
    QCOMPARE(patch("brightgrid-standard", standard,
                   R"([{"start":"2026-09-01","exceptions":[{"start":"2026-10-03","end":"2026-10-03","rate":0}]}])"),
             200);
    QCOMPARE(period("brightgrid-standard", 1).value("exceptions"_L1).toArray().size(), 1);
    QCOMPARE(patch("brightgrid-standard", standard, R"([{"start":"2026-11-01","end":"2027-01-31"}])"), 200);
    QCOMPARE(patch("brightgrid-standard", standard, R"([{"start":"2026-09-01","end":"2026-10-15"}])"), 422);
    QCOMPARE(patch("brightgrid-standard", standard, R"([{"start":"2024-01-01"}])"), 422);
}

void TstSimPrograms::aDiffRequestIsOfferedThenBoughtOnce()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QString prognosis = client.get("/api/v1/flexgroups/FG-101/prognoses")
                                  .entries()
                                  .first()
                                  .toObject()
                                  .value("prognosisId"_L1)
                                  .toString();
    const QJsonObject piece{
        {u"start"_s, iso(noon.addSecs(7200))}, {u"end"_s, iso(noon.addSecs(9000))}, {u"power_W"_s, -30000}};
    const SimAnswer made = client.call("POST", "/api/v1/prognoses/" + segment(prognosis) + "/prognosisdiffrequests",
                                       QJsonObject{{u"ptus"_s, QJsonArray{piece}}});
    QCOMPARE(made.status, 202);
    const QByteArray path = headerValue(made.headers, "Location");
    QCOMPARE(client.get(path).json().value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(client.call("POST", path + "/prognosisdifforders", QJsonObject()).status, 409);
    simulator->advance(std::chrono::seconds(4));
    const QJsonObject offer = client.get(path).json().value("offer"_L1).toObject();
    QVERIFY(offer.value("feasiblePower_W"_L1).toDouble() < 0 && offer.value("feasiblePower_W"_L1).toDouble() >= -30000);
    const SimAnswer order = client.call("POST", path + "/prognosisdifforders", QJsonObject());
    QCOMPARE(order.status, 201);
    QCOMPARE(client.get(path).json().value("status"_L1).toString(), u"committed"_s);
    QCOMPARE(client.call("POST", path + "/prognosisdifforders", QJsonObject()).status, 409);
    const QJsonObject bought = client.get(headerValue(order.headers, "Location")).json();
    QCOMPARE(bought.value("price"_L1), offer.value("price"_L1));
    QCOMPARE(bought.value("powerProfile"_L1).toArray().first().toObject().value("power_W"_L1),
             offer.value("feasiblePower_W"_L1));
}

void TstSimPrograms::anImpossibleDiffRequestIsRejectedAndAnOldOfferExpires()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QString prognosis = client.get("/api/v1/flexgroups/FG-101/prognoses")
                                  .entries()
                                  .first()
                                  .toObject()
                                  .value("prognosisId"_L1)
                                  .toString();
    const QByteArray path = "/api/v1/prognoses/" + segment(prognosis) + "/prognosisdiffrequests";
    const auto ask = [&](double power_W) {
        const QJsonObject piece{
            {u"start"_s, iso(noon.addSecs(7200))}, {u"end"_s, iso(noon.addSecs(9000))}, {u"deltaPower_W"_s, power_W}};
        return headerValue(client.call("POST", path, QJsonObject{{u"diffProfile"_s, QJsonArray{piece}}}).headers,
                           "Location");
    };
    const QByteArray impossible = ask(-1e9);
    const QByteArray possible = ask(-1000);
    simulator->advance(std::chrono::seconds(4));
    QCOMPARE(client.get(impossible).json().value("status"_L1).toString(), u"rejected"_s);
    QVERIFY(!client.get(impossible).json().contains("offer"_L1));
    QCOMPARE(client.call("POST", impossible + "/prognosisdifforders", QJsonObject()).status, 409);
    QCOMPARE(client.get(possible).json().value("status"_L1).toString(), u"offered"_s);
    simulator->advance(std::chrono::minutes(20));
    QCOMPARE(client.get(possible).json().value("status"_L1).toString(), u"expired"_s);
    QCOMPARE(client.call("POST", possible + "/prognosisdifforders", QJsonObject()).status, 409);
}

void TstSimPrograms::aBulkReplacementCompletesAndReportsFailures()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QByteArray path = "/api/v1/flexgroups/FG-101/participants";
    const QJsonArray before = client.get(path).entries();
    const QString kept = before.first().toObject().value("siteId"_L1).toString();
    const QJsonArray wanted{QJsonObject{{u"siteId"_s, kept}}, QJsonObject{{u"siteId"_s, u"nowhere"_s}},
                            QJsonObject{{u"siteId"_s, u"S-100009"_s}}};
    const SimAnswer made = client.call("POST", path + "/bulk", QJsonObject{{u"entries"_s, wanted}});
    QCOMPARE(made.status, 202);
    const QByteArray status = headerValue(made.headers, "Location");
    QCOMPARE(client.get(status).json().value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(client.get(path).entries().size(), before.size());
    QCOMPARE(client.call("POST", path + "/bulk", QJsonObject{{u"entries"_s, QJsonArray()}}).status, 409);
    simulator->advance(std::chrono::seconds(2));
    const QJsonObject done = client.get(status).json();
    QCOMPARE(done.value("status"_L1).toString(), u"completed"_s);
    QCOMPARE(done.value("processed"_L1).toInt(), 3);
    QCOMPARE(done.value("failed"_L1).toArray().size(), 1);
    const QJsonArray after = client.get(path).entries();
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.first().toObject().value("participantId"_L1), before.first().toObject().value("participantId"_L1));
}

void TstSimPrograms::optingOutTwiceGivesTheFirstAnswer()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QJsonObject event{{u"flexGroupId"_s, u"FG-101"_s},
                            {u"start"_s, iso(noon.addSecs(3600))},
                            {u"end"_s, iso(noon.addSecs(7200))},
                            {u"powerProfile_W"_s, -5000}};
    const QString dispatch =
        client.call("POST", "/api/v1/flexevent", event).json().value("flexDispatchId"_L1).toString();
    const QJsonObject participant = client.get("/api/v1/flexgroups/FG-101/participants").entries().first().toObject();
    const QByteArray path = "/api/v1/flexdispatches/" + segment(dispatch) + "/optout";
    const SimAnswer first =
        client.call("POST", path, QJsonObject{{u"siteId"_s, participant.value("siteId"_L1)}, {u"reason"_s, u"ill"_s}});
    simulator->advance(std::chrono::minutes(5));
    const SimAnswer again = client.call(
        "POST", path,
        QJsonObject{{u"type"_s, u"participantId"_s}, {u"participantId"_s, participant.value("participantId"_L1)}});
    QCOMPARE(first.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(client.call("POST", path, QJsonObject{{u"siteId"_s, u"S-100999"_s}}).status, 422);
    QCOMPARE(client.call("POST", path, QJsonObject{{u"reason"_s, u"x"_s}}).status, 400);
}

void TstSimPrograms::eventsChangeStatusWithTheClock()
{
    SimulatorThread simulator(still());
    SimClient client(*simulator);
    client.signIn();
    const QJsonObject event{{u"flexGroupId"_s, u"FG-102"_s},
                            {u"start"_s, iso(noon.addDays(2))},
                            {u"end"_s, iso(noon.addDays(2).addSecs(3600))},
                            {u"powerProfile_W"_s, -5000},
                            {u"colour"_s, u"blue"_s}};
    const QByteArray location = headerValue(client.call("POST", "/api/v1/flexevent", event).headers, "Location");
    const auto shown = [&] {
        const QByteArray span = "?start=" + iso(noon.addDays(2)).toLatin1()
            + "&end=" + iso(noon.addDays(2).addSecs(60)).toLatin1() + "&flexGroupId=FG-102";
        const QJsonArray entries = client.get("/api/v1/flexevent" + span).entries();
        for (const auto entry : entries) {
            if (location.endsWith(entry.toObject().value("flexEventId"_L1).toString().toLatin1()))
                return entry.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(shown().value("status"_L1).toString(), u"pending"_s);
    QCOMPARE(shown().value("colour"_L1).toString(), u"blue"_s);
    simulator->setNow(noon.addDays(1).addSecs(60));
    client.signIn();
    QCOMPARE(shown().value("status"_L1).toString(), u"scheduled"_s);
    simulator->setNow(noon.addDays(2).addSecs(60));
    client.signIn();
    QCOMPARE(shown().value("status"_L1).toString(), u"active"_s);
    QCOMPARE(client.call("PATCH", location, QJsonObject{{u"start"_s, iso(noon.addDays(2).addSecs(600))}}).status, 422);
    QCOMPARE(client.call("PATCH", location, QJsonObject{{u"status"_s, u"cancelled"_s}}).status, 200);
    QCOMPARE(shown().value("status"_L1).toString(), u"cancelled"_s);
    QCOMPARE(client.call("PATCH", location, QJsonObject{{u"powerProfile_W"_s, 1}}).status, 409);
}

void TstSimPrograms::publishedAnswersLookPublished()
{
    SimulatorOptions options = still();
    options.dialect = Dialect::Published;
    SimulatorThread simulator(options);
    SimClient client(*simulator);
    client.signIn();
    QCOMPARE(client.get("/api/v1/devices/INV-77001/telemetry").status, 400);
    const QJsonArray entries =
        client.get("/api/v1/devices/BAT-90001__bb_agg/telemetry?interval=PT6H/2026-06-10T12:00Z&resolution=PT15M")
            .entries();
    QVERIFY(!entries.isEmpty());
    QVERIFY(entries.first().toObject().contains("soc_percent"_L1) && entries.first().toObject().contains("state"_L1));
    const QByteArray plan = "/api/v1/devices/BAT-90001/plans/overlay";
    QCOMPARE(
        client
            .call(
                "PUT", plan,
                R"({"start":"2026-06-10T13:00Z","commands":[{"action":"charge","durationMinutes":30},{"action":"hold","durationMinutes":15}]})"_ba)
            .status,
        204);
    const QJsonObject kept = client.get(plan).json();
    QCOMPARE(kept.value("start"_L1).toString(), u"2026-06-10T13:00:00Z"_s);
    QCOMPARE(kept.value("commands"_L1).toArray().at(1).toObject().value("durationMinutes"_L1).toInt(), 15);
    const QString mode = client.get("/api/v1/devices/BAT-90001/operationmode").json().value("mode"_L1).toString();
    QCOMPARE(mode, mode.toLower());
    QVERIFY(client.get("/api/v1/flexgroups/FG-101/participants")
                .entries()
                .first()
                .toObject()
                .contains("setOperationMode"_L1));
    const QJsonArray events = client.get("/api/v1/flexevent").entries();
    for (const auto event : events)
        QCOMPARE(event.toObject().value("type"_L1).toString(), u"flat"_s);
    QVERIFY(client.get("/api/v1/dynamicTariffs/dt-agile-london")
                .json()
                .value("values"_L1)
                .toArray()
                .first()
                .toObject()
                .value("timestamp"_L1)
                .toString()
                .size()
            == 17);
}

QTEST_GUILESS_MAIN(TstSimPrograms)
#include "tst_simprograms.moc"
