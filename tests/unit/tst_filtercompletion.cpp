// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtercompletion.h"
#include "filtertrees.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

std::vector<FilterField> fields()
{
    return {{u"city"_s, FilterField::Kind::Text, u"City"_s},
            {u"country"_s, FilterField::Kind::Text, u"Country"_s},
            {u"zone"_s, FilterField::Kind::Text, u"Time zone"_s},
            {u"seen"_s, FilterField::Kind::Age, u"Freshness"_s}};
}

QStringList values(int field, const QString &prefix, int limit)
{
    const QStringList all = field == 0 ? QStringList{u"York"_s, u"New York"_s, u"Newark"_s, u"Say \"hi\""_s, u"-x"_s}
                                       : QStringList{u"GB"_s, u"DE"_s, u"GR"_s};
    QStringList found;
    for (const QString &value : all) {
        if (value.startsWith(prefix, Qt::CaseInsensitive) && found.size() < limit)
            found.append(value);
    }
    return found;
}

//! `|` in the text is the cursor; each completion as the text that it makes.
QStringList completed(QString text, int limit = 10)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList made;
    for (const FilterCompletion &completion : completeFilter(text, cursor, fields(), values, limit))
        made.append(QString(text).replace(completion.position, completion.length, completion.text));
    return made;
}

} // namespace

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesAtTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("made");
        const auto row = [](const QString &text, const QStringList &made) {
            QTest::newRow(qPrintable(text)) << text << made;
        };
        const QStringList all{u"city:"_s, u"country:"_s, u"zone:"_s, u"seen:"_s};
        row(u"|"_s, all);
        row(u"cou|"_s, {u"country:"_s});
        row(u"C|"_s, {u"city:"_s, u"country:"_s});
        row(u"tim|"_s, {u"zone:"_s}); // by its title
        row(u"x -co| y"_s, {u"x -country: y"_s});
        row(u"x (-co|)"_s, {u"x (-country:)"_s});
        row(u"(|"_s, {u"(city:"_s, u"(country:"_s, u"(zone:"_s, u"(seen:"_s});
        row(u"(x)|"_s, {});
        row(u"c|ity:York"_s, {u"country:York"_s});
        row(u"harbour|"_s, {});
        row(u"\"co|"_s, {});
        row(u"country:|"_s, {u"country:GB"_s, u"country:DE"_s, u"country:GR"_s});
        row(u"country:g|"_s, {u"country:GB"_s, u"country:GR"_s});
        row(u"country:GB|"_s, {});
        row(u"country:GB,|"_s, {u"country:GB,DE"_s, u"country:GB,GR"_s});
        row(u"country:GB,d| x"_s, {u"country:GB,DE x"_s});
        row(u"country:g|,DE"_s, {u"country:GB,DE"_s, u"country:GR,DE"_s});
        row(u"country:=d|"_s, {u"country:=DE"_s});
        row(u"country:DE..g|"_s, {u"country:DE..GB"_s, u"country:DE..GR"_s});
        row(u"country:d|..GB"_s, {u"country:DE..GB"_s});
        row(u"city:ne|"_s, {u"city:\"New York\""_s, u"city:Newark"_s});
        row(u"city:\"new y|"_s, {u"city:\"New York\""_s});
        row(u"city:\"ne|w\" x"_s, {u"city:\"New York\" x"_s, u"city:Newark x"_s});
        row(u"city:\"New York\"|"_s, {});
        row(u"city:say|"_s, {u"city:\"Say \\\"hi\\\"\""_s});
        row(u"city:-|"_s, {u"city:\"-x\""_s});
        row(u"city:n*|"_s, {});
        row(u"colour:r|"_s, {});
        row(u"seen:n|"_s, {u"seen:never"_s});
        row(u"seen:>|"_s, {u"seen:>1h"_s, u"seen:>1d"_s});
        row(u"seen:>1h,<|"_s, {u"seen:>1h,<15m"_s, u"seen:>1h,<1h"_s});
        row(u"seen:never|"_s, {});
    }
    void completesAtTheCursor()
    {
        QFETCH(QString, text);
        QTEST(completed(text), "made");
    }

    void theLimitHolds()
    {
        QCOMPARE(completed(u"|"_s, 2).size(), 2);
        QCOMPARE(completed(u"country:|"_s, 1).size(), 1);
        QCOMPARE(completed(u"country:GB|"_s, 1).size(), 0);
        QCOMPARE(completed(u"|"_s, 0).size(), 0);
    }

    void titlesSayWhatAFieldIs()
    {
        const auto found = completeFilter(u"se"_s, 2, fields(), values, 5);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().title, u"Freshness"_s);
        QCOMPARE(found.front().kind, FilterCompletion::Kind::Field);
    }

    void withoutValuesNamesAreCompletedAlone()
    {
        QVERIFY(completeFilter(u"city:n"_s, 6, fields(), {}, 5).empty());
        QCOMPARE(completeFilter(u"cit"_s, 99, fields(), {}, 5).size(), size_t(1)); // a cursor beyond the end is at it
    }

    void everyCompletionOfAnythingIsWithinTheText()
    {
        filtertrees::Random random(21);
        const auto some = [](int, const QString &prefix, int) { return QStringList{prefix + u"x y"_s}; };
        for (int i = 0; i < 5000; ++i) {
            const QString text = filtertrees::text(random);
            const qsizetype cursor = random.bounded(int(text.size()) + 1);
            for (const FilterCompletion &made : completeFilter(text, cursor, filtertrees::fields(), some, 4)) {
                QVERIFY2(made.position >= 0 && made.length >= 0, qPrintable(text));
                QVERIFY2(made.position <= cursor && cursor <= made.position + made.length, qPrintable(text));
                QVERIFY2(made.position + made.length <= text.size(), qPrintable(text));
            }
        }
    }

    void whatMayBeStillToComeIsOfferedSo()
    {
        const std::vector<FilterField> both{{u"seen"_s, FilterField::Kind::Age, u"Freshness"_s},
                                            {u"due"_s, FilterField::Kind::Time, u"Due"_s}};
        const auto texts = [&both](const QString &text) {
            QStringList made;
            for (const FilterCompletion &one : completeFilter(text, text.size(), both, {}, 20))
                made << one.text;
            return made;
        };
        QVERIFY(texts(u"due:"_s).contains(u"+7d"_s));
        QVERIFY(!texts(u"seen:"_s).contains(u"+7d"_s));
        QCOMPARE(texts(u"due:+"_s), (QStringList{u"+1d"_s, u"+7d"_s}));
        QVERIFY(texts(u"due:"_s).contains(u"1d..7d"_s)); // it may be past as well
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
