// SPDX-License-Identifier: GPL-3.0-or-later
#include "unittext.h"

#include <QTest>

#include <limits>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TstUnitText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void powerPicksTheStepThatReadsWell_data();
    void powerPicksTheStepThatReadsWell();
    void oneScaleAlignsAColumn();
    void noNumberIsADashAndNeverNan();
    void theLocaleDecidesDigitsAndSigns();
    void zeroHasNoSign();
    void countsAreGroupedEvenInTheCLocale();
    void spansUseTwoSteps_data();
    void spansUseTwoSteps();
    void freshnessChangesAtFifteenAndSixtyMinutes();
    void agoKnowsTheFuture();
};

void TstUnitText::powerPicksTheStepThatReadsWell_data()
{
    QTest::addColumn<double>("power_W");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << u"0\u202FW"_s;
    QTest::newRow("watts") << 850.0 << u"850\u202FW"_s;
    QTest::newRow("out") << -850.0 << u"\u2212850\u202FW"_s;
    QTest::newRow("kilowatts") << 2060.0 << u"2.06\u202FkW"_s;
    QTest::newRow("ten kilowatts") << 12340.0 << u"12.3\u202FkW"_s;
    QTest::newRow("just below a step") << 999.4 << u"999\u202FW"_s;
    QTest::newRow("rounds into the next step") << 999.6 << u"1,000\u202FW"_s;
    QTest::newRow("kilo rounds into mega") << 999'700.0 << u"1.00\u202FMW"_s;
    QTest::newRow("megawatts") << -41'700'000.0 << u"\u221241.7\u202FMW"_s;
    QTest::newRow("gigawatts and no further") << 4.2e12 << u"4,200\u202FGW"_s;
}

void TstUnitText::powerPicksTheStepThatReadsWell()
{
    QFETCH(double, power_W);
    QFETCH(QString, text);
    QCOMPARE(unittext::power(power_W, english), text);
}

void TstUnitText::oneScaleAlignsAColumn()
{
    const unittext::Scale scale = unittext::powerScale(4200);
    QCOMPARE(unittext::quantity(4200, scale, english), u"4.20\u202FkW"_s);
    QCOMPARE(unittext::quantity(-37, scale, english), u"\u22120.04\u202FkW"_s);
    QCOMPARE(unittext::number(120, scale, english), u"0.12"_s);
    QCOMPARE(unittext::energyScale(2.5e6).unit, u"MWh"_s);
}

void TstUnitText::noNumberIsADashAndNeverNan()
{
    QCOMPARE(unittext::power(notANumber, english), u"\u2013"_s);
    QCOMPARE(unittext::percent(notANumber, english), u"\u2013"_s);
    QCOMPARE(unittext::power(std::numeric_limits<double>::infinity(), english), u"\u2013"_s);
}

void TstUnitText::theLocaleDecidesDigitsAndSigns()
{
    QCOMPARE(unittext::power(2060, german), u"2,06\u202FkW"_s);
    QCOMPARE(unittext::percent(94.1, german), u"94,1\u202F%"_s);
    QCOMPARE(unittext::count(65056, german), u"65.056"_s);
}

void TstUnitText::zeroHasNoSign()
{
    QCOMPARE(unittext::power(-0.2, english), u"0\u202FW"_s);
    QCOMPARE(unittext::quantity(-3, unittext::powerScale(20000), english), u"0.0\u202FkW"_s);
    QCOMPARE(unittext::percent(-0.04, english), u"0.0\u202F%"_s);
}

void TstUnitText::countsAreGroupedEvenInTheCLocale()
{
    QCOMPARE(unittext::count(130112, QLocale::c()), u"130,112"_s);
    QCOMPARE(unittext::count(-5000, english), u"\u22125,000"_s);
}

void TstUnitText::spansUseTwoSteps_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortly");
    const auto row = [](qint64 seconds, const QString &text, const QString &shortly) {
        QTest::addRow("%lld s", seconds) << seconds << QString(text).replace(u'_', u'\u202F')
                                         << QString(shortly).replace(u'_', u'\u202F');
    };
    row(0, u"0_s"_s, u"0_s"_s);
    row(59, u"59_s"_s, u"59_s"_s);
    row(60, u"1_min"_s, u"1_min"_s);
    row(95, u"1_min 35_s"_s, u"1_min"_s);
    row(42 * 60 + 20, u"42_min"_s, u"42_min"_s);
    row(7 * 3600 + 18 * 60, u"7_h 18_min"_s, u"7_h"_s);
    row(24 * 3600, u"1_d"_s, u"24_h"_s);
    row(76 * 3600, u"3_d 4_h"_s, u"3_d"_s);
    row(-5, u"0_s"_s, u"0_s"_s);
}

void TstUnitText::spansUseTwoSteps()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QFETCH(QString, shortly);
    QCOMPARE(unittext::duration(std::chrono::seconds(seconds), english), text);
    QCOMPARE(unittext::shortDuration(std::chrono::seconds(seconds), english), shortly);
}

void TstUnitText::freshnessChangesAtFifteenAndSixtyMinutes()
{
    using unittext::Freshness;
    QCOMPARE(unittext::freshness({}), Freshness::Never);
    QCOMPARE(unittext::freshness(14min + 59s), Freshness::Fresh);
    QCOMPARE(unittext::freshness(15min), Freshness::Late);
    QCOMPARE(unittext::freshness(59min), Freshness::Late);
    QCOMPARE(unittext::freshness(60min), Freshness::Silent);
    QCOMPARE(unittext::freshnessText(3min, english), u"3\u202Fmin"_s);
    QCOMPARE(unittext::freshnessText(190min, english), u"silent 3\u202Fh"_s);
    QCOMPARE(unittext::freshnessText({}, english), u"never"_s);
}

void TstUnitText::agoKnowsTheFuture()
{
    QCOMPARE(unittext::ago(2s, english), u"just now"_s);
    QCOMPARE(unittext::ago(4min, english), u"4\u202Fmin ago"_s);
    QCOMPARE(unittext::ago(-(7h + 18min), english), u"in 7\u202Fh 18\u202Fmin"_s);
}

QTEST_GUILESS_MAIN(TstUnitText)
#include "tst_unittext.moc"
