// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "preparationmodel.h"
#include "watched.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Which sites may be prepared for offline, and what is said of them.
class TestPreparationModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock; // 2026-01-01T00:00Z

    void plan(VisitStore &visits, const QString &id, const QString &site, std::chrono::milliseconds in) const
    {
        Visit visit;
        visit.visitId = VisitId(id);
        if (!site.isEmpty())
            visit.siteId = SiteId(site);
        visit.type = id;
        visit.scheduledAt = m_clock.now() + in;
        visits.take(visit, m_clock.now());
    }

private Q_SLOTS:
    void plannedVisitsSayWhichSites()
    {
        VisitStore visits;
        plan(visits, u"a"_s, u"far"_s, 100h);
        plan(visits, u"b"_s, u"near"_s, 20h);
        plan(visits, u"c"_s, u"near"_s, 10h);
        plan(visits, u"d"_s, u"overdue"_s, -50h);
        plan(visits, u"e"_s, u"edge"_s, 72h);
        plan(visits, u"f"_s, {}, 1h);
        plan(visits, u"g"_s, u"done"_s, 5h);
        Visit record;
        record.visitId = VisitId(u"h"_s);
        record.siteId = SiteId(u"done"_s);
        record.type = u"g"_s;
        record.scheduledAt = m_clock.now() + 5h;
        record.completedAt = m_clock.now();
        visits.take(record, m_clock.now());
        Visit unplanned;
        unplanned.visitId = VisitId(u"i"_s);
        unplanned.siteId = SiteId(u"some day"_s);
        visits.take(unplanned, m_clock.now());
        using Sites = std::vector<QByteArray>;
        QCOMPARE(sitesOfPlannedVisits(visits, m_clock.now() + 72h), (Sites{"overdue", "near", "edge"}));
        QCOMPARE(sitesOfPlannedVisits(visits, m_clock.now() - 51h), Sites{});
        QCOMPARE(sitesOfPlannedVisits(visits, m_clock.now() + 1000h), (Sites{"overdue", "near", "edge", "far"}));
    }

    void eachSiteSaysItsNextVisitAndItsAge()
    {
        VisitStore visits;
        FleetStore sites;
        Site site;
        site.siteId = SiteId(u"S-1"_s);
        site.name = u"Harbour Lane 12"_s;
        site.timezone = u"Asia/Tokyo"_s;
        sites.take(site, m_clock.now());
        sites.takePrepared(site.siteId, m_clock.now());
        plan(visits, u"a"_s, u"S-1"_s, 10h);
        m_clock.advance(3h);
        PreparationModel model(sites, visits, m_clock);
        watched(model);
        model.show({"S-1", "S-unknown"});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(0, PreparationModel::Name), u"Harbour Lane 12"_s);
        QCOMPARE(text(0, PreparationModel::Id), u"S-1"_s);
        QVERIFY2(text(0, PreparationModel::NextVisit).contains(u"19:00"_s),
                 qPrintable(text(0, PreparationModel::NextVisit))); // by the clocks there
        QVERIFY(text(0, PreparationModel::Kept).contains(u"3"_s));
        QCOMPARE(text(1, PreparationModel::Name), u"S-unknown"_s);
        QCOMPARE(text(1, PreparationModel::NextVisit), QString());
        QCOMPARE(text(1, PreparationModel::Kept), u"not yet"_s);
        for (int column = 0; column < PreparationModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreparationModel)
#include "tst_preparationmodel.moc"
