// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectproxy.h"
#include "lossyhttp.h"
#include "manualclock.h"
#include "qnamtransport.h"

#include <QThread>
#include <atomic>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

//! Trust 9: corporate proxies, by hand or from the system, with a name and a password.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<LossyHttp1>();
        m_server = std::make_unique<WireServer>([this](QTcpSocket *s) { m_service->serve(s); });
        m_server->secure(u"good.pem"_s);
    }

    void aProxyByHandLeadsToTheServer()
    {
        ConnectProxy proxy(m_server->serverPort());
        QnamTransport transport(m_clock, through(proxy.port()));
        const auto outcome = send(transport, Method::Post);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(proxy.tunnels(), 1);
        QVERIFY(proxy.lastHead().startsWith("CONNECT api.example:443 HTTP/1."));
        QVERIFY2(!proxy.lastHead().contains("the-token"), "the token is inside the tunnel");
        QCOMPARE(m_service->requests(), 1);
    }

    void aProxyThatAsksGetsTheCredentials()
    {
        ConnectProxy proxy(m_server->serverPort(), "clerk:pass word");
        auto settings = through(proxy.port());
        settings.proxy.user = u"clerk"_s;
        settings.proxy.password = Secret("pass word");
        QnamTransport transport(m_clock, settings);
        const auto outcome = send(transport, Method::Post);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(m_service->requests(), 1);
    }

    void aProxyThatRefusesTheCredentialsIsSaid_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("none") << QString();
        QTest::newRow("wrong") << u"intruder"_s;
    }
    void aProxyThatRefusesTheCredentialsIsSaid()
    {
        QFETCH(QString, user);
        ConnectProxy proxy(m_server->serverPort(), "clerk:password");
        auto settings = through(proxy.port());
        settings.proxy.user = user;
        settings.proxy.password = Secret(user.isEmpty() ? QByteArray() : QByteArray("guess"));
        QnamTransport transport(m_clock, settings);
        const auto outcome = send(transport, Method::Post);
        QVERIFY(!outcome);
        QCOMPARE(kindName(outcome.error().kind), kindName(Kind::Proxy));
        QCOMPARE(outcome.error().code, u"proxy-authentication-required"_s);
        QVERIFY(!outcome.error().outcomeUnknown());
        QCOMPARE(m_service->requests(), 0);
    }

    void aProxyThatIsNotThereIsSaid()
    {
        quint16 port = 0;
        {
            ConnectProxy gone(1);
            port = gone.port();
        }
        QnamTransport transport(m_clock, through(port));
        const auto outcome = send(transport, Method::Post);
        QVERIFY(!outcome);
        QCOMPARE(kindName(outcome.error().kind), kindName(Kind::Proxy));
        QCOMPARE(outcome.error().code, u"proxy-refused"_s);
    }

    void thisComputerIsReachedDirectly()
    {
        ConnectProxy proxy(m_server->serverPort());
        QnamTransport transport(m_clock, through(proxy.port()));
        const auto outcome = send(transport, Method::Get, m_server->url(u"/"_s));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QCOMPARE(proxy.tunnels(), 0);
    }

    void theSystemIsAskedOnceAndNotOnTheMainThread()
    {
        ConnectProxy proxy(m_server->serverPort());
        std::atomic<int> asked = 0;
        std::atomic<bool> onMain = false;
        auto settings = through(0);
        settings.proxy = {};
        QnamTransport transport(m_clock, settings,
                                [&, main = QThread::currentThread()](const QNetworkProxyQuery &query) {
                                    ++asked;
                                    if (QThread::currentThread() == main || query.url().host() != u"api.example"_s)
                                        onMain = true;
                                    return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())};
                                });
        for (int i = 0; i < 3; ++i) {
            const auto outcome = send(transport, Method::Get);
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        }
        QCOMPARE(asked.load(), 1);
        QVERIFY(!onMain);
        QVERIFY(proxy.tunnels() >= 1);
        // Another network, perhaps: asked anew, behind the scenes.
        m_clock.advance(6min);
        QVERIFY(send(transport, Method::Get));
        QTRY_COMPARE(asked.load(), 2);
    }

private:
    static TransportSettings through(quint16 port)
    {
        TransportSettings settings;
        settings.caFile = WireServer::tlsFile(u"ca.pem"_s);
        settings.proxy.kind = ProxySettings::Kind::Http;
        settings.proxy.host = u"127.0.0.1"_s;
        settings.proxy.port = port;
        return settings;
    }

    Result<HttpReply> send(QnamTransport &transport, Method method,
                           const QUrl &url = QUrl(u"https://api.example/api/v1/sites"_s))
    {
        HttpRequest request;
        request.operation = "op";
        request.method = method;
        request.url = url;
        if (method == Method::Post) {
            request.body = "{}";
            request.repeat = Repeat::Never;
        }
        const Secret token("the-token");
        std::optional<Result<HttpReply>> outcome;
        transport.send(request, &token).then(this, [&](const Result<HttpReply> &r) { outcome = r; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome ? *outcome : Result<HttpReply>(ApiError::of(Kind::Abandoned));
    }

    ManualClock m_clock;
    std::unique_ptr<LossyHttp1> m_service;
    std::unique_ptr<WireServer> m_server;
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
