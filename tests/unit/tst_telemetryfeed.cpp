// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedtelemetry.h"
#include "telemetryfeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3600 * 1000;
constexpr qint64 day = 24 * hour;

std::vector<TelemetryOrigin> batteries(int count)
{
    std::vector<TelemetryOrigin> origins;
    origins.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        origins.push_back({SynthId(u"BAT-%1"_s.arg(i)), {}});
    return origins;
}

TelemetryFeed::Question question(const Span &span, std::chrono::milliseconds bucket = 1h)
{
    TelemetryFeed::Question asked;
    asked.span = span;
    asked.view = span;
    asked.bucket = bucket;
    asked.settledUntil_ms = span.end_ms;
    return asked;
}

} // namespace

class TestTelemetryFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalOriginsShareWhatMayBeUnderWay()
    {
        for (const int count : {1, 2, 3, 8, 24}) {
            ScriptedTelemetry script;
            TelemetryFeed feed(script.source(), {});
            feed.ask(batteries(count), question({0, 100 * day}));
            // Everybody has something under way; more than that only as long as the whole stays within bounds.
            QVERIFY2(script.open() <= std::max(count, TelemetryFeed::atATime), qPrintable(QString::number(count)));
            QVERIFY(script.open() >= count);
            while (feed.isLoading()) {
                script.answerOpen();
                QTRY_VERIFY(!feed.isLoading() || script.open() > 0);
                QVERIFY(script.open() <= std::max(count, TelemetryFeed::atATime));
            }
            QCOMPARE(feed.progress().loaded, count * 15);
        }
    }

    void whatWasThereStaysUntilTheOtherBucketHasAsMuchOfTheView()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        const std::vector<TelemetryOrigin> origins = batteries(1);
        const Span span{100 * day, 114 * day};
        feed.ask(origins, question(span, 3h));
        script.answerOpen();
        QTRY_VERIFY(!feed.isLoading());
        QCOMPARE(feed.store(origins[0]).asked(), std::chrono::milliseconds(3h));
        const size_t before = script.asked.size();
        feed.ask(origins, question(span, 15min));
        QCOMPARE(feed.store(origins[0]).asked(), std::chrono::milliseconds(3h));
        QSignalSpy changes(&feed, &TelemetryFeed::changed);
        script.answer(before);
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(feed.store(origins[0]).asked(), std::chrono::milliseconds(3h));
        QCOMPARE(feed.store(origins[0]).size(), size_t(14 * 8));
        script.answer(before + 1);
        QTRY_COMPARE(feed.store(origins[0]).asked(), std::chrono::milliseconds(15min));
        QCOMPARE(feed.store(origins[0]).size(), size_t(14 * 96));
    }

    void onlyTheViewHasToBeThere()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        const std::vector<TelemetryOrigin> origins = batteries(1);
        TelemetryFeed::Question asked = question({100 * day, 128 * day}, 3h);
        asked.view = {110 * day, 112 * day};
        feed.ask(origins, asked);
        script.answerOpen();
        QTRY_VERIFY(!feed.isLoading());
        const size_t before = script.asked.size();
        asked.bucket = 15min;
        feed.ask(origins, asked);
        QVERIFY(!script.asked[before]->span.cutTo(asked.view).isEmpty());
        script.answer(before);
        QTRY_COMPARE(feed.store(origins[0]).asked(), std::chrono::milliseconds(15min));
        QVERIFY(feed.isLoading());
    }

    void aBucketThatCannotBeHadTakesNoPlace()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        const std::vector<TelemetryOrigin> origins = batteries(1);
        feed.ask(origins, question({100 * day, 101 * day}, 3h));
        script.answerOpen();
        QTRY_VERIFY(!feed.isLoading());
        feed.ask(origins, question({100 * day, 101 * day}, 15min));
        script.fail(1, ApiError::Kind::Server);
        QTRY_VERIFY(!feed.isLoading());
        QCOMPARE(feed.progress().failed, 1);
        QCOMPARE(feed.store(origins[0]).size(), size_t(8));
        feed.retryFailed();
        QCOMPARE(script.open(), 1);
        script.answerOpen();
        QTRY_COMPARE(feed.store(origins[0]).size(), size_t(96));
    }

    void anAnswerOfNothingTakesThePlaceToo()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        const std::vector<TelemetryOrigin> origins = batteries(1);
        feed.ask(origins, question({100 * day, 101 * day}, 3h));
        script.answerOpen();
        QTRY_VERIFY(!feed.isLoading());
        feed.ask(origins, question({100 * day, 101 * day}, 15min));
        script.answerEmpty(1);
        QTRY_VERIFY(!feed.isLoading());
        QVERIFY(feed.store(origins[0]).isEmpty());
        QVERIFY(feed.fetch(origins[0])->isEmpty());
    }

    void whoIsNoLongerAskedForIsCancelledAndTheOthersStay()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        std::vector<TelemetryOrigin> origins = batteries(2);
        origins.push_back({origins[0].id, "no-smart-control"});
        const TelemetryFeed::Question asked = question({100 * day, 101 * day});
        feed.ask(origins, asked);
        QCOMPARE(script.asked.size(), size_t(3));
        script.answer(1);
        QTRY_COMPARE(feed.store(origins[1]).size(), size_t(24));
        feed.ask({origins[1]}, asked);
        QVERIFY(script.asked[0]->cancelled && script.asked[2]->cancelled);
        QCOMPARE(script.asked.size(), size_t(3));
        QVERIFY(!feed.isLoading());
        QCOMPARE(feed.fetch(origins[0]), nullptr);
        QVERIFY(feed.store(origins[0]).isEmpty());
        QCOMPARE(feed.store(origins[1]).size(), size_t(24));
        feed.ask({}, asked);
        QCOMPARE(feed.progress().parts, 0);
    }

    void whatChangedIsNamed()
    {
        ScriptedTelemetry script;
        TelemetryFeed feed(script.source(), {});
        const std::vector<TelemetryOrigin> origins = batteries(3);
        feed.ask(origins, question({100 * day, 101 * day}));
        std::vector<TelemetryOrigin> changed;
        connect(&feed, &TelemetryFeed::changed, this,
                [&changed](const TelemetryOrigin &origin) { changed.push_back(origin); });
        script.answer(1);
        QTRY_COMPARE(changed.size(), size_t(1));
        QCOMPARE(changed[0], origins[1]);
        feed.cancel();
        QVERIFY(script.asked[0]->cancelled && script.asked[2]->cancelled);
    }
};

QTEST_GUILESS_MAIN(TestTelemetryFeed)
#include "tst_telemetryfeed.moc"
