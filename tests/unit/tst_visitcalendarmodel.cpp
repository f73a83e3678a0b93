// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "visitcalendarmodel.h"
#include "watched.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! A month of planned visits: which day, which words, which counts.
class TestVisitCalendarModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock; // 2026-01-01T00:00Z
    VisitStore m_visits;
    FleetStore m_sites;

    void takeSite(const QString &id, const QString &zone)
    {
        Site site;
        site.siteId = SiteId(id);
        site.name = id + " House"_L1;
        site.timezone = zone;
        m_sites.take(site, m_clock.now());
    }
    void takeVisit(const QString &id, const QString &site, const char *at, bool isDone = false)
    {
        Visit visit;
        visit.visitId = VisitId(id);
        visit.siteId = SiteId(site);
        visit.type = u"repair"_s;
        visit.scheduledAt = Instant{QDateTime::fromString(QLatin1StringView(at), Qt::ISODate).toMSecsSinceEpoch(), 0};
        m_visits.take(visit, m_clock.now());
        if (!isDone)
            return;
        visit.visitId = VisitId(id + "-record"_L1);
        visit.completedAt = *visit.scheduledAt + 1h;
        m_visits.take(visit, m_clock.now());
    }
    std::vector<quint32> allRows() const
    {
        std::vector<quint32> rows(size_t(m_visits.rows()));
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    static QStringList idsOn(const VisitCalendarModel &model, QDate date)
    {
        QStringList ids;
        for (const CalendarVisit &visit : model.visitsAt(model.indexOf(date)))
            ids << QString::fromUtf8(visit.id);
        return ids;
    }

private Q_SLOTS:
    void eachVisitIsOnTheDayOfItsSitesClocks()
    {
        VisitCalendarModel model(m_visits, m_sites, m_clock, QLocale(u"en_GB"_s), QTimeZone::utc());
        watched(model);
        takeSite(u"T"_s, u"Asia/Tokyo"_s);
        takeSite(u"L"_s, u"America/Los_Angeles"_s);
        takeVisit(u"east"_s, u"T"_s, "2026-01-15T20:00:00Z");
        takeVisit(u"west"_s, u"L"_s, "2026-01-15T03:00:00Z");
        takeVisit(u"unknown"_s, u"X"_s, "2026-01-15T12:00:00Z");
        model.setRows(allRows());
        QCOMPARE(model.month(), QDate(2026, 1, 1));
        QCOMPARE(idsOn(model, {2026, 1, 16}), QStringList{u"east"_s});
        QCOMPARE(idsOn(model, {2026, 1, 14}), QStringList{u"west"_s});
        QCOMPARE(idsOn(model, {2026, 1, 15}), QStringList{u"unknown"_s});
        QCOMPARE(model.planned(), 3);
        QCOMPARE(model.overdue(), 0);
        const CalendarVisit &east = model.visitsAt(model.indexOf({2026, 1, 16})).front();
        QCOMPARE(east.time, u"05:00"_s);
        QCOMPARE(east.title, u"T House · repair"_s);
        QCOMPARE(model.indexOfVisit("west"), model.indexOf({2026, 1, 14}));
        QVERIFY(!model.indexOfVisit("nobody").isValid());
        const QString words = model.indexOf({2026, 1, 16}).data().toString();
        QVERIFY2(words.contains(u"16 January 2026"_s) && words.contains(u"05:00"_s) && words.contains(u"T House"_s),
                 qPrintable(words));
    }

    void whatIsOverdueOrDoneIsSaid()
    {
        VisitCalendarModel model(m_visits, m_sites, m_clock, QLocale(u"en_GB"_s), QTimeZone::utc());
        watched(model);
        m_clock.advance(20 * 24h); // 2026-01-21
        takeVisit(u"late"_s, u"T"_s, "2026-01-20T03:00:00Z");
        takeVisit(u"done"_s, u"T"_s, "2026-01-20T01:00:00Z", true);
        takeVisit(u"coming"_s, u"T"_s, "2026-01-22T01:00:00Z");
        takeVisit(u"february"_s, u"T"_s, "2026-02-01T12:00:00Z");
        model.setRows(allRows());
        // The record of the done one has the same time and stands for the same visit.
        QCOMPARE(idsOn(model, {2026, 1, 20}), (QStringList{u"done"_s, u"late"_s}));
        const auto &day = model.visitsAt(model.indexOf({2026, 1, 20}));
        QVERIFY(day[0].isDone && day[0].tone == Tone::Muted);
        QVERIFY(!day[1].isDone && day[1].tone == Tone::Warn);
        QVERIFY(model.indexOf({2026, 1, 20}).data().toString().contains(u"Overdue"_s));
        // A day of the next month is in the grid, and counts there.
        QCOMPARE(idsOn(model, {2026, 2, 1}), QStringList{u"february"_s});
        QVERIFY(!model.indexOf({2026, 2, 1}).data(VisitCalendarModel::InMonthRole).toBool());
        const int inJanuary = model.planned();
        model.showMonth({2026, 2, 14});
        QCOMPARE(model.planned(), 1);
        QCOMPARE(model.overdue(), 0);
        QVERIFY(inJanuary >= 2);
        QVERIFY(model.indexOf(model.today()).isValid() == (model.indexOf({2026, 1, 21}).isValid()));
    }

    void weeksBeginAsTheyDoThere_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("first");
        QTest::newRow("Monday") << u"de_DE"_s << QDate(2026, 10, 26);
        QTest::newRow("Sunday") << u"en_US"_s << QDate(2026, 11, 1);
        QTest::newRow("Saturday") << u"ar_EG"_s << QDate(2026, 10, 31);
    }
    void weeksBeginAsTheyDoThere()
    {
        QFETCH(QString, locale);
        QFETCH(QDate, first);
        VisitCalendarModel model(m_visits, m_sites, m_clock, QLocale(locale), QTimeZone::utc());
        model.showMonth({2026, 11, 30});
        QCOMPARE(model.dateAt(model.index(0, 0)), first);
        QCOMPARE(model.indexOf(first), model.index(0, 0));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(),
                 QLocale(locale).standaloneDayName(first.dayOfWeek(), QLocale::ShortFormat));
        QVERIFY(!model.indexOf(first.addDays(-1)).isValid());
        QVERIFY(!model.indexOf(first.addDays(42)).isValid());
        QVERIFY(model.indexOf({2026, 11, 1}).isValid() && model.indexOf({2026, 11, 30}).isValid());
        model.showMonth({}); // no month
        QCOMPARE(model.month(), QDate(2026, 11, 1));
    }

    //! Whatever the time and the zone: each planned visit is in each month's grid that has its day, once, and nowhere else.
    void eachPlannedVisitIsThereOnce()
    {
        QRandomGenerator random(20261127);
        const QList<QByteArray> zones{"Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin", "Asia/Kathmandu",
                                      "Australia/Lord_Howe"};
        VisitStore visits;
        FleetStore sites;
        for (const QByteArray &zone : zones) {
            Site site;
            site.siteId = SiteId(zone);
            site.timezone = QString::fromLatin1(zone);
            sites.take(site, m_clock.now());
        }
        const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 400; ++i) {
            Visit visit;
            visit.visitId = VisitId(QString::number(i));
            visit.siteId = SiteId(zones[random.bounded(zones.size())]);
            visit.type = QString::number(i); // no two belong together
            visit.scheduledAt = Instant{from.toMSecsSinceEpoch() + qint64(random.bounded(365 * 24 * 60)) * 60'000, 0};
            visits.take(visit, m_clock.now());
        }
        std::vector<quint32> rows(400);
        std::iota(rows.begin(), rows.end(), 0U);
        VisitCalendarModel model(visits, sites, m_clock, QLocale(u"de_DE"_s), QTimeZone::utc());
        model.setRows(rows);
        int inMonths = 0;
        for (int month = 1; month <= 12; ++month) {
            model.showMonth({2026, month, 1});
            QSet<QByteArray> seen;
            int inMonth = 0;
            for (int row = 0; row < VisitCalendarModel::weeks; ++row) {
                for (int column = 0; column < VisitCalendarModel::days; ++column) {
                    const QModelIndex day = model.index(row, column);
                    for (const CalendarVisit &visit : model.visitsAt(day)) {
                        QVERIFY(!seen.contains(visit.id));
                        seen.insert(visit.id);
                        const QTimeZone zone(
                            visits.columns().column(VisitColumn::Site).at(visits.rowOf(visit.id)).toByteArray());
                        QCOMPARE(QDateTime::fromMSecsSinceEpoch(visit.at_ms, zone).date(), model.dateAt(day));
                        inMonth += model.dateAt(day).month() == month;
                    }
                }
            }
            QCOMPARE(inMonth, model.planned());
            inMonths += inMonth;
        }
        // What lies in the neighbouring years there is in no month of this one.
        int elsewhere = 0;
        for (qsizetype row = 0; row < visits.rows(); ++row) {
            const QTimeZone zone(visits.columns().column(VisitColumn::Site).at(row).toByteArray());
            const qint64 at = visits.columns().times_ms[size_t(VisitTime::Scheduled)][row];
            elsewhere += QDateTime::fromMSecsSinceEpoch(at, zone).date().year() != 2026;
        }
        QCOMPARE(inMonths + elsewhere, 400);
    }
};

QTEST_GUILESS_MAIN(TestVisitCalendarModel)
#include "tst_visitcalendarmodel.moc"
