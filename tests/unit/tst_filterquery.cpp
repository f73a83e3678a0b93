// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterquery.h"
#include "filtertrees.h"

#include <QElapsedTimer>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = FilterQuery::Problem::Kind;
using Match = FilterQuery::Term::Match;

Q_DECLARE_METATYPE(switchyard::FilterQuery::Problem::Kind)
Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

namespace {

FilterQuery parse(const QString &text)
{
    return FilterQuery::parse(text, filtertrees::fields());
}

//! Whether a table of one row with this name, city and age is shown.
bool shows(const QString &filter, const QString &name, const QString &city = {},
           std::optional<std::chrono::milliseconds> age = {})
{
    const FilterBits bits = evaluate(parse(filter), 1, [&](const FilterQuery::Term &term) {
        const bool inName = term.field != 1 && term.field != 2 && matches(term, QStringView(name.toCaseFolded()));
        const bool inCity = term.field != 0 && term.field != 2 && matches(term, QStringView(city.toCaseFolded()));
        return FilterBits{quint64(inName || inCity || (term.field == 2 && matchesAge(term, age)))};
    });
    return bits.front() == 1;
}

} // namespace

class TestFilterQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsQuotesFieldsAndNegation()
    {
        const auto query = parse(u"Harbour -city:London name:GB \"wall \\\"box\\\\\""_s);
        QVERIFY(query.problems.empty());
        QCOMPARE(query.terms.size(), size_t(4));
        QCOMPARE(query.terms[0].text.text, u"harbour"_s);
        QCOMPARE(query.terms[0].text.utf8, "harbour"_ba);
        QCOMPARE(query.terms[0].field, -1);
        QCOMPARE(query.nodes[2].kind, FilterQuery::Node::Kind::Not);
        QCOMPARE(query.terms[1].field, 1);
        QCOMPARE(query.terms[3].text.text, u"wall \"box\\"_s);
    }

    void rowsAreShown_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("city");
        QTest::addColumn<bool>("shown");
        const auto row = [](const QString &filter, const QString &name, const QString &city, bool shown) {
            QTest::addRow("%s | %s | %s", qPrintable(filter), qPrintable(name), qPrintable(city))
                << filter << name << city << shown;
        };
        row(u""_s, u""_s, u""_s, true);
        row(u"a b OR c"_s, u"a c"_s, u""_s, true);
        row(u"a b OR c"_s, u"b c"_s, u""_s, false); // OR binds stronger than neighbours
        row(u"(a b) | c"_s, u"c"_s, u""_s, true);
        row(u"a|b"_s, u"b"_s, u""_s, true);
        row(u"a or b"_s, u"a b"_s, u""_s, false); // "or" is a word
        row(u"-(a b)"_s, u"a"_s, u""_s, true);
        row(u"-(a b)"_s, u"ba"_s, u""_s, false);
        row(u"-(a OR b)"_s, u"b"_s, u""_s, false);
        row(u"-(-(a))"_s, u"a"_s, u""_s, true);
        row(u"city:York,Leeds"_s, u""_s, u"Leeds"_s, true);
        row(u"city:York,Leeds"_s, u""_s, u"Hull"_s, false);
        row(u"-city:York,Leeds"_s, u""_s, u"Leeds"_s, false);
        row(u"city:\"New York\",Leeds"_s, u""_s, u"New York"_s, true);
        row(u"a,b"_s, u"b"_s, u""_s, false); // a comma is a list only behind a field
        row(u"city:=York"_s, u""_s, u"YORK"_s, true);
        row(u"city:=York"_s, u""_s, u"New York"_s, false);
        row(u"city:=Y*"_s, u""_s, u"York"_s, false);
        row(u"city:\"\""_s, u"x"_s, u""_s, true);
        row(u"city:\"\""_s, u"x"_s, u"York"_s, false);
        row(u"city:*"_s, u"x"_s, u""_s, false);
        row(u"city:**"_s, u"x"_s, u"York"_s, true);
        row(u"city:Y?rk"_s, u""_s, u"York"_s, true);
        row(u"city:Y?rk"_s, u""_s, u"Yrk"_s, false);
        row(u"name:S-1*"_s, u"S-104"_s, u""_s, true);
        row(u"name:S-1*"_s, u"XS-104"_s, u""_s, false);
        row(u"name:*04"_s, u"S-104"_s, u""_s, true);
        row(u"name:\"*\""_s, u"S-104"_s, u""_s, false);
        row(u"name:*a*a*a*a*b"_s, QString(4000, u'a'), u""_s, false);
        row(u"name:MÜLLER"_s, u"Haus Müller"_s, u""_s, true);
        row(u"name:2000..2999"_s, u"2000"_s, u""_s, true);
        row(u"name:2000..2999"_s, u"02999 AB"_s, u""_s, true);
        row(u"name:2000..2999"_s, u"29991"_s, u""_s, false);
        row(u"name:2000..2999"_s, u"200"_s, u""_s, false);
        row(u"name:2000.."_s, u"10000"_s, u""_s, true);
        row(u"name:..2000"_s, u""_s, u""_s, false); // an empty field is in no range
        row(u"name:a..f"_s, u"Foxtrot"_s, u""_s, true);
        row(u"name:a..f"_s, u"Golf"_s, u""_s, false);
        row(u"name:a..f"_s, u"Ärmel"_s, u""_s, true);
        row(u"name:..\"house 9\""_s, u"House 10"_s, u""_s, false);
        row(u"name:>5"_s, u"5 b"_s, u""_s, false); // it begins with the bound: neither beyond it nor before it
        row(u"name:>=5"_s, u"5 b"_s, u""_s, true);
        row(u"name:<5"_s, u"5"_s, u""_s, false);
        row(u"name:<5"_s, u"4 z"_s, u""_s, true);
        row(u"name:<=5"_s, u"5"_s, u""_s, true);
        row(u"name:>99999999999999999999998"_s, u"99999999999999999999999"_s, u""_s, true);
    }
    void rowsAreShown()
    {
        QFETCH(QString, filter);
        QFETCH(QString, name);
        QFETCH(QString, city);
        QVERIFY(parse(filter).problems.empty());
        QTEST(shows(filter, name, city), "shown");
    }

    void agesAreCompared_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<std::optional<std::chrono::milliseconds>>("age");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *filter, std::optional<std::chrono::milliseconds> age, bool shown) {
            QTest::addRow("%s %lld", filter, age ? static_cast<long long>(age->count()) : -1LL)
                << QString::fromLatin1(filter) << age << shown;
        };
        row("seen:>1h", 1h, false);
        row("seen:>1h", 1h + 1ms, true);
        row("seen:>=60min", 1h, true);
        row("seen:<15m", 14min, true);
        row("seen:<15M", 15min, false);
        row("seen:1d..7d", 7 * 24h, true);
        row("seen:1d..1w", 24h - 1ms, false);
        row("seen:1d..", 900 * 24h, true);
        row("seen:1h30m", 90min, true); // at most so old
        row("seen:1h30m", 91min, false);
        row("seen:never", {}, true);
        row("seen:Never,>7d", 8 * 24h, true);
        row("seen:never", 1s, false);
        row("seen:\"\"", {}, true);
        row("seen:*", {}, false);
        row("seen:*", 0s, true);
        row("seen:>0s", {}, false);
        row("-seen:<=1h", {}, true);
        // What is to come has a plus; nearer and farther are meant from now.
        row("seen:+7d", -6 * 24h, true);
        row("seen:+7d", -7 * 24h, true);
        row("seen:+7d", -7 * 24h - 1ms, false);
        row("seen:+7d", 0s, true);
        row("seen:+7d", 1ms, false);
        row("seen:<+7d", -7 * 24h, false);
        row("seen:<=+7d", -7 * 24h, true);
        row("seen:>+7d", -7 * 24h, false);
        row("seen:>+7d", -8 * 24h, true);
        row("seen:>=+7d", -7 * 24h, true);
        row("seen:+1d..+7d", -3 * 24h, true);
        row("seen:+1d..+7d", -12h, false);
        row("seen:1d..+7d", 12h, true);
        row("seen:1d..+7d", 25h, false);
        row("seen:1d..+7d", -6 * 24h, true);
        row("seen:+1d..", -300 * 24h, true);
        row("seen:..+1d", -12h, true);
        row("seen:..+1d", 12h, false);
        row("seen:+7d", {}, false);
    }
    void agesAreCompared()
    {
        QFETCH(QString, filter);
        QFETCH(std::optional<std::chrono::milliseconds>, age);
        QVERIFY(parse(filter).problems.empty());
        QTEST(shows(filter, u"x"_s, u"y"_s, age), "shown");
    }

    void problemsArePointedAt_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("pointed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("sound");
        const auto row = [](const QString &filter, Kind kind, int position, const QString &pointed, const QString &word,
                            int sound) {
            QTest::newRow(qPrintable(filter)) << filter << kind << position << pointed << word << sound;
        };
        row(u"x citty:London"_s, Kind::UnknownField, 2, u"citty"_s, u"citty"_s, 1);
        row(u"-colour:\"red and\",blue y"_s, Kind::UnknownField, 1, u"colour"_s, u"colour"_s, 1);
        row(u"x -city: y"_s, Kind::EmptyValue, 3, u"city:"_s, u"city"_s, 2);
        row(u"city:York,"_s, Kind::EmptyValue, 9, u","_s, u"city"_s, 1);
        row(u"city:,York"_s, Kind::EmptyValue, 5, u","_s, u"city"_s, 1);
        row(u"city:="_s, Kind::EmptyValue, 0, u"city:="_s, u"city"_s, 0);
        row(u"city:>\"\""_s, Kind::EmptyValue, 0, u"city:>\"\""_s, u"city"_s, 0);
        row(u"a \"b c"_s, Kind::OpenQuote, 2, u"\"b c"_s, u"\"b c"_s, 2);
        row(u"a city:\""_s, Kind::OpenQuote, 7, u"\""_s, u"\""_s, 1);
        row(u"a -(b"_s, Kind::Unbalanced, 3, u"("_s, u"("_s, 2);
        row(u"a) b"_s, Kind::Unbalanced, 1, u")"_s, u")"_s, 2);
        row(u"OR a"_s, Kind::DanglingOr, 0, u"OR"_s, u"OR"_s, 1);
        row(u"a OR"_s, Kind::DanglingOr, 2, u"OR"_s, u"OR"_s, 1);
        row(u"(a |) b"_s, Kind::DanglingOr, 3, u"|"_s, u"|"_s, 2);
        row(u"a OR | b"_s, Kind::DanglingOr, 2, u"OR"_s, u"OR"_s, 2);
        row(u"a name:.."_s, Kind::BadRange, 7, u".."_s, u".."_s, 1);
        row(u"name:f..a"_s, Kind::BadRange, 5, u"f..a"_s, u"f..a"_s, 0);
        row(u"name:2*..3"_s, Kind::BadRange, 5, u"2*..3"_s, u"2*..3"_s, 0);
        row(u"name:>2..3"_s, Kind::BadRange, 5, u">2..3"_s, u">2..3"_s, 0);
        row(u"seen:7d..1d"_s, Kind::BadRange, 5, u"7d..1d"_s, u"7d..1d"_s, 0);
        row(u"seen:=1h"_s, Kind::BadRange, 5, u"=1h"_s, u"=1h"_s, 0);
        row(u"seen:+7d..+1d"_s, Kind::BadRange, 5, u"+7d..+1d"_s, u"+7d..+1d"_s, 0);
        row(u"seen:+1d..7d"_s, Kind::BadRange, 5, u"+1d..7d"_s, u"+1d..7d"_s, 0);
        row(u"seen:+0s"_s, Kind::BadDuration, 5, u"+0s"_s, u"+0s"_s, 0);
        row(u"seen:2026-13"_s, Kind::BadDuration, 5, u"2026-13"_s, u"2026-13"_s, 0);
        row(u"seen:2026-11-31"_s, Kind::BadDuration, 5, u"2026-11-31"_s, u"2026-11-31"_s, 0);
        row(u"seen:2026-11..7d"_s, Kind::BadDuration, 14, u"7d"_s, u"7d"_s, 0);
        row(u"seen:2026-12..2026-11"_s, Kind::BadRange, 5, u"2026-12..2026-11"_s, u"2026-12..2026-11"_s, 0);
        row(u"seen:>1h,<5x"_s, Kind::BadDuration, 10, u"5x"_s, u"5x"_s, 1);
        row(u"seen:99999999999999999999w"_s, Kind::BadDuration, 5, u"99999999999999999999w"_s,
            u"99999999999999999999w"_s, 0);
        row(QString(64, u'(') + u"a (b) c"_s + QString(64, u')'), Kind::TooDeep, 66, u"("_s, u"("_s, 2);
    }
    void problemsArePointedAt()
    {
        QFETCH(QString, filter);
        QFETCH(int, position);
        QFETCH(QString, pointed);
        const auto query = parse(filter);
        QCOMPARE(query.problems.size(), size_t(1));
        QTEST(query.problems.front().kind, "kind");
        QCOMPARE(query.problems.front().position, position);
        QCOMPARE(filter.sliced(position, query.problems.front().length), pointed);
        QTEST(query.problems.front().word, "word");
        QTEST(int(query.terms.size()), "sound"); // what is sound still filters
    }

    void aMinusThatExcludesNothingIsNoProblem()
    {
        for (const QString &text : {u"  -  "_s, u"a - "_s, u"-"_s, u"()"_s, u"-() a"_s, u"\"\""_s})
            QVERIFY2(parse(text).problems.empty(), qPrintable(text));
        QVERIFY(parse(u"-"_s).isEmpty());
        QVERIFY(parse(u"-()"_s).isEmpty());
    }

    void anUnknownFieldGetsASuggestion_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("letter too many") << u"citty"_s << u"city"_s;
        QTest::newRow("swapped") << u"naem"_s << u"name"_s;
        QTest::newRow("begun") << u"se"_s << u"seen"_s;
        QTest::newRow("upper case") << u"CTY"_s << u"city"_s;
        QTest::newRow("by its title") << u"freshnes"_s << u"seen"_s;
        QTest::newRow("far") << u"colour"_s << u""_s;
        QTest::newRow("endless") << QString(20000, u'n') << u""_s;
    }
    void anUnknownFieldGetsASuggestion()
    {
        QFETCH(QString, typed);
        const auto query = parse(typed + u":x"_s);
        QCOMPARE(query.problems.size(), size_t(1));
        QTEST(query.problems.front().suggestion, "suggestion");
    }

    void theCanonicalTextIsShort_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &typed, const QString &canonical) {
            QTest::newRow(qPrintable(typed)) << typed << canonical;
        };
        row(u"  A   (b  (c)) "_s, u"a b c"_s);
        row(u"City:York OR city:Leeds"_s, u"city:york,leeds"_s);
        row(u"-(city:York | city:Leeds)"_s, u"-city:york,leeds"_s);
        row(u"a OR (b c)"_s, u"a OR (b c)"_s);
        row(u"(a OR b) OR c d"_s, u"a OR b OR c d"_s);
        row(u"name:5..  name:..\"a b\""_s, u"name:>=5 name:<=\"a b\""_s);
        row(u"seen:90min seen:1w..15d seen:\"\""_s, u"seen:<=1h30m seen:7d..15d seen:never"_s);
        row(u"seen:+7d seen:..+1w seen:0s..+1d"_s, u"seen:<=+7d seen:<=+7d seen:<=+1d"_s);
        row(u"seen:2026-11 seen:>2026-11 seen:<2026"_s,
            u"seen:2026-11-01..2026-11-30 seen:>=2026-12-01 seen:<=2025-12-31"_s);
        row(u"seen:=2026-11-27 seen:2026-11-27.. seen:2026-02..2026-03"_s,
            u"seen:2026-11-27 seen:>=2026-11-27 seen:2026-02-01..2026-03-31"_s);
        row(u"--a \"OR\" \"x\\\"\""_s, u"-\"-a\" or \"x\\\"\""_s);
        row(u"name:=York name:Y?* name:***"_s, u"name:=york name:y?* name:*"_s);
    }
    void theCanonicalTextIsShort()
    {
        QFETCH(QString, typed);
        QTEST(parse(typed).toText(filtertrees::fields()), "canonical");
    }

    void everyTreeComesBackFromItsText()
    {
        filtertrees::Random random(11);
        for (int i = 0; i < 4000; ++i) {
            const FilterQuery query = filtertrees::tree(random);
            const QString text = query.toText(filtertrees::fields());
            const FilterQuery again = parse(text);
            QVERIFY2(again.problems.empty(), qPrintable(text));
            QVERIFY2(again == query, qPrintable(text));
        }
    }

    void everyTextHasACanonicalOne()
    {
        filtertrees::Random random(12);
        for (int i = 0; i < 20000; ++i) {
            const QString text = filtertrees::text(random);
            const FilterQuery query = parse(text);
            const QString canonical = query.toText(filtertrees::fields());
            QVERIFY2(parse(canonical) == query, qPrintable(text + u" -> "_s + canonical));
            for (const FilterQuery::Problem &problem : query.problems) {
                QVERIFY2(problem.position >= 0 && problem.length > 0, qPrintable(text));
                QVERIFY2(problem.position + problem.length <= text.size(), qPrintable(text));
            }
        }
    }

    void everyCharacterIsFoldedOnce()
    {
        for (char32_t c = 1; c < 0x11'0000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const FilterQuery::Text once(QString::fromUcs4(&c, 1));
            QVERIFY2(FilterQuery::Text(once.text) == once, qPrintable(QString::number(c, 16)));
        }
    }

    void bothEncodingsAgree()
    {
        filtertrees::Random random(13);
        int matching = 0;
        for (int i = 0; i < 40000; ++i) {
            const FilterQuery::Term term = filtertrees::term(random);
            const FilterQuery::Text text(filtertrees::word(random));
            const bool wide = matches(term, QStringView(text.text));
            matching += wide ? 1 : 0;
            QVERIFY2(wide == matches(term, QByteArrayView(text.utf8)), qPrintable(text.text));
        }
        QVERIFY(matching > 1000);
        // Bytes that are no UTF-8 are read within their bounds.
        for (int i = 0; i < 20000; ++i)
            matches(filtertrees::term(random), QByteArrayView(filtertrees::bytes(random)));
    }

    void evaluationAgreesWithTheDefinition()
    {
        filtertrees::Random random(14);
        for (int i = 0; i < 2000; ++i) {
            const FilterQuery query = filtertrees::tree(random);
            const qsizetype rows = random.bounded(200) + 1;
            std::vector<FilterBits> leaves(query.terms.size());
            std::generate(leaves.begin(), leaves.end(), [&] { return filtertrees::bits(random, rows); });
            const FilterBits bits = evaluate(
                query, rows, [&](const FilterQuery::Term &term) { return leaves[size_t(&term - query.terms.data())]; });
            for (qsizetype row = 0; row < qsizetype(bits.size()) * 64; ++row) {
                const bool is = (bits[size_t(row / 64)] >> (row % 64)) & 1;
                QCOMPARE(is, row < rows && filtertrees::holds(query, leaves, row));
            }
        }
        QCOMPARE(evaluate({}, 0, {}), FilterBits());
        QCOMPARE(evaluate({}, 65, {}), FilterBits({~quint64(0), 1}));
    }

    void termsThatCannotMatterAreNotAsked()
    {
        int asked = 0;
        const auto nothing = [&](const FilterQuery::Term &) {
            ++asked;
            return FilterBits{0};
        };
        QCOMPARE(evaluate(parse(u"a (b OR -(c d)) e"_s), 3, nothing), FilterBits{0});
        QCOMPARE(asked, 1);
        asked = 0;
        QCOMPARE(evaluate(parse(u"-a OR b OR c"_s), 3, nothing), FilterBits{7});
        QCOMPARE(asked, 1);
    }

    void longTextsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &part : {u"("_s, u"-("_s, u")"_s, u"a "_s, u"a OR "_s, u"\""_s, u"name:a,"_s, u"a:"_s,
                                    u"name:"_s, u"*"_s, u"a|"_s, u"(a "_s, u"name:a.."_s, u"\\"_s}) {
            const FilterQuery query = parse(part.repeated(50'000));
            QVERIFY(parse(query.toText(filtertrees::fields())) == query);
        }
        QVERIFY2(timer.elapsed() < 20'000, "far from linear");
    }
};

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
