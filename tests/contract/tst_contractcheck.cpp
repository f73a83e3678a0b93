// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractcheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! The check that watches the wire in the contract test: it must see every kind of fault there.
class TestContractCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleOfTheDocumentPasses_data();
    void everyExampleOfTheDocumentPasses();
    void aFaultInARequestIsSeen_data();
    void aFaultInARequestIsSeen();
    void aFaultInAResponseIsSeen_data();
    void aFaultInAResponseIsSeen();
    void membersFromARoundTripMayBeLetThrough();
    void theTokenRequestIsHeldToItsForm();

private:
    using Request = ContractCheck::Request;
    using Response = ContractCheck::Response;

    static ContractCheck::Headers goodHeaders(bool body)
    {
        ContractCheck::Headers headers{{"Authorization", "Bearer abc"}, {"accept", "application/json"}};
        if (body)
            headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
        return headers;
    }
    static QByteArray json(const QJsonValue &value)
    {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
};

void TestContractCheck::everyExampleOfTheDocumentPasses_data()
{
    QTest::addColumn<bool>("published");
    QTest::newRow("contract") << false;
    QTest::newRow("published") << true;
}

void TestContractCheck::everyExampleOfTheDocumentPasses()
{
    QFETCH(bool, published);
    const ContractCheck check(published ? OpenApiDocument::Dialect::Published : OpenApiDocument::Dialect::Contract);
    int requests = 0;
    for (const auto &operation : check.document().operations()) {
        for (const bool odd : {false, true}) {
            auto path = operation.path.toUtf8();
            QByteArrayList query;
            for (const auto &parameter : operation.parameters) {
                const auto &value = odd ? parameter.examples.last() : parameter.examples.first();
                if (parameter.in == OpenApiParameter::In::Path)
                    path.replace('{' + parameter.name.toUtf8() + '}', value.toUtf8().toPercentEncoding());
                else
                    query += parameter.name.toUtf8() + '=' + value.toUtf8().toPercentEncoding();
            }
            Request sent{operation.method, path, query.join('&'), goodHeaders(operation.body.has_value()), {}};
            if (operation.body)
                sent.body = json(operation.body->example);
            QCOMPARE(check.request(sent), QStringList());
            ++requests;
        }
        for (const auto &response : operation.responses) {
            const int status =
                response.status.endsWith("XX") ? response.status.left(1).toInt() * 100 + 3 : response.status.toInt();
            for (const auto &body : response.bodies) {
                const Response answered{
                    status, {{"content-type", body.mediaType}}, body.schema.isEmpty() ? "text" : json(body.example)};
                QCOMPARE(check.response(operation.id, answered), QStringList());
            }
            const auto empty = check.response(operation.id, {status, {}, {}});
            QCOMPARE(empty.isEmpty(), response.bodyOptional || response.bodies.empty());
        }
    }
    QCOMPARE(requests, 88);
}

void TestContractCheck::aFaultInARequestIsSeen_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("dropped");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *method, const char *target, const char *body, const char *reason,
                        const char *dropped = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << QByteArray(dropped)
                            << QString::fromLatin1(reason);
    };
    row("an unknown path", "GET", "/api/v1/site", "", "no operation");
    row("a method that the path has not", "DELETE", "/api/v1/sites/a", "", "no operation");
    row("an identifier left unencoded", "GET", "/api/v1/sites/a;b", "", "percent-encoded");
    row("a slash that splits an identifier", "GET", "/api/v1/sites/a/b", "", "no operation");
    row("an undeclared parameter", "GET", "/api/v1/sites?page=2", "", "'page' is not declared");
    row("a parameter of the other dialect", "GET",
        "/api/v1/devices/d/telemetry?interval=P1D%2F2026-01-01T00%3A00%3A00Z", "", "'interval' is not declared");
    row("a parameter twice", "GET", "/api/v1/flexevent?flexGroupId=a&flexGroupId=b", "", "twice");
    row("a plus that may mean a blank", "GET", "/api/v1/flexevent?start=2026-01-01T00%3A00%3A00+01%3A00", "",
        "percent-encoded");
    row("an instant without a zone", "GET", "/api/v1/flexevent?start=2026-01-01T00%3A00%3A00", "",
        "query start: Not a valid date-time");
    row("a bucket in words", "GET", "/api/v1/devices/d/telemetry?bucket=15min", "", "query bucket");
    row("no body", "POST", "/api/v1/sites", "", "body: not JSON");
    row("a body too many", "GET", "/api/v1/sites", "{}", "none is declared");
    row("a member of the wrong type", "POST", "/api/v1/sites", R"({"siteId": 1})", "body/siteId");
    row("a member that nobody knows", "POST", "/api/v1/visits", R"({"siteId": "s", "site": "s"})", "'site'");
    row("no token", "GET", "/api/v1/sites", "", "bearer", "Authorization");
    row("no word on what is wanted", "GET", "/api/v1/sites", "", "does not ask", "accept");
    row("a body of unnamed type", "POST", "/api/v1/visits", "{}", "Content-Type", "Content-Type");
}

void TestContractCheck::aFaultInARequestIsSeen()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, dropped);
    QFETCH(QString, reason);
    const ContractCheck check(OpenApiDocument::Dialect::Contract);
    const auto mark = target.indexOf('?');
    Request sent{method, mark < 0 ? target : target.left(mark), mark < 0 ? QByteArray() : target.mid(mark + 1),
                 goodHeaders(method == "POST"), body};
    sent.headers.removeIf([&](const auto &header) { return header.first == dropped; });
    const auto faults = check.request(sent);
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(reason), qPrintable(faults.first()));
}

void TestContractCheck::aFaultInAResponseIsSeen_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *operation, int status, const char *type, const char *body,
                        const char *reason) {
        QTest::newRow(name) << QByteArray(operation) << status << QByteArray(type) << QByteArray(body)
                            << QString::fromLatin1(reason);
    };
    row("an operation that is none", "getNothing", 200, "application/json", "{}", "no operation");
    row("a status out of the blue", "getSite", 201, "application/json", R"({"siteId": "s"})", "not declared");
    row("a redirect", "getSite", 302, "", "", "not declared");
    row("a body of another type", "getSite", 200, "text/html", R"({"siteId": "s"})", "Content-Type");
    row("a body of no type", "getSite", 200, "", R"({"siteId": "s"})", "Content-Type");
    row("a body without its id", "getSite", 200, "application/json", "{}", "'siteId'");
    row("half a body", "getSite", 200, "application/json", R"({"siteId": )", "not JSON");
    row("no body", "getSite", 200, "application/json", "", "has no body");
    row("a body with a 204", "deleteFlexGroupParticipant", 204, "application/json", "{}", "none is declared");
    row("an error of another shape", "getSite", 404, "application/json", R"({"message": {}})", "body/message");
    row("a token without an end", "token", 200, "application/json", R"({"access_token": "t", "token_type": "Bearer"})",
        "'expires_in'");
}

void TestContractCheck::aFaultInAResponseIsSeen()
{
    QFETCH(QByteArray, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const ContractCheck check(OpenApiDocument::Dialect::Contract);
    const auto faults = check.response(operation, {status, {{"Content-Type", type}}, body});
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(reason), qPrintable(faults.first()));

    const ContractCheck::Headers badly{{"Retry-After", "soon"}, {"Location", "/api/v1/sites/s"}};
    QCOMPARE(check.response("getSite", {503, badly, {}}).size(), 2);
    QCOMPARE(check.response("createSite", {503, {{"Retry-After", "Tue, 24 Nov 2026 07:00:00 GMT"}}, {}}),
             QStringList());
}

void TestContractCheck::membersFromARoundTripMayBeLetThrough()
{
    const ContractCheck check(OpenApiDocument::Dialect::Contract);
    const Request sent{"PUT", "/api/v1/sites/s", {}, goodHeaders(true), R"({"siteId": "s", "installer": 7})"};
    QCOMPARE(check.request(sent).size(), 1);
    QCOMPARE(check.request(sent, OpenApiValidator::Members::Open), QStringList());
}

void TestContractCheck::theTokenRequestIsHeldToItsForm()
{
    const ContractCheck check(OpenApiDocument::Dialect::Contract);
    Request sent{"POST",
                 "/oauth2/token",
                 {},
                 {{"Authorization", "Basic YTpi"}, {"Content-Type", "application/x-www-form-urlencoded"}},
                 "grant_type=client_credentials&scope=a%20b"};
    QCOMPARE(check.tokenRequest(sent), QStringList());
    sent.body = "grant_type=client_credentials&client_secret=x";
    QCOMPARE(check.tokenRequest(sent).size(), 1);
    sent.body = "scope=a";
    QCOMPARE(check.tokenRequest(sent).size(), 1);
    sent = {"GET", "/oauth2/token", "grant_type=client_credentials", {}, {}};
    QCOMPARE(check.tokenRequest(sent).size(), 5);
}

QTEST_GUILESS_MAIN(TestContractCheck)
#include "tst_contractcheck.moc"
