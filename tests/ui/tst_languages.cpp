// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

    static QString sites() { return QCoreApplication::translate("switchyard::Session", "Sites"); }
    static QString results(int count)
    {
        return QCoreApplication::translate("switchyard::CommandPalette", "%n results", nullptr, count);
    }

private Q_SLOTS:
    void everyLanguageSpeaks_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << u"en"_s << u"Sites"_s;
        QTest::newRow("German") << u"de"_s << u"Standorte"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Emplazamientos"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"サイト"_s;
    }
    void everyLanguageSpeaks()
    {
        QFETCH(QString, code);
        QFETCH(QString, word);
        QVERIFY(Language::codes().contains(code));
        {
            const Language language(code);
            QCOMPARE(sites(), word);
            QCOMPARE(QLocale().language(), QLocale(code).language());
        }
        QCOMPARE(sites(), u"Sites"_s); // it goes as it came
    }

    void englishHasItsPlurals()
    {
        const Language language(u"en"_s);
        QCOMPARE(results(1), u"1 result"_s);
        QCOMPARE(results(2), u"2 results"_s);
        QCOMPARE(QCoreApplication::translate("switchyard::TelemetrySummary", "metered, %n resets", nullptr, 1),
                 u"metered, 1 reset"_s);
    }

    void aLocaleThatNobodySpeaksIsEnglish()
    {
        QLocale::setDefault(QLocale(u"fi_FI"_s));
        const Language language{QString()};
        QCOMPARE(sites(), u"Sites"_s);
        QCOMPARE(results(1), u"1 result"_s);
        QCOMPARE(QLocale().name(), u"fi_FI"_s); // numbers and dates stay those of the desktop
    }

    void aRegionOfALanguageSpeaksIt()
    {
        QLocale::setDefault(QLocale(u"de_AT"_s));
        const Language language{QString()};
        QCOMPARE(sites(), u"Standorte"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
