// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "sitemodel.h"
#include "watched.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

IdColumn ids(const QStringList &names)
{
    IdColumn column;
    for (const QString &name : names)
        column.append(name.toStdString());
    return column;
}

Site site(const QString &id, const QString &name, const QString &city)
{
    Site result;
    result.siteId = SiteId(id);
    result.name = name;
    result.address.emplace().city = city;
    return result;
}

QStringList shown(const SiteModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

} // namespace

class TestSiteModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void rowsAppearWithTheListAndFillWithDetails()
    {
        FleetStore store;
        Worker worker;
        SiteModel model(store, worker, m_clock);
        watched(model);
        store.takeList(ids({u"b"_s, u"a"_s, u"a/ä"_s}), m_clock.now());
        QTRY_COMPARE(shown(model), QStringList({u"b"_s, u"a"_s, u"a/ä"_s}));
        QCOMPARE(model.index(0, SiteModel::Freshness).data().toString(), u"not loaded yet"_s);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        store.take(site(u"a"_s, u"Mill"_s, u"Leeds"_s), m_clock.now());
        store.take(site(u"a/ä"_s, u"Forge"_s, u"Leeds"_s), m_clock.now());
        QTRY_COMPARE(changes.size(), 1); // neighbours, one update
        QCOMPARE(model.indexOf(SiteId(u"a/ä"_s)).row(), 2);
        QCOMPARE(model.index(1, SiteModel::City).data().toString(), u"Leeds"_s);
        QCOMPARE(model.idAt(model.index(2, 0)).utf8(), QByteArray("a/ä"));
    }

    void filterAndSortKeepTheSelection()
    {
        FleetStore store;
        Worker worker;
        store.takeList(ids({u"S-10"_s, u"S-9"_s, u"S-1"_s, u"S-2"_s}), m_clock.now());
        store.take(site(u"S-9"_s, u"House 10"_s, u"York"_s), m_clock.now());
        store.take(site(u"S-1"_s, u"House 9"_s, u"Leeds"_s), m_clock.now());
        SiteModel model(store, worker, m_clock);
        watched(model);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.indexOf(SiteId(u"S-9"_s)),
                                  QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        model.setSort({{SiteModel::Id, Qt::AscendingOrder}});
        QTRY_COMPARE(shown(model), QStringList({u"S-1"_s, u"S-2"_s, u"S-9"_s, u"S-10"_s})); // natural order
        QCOMPARE(model.idAt(selection.currentIndex()).text(), u"S-9"_s);
        model.setSort({{SiteModel::Name, Qt::DescendingOrder}});
        QTRY_COMPARE(shown(model), QStringList({u"S-9"_s, u"S-1"_s, u"S-10"_s, u"S-2"_s})); // empty last, stable
        model.setFilter(u"house -city:leeds"_s);
        QTRY_COMPARE(shown(model), QStringList({u"S-9"_s}));
        QCOMPARE(model.idAt(selection.currentIndex()).text(), u"S-9"_s);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.idAt(selection.currentIndex()).text(), u"S-9"_s);
    }

    void detailsThatArriveLaterJoinTheFilter()
    {
        FleetStore store;
        Worker worker;
        store.takeList(ids({u"x"_s, u"y"_s}), m_clock.now());
        SiteModel model(store, worker, m_clock);
        watched(model);
        model.setFilter(u"city:York"_s);
        QTRY_COMPARE(model.rowCount(), 0);
        store.take(site(u"y"_s, u"Mill"_s, u"York"_s), m_clock.now());
        QTRY_COMPARE(shown(model), QStringList({u"y"_s}));
    }

    void agesAreFiltered()
    {
        FleetStore store;
        Worker worker;
        store.takeList(ids({u"old"_s, u"new"_s, u"never"_s}), m_clock.now());
        store.take(site(u"old"_s, u"Mill"_s, u"York"_s), m_clock.now());
        m_clock.advance(std::chrono::hours(2));
        store.take(site(u"new"_s, u"Forge"_s, u"York"_s), m_clock.now());
        SiteModel model(store, worker, m_clock);
        watched(model);
        model.setFilter(u"seen:>1h"_s);
        QTRY_COMPARE(shown(model), QStringList({u"old"_s}));
        model.setFilter(u"city:york (seen:never OR seen:<1h)"_s);
        QTRY_COMPARE(shown(model), QStringList({u"new"_s}));
        model.setFilter(u"seen:never"_s);
        QTRY_COMPARE(shown(model), QStringList({u"never"_s}));
    }

    void valuesOfAFieldComeMostFrequentFirst()
    {
        FleetStore store;
        Worker worker;
        store.takeList(ids({u"1"_s, u"2"_s, u"3"_s, u"4"_s}), m_clock.now());
        store.take(site(u"1"_s, u"Mill"_s, u"Leeds"_s), m_clock.now());
        store.take(site(u"2"_s, u"Forge"_s, u"York"_s), m_clock.now());
        store.take(site(u"3"_s, u"Farm"_s, u"York"_s), m_clock.now());
        store.take(site(u"4"_s, u"Farm"_s, u"Hull"_s), m_clock.now());
        const SiteModel model(store, worker, m_clock);
        QCOMPARE(model.valuesOf(SiteModel::City, {}, 9), QStringList({u"York"_s, u"Hull"_s, u"Leeds"_s}));
        QCOMPARE(model.valuesOf(SiteModel::City, u"yO"_s, 9), QStringList({u"York"_s}));
        QCOMPARE(model.valuesOf(SiteModel::City, {}, 1), QStringList({u"York"_s}));
        QCOMPARE(model.valuesOf(siteFreshnessColumn, {}, 9), QStringList());
        store.take(site(u"4"_s, u"Farm"_s, u"York"_s), m_clock.now());
        QCOMPARE(model.valuesOf(SiteModel::City, u"h"_s, 9), QStringList()); // no row has it any more
    }

    void vanishedSitesAreMarkedAndReturn()
    {
        FleetStore store;
        store.takeList(ids({u"x"_s, u"y"_s}), m_clock.now());
        store.take(site(u"x"_s, u"Mill"_s, u"York"_s), m_clock.now());
        store.takeList(ids({u"y"_s}), m_clock.now());
        QCOMPARE(store.columns().state[0], RowState::Gone);
        QCOMPARE(store.unlistedCount(), 1);
        store.takeList(ids({u"y"_s, u"x"_s}), m_clock.now());
        QCOMPARE(store.columns().state[0], RowState::Fetched);
        QCOMPARE(store.unlistedCount(), 0);
        QCOMPARE(store.columns().column(SiteColumn::Name).text(0), u"Mill"_s);
    }

    void randomEditsNeverConfuseTheModel()
    {
        FleetStore store;
        Worker worker;
        SiteModel model(store, worker, m_clock);
        watched(model);
        QRandomGenerator random(7);
        QSignalSpy orders(&model, &SiteModel::orderChanged);
        for (int step = 0; step < 60; ++step) {
            const QString id = u"S-%1"_s.arg(random.bounded(40));
            switch (random.bounded(4)) {
            case 0: store.takeList(ids({id, u"S-%1"_s.arg(random.bounded(40)), u"fixed"_s}), m_clock.now()); break;
            case 1:
                store.take(site(id, u"N%1"_s.arg(random.bounded(9)), u"C%1"_s.arg(random.bounded(3))), m_clock.now());
                break;
            case 2: model.setFilter(random.bounded(2) ? u"c%1"_s.arg(random.bounded(3)) : QString()); break;
            default:
                model.setSort({{random.bounded(int(SiteModel::ColumnCount)),
                                random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder}});
                break;
            }
            if (step % 10 == 9)
                QTRY_VERIFY(!model.isOrdering());
        }
        model.setSort({});
        model.setFilter({});
        QTRY_COMPARE(qsizetype(model.rowCount()), store.rows());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.indexOf(model.idAt(model.index(row, 0))).row(), row);
    }
};

QTEST_GUILESS_MAIN(TestSiteModel)
#include "tst_sitemodel.moc"
