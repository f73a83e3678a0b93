// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "faketransport.h"
#include "manualclock.h"
#include "scriptedtelemetry.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

TelemetryFetch::Question question(const Span &span, qint64 settledUntil_ms, std::chrono::milliseconds bucket = 1h)
{
    TelemetryFetch::Question asked;
    asked.id = SynthId(u"BAT-1"_s);
    asked.span = span;
    asked.bucket = bucket;
    asked.settledUntil_ms = settledUntil_ms;
    return asked;
}

//! Asks, lets the disk have nothing and answers all.
void fetchAll(TelemetryFetch &fetch, ScriptedTelemetry &script, const TelemetryFetch::Question &asked)
{
    fetch.ask(asked);
    QTRY_VERIFY(!fetch.isLoading() || script.open() > 0);
    while (fetch.isLoading()) {
        script.answerOpen();
        QTRY_VERIFY(!fetch.isLoading() || script.open() > 0);
    }
}

} // namespace

//! What a TelemetryFetch need not ask for, because it is in memory or on disk and will not change any more.
class TestTelemetryKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHolesAreAskedForAgain()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        fetchAll(fetch, script, question({100 * day, 102 * day}, 101 * day));
        size_t before = script.asked.size();
        fetch.ask(question({99 * day, 103 * day}, 102 * day));
        QCOMPARE(script.spansFrom(before), (std::vector<Span>{{101 * day, 103 * day}, {99 * day, 100 * day}}));
        script.answerOpen();
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().size(), size_t(4 * 24));
        before = script.asked.size();
        fetch.ask(question({99 * day, 102 * day}, 102 * day));
        QCOMPARE(script.asked.size(), before);
        QVERIFY(!fetch.isLoading());
    }

    void whatIsSettledEndsWithAWholeBucket()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        const qint64 odd = 101 * day + 7 * 60'000 + 333;
        const Span span{100 * day, 101 * day + hour};
        fetch.ask(question(span, odd));
        QCOMPARE(script.reads.size(), size_t(1));
        script.reads[0].promise.settle(TelemetrySeriesStore(1h));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        script.answer(0);
        QTRY_VERIFY(!fetch.isLoading());
        // The bucket that holds that moment had not ended then, and a request that begins within it would cut it.
        QCOMPARE(fetch.store().settled(false).spans(), (std::vector<Span>{{100 * day, 101 * day}}));
        QCOMPARE(script.kept.size(), size_t(1));
        QCOMPARE(script.kept[0].settled.until_ms, 101 * day);
        fetch.ask(question(span, odd + 60'000));
        script.reads.back().promise.settle(ApiError::of(ApiError::Kind::Abandoned));
        QTRY_COMPARE(script.asked.size(), size_t(2));
        QCOMPARE(script.asked[1]->span, (Span{101 * day, 101 * day + hour}));
    }

    void aDayThatMayStillFillIsNotSettled()
    {
        // The published dialect answers three hours in days, and five minutes in quarters of an hour.
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        const auto settled = [&](std::chrono::milliseconds bucket, qint64 until_ms) {
            fetchAll(fetch, script, question({100 * day, 104 * day}, until_ms, bucket));
            const std::vector<Span> spans = fetch.store().settled(false).spans();
            return spans.empty() ? 0 : spans.back().end_ms;
        };
        QCOMPARE(settled(3h, 103 * day + 20 * hour), 102 * day);
        QCOMPARE(settled(3h, 103 * day + 21 * hour), 103 * day);
        QCOMPARE(settled(5min, 103 * day + 24 * 60'000), 103 * day);
        QCOMPARE(settled(5min, 103 * day + 25 * 60'000), 103 * day + 15 * 60'000);
        QCOMPARE(settled(24h, 103 * day + 23 * hour), 103 * day);
        QCOMPARE(coarsestAnswer(48h), std::chrono::milliseconds(48h));
    }

    void requestsCutNoBucketOfACoarserAnswer()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        fetch.setAtATime(100);
        const Span span{100 * day, 131 * day + 15 * hour};
        fetch.ask(question(span, 131 * day, 3h));
        qint64 end = span.end_ms;
        for (const Span &part : script.spansFrom()) {
            QCOMPARE(part.end_ms, end);
            QCOMPARE(part.start_ms % day, qint64(0));
            QVERIFY(!part.isEmpty() && part.length_ms() <= 7 * day);
            end = part.start_ms;
        }
        QCOMPARE(end, span.start_ms);
        // A service that finds everything too long is asked for days, and for nothing shorter.
        for (size_t i = 0; fetch.isLoading(); ++i) {
            QTRY_VERIFY(i < script.asked.size() || !fetch.isLoading());
            QVERIFY(i < 100);
            if (i < script.asked.size() && script.asked[i]->isOpen()) {
                QVERIFY(script.asked[i]->span.length_ms() >= day || script.asked[i]->span.end_ms == span.end_ms);
                script.fail(i, ApiError::Kind::Unprocessable);
            }
        }
        QVERIFY(fetch.progress().failed > 0);
    }

    void whatIsOnDiskIsNotAskedFor()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        fetch.ask(question({100 * day, 104 * day}, 104 * day));
        QVERIFY(fetch.isLoading() && !fetch.isEmpty());
        QVERIFY(script.asked.empty());
        QCOMPARE(script.reads.size(), size_t(1));
        QCOMPARE(script.reads[0].key, (TelemetryKey{SynthId(u"BAT-1"_s), {}, 1h}));
        QCOMPARE(script.reads[0].span, (Span{100 * day, 104 * day}));
        TelemetrySeriesStore disk(1h);
        const Span kept{101 * day, 103 * day};
        disk.merge(ScriptedTelemetry::samples(kept, 1h), kept, {104 * day, false});
        script.reads[0].promise.settle(disk);
        QTRY_COMPARE(script.asked.size(), size_t(2));
        QCOMPARE(script.spansFrom(), (std::vector<Span>{{103 * day, 104 * day}, {100 * day, 101 * day}}));
        QCOMPARE(fetch.store().size(), size_t(48));
        script.answerOpen();
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().size(), size_t(96));
        QCOMPARE(script.kept.size(), size_t(2));
        QCOMPARE(script.kept[0].key, script.reads[0].key);
        // All of it is in memory now: the disk is left alone as well.
        fetch.ask(question({100 * day, 104 * day}, 104 * day));
        QCOMPARE(script.reads.size(), size_t(1));
        QCOMPARE(script.asked.size(), size_t(2));
    }

    void allOnDiskIsNoRequest()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        const Span span{100 * day, 101 * day};
        fetch.ask(question(span, 104 * day));
        TelemetrySeriesStore disk(1h);
        disk.merge({}, span, {104 * day, false});
        QSignalSpy changes(&fetch, &TelemetryFetch::changed);
        script.reads[0].promise.settle(disk);
        QTRY_VERIFY(!fetch.isLoading());
        QVERIFY(changes.count() > 0);
        QVERIFY(script.asked.empty());
        QVERIFY(fetch.isEmpty()); // settled, as nothing
    }

    void aDiskThatFailsMeansAllIsAskedFor()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        fetch.ask(question({100 * day, 104 * day}, 104 * day));
        script.reads[0].promise.settle(ApiError::of(ApiError::Kind::Abandoned));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        QCOMPARE(script.asked[0]->span, (Span{100 * day, 104 * day}));
        script.answer(0);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.progress().failed, 0);
    }

    void anotherBucketAndBackCostsNoRequest()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        const Span span{100 * day, 104 * day};
        const std::vector<std::chrono::milliseconds> buckets{15min, 30min, 1h, 3h};
        for (const auto bucket : buckets)
            fetchAll(fetch, script, question(span, 110 * day, bucket));
        const size_t before = script.asked.size();
        for (const auto bucket : buckets) {
            fetch.ask(question(span, 110 * day, bucket));
            QVERIFY(!fetch.isLoading());
            QCOMPARE(fetch.store().size(), size_t(span.length_ms() / bucket.count()));
        }
        QCOMPARE(script.asked.size(), before);
        // Another device knows nothing of it.
        TelemetryFetch::Question other = question(span, 104 * day);
        other.id = SynthId(u"BAT-2"_s);
        fetch.ask(other);
        QVERIFY(fetch.store().isEmpty());
        QCOMPARE(script.asked.size(), before + 1);
        fetch.ask(question(span, 104 * day));
        QCOMPARE(script.asked.size(), before + 2);
        QVERIFY(script.asked[before]->cancelled);
    }

    void energyIsAskedForWhereItWasNot()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        const Span span{100 * day, 102 * day};
        fetchAll(fetch, script, question(span, 102 * day));
        QVERIFY(!script.asked[0]->energy);
        TelemetryFetch::Question with = question(span, 102 * day);
        with.energy = true;
        fetch.ask(with);
        QCOMPARE(script.asked.size(), size_t(2));
        QVERIFY(script.asked[1]->energy);
        QCOMPARE(script.asked[1]->span, span);
        QCOMPARE(fetch.store().size(), size_t(48)); // power stays while energy is on its way
        script.answer(1, 5, "energy_Wh_increment");
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().channels().size(), size_t(2));
        fetch.ask(question(span, 102 * day));
        fetch.ask(with);
        QCOMPARE(script.asked.size(), size_t(2));
    }

    void anewMeansAllOfItAndNotFromDisk()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        const Span span{100 * day, 102 * day};
        fetch.ask(question(span, 102 * day));
        script.reads[0].promise.settle(TelemetrySeriesStore(1h));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        script.answer(0, 1);
        QTRY_VERIFY(!fetch.isLoading());
        fetch.ask(question(span, 102 * day), TelemetryFetch::Anew::Yes);
        QCOMPARE(script.reads.size(), size_t(1));
        QCOMPARE(script.asked.size(), size_t(2));
        QCOMPARE(script.asked[1]->span, span);
        QCOMPARE(fetch.store().size(), size_t(48)); // what was there stays until then
        script.answer(1, 2);
        QTRY_VERIFY(!fetch.isLoading());
        QCOMPARE(fetch.store().channels()[0].values.front(), 2.0);
    }

    void whatIsInViewComesFirst()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), {});
        TelemetryFetch::Question asked = question({100 * day, 170 * day}, 170 * day);
        asked.view = {120 * day, 130 * day};
        fetch.setAtATime(1);
        fetch.ask(asked);
        std::vector<Span> spans;
        while (fetch.isLoading()) {
            QCOMPARE(script.open(), 1);
            script.answerOpen();
            QTRY_VERIFY(script.open() == 1 || !fetch.isLoading());
        }
        spans = script.spansFrom();
        QCOMPARE(spans.size(), size_t(10));
        const auto isSeen = [&asked](const Span &span) { return !span.cutTo(asked.view).isEmpty(); };
        QVERIFY(std::is_partitioned(spans.begin(), spans.end(), isSeen));
        QCOMPARE(std::count_if(spans.begin(), spans.end(), isSeen), 3);
        QCOMPARE(spans[0].end_ms, 135 * day);
        QCOMPARE(spans[3].end_ms, 170 * day); // then newest first
    }

    void cancelledWhileReadingNothingIsAsked()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        fetch.ask(question({100 * day, 104 * day}, 104 * day));
        QVERIFY(fetch.isLoading());
        fetch.cancel();
        QVERIFY(!fetch.isLoading());
        QVERIFY(script.reads[0].promise.isCancelled());
        TelemetrySeriesStore disk(1h);
        disk.merge(ScriptedTelemetry::samples({100 * day, 101 * day}, 1h), {100 * day, 101 * day});
        script.reads[0].promise.settle(disk);
        // A later question is answered in the order of events: the cancelled one would have come by then.
        fetch.ask(question({200 * day, 201 * day}, 201 * day));
        script.reads[1].promise.settle(TelemetrySeriesStore(1h));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        QCOMPARE(script.asked[0]->span, (Span{200 * day, 201 * day}));
        QVERIFY(fetch.store().isEmpty());
    }

    void anotherQuestionWhileReadingIsTheOneThatCounts()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        fetch.ask(question({100 * day, 104 * day}, 104 * day));
        fetch.ask(question({100 * day, 104 * day}, 104 * day, 3h));
        QVERIFY(script.reads[0].promise.isCancelled());
        QCOMPARE(script.reads[1].key.bucket, std::chrono::milliseconds(3h));
        script.reads[1].promise.settle(TelemetrySeriesStore(3h));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        QCOMPARE(script.asked[0]->bucket, std::chrono::milliseconds(3h));
    }

    void whatFailedIsNotSettled()
    {
        ScriptedTelemetry script;
        TelemetryFetch fetch(script.source(), script.keeper());
        fetch.ask(question({100 * day, 101 * day}, 104 * day));
        script.reads[0].promise.settle(TelemetrySeriesStore(1h));
        QTRY_COMPARE(script.asked.size(), size_t(1));
        script.fail(0, ApiError::Kind::Server);
        QTRY_VERIFY(!fetch.isLoading());
        QVERIFY(script.kept.empty());
        QCOMPARE(fetch.store().holes({100 * day, 101 * day}, false).size(), size_t(1));
    }

    void aCounterfactualGoesToItsOwnOperation()
    {
        ManualClock clock;
        FakeTransport transport;
        FakeTokenSource tokens;
        Scheduler scheduler(transport, tokens, clock, Politeness{}, 1);
        Worker worker;
        ContractDrift drift;
        ApiClient api(scheduler, worker, drift, {QUrl(u"https://api.example"_s), Dialect::Contract, {}});
        transport.hold("getDeviceTelemetry").always();
        transport.hold("getCounterfactualTelemetry").always();
        TelemetryFetch measured(originsFrom(api), {});
        TelemetryFetch other(originsFrom(api), {});
        TelemetryFetch::Question asked = question({100 * day, 101 * day}, 101 * day);
        measured.ask(asked);
        asked.counterfactual = "no-smart-control";
        other.ask(asked);
        QCOMPARE(asked.key(), (TelemetryKey{SynthId(u"BAT-1"_s), "no-smart-control", 1h}));
        QTRY_COMPARE(transport.sent.size(), size_t(2));
        QCOMPARE(transport.count("getDeviceTelemetry"), 1);
        QCOMPARE(transport.count("getCounterfactualTelemetry"), 1);
        const auto at = std::find_if(transport.sent.begin(), transport.sent.end(), [](const auto &sent) {
            return sent.request.url.path().contains(u"/counterfactuals/no-smart-control/devices/BAT-1/"_s);
        });
        QVERIFY(at != transport.sent.end());
        QCOMPARE(transport.unexpected, 0);
    }
};

QTEST_GUILESS_MAIN(TestTelemetryKeeping)
#include "tst_telemetrykeeping.moc"
