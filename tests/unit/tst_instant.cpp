// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormOfTheSameInstant_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"2024-01-01T00:00Z", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z", "2024-01-01t00:00:00z",
              "2024-01-01 00:00:00Z", "2024-01-01T05:30:00+05:30", "2024-01-01T05:30+0530", "2023-12-31T23:00-01",
              "2023-12-31T24:00:00Z", "2023-12-31T23:59:60Z", "2024-01-01T00:00:00,0Z"})
            QTest::newRow(text) << QByteArray(text);
    }
    void readsEveryFormOfTheSameInstant()
    {
        QFETCH(QByteArray, text);
        const auto instant = parseInstant({text.data(), size_t(text.size())});
        QVERIFY(instant);
        QCOMPARE(instant->ms, 1'704'067'200'000);
        QCOMPARE(instant->subNs, 0);
    }

    void refusesWhatIsNoInstant_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "2024-01-01", "2024-01-01T00:00", "2024-01-01T00:00:00", "2024-02-30T00:00Z", "2024-13-01T00:00Z",
              "2024-01-01T25:00Z", "2024-01-01T24:01Z", "2024-01-01T00:60Z", "2024-01-01T00:00:61Z",
              "2024-01-01T00:00:00.Z", "2024-01-01T00:00Zx", "2024-1-1T00:00Z", "24-01-01T00:00Z",
              "2024-01-01T00:00+24:00", "2024-01-01T00:00+05:60", "+2024-01-01T00:00Z", "1704067200"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoInstant()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseInstant({text.data(), size_t(text.size())}));
    }

    void keepsEveryFraction()
    {
        const auto instant = parseInstant("1969-12-31T23:59:59.123456789Z");
        QVERIFY(instant);
        QCOMPARE(instant->ms, -877);
        QCOMPARE(instant->subNs, 456'789);
        QCOMPARE(formatInstant(*instant), QByteArray("1969-12-31T23:59:59.123456789Z"));
        QCOMPARE(formatInstant(*parseInstant("2024-01-01T00:00:00.5Z")), QByteArray("2024-01-01T00:00:00.500Z"));
        QCOMPARE(formatInstant(*parseInstant("9999-12-31T23:59:59.000001Z")),
                 QByteArray("9999-12-31T23:59:59.000001Z"));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        QRandomGenerator random(20260101);
        for (int i = 0; i < 5000; ++i) {
            const Instant instant{qint64(random.generate64() % 315'000'000'000'000ULL) - 62'000'000'000'000,
                                  qint32(random.bounded(1'000'000))};
            const QByteArray text = formatInstant(instant);
            const auto read = parseInstant({text.data(), size_t(text.size())});
            QVERIFY2(read, text.constData());
            QVERIFY2(*read == instant, text.constData());
        }
    }

    void durations()
    {
        using namespace std::chrono_literals;
        QCOMPARE(parseDuration("PT15M"), std::optional<std::chrono::milliseconds>(15min));
        QCOMPARE(parseDuration("P1D"), std::optional<std::chrono::milliseconds>(24h));
        QCOMPARE(parseDuration("P1W"), std::optional<std::chrono::milliseconds>(168h));
        QCOMPARE(parseDuration("P1DT12H"), std::optional<std::chrono::milliseconds>(36h));
        QCOMPARE(parseDuration("PT1.5S"), std::optional<std::chrono::milliseconds>(1500ms));
        for (const char *text : {"", "P", "PT", "P1", "PT0S", "P1Y", "P1M", "PT1H1H", "PT1M1H", "1H", "PT-1H", "PT1.5H",
                                 "P1DT", "PT99999999999999H", "PT1HT1M"})
            QVERIFY2(!parseDuration(text), text);
        QCOMPARE(formatDuration(15min), QByteArray("PT15M"));
        QCOMPARE(formatDuration(24h), QByteArray("P1D"));
        QCOMPARE(formatDuration(36h + 90s), QByteArray("P1DT12H1M30S"));
        QCOMPARE(formatDuration(1500ms), QByteArray("PT1.500S"));
    }

    void dates()
    {
        QCOMPARE(parseDate("2024-02-29"), std::optional<QDate>(QDate(2024, 2, 29)));
        QVERIFY(!parseDate("2023-02-29"));
        QVERIFY(!parseDate("2024-02-29T00:00Z"));
        QCOMPARE(formatDate(QDate(2024, 2, 9)), QByteArray("2024-02-09"));
    }
};

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
