// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorreply.h"
#include "loopback.h"
#include "onceonlybody.h"
#include "politelimit.h"
#include "retryafter.h"
#include "retrypolicy.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const Instant newYear2026{1'767'225'600'000, 0};

HttpReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpReply made;
    made.status = status;
    made.body = body;
    made.headers = {{"Content-Type", type}};
    return made;
}

ApiError errorOf(const HttpReply &reply, const QByteArray &sent = {})
{
    HttpRequest request;
    request.operation = "getSites";
    request.url = QUrl(u"https://api.example/api/v1/sites"_s);
    return switchyard::errorOf(reply, request, Secret(sent), newYear2026);
}

} // namespace

//! The pure parts of network/http: what a Retry-After means, what an error body says, how fast is polite.
class TestHttpPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retryAfterIsReadInAllItsForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: nothing
        QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7'000);
        QTest::newRow("beyond counting") << QByteArray("99999999999999999999999") << qint64(366LL * 24 * 3600 * 1000);
        QTest::newRow("IMF-fixdate") << QByteArray("Thu, 01 Jan 2026 00:00:30 GMT") << qint64(30'000);
        QTest::newRow("RFC 850") << QByteArray("Thursday, 01-Jan-26 00:01:00 GMT") << qint64(60'000);
        QTest::newRow("asctime") << QByteArray("Thu Jan  1 00:02:00 2026") << qint64(120'000);
        QTest::newRow("leap second") << QByteArray("Thu, 01 Jan 2026 00:00:60 GMT") << qint64(59'000);
        QTest::newRow("gone by") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
        for (const char *bad : {"", "soon", "-5", "1.5", "Thu, 31 Feb 2026 00:00:30 GMT",
                                "Thu, 01 Jan 2026 25:00:00 GMT", "Thu, 01 Foo 2026 00:00:30 GMT",
                                "Thu, 01 Jan 2026 00:00:30 CET", "12 x", "Fri, 01 Jan 2056 00:00:30 GMT"})
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << qint64(-1);
    }
    void retryAfterIsReadInAllItsForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const auto parsed = parseRetryAfter(value, newYear2026);
        QCOMPARE(parsed ? qint64(parsed->count()) : qint64(-1), ms);
    }

    void aTwoDigitYearFarAheadIsOfTheCenturyBefore()
    {
        const auto parsed = parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", newYear2026);
        QVERIFY(parsed);
        QCOMPARE(parsed->toUtc().date(), QDate(1994, 11, 6));
    }

    void everyStatusHasItsKind()
    {
        const QList<QPair<int, Kind>> kinds{
            {301, Kind::Redirected},    {307, Kind::Redirected},  {400, Kind::Invalid},  {401, Kind::Unauthorized},
            {403, Kind::Forbidden},     {404, Kind::NotFound},    {405, Kind::Invalid},  {408, Kind::TimedOut},
            {409, Kind::Conflict},      {410, Kind::NotFound},    {412, Kind::Conflict}, {418, Kind::Invalid},
            {422, Kind::Unprocessable}, {429, Kind::RateLimited}, {500, Kind::Server},   {503, Kind::Server},
            {599, Kind::Server},        {600, Kind::Malformed},   {199, Kind::Malformed}};
        for (const auto &[status, kind] : kinds)
            QCOMPARE(kindName(kindOfStatus(status)), kindName(kind));
    }

    void anErrorBodyIsReadWhateverItIs_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const QByteArray json = "application/json";
        QTest::newRow("contract") << json << QByteArray(R"({"message":"No such site","code":"SITE_UNKNOWN"})")
                                  << u"SITE_UNKNOWN"_s << u"No such site"_s;
        QTest::newRow("number as code") << json << QByteArray(R"({"message":"m","code":4711})") << u"4711"_s << u"m"_s;
        QTest::newRow("gateway") << json << QByteArray(R"({"message":"Forbidden"})") << QString() << u"Forbidden"_s;
        QTest::newRow("gateway, capital") << json << QByteArray(R"({"Message":"no"})") << QString() << u"no"_s;
        QTest::newRow("oauth") << json << QByteArray(R"({"error":"invalid_client","error_description":"unknown"})")
                               << u"invalid_client"_s << u"unknown"_s;
        QTest::newRow("nulls") << json << QByteArray(R"({"message":null,"code":null})") << QString()
                               << u"{\"message\":null,\"code\":null}"_s;
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("upstream\n  timed out\x01") << QString()
                              << u"upstream timed out"_s;
        QTest::newRow("empty") << json << QByteArray() << QString() << QString();
        QTest::newRow("page")
            << QByteArray("text/html; charset=utf-8")
            << QByteArray("<html><head><TITLE>\n 502 <b>Bad</b> Gateway</TITLE></head><script>x</script></html>")
            << u"html"_s << u"A web page from a proxy or gateway: 502 Bad Gateway"_s;
        QTest::newRow("page called json") << json << QByteArray("  <!DOCTYPE html><html><body>Log in</body></html>")
                                          << u"html"_s << u"A web page from a proxy or gateway"_s;
        QTest::newRow("broken json") << json << QByteArray("{\"message\": \"hal") << QString()
                                     << u"{\"message\": \"hal"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("text/plain") << QByteArray("a\xff") << QString() << u"a\uFFFD"_s;
    }
    void anErrorBodyIsReadWhateverItIs()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, message);
        const auto error = errorOf(reply(502, body, type));
        QCOMPARE(error.operation, QByteArray("getSites"));
        QCOMPARE(error.http, 502);
        QCOMPARE(error.code, code);
        QCOMPARE(error.message, message);
    }

    void aLongErrorIsCutAndAHugeOneNotEvenRead()
    {
        const auto text = errorOf(reply(500, QByteArray(5'000'000, 'x'), "text/plain"));
        QCOMPARE(text.message.size(), 500);
        QVERIFY(text.message.endsWith(u'…'));
        const auto json = errorOf(
            reply(500, "{\"code\":\"" + QByteArray(3000, 'c') + "\",\"message\":\"" + QByteArray(3000, 'm') + "\"}"));
        QCOMPARE(json.code.size(), 100);
        QCOMPARE(json.message.size(), 500);
    }

    void aGatewayThatQuotesTheTokenIsNotQuoted()
    {
        const QByteArray token = "eyJhbGciOiJSUzI1NiJ9.c2VjcmV0.c2lnbmF0dXJl";
        const auto error = errorOf(
            reply(403, "{\"message\":\"bad header 'Authorization: Bearer " + token + "' and " + token + "\"}"), token);
        QVERIFY2(!error.message.contains(QString::fromLatin1(token)), qPrintable(error.message));
        const auto basic = errorOf(reply(400, R"({"message":"Basic aWQ6c2VjcmV0c2VjcmV0 / aWQ6c2VjcmV0c2VjcmV0"})"),
                                   "Basic aWQ6c2VjcmV0c2VjcmV0");
        QVERIFY2(!basic.message.contains(u"aWQ6"_s), qPrintable(basic.message));
    }

    void aRedirectNamesTheHostButNotThePath()
    {
        auto redirect = reply(302, {});
        redirect.headers.emplaceBack("Location", "https://user:pw@login.example:8443/sign-in?token=secret");
        const auto error = errorOf(redirect);
        QCOMPARE(error.kind, Kind::Redirected);
        QCOMPARE(error.message, u"The server points to https://login.example:8443"_s);
    }

    void retryAfterComesWithTheError()
    {
        auto limited = reply(429, {});
        limited.headers.emplaceBack("retry-after", "Thu, 01 Jan 2026 00:00:05 GMT");
        QCOMPARE(errorOf(limited).retryAfter, std::chrono::milliseconds(5s));
    }

    void aDateIsReadByTheClockThatHasToldIt()
    {
        auto limited = reply(503, {});
        limited.headers.emplaceBack("Retry-After", "Tue, 03 Nov 2026 10:00:05 GMT");
        QVERIFY(errorOf(limited).retryAfter > 24h); // by ours
        limited.headers.emplaceBack("Date", "Tue, 03 Nov 2026 10:00:00 GMT");
        QCOMPARE(errorOf(limited).retryAfter, std::chrono::milliseconds(5s));
        limited.headers.back().second = "no date";
        QVERIFY(errorOf(limited).retryAfter > 24h);
    }

    void backOffGrowsToItsCeilingAndUsesAllOfIt()
    {
        QRandomGenerator random(1);
        for (int attempt = 1; attempt <= 40; ++attempt) {
            const auto ceiling = std::min<qint64>(30'000, 500LL << std::min(attempt - 1, 20));
            qint64 least = ceiling, most = 0;
            for (int i = 0; i < 300; ++i) {
                const auto delay = backoff(attempt, 500ms, 30s, random).count();
                QVERIFY(delay >= 0 && delay <= ceiling);
                least = std::min<qint64>(least, delay);
                most = std::max<qint64>(most, delay);
            }
            QVERIFY2(least < ceiling / 10 && most > ceiling * 9 / 10, "full jitter reaches from none to all");
        }
    }

    void certainlyNotSentIsRepeatedForEverything()
    {
        auto connectTimeout = ApiError::of(Kind::TimedOut);
        QVERIFY(!mayRepeat(Repeat::Never, connectTimeout));
        QVERIFY(connectTimeout.outcomeUnknown());
        connectTimeout.neverLeft = true;
        QVERIFY(mayRepeat(Repeat::Never, connectTimeout));
        QVERIFY(!connectTimeout.outcomeUnknown());
        auto proxyLogin = ApiError::of(Kind::Proxy);
        QVERIFY(mayRepeat(Repeat::Never, proxyLogin));
        proxyLogin.code = u"proxy-authentication-required"_s;
        QVERIFY(!mayRepeat(Repeat::Safe, proxyLogin));
    }

    void theWidthGrowsByOnePerAnsweredWindowAndHalvesOncePerWindow()
    {
        Politeness politeness;
        politeness.startInFlight = 4;
        politeness.maxInFlight = 6;
        PoliteLimit limit(politeness);
        const auto answers = [&](int count) {
            for (int i = 0; i < count; ++i)
                limit.answered();
        };
        answers(3);
        QCOMPARE(limit.width(), 4);
        answers(1);
        QCOMPARE(limit.width(), 5);
        answers(5 + 6 + 6);
        QCOMPARE(limit.width(), 6);
        const auto stamp = limit.stamp();
        limit.congested(stamp);
        limit.congested(stamp); // of the same window
        QCOMPARE(limit.width(), 3);
        limit.congested(limit.stamp());
        limit.congested(limit.stamp());
        QCOMPARE(limit.width(), 1);
        answers(1);
        QCOMPARE(limit.width(), 2);
    }

    void theRateHoldsInEverySecond_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("20") << 20.0;
        QTest::newRow("3") << 3.0;
        QTest::newRow("1") << 1.0;
    }
    void theRateHoldsInEverySecond()
    {
        QFETCH(double, rate);
        Politeness politeness;
        politeness.requestsPerSecond = rate;
        PoliteLimit limit(politeness);
        std::vector<std::chrono::milliseconds> starts;
        std::chrono::milliseconds now{0};
        while (now < 20s) {
            if (const auto wait = limit.delay(now); wait > 0ms) {
                now += wait;
                continue;
            }
            limit.take(now);
            starts.push_back(now);
        }
        for (size_t i = 0; i + size_t(rate) < starts.size(); ++i)
            QVERIFY2(starts[i + size_t(rate)] - starts[i] >= 1s, "more than the rate within a second");
        QVERIFY2(double(starts.size()) >= rate * 20 * 0.95, "the rate is used");
    }

    void aRateBelowOnePerSecondIsPossible()
    {
        Politeness politeness;
        politeness.requestsPerSecond = 0.5;
        PoliteLimit limit(politeness);
        QCOMPARE(limit.delay(0ms), 0ms);
        limit.take(0ms);
        QCOMPARE(limit.delay(0ms), std::chrono::milliseconds(2s));
    }

    void noRateMeansNoWaiting()
    {
        Politeness politeness;
        politeness.requestsPerSecond = 0;
        PoliteLimit limit(politeness);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(limit.delay(0ms), 0ms);
            limit.take(0ms);
        }
    }

    void loopbackIsThisComputerOnly()
    {
        for (const auto &host :
             {u"localhost"_s, u"LOCALHOST"_s, u"sim.localhost"_s, u"127.0.0.1"_s, u"127.9.8.7"_s, u"::1"_s})
            QVERIFY2(isLoopbackHost(host), qPrintable(host));
        for (const auto &host : {u"localhost.example"_s, u"notlocalhost"_s, u"128.0.0.1"_s, u"0.0.0.0"_s, u"10.0.0.1"_s,
                                 u"::2"_s, QString(), u"127.0.0.1.example"_s})
            QVERIFY2(!isLoopbackHost(host), qPrintable(host));
    }

    void theBodyIsReadOnceAndRefusesToStartAgain()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        OnceOnlyBody body("abc");
        QVERIFY(body.isSequential());
        QVERIFY(body.isUntouched());
        QCOMPARE(body.read(2), QByteArray("ab"));
        QVERIFY(!body.isUntouched());
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), QByteArray("c"));
        OnceOnlyBody withheld("abc");
        withheld.withhold();
        QVERIFY(withheld.readAll().isEmpty());
        QVERIFY(withheld.isUntouched());
        QVERIFY(!OnceOnlyBody({}).isUntouched());
    }
};

QTEST_GUILESS_MAIN(TestHttpPolicy)
#include "tst_httppolicy.moc"
