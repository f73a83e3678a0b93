// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace switchyard::simulator;

namespace {

SimulatorOptions small()
{
    SimulatorOptions options;
    options.sites = 20;
    options.now = QDateTime(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);
    options.clockRuns = false;
    options.tokenLifetime = std::chrono::seconds(600);
    return options;
}

SimAnswer ask(SimClient &client, const QByteArray &body, const QByteArray &pair)
{
    Headers headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!pair.isEmpty())
        headers.emplaceBack("Authorization", "Basic " + pair.toBase64());
    return client.send("POST", "/oauth2/token", body, headers);
}

} // namespace

class TstSimTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenAnswersAsCognitoDoes();
    void mistakesAreNamedAsCognitoNamesThem();
    void withoutATokenThereIsOnly401();
    void tokensEndWhenTheirTimeIsOver();
    void revokedTokensStopAtOnce();
    void theReadOnlyClientMayNotWrite();
    void aReadScopeMayNotWrite();
    void forbiddenOperationsAre403();
    void tooManyRequestsAre429();
};

void TstSimTokens::aTokenAnswersAsCognitoDoes()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    const SimAnswer answer = ask(client, "grant_type=client_credentials", "switchyard-demo:demo-secret");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("access_token"_L1).toString().size() > 100);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 600);
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"Bearer"_s);
    QVERIFY(!answer.json().contains("refresh_token"_L1));
    QVERIFY(client.signIn() != client.signIn());
    QCOMPARE(simulator->requests().first().operationId, QByteArray("token"));
}

void TstSimTokens::mistakesAreNamedAsCognitoNamesThem()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    const auto error = [&](const QByteArray &body, const QByteArray &pair) {
        const SimAnswer answer = ask(client, body, pair);
        return QString::number(answer.status) + u' ' + answer.json().value("error"_L1).toString();
    };
    const QByteArray good = "switchyard-demo:demo-secret";
    QCOMPARE(error("grant_type=client_credentials", "switchyard-demo:wrong"), u"401 invalid_client"_s);
    QCOMPARE(error("grant_type=client_credentials", "nobody:demo-secret"), u"401 invalid_client"_s);
    QCOMPARE(error("grant_type=client_credentials", {}), u"400 invalid_client"_s);
    QCOMPARE(error("grant_type=password", good), u"400 unsupported_grant_type"_s);
    QCOMPARE(error("scope=partner%2Fread", good), u"400 invalid_request"_s);
    QCOMPARE(error("grant_type=client_credentials&scope=everything", good), u"400 invalid_scope"_s);
    QCOMPARE(error("grant_type=client_credentials&scope=partner%2Fread+partner%2Fwrite", good), u"200 "_s);
    QCOMPARE(client.send("GET", "/oauth2/token", {}, {}).status, 405);
    QCOMPARE(client.send("POST", "/oauth2/token", "{}", {{"Content-Type", "application/json"}}).status, 400);
}

void TstSimTokens::withoutATokenThereIsOnly401()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    for (const QByteArray &authorization :
         {QByteArray(), QByteArray("Bearer "), QByteArray("Bearer made-up"), QByteArray("Basic abc")}) {
        const SimAnswer answer = client.send("GET", "/api/v1/sites", {}, {{"Authorization", authorization}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value("code"_L1).toString(), u"UNAUTHORIZED"_s);
    }
}

void TstSimTokens::tokensEndWhenTheirTimeIsOver()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    client.signIn();
    simulator->advance(std::chrono::seconds(599));
    QCOMPARE(client.get("/api/v1/sites").status, 200);
    simulator->advance(std::chrono::seconds(1));
    QCOMPARE(client.get("/api/v1/sites").status, 401);
    simulator->setTokenLifetime(std::chrono::seconds(5));
    client.signIn();
    QCOMPARE(client.get("/api/v1/sites").status, 200);
    simulator->advance(std::chrono::seconds(5));
    QCOMPARE(client.get("/api/v1/sites").status, 401);
}

void TstSimTokens::revokedTokensStopAtOnce()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    client.signIn();
    QCOMPARE(client.get("/api/v1/sites").status, 200);
    QCOMPARE(client.call("DELETE", "/_simulator/tokens").status, 200);
    QCOMPARE(client.get("/api/v1/sites").status, 401);
    client.signIn();
    QCOMPARE(client.get("/api/v1/sites").status, 200);
    simulator->revokeTokens();
    QCOMPARE(client.get("/api/v1/sites").status, 401);
}

void TstSimTokens::theReadOnlyClientMayNotWrite()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    QVERIFY(!client.signIn(simulator->readOnlyClientId()).isEmpty());
    QCOMPARE(client.get("/api/v1/sites").status, 200);
    const SimAnswer refused = client.call("POST", "/api/v1/sites", QJsonObject{{u"siteId"_s, u"N"_s}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json().value("code"_L1).toString(), u"FORBIDDEN"_s);
    QCOMPARE(client.get("/api/v1/sites").entries().size(), 20);
}

void TstSimTokens::aReadScopeMayNotWrite()
{
    SimulatorThread simulator(small());
    SimClient client(*simulator);
    const SimAnswer answer =
        ask(client, "grant_type=client_credentials&scope=partner%2Fread", "switchyard-demo:demo-secret");
    const QByteArray token = answer.json().value("access_token"_L1).toString().toLatin1();
    const Headers headers{{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
    QCOMPARE(client.send("GET", "/api/v1/sites", {}, headers).status, 200);
    QCOMPARE(client.send("POST", "/api/v1/sites", R"({"siteId":"N"})", headers).status, 403);
}

void TstSimTokens::forbiddenOperationsAre403()
{
    SimulatorOptions options = small();
    options.forbiddenOperations = {u"listVisits"_s};
    SimulatorThread simulator(options);
    SimClient client(*simulator);
    client.signIn();
    QCOMPARE(client.get("/api/v1/visits").status, 403);
    QCOMPARE(client.get("/api/v1/sites").status, 200);
}

void TstSimTokens::tooManyRequestsAre429()
{
    SimulatorOptions options = small();
    options.requestsPerSecond = 3;
    SimulatorThread simulator(options);
    SimClient client(*simulator);
    client.signIn();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.get("/api/v1/sites").status, 200);
    const SimAnswer refused = client.get("/api/v1/sites");
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerValue(refused.headers, "Retry-After"), QByteArray("1"));
    simulator->advance(std::chrono::seconds(1));
    QCOMPARE(client.get("/api/v1/sites").status, 200);
}

QTEST_GUILESS_MAIN(TstSimTokens)
#include "tst_simtokens.moc"
