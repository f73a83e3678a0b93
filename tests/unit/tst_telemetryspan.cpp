// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelinfo.h"
#include "spanchoice.h"
#include "telemetryseriesstore.h"
#include "zonetime.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 utcMs(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch();
}

constexpr double hour = 3600 * 1000;

} // namespace

class TestTelemetrySpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsAreCalendarDaysOfTheZone_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<double>("hours");
        const auto row = [](const char *name, SpanPreset preset, const char *zone, const char *now, const char *start,
                            double hours) {
            QTest::newRow(name) << int(preset) << QByteArray(zone) << QByteArray(now) << QByteArray(start) << hours;
        };
        row("today in UTC", SpanPreset::Today, "UTC", "2026-03-29T12:00:00Z", "2026-03-29T00:00:00Z", 24);
        row("today, spring in London", SpanPreset::Today, "Europe/London", "2026-03-29T12:00:00Z",
            "2026-03-29T00:00:00Z", 23);
        row("today, autumn in London", SpanPreset::Today, "Europe/London", "2026-10-25T12:00:00Z",
            "2026-10-24T23:00:00Z", 25);
        row("today, in the repeated hour", SpanPreset::Today, "Europe/London", "2026-10-25T01:10:00Z",
            "2026-10-24T23:00:00Z", 25);
        row("today, already tomorrow in Tokyo", SpanPreset::Today, "Asia/Tokyo", "2026-06-01T16:00:00Z",
            "2026-06-01T15:00:00Z", 24);
        row("today, Cairo without midnight", SpanPreset::Today, "Africa/Cairo", "2026-04-24T12:00:00Z",
            "2026-04-23T22:00:00Z", 23);
        row("today, half an hour in Lord Howe", SpanPreset::Today, "Australia/Lord_Howe", "2026-04-05T03:00:00Z",
            "2026-04-04T13:00:00Z", 24.5);
        row("24 h over the change are 24 h", SpanPreset::Day, "Europe/London", "2026-03-29T12:00:00Z",
            "2026-03-28T12:00:00Z", 24);
        row("7 days over spring", SpanPreset::Week, "America/New_York", "2026-03-10T15:00:00Z", "2026-03-04T05:00:00Z",
            167);
        row("30 days over autumn", SpanPreset::Month, "America/New_York", "2026-11-10T15:00:00Z",
            "2026-10-12T04:00:00Z", 721);
    }
    void presetsAreCalendarDaysOfTheZone()
    {
        QFETCH(int, preset);
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, start);
        const Span span = spanOf(SpanPreset(preset), {utcMs(now.constData()), 0}, QTimeZone(zone));
        QCOMPARE(span.start_ms, utcMs(start.constData()));
        QTEST(double(span.length_ms()) / hour, "hours");
    }

    void nothingIsAskedBeyondNowAndNoBucketIsCut()
    {
        const Instant now{utcMs("2026-11-24T09:42:10Z"), 0};
        const Span today = spanOf(SpanPreset::Today, now, QTimeZone::utc());
        QCOMPARE(askedSpan(today, 15min, now), (Span{utcMs("2026-11-24T00:00:00Z"), utcMs("2026-11-24T09:45:00Z")}));
        const Span day = spanOf(SpanPreset::Day, now, QTimeZone::utc());
        QCOMPARE(askedSpan(day, 1h, now), (Span{utcMs("2026-11-23T09:00:00Z"), utcMs("2026-11-24T10:00:00Z")}));
        QVERIFY(askedSpan({now.ms + 1000 * 3600, now.ms + 2000 * 3600}, 1h, now).isEmpty());
        QCOMPARE(askedSpan({-1, 1}, 1h, now), (Span{-3600 * 1000, 3600 * 1000}));
        // Where days may be answered, days are asked for whole, but for the one that is under way.
        QCOMPARE(askedSpan(day, 3h, now), (Span{utcMs("2026-11-23T00:00:00Z"), utcMs("2026-11-24T12:00:00Z")}));
        QCOMPARE(askedSpan({utcMs("2026-11-20T05:00:00Z"), utcMs("2026-11-21T05:00:00Z")}, 6h, now),
                 (Span{utcMs("2026-11-20T00:00:00Z"), utcMs("2026-11-22T00:00:00Z")}));
    }

    void theBucketGivesNoMoreThanTwoSamplesAPixel()
    {
        const auto bucketOf = [](std::chrono::milliseconds span, int pixels) {
            return bucketFor({0, span.count()}, pixels);
        };
        QCOMPARE(bucketOf(24h, 800), std::chrono::milliseconds(5min));
        QCOMPARE(bucketOf(1h, 800), std::chrono::milliseconds(5min)); // a minute is for who asks for it
        QCOMPARE(bucketOf(24h, 100), std::chrono::milliseconds(15min));
        QCOMPARE(bucketOf(7 * 24h, 800), std::chrono::milliseconds(15min));
        QCOMPARE(bucketOf(30 * 24h, 600), std::chrono::milliseconds(1h));
        QCOMPARE(bucketOf(365 * 24h, 800), std::chrono::milliseconds(6h));
        QCOMPARE(bucketOf(24h, 0), std::chrono::milliseconds(24h));
        QVERIFY(gapThreshold(5min) > 5min + 60ms);
    }

    void theSwitchSaysWhichZoneItIs()
    {
        const ZoneSet zones{"Europe/London", QTimeZone("America/St_Johns")};
        QCOMPARE(zones.of(ShownZone::Site).id(), QByteArray("Europe/London"));
        QCOMPARE(zones.of(ShownZone::Utc), QTimeZone::utc());
        QCOMPARE(zones.of(ShownZone::Desk).id(), QByteArray("America/St_Johns"));
        QCOMPARE(zones.title(ShownZone::Site), u"Site (Europe/London)"_s);
        const ZoneSet lost{"Mars/Base", QTimeZone()};
        QVERIFY(!lost.siteIsKnown());
        QCOMPARE(lost.of(ShownZone::Site), QTimeZone::utc());
        QCOMPARE(lost.of(ShownZone::Desk), QTimeZone::utc());
        QVERIFY(lost.title(ShownZone::Site).contains(u"not known"_s));
    }

    void channelsTellUnitTitleAndSign()
    {
        QCOMPARE(channelInfo("power_W").sign, u"positive = into the device"_s);
        QCOMPARE(channelInfo("stateOfCharge_pct").unit, u"%"_s);
        QVERIFY(channelInfo("energy_Wh_increment").counter && !channelInfo("energy_Wh_increment").falling);
        QVERIFY(channelInfo("energy_Wh_decrement").counter && channelInfo("energy_Wh_decrement").falling);
        QVERIFY(samePane(channelInfo("energy_Wh_increment"), channelInfo("energy_Wh_decrement")));
        const ChannelInfo temperature = channelInfo("cellTemperature_C");
        QCOMPARE(temperature.title, u"Cell temperature"_s);
        QCOMPARE(temperature.unit, u"C"_s);
        QVERIFY(!samePane(temperature, channelInfo("humidity_pct")));
        QCOMPARE(channelInfo("fan_rotation").unit, QString());
        QCOMPARE(channelInfo("_").title, u"_"_s);
        QCOMPARE(channelScale(channelInfo("power_W"), 2410), (unittext::Scale{1000, u"kW"_s, 2}));
        QCOMPARE(channelScale(channelInfo("power_W"), 850), (unittext::Scale{1, u"W"_s, 0}));
        QCOMPARE(flowWord(-2410, true), u"discharging"_s);
        QCOMPARE(flowWord(2410, false), u"in"_s);
        QCOMPARE(flowWord(0.2, true), u"idle"_s);
    }
};

QTEST_GUILESS_MAIN(TestTelemetrySpan)
#include "tst_telemetryspan.moc"
