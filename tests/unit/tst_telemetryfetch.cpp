// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryfetch.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

//! Answers by hand, in any order.
struct ScriptedTelemetry
{
    struct Asked
    {
        SynthId id;
        Span span;
        Promise<Telemetry> promise;
        bool cancelled = false;
    };
    std::vector<std::shared_ptr<Asked>> asked;

    TelemetrySource source()
    {
        return [this](const SynthId &id, const TelemetryQuery &query) {
            auto one = std::make_shared<Asked>(Asked{id, {query.start->ms, query.end->ms}, {}, false});
            one->promise.onCancel([gone = std::weak_ptr<Asked>(one)] {
                if (const auto still = gone.lock())
                    still->cancelled = true;
            });
            asked.push_back(one);
            return one->promise.call();
        };
    }

    void answer(size_t i)
    {
        Telemetry telemetry;
        for (qint64 ms = asked[i]->span.start_ms; ms < asked[i]->span.end_ms; ms += hour)
            telemetry.timestamps_ms.push_back(ms);
        telemetry.series.push_back({"power_W", std::vector<double>(telemetry.timestamps_ms.size(), 1.0)});
        asked[i]->promise.settle(telemetry);
    }
    void answerEmpty(size_t i) { asked[i]->promise.settle(Telemetry{}); }
    void fail(size_t i, ApiError::Kind kind) { asked[i]->promise.settle(ApiError::of(kind)); }
};

TelemetryFetch::Question question(int days)
{
    return {SynthId(u"BAT-1"_s), {1000 * day, (1000 + days) * day}, 1h, false};
}

} // namespace

class TestTelemetryFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsAskedByWeekNewestFirstAFewAtATime()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(30));
        QCOMPARE(script.asked.size(), size_t(4));
        QCOMPARE(script.asked[0]->span, (Span{1023 * day, 1030 * day}));
        QCOMPARE(script.asked[3]->span, (Span{1002 * day, 1009 * day}));
        script.answer(2);
        QTRY_COMPARE(script.asked.size(), size_t(5));
        QCOMPARE(script.asked[4]->span, (Span{1000 * day, 1002 * day}));
        for (size_t i : {4, 0, 3, 1})
            script.answer(i);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().size(), size_t(720));
        QCOMPARE(fetch.store().gaps(), std::vector<Span>{});
        QCOMPARE(fetch.progress().failed, 0);
        QVERIFY(!fetch.isEmpty());
    }

    void whatArrivesIsThereAtOnce()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(14));
        script.answer(0);
        QTRY_COMPARE(fetch.store().size(), size_t(168));
        QVERIFY(fetch.isLoading());
        QCOMPARE(fetch.progress().waiting(), 1);
    }

    void anotherSpanCancelsTheFormerOne()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(30));
        fetch.ask(question(1));
        QCOMPARE(script.asked.size(), size_t(5));
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(script.asked[i]->cancelled);
        script.answer(0); // too late: nobody listens
        script.answer(4);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().size(), size_t(24));
    }

    void aSpanThatIsTooLongIsHalvedAndTheRestLearns()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        const qint64 accepted = 2 * day;
        fetch.ask(question(35));
        size_t next = 0;
        while (fetch.isLoading()) {
            QTRY_VERIFY(next < script.asked.size());
            if (script.asked[next]->span.length_ms() > accepted)
                script.fail(next, next % 2 ? ApiError::Kind::Invalid : ApiError::Kind::Unprocessable);
            else
                script.answer(next);
            ++next;
            QTRY_VERIFY(!fetch.isLoading() || next < script.asked.size());
        }
        QCOMPARE(fetch.store().size(), size_t(35 * 24));
        QCOMPARE(fetch.progress().failed, 0);
        const auto refused = std::count_if(script.asked.begin(), script.asked.end(),
                                           [&](const auto &one) { return one->span.length_ms() > accepted; });
        // four weeks were under way when the first refusal came, and each of their halves once
        QVERIFY2(refused <= 12, qPrintable(QString::number(refused)));
    }

    void aRefusalThatIsNotAboutLengthEnds()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(30));
        for (size_t next = 0; fetch.isLoading(); ++next) {
            QTRY_VERIFY(next < script.asked.size());
            script.fail(next, ApiError::Kind::Unprocessable);
            QTRY_VERIFY(!fetch.isLoading() || next + 1 < script.asked.size());
            QVERIFY(next < 64);
        }
        QVERIFY(fetch.store().isEmpty());
        QVERIFY(!fetch.isEmpty());
        QCOMPARE(fetch.lastError().kind, ApiError::Kind::Unprocessable);
        QCOMPARE(fetch.progress().loaded, 0);
    }

    void failedPartsAreAskedAgainAloneAndTheRestStays()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(28));
        for (size_t i : {0, 1, 3})
            script.answer(i);
        script.fail(2, ApiError::Kind::TimedOut);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.progress().failed, 1);
        QCOMPARE(fetch.progress().loaded, 3);
        QCOMPARE(fetch.lastError().kind, ApiError::Kind::TimedOut);
        // not answered is not a gap
        QCOMPARE(fetch.store().gaps(), std::vector<Span>{});
        fetch.retryFailed();
        QCOMPARE(script.asked.size(), size_t(5));
        QCOMPARE(script.asked[4]->span, script.asked[2]->span);
        script.answer(4);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().size(), size_t(28 * 24));
    }

    void whatNoRequestCanMendStopsAll()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask(question(60));
        script.fail(1, ApiError::Kind::Forbidden);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(script.asked.size(), size_t(4));
        QVERIFY(script.asked[0]->cancelled);
        QCOMPARE(fetch.lastError().kind, ApiError::Kind::Forbidden);
    }

    void answeredWithNothingIsEmptyNotFailed()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        QSignalSpy changes(&fetch, &TelemetryFetch::changed);
        fetch.ask(question(7));
        QVERIFY(!fetch.isEmpty());
        script.answerEmpty(0);
        QTRY_VERIFY(fetch.isEmpty());
        QCOMPARE(changes.count(), 2);
        QCOMPARE(fetch.store().gaps(), (std::vector<Span>{{1000 * day, 1007 * day}}));
    }

    void nothingToAskIsNoRequest()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source());
        fetch.ask({SynthId(u"X"_s), {5, 5}, 1h, false});
        QVERIFY(script.asked.empty());
        QVERIFY(!fetch.isLoading());
    }

    void theAskerMayGoWhileRequestsAreUnderWay()
    {
        ScriptedTelemetry script;
        {
            TelemetryFetch fetch(script.source());
            fetch.ask(question(7));
        }
        QCOMPARE(script.asked.size(), size_t(1));
        QVERIFY(script.asked[0]->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTelemetryFetch)
#include "tst_telemetryfetch.moc"
