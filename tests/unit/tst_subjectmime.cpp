// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectmime.h"

#include <QMimeData>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

std::vector<TelemetrySubject> many(size_t count)
{
    std::vector<TelemetrySubject> subjects(count);
    for (size_t i = 0; i < count; ++i)
        subjects[i].id = SynthId("n" + QByteArray::number(i));
    return subjects;
}

} // namespace

class TestSubjectMime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        const std::vector<TelemetrySubject> subjects{
            {SynthId(QByteArray("BAT-1__bb_agg")), u"Battery sensor · BAT-1__bb_agg"_s, FlowRole::Battery, "S-1"},
            {SynthId(QByteArray("Haus \"Ä\"/ö\n住")), u"<b>title</b>"_s, FlowRole::Grid, "S 1/../B"},
            {SynthId(QByteArray("p")), u"p"_s, FlowRole::Pv, {}},
            {SynthId(QByteArray("e")), u"e"_s, FlowRole::Ev, {}},
            {SynthId(QByteArray("l")), u"l"_s, FlowRole::Load, {}},
            {SynthId(QByteArray("o")), u"o"_s, FlowRole::Other, {}}};
        QCOMPARE(subjectmime::fromJson(subjectmime::toJson(subjects)), subjects);
        // A page gets it as text.
        const QString text = QString::fromUtf8(subjectmime::toJson(subjects));
        QCOMPARE(subjectmime::fromJson(text.toUtf8()), subjects);
        const std::unique_ptr<QMimeData> data = subjectmime::toMime(subjects);
        QVERIFY(data->hasFormat(QLatin1StringView(subjectmime::type)));
        QCOMPARE(subjectmime::fromMime(data.get()), subjects);
    }

    void idsAreBytes()
    {
        const QList<QByteArray> ids{QByteArray("\xFF\xFE\x00 x", 5),
                                    QByteArray("\xEF\xBB\xBF"
                                               "BAT-1"),
                                    QByteArray("a\0b", 3), QByteArray("\xED\xA0\x80")};
        for (const QByteArray &id : ids) {
            const std::vector<TelemetrySubject> one{{SynthId(id), u"t"_s, FlowRole::Load, id}};
            QCOMPARE(subjectmime::fromJson(subjectmime::toJson(one)), one);
        }
    }

    void otherProgramsGetTheIdsOneALine()
    {
        const std::unique_ptr<QMimeData> data = subjectmime::toMime(
            {{SynthId(u"A"_s), u"a"_s, FlowRole::Grid, {}}, {SynthId(u"B"_s), u"b"_s, FlowRole::Pv, {}}});
        QCOMPARE(data->text(), u"A\nB"_s);
        QVERIFY(!subjectmime::toMime({}));
    }

    void neverMoreThanItSays()
    {
        QCOMPARE(subjectmime::fromJson(subjectmime::toJson(many(100))), [] {
            std::vector<TelemetrySubject> first = many(subjectmime::mostSubjects);
            for (TelemetrySubject &subject : first)
                subject.title = subject.id.text(); // one without a title is called by its id
            return first;
        }());
        QCOMPARE(subjectmime::toMime(many(100))->text().count(u'\n'), qsizetype(subjectmime::mostSubjects) - 1);
        QByteArray json("{\"subjects\":[");
        for (int i = 0; i < 200; ++i)
            json += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\"}";
        QCOMPARE(subjectmime::fromJson(json + "]}").size(), subjectmime::mostSubjects);
    }

    void eachIdOnce()
    {
        const TelemetrySubject one{SynthId(u"A"_s), u"a"_s, FlowRole::Grid, {}};
        QCOMPARE(subjectmime::fromJson(subjectmime::toJson({one, one})), std::vector{one});
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("subjects");
        QTest::newRow("cut off") << QByteArray("{\"subjects\":[{\"id\":\"A\"}");
        QTest::newRow("an array") << QByteArray("[{\"id\":\"A\"}]");
        QTest::newRow("no array") << QByteArray("{\"subjects\":{\"id\":\"A\"}}");
        QTest::newRow("no objects") << QByteArray("{\"subjects\":[1,null,\"A\",[]]}");
        QTest::newRow("no ids") << QByteArray("{\"subjects\":[{\"title\":\"A\"},{\"id\":7},{\"id\":\"\"}]}");
        QTest::newRow("no base64") << QByteArray("{\"subjects\":[{\"idBase64\":\"%%%\"}]}");
        QTest::newRow("too long") << QByteArray("{\"subjects\":[{\"id\":\"A\"}]}") + QByteArray(1 << 20, ' ');
    }
    void nonsenseIsNothing()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(subjectmime::fromJson(json).empty());
        QMimeData data;
        data.setData(QLatin1StringView(subjectmime::type), json);
        QVERIFY(subjectmime::fromMime(&data).empty());
    }

    void whatMakesSenseIsKept()
    {
        const auto read =
            subjectmime::fromJson("{\"subjects\":[5,{\"id\":\"A\",\"role\":\"wind\",\"siteId\":3},{\"x\":1}]}");
        QCOMPARE(read, (std::vector<TelemetrySubject>{{SynthId(u"A"_s), u"A"_s, FlowRole::Other, {}}}));
        QMimeData other;
        other.setText(u"A"_s);
        QVERIFY(subjectmime::fromMime(&other).empty());
        QVERIFY(subjectmime::fromMime(nullptr).empty());
    }
};

QTEST_GUILESS_MAIN(TestSubjectMime)
#include "tst_subjectmime.moc"
