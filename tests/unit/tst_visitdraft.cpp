// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcommands.h"
#include "visitdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

using Problems = std::vector<VisitProblem>;

const Instant now = *parseInstant("2026-03-01T12:00:00Z");

VisitDraft good()
{
    VisitDraft draft;
    draft.site = u"S-1"_s;
    draft.type = u"maintenance"_s;
    draft.completed = now;
    return draft;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,  u" "_s,    u"\n"_s,      u"\r\n"_s,   u"\t"_s,     u"ß"_s,   u"日本"_s,
                                    u"🔋"_s, u"\"\\"_s, u"e\u0301"_s, u"\u202e"_s, u"\u0001"_s, u"null"_s};
    QString text;
    for (int left = random.bounded(30); left > 0; --left)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

std::optional<Instant> randomInstant(QRandomGenerator &random)
{
    if (random.bounded(3) == 0)
        return {};
    return Instant{qint64(random.bounded(4'000'000'000'000.0)), random.bounded(2) ? random.bounded(1'000'000) : 0};
}

VisitDraft randomDraft(QRandomGenerator &random)
{
    VisitDraft draft;
    draft.site = randomText(random);
    draft.type = randomText(random);
    draft.scheduled = randomInstant(random);
    draft.completed = randomInstant(random);
    draft.notes = randomText(random);
    if (random.bounded(2))
        draft.replaces = QUuid::createUuid();
    draft.changed_ms = random.bounded(1 << 30);
    if (random.bounded(2))
        draft.extra = QJsonObject{{u"later"_s, QJsonArray{1, randomText(random)}}, {u"nothing"_s, QJsonValue::Null}};
    return draft;
}

} // namespace

//! A visit that is being written down.
class TstVisitDraft final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsItWas()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const VisitDraft draft = randomDraft(random);
            const QByteArray file = QJsonDocument(draft.toJson()).toJson();
            const auto read = VisitDraft::fromJson(QJsonDocument::fromJson(file).object());
            QVERIFY2(read && *read == draft, file.constData());
        }
    }

    void whatIsNoDraftIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("bad id") << QByteArray(R"({"id":"7"})");
        QTest::newRow("notes of another type")
            << QByteArray(R"({"id":"7f0e4c1a-4d3e-4a57-9d26-0c3f1d0f2b11","notes":7})");
        QTest::newRow("bad time") << QByteArray(
            R"({"id":"7f0e4c1a-4d3e-4a57-9d26-0c3f1d0f2b11","completedAt":"yesterday"})");
        QTest::newRow("bad replaces") << QByteArray(
            R"({"id":"7f0e4c1a-4d3e-4a57-9d26-0c3f1d0f2b11","replaces":"that one"})");
    }
    void whatIsNoDraftIsRefused()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!VisitDraft::fromJson(QJsonDocument::fromJson(json).object()));
    }

    void problemsAreNamed()
    {
        using std::chrono::minutes;
        QCOMPARE(good().problems(now), Problems{});
        QCOMPARE(VisitDraft().problems(now),
                 (Problems{VisitProblem::NoSite, VisitProblem::NoType, VisitProblem::NoTime}));
        QVERIFY(VisitDraft().isBlank());
        QVERIFY(!good().isBlank());
        VisitDraft draft = good();
        draft.type = u" \t"_s;
        QCOMPARE(draft.problems(now), Problems{VisitProblem::NoType});
        draft = good();
        draft.completed = now + minutes(5);
        QCOMPARE(draft.problems(now), Problems{});
        draft.completed = now + minutes(6);
        QCOMPARE(draft.problems(now), Problems{VisitProblem::CompletedInFuture});
        draft.completed = parseInstant("1999-12-31T23:59:59Z");
        QCOMPARE(draft.problems(now), Problems{VisitProblem::CompletedTooEarly});
        draft = good();
        draft.completed.reset();
        draft.scheduled = now + std::chrono::hours(1000);
        QCOMPARE(draft.problems(now), Problems{});
        draft.notes = QString(longestVisitNotes, u'n');
        QCOMPARE(draft.problems(now), Problems{});
        draft.notes += u'n';
        QCOMPARE(draft.problems(now), Problems{VisitProblem::NotesTooLong});
    }

    void isSentAsItWasTyped()
    {
        VisitDraft draft = good();
        draft.type = u" maintenance "_s;
        draft.notes = u" two\r\nlines \n"_s;
        const Visit visit = draft.visit();
        QVERIFY(!visit.visitId && !visit.scheduledAt);
        QCOMPARE(visit.siteId->text(), u"S-1"_s);
        QCOMPARE(*visit.type, u"maintenance"_s);
        QCOMPARE(*visit.notes, draft.notes);
        QVERIFY(VisitDraft().visit() == Visit());
    }
};

QTEST_GUILESS_MAIN(TstVisitDraft)
#include "tst_visitdraft.moc"
