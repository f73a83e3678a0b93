// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "lossyhttp.h"
#include "qnamtransport.h"
#include "wireserver.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

//! HTTP/2 where the server offers it, and the way back to HTTP/1.1 where it does not work.
class TestHttp2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_http1 = std::make_unique<LossyHttp1>();
        m_http2 = std::make_unique<LossyHttp2>();
        m_server = std::make_unique<WireServer>([this](QTcpSocket *socket) {
            const auto protocol = qobject_cast<QSslSocket *>(socket)->sslConfiguration().nextNegotiatedProtocol();
            if (protocol == QSslConfiguration::ALPNProtocolHTTP2)
                m_http2->serve(socket);
            else
                m_http1->serve(socket);
        });
        m_server->secure(u"good.pem"_s, {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        m_settings = {};
        m_settings.caFile = WireServer::tlsFile(u"ca.pem"_s);
    }

    void itIsUsedWhereOffered()
    {
        QnamTransport transport(m_clock, m_settings);
        QCOMPARE(transport.width(m_server->url(u"/"_s)), 6);
        const auto outcome = send(transport, Method::Get);
        QVERIFY(outcome);
        QVERIFY(outcome->http2);
        QCOMPARE(m_http2->requests(), 1);
        QVERIFY(transport.width(m_server->url(u"/"_s)) > 6);
    }

    void aProfileCanSwitchItOff()
    {
        m_settings.http2 = false;
        QnamTransport transport(m_clock, m_settings);
        const auto outcome = send(transport, Method::Get);
        QVERIFY(outcome);
        QVERIFY(!outcome->http2);
        QCOMPARE(m_http1->requests(), 1);
        QCOMPARE(m_http2->requests(), 0);
    }

    void aReadThatFailsWithoutAByteGoesOverHttp1()
    {
        QnamTransport transport(m_clock, m_settings);
        m_http2->arm(Moment::AfterTheRequest, Loss::GoAway);
        const auto outcome = send(transport, Method::Get);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
        QVERIFY(!outcome->http2);
        QCOMPARE(m_http2->requests(), 1);
        QCOMPARE(m_http1->requests(), 1);
    }

    void aReadThatFailsBothWaysWasSentTwice()
    {
        QnamTransport transport(m_clock, m_settings);
        m_http2->arm(Moment::AfterTheRequest, Loss::Fin);
        m_http1->arm(Moment::AfterTheRequest, Loss::Fin);
        const auto outcome = send(transport, Method::Get);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().attempts, 2);
        QCOMPARE(m_http2->requests() + m_http1->requests(), 2);
    }

    void aRequestCanAskForHttp1()
    {
        QnamTransport transport(m_clock, m_settings);
        auto asking = request(Method::Get);
        asking.http1Only = true;
        QVERIFY(send(transport, asking));
        QCOMPARE(m_http1->requests(), 1);
        // That says nothing about the others.
        QVERIFY(send(transport, Method::Get)->http2);
    }

    //! Qt would put it on what is left of the old connection, where it stays until its time limit.
    void aWriteAfterALostConnectionGetsANewOne()
    {
        QnamTransport transport(m_clock, m_settings);
        for (int i = 0; i < 20; ++i) {
            m_http2->arm(Moment::AfterTheRequest, Loss::Fin);
            std::optional<Result<HttpReply>> outcome;
            transport.send(request(Method::Post), nullptr).then(this, [&](const Result<HttpReply> &) {
                transport.send(request(Method::Post), nullptr).then(this, [&](const Result<HttpReply> &r) {
                    outcome = r;
                });
            });
            QTRY_VERIFY(outcome);
            QVERIFY2(*outcome, outcome->ok() ? "" : kindName(outcome->error().kind));
        }
        QCOMPARE(m_http2->requests(), 40);
    }

    void aReadWhoseAnswerBeganDoesNot()
    {
        QnamTransport transport(m_clock, m_settings);
        m_http2->arm(Moment::InTheBody, Loss::Fin);
        QVERIFY(!send(transport, Method::Get));
        QCOMPARE(m_http1->requests(), 0);
    }

    void aWriteNeverDoes_data()
    {
        QTest::addColumn<int>("method");
        for (const auto method : {Method::Post, Method::Put, Method::Patch, Method::Delete})
            QTest::newRow(methodName(method)) << int(method);
    }
    void aWriteNeverDoes()
    {
        QFETCH(int, method);
        QnamTransport transport(m_clock, m_settings);
        m_http2->arm(Moment::AfterTheRequest, Loss::Fin);
        const auto outcome = send(transport, Method(method));
        QVERIFY(!outcome);
        QCOMPARE(kindName(outcome.error().kind), kindName(Kind::ConnectionLost));
        QCOMPARE(m_http2->requests(), 1);
        QCOMPARE(m_http1->requests(), 0);
    }

    void afterThreeFailuresThatHttp1MendsItIsLeftAlone()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"HTTP/2 fails at .* HTTP/1.1 from now on"_s));
        QnamTransport transport(m_clock, m_settings);
        for (int i = 0; i < 3; ++i) {
            m_http2->arm(Moment::AfterTheRequest, Loss::Reset);
            QVERIFY(send(transport, Method::Get));
        }
        QCOMPARE(m_http2->requests(), 3);
        QVERIFY(send(transport, Method::Get));
        QVERIFY(send(transport, Method::Post));
        QCOMPARE(m_http2->requests(), 3);
        QCOMPARE(m_http1->requests(), 5);
        QCOMPARE(transport.width(m_server->url(u"/"_s)), 6);
    }

    void manyAtOnceShareOneConnection()
    {
        QnamTransport transport(m_clock, m_settings);
        QVERIFY(send(transport, Method::Get));
        int answered = 0;
        for (int i = 0; i < 200; ++i) {
            transport.send(request(i % 2 ? Method::Get : Method::Put), nullptr)
                .then(this, [&](const Result<HttpReply> &r) {
                    if (r && r->http2)
                        ++answered;
                });
        }
        QTRY_COMPARE(answered, 200);
        QCOMPARE(m_http2->requests(), 201);
        QCOMPARE(m_server->connections(), 1);
    }

private:
    HttpRequest request(Method method) const
    {
        HttpRequest made;
        made.operation = "op";
        made.method = method;
        made.url = m_server->url(u"/api"_s);
        made.repeat = method == Method::Get ? Repeat::Safe : Repeat::SameEffect;
        if (method != Method::Get && method != Method::Delete)
            made.body = R"({"name":"a"})";
        return made;
    }

    Result<HttpReply> send(QnamTransport &transport, Method method) { return send(transport, request(method)); }
    Result<HttpReply> send(QnamTransport &transport, const HttpRequest &made)
    {
        std::optional<Result<HttpReply>> outcome;
        transport.send(made, nullptr).then(this, [&](const Result<HttpReply> &r) { outcome = r; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome ? *outcome : Result<HttpReply>(ApiError::of(Kind::Abandoned));
    }

    SystemClock m_clock;
    TransportSettings m_settings;
    std::unique_ptr<LossyHttp1> m_http1;
    std::unique_ptr<LossyHttp2> m_http2;
    std::unique_ptr<WireServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
