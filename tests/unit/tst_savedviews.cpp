// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedviews.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

using Problem = SavedViews::NameProblem;

namespace {

const QStringList allColumns{u"id"_s, u"name"_s, u"city"_s, u"postal_code"_s};

std::vector<SavedView> builtIn()
{
    return {{u"All sites"_s, {}, u"all"_s}, {u"Not loaded yet"_s, {u"seen:never"_s, {}, {}}, u"never"_s}};
}

ViewContent harbour()
{
    return {u"harbour"_s, {{u"city"_s, Qt::DescendingOrder}}, {{u"id"_s, 90}, {u"city"_s, 0}}};
}

struct World
{
    SavedViews views{builtIn(), allColumns};
    QAbstractItemModelTester tester{&views, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < views.rowCount(); ++row)
            names << views.index(row).data().toString();
        return names;
    }
    QString current() const { return views.view(views.current()).name; }
};

//! JSON with single quotation marks.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

//! Letters, marks, blanks, signs that JSON escapes, right-to-left and astral ones.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,          u"Z"_s,   u" "_s,      u"\""_s,    u"\\"_s, u"\u00df"_s,
                                    u"\n"_s,         u"&"_s,   u"\u05d0"_s, u"é"_s,     u"é"_s,  u"\u202e"_s,
                                    u"\U0001F50B"_s, u"<b>"_s, u","_s,      u"\u3042"_s};
    QString text;
    for (int length = random.bounded(12); length > 0; --length)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

class TestSavedViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtInViewsComeFirstAndStay()
    {
        World w;
        QCOMPARE(w.names(), QStringList({u"All sites"_s, u"Not loaded yet"_s}));
        QVERIFY(w.views.index(0).data(SavedViews::BuiltInRole).toBool());
        QVERIFY(!w.views.replace(0, harbour()));
        QVERIFY(!w.views.rename(0, u"Mine"_s));
        QVERIFY(!w.views.remove(1));
        QVERIFY(!w.views.move(0, 1));
        QVERIFY(w.views.add(u"Mine"_s, harbour()));
        QVERIFY(!w.views.move(2, -1)); // not among them
        QCOMPARE(w.views.insert(0, {u"Other"_s, {}}), 2);
        QCOMPARE(w.names(), QStringList({u"All sites"_s, u"Not loaded yet"_s, u"Other"_s, u"Mine"_s}));
    }

    void thereIsAlwaysAView()
    {
        const SavedViews views({}, allColumns);
        QCOMPARE(views.count(), 1);
        QVERIFY(views.view(views.current()).isBuiltIn());
    }

    void aNameBelongsToOneView()
    {
        World w;
        QVERIFY(w.views.add(u"  Hafen\n Süd "_s, harbour()));
        QCOMPARE(w.views.view(2).name, u"Hafen Süd"_s);
        QCOMPARE(w.views.look(u"hafen süd "_s), Problem::Taken);
        QCOMPARE(w.views.look(u"HAFEN SÜD"_s, 2), Problem::None); // its own
        QCOMPARE(w.views.look(u"all SITES"_s), Problem::TakenBuiltIn);
        QCOMPARE(w.views.look(u" \t\n"_s), Problem::Empty);
        QCOMPARE(w.views.look(QString(SavedViews::longestName, u'x')), Problem::None);
        QCOMPARE(w.views.look(QString(SavedViews::longestName + 1, u'x')), Problem::TooLong);
        QVERIFY(!w.views.add(u"Hafen süd"_s, {}));
        QVERIFY(w.views.add(u"Mill"_s, {}));
        QVERIFY(!w.views.rename(3, u"hafen süd"_s));
        QVERIFY(w.views.rename(3, u"MILL"_s));
        QCOMPARE(w.views.count(), 4);
    }

    void eachProblemSaysWhatToDo()
    {
        QVERIFY(SavedViews::problemText(Problem::None, u"x"_s).isEmpty());
        for (const Problem problem : {Problem::Empty, Problem::TooLong, Problem::Taken, Problem::TakenBuiltIn})
            QVERIFY(SavedViews::problemText(problem, u"x"_s).contains(u"Type "_s));
        QCOMPARE(SavedViews::problemText(Problem::Taken, u" Mill "_s),
                 u"There is a view “Mill” already. Type another name."_s);
    }

    void theCurrentViewKeepsItsPlaceInTheListOfAll()
    {
        World w;
        for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
            QVERIFY(w.views.add(name, harbour()));
        w.views.setCurrent(3);
        QCOMPARE(w.current(), u"B"_s);
        QVERIFY(w.views.move(3, -1));
        QCOMPARE(w.names().mid(2), QStringList({u"B"_s, u"A"_s, u"C"_s}));
        QCOMPARE(w.current(), u"B"_s);
        QVERIFY(w.views.move(3, -1));
        QCOMPARE(w.current(), u"B"_s);
        QVERIFY(w.views.remove(2));
        QCOMPARE(w.current(), u"B"_s);
        QCOMPARE(w.views.insert(2, {u"A"_s, {}}), 2);
        QCOMPARE(w.current(), u"B"_s);
        QVERIFY(w.views.canMove(3, 1));
        QVERIFY(!w.views.canMove(4, 1));
        QSignalSpy changed(&w.views, &SavedViews::currentChanged);
        QVERIFY(w.views.remove(3)); // the current one
        QCOMPARE(w.current(), u"All sites"_s);
        QCOMPARE(changed.size(), 1);
    }

    void whatDiffersFromTheViewIsToldOnce()
    {
        World w;
        QVERIFY(w.views.add(u"Harbour"_s, harbour()));
        w.views.setShown(harbour());
        QVERIFY(w.views.isModified()); // All sites is current
        w.views.setCurrent(2);
        QVERIFY(!w.views.isModified());
        QSignalSpy changed(&w.views, &SavedViews::currentChanged);
        ViewContent shown = harbour();
        shown.filter += u"  "_s; // means the same
        w.views.setShown(shown);
        QVERIFY(!w.views.isModified());
        shown.columns[0].width = 91;
        w.views.setShown(shown);
        QVERIFY(w.views.isModified());
        shown.sort.clear();
        w.views.setShown(shown);
        QCOMPARE(changed.size(), 1);
        QVERIFY(w.views.replace(2, shown));
        QVERIFY(!w.views.isModified());
        QCOMPARE(changed.size(), 2);
    }

    void aViewWithoutColumnsLeavesThemOpen()
    {
        World w;
        w.views.setShown({{}, {}, {{u"id"_s, 0}}});
        QVERIFY(!w.views.isModified());
        w.views.setShown({u"x"_s, {}, {{u"id"_s, 0}}});
        QVERIFY(w.views.isModified());
    }

    void columnsOfAnotherVersionAreKeptAndLeftAside()
    {
        World w;
        ViewContent content = harbour();
        content.columns.insert(content.columns.begin(), {u"state_of_charge"_s, 70});
        content.sort.push_back({u"state_of_charge"_s});
        QVERIFY(w.views.add(u"Newer"_s, content));
        w.views.setCurrent(2);
        w.views.setShown(harbour());
        QVERIFY(!w.views.isModified());
        QCOMPARE(w.views.feasible(content), harbour());
        SavedViews other(builtIn(), allColumns);
        other.restore(w.views.save());
        QCOMPARE(other.view(2).content, content);
    }

    void whatIsSavedComesBack()
    {
        QRandomGenerator random(20261125);
        for (int round = 0; round < 300; ++round) {
            World w;
            for (int count = random.bounded(6); count > 0; --count) {
                ViewContent content{anyText(random), {}, {}};
                for (const QString &column : allColumns) {
                    if (random.bounded(2))
                        content.sort.push_back({column, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
                    if (random.bounded(2))
                        content.columns.push_back({column, random.bounded(3) ? int(random.bounded(4000)) : 0});
                }
                w.views.add(anyText(random), content);
            }
            w.views.setCurrent(random.bounded(w.views.count()));
            World other;
            other.views.restore(w.views.save());
            QCOMPARE(other.names(), w.names());
            QCOMPARE(other.views.current(), w.views.current());
            for (int row = 0; row < w.views.count(); ++row)
                QVERIFY(other.views.view(row) == w.views.view(row));
            QCOMPARE(other.views.save(), w.views.save());
        }
    }

    void membersOfAnotherVersionSurviveAChange()
    {
        World w;
        w.views.restore(json("{'views':[{'name':'Mine','filter':'x','colour':'red'}],'later':1}"));
        QVERIFY(w.views.rename(2, u"Yours"_s));
        QVERIFY(w.views.replace(2, harbour()));
        const QJsonObject saved = QJsonDocument::fromJson(w.views.save()).object();
        QCOMPARE(saved.value(u"views"_s).toArray().at(0).toObject().value(u"colour"_s).toString(), u"red"_s);
    }

    void damageCostsWhatIsDamagedOnly()
    {
        World w;
        w.views.restore(json("{'current': 7, 'views': [ "
                             "null, 3, 'x', [], {}, {'name': 5}, {'name': '  '}, "
                             "{'name': 'Wide', 'columns': [{'name': 'id', 'width': -9}, {'name': 'city', 'width': "
                             "1e12}, 4, {'width': 3}, "
                             "{'name': 'id', 'width': 50}]}, "
                             "{'name': 'Sorted', 'sort': [{'column': ''}, {'column': 'city', 'descending': '?'}, "
                             "{'column': 'city'}, []]}, "
                             "{'name': 'wide', 'filter': ['no']}, "
                             "{'name': 'ALL SITES'}]} "));
        QCOMPARE(w.names().mid(2), QStringList({u"Wide"_s, u"Sorted"_s, u"wide (2)"_s, u"ALL SITES (2)"_s}));
        QCOMPARE(w.views.view(2).content.columns, (std::vector<ViewColumn>{{u"id"_s, 0}, {u"city"_s, 0}}));
        QCOMPARE(w.views.view(3).content.sort, (std::vector<ViewSort>{{u"city"_s, Qt::AscendingOrder}}));
        QCOMPARE(w.current(), u"All sites"_s);
    }

    void whatIsNoListOfViewsIsNone_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << QByteArray(json("{'views':[{'name':'Mi"));
        QTest::newRow("another form") << QByteArray("[1,2]");
        QTest::newRow("views are a text") << QByteArray(json("{'views':'x','current':'x','builtIn':'gone'}"));
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01", 4);
    }
    void whatIsNoListOfViewsIsNone()
    {
        QFETCH(QByteArray, saved);
        World w;
        QVERIFY(w.views.add(u"Before"_s, {}));
        w.views.restore(saved);
        QCOMPARE(w.names(), QStringList({u"All sites"_s, u"Not loaded yet"_s}));
        QCOMPARE(w.views.current(), 0);
    }

    void anyDamageIsSurvived()
    {
        World w;
        QVERIFY(w.views.add(u"Mine"_s, harbour()));
        const QByteArray sound = w.views.save();
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = sound;
            for (int count = 1 + random.bounded(4); count > 0; --count)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            w.views.restore(damaged);
            QVERIFY(w.views.count() >= 2);
            QVERIFY(w.views.current() < w.views.count());
        }
    }

    void aLongNameFromElsewhereIsCutBetweenCharacters()
    {
        World w;
        const QString battery = u"\U0001F50B"_s;
        const QString name = u"x"_s + battery.repeated(80);
        const QJsonObject view{{u"name"_s, name}};
        w.views.restore(QJsonDocument(QJsonObject{{u"views"_s, QJsonArray{view, view}}}).toJson());
        QCOMPARE(w.views.count(), 4);
        for (const int row : {2, 3}) {
            const QString kept = w.views.view(row).name;
            QVERIFY(kept.size() <= SavedViews::longestName);
            QVERIFY(kept.isValidUtf16());
        }
        QVERIFY(w.views.view(3).name.endsWith(u" (2)"_s));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
