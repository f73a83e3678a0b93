// SPDX-License-Identifier: GPL-3.0-or-later
#include "balancemodel.h"
#include "cellroles.h"
#include "madepowers.h"
#include "shiftmodel.h"
#include "watched.h"
#include "zonetime.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 3'600'000;

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QString header(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

DayShift dayOf(QDate date, const QTimeZone &zone, double less_Wh, double more_Wh, std::chrono::milliseconds compared)
{
    const Span span{zonetime::startOfDay(date, zone), zonetime::startOfDay(date.addDays(1), zone)};
    return {{date, span, true}, {less_Wh, more_Wh, compared}};
}

ShiftedEnergy sumOf(const std::vector<DayShift> &days)
{
    ShiftedEnergy sum;
    for (const DayShift &day : days) {
        sum.less_Wh += day.energy.less_Wh;
        sum.more_Wh += day.energy.more_Wh;
        sum.compared += day.energy.compared;
    }
    return sum;
}

//! A number for people, or the dash; never what a program prints for no number.
bool reads(const QString &text)
{
    return !text.contains(u"nan"_s, Qt::CaseInsensitive) && !text.contains(u"inf"_s, Qt::CaseInsensitive)
        && !text.contains(u"e+"_s) && !text.contains(u"\u22120 "_s);
}

} // namespace

class TestEnergyModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpanComesFirstAndThenItsDaysNewestFirst()
    {
        const QTimeZone london("Europe/London");
        ShiftModel model;
        watched(model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(header(model, ShiftModel::Less), u"Drawn less, Wh"_s);
        const std::vector<DayShift> days{dayOf({2026, 10, 24}, london, 1500, 2500, 18h + 30min),
                                         dayOf({2026, 10, 25}, london, 12'000, 900, 25h)};
        model.show(sumOf(days), days);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 6);
        QCOMPARE(text(model, 0, ShiftModel::Day), u"Whole span"_s);
        QCOMPARE(text(model, 1, ShiftModel::Day), u"25 Oct"_s);
        QCOMPARE(text(model, 2, ShiftModel::Day), u"24 Oct"_s);
        QCOMPARE(text(model, 2, ShiftModel::Day, cellroles::CopyRole), u"2026-10-24"_s);
        QCOMPARE(model.index(1, 0).data(ShiftModel::DateRole).toDate(), QDate(2026, 10, 25));
        QVERIFY(!model.index(0, 0).data(ShiftModel::DateRole).toDate().isValid());

        QCOMPARE(header(model, ShiftModel::Day), u"Day"_s);
        QCOMPARE(header(model, ShiftModel::Less), u"Drawn less, kWh"_s);
        QCOMPARE(header(model, ShiftModel::More), u"Drawn more, kWh"_s);
        QCOMPARE(header(model, ShiftModel::Shifted), u"Shifted, kWh"_s);
        QCOMPARE(header(model, ShiftModel::Saved), u"Saved, kWh"_s);
        QCOMPARE(header(model, ShiftModel::Compared), u"Compared, h"_s);
        QCOMPARE(text(model, 0, ShiftModel::Less), u"13.5"_s);
        QCOMPARE(text(model, 2, ShiftModel::Less), u"1.5"_s);
        QCOMPARE(text(model, 0, ShiftModel::Shifted), u"3.40"_s);
        QCOMPARE(text(model, 1, ShiftModel::Shifted), u"0.90"_s);
        QCOMPARE(text(model, 2, ShiftModel::Saved), u"\u22121.0"_s);
        QCOMPARE(text(model, 2, ShiftModel::Saved, cellroles::CopyRole), u"-1"_s);
        QCOMPARE(model.index(2, ShiftModel::Saved).data(ShiftModel::ValueRole).toDouble(), -1000.0);
        QCOMPARE(text(model, 0, ShiftModel::Compared), u"43.5 of 49"_s);
        QCOMPARE(text(model, 1, ShiftModel::Compared), u"25 of 25"_s);
        QCOMPARE(text(model, 2, ShiftModel::Compared), u"18.5 of 24"_s);
        QCOMPARE(text(model, 2, ShiftModel::Compared, cellroles::CopyRole), u"18.5"_s);
        QVERIFY(!model.headerData(ShiftModel::Shifted, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void shortAndHalfHourDaysHaveTheirOwnLength_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("23 h") << QByteArray("America/New_York") << QDate(2026, 3, 8) << u"23 of 23"_s;
        QTest::newRow("25 h") << QByteArray("America/New_York") << QDate(2026, 11, 1) << u"25 of 25"_s;
        QTest::newRow("24.5 h") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << u"24.5 of 24.5"_s;
        QTest::newRow("23.5 h") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << u"23.5 of 23.5"_s;
    }
    void shortAndHalfHourDaysHaveTheirOwnLength()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(QString, expected);
        const QTimeZone there(zone);
        const Span span{zonetime::startOfDay(date, there), zonetime::startOfDay(date.addDays(1), there)};
        const MadePower power = made(span.start_ms, 30min, std::vector<double>(60, 500));
        ShiftModel model;
        watched(model);
        model.show(shiftedEnergy(power.samples(), power.samples(), span),
                   shiftedByDay(power.samples(), power.samples(), span, there));
        QCOMPARE(text(model, 1, ShiftModel::Compared), expected);
        QCOMPARE(text(model, 1, ShiftModel::Saved), u"0"_s);
    }

    void aDayIsNotCompleteWhileAMinuteIsMissing()
    {
        const std::vector<DayShift> days{dayOf({2026, 6, 1}, QTimeZone::utc(), 1, 1, 23h + 59min)};
        ShiftModel model;
        watched(model);
        model.show(sumOf(days), days);
        QCOMPARE(text(model, 1, ShiftModel::Compared), u"23.9 of 24"_s);
    }

    void partsOfDaysYearsAndDaysWithoutDataSaySo()
    {
        std::vector<DayShift> days{dayOf({2025, 12, 31}, QTimeZone::utc(), 5, 2, 3h),
                                   dayOf({2026, 1, 1}, QTimeZone::utc(), 0, 0, 0h)};
        days[0].day.whole = false;
        days[0].day.span.start_ms += 21 * hour;
        ShiftModel model;
        watched(model);
        model.show(sumOf(days), days);
        QCOMPARE(text(model, 2, ShiftModel::Day), u"31 Dec 2025 (part)"_s);
        QCOMPARE(text(model, 2, ShiftModel::Compared), u"3 of 3"_s);
        QCOMPARE(text(model, 1, ShiftModel::Less), u"\u2013"_s);
        QCOMPARE(text(model, 1, ShiftModel::Saved), u"\u2013"_s);
        QCOMPARE(text(model, 1, ShiftModel::Saved, cellroles::CopyRole), QString());
        QCOMPARE(text(model, 1, ShiftModel::Compared), u"0 of 24"_s);
        QCOMPARE(text(model, 0, ShiftModel::Saved), u"3"_s);
    }

    void rowsStayWhileTheDaysAreTheSame()
    {
        std::vector<DayShift> days{dayOf({2026, 6, 1}, QTimeZone::utc(), 10, 20, 2h),
                                   dayOf({2026, 6, 2}, QTimeZone::utc(), 30, 5, 2h)};
        ShiftModel model;
        watched(model);
        model.show(sumOf(days), days);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex seen = model.index(2, ShiftModel::Less);
        days[0].energy.less_Wh = 44'000;
        model.show(sumOf(days), days);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(seen.data().toString(), u"44.0"_s);
        days.pop_back();
        model.show(sumOf(days), days);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void aBalanceIsReadAsTextWithUnitsAndNotes()
    {
        const MadePower grid = made(0, 1h, {-1500, 250, 100});
        const MadePower pv = made(0, 1h, {-3000, 20, unknown});
        const MadePower load = made(0, 1h, {1000, 800, 900});
        const MadePower battery = made(0, 1h, {500, -570, 0});
        BalanceModel model;
        watched(model);
        QCOMPARE(model.rowCount(), 0);
        model.show(siteBalance({{FlowRole::Grid, grid.samples()},
                                {FlowRole::Pv, pv.samples()},
                                {FlowRole::Load, load.samples()},
                                {FlowRole::Battery, battery.samples()}},
                               {0, 3 * hour}));
        QCOMPARE(model.rowCount(), int(BalanceModel::Rows));
        QCOMPARE(header(model, BalanceModel::Quantity), u"Quantity"_s);
        QCOMPARE(header(model, BalanceModel::Value), u"Value"_s);
        QCOMPARE(header(model, BalanceModel::Note), u"Note"_s);
        const auto row = [&](int number) {
            return QStringList{text(model, number, 0), text(model, number, 1), text(model, number, 2)};
        };
        const QString two = u"known for 2\u202Fh of 3\u202Fh"_s;
        QCOMPARE(row(BalanceModel::Generated), (QStringList{u"Generated"_s, u"3.00\u202FkWh"_s, two}));
        QCOMPARE(row(BalanceModel::SelfConsumed), (QStringList{u"Self-consumed"_s, u"1.50\u202FkWh"_s, two}));
        QCOMPARE(row(BalanceModel::Exported), (QStringList{u"Exported"_s, u"1.50\u202FkWh"_s, QString()}));
        QCOMPARE(row(BalanceModel::Imported), (QStringList{u"Imported"_s, u"350\u202FWh"_s, QString()}));
        QCOMPARE(row(BalanceModel::Household), (QStringList{u"Household"_s, u"2.70\u202FkWh"_s, QString()}));
        QCOMPARE(row(BalanceModel::Ev), (QStringList{u"EV"_s, u"\u2013"_s, u"no sensor"_s}));
        QCOMPARE(row(BalanceModel::BatteryIn), (QStringList{u"Battery in"_s, u"500\u202FWh"_s, QString()}));
        QCOMPARE(row(BalanceModel::BatteryOut), (QStringList{u"Battery out"_s, u"570\u202FWh"_s, QString()}));
        QCOMPARE(row(BalanceModel::SelfConsumption), (QStringList{u"Self-consumption"_s, u"50.0\u202F%"_s, two}));
        QCOMPARE(row(BalanceModel::SelfSufficiency), (QStringList{u"Self-sufficiency"_s, u"86.1\u202F%"_s, two}));
        QCOMPARE(row(BalanceModel::NotAccountedFor),
                 (QStringList{u"Not accounted for"_s, u"0\u202FW (0.0\u202F%)"_s, two}));
        QCOMPARE(text(model, BalanceModel::Generated, 1, cellroles::CopyRole), u"3000 Wh"_s);
        QCOMPARE(text(model, BalanceModel::SelfConsumption, 1, cellroles::CopyRole), u"50 %"_s);
        QCOMPARE(text(model, BalanceModel::NotAccountedFor, 1, cellroles::CopyRole), u"0 W"_s);
        QCOMPARE(text(model, BalanceModel::Ev, 1, cellroles::CopyRole), QString());
        QCOMPARE(model.index(BalanceModel::SelfConsumption, 0).data(BalanceModel::ValueRole).toDouble(), 0.5);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void notesSayWhatIsDerivedOrMissing()
    {
        const MadePower grid = made(0, 1h, {3000});
        const MadePower ev = made(0, 1h, {-200});
        const MadePower silent = made(0, 1h, {unknown});
        BalanceModel model;
        watched(model);
        const auto note = [&](int row) { return text(model, row, BalanceModel::Note); };
        model.show(siteBalance({{FlowRole::Grid, grid.samples()}, {FlowRole::Ev, ev.samples()}}, {0, hour}));
        QCOMPARE(text(model, BalanceModel::Household, 1), u"3.20\u202FkWh"_s);
        QCOMPARE(note(BalanceModel::Household), u"derived"_s);
        QCOMPARE(note(BalanceModel::SelfConsumption), u"no PV sensor"_s);
        QCOMPARE(note(BalanceModel::Ev), u"gave back 200\u202FWh"_s);
        QCOMPARE(note(BalanceModel::NotAccountedFor), u"household is derived"_s);
        QCOMPARE(text(model, BalanceModel::NotAccountedFor, 1), u"\u2013"_s);

        model.show(siteBalance({{FlowRole::Grid, grid.samples()}, {FlowRole::Ev, ev.samples()}}, {0, 2 * hour}));
        QCOMPARE(note(BalanceModel::Household), u"derived, known for 1\u202Fh of 2\u202Fh"_s);

        model.show(siteBalance({{FlowRole::Grid, grid.samples()},
                                {FlowRole::Grid, silent.samples()},
                                {FlowRole::Pv, silent.samples()},
                                {FlowRole::Load, ev.samples()}},
                               {0, hour}));
        QCOMPARE(note(BalanceModel::Imported), u"1 of 2 sensors without data"_s);
        QCOMPARE(text(model, BalanceModel::Imported, 1), u"\u2013"_s);
        QCOMPARE(note(BalanceModel::Generated), u"no data"_s);

        const MadePower house = made(0, 1h, {1000});
        const MadePower dark = made(0, 1h, {0});
        model.show(siteBalance(
            {{FlowRole::Grid, grid.samples()}, {FlowRole::Pv, dark.samples()}, {FlowRole::Load, house.samples()}},
            {0, hour}));
        QCOMPARE(note(BalanceModel::SelfConsumption), u"nothing generated"_s);
        QCOMPARE(text(model, BalanceModel::SelfConsumption, 1), u"\u2013"_s);
        QCOMPARE(note(BalanceModel::SelfSufficiency), u"more imported than consumed"_s);
        QCOMPARE(text(model, BalanceModel::SelfSufficiency, 1), u"\u2212200.0\u202F%"_s);
        QCOMPARE(text(model, BalanceModel::NotAccountedFor, 1), u"2.00\u202FkW (66.7\u202F%)"_s);
        QCOMPARE(model.index(BalanceModel::NotAccountedFor, 1).data(cellroles::ToneRole).toInt(), int(Tone::Warn));

        model.show(siteBalance({{FlowRole::Load, house.samples()}}, {0, hour}));
        QCOMPARE(note(BalanceModel::NotAccountedFor), u"no grid meter"_s);
        QCOMPARE(note(BalanceModel::SelfSufficiency), u"no grid meter"_s);
        QCOMPARE(note(BalanceModel::Household), QString());
    }

    void extremesNeverReadLikeNumbersThatTheyAreNot()
    {
        constexpr double largest = 1e308;
        const double tiny = std::numeric_limits<double>::denorm_min();
        BalanceModel balances;
        watched(balances);
        ShiftModel shifts;
        watched(shifts);
        const Span span{0, 72 * hour};
        for (const double one : {largest, -largest, tiny, -tiny, 0.0, -0.0}) {
            for (const double other : {largest, -largest, tiny, -tiny, unknown, 1.0}) {
                const MadePower a = made(0, 24h, {one, other, one});
                const MadePower b = made(0, 24h, {other, other, one});
                balances.show(siteBalance({{FlowRole::Grid, a.samples()},
                                           {FlowRole::Pv, b.samples()},
                                           {FlowRole::Ev, a.samples()},
                                           {FlowRole::Load, b.samples()}},
                                          span));
                shifts.show(shiftedEnergy(a.samples(), b.samples(), span),
                            shiftedByDay(a.samples(), b.samples(), span, QTimeZone::utc()));
                for (const QAbstractItemModel *model :
                     {static_cast<QAbstractItemModel *>(&balances), static_cast<QAbstractItemModel *>(&shifts)}) {
                    for (int row = 0; row < model->rowCount(); ++row) {
                        for (int column = 1; column < model->columnCount(); ++column) {
                            QVERIFY2(reads(text(*model, row, column)), qPrintable(text(*model, row, column)));
                            const QString copied = text(*model, row, column, cellroles::CopyRole);
                            QVERIFY2(!copied.contains(u"nan"_s) && !copied.contains(u"inf"_s), qPrintable(copied));
                        }
                    }
                }
            }
        }
        // More than a double holds is no number, and a share of it is none either.
        const MadePower a = made(0, 24h, {largest, largest, largest});
        balances.show(siteBalance({{FlowRole::Grid, a.samples()}, {FlowRole::Load, a.samples()}}, span));
        QCOMPARE(text(balances, BalanceModel::Imported, 1), u"\u2013"_s);
        QCOMPARE(text(balances, BalanceModel::SelfSufficiency, 1), u"\u2013"_s);
        const MadePower little = made(0, 24h, {1000, 1000, 1000});
        balances.show(siteBalance({{FlowRole::Grid, little.samples()}, {FlowRole::Load, a.samples()}}, span));
        QCOMPARE(text(balances, BalanceModel::SelfSufficiency, 1), u"\u2013"_s);
        QCOMPARE(text(balances, BalanceModel::NotAccountedFor, 1), u"\u2013"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnergyModels)
#include "tst_energymodels.moc"
