// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "lossyhttp.h"
#include "qnamtransport.h"
#include "wireserver.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

enum class Wire { Plain, Tls, Http2 };

const char *name(Wire wire)
{
    return wire == Wire::Plain ? "http/1.1" : wire == Wire::Tls ? "http/1.1 tls" : "http/2";
}

const char *name(Moment moment)
{
    switch (moment) {
    case Moment::BeforeReading: return "before reading";
    case Moment::AfterHeaders: return "after the headers";
    case Moment::AfterHalfTheBody: return "after half the body";
    case Moment::AfterTheRequest: return "after the request";
    case Moment::AfterTheStatus: return "after the status";
    case Moment::InTheHeaders: return "in the headers";
    case Moment::InTheBody: return "in the body";
    }
    return "?";
}

const char *name(Loss loss)
{
    switch (loss) {
    case Loss::Fin: return "FIN";
    case Loss::Reset: return "RST";
    case Loss::GoAway: return "GOAWAY";
    case Loss::StreamReset: return "RST_STREAM internal";
    case Loss::StreamRefused: return "RST_STREAM refused";
    }
    return "?";
}

HttpRequest request(Method method, const QUrl &url)
{
    HttpRequest made;
    made.operation = "op";
    made.method = method;
    made.url = url;
    made.repeat = method == Method::Get ? Repeat::Safe : Repeat::Never;
    // Larger than what fits into one frame or one write, so that half of it is a moment of its own.
    if (method != Method::Get && method != Method::Delete)
        made.body = QByteArray(300'000, 'x');
    return made;
}

} // namespace

//! Trust 7 and 11: whatever happens to the connection, a request is on the wire once.
class TestOneOnTheWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"seek|sequential|QIODevice|QHttpProtocolHandler"_s));
        QLoggingCategory::setFilterRules(
            u"qt.network.http2=false"_s); // it reports each loss, which is what is done here
    }

    void oneRequestWhateverBecomesOfTheConnection_data()
    {
        QTest::addColumn<int>("wire");
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("moment");
        QTest::addColumn<int>("loss");
        QTest::addColumn<bool>("reused");
        for (const auto wire : {Wire::Plain, Wire::Tls, Wire::Http2}) {
            for (const auto method : {Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Get}) {
                for (const auto moment :
                     {Moment::BeforeReading, Moment::AfterHeaders, Moment::AfterHalfTheBody, Moment::AfterTheRequest,
                      Moment::AfterTheStatus, Moment::InTheHeaders, Moment::InTheBody}) {
                    for (const auto loss :
                         {Loss::Fin, Loss::Reset, Loss::GoAway, Loss::StreamReset, Loss::StreamRefused}) {
                        for (const bool reused : {false, true})
                            add(wire, method, moment, loss, reused);
                    }
                }
            }
        }
    }
    void oneRequestWhateverBecomesOfTheConnection()
    {
        QFETCH(int, wire);
        QFETCH(int, method);
        QFETCH(int, moment);
        QFETCH(int, loss);
        QFETCH(bool, reused);

        LossyHttp1 http1;
        LossyHttp2 http2;
        LossyHttp &lossy = Wire(wire) == Wire::Http2 ? static_cast<LossyHttp &>(http2) : http1;
        WireServer server([&](QTcpSocket *socket) {
            const auto *tls = qobject_cast<QSslSocket *>(socket);
            const bool second = tls && tls->sslConfiguration().nextNegotiatedProtocol() == "h2";
            (second ? static_cast<LossyHttp &>(http2) : http1).serve(socket);
        });
        const auto arrived = [&] { return http1.requests() + http2.requests(); };
        if (Wire(wire) == Wire::Tls)
            server.secure(u"good.pem"_s);
        if (Wire(wire) == Wire::Http2)
            server.secure(u"good.pem"_s,
                          {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});

        SystemClock clock;
        TransportSettings settings;
        settings.caFile = WireServer::tlsFile(u"ca.pem"_s);
        QnamTransport transport(clock, settings);

        if (reused) {
            const auto first = exchange(transport, request(Method::Get, server.url(u"/first"_s)));
            QVERIFY2(first, first ? "" : qPrintable(first.error().message));
            QCOMPARE(first->http2, Wire(wire) == Wire::Http2);
        }
        const int before = arrived();
        const int connectionsBefore = lossy.connections();
        lossy.arm(Moment(moment), Loss(loss));

        // What falls back to HTTP/1.1 is GET alone, and has its own test.
        auto lost = request(Method(method), server.url(u"/lost"_s));
        if (Method(method) == Method::Get)
            lost.repeat = Repeat::Never;
        const auto outcome = exchange(transport, lost);
        QVERIFY(!lossy.isArmed());
        // A connection that dies before a byte of the request is on it may be replaced by Qt, which then sends the request
        // for the first time. Whether Qt sees the end first or has written first is a race that both ends may win.
        const bool wentOnTheNext = outcome && Moment(moment) == Moment::BeforeReading;
        if (wentOnTheNext) {
            // HTTP/2 has its preface waiting even where no request was begun.
            QVERIFY2(Wire(wire) == Wire::Http2 || !lossy.lostWithBytesWaiting(),
                     "sent again after bytes of it had left");
            QCOMPARE(arrived(), before + 1);
            QCOMPARE(lossy.carriedBy().back(), connectionsBefore + 2);
        } else {
            QVERIFY2(!outcome, "the server lost it");
            QCOMPARE(kindName(outcome.error().kind), kindName(Kind::ConnectionLost));
            QCOMPARE(arrived(), Moment(moment) == Moment::BeforeReading ? before : before + 1);
        }
        if (Moment(moment) >= Moment::AfterTheRequest)
            QVERIFY(outcome.error().outcomeUnknown());

        // Whatever Qt might still have in mind would come before a later answer.
        const int soFar = arrived();
        const auto later = exchange(transport, request(Method::Get, server.url(u"/later"_s)));
        QVERIFY2(later, later ? "" : qPrintable(later.error().message));
        QCOMPARE(arrived(), soFar + 1);
    }

    void qtAloneWouldSendItAgain()
    {
        // The control: the same server and moment without our transport. When this fails, Qt has mended itself.
        LossyHttp1 lossy;
        WireServer server([&](QTcpSocket *socket) { lossy.serve(socket); });
        lossy.arm(Moment::AfterTheRequest, Loss::Fin);
        QNetworkAccessManager manager;
        QNetworkRequest plain(server.url(u"/lost"_s));
        plain.setRawHeader("Content-Type", "application/json");
        const std::unique_ptr<QNetworkReply> reply(manager.post(plain, "{}"));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(lossy.requests(), 2);
    }

private:
    static void add(Wire wire, Method method, Moment moment, Loss loss, bool reused)
    {
        if (wire != Wire::Http2 && loss != Loss::Fin && loss != Loss::Reset)
            return;
        const bool hasBody = method != Method::Get && method != Method::Delete;
        if (moment == Moment::AfterHalfTheBody && !hasBody)
            return;
        const bool ofStream = loss == Loss::StreamReset || loss == Loss::StreamRefused;
        if (moment == Moment::BeforeReading && (ofStream || reused))
            return; // there is no stream yet; a new connection is accepted only once
        if (moment == Moment::InTheHeaders && ofStream)
            return; // a half frame cannot be followed by another
        const QByteArray row = QByteArray(name(wire)) + ' ' + methodName(method) + ' ' + name(moment) + ' ' + name(loss)
            + (reused ? " reused" : " fresh");
        QTest::newRow(row.constData()) << int(wire) << int(method) << int(moment) << int(loss) << reused;
    }

    Result<HttpReply> exchange(QnamTransport &transport, const HttpRequest &request)
    {
        std::optional<Result<HttpReply>> outcome;
        QObject listener;    // gone when the loop has given up
        QTestEventLoop loop; // ends with the answer: QTRY looks only every 50 ms, which hundreds of rows add up
        transport.send(request, nullptr).then(&listener, [&](const Result<HttpReply> &r) {
            outcome = r;
            loop.exitLoop();
        });
        loop.enterLoopMSecs(20'000);
        return outcome ? *outcome : Result<HttpReply>(ApiError::of(Kind::Abandoned));
    }
};

QTEST_GUILESS_MAIN(TestOneOnTheWire)
#include "tst_oneonthewire.moc"
