// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterquery.h"
#include "siteorder.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsQuotesFieldsAndNegation()
    {
        const auto query = FilterQuery::parse(u"Harbour -city:London country:GB \"wall box\"", siteFilterFields());
        QVERIFY(!query.problem);
        QCOMPARE(query.terms.size(), size_t(4));
        QCOMPARE(query.terms[0].text, u"harbour"_s);
        QCOMPARE(query.terms[0].field, -1);
        QVERIFY(query.terms[1].negated);
        QCOMPARE(query.terms[1].field, 2);
        QCOMPARE(query.terms[3].text, u"wall box"_s);
    }

    void problemsArePointedAt()
    {
        auto query = FilterQuery::parse(u"x citty:London", siteFilterFields());
        QVERIFY(query.problem);
        QCOMPARE(query.problem->kind, FilterQuery::Problem::Kind::UnknownField);
        QCOMPARE(query.problem->position, 2);
        QCOMPARE(query.problem->field, u"citty"_s);
        QCOMPARE(query.terms.size(), size_t(1)); // what is sound still filters
        query = FilterQuery::parse(u"city:", siteFilterFields());
        QCOMPARE(query.problem->kind, FilterQuery::Problem::Kind::EmptyValue);
        query = FilterQuery::parse(u"a \"b c", siteFilterFields());
        QCOMPARE(query.problem->kind, FilterQuery::Problem::Kind::OpenQuote);
        QCOMPARE(query.problem->position, 2);
        QVERIFY(!FilterQuery::parse(u"  -  ", siteFilterFields()).problem);
    }

    void wildcardsDescribeTheWholeField_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("match");
        QTest::newRow("front") << u"id:S-1*"_s << u"S-104"_s << true;
        QTest::newRow("not elsewhere") << u"id:S-1*"_s << u"XS-104"_s << false;
        QTest::newRow("end") << u"id:*04"_s << u"S-104"_s << true;
        QTest::newRow("middle") << u"id:S*4"_s << u"S-104"_s << true;
        QTest::newRow("all") << u"id:*"_s << u""_s << true;
        QTest::newRow("many stars") << u"id:*a*a*a*a*b"_s << QString(4000, u'a') << false;
        QTest::newRow("empty field") << u"id:\"\""_s << u""_s << true;
        QTest::newRow("empty field, text") << u"id:\"\""_s << u"x"_s << false;
        QTest::newRow("without case") << u"id:MÜLLER"_s << u"Haus Müller"_s << true;
    }
    void wildcardsDescribeTheWholeField()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto query = FilterQuery::parse(pattern, siteFilterFields());
        QCOMPARE(query.terms.size(), size_t(1));
        QTEST(matches(query.terms.front(), text.toCaseFolded()), "match");
    }
};

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
