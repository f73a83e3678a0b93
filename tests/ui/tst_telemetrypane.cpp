// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "notice.h"
#include "scriptedtelemetry.h"
#include "statestore.h"
#include "stateview.h"
#include "tableview.h"
#include "telemetrychart.h"
#include "telemetrypane.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Keeps the questions; the test answers them.
struct HeldTelemetry
{
    struct Asked
    {
        SynthId id;
        TelemetryQuery query;
        Promise<Telemetry> promise;
    };
    std::vector<Asked> asked;

    OriginSource source()
    {
        return [this](const TelemetryOrigin &origin, const TelemetryQuery &query) {
            asked.push_back({origin.id, query, {}});
            return asked.back().promise.call();
        };
    }
    void answer(size_t i)
    {
        Telemetry telemetry;
        std::vector<double> power;
        for (qint64 ms = asked[i].query.start->ms; ms < asked[i].query.end->ms; ms += asked[i].query.bucket->count()) {
            telemetry.timestamps_ms.push_back(ms);
            power.push_back(2400 * std::sin(double(ms) / 1e7));
        }
        telemetry.series.push_back({"power_W", power});
        asked[i].promise.settle(telemetry);
    }
    void answerEmpty(size_t i) { asked[i].promise.settle(Telemetry{}); }
    void fail(size_t i, ApiError::Kind kind) { asked[i].promise.settle(ApiError::of(kind)); }
};

const SynthId battery(u"BAT-1"_s);
const SynthId sensor(u"BAT-1__bb_agg"_s);

} // namespace

class TestTelemetryPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_telemetry = {};
        m_clock =
            std::make_unique<ManualClock>(Instant{QDateTime({2026, 10, 25}, {18, 10}, Qt::UTC).toMSecsSinceEpoch(), 0});
        m_pane = std::make_unique<TelemetryPane>(m_telemetry.source(), TelemetryKeeper{}, *m_clock);
        m_pane->resize(760, 800);
        m_pane->show();
    }
    void cleanup() { m_pane.reset(); }

    void todayIsTheSitesDayAndTheZoneIsWritten()
    {
        showBattery();
        QCOMPARE(m_telemetry.asked.size(), size_t(1));
        // a day of 25 hours that began at 23:00 UTC; nothing is asked for beyond now
        QCOMPARE(m_telemetry.asked[0].query.start->toUtc(), QDateTime({2026, 10, 24}, {23, 0}, Qt::UTC));
        QCOMPARE(m_telemetry.asked[0].query.end->toUtc(), QDateTime({2026, 10, 25}, {18, 10}, Qt::UTC));
        m_telemetry.answer(0);
        QTRY_VERIFY(chart()->paneCount() == 1);
        QCOMPARE(chart()->content().span.length_ms(), std::chrono::milliseconds(25h).count());
        QVERIFY(label(u"telemetryCaption"_s)->text().contains(u"Europe/London"_s));
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Time (Europe/London)"_s);
        QVERIFY(chart()->accessibleDescription().contains(u"Power from"_s));
        QCOMPARE(state()->state(), StateView::State::Content);
    }

    void oneSwitchChangesTheZoneEverywhere()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        choose(u"Time zone"_s, u"UTC"_s);
        QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Time (UTC)"_s);
        QVERIFY(chart()->accessibleDescription().contains(u"zone UTC"_s));
        // the day of UTC is another one
        QCOMPARE(m_telemetry.asked.back().query.start->toUtc(), QDateTime({2026, 10, 25}, {0, 0}, Qt::UTC));
        // and what was drawn is still there while it loads
        QCOMPARE(state()->state(), StateView::State::Content);
        QVERIFY(chart()->paneCount() == 1);
    }

    void aPlanLiesBehindTheLines()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(chart()->paneCount() == 1);
        QTRY_VERIFY(chart()->findChild<QGraphicsView *>()->isVisible());
        const QImage before = chart()->grab().toImage();
        const qint64 now = m_clock->now().ms;
        ChartBand band;
        band.span = {now - 4 * 3'600'000, now - 2 * 3'600'000};
        band.label = u"Charge, at most 2.00 kW"_s;
        band.brief = u"Charge"_s;
        band.role = BandRole::In;
        band.level_W = 2000;
        m_pane->setPlan({band});
        QVERIFY(
            chart()->accessibleDescription().contains(u"Overlay plan: Charge, at most 2.00 kW from 25 Oct 14:10"_s));
        QVERIFY(chart()->grab().toImage() != before);
        // what is loaded later, or moved to, keeps it
        choose(u"Time zone"_s, u"UTC"_s);
        QCOMPARE(chart()->content().bands.size(), size_t(1));
        chart()->setView({now - 3 * 3'600'000, now});
        QCOMPARE(chart()->content().bands.size(), size_t(1));
        m_pane->setPlan({});
        QVERIFY(chart()->content().bands.empty());
        QVERIFY(!chart()->accessibleDescription().contains(u"Overlay plan"_s));
    }

    void anUnknownZoneIsSaid()
    {
        m_pane->showSubject(battery, "Mars/Base", u"Battery"_s, {});
        QVERIFY(label(u"telemetryCaption"_s)->text().contains(u"“Mars/Base” is not known"_s));
        QVERIFY(label(u"telemetryCaption"_s)->text().contains(u"UTC"_s));
    }

    void nothingIsLoadingThenEmptyThenTheSensorsAreOffered()
    {
        showBattery();
        QCOMPARE(state()->state(), StateView::State::Loading);
        m_telemetry.answerEmpty(0);
        QTRY_COMPARE(state()->state(), StateView::State::Empty);
        QPushButton *offer = button(u"Battery sensor"_s);
        QVERIFY(offer && offer->isVisible());
        QVERIFY(label(u"sensorOffer"_s)->text().contains(u"Battery"_s));
        QSignalSpy changed(m_pane.get(), &TelemetryPane::subjectChanged);
        offer->click();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_pane->subject(), sensor);
        QCOMPARE(m_telemetry.asked.back().id, sensor);
        m_telemetry.answer(m_telemetry.asked.size() - 1);
        QTRY_COMPARE(state()->state(), StateView::State::Content);
        QVERIFY(!label(u"sensorOffer"_s)->isVisible());
    }

    void failuresOfPartsAreNamedAndRetriedWhatArrivedStays()
    {
        showBattery();
        choose(u"Span"_s, u"30 days"_s);
        const size_t first = m_telemetry.asked.size() - 4;
        m_telemetry.fail(first + 1, ApiError::Kind::TimedOut);
        for (size_t i : {first, first + 2, first + 3})
            m_telemetry.answer(i);
        QTRY_COMPARE(m_telemetry.asked.size(), first + 5);
        m_telemetry.answer(first + 4);
        QTRY_VERIFY(notice()->isVisible());
        QCOMPARE(notice()->text(), u"4 of 5 parts loaded, 1 failed"_s);
        QVERIFY(table()->model()->rowCount() > 400);
        button(u"Retry"_s)->click();
        QCOMPARE(m_telemetry.asked.size(), first + 6);
        m_telemetry.answer(first + 5);
        QTRY_VERIFY(!notice()->isVisible());
    }

    void errorAndOfflineOfferAnotherTry()
    {
        showBattery();
        m_telemetry.fail(0, ApiError::Kind::Offline);
        QTRY_COMPARE(state()->state(), StateView::State::Offline);
        button(u"Try again"_s)->click();
        QCOMPARE(m_telemetry.asked.size(), size_t(2));
        m_telemetry.fail(1, ApiError::Kind::Forbidden);
        QTRY_COMPARE(state()->state(), StateView::State::Error);
    }

    void aRefreshThatFailsKeepsThePicture()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(chart()->paneCount() == 1);
        m_clock->advance(1h);
        m_pane->refresh();
        m_telemetry.fail(1, ApiError::Kind::Offline);
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(chart()->paneCount() == 1);
        QVERIFY(table()->model()->rowCount() > 0);
    }

    void anotherDeviceIsNeverDrawnWithTheFormerOnesLines()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(chart()->paneCount() == 1);
        m_pane->showSubject(sensor, "Europe/London", u"Battery sensor"_s, {});
        QCOMPARE(chart()->paneCount(), 0);
        QCOMPARE(table()->model()->rowCount(), 0);
        m_telemetry.answer(0); // too late
        QCoreApplication::sendPostedEvents();
        QCOMPARE(chart()->paneCount(), 0);
    }

    void customTimesAreClocksOfTheZone()
    {
        showBattery();
        choose(u"Span"_s, u"Custom"_s);
        auto *from = m_pane->findChild<QDateTimeEdit *>(u"from"_s);
        auto *to = m_pane->findChild<QDateTimeEdit *>(u"to"_s);
        QVERIFY(from && from->isVisible() && to->isVisible());
        QCOMPARE(from->dateTime().toString(u"yyyy-MM-dd HH:mm"_s), u"2026-10-25 00:00"_s);
        // 01:30 is there twice: From the first, To the last
        from->setDateTime(QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC));
        to->setDateTime(QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC));
        QTRY_COMPARE(m_pane->choice().custom.start_ms, QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(m_pane->choice().custom.end_ms, QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC).toMSecsSinceEpoch());
        to->setDateTime(QDateTime({2026, 10, 24}, {12, 0}, Qt::UTC));
        QTRY_VERIFY(label(u"spanProblem"_s)->isVisible());
        QCOMPARE(m_pane->choice().custom.end_ms, QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC).toMSecsSinceEpoch());
    }

    void theChartIsOneNamedImageAndTheKeysMoveTheTable()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(chart()->paneCount() == 1);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Graphic);
        QCOMPARE(spoken->text(QAccessible::Name), u"Telemetry chart"_s);
        QCOMPARE(spoken->childCount(), 0);
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 1);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 2);
        QVERIFY(chart()->marked());
        QTest::keyClick(chart(), Qt::Key_Escape);
        QVERIFY(!chart()->marked());
    }

    void copiesCarryOffsetsAndPlainNumbers()
    {
        showBattery();
        m_telemetry.answer(0);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        table()->selectRow(0);
        const QString text = table()->selectionAsText();
        QVERIFY2(text.contains(u"2026-10-25T18:05:00Z\t"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"Time (Europe/London)\tPower, kW"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar(u'\u2212')));
    }

    void nobodyAsksForWhatIsNotSeen()
    {
        m_pane->hide();
        showBattery();
        QCOMPARE(m_telemetry.asked.size(), size_t(0));
        m_pane->show();
        QTRY_COMPARE(m_telemetry.asked.size(), size_t(1));
    }

    void aTypedDateIsTaken()
    {
        showBattery();
        choose(u"Span"_s, u"Custom"_s);
        auto *from = m_pane->findChild<QDateTimeEdit *>(u"from"_s);
        QVERIFY(from);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, u"2025-11-26 07:45"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(from->text(), u"2025-11-26 07:45"_s);
    }

    void choicesAreRemembered()
    {
        MemoryStore store;
        choose(u"Span"_s, u"7 days"_s);
        choose(u"Time zone"_s, u"UTC"_s);
        m_pane->saveState(store);
        TelemetryPane other(m_telemetry.source(), {}, *m_clock);
        other.restoreState(store);
        QCOMPARE(other.choice(), m_pane->choice());
    }

    void whatIsKeptIsDrawnAndNotAskedForAgain()
    {
        ScriptedTelemetry script;
        TelemetryPane pane(script.source(), script.keeper(), *m_clock);
        pane.resize(760, 800);
        pane.show();
        pane.showSubject(battery, "Europe/London", u"Battery"_s, {});
        QTRY_COMPARE(script.reads.size(), size_t(1));
        QVERIFY(script.asked.empty());
        const Span span = script.reads[0].span;
        const auto bucket = script.reads[0].key.bucket;
        TelemetrySeriesStore kept(bucket);
        const Span before{span.start_ms, span.end_ms - 2 * 3600 * 1000};
        kept.merge(ScriptedTelemetry::samples(before, bucket), before, {before.end_ms, false});
        script.reads[0].promise.settle(kept);
        QTRY_COMPARE(script.asked.size(), size_t(1));
        QVERIFY(script.asked[0]->span.start_ms >= before.end_ms - bucket.count());
        QVERIFY(pane.findChild<TableView *>(u"telemetryData"_s)->model()->rowCount() > 0);
        script.answerOpen();
        QTRY_VERIFY(!script.kept.empty());
        // Asking by hand is asking for all of it.
        pane.refresh();
        QTRY_COMPARE(script.open(), 1);
        QCOMPARE(script.asked.back()->span, span);
    }

    void controlsHaveTheNamesThatPeopleSay()
    {
        for (const QString &name : {u"Span"_s, u"Bucket"_s, u"Time zone"_s, u"From"_s, u"To"_s}) {
            const auto labels = m_pane->findChildren<QLabel *>();
            const auto at = std::find_if(labels.begin(), labels.end(),
                                         [&](QLabel *one) { return one->text() == name && one->buddy(); });
            QVERIFY2(at != labels.end(), qPrintable(name));
        }
        QCOMPARE(table()->accessibleName(), u"Telemetry data"_s);
    }

private:
    void showBattery() { m_pane->showSubject(battery, "Europe/London", u"Battery"_s, {{sensor, u"Battery sensor"_s}}); }
    TelemetryChart *chart() const { return m_pane->findChild<TelemetryChart *>(); }
    TableView *table() const { return m_pane->findChild<TableView *>(u"telemetryData"_s); }
    StateView *state() const { return m_pane->findChild<StateView *>(u"stateView"_s); }
    Notice *notice() const { return m_pane->findChild<Notice *>(); }
    QLabel *label(const QString &name) const { return m_pane->findChild<QLabel *>(name); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_pane->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void choose(const QString &name, const QString &text)
    {
        for (QLabel *one : m_pane->findChildren<QLabel *>()) {
            auto *combo = qobject_cast<QComboBox *>(one->buddy());
            if (one->text() == name && combo)
                combo->setCurrentIndex(combo->findText(text));
        }
    }

    HeldTelemetry m_telemetry;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<TelemetryPane> m_pane;
};

QTEST_MAIN(TestTelemetryPane)
#include "tst_telemetrypane.moc"
