// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonetime.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

qint64 utcMs(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch();
}

constexpr qint64 hour = 3600 * 1000;

} // namespace

class TestZoneTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWallTimeHasOneNoneOrTwoInstants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QStringList>("instants");
        const auto row = [](const char *name, const char *zone, QDate date, QTime time, const QStringList &instants) {
            QTest::newRow(name) << QByteArray(zone) << QDateTime(date, time, Qt::UTC) << instants;
        };
        row("London, plain winter", "Europe/London", {2026, 1, 5}, {12, 0}, {u"2026-01-05T12:00:00Z"_s});
        row("London, plain summer", "Europe/London", {2026, 7, 5}, {12, 0}, {u"2026-07-05T11:00:00Z"_s});
        row("London, gap", "Europe/London", {2026, 3, 29}, {1, 30}, {});
        row("London, first after the gap", "Europe/London", {2026, 3, 29}, {2, 0}, {u"2026-03-29T01:00:00Z"_s});
        row("London, twice", "Europe/London", {2026, 10, 25}, {1, 30},
            {u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s});
        row("London, after the repeat", "Europe/London", {2026, 10, 25}, {2, 0}, {u"2026-10-25T02:00:00Z"_s});
        row("New York, gap", "America/New_York", {2026, 3, 8}, {2, 30}, {});
        row("New York, twice", "America/New_York", {2026, 11, 1}, {1, 0},
            {u"2026-11-01T05:00:00Z"_s, u"2026-11-01T06:00:00Z"_s});
        row("Lord Howe, half an hour missing", "Australia/Lord_Howe", {2026, 10, 4}, {2, 15}, {});
        row("Lord Howe, after it", "Australia/Lord_Howe", {2026, 10, 4}, {2, 30}, {u"2026-10-03T15:30:00Z"_s});
        row("Lord Howe, half an hour twice", "Australia/Lord_Howe", {2026, 4, 5}, {1, 45},
            {u"2026-04-04T14:45:00Z"_s, u"2026-04-04T15:15:00Z"_s});
        row("Lord Howe, before it", "Australia/Lord_Howe", {2026, 4, 5}, {1, 15}, {u"2026-04-04T14:15:00Z"_s});
        row("Cairo, no midnight", "Africa/Cairo", {2026, 4, 24}, {0, 0}, {});
        row("UTC", "UTC", {2026, 3, 29}, {1, 30}, {u"2026-03-29T01:30:00Z"_s});
        row("beyond the tables", "Europe/London", {2150, 7, 5}, {12, 0}, {u"2150-07-05T11:00:00Z"_s});
    }
    void aWallTimeHasOneNoneOrTwoInstants()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, wall);
        QFETCH(QStringList, instants);
        QStringList found;
        for (qint64 ms : zonetime::resolve(wall.date(), wall.time(), QTimeZone(zone)))
            found << QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
        QCOMPARE(found, instants);
    }

    void everyInstantIsAmongTheReadingsOfItsWallTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo",
                                 "America/St_Johns", "Asia/Kolkata", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void everyInstantIsAmongTheReadingsOfItsWallTime()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone place(zone);
        for (qint64 ms = utcMs("2026-01-01T00:00:00Z"); ms < utcMs("2027-01-01T00:00:00Z"); ms += 15 * 60 * 1000) {
            const auto wall = zonetime::wallTime(ms, place);
            const auto readings = zonetime::resolve(wall.date, wall.time, place);
            if (std::find(readings.begin(), readings.end(), ms) == readings.end())
                QFAIL((zone + " " + QByteArray::number(ms)).constData());
        }
    }

    void daysHaveTheirOwnLength_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<double>("hours");
        QTest::newRow("London spring") << QByteArray("Europe/London") << QDate(2026, 3, 29) << 23.0;
        QTest::newRow("London autumn") << QByteArray("Europe/London") << QDate(2026, 10, 25) << 25.0;
        QTest::newRow("London plain") << QByteArray("Europe/London") << QDate(2026, 10, 26) << 24.0;
        QTest::newRow("New York spring") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 23.0;
        QTest::newRow("New York autumn") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 25.0;
        QTest::newRow("Lord Howe spring") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23.5;
        QTest::newRow("Lord Howe autumn") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24.5;
        QTest::newRow("Cairo, starts at one") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << 23.0;
        QTest::newRow("Cairo, 23:00 twice") << QByteArray("Africa/Cairo") << QDate(2026, 10, 29) << 25.0;
        QTest::newRow("Apia, a day that never was") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30) << 0.0;
    }
    void daysHaveTheirOwnLength()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        const QTimeZone place(zone);
        const qint64 length = zonetime::startOfDay(date.addDays(1), place) - zonetime::startOfDay(date, place);
        QTEST(double(length) / double(hour), "hours");
    }

    void aSkippedTimeBeginsWhenTheClocksJump()
    {
        const QTimeZone london("Europe/London");
        QCOMPARE(zonetime::firstAtOrAfter({2026, 3, 29}, {1, 30}, london), utcMs("2026-03-29T01:00:00Z"));
        QCOMPARE(zonetime::wallTime(zonetime::startOfDay({2026, 4, 24}, QTimeZone("Africa/Cairo")),
                                    QTimeZone("Africa/Cairo"))
                     .time,
                 QTime(1, 0));
    }

    void theReaderAgreesWithTheZoneAcrossChanges()
    {
        const QTimeZone zone("America/St_Johns");
        zonetime::ZoneReader reader(zone);
        const qint64 start = utcMs("2026-03-08T00:00:00Z");
        for (qint64 ms = start; ms < start + 300 * 24 * hour; ms += 37 * 60 * 1000) {
            QCOMPARE(reader.offsetAt(ms), zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)));
        }
        // exactly at a change, and one millisecond before, from either side
        const qint64 change =
            zone.nextTransition(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC)).atUtc.toMSecsSinceEpoch();
        QCOMPARE(reader.offsetAt(change), -9000);
        QCOMPARE(reader.offsetAt(change - 1), -12600);
        QCOMPARE(reader.offsetAt(change), -9000);
    }

    void textsSayTheOffset()
    {
        const QTimeZone london("Europe/London");
        QCOMPARE(zonetime::isoWithOffset(utcMs("2026-10-25T00:30:00Z"), london), u"2026-10-25T01:30:00+01:00"_s);
        QCOMPARE(zonetime::isoWithOffset(utcMs("2026-10-25T01:30:00Z"), london), u"2026-10-25T01:30:00Z"_s);
        QCOMPARE(zonetime::isoWithOffset(utcMs("2026-01-01T12:00:00Z"), QTimeZone("America/St_Johns")),
                 u"2026-01-01T08:30:00-03:30"_s);
        QCOMPARE(zonetime::wallTime(utcMs("2026-10-25T00:30:00Z"), london).abbreviation, u"BST"_s);
        QCOMPARE(zonetime::wallTime(utcMs("2026-01-01T00:00:00Z"), QTimeZone("Australia/Lord_Howe")).abbreviation,
                 u"UTC+11:00"_s);
        QCOMPARE(zonetime::offsetText(-12600), u"UTC\u221203:30"_s);
    }

    void anUnknownZoneIsNoZone()
    {
        QVERIFY(!zonetime::zoneNamed({}));
        QVERIFY(!zonetime::zoneNamed("Mars/Olympus_Mons"));
        QVERIFY(!zonetime::zoneNamed("../../etc/passwd"));
        QVERIFY(zonetime::zoneNamed("Asia/Tokyo"));
        QCOMPARE(zonetime::resolve({2026, 1, 1}, {0, 0}, QTimeZone()),
                 std::vector<qint64>{utcMs("2026-01-01T00:00:00Z")});
    }
};

QTEST_GUILESS_MAIN(TestZoneTime)
#include "tst_telemetryzonetime.moc"
