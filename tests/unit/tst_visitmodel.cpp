// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellroles.h"
#include "manualclock.h"
#include "visitexport.h"
#include "visitmodel.h"
#include "watched.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What the table of visits shows: words, tones, zones, order and filter.
class TestVisitModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock; // 2026-01-01T00:00Z

    Visit planned(const QString &id, std::chrono::milliseconds in) const
    {
        Visit visit;
        visit.visitId = VisitId(id);
        visit.siteId = SiteId(u"S-%1"_s.arg(id));
        visit.type = u"Service"_s;
        visit.scheduledAt = m_clock.now() + in;
        return visit;
    }
    static int rowOf(const VisitModel &model, const QByteArray &id) { return model.indexOfId(id).row(); }
    static QString textAt(const VisitModel &model, const QByteArray &id, int column)
    {
        return model.index(rowOf(model, id), column).data().toString();
    }
    static Tone toneAt(const VisitModel &model, const QByteArray &id, int column)
    {
        return Tone(model.index(rowOf(model, id), column).data(cellroles::ToneRole).toInt());
    }
    static QList<QByteArray> idsOf(const VisitModel &model)
    {
        QList<QByteArray> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(FleetTableModel::IdRole).toByteArray());
        return ids;
    }

private Q_SLOTS:
    void statesAreSaidInWordsAndTones()
    {
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        store.take(planned(u"coming"_s, 24h), m_clock.now());
        store.take(planned(u"past"_s, -24h), m_clock.now());
        Visit done = planned(u"done"_s, -48h);
        store.take(done, m_clock.now());
        done.visitId = VisitId(u"record"_s);
        done.completedAt = m_clock.now() - 47h;
        store.take(done, m_clock.now());
        store.take(Visit{}, m_clock.now());
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(textAt(model, "coming", VisitModel::State), u"Planned"_s);
        QCOMPARE(toneAt(model, "coming", VisitModel::State), Tone::None);
        QCOMPARE(textAt(model, "past", VisitModel::State), u"Overdue"_s);
        QCOMPARE(toneAt(model, "past", VisitModel::State), Tone::Warn);
        QCOMPARE(textAt(model, "done", VisitModel::State), u"Done"_s);
        QCOMPARE(toneAt(model, "done", VisitModel::State), Tone::Muted);
        QCOMPARE(textAt(model, "record", VisitModel::State), u"Completed"_s);
        QCOMPARE(toneAt(model, "record", VisitModel::State), Tone::None);
        const QByteArray empty = store.idBytes(4).toByteArray();
        QCOMPARE(textAt(model, empty, VisitModel::State), u"Planned"_s); // for no time: never overdue
        QCOMPARE(textAt(model, empty, VisitModel::Scheduled), QString());

        m_clock.advance(25h);
        QCOMPARE(textAt(model, "coming", VisitModel::State), u"Overdue"_s);
    }

    void transfersAreSaidInWordsAndTones_data()
    {
        QTest::addColumn<VisitTransfer>("transfer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("sent") << VisitTransfer::Sent << u"Sent"_s << Tone::Muted;
        QTest::newRow("draft") << VisitTransfer::Draft << u"Draft"_s << Tone::Muted;
        QTest::newRow("waiting") << VisitTransfer::Waiting << u"Waiting to be sent"_s << Tone::Accent;
        QTest::newRow("sending") << VisitTransfer::Sending << u"Sending"_s << Tone::Accent;
        QTest::newRow("refused") << VisitTransfer::Refused << u"Refused"_s << Tone::Alarm;
        QTest::newRow("unclear") << VisitTransfer::Unclear << u"Unclear"_s << Tone::Warn;
    }
    void transfersAreSaidInWordsAndTones()
    {
        QFETCH(VisitTransfer, transfer);
        QFETCH(QString, text);
        QFETCH(Tone, tone);
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        const QByteArray local = VisitStore::localId(QUuid::createUuid());
        store.takeLocal(local, planned({}, 1h), transfer, m_clock.now());
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, local, VisitModel::Transfer), text);
        QCOMPARE(toneAt(model, local, VisitModel::Transfer), tone);
        store.dropLocal(local);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void visitsAreFoundByTheirDay()
    {
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        const QTimeZone desk = QTimeZone::systemTimeZone();
        const auto at = [&](const QString &id, QDate day, int hour) {
            Visit visit = planned(id, 0h);
            visit.scheduledAt = Instant{QDateTime(day, QTime(hour, 0), desk).toMSecsSinceEpoch(), 0};
            store.take(visit, m_clock.now());
        };
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms, desk).date();
        at(u"first"_s, {2026, 3, 1}, 0);
        at(u"late"_s, {2026, 3, 1}, 23);
        at(u"last"_s, {2026, 3, 31}, 23);
        at(u"april"_s, {2026, 4, 1}, 0);
        at(u"soon"_s, today.addDays(3), 12);
        QTRY_COMPARE(model.rowCount(), 5);
        const auto shown = [&](const QString &filter) {
            model.setFilter(filter);
            [&] { QTRY_VERIFY(!model.isOrdering()); }();
            QList<QByteArray> ids = idsOf(model);
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        using Ids = QList<QByteArray>;
        QCOMPARE(shown(u"scheduled:2026-03-01"_s), (Ids{"first", "late"}));
        QCOMPARE(shown(u"scheduled:2026-03"_s), (Ids{"first", "last", "late"}));
        QCOMPARE(shown(u"scheduled:>2026-03"_s), (Ids{"april"}));
        QCOMPARE(shown(u"scheduled:2026-03-02..2026-04-01"_s), (Ids{"april", "last"}));
        QCOMPARE(shown(u"scheduled:<2026-03-02"_s), (Ids{"first", "late", "soon"}));
        QCOMPARE(shown(u"scheduled:+7d"_s), (Ids{"soon"}));
        QCOMPARE(shown(u"scheduled:>+7d"_s), (Ids{"april", "first", "last", "late"}));
        QCOMPARE(shown(u"completed:2026"_s), Ids{});
    }

    void timesAreThoseOfTheSite()
    {
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        for (const QString &id : {u"1"_s, u"2"_s}) {
            Visit visit = planned(id, 0ms);
            visit.scheduledAt = parseInstant("2026-01-01T00:00:00Z");
            store.take(visit, m_clock.now());
        }
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, "1", VisitModel::Scheduled), u"1 Jan 2026 00:00 UTC"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setZones([](QByteArrayView site) { return site == "S-1" ? QTimeZone("Asia/Tokyo") : QTimeZone(); });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(textAt(model, "1", VisitModel::Scheduled), u"1 Jan 2026 09:00 JST"_s);
        QCOMPARE(textAt(model, "2", VisitModel::Scheduled), u"1 Jan 2026 00:00 UTC"_s);
        QCOMPARE(model.index(rowOf(model, "1"), VisitModel::Scheduled).data(cellroles::CopyRole).toString(),
                 u"2026-01-01T09:00:00+09:00"_s);
    }

    void ofTheNotesTheFirstLineIsShown()
    {
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        Visit visit = planned(u"1"_s, 1h);
        visit.notes = u"\n Key is with the neighbour. \r\nRing twice."_s;
        store.take(visit, m_clock.now());
        QTRY_COMPARE(model.rowCount(), 1);
        const QModelIndex notes = model.index(0, VisitModel::Notes);
        QCOMPARE(notes.data().toString(), u"Key is with the neighbour."_s);
        QCOMPARE(notes.data(Qt::ToolTipRole).toString(), *visit.notes);
        QCOMPARE(notes.data(cellroles::CopyRole).toString(), *visit.notes);
        QCOMPARE(textAt(model, "1", VisitModel::Site), u"S-1"_s);
        QCOMPARE(textAt(model, "1", VisitModel::Type), u"Service"_s);
        QCOMPARE(textAt(model, "1", VisitModel::Freshness), u"now"_s);
    }

    void theNewestComeFirst()
    {
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        QCOMPARE(model.sortSteps(), model.usualSort());
        store.take(planned(u"old"_s, -48h), m_clock.now());
        Visit unscheduled = planned(u"unscheduled"_s, 0ms);
        unscheduled.scheduledAt.reset();
        store.take(unscheduled, m_clock.now());
        store.take(planned(u"next"_s, 24h), m_clock.now());
        Visit record = planned(u"record"_s, -48h);
        record.completedAt = m_clock.now();
        store.take(record, m_clock.now());
        QTRY_COMPARE(idsOf(model), QList<QByteArray>({"next", "record", "old", "unscheduled"}));
    }

    void theFilterKnowsEveryColumn_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<QByteArray>>("expected");
        QTest::newRow("state") << u"state:planned"_s << QList<QByteArray>({"coming", "past"});
        QTest::newRow("done") << u"state:done"_s << QList<QByteArray>({"done"});
        QTest::newRow("overdue") << u"state:planned scheduled:>0s"_s << QList<QByteArray>({"past"});
        QTest::newRow("scheduled") << u"scheduled:>30h"_s << QList<QByteArray>({"record", "done"});
        QTest::newRow("completed") << u"completed:<2d"_s << QList<QByteArray>({"record"});
        QTest::newRow("never") << u"completed:never"_s << QList<QByteArray>({"coming", "past", "done"});
        QTest::newRow("site") << u"site:S-past"_s << QList<QByteArray>({"past"});
        QTest::newRow("type") << u"type:=service"_s << QList<QByteArray>({"coming", "past", "record", "done"});
        QTest::newRow("notes") << u"notes:ladder"_s << QList<QByteArray>({"coming"});
        QTest::newRow("transfer") << u"-transfer:sent"_s << QList<QByteArray>();
        QTest::newRow("id") << u"id:rec*"_s << QList<QByteArray>({"record"});
        QTest::newRow("record") << u"record:gone"_s << QList<QByteArray>();
        QTest::newRow("seen") << u"seen:<1m"_s << QList<QByteArray>({"coming", "past", "record", "done"});
    }
    void theFilterKnowsEveryColumn()
    {
        QFETCH(QString, filter);
        QFETCH(QList<QByteArray>, expected);
        VisitStore store;
        Worker worker;
        VisitModel model(store, worker, m_clock);
        watched(model);
        Visit coming = planned(u"coming"_s, 24h);
        coming.notes = u"Loft access only; bring a long ladder."_s;
        store.take(coming, m_clock.now());
        store.take(planned(u"past"_s, -24h), m_clock.now());
        Visit done = planned(u"done"_s, -48h);
        store.take(done, m_clock.now());
        done.visitId = VisitId(u"record"_s);
        done.completedAt = m_clock.now() - 47h;
        store.take(done, m_clock.now());
        QTRY_COMPARE(model.rowCount(), 4);
        model.setFilter(filter);
        QVERIFY(model.filter().problems.empty());
        QTRY_COMPARE(idsOf(model), expected);
        QCOMPARE(model.valuesOf(int(VisitColumn::State), u"d"_s, 9), QStringList({u"done"_s}));
        QVERIFY(model.valuesOf(visitRowStateColumn, u"go"_s, 9).contains(u"gone"_s));
    }

    void eachColumnHasItsNameInFiles()
    {
        QSet<QByteArray> names;
        for (int column = 0; column < VisitModel::ColumnCount; ++column)
            names.insert(visitExportField(column).name);
        QCOMPARE(names.size(), int(VisitModel::ColumnCount));
        QVERIFY(names.contains("scheduled_at") && names.contains("transfer"));
        QSet<int> sources;
        for (const ExportField &field : visitExportFields())
            sources.insert(field.source);
        QCOMPARE(sources.size(), qsizetype(visitFilterFields().size()));
    }
};

QTEST_GUILESS_MAIN(TestVisitModel)
#include "tst_visitmodel.moc"
