// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenanswer.h"
#include "tokenendpoint.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now{1'767'225'600'000, 0}; // 2026-01-01T00:00:00Z

TokenSettings settings(const QString &client, const QString &scope = {})
{
    return {QUrl(u"https://customer.auth.example.com/oauth2/token"_s), client, scope};
}

} // namespace

class TokenAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsAFormPostWithTheClientInBasic()
    {
        const auto request = tokenRequest(settings(u"my:client ü"_s, u"read write"_s), Secret("p+s %/ü"));
        QCOMPARE(request.method, Method::Post);
        QCOMPARE(request.url, QUrl(u"https://customer.auth.example.com/oauth2/token"_s));
        QCOMPARE(*request.body, "grant_type=client_credentials&scope=read+write"_ba);
        QCOMPARE(headerValue(request.headers, "content-type"), "application/x-www-form-urlencoded"_ba);
        QVERIFY(!request.authorize);
        // RFC 6749, 2.3.1: each part form-encoded, then joined, then Base64.
        QCOMPARE(request.credentials.reveal(), "Basic " + "my%3Aclient+%C3%BC:p%2Bs+%25%2F%C3%BC"_ba.toBase64());
        QVERIFY(headerValue(request.headers, "authorization").isEmpty());
    }

    void plainLettersStayAsTheyAre()
    {
        const auto request = tokenRequest(settings(u"4tq9-_.~*"_s), Secret("aZ09"));
        QCOMPARE(request.credentials.reveal(), "Basic " + "4tq9-_.~*:aZ09"_ba.toBase64());
    }

    void anEmptyScopeIsNotSent()
    {
        QCOMPARE(*tokenRequest(settings(u"client"_s), Secret("s")).body, "grant_type=client_credentials"_ba);
    }

    void anAnswerThatIsNoTokenSaysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &path) {
            QTest::newRow(name) << json(body) << path;
        };
        row("html", "<html>Sign in</html>", "$");
        row("nothing", "", "$");
        row("cut off", "{'access_token':'abc", "$");
        row("array", "[]", "$");
        row("no token", "{'expires_in':3600}", "$.access_token");
        row("number", "{'access_token':5}", "$.access_token");
        row("empty", "{'access_token':''}", "$.access_token");
        row("another header in it", "{'access_token':'a\\r\\nX-Evil: 1'}", "$.access_token");
        row("not ASCII", "{'access_token':'tökén'}", "$.access_token");
        row("mac", "{'access_token':'a','token_type':'mac'}", "$.token_type");
        row("type is a number", "{'access_token':'a','token_type':1}", "$.token_type");
        row("expired before", "{'access_token':'a','expires_in':-5}", "$.expires_in");
        row("expires never", "{'access_token':'a','expires_in':'never'}", "$.expires_in");
        row("expires not a number", "{'access_token':'a','expires_in':'nan'}", "$.expires_in");
        row("expires in an object", "{'access_token':'a','expires_in':{}}", "$.expires_in");
    }
    void anAnswerThatIsNoTokenSaysWhereItIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, path);
        const auto answer = readTokenAnswer(reply(200, body), now);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ApiError::Kind::Malformed);
        QCOMPARE(answer.error().operation, "token"_ba);
        QCOMPARE(answer.error().http, 200);
        QCOMPARE(answer.error().jsonPath, path);
    }

    void aTokenIsReadWithItsLifetime_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour") << json("{'access_token':'T','expires_in':3600,'token_type':'Bearer'}") << 3600;
        QTest::newRow("as text") << json("{'access_token':'T','expires_in':'120','token_type':'bearer'}") << 120;
        QTest::newRow("absent") << json("{'access_token':'T'}") << int(usualTokenLifetime.count());
        QTest::newRow("null") << json("{'access_token':'T','expires_in':null,'token_type':null}")
                              << int(usualTokenLifetime.count());
        QTest::newRow("for ever") << json("{'access_token':'T','expires_in':1e300}") << 86'400;
        QTest::newRow("more members") << json("{'access_token':'T','expires_in':60,'id_token':'x','scope':[]}") << 60;
    }
    void aTokenIsReadWithItsLifetime()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        const auto answer = readTokenAnswer(reply(200, body), now);
        QVERIFY(answer.ok());
        QCOMPARE(answer->token.reveal(), "T"_ba);
        QCOMPARE(answer->lifetime, std::chrono::seconds(seconds));
    }

    void whatTheEndpointSaysHasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        using Kind = ApiError::Kind;
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &code = {}) {
            QTest::newRow(name) << status << json(body) << int(kind) << code;
        };
        row("client", 400, "{'error':'invalid_client'}", Kind::TokenRefused, u"invalid_client"_s);
        row("scope", 400, "{'error':'invalid_scope'}", Kind::TokenRefused, u"invalid_scope"_s);
        row("401 in HTML", 401, "<html>", Kind::TokenRefused, u"html"_s);
        row("our own mistake", 400, "{'error':'invalid_request'}", Kind::Invalid, u"invalid_request"_s);
        row("error is no text", 400, "{'error':{'a':1}}", Kind::Invalid);
        row("gateway", 403, "{'message':'Forbidden'}", Kind::Forbidden);
        row("moved", 301, "", Kind::Redirected, u"redirect"_s);
        row("no such page", 404, "<html>", Kind::NotFound, u"html"_s);
        row("busy", 429, "", Kind::RateLimited);
        // A 5xx that names invalid_client is a service in trouble and no verdict.
        row("down", 503, "{'error':'invalid_client'}", Kind::Server, u"invalid_client"_s);
    }
    void whatTheEndpointSaysHasAKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, code);
        const auto answer = readTokenAnswer(reply(status, body), now);
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
        QCOMPARE(answer.error().http, status);
        QCOMPARE(answer.error().code, code);
    }

    void retryAfterIsReadInBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "30"_ba << 30;
        QTest::newRow("date") << "Thu, 01 Jan 2026 00:00:30 GMT"_ba << 30;
        QTest::newRow("date in the past") << "Thu, 01 Jan 2015 00:00:30 GMT"_ba << 0;
        QTest::newRow("negative") << "-5"_ba << 0;
        QTest::newRow("nonsense") << "soon"_ba << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void retryAfterIsReadInBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto answer = readTokenAnswer(reply(503, {}, {{"retry-after", value}}), now);
        QCOMPARE(answer.error().retryAfter, std::chrono::milliseconds(std::chrono::seconds(seconds)));
    }
};

QTEST_GUILESS_MAIN(TokenAnswerTest)
#include "tst_tokenanswer.moc"
