// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrytablemodel.h"
#include "watched.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 minute = 60'000;

//! One channel of a device: a value per time.
ChartLine line(const QString &id, const std::vector<qint64> &times, const std::vector<double> &values,
               const QByteArray &channel = "power_W")
{
    TelemetrySeriesStore store(5min);
    store.merge({times, {{channel, values}}}, {0, 0});
    ChartLine made = chartLine(store, 0);
    made.origin.id = SynthId(id);
    made.source = id;
    return made;
}

ChartContent content(std::vector<ChartLine> lines, const Span &span)
{
    ChartContent made;
    made.add(std::move(lines));
    made.setSpan(span);
    return made;
}

std::vector<qint64> timesOf(const TelemetryTableModel &model)
{
    std::vector<qint64> times(size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        times[size_t(row)] = model.index(row, 0).data(TelemetryTableModel::InstantRole).toLongLong();
    return times;
}

double valueAt(const TelemetryTableModel &model, qint64 ms, int column)
{
    return model.index(model.rowAt(ms), column).data(TelemetryTableModel::ValueRole).toDouble();
}

} // namespace

//! The table of a chart of several devices.
class TestTelemetryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTheTimesOfAllLines()
    {
        TelemetryTableModel model;
        watched(model);
        const ChartLine five = line(u"A"_s, {0, 5 * minute, 10 * minute, 15 * minute}, {1, 2, 3, nothing});
        const ChartLine odd = line(u"B"_s, {0, 7 * minute, 15 * minute, 20 * minute}, {-1, -2, -3, -4});
        model.show(content({five, odd}, {0, 60 * minute}));
        QCOMPARE(timesOf(model),
                 (std::vector<qint64>{20 * minute, 15 * minute, 10 * minute, 7 * minute, 5 * minute, 0}));
        QCOMPARE(model.columnCount(), 4);
        QVERIFY(model.headerData(1, Qt::Horizontal).toString().startsWith(u"A"_s));
        QVERIFY(model.headerData(2, Qt::Horizontal).toString().startsWith(u"B"_s));
        QCOMPARE(valueAt(model, 0, 1), 1.0);
        QCOMPARE(valueAt(model, 0, 2), -1.0);
        QCOMPARE(valueAt(model, 5 * minute, 1), 2.0);
        QVERIFY(std::isnan(valueAt(model, 5 * minute, 2)));
        QVERIFY(std::isnan(valueAt(model, 7 * minute, 1)));
        QCOMPARE(valueAt(model, 7 * minute, 2), -2.0);
        QVERIFY(std::isnan(valueAt(model, 15 * minute, 1)));
        QVERIFY(std::isnan(valueAt(model, 20 * minute, 1)));
        QCOMPARE(model.index(0, 1).data().toString(), u"\u2013"_s);
    }

    void hiddenLinesAreLeftOutWithTheirTimes()
    {
        TelemetryTableModel model;
        watched(model);
        ChartContent both =
            content({line(u"A"_s, {0, 5 * minute}, {1, 2}), line(u"B"_s, {3 * minute}, {9})}, {0, 60 * minute});
        model.show(both);
        QCOMPARE(model.rowCount(), 3);
        both.groups[0].lines[1].hidden = true;
        both.setSpan(both.span);
        model.show(both);
        QCOMPARE(timesOf(model), (std::vector<qint64>{5 * minute, 0}));
        QCOMPARE(model.columnCount(), 3);
        both.groups[0].lines[0].hidden = true;
        model.show(both);
        QCOMPARE(model.rowCount(), 0);
        both.groups[0].lines[0].hidden = both.groups[0].lines[1].hidden = false;
        model.show(both);
        QCOMPARE(model.rowCount(), 3);
    }

    void aMovedSpanShowsItsOwnRows()
    {
        TelemetryTableModel model;
        watched(model);
        std::vector<qint64> times(100);
        std::vector<double> counts(100);
        for (size_t i = 0; i < 100; ++i) {
            times[i] = qint64(i) * 5 * minute;
            counts[i] = 1000 + double(i) * 10;
        }
        ChartContent all = content({line(u"A"_s, times, counts, "energy_Wh_increment")}, {0, 500 * minute});
        model.show(all);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(valueAt(model, 0, 1), 0.0);
        for (const Span &span : {Span{50 * minute, 100 * minute}, Span{0, 100 * minute},
                                 Span{52 * minute, 103 * minute}, Span{490 * minute, 900 * minute},
                                 Span{900 * minute, 950 * minute}, Span{5, 5}, Span{-100 * minute, 500 * minute}}) {
            all.setSpan(span);
            model.show(all);
            std::vector<qint64> expected;
            std::copy_if(times.rbegin(), times.rend(), std::back_inserter(expected),
                         [&span](qint64 ms) { return span.contains(ms); });
            QCOMPARE(timesOf(model), expected);
            // A counter counts from where the span begins.
            if (!expected.empty())
                QCOMPARE(model.index(model.rowCount() - 1, 1).data(TelemetryTableModel::ValueRole).toDouble(), 0.0);
        }
    }

    void theSelectionOfATimeSurvivesOlderRows()
    {
        TelemetryTableModel model;
        watched(model);
        const std::vector<qint64> later{30 * minute, 35 * minute, 40 * minute};
        const std::vector<qint64> laterOdd{31 * minute, 38 * minute};
        const Span span{0, 60 * minute};
        model.show(content({line(u"A"_s, later, {1, 2, 3}), line(u"B"_s, laterOdd, {4, 5})}, span));
        QItemSelectionModel selection(&model);
        selection.select(model.index(model.rowAt(35 * minute), 1), QItemSelectionModel::ClearAndSelect);
        selection.setCurrentIndex(model.index(model.rowAt(38 * minute), 2), QItemSelectionModel::NoUpdate);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        std::vector<qint64> all{0, 10 * minute, 20 * minute};
        all.insert(all.end(), later.begin(), later.end());
        std::vector<qint64> allOdd{7 * minute, 20 * minute};
        allOdd.insert(allOdd.end(), laterOdd.begin(), laterOdd.end());
        model.show(content({line(u"A"_s, all, {7, 8, 9, 1, 2, 3}), line(u"B"_s, allOdd, {1, 1, 4, 5})}, span));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(selection.selectedIndexes().size(), 1);
        const QModelIndex selected = selection.selectedIndexes().front();
        QCOMPARE(selected.data(TelemetryTableModel::InstantRole).toLongLong(), 35 * minute);
        QCOMPARE(selected.data(TelemetryTableModel::ValueRole).toDouble(), 2.0);
        QCOMPARE(selection.currentIndex().data(TelemetryTableModel::InstantRole).toLongLong(), 38 * minute);
    }

    void otherTimesInBetweenAreOtherRows()
    {
        // The same ends and the same number of rows, but not the same rows: who holds one must not come to hold another.
        TelemetryTableModel model;
        watched(model);
        const Span span{0, 60 * minute};
        model.show(content({line(u"A"_s, {0, 10 * minute, 20 * minute}, {1, 2, 3})}, span));
        const QPersistentModelIndex held = model.index(1, 1);
        model.show(content({line(u"A"_s, {0, 11 * minute, 20 * minute}, {1, 2, 3})}, span));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!held.isValid());
        const QPersistentModelIndex again = model.index(1, 1);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show(content({line(u"A"_s, {0, 11 * minute, 20 * minute}, {1, 5, 3})}, span));
        QVERIFY(again.isValid());
        QCOMPARE(again.data(TelemetryTableModel::ValueRole).toDouble(), 5.0);
        QCOMPARE(changed.count(), 1);
    }

    void newerAndInterleavedRowsComeWithAReset()
    {
        TelemetryTableModel model;
        watched(model);
        const Span span{0, 60 * minute};
        model.show(content({line(u"A"_s, {10 * minute, 20 * minute}, {1, 2})}, span));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show(content({line(u"A"_s, {10 * minute, 20 * minute, 30 * minute}, {1, 2, 3})}, span));
        QCOMPARE(resets.count(), 1);
        model.show(content({line(u"A"_s, {10 * minute, 15 * minute, 20 * minute, 30 * minute}, {1, 2, 2, 3})}, span));
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 4);
        model.show(ChartContent{});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowAt(0), -1);
    }

    void rowsAreFoundByInstant()
    {
        TelemetryTableModel model;
        watched(model);
        QCOMPARE(model.rowAt(0), -1);
        const ChartLine a = line(u"A"_s, {0, 10 * minute, 20 * minute, 30 * minute}, {1, 2, 3, 4});
        const ChartLine b = line(u"B"_s, {15 * minute}, {5});
        model.show(content({a, b}, {5 * minute, 25 * minute}));
        const std::vector<std::pair<qint64, int>> places{{0, 2},           {10 * minute, 2}, {15 * minute - 1, 2},
                                                         {15 * minute, 1}, {20 * minute, 0}, {90 * minute, 0}};
        for (const auto &[ms, row] : places)
            QCOMPARE(model.rowAt(ms), row);
    }
};

QTEST_GUILESS_MAIN(TestTelemetryTable)
#include "tst_telemetrytable.moc"
