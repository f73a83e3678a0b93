// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketransport.h"
#include "manualclock.h"
#include "scheduler.h"

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using State = ServiceState::Kind;

namespace {

HttpRequest request(const QByteArray &operation)
{
    HttpRequest made;
    made.operation = operation;
    made.url = QUrl(u"https://api.example/api/v1/sites"_s);
    return made;
}

} // namespace

//! Trust 8: polite load, what a person looks at goes first, and an honest outage.
class TestSchedulerLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_politeness = {};
        m_politeness.requestsPerSecond = 0;
        renew();
    }
    void cleanup() { QCOMPARE(m_transport->unexpected, 0); }

    void whatAPersonLooksAtGoesFirst()
    {
        m_transport->hold("busy").times(4);
        m_transport->answer("op", 200).always();
        fill(4);
        QByteArray order;
        const auto note = [&](char mark, Urgency urgency) {
            auto made = request("op");
            made.headers = {{"X-Mark", QByteArray(1, mark)}};
            send(made, urgency);
        };
        note('b', Urgency::Background);
        note('B', Urgency::Background);
        note('n', Urgency::Nearby);
        note('f', Urgency::Foreground);
        note('F', Urgency::Foreground);
        m_transport->answerHeld("busy", 200);
        settle();
        for (size_t i = 4; i < m_transport->sent.size(); ++i)
            order += headerValue(m_transport->sent[i].request.headers, "x-mark");
        QCOMPARE(order, QByteArray("fFnbB"));
    }

    void theLeastUrgentIsServedNowAndThen()
    {
        m_politeness.startInFlight = m_politeness.maxInFlight = 1;
        renew();
        m_transport->answer("background", 200);
        m_transport->answer("nearby", 200);
        m_transport->answer("foreground", 200).always();
        std::vector<std::shared_ptr<Outcome>> outcomes;
        outcomes.push_back(send(request("background"), Urgency::Background));
        outcomes.push_back(send(request("nearby"), Urgency::Nearby));
        m_transport->sent.clear();
        for (int i = 0; i < 40; ++i)
            send(request("foreground"), Urgency::Foreground);
        pass(1s);
        size_t background = 0, nearby = 0;
        for (size_t i = 0; i < m_transport->sent.size(); ++i) {
            if (m_transport->sent[i].request.operation == "background")
                background = i;
            if (m_transport->sent[i].request.operation == "nearby")
                nearby = i;
        }
        QVERIFY(background < 10 && nearby < 10);
    }

    void noMoreAreUnderWayThanAllowed()
    {
        m_transport->hold("busy").always();
        for (int i = 0; i < 50; ++i)
            send(request("busy"));
        settle();
        QCOMPARE(m_transport->held("busy"), 4);
        QCOMPARE(m_scheduler->inFlight(), 4);
        QCOMPARE(m_scheduler->queued(), 46);
        for (int i = 0; i < 4; ++i)
            m_transport->answerHeld("busy", 200);
        settle();
        QCOMPARE(m_transport->held("busy"), 5); // one window was answered
    }

    void noMoreAreHandedOverThanTheTransportCanSend()
    {
        m_transport->wireWidth = 2;
        m_transport->hold("busy").always();
        fill(10);
        QCOMPARE(m_transport->held("busy"), 2);
    }

    void a429HalvesWhatMayBeUnderWay()
    {
        m_transport->hold("busy").times(4);
        fill(4);
        m_transport->hold("more").always();
        for (int i = 0; i < 10; ++i)
            send(request("more"));
        for (int i = 0; i < 4; ++i)
            m_transport->answerHeld("busy", 429);
        settle();
        QCOMPARE(m_scheduler->inFlight(), 2);
    }

    void theRateIsKept()
    {
        m_politeness.requestsPerSecond = 20;
        renew();
        m_transport->answer("op", 200).always();
        for (int i = 0; i < 100; ++i)
            send(request("op"), Urgency::Background);
        settle();
        pass(1s - 1ms);
        QVERIFY2(m_transport->count("op") <= 20, qPrintable(QString::number(m_transport->count("op"))));
        pass(4s + 1ms);
        QVERIFY(m_transport->count("op") >= 95);
        QVERIFY(m_transport->count("op") <= 100);
    }

    void retryAfterStopsTheWholeLine_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("429, seconds") << 429 << QByteArray("10");
        QTest::newRow("503, seconds") << 503 << QByteArray("10");
        QTest::newRow("503, date") << 503 << QByteArray("Thu, 01 Jan 2026 00:00:10 GMT");
    }
    void retryAfterStopsTheWholeLine()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, value);
        m_transport->answer("op", status).header("Retry-After", value);
        m_transport->answer("op", 200).always();
        const auto first = send(request("op"));
        settle();
        const auto second = send(request("op"));
        pass(10s - 1ms);
        QCOMPARE(m_transport->count("op"), 1);
        QCOMPARE(m_scheduler->state().kind, State::Paused);
        pass(1ms);
        QVERIFY(first->ok());
        QVERIFY(second->ok());
        QCOMPARE((*first->result)->attempts, 2);
        QCOMPARE(m_scheduler->state().kind, State::Online);
    }

    void aWriteThatIsToldToWaitIsNotRepeatedButTheLineWaits()
    {
        auto post = request("post");
        post.method = Method::Post;
        post.repeat = Repeat::Never;
        m_transport->answer("post", 429).header("Retry-After", "10");
        m_transport->answer("op", 200);
        const auto write = send(post);
        settle();
        QCOMPARE(write->kind(), Kind::RateLimited);
        QCOMPARE(write->result->error().retryAfter, std::chrono::milliseconds(10s));
        QVERIFY(!write->result->error().outcomeUnknown());
        const auto read = send(request("op"));
        pass(9s);
        QVERIFY(!read->result);
        pass(2s);
        QVERIFY(read->ok());
    }

    void aLongPauseIsToldToThePersonAndWaitedForInTheBackground()
    {
        m_transport->answer("op", 429).header("Retry-After", "3600");
        m_transport->answer("op", 200).always();
        const auto first = send(request("op"), Urgency::Foreground);
        settle();
        const auto second = send(request("op"), Urgency::Foreground);
        const auto background = send(request("op"), Urgency::Background);
        settle();
        QCOMPARE(first->kind(), Kind::RateLimited);
        QCOMPARE(second->kind(), Kind::RateLimited);
        QCOMPARE(second->result->error().retryAfter, std::chrono::milliseconds(1h));
        pass(59min);
        QVERIFY(!background->result);
        pass(1min);
        QVERIFY(background->ok());
    }

    void threeFailuresInARowAreAnOutage()
    {
        QSignalSpy changes(m_scheduler.get(), &Scheduler::stateChanged);
        m_transport->fail("op", Kind::ConnectionRefused, u"connection-refused"_s).always();
        const auto start = m_clock->now();
        const auto outcome = send(request("op"));
        settle();
        QCOMPARE(m_scheduler->state().kind, State::Unknown);
        pass(5s);
        QCOMPARE(m_scheduler->state().kind, State::Down);
        QCOMPARE(m_scheduler->state().since, start);
        QCOMPARE(m_scheduler->state().lastError.kind, Kind::ConnectionRefused);
        QCOMPARE(outcome->kind(), Kind::ConnectionRefused);
        QCOMPARE(m_transport->count("op"), 3);
        QCOMPARE(changes.size(), 1);
    }

    void oneHiccupThatFailsEverythingUnderWayIsNoOutage()
    {
        m_transport->hold("op").times(4);
        m_transport->answer("op", 200).always();
        std::vector<std::shared_ptr<Outcome>> outcomes;
        outcomes.reserve(4);
        for (int i = 0; i < 4; ++i)
            outcomes.push_back(send(request("op")));
        settle();
        for (int i = 0; i < 4; ++i)
            m_transport->failHeld("op", Kind::ConnectionLost);
        pass(10s);
        for (const auto &outcome : outcomes)
            QVERIFY(outcome->ok());
        QCOMPARE(m_scheduler->state().kind, State::Online);
    }

    void whileItIsDownAPersonGetsAnHonestAnswerAtOnce()
    {
        goDown();
        const auto refused = send(request("op"));
        settle();
        QCOMPARE(refused->kind(), Kind::Offline);
        QCOMPARE(refused->result->error().code, u"connection-refused"_s);
        QCOMPARE(m_transport->count("op"), 0);
    }

    void probingBacksOffToOnePerThirtySeconds()
    {
        goDown();
        m_transport->fail("op", Kind::ConnectionRefused).always();
        for (int i = 0; i < 50; ++i)
            send(request("op"), Urgency::Background);
        pass(2min);
        const int soFar = m_transport->count("op");
        QVERIFY2(soFar >= 5 && soFar <= 10, qPrintable(QString::number(soFar)));
        pass(5min);
        QCOMPARE(m_transport->count("op") - soFar, 10);
    }

    void aPersonMayLookAgainAtOnce()
    {
        goDown();
        m_transport->answer("op", 200);
        m_scheduler->probeNow();
        const auto outcome = send(request("op"));
        settle();
        QVERIFY(outcome->ok());
        QCOMPARE(m_scheduler->state().kind, State::Online);
    }

    void theEndOfAnOutageLetsTheLineGo()
    {
        goDown();
        m_transport->answer("op", 200).always();
        std::vector<std::shared_ptr<Outcome>> outcomes;
        outcomes.reserve(20);
        for (int i = 0; i < 20; ++i)
            outcomes.push_back(send(request("op"), Urgency::Background));
        pass(31s);
        for (const auto &outcome : outcomes)
            QVERIFY(outcome->ok());
        QCOMPARE(m_scheduler->state().kind, State::Online);
        QCOMPARE(m_scheduler->state().roundTrip, 25ms);
    }

    void anyAnswerShowsThatTheServiceIsThere()
    {
        m_transport->fail("op", Kind::ConnectionLost).twice();
        m_transport->answer("op", 404);
        m_transport->fail("op", Kind::ConnectionLost).twice();
        m_transport->answer("op", 200);
        for (int i = 0; i < 2; ++i) {
            send(request("op"));
            pass(10s);
        }
        QCOMPARE(m_scheduler->state().kind, State::Online);
    }

    void workingOfflineAnswersEverythingAtOnce()
    {
        m_transport->hold("busy").times(4);
        fill(4);
        const auto waiting = send(request("op"), Urgency::Background);
        m_scheduler->setOffline(true);
        const auto later = send(request("op"));
        settle();
        QCOMPARE(waiting->kind(), Kind::Offline);
        QCOMPARE(waiting->result->error().operation, QByteArray("op"));
        QCOMPARE(later->kind(), Kind::Offline);
        QCOMPARE(m_transport->held("busy"), 4); // let finish
        m_scheduler->setOffline(false);
        m_transport->answer("op", 200);
        m_transport->answerHeld("busy", 200);
        const auto again = send(request("op"));
        settle();
        QVERIFY(again->ok());
    }

    void workingOfflineDoesNotHideThatAWriteIsOpen()
    {
        auto put = request("put");
        put.method = Method::Put;
        put.repeat = Repeat::SameEffect;
        m_transport->loseAnswer("put");
        const auto outcome = send(put);
        settle();
        m_scheduler->setOffline(true);
        settle();
        QCOMPARE(outcome->kind(), Kind::ConnectionLost);
        QVERIFY(outcome->result->error().outcomeUnknown());
    }

    void a401WhileWorkingOfflineIsAnsweredToo()
    {
        m_transport->hold("busy");
        bool answered = false;
        m_scheduler->send(request("busy"), Urgency::Foreground).then(this, [&](const Result<HttpReply> &r) {
            answered = !r && r.error().kind == Kind::Offline;
        });
        settle();
        m_scheduler->setOffline(true);
        m_transport->answerHeld("busy", 401);
        settle();
        QVERIFY(answered);
    }

    void aLineOfAHundredThousandIsAsFastAsAShortOne()
    {
        m_transport->hold("busy").times(4);
        fill(4);
        std::vector<Call<HttpReply>> calls;
        calls.reserve(100'000);
        const auto made = request("op");
        for (int i = 0; i < 100'000; ++i)
            calls.push_back(m_scheduler->send(made, Urgency::Background));
        QCOMPARE(m_scheduler->queued(), 100'000);
        // From the middle outwards: a scan for each would take 10^10 steps and run into the test's time limit.
        for (size_t i = 0; i < 49'999; ++i) {
            calls[50'000 + i].cancel();
            calls[50'000 - i - 1].cancel();
        }
        QCOMPARE(m_scheduler->queued(), 2);
        m_transport->answer("op", 200).always();
        m_transport->answerHeld("busy", 200);
        settle();
        QCOMPARE(m_transport->count("op"), 2);
    }

private:
    struct Outcome
    {
        std::optional<Result<HttpReply>> result;
        bool ok() const { return result && result->ok(); }
        Kind kind() const { return result && !result->ok() ? result->error().kind : Kind::Cancelled; }
    };

    void renew()
    {
        m_scheduler.reset();
        m_transport = std::make_unique<FakeTransport>();
        m_tokens = std::make_unique<FakeTokenSource>();
        m_clock = std::make_unique<ManualClock>();
        m_scheduler = std::make_unique<Scheduler>(*m_transport, *m_tokens, *m_clock, m_politeness, 11);
    }

    std::shared_ptr<Outcome> send(const HttpRequest &request, Urgency urgency = Urgency::Foreground)
    {
        auto outcome = std::make_shared<Outcome>();
        m_scheduler->send(request, urgency).then(this, [outcome](const Result<HttpReply> &r) { outcome->result = r; });
        return outcome;
    }

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            send(request("busy"), Urgency::Background);
        settle();
    }

    void goDown()
    {
        m_transport->fail("gone", Kind::ConnectionRefused, u"connection-refused"_s).times(3);
        send(request("gone"));
        while (m_scheduler->state().kind != State::Down) {
            const auto next = m_clock->nextDelay();
            m_clock->advance(next.value_or(1ms));
            settle();
        }
    }

    static void settle()
    {
        for (int i = 0; i < 60; ++i)
            QCoreApplication::sendPostedEvents();
    }

    void pass(std::chrono::milliseconds span)
    {
        const auto until = m_clock->elapsed() + span;
        settle();
        while (m_clock->elapsed() < until) {
            const auto next = m_clock->nextDelay();
            m_clock->advance(next ? std::min(*next, until - m_clock->elapsed()) : until - m_clock->elapsed());
            settle();
        }
    }

    Politeness m_politeness;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<FakeTokenSource> m_tokens;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Scheduler> m_scheduler;
};

QTEST_GUILESS_MAIN(TestSchedulerLoad)
#include "tst_schedulerload.moc"
