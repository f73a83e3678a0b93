// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"
#include "manualclock.h"
#include "scheduler.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

HttpRequest request(const QByteArray &operation, Method method = Method::Get)
{
    HttpRequest made;
    made.operation = operation;
    made.method = method;
    made.url = QUrl(u"https://api.example/api/v1/%1"_s.arg(QString::fromLatin1(operation)));
    made.repeat = method == Method::Get                     ? Repeat::Safe
        : method == Method::Put || method == Method::Delete ? Repeat::SameEffect
                                                            : Repeat::Never;
    if (method != Method::Get && method != Method::Delete)
        made.body = "{}";
    return made;
}

Politeness unhurried()
{
    Politeness politeness;
    politeness.requestsPerSecond = 0;
    return politeness;
}

//! What became of one call.
struct Outcome
{
    std::optional<Result<HttpReply>> result;
    bool ok() const { return result && result->ok(); }
    Kind kind() const { return result && !result->ok() ? result->error().kind : Kind::Cancelled; }
};

} // namespace

//! Trust 6 and 7: tokens, retries, and what is certain about a write.
class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_tokens = std::make_unique<FakeTokenSource>();
        m_clock = std::make_unique<ManualClock>();
        m_scheduler = std::make_unique<Scheduler>(*m_transport, *m_tokens, *m_clock, unhurried(), 7);
    }
    void cleanup() { QCOMPARE(m_transport->unexpected, 0); }

    void aCallCarriesTheTokenAndGivesTheReply()
    {
        m_transport->answer("getSites", 200, "[]");
        const auto outcome = send(request("getSites"));
        settle();
        QVERIFY(outcome->ok());
        QCOMPARE((*outcome->result)->body, QByteArray("[]"));
        QCOMPARE((*outcome->result)->attempts, 1);
        QCOMPARE(m_transport->sent[0].token, QByteArray("token-1"));
        QCOMPARE(m_scheduler->inFlight(), 0);
        QCOMPARE(m_scheduler->state().kind, ServiceState::Kind::Online);
    }

    void callsWaitWhileTheTokenIsFetchedAndAskOnce()
    {
        m_tokens->hold();
        m_transport->answer("getSites", 200).times(5);
        std::vector<std::shared_ptr<Outcome>> outcomes;
        outcomes.reserve(5);
        for (int i = 0; i < 5; ++i)
            outcomes.push_back(send(request("getSites")));
        settle();
        QCOMPARE(m_transport->sent.size(), size_t(0));
        QCOMPARE(m_tokens->asked, 1);
        m_tokens->release();
        settle();
        for (const auto &outcome : outcomes)
            QVERIFY(outcome->ok());
    }

    void aRefusedTokenAnswersTheCallWithoutSendingIt()
    {
        m_tokens->refuse(ApiError::of(Kind::TokenRefused, u"invalid_client"_s));
        const auto outcome = send(request("getSites"));
        settle();
        QCOMPARE(outcome->kind(), Kind::TokenRefused);
        QCOMPARE(outcome->result->error().operation, QByteArray("getSites"));
        QCOMPARE(m_tokens->asked, 1);
    }

    void aTokenThatCannotBeFetchedIsTriedAgainEvenForAWrite()
    {
        m_tokens->refuse(ApiError::of(Kind::ConnectionLost));
        m_transport->answer("postSite", 201);
        const auto outcome = send(request("postSite", Method::Post));
        settle();
        QVERIFY(!outcome->result);
        m_tokens->recover();
        pass(1s);
        QVERIFY(outcome->ok());
        QCOMPARE(m_transport->count("postSite"), 1);
    }

    void whatTheTransportRepeatedCounts()
    {
        m_transport->fail("op", Kind::ConnectionLost).sentTwice();
        m_transport->fail("op", Kind::ConnectionLost).times(2);
        const auto outcome = send(request("op"), Urgency::Background);
        settle();
        pass(1min);
        QCOMPARE(outcome->kind(), Kind::ConnectionLost);
        QCOMPARE(outcome->result->error().attempts, 4);
        QCOMPARE(m_transport->count("op"), 3);
        QVERIFY(!m_transport->sent.at(0).request.http1Only);
        QVERIFY(m_transport->sent.at(1).request.http1Only);
    }

    void a401RenewsOnceAndRepeatsOnce_data()
    {
        QTest::addColumn<int>("method");
        for (const auto method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete})
            QTest::newRow(methodName(method)) << int(method);
    }
    void a401RenewsOnceAndRepeatsOnce()
    {
        QFETCH(int, method);
        m_transport->answer("op", 401);
        m_transport->answer("op", 200);
        const auto outcome = send(request("op", Method(method)));
        settle();
        QVERIFY(outcome->ok());
        QCOMPARE(m_tokens->rejected, std::vector<QByteArray>{"token-1"});
        QCOMPARE(m_transport->sent.at(1).token, QByteArray("token-2"));
    }

    void aSecond401StopsAndSaysSo()
    {
        m_transport->answer("op", 401, R"({"message":"Unauthorized"})").twice();
        const auto outcome = send(request("op"));
        settle();
        pass(5min);
        QCOMPARE(outcome->kind(), Kind::Unauthorized);
        QCOMPARE(outcome->result->error().http, 401);
        QCOMPARE(outcome->result->error().message, u"Unauthorized"_s);
        QCOMPARE(m_transport->count("op"), 2);
    }

    void aTokenRefusedWhenNewIsNotRenewedAgainByTheNextCall()
    {
        m_transport->answer("op", 401).times(3);
        send(request("op"));
        settle();
        const auto second = send(request("op"));
        settle();
        QCOMPARE(second->kind(), Kind::Unauthorized);
        QCOMPARE(m_transport->count("op"), 3);
        QCOMPARE(m_tokens->rejected.size(), size_t(1));
    }

    void aRequestWithoutAuthorizationNeverGetsAToken()
    {
        m_transport->answer("token", 200);
        auto made = request("token", Method::Post);
        made.authorize = false;
        const auto outcome = send(made);
        settle();
        QVERIFY(outcome->ok());
        QVERIFY(m_transport->sent[0].token.isEmpty());
        QCOMPARE(m_tokens->asked, 0);
    }

    void theTokenEndpointGetsThroughWhileTheLineWaitsForIt()
    {
        m_tokens->hold();
        m_transport->answer("token", 200);
        m_transport->answer("op", 200);
        const auto waiting = send(request("op"));
        auto made = request("token", Method::Post);
        made.authorize = false;
        const auto token = send(made);
        settle();
        QVERIFY(token->ok());
        m_tokens->release();
        settle();
        QVERIFY(waiting->ok());
    }

    void whatIsRepeatedAndWhatIsNot_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("status"); // or 0
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("repeated");
        const auto row = [](Method method, int status, Kind kind, bool repeated) {
            const QByteArray what = status ? QByteArray::number(status) : QByteArray(kindName(kind));
            QTest::newRow((methodName(method) + (' ' + what)).constData())
                << int(method) << status << int(kind) << repeated;
        };
        for (const auto method : {Method::Get, Method::Put, Method::Delete, Method::Post, Method::Patch}) {
            const bool idempotent = method == Method::Get || method == Method::Put || method == Method::Delete;
            for (const int status : {429, 502, 503, 504})
                row(method, status, Kind::Server, idempotent);
            for (const int status : {400, 403, 404, 409, 422, 500, 501})
                row(method, status, Kind::Server, false);
            row(method, 0, Kind::ConnectionLost, idempotent);
            row(method, 0, Kind::TimedOut, idempotent);
            row(method, 0, Kind::HostNotFound, true);
            row(method, 0, Kind::ConnectionRefused, true);
            row(method, 0, Kind::Proxy, true);
            row(method, 0, Kind::Tls, false);
            row(method, 0, Kind::TooLarge, false);
        }
    }
    void whatIsRepeatedAndWhatIsNot()
    {
        QFETCH(int, method);
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(bool, repeated);
        if (status)
            m_transport->answer("op", status);
        else
            m_transport->fail("op", Kind(kind));
        if (repeated)
            m_transport->answer("op", 200);
        const auto outcome = send(request("op", Method(method)));
        settle();
        pass(1min);
        QVERIFY(outcome->result);
        QCOMPARE(outcome->ok(), repeated);
        QCOMPARE(m_transport->count("op"), repeated ? 2 : 1);
    }

    void fourAttemptsAreTheMost()
    {
        m_transport->answer("op", 504, R"({"message":"Endpoint request timed out"})").always();
        const auto outcome = send(request("op"), Urgency::Background);
        settle();
        pass(10min);
        QCOMPARE(outcome->kind(), Kind::Server);
        QCOMPARE(outcome->result->error().http, 504);
        QCOMPARE(m_transport->count("op"), 4);
    }

    void backOffIsFullJitterFromTheSeed()
    {
        std::vector<std::chrono::milliseconds> delays;
        for (int run = 0; run < 2; ++run) {
            init();
            m_transport->answer("op", 502).always();
            const auto outcome = send(request("op"), Urgency::Background);
            settle();
            const auto delay = m_clock->nextDelay();
            QVERIFY(delay);
            QVERIFY(*delay >= 0ms && *delay <= 500ms);
            delays.push_back(*delay);
        }
        QCOMPARE(delays[0], delays[1]);
    }

    void aLostWriteStaysUnknownThoughALaterAttemptNeverLeft()
    {
        m_transport->loseAnswer("op");
        m_transport->fail("op", Kind::ConnectionRefused).always();
        const auto outcome = send(request("op", Method::Put));
        settle();
        pass(1h);
        QCOMPARE(outcome->kind(), Kind::ConnectionLost);
        QVERIFY(outcome->result->error().outcomeUnknown());
    }

    void aDeleteWhoseAnswerWasLostHasSucceededWhenNothingIsThere()
    {
        m_transport->loseAnswer("op");
        m_transport->answer("op", 404);
        const auto outcome = send(request("op", Method::Delete));
        settle();
        pass(1s);
        QVERIFY(outcome->ok());
        QCOMPARE((*outcome->result)->status, 204);
        QVERIFY((*outcome->result)->inferred);
    }

    void aDeleteThatFindsNothingAtFirstIsNotFound()
    {
        m_transport->answer("op", 404);
        const auto outcome = send(request("op", Method::Delete));
        settle();
        QCOMPARE(outcome->kind(), Kind::NotFound);
    }

    void aDeleteThatNeverLeftAndThenFindsNothingIsNotFound()
    {
        m_transport->fail("op", Kind::ConnectionRefused);
        m_transport->answer("op", 404);
        const auto outcome = send(request("op", Method::Delete));
        settle();
        pass(1s);
        QCOMPARE(outcome->kind(), Kind::NotFound);
    }

    void cancellingTakesACallOutOfEveryStage_data()
    {
        QTest::addColumn<QString>("stage");
        for (const char *stage : {"in line", "needs token", "on wire", "resting"})
            QTest::newRow(stage) << QString::fromLatin1(stage);
    }
    void cancellingTakesACallOutOfEveryStage()
    {
        QFETCH(QString, stage);
        m_transport->hold("busy").always();
        if (stage == "in line"_L1) {
            for (int i = 0; i < 4; ++i)
                send(request("busy"));
            settle();
        } else if (stage == "needs token"_L1) {
            m_tokens->hold();
        } else if (stage == "on wire"_L1) {
            m_transport->hold("op");
        } else {
            m_transport->answer("op", 502);
        }
        bool called = false;
        const auto call = m_scheduler->send(request("op"), Urgency::Foreground);
        call.then(this, [&](const auto &) { called = true; });
        settle();
        const int before = m_scheduler->inFlight() + m_scheduler->queued();
        call.cancel();
        QCOMPARE(m_scheduler->inFlight() + m_scheduler->queued(), before - 1);
        m_tokens->release();
        settle();
        pass(1min);
        QVERIFY(!called);
        const int sent = stage == "in line"_L1 || stage == "needs token"_L1 ? 0 : 1;
        QCOMPARE(m_transport->count("op"), sent);
        if (stage == "on wire"_L1)
            QVERIFY(m_transport->sent.back().cancelled);
    }

    void aCancelledCallMakesRoomForTheNext()
    {
        m_transport->hold("busy").times(4);
        m_transport->answer("op", 200);
        std::vector<Call<HttpReply>> calls;
        calls.reserve(4);
        for (int i = 0; i < 4; ++i)
            calls.push_back(m_scheduler->send(request("busy"), Urgency::Background));
        settle();
        const auto outcome = send(request("op"));
        settle();
        QVERIFY(!outcome->result);
        calls[2].cancel();
        settle();
        QVERIFY(outcome->ok());
    }

    void theEndOfTheSchedulerAbandonsWhatWaits()
    {
        m_transport->hold("op");
        const auto outcome = send(request("op"));
        settle();
        m_scheduler.reset();
        settle();
        QCOMPARE(outcome->kind(), Kind::Abandoned);
        QVERIFY(m_transport->sent[0].cancelled);
    }

private:
    std::shared_ptr<Outcome> send(const HttpRequest &request, Urgency urgency = Urgency::Foreground)
    {
        auto outcome = std::make_shared<Outcome>();
        m_scheduler->send(request, urgency).then(this, [outcome](const Result<HttpReply> &r) { outcome->result = r; });
        return outcome;
    }

    //! Delivers all that is queued.
    static void settle()
    {
        for (int i = 0; i < 30; ++i)
            QCoreApplication::sendPostedEvents();
    }

    //! Lets time go by, timer by timer.
    void pass(std::chrono::milliseconds span)
    {
        const auto until = m_clock->elapsed() + span;
        while (m_clock->elapsed() < until) {
            const auto next = m_clock->nextDelay();
            m_clock->advance(next ? std::min(*next, until - m_clock->elapsed()) : until - m_clock->elapsed());
            settle();
        }
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<FakeTokenSource> m_tokens;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Scheduler> m_scheduler;
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
