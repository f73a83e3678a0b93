// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "log.h"
#include "manualclock.h"
#include "qnamtransport.h"
#include "responder.h"
#include "wireserver.h"

#include <QRegularExpression>
#include <QSsl>
#include <QTcpSocket>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

HttpRequest get(const QUrl &url)
{
    HttpRequest made;
    made.operation = "getSites";
    made.url = url;
    return made;
}

HttpRequest post(const QUrl &url)
{
    auto made = get(url);
    made.operation = "postSite";
    made.method = Method::Post;
    made.repeat = Repeat::Never;
    made.body = R"({"name":"a"})";
    return made;
}

TransportSettings trusting()
{
    TransportSettings settings;
    settings.caFile = WireServer::tlsFile(u"ca.pem"_s);
    settings.proxy.kind = ProxySettings::Kind::None;
    return settings;
}

struct Outcome
{
    std::optional<Result<HttpReply>> result;
    bool ok() const { return result && result->ok(); }
    ApiError error() const { return result && !result->ok() ? result->error() : ApiError(); }
};

} // namespace

//! Trust 5, 9 and 16 on real sockets: limits, redirects, plain http, certificates, and what the log says.
class TestTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestSaysWhatItIs()
    {
        Responder responder;
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QnamTransport transport(m_clock, trusting());
        const Secret token("the-token");
        const auto outcome = send(transport, post(server.url(u"/api/v1/sites/a%2Fb?x=1"_s)), &token);
        QTRY_VERIFY(outcome->ok());
        QCOMPARE((*outcome->result)->body, QByteArray("{}"));
        const auto sent = responder.received;
        QVERIFY(sent.startsWith("POST /api/v1/sites/a%2Fb?x=1 HTTP/1.1\r\n"));
        QCOMPARE(headerOf(sent, "Authorization"), QByteArray("Bearer the-token"));
        QCOMPARE(headerOf(sent, "Accept"), QByteArray("application/json"));
        QCOMPARE(headerOf(sent, "Accept-Language"), QByteArray("en"));
        QCOMPARE(headerOf(sent, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(headerOf(sent, "Content-Length"), QByteArray("12"));
        QVERIFY(QRegularExpression(u"^Switchyard/\\d+\\.\\d+\\.\\d+$"_s)
                    .match(QString::fromLatin1(headerOf(sent, "User-Agent")))
                    .hasMatch());
        QVERIFY(!sent.toLower().contains("cookie"));
        QVERIFY(sent.endsWith(R"({"name":"a"})"));
    }

    void ownCredentialsReplaceTheTokenAndNoneMeansNone()
    {
        Responder responder;
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QnamTransport transport(m_clock, trusting());
        const Secret token("the-token");
        auto request = post(server.url(u"/oauth2/token"_s));
        request.authorize = false;
        const auto none = send(transport, request, &token);
        QTRY_VERIFY(none->ok());
        QVERIFY(!responder.received.toLower().contains("authorization"));
        QVERIFY(!responder.received.contains("the-token"));
        responder.received.clear();
        request.credentials = Secret("Basic aWQ6c2VjcmV0");
        const auto outcome = send(transport, request, nullptr);
        QTRY_VERIFY(outcome->ok());
        QCOMPARE(headerOf(responder.received, "Authorization"), QByteArray("Basic aWQ6c2VjcmV0"));
        QVERIFY(!responder.received.contains("the-token"));
    }

    void everyStatusIsAReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 304, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void everyStatusIsAReply()
    {
        QFETCH(int, status);
        const bool bodiless = status == 204 || status == 304;
        const auto line = QByteArray::number(status) + " Whatever";
        Responder responder(bodiless ? "HTTP/1.1 " + line + "\r\n\r\n"
                                     : http(line, R"({"message":"m"})", "WWW-Authenticate: Basic\r\n"));
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QnamTransport transport(m_clock, trusting());
        const auto outcome = send(transport, get(server.url(u"/"_s)));
        QTRY_VERIFY(outcome->result);
        QVERIFY2(outcome->ok(), qPrintable(outcome->error().message));
        QCOMPARE((*outcome->result)->status, status);
        QCOMPARE((*outcome->result)->body, bodiless ? QByteArray() : QByteArray(R"({"message":"m"})"));
        QCOMPARE(responder.requests, 1);
    }

    void aRedirectIsAnAnswerAndTheTokenGoesNowhereElse()
    {
        Responder elsewhere;
        WireServer other([&](QTcpSocket *s) { elsewhere.serve(s); });
        for (const char *status : {"301 Moved", "302 Found", "303 See", "307 Temporary", "308 Permanent"}) {
            Responder responder(
                http(status, {}, "Location: " + other.url(u"/x"_s, u"localhost"_s).toEncoded() + "\r\n"));
            WireServer server([&](QTcpSocket *s) { responder.serve(s); });
            QnamTransport transport(m_clock, trusting());
            const Secret token("the-token");
            const auto outcome = send(transport, get(server.url(u"/"_s)), &token);
            QTRY_VERIFY(outcome->result);
            QVERIFY2(outcome->ok(), qPrintable(QString::fromLatin1(status) + outcome->error().message));
            QCOMPARE((*outcome->result)->status, QByteArrayView(status).first(3).toInt());
            QVERIFY(!headerValue((*outcome->result)->headers, "Location").isEmpty());
        }
        QCOMPARE(other.connections(), 0);
    }

    void plainHttpIsForThisComputerOnly()
    {
        QnamTransport transport(m_clock, trusting());
        const QList<QPair<QString, QString>> refused{{u"http://api.example/api"_s, u"plain-http"_s},
                                                     {u"ftp://localhost/x"_s, u"invalid-scheme"_s},
                                                     {u"https://user:pw@api.example/"_s, u"credentials-in-url"_s},
                                                     {u"/api/v1/sites"_s, u"invalid-url"_s}};
        for (const auto &[url, code] : refused) {
            const auto outcome = send(transport, get(QUrl(url)));
            QTRY_VERIFY(outcome->result);
            QCOMPARE(kindName(outcome->error().kind), kindName(Kind::InvalidRequest));
            QCOMPARE(outcome->error().code, code);
            QCOMPARE(outcome->error().operation, QByteArray("getSites"));
            QVERIFY(!outcome->error().message.contains(u"pw"_s));
        }
    }

    void anAnswerAboveTheLimitIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray body(3'000'000, ' ');
        QTest::newRow("plain") << http("200 OK", body);
        QTest::newRow("compressed") << http("200 OK", qCompress(body).mid(4), "Content-Encoding: deflate\r\n");
    }
    void anAnswerAboveTheLimitIsCutOff()
    {
        QFETCH(QByteArray, answer);
        Responder responder(answer);
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QnamTransport transport(m_clock, trusting());
        auto request = get(server.url(u"/"_s));
        request.limits.maxBytes = 1'000'000;
        const auto outcome = send(transport, request);
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::TooLarge));
        request.limits.maxBytes = 3'000'000;
        const auto whole = send(transport, request);
        QTRY_VERIFY(whole->ok());
        QCOMPARE((*whole->result)->body.size(), 3'000'000);
    }

    void aCutOffBodyIsALostConnection_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n[1,2");
        QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n[1,2\r\n");
        QTest::newRow("an error's") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 20\r\n\r\n{\"me");
    }
    void aCutOffBodyIsALostConnection()
    {
        QFETCH(QByteArray, answer);
        WireServer server([&](QTcpSocket *s) {
            QObject::connect(s, &QIODevice::readyRead, s, [s, answer] {
                if (s->readAll().contains("\r\n\r\n")) {
                    s->write(answer);
                    endWithFin(s);
                }
            });
        });
        QnamTransport transport(m_clock, trusting());
        const auto outcome = send(transport, get(server.url(u"/"_s)));
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::ConnectionLost));
    }

    void whatIsNotHttpIsAnError()
    {
        Responder responder("SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n");
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        ManualClock clock;
        QnamTransport transport(clock, trusting());
        const auto outcome = send(transport, get(server.url(u"/"_s)));
        QTRY_VERIFY(responder.requests == 1);
        // Seen through at once, or given up when no answer has come for too long.
        QTRY_VERIFY((clock.advance(1s), outcome->result.has_value()));
        QVERIFY(!outcome->ok());
    }

    void noConnectionInTimeIsCertainlyNotSent()
    {
        // Accepts, and never says a word of TLS.
        WireServer silent([](QTcpSocket *) {});
        ManualClock clock;
        QnamTransport transport(clock, trusting());
        auto url = silent.url(u"/"_s);
        url.setScheme(u"https"_s);
        const auto read = send(transport, get(url));
        const auto write = send(transport, post(url));
        QTRY_VERIFY(silent.connections() >= 1);
        clock.advance(10s - 1ms);
        QVERIFY(!read->result && !write->result);
        clock.advance(1ms);
        QTRY_VERIFY(read->result && write->result);
        QCOMPARE(read->error().code, u"connect-timeout"_s);
        QCOMPARE(write->error().code, u"connect-timeout"_s);
        QCOMPARE(kindName(write->error().kind), kindName(Kind::TimedOut));
        QVERIFY(write->error().neverLeft);
        QVERIFY(!write->error().outcomeUnknown());
    }

    void silenceIsCutOff()
    {
        Responder silent{QByteArray()};
        WireServer server([&](QTcpSocket *s) { silent.serve(s); });
        ManualClock clock;
        QnamTransport transport(clock, trusting());
        const auto outcome = send(transport, post(server.url(u"/"_s)));
        QTRY_COMPARE(silent.requests, 1);
        clock.advance(30s - 1ms);
        QVERIFY(!outcome->result);
        clock.advance(1ms);
        QTRY_VERIFY(outcome->result);
        QCOMPARE(outcome->error().code, u"idle-timeout"_s);
        QVERIFY(outcome->error().outcomeUnknown());
        QTRY_VERIFY(!silent.sockets[0]); // and the connection with it
    }

    void aTrickleIsCutOffInTheEnd()
    {
        Responder trickle("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        WireServer server([&](QTcpSocket *s) { trickle.serve(s); });
        Responder prompt("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        WireServer other([&](QTcpSocket *s) { prompt.serve(s); });
        ManualClock clock;
        QnamTransport transport(clock, trusting());
        const auto outcome = send(transport, get(server.url(u"/"_s)));
        QTRY_COMPARE(trickle.requests, 1);
        const auto trickleOn = [&] {
            trickle.sockets[0]->write("x");
            QTRY_COMPARE(trickle.sockets[0]->bytesToWrite(), 0);
            // Two round trips through the same network thread: what was written before them has arrived.
            for (int trip = 0; trip < 2; ++trip) {
                const auto echo = send(transport, get(other.url(u"/"_s)));
                QTRY_VERIFY(echo->result);
            }
        };
        for (int i = 0; i < 5; ++i) {
            trickleOn();
            clock.advance(20s);
            QVERIFY(!outcome->result);
        }
        trickleOn();
        clock.advance(20s);
        QTRY_VERIFY(outcome->result);
        QCOMPARE(outcome->error().code, u"total-timeout"_s);
    }

    void waitingForATurnIsNotWaitingForAnAnswer()
    {
        Responder silent{QByteArray()};
        WireServer server([&](QTcpSocket *s) { silent.serve(s); });
        ManualClock clock;
        QnamTransport transport(clock, trusting());
        std::vector<std::shared_ptr<Outcome>> outcomes;
        outcomes.reserve(7);
        for (int i = 0; i < 7; ++i)
            outcomes.push_back(send(transport, get(server.url(u"/"_s))));
        QTRY_COMPARE(silent.requests, 6);
        clock.advance(29s);
        for (const auto &socket : silent.sockets)
            socket->write(http("200 OK", "{}"));
        QTRY_COMPARE(silent.requests, 7);
        QVERIFY(outcomes[0]->ok());
        clock.advance(29s); // 58 s after it was asked for
        QVERIFY(!outcomes[6]->result);
        silent.sockets[0]->write(http("200 OK", "{}"));
        for (const auto &socket : silent.sockets) {
            if (socket)
                socket->write(http("200 OK", "{}"));
        }
        QTRY_VERIFY(outcomes[6]->result);
        QVERIFY2(outcomes[6]->ok(), qPrintable(outcomes[6]->error().message));
    }

    void cancellingClosesTheConnection()
    {
        Responder silent{QByteArray()};
        WireServer server([&](QTcpSocket *s) { silent.serve(s); });
        QnamTransport transport(m_clock, trusting());
        const auto call = transport.send(get(server.url(u"/"_s)), nullptr);
        QTRY_COMPARE(silent.requests, 1);
        call.cancel();
        QTRY_VERIFY(!silent.sockets[0]);
    }

    void whatWasCancelledGoesWithTheTransportAndNotAfterIt()
    {
        // As at a switch of the profile: requests are dropped, and the transport right behind them.
        Responder silent{QByteArray()};
        WireServer server([&](QTcpSocket *s) { silent.serve(s); });
        auto transport = std::make_unique<QnamTransport>(m_clock, trusting());
        const auto first = transport->send(get(server.url(u"/1"_s)), nullptr);
        const auto second = transport->send(post(server.url(u"/2"_s)), nullptr);
        QTRY_COMPARE(silent.requests, 2);
        first.cancel();
        second.cancel();
        transport.reset();
        QTRY_VERIFY(!silent.sockets[0] && !silent.sockets[1]);
    }

    void nobodyAtThePortIsRefused()
    {
        QUrl url;
        {
            WireServer gone([](QTcpSocket *) {});
            url = gone.url(u"/"_s);
        }
        QnamTransport transport(m_clock, trusting());
        const auto outcome = send(transport, post(url));
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::ConnectionRefused));
        QVERIFY(!outcome->error().outcomeUnknown());
    }

    void whatIsWrongWithACertificateIsSaid_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << u"expired.pem"_s << u"certificate-expired"_s;
        QTest::newRow("not yet valid") << u"early.pem"_s << u"certificate-not-yet-valid"_s;
        QTest::newRow("of another host") << u"otherhost.pem"_s << u"host-mismatch"_s;
        QTest::newRow("self-signed") << u"selfsigned.pem"_s << u"self-signed"_s;
        QTest::newRow("of an unknown issuer") << u"unknownissuer.pem"_s << u"unknown-issuer"_s;
    }
    void whatIsWrongWithACertificateIsSaid()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, code);
        Responder responder;
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        server.secure(certificate);
        QnamTransport transport(m_clock, trusting());
        const Secret token("the-token");
        const auto outcome = send(transport, post(server.url(u"/"_s)), &token);
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::Tls));
        QCOMPARE(outcome->error().code, code);
        QVERIFY2(outcome->error().message.contains(u"valid 20"_s) || outcome->error().message.contains(u"valid 21"_s),
                 qPrintable(outcome->error().message));
        QVERIFY(outcome->error().neverLeft);
        QCOMPARE(responder.received, QByteArray());
    }

    void theExtraIssuerIsTrustedOnlyWhereItIsNamed()
    {
        Responder responder;
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        server.secure(u"good.pem"_s);
        QnamTransport trusts(m_clock, trusting());
        const auto fine = send(trusts, get(server.url(u"/"_s)));
        QTRY_VERIFY(fine->result);
        QVERIFY2(fine->ok(), qPrintable(fine->error().message));
        auto without = trusting();
        without.caFile.clear();
        QnamTransport doubts(m_clock, without);
        const auto refused = send(doubts, get(server.url(u"/"_s)));
        QTRY_VERIFY(refused->result);
        QCOMPARE(refused->error().code, u"unknown-issuer"_s);
    }

    void aCaFileThatCannotBeUsedIsNeverIgnored()
    {
        QTemporaryDir folder;
        QFile empty(folder.filePath(u"empty.pem"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write("no certificate here\n");
        empty.close();
        const QList<QPair<QString, QString>> files{{empty.fileName(), u"ca-file-empty"_s},
                                                   {folder.filePath(u"missing.pem"_s), u"ca-file-unreadable"_s}};
        for (const auto &[path, code] : files) {
            auto settings = trusting();
            settings.caFile = path;
            QnamTransport transport(m_clock, settings);
            const auto outcome = send(transport, get(QUrl(u"https://127.0.0.1:1/"_s)));
            QTRY_VERIFY(outcome->result);
            QCOMPARE(kindName(outcome->error().kind), kindName(Kind::Tls));
            QCOMPARE(outcome->error().code, code);
            QVERIFY(outcome->error().message.contains(path));
        }
    }

    void tlsBelow12IsRefused()
    {
        Responder responder;
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        server.secure(u"good.pem"_s, {}, QSsl::TlsV1_1);
        QT_WARNING_POP
        QnamTransport transport(m_clock, trusting());
        const auto outcome = send(transport, get(server.url(u"/"_s)));
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::Tls));
        QCOMPARE(responder.received, QByteArray());
    }

    void aServerWithoutTlsIsToldApart()
    {
        Responder responder;
        WireServer server([&](QTcpSocket *s) {
            QObject::connect(s, &QIODevice::readyRead, s, [s] {
                s->readAll();
                s->write(http("400 Bad Request", "plain"));
            });
        });
        auto url = server.url(u"/"_s);
        url.setScheme(u"https"_s);
        QnamTransport transport(m_clock, trusting());
        const auto outcome = send(transport, get(url));
        QTRY_VERIFY(outcome->result);
        QCOMPARE(kindName(outcome->error().kind), kindName(Kind::Tls));
        QCOMPARE(outcome->error().code, u"not-tls"_s);
    }

    void theLogNamesTheCallButNoSecret()
    {
        static QStringList lines; // a message handler is a plain function
        lines.clear();
        Responder responder(http("200 OK", R"({"access_token":"answer-secret"})"));
        WireServer server([&](QTcpSocket *s) { responder.serve(s); });
        QnamTransport transport(m_clock, trusting());
        QLoggingCategory::setFilterRules(u"switchyard.network.http.debug=true"_s);
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines.append(text); });
        const Secret token("token-secret");
        auto request = post(server.url(u"/api/v1/sites?nextToken=query-secret"_s));
        request.body = "body-secret";
        const auto outcome = send(transport, request, &token);
        [&] { QTRY_VERIFY(outcome->ok()); }();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const QString all = lines.join(u'\n');
        QVERIFY2(all.contains(u"postSite POST /api/v1/sites: 200, 32 bytes"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"secret"_s), qPrintable(all));
    }

private:
    std::shared_ptr<Outcome> send(QnamTransport &transport, const HttpRequest &request, const Secret *token = nullptr)
    {
        auto outcome = std::make_shared<Outcome>();
        transport.send(request, token).then(this, [outcome](const Result<HttpReply> &r) { outcome->result = r; });
        return outcome;
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
