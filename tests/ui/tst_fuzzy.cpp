// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TstFuzzy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCharacterMustBeThereInOrder();
    void caseAccentsAndWidthDoNotMatter();
    void betterMatchesComeFirst_data();
    void betterMatchesComeFirst();
    void absurdLengthsAreRefusedQuickly();
};

void TstFuzzy::everyCharacterMustBeThereInOrder()
{
    QVERIFY(fuzzyScore(u"exv", u"Export visits"));
    QVERIFY(!fuzzyScore(u"vex", u"Export visits"));
    QVERIFY(!fuzzyScore(u"exq", u"Export visits"));
    QCOMPARE(fuzzyScore(u"", u"anything").value(), 0);
    QVERIFY(fuzzyScore(u"export visits", u"Export visits"));
}

void TstFuzzy::caseAccentsAndWidthDoNotMatter()
{
    QVERIFY(fuzzyScore(u"munchen", u"München"));
    QVERIFY(fuzzyScore(u"MÜN", u"münchen"));
    QVERIFY(fuzzyScore(u"大阪", u"大阪市"));
}

void TstFuzzy::betterMatchesComeFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("whole text") << u"sites"_s << u"Sites"_s << u"Sites of the day"_s;
    QTest::newRow("start") << u"vis"_s << u"Visits"_s << u"Log visit"_s;
    QTest::newRow("starts of words") << u"as"_s << u"Add site"_s << u"Tasks"_s;
    QTest::newRow("run") << u"tele"_s << u"Open telemetry"_s << u"Tariff elements"_s;
    QTest::newRow("short") << u"ref"_s << u"Refresh"_s << u"Refresh everything that is shown here"_s;
}

void TstFuzzy::betterMatchesComeFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto high = fuzzyScore(typed, better);
    const auto low = fuzzyScore(typed, worse);
    QVERIFY(high && low);
    QVERIFY2(*high > *low, qPrintable(u"%1 against %2"_s.arg(*high).arg(*low)));
}

void TstFuzzy::absurdLengthsAreRefusedQuickly()
{
    QVERIFY(!fuzzyScore(QString(100, u'a'), QString(1000, u'a')));
    QVERIFY(!fuzzyScore(u"a", QString(100000, u'a')));
}

QTEST_GUILESS_MAIN(TstFuzzy)
#include "tst_fuzzy.moc"
