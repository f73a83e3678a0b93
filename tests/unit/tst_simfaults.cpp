// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace switchyard::simulator;

namespace {

SimulatorOptions small()
{
    SimulatorOptions options;
    options.sites = 60;
    options.now = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    options.clockRuns = false;
    return options;
}

Fault fault(const QString &text)
{
    QString error;
    const std::optional<Fault> read = Fault::fromText(text, &error);
    if (!read)
        qFatal("%s", qPrintable(error));
    return *read;
}

} // namespace

class TstSimFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<SimulatorThread>(small());
        QVERIFY(m_simulator->isListening());
        m_client = std::make_unique<SimClient>(**m_simulator);
        QVERIFY(!m_client->signIn().isEmpty());
        (*m_simulator)->clearRequests();
    }
    void cleanup()
    {
        m_client.reset();
        m_simulator.reset();
    }

    void aStatusComesInsteadOfActing();
    void aStatusAfterActingActs();
    void retryAfterGoesOutAsItIs();
    void aTruncatedBodyPromisesMoreThanItBrings();
    void bodiesAreSpoiltAsNamed();
    void aLostReplyActsOnceAndIsLoggedOnce();
    void aResetBeforeActingDoesNotAct();
    void aStallNeverAnswers();
    void latencyAndBandwidthDelay();
    void pagesCanGoOnForEver();
    void countsSkipsPathsAndOperationsLimitAFault();
    void theTokenEndpointFailsByNameOnly();
    void anOutageResetsEverythingButTheSwitches();
    void switchesWorkOverHttp();
    void aMisspeltFaultIsRefused();
    void keepAliveServesManyRequestsOnOneConnection();
    void chunkedBodiesAreRead();
    void rubbishIsRefusedWithoutHarm();

private:
    Simulator &simulator() { return **m_simulator; }

    std::unique_ptr<SimulatorThread> m_simulator;
    std::unique_ptr<SimClient> m_client;
};

void TstSimFaults::aStatusComesInsteadOfActing()
{
    simulator().addFault(fault(u"status:status=503,operation=createSite,count=1"_s));
    const QJsonObject site{{u"siteId"_s, u"N"_s}};
    const SimAnswer answer = m_client->call("POST", "/api/v1/sites", site);
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.json().value("message"_L1).toString().isEmpty());
    QCOMPARE(m_client->get("/api/v1/sites/N").status, 404);
    QCOMPARE(m_client->call("POST", "/api/v1/sites", site).status, 201);
    const QList<Exchange> log = simulator().requests();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log[0].fault, QByteArray("status"));
    QVERIFY(!log[0].processed);
    QCOMPARE(log[0].requestBody, QByteArray(R"({"siteId":"N"})"));
}

void TstSimFaults::aStatusAfterActingActs()
{
    simulator().addFault(fault(u"status:status=504,processed=true,operation=createSite"_s));
    QCOMPARE(m_client->call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"N"_s}}).status, 504);
    QCOMPARE(m_client->get("/api/v1/sites/N").status, 200);
}

void TstSimFaults::retryAfterGoesOutAsItIs()
{
    simulator().addFault(fault(u"status:status=429,retryAfter=7,count=1"_s));
    QCOMPARE(headerValue(m_client->get("/api/v1/sites").headers, "Retry-After"), QByteArray("7"));
    Fault dated = fault(u"status:status=503,count=1"_s);
    dated.retryAfter = "Wed, 10 Jun 2026 12:00:30 GMT";
    simulator().addFault(dated);
    QCOMPARE(headerValue(m_client->get("/api/v1/sites").headers, "Retry-After"), dated.retryAfter);
    QCOMPARE(m_client->get("/api/v1/sites").status, 200);
}

void TstSimFaults::aTruncatedBodyPromisesMoreThanItBrings()
{
    simulator().addFault(fault(u"truncatedBody:operation=getSite,bytes=10"_s));
    const SimAnswer answer = m_client->get("/api/v1/sites/S-100001");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 10);
    QVERIFY(!answer.complete);
    simulator().clearFaults();
    QVERIFY(m_client->get("/api/v1/sites/S-100001").complete);
}

void TstSimFaults::bodiesAreSpoiltAsNamed()
{
    const auto spoilt = [this](const QString &text, const QByteArray &path = "/api/v1/sites") {
        simulator().setFaults({fault(text)});
        return m_client->get(path);
    };
    QVERIFY(!QJsonDocument::fromJson(spoilt(u"notJson"_s).body).isObject());
    const SimAnswer html = spoilt(u"html"_s);
    QVERIFY(headerValue(html.headers, "Content-Type").startsWith("text/html"));
    QVERIFY(html.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(spoilt(u"wrongShape"_s).json().value("entries"_L1).isString());
    QVERIFY(QJsonDocument::fromJson(spoilt(u"wrongShape"_s, "/api/v1/sites/S-100001").body).isArray());
    const SimAnswer empty = spoilt(u"emptyBody"_s);
    QCOMPARE(empty.status, 200);
    QVERIFY(empty.body.isEmpty() && empty.complete);
    const SimAnswer oversized = spoilt(u"oversized:bytes=3000000"_s);
    QCOMPARE(oversized.body.size(), 3000000);
    QCOMPARE(QJsonDocument::fromJson(oversized.body).object().value("entries"_L1).toArray().size(), 60);
    const QJsonArray entries = spoilt(u"badEntry:bytes=2"_s).entries();
    QCOMPARE(entries.size(), 61);
    QVERIFY(entries[2].isDouble());
    const SimAnswer redirect = spoilt(u"redirect:location=https://elsewhere.example/"_s);
    QCOMPARE(redirect.status, 302);
    QCOMPARE(headerValue(redirect.headers, "Location"), QByteArray("https://elsewhere.example/"));
    QVERIFY(spoilt(u"unknownMember"_s).entries().first().toObject().contains("simulatedStranger"_L1));
}

void TstSimFaults::aLostReplyActsOnceAndIsLoggedOnce()
{
    simulator().addFault(fault(u"loseReply:operation=createSite,count=1"_s));
    const SimAnswer lost = m_client->call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"N"_s}});
    QCOMPARE(lost.status, 0);
    QVERIFY(lost.reset);
    QCOMPARE(simulator().requests().size(), 1);
    QVERIFY(simulator().requests().first().processed);
    QCOMPARE(simulator().requests().first().status, 0);
    QCOMPARE(m_client->get("/api/v1/sites/N").status, 200);

    simulator().addFault(fault(u"loseReplyByClose:operation=createSite,count=1"_s));
    QCOMPARE(m_client->call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"M"_s}}).status, 0);
    QCOMPARE(m_client->get("/api/v1/sites/M").status, 200);
}

void TstSimFaults::aResetBeforeActingDoesNotAct()
{
    for (const QString &kind : {u"reset"_s, u"close"_s}) {
        simulator().setFaults({fault(kind + ":operation=createSite,count=1"_L1)});
        QCOMPARE(m_client->call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"N"_s}}).status, 0);
        QVERIFY(!simulator().requests().last().processed);
        QCOMPARE(m_client->get("/api/v1/sites/N").status, 404);
    }
}

void TstSimFaults::aStallNeverAnswers()
{
    simulator().addFault(fault(u"stall:operation=listVisits,count=1"_s));
    const SimAnswer answer = m_client->send("GET", "/api/v1/visits", {}, {}, 150);
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.reset);
    // Others are served meanwhile and afterwards.
    QCOMPARE(m_client->get("/api/v1/visits").status, 200);
    simulator().addFault(fault(u"stallAfterProcessing:operation=createSite,count=1"_s));
    m_client->send("POST", "/api/v1/sites", {}, {}, 150);
    QVERIFY(simulator().requests().last().processed == false); // 401: no token was sent
}

void TstSimFaults::latencyAndBandwidthDelay()
{
    QElapsedTimer timer;
    timer.start();
    simulator().setFaults({fault(u"latency:ms=120"_s)});
    QCOMPARE(m_client->get("/api/v1/sites/S-100001").status, 200);
    QVERIFY(timer.elapsed() >= 110);
    timer.restart();
    simulator().setFaults({fault(u"bandwidth:bytes=10000"_s)});
    const SimAnswer slow = m_client->get("/api/v1/sites");
    QVERIFY(slow.complete);
    QVERIFY2(timer.elapsed() >= slow.body.size() / 20, qPrintable(QString::number(timer.elapsed())));
}

void TstSimFaults::pagesCanGoOnForEver()
{
    const QByteArray path = "/api/v1/dynamictariffs/dt-agile-london";
    simulator().setFaults({fault(u"repeatedToken:operation=getDynamicTariff"_s)});
    const QString token = m_client->get(path).json().value("nextToken"_L1).toString();
    const QJsonObject second = m_client->get(path + "?nextToken=" + token.toLatin1()).json();
    QVERIFY(!second.value("values"_L1).toArray().isEmpty());
    QCOMPARE(second.value("nextToken"_L1).toString(), token);
    simulator().setFaults({fault(u"emptyPages:operation=getDynamicTariff"_s)});
    QSet<QString> tokens;
    QByteArray query;
    for (int i = 0; i < 200; ++i) {
        const SimAnswer page = m_client->get(path + query);
        QCOMPARE(page.status, 200);
        QVERIFY(page.json().value("values"_L1).toArray().isEmpty());
        const QString next = page.json().value("nextToken"_L1).toString();
        tokens.insert(next);
        query = "?nextToken=" + next.toLatin1();
    }
    QCOMPARE(tokens.size(), 200);
}

void TstSimFaults::countsSkipsPathsAndOperationsLimitAFault()
{
    simulator().setFaults({fault(u"status:status=500,operation=getSite,path=100002,skip=1,count=2"_s)});
    const auto status = [this](const QByteArray &id) { return m_client->get("/api/v1/sites/" + id).status; };
    QCOMPARE(status("S-100001"), 200);
    QCOMPARE(status("S-100002"), 200);
    QCOMPARE(status("S-100002"), 500);
    QCOMPARE(status("S-100001"), 200);
    QCOMPARE(status("S-100002"), 500);
    QCOMPARE(status("S-100002"), 200);
    simulator().setFaults({fault(u"status:status=500,probability=0.5"_s)});
    int failures = 0;
    for (int i = 0; i < 60; ++i)
        failures += status("S-100001") == 500 ? 1 : 0;
    QVERIFY2(failures > 10 && failures < 50, qPrintable(QString::number(failures)));
}

void TstSimFaults::theTokenEndpointFailsByNameOnly()
{
    simulator().setFaults({fault(u"status:status=503"_s)});
    QVERIFY(!m_client->signIn().isEmpty());
    simulator().setFaults({fault(u"status:status=503,operation=token"_s)});
    QVERIFY(m_client->signIn().isEmpty());
}

void TstSimFaults::anOutageResetsEverythingButTheSwitches()
{
    simulator().setOutage(true);
    QCOMPARE(m_client->get("/api/v1/sites").status, 0);
    QVERIFY(m_client->signIn().isEmpty());
    QVERIFY(m_client->get("/_simulator/outage").json().value("on"_L1).toBool());
    QCOMPARE(m_client->call("DELETE", "/_simulator/outage").status, 200);
    QVERIFY(!m_client->signIn().isEmpty());
}

void TstSimFaults::switchesWorkOverHttp()
{
    QCOMPARE(m_client
                 ->call("PUT", "/_simulator/faults",
                        R"([{"kind":"status","status":500,"operation":"getSite","count":3}])"_ba)
                 .status,
             200);
    QCOMPARE(m_client->call("POST", "/_simulator/faults", R"({"kind":"latency","ms":1})"_ba)
                 .json()
                 .value("faults"_L1)
                 .toArray()
                 .size(),
             2);
    QCOMPARE(m_client->get("/api/v1/sites/S-100001").status, 500);
    QCOMPARE(m_client->get("/_simulator/faults")
                 .json()
                 .value("faults"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("count"_L1)
                 .toInt(),
             2);
    m_client->call("DELETE", "/_simulator/faults");
    QCOMPARE(m_client->get("/api/v1/sites/S-100001").status, 200);

    const QJsonArray log = m_client->get("/_simulator/requests").json().value("requests"_L1).toArray();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.first().toObject().value("operationId"_L1).toString(), u"getSite"_s);
    QCOMPARE(log.first().toObject().value("fault"_L1).toString(), u"status,latency"_s);
    QCOMPARE(log.first().toObject().value("headers"_L1).toObject().value("Authorization"_L1).toString(), u"Bearer"_s);
    const qint64 first = log.first().toObject().value("sequence"_L1).toInteger();
    QCOMPARE(m_client->get("/_simulator/requests?after=" + QByteArray::number(first))
                 .json()
                 .value("requests"_L1)
                 .toArray()
                 .size(),
             1);
    QVERIFY(m_client->call("DELETE", "/_simulator/requests").json().value("requests"_L1).toArray().isEmpty());

    QCOMPARE(m_client->get("/_simulator/clock").json().value("now"_L1).toString(), u"2026-06-10T12:00:00Z"_s);
    QCOMPARE(m_client->call("POST", "/_simulator/clock", R"({"advance_s":90})"_ba).json().value("now"_L1).toString(),
             u"2026-06-10T12:01:30Z"_s);
    QCOMPARE(m_client->call("PUT", "/_simulator/clock", R"({"now":"2026-01-01T00:00:00+01:00"})"_ba)
                 .json()
                 .value("now"_L1)
                 .toString(),
             u"2025-12-31T23:00:00Z"_s);
    QCOMPARE(m_client->get("/_simulator/operations").json().value("operations"_L1).toArray().size(), 44);
}

void TstSimFaults::aMisspeltFaultIsRefused()
{
    QCOMPARE(m_client->call("POST", "/_simulator/faults", R"({"kind":"explosion"})"_ba).status, 400);
    QCOMPARE(m_client->call("POST", "/_simulator/faults", R"({"kind":"status","statuz":500})"_ba).status, 400);
    QString error;
    QVERIFY(!Fault::fromText(u"status:count=many"_s, &error));
    QVERIFY(!Fault::fromText(u"status:count"_s, &error));
    QVERIFY(!Fault::fromText(u"status:status=99"_s, &error));
    const Fault read = fault(u"status:status=429,retryAfter=3,operation=getSite,count=2,skip=1,probability=0.25"_s);
    const std::optional<Fault> again = Fault::fromJson(read.toJson(), &error);
    QVERIFY(again);
    QCOMPARE(again->toJson(), read.toJson());
}

void TstSimFaults::keepAliveServesManyRequestsOnOneConnection()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), simulator().port());
    QVERIFY(socket.waitForConnected());
    // Three at once: they are answered in order, one after the other.
    socket.write(QByteArray("GET /_simulator/clock HTTP/1.1\r\nHost: x\r\n\r\n").repeated(3));
    QByteArray bytes;
    while (bytes.count("\"runs\"") < 3 && socket.waitForReadyRead(5000))
        bytes += socket.readAll();
    QCOMPARE(bytes.count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TstSimFaults::chunkedBodiesAreRead()
{
    const QByteArray token = m_client->signIn();
    simulator().clearRequests();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), simulator().port());
    QVERIFY(socket.waitForConnected());
    socket.write("POST /api/v1/sites HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token
                 + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{\"siteId\":\r\n");
    socket.flush();
    socket.write("4\r\n\"N\"}\r\n0\r\n\r\n");
    QByteArray bytes;
    while (socket.waitForReadyRead(5000))
        bytes += socket.readAll();
    QVERIFY(bytes.startsWith("HTTP/1.1 201"));
    QCOMPARE(simulator().requests().first().requestBody, QByteArray(R"({"siteId":"N"})"));
}

void TstSimFaults::rubbishIsRefusedWithoutHarm()
{
    for (const QByteArray &rubbish :
         {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n"),
          QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), QByteArray(70000, 'x')}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), simulator().port());
        QVERIFY(socket.waitForConnected());
        socket.write(rubbish);
        QByteArray bytes;
        while (socket.waitForReadyRead(5000))
            bytes += socket.readAll();
        QVERIFY(bytes.startsWith("HTTP/1.1 4"));
    }
    QCOMPARE(m_client->get("/api/v1/sites").status, 200);
}

QTEST_GUILESS_MAIN(TstSimFaults)
#include "tst_simfaults.moc"
