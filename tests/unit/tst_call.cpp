// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "clock.h"
#include "worker.h"

#include <QAbstractEventDispatcher>
#include <QTest>

using namespace switchyard;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliveryIsQueuedAndInOrder()
    {
        Promise<int> promise;
        QStringList order;
        promise.call().then(this, [&](const Result<int> &r) { order << QString::number(*r); });
        promise.call().then(this, [&](const Result<int> &) { order << QStringLiteral("second"); });
        promise.settle(7);
        promise.call().then(this, [&](const Result<int> &) { order << QStringLiteral("late"); });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE(order, QStringList({QStringLiteral("7"), QStringLiteral("second"), QStringLiteral("late")}));
    }

    void aDeadContextIsDropped()
    {
        Promise<int> promise;
        int heard = 0;
        auto context = std::make_unique<QObject>();
        promise.call().then(context.get(), [&](const Result<int> &) { ++heard; });
        promise.call().then(this, [&](const Result<int> &) { heard += 10; });
        promise.settle(1);
        context.reset(); // dies between the answer and its delivery
        QTRY_COMPARE(heard, 10);
    }

    void cancelAbortsTheWorkAndSilencesEverybody()
    {
        Promise<int> promise;
        bool aborted = false;
        bool heard = false;
        promise.onCancel([&] { aborted = true; });
        const Call<int> call = promise.call();
        call.then(this, [&](const Result<int> &) { heard = true; });
        call.cancel();
        QVERIFY(aborted);
        promise.settle(1);
        flushEvents();
        QVERIFY(!heard);
    }

    void cancelAfterTheAnswerSilencesWhatIsQueued()
    {
        Promise<int> promise;
        bool heard = false;
        bool aborted = false;
        promise.onCancel([&] { aborted = true; });
        promise.call().then(this, [&](const Result<int> &) { heard = true; });
        promise.settle(1);
        promise.call().cancel();
        flushEvents();
        QVERIFY(!heard);
        QVERIFY(!aborted);
    }

    void latestCancelsItsFormerCall()
    {
        Promise<int> first;
        Promise<int> second;
        int heard = 0;
        {
            Latest<int> latest;
            latest = first.call();
            latest->then(this, [&](const Result<int> &) { heard += 1; });
            latest = second.call();
            latest->then(this, [&](const Result<int> &) { heard += 10; });
            first.settle(1);
            second.settle(2);
            QTRY_COMPARE(heard, 10);
            QVERIFY(first.isCancelled());
            QVERIFY(!second.isCancelled());
            latest = Promise<int>().call();
        }
    }

    void aForgottenPromiseIsAbandoned()
    {
        ApiError::Kind kind = ApiError::Kind::Cancelled;
        Call<int> call = [] { return Promise<int>().call(); }();
        call.then(this, [&](const Result<int> &r) { kind = r.error().kind; });
        QTRY_COMPARE(kind, ApiError::Kind::Abandoned);
    }

    void mapTransformsAndPassesErrors()
    {
        Promise<int> good;
        Promise<int> bad;
        QString text;
        QByteArray operation;
        map(good.call(), [](int n) { return QString::number(n * 2); }).then(this, [&](const Result<QString> &r) {
            text = *r;
        });
        map(bad.call(), [](int n) { return n; }).then(this, [&](const Result<int> &r) {
            operation = r.error().operation;
        });
        good.settle(21);
        ApiError error;
        error.operation = "getSite";
        bad.settle(error);
        QTRY_COMPARE(text, QStringLiteral("42"));
        QTRY_COMPARE(operation, QByteArray("getSite"));
    }

    void cancellingAMappedCallReachesTheSource()
    {
        Promise<int> source;
        const auto mapped = map(source.call(), [](int n) { return n; });
        mapped.cancel();
        QVERIFY(source.isCancelled());
    }

    void chainCancelsWhicheverPartIsUnderWay()
    {
        Promise<int> first;
        Promise<QString> second;
        const auto chained = chain(first.call(), [&](const Result<int> &) { return second.call(); });
        first.settle(1);
        chained.cancel();
        QVERIFY(second.isCancelled());
    }

    void aTimerGoesWithItsContext()
    {
        // Left behind, each would make every later request slower until it is due.
        SystemClock clock;
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        const auto before = dispatcher->children().size();
        int due = 0;
        auto context = std::make_unique<QObject>();
        clock.after(std::chrono::hours(1), context.get(), [&] { ++due; });
        clock.after(std::chrono::milliseconds(0), context.get(), [&] { ++due; });
        QTRY_COMPARE(due, 1);
        QCOMPARE(context->children().size(), 1);
        context.reset();
        QCOMPARE(dispatcher->children().size(), before);
        // What a timer does may end its context.
        auto *mortal = new QObject;
        clock.after(std::chrono::milliseconds(0), mortal, [&] {
            delete mortal;
            ++due;
        });
        QTRY_COMPARE(due, 2);
    }

    void theWorkerAnswersOnTheMainThread()
    {
        Worker worker;
        QThread *workedOn = nullptr;
        QThread *heardOn = nullptr;
        worker.run([&] { return QThread::currentThread(); }).then(this, [&](const Result<QThread *> &r) {
            workedOn = *r;
            heardOn = QThread::currentThread();
        });
        QTRY_VERIFY(heardOn);
        QCOMPARE(heardOn, thread());
        QVERIFY(workedOn != heardOn);
    }

private:
    //! Delivers what is queued by waiting for something queued behind it.
    void flushEvents()
    {
        bool reached = false;
        QMetaObject::invokeMethod(this, [&] { reached = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(reached);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
