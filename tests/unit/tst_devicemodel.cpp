// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellroles.h"
#include "deviceexport.h"
#include "devicemodel.h"
#include "jsontreemodel.h"
#include "manualclock.h"
#include "plantablemodel.h"
#include "watched.h"

#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Device device(const QString &id, const QByteArray &kind)
{
    Device made;
    made.synthId = SynthId(id);
    made.kind = OpenEnum<DeviceKind>(kind);
    made.siteId = SiteId(u"S-1"_s);
    made.model = u"Model %1"_s.arg(id);
    return made;
}

QString textAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestDeviceModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void kindsAndModesAreSaidInWords()
    {
        DeviceStore store;
        Worker worker;
        DeviceModel model(store, worker, m_clock);
        watched(model);
        store.take(device(u"1"_s, "battery_pack"), m_clock.now());
        store.take(device(u"2"_s, "hydrogen_cell"), m_clock.now());
        store.takeMode(SynthId(u"1"_s), OperationMode{OpenEnum<Mode>("unknown"), {}});
        store.takeMode(SynthId(u"2"_s), OperationMode{OpenEnum<Mode>("Frugal"), {}});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0, DeviceModel::Kind), u"Battery pack"_s);
        QCOMPARE(textAt(model, 1, DeviceModel::Kind), u"hydrogen_cell"_s);
        QCOMPARE(textAt(model, 0, DeviceModel::Mode), u"Unknown"_s);
        QCOMPARE(model.index(0, DeviceModel::Mode).data(cellroles::ToneRole).toInt(), int(Tone::Warn));
        QCOMPARE(textAt(model, 1, DeviceModel::Mode), u"Frugal"_s);
        QCOMPARE(textAt(model, 1, DeviceModel::Model), u"Model 2"_s);
        QCOMPARE(textAt(model, 1, DeviceModel::Site), u"S-1"_s);
    }

    void silenceIsTold()
    {
        DeviceStore store;
        Worker worker;
        DeviceModel model(store, worker, m_clock);
        watched(model);
        for (const auto &[id, age] : {std::pair{u"fresh"_s, 2min}, {u"late"_s, 40min}, {u"silent"_s, 300min}}) {
            store.take(device(id, "PV"), m_clock.now());
            store.takeLastTelemetry(SynthId(id), m_clock.now() - age);
        }
        store.take(device(u"nobody looked"_s, "PV"), m_clock.now());
        QTRY_COMPARE(model.rowCount(), 4);
        const auto tone = [&](int row) {
            return Tone(model.index(row, DeviceModel::LastTelemetry).data(cellroles::ToneRole).toInt());
        };
        QCOMPARE(tone(0), Tone::Muted);
        QCOMPARE(tone(1), Tone::Warn);
        QCOMPARE(tone(2), Tone::Alarm);
        QVERIFY(textAt(model, 2, DeviceModel::LastTelemetry).contains(u"silent"_s));
        QCOMPARE(textAt(model, 3, DeviceModel::LastTelemetry), QString());
        store.takeLastTelemetry(SynthId(u"late"_s), Instant{EntityColumns::longAgo_ms});
        QCOMPARE(tone(1), Tone::Alarm);
        QCOMPARE(textAt(model, 1, DeviceModel::LastTelemetry), u"none in 7 days"_s);

        model.setFilter(u"telemetry:>30m"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter(u"telemetry:never"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFilter({});
        model.setSort({{DeviceModel::LastTelemetry, Qt::AscendingOrder}});
        QTRY_COMPARE(textAt(model, 0, DeviceModel::Id), u"late"_s);
        QCOMPARE(textAt(model, 3, DeviceModel::Id), u"nobody looked"_s); // the unknown comes last
    }

    void whatIsDismissedIsNotShown()
    {
        DeviceStore store;
        Worker worker;
        DeviceModel model(store, worker, m_clock);
        watched(model);
        const auto list = [](const std::vector<std::string_view> &names) {
            IdColumn ids;
            for (const std::string_view name : names)
                ids.append(name);
            return ids;
        };
        store.takeList(list({"1", "2", "3"}), m_clock.now());
        store.takeList(list({"2"}), m_clock.now());
        QTRY_COMPARE(model.rowCount(), 3);
        model.setFilter(u"state:gone"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 3);
        store.dismissGone();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.total(), 1);
        QVERIFY(!model.indexOfId("1").isValid());
        store.takeList(list({"1", "2", "3"}), m_clock.now());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.valuesOf(deviceStateColumn, u"l"_s, 9), QStringList({u"listed"_s, u"loaded"_s}));
    }

    void eachColumnHasItsNameInFiles()
    {
        QSet<QByteArray> names;
        for (int column = 0; column < DeviceModel::ColumnCount; ++column)
            names.insert(deviceExportField(column).name);
        QCOMPARE(names.size(), int(DeviceModel::ColumnCount));
        QVERIFY(names.contains("last_telemetry_at"));
    }

    void anyJsonIsATree()
    {
        JsonTreeModel model;
        watched(model);
        QVERIFY(model.isEmpty());
        model.show(
            R"({"maxCapacity_J":48600000,"limits":{"charge_W":-5000.50,"names":["a","b"]},"empty":{},"none":null})");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(textAt(model, 0, JsonTreeModel::Name), u"maxCapacity_J"_s);
        QVERIFY(textAt(model, 0, JsonTreeModel::Value).startsWith(u"48600000 · 13.5"_s));
        QCOMPARE(model.index(0, JsonTreeModel::Value).data(cellroles::CopyRole).toString(), u"48600000"_s);
        const QModelIndex limits = model.index(1, 0);
        QCOMPARE(model.rowCount(limits), 2);
        QVERIFY(model.index(0, JsonTreeModel::Value, limits).data().toString().startsWith(u"-5000.50 · "_s));
        const QModelIndex names = model.index(1, 0, limits);
        QCOMPARE(model.index(1, JsonTreeModel::Name, names).data().toString(), u"2"_s);
        QCOMPARE(model.index(1, JsonTreeModel::Value, names).data().toString(), u"b"_s);
        QCOMPARE(model.parent(model.index(1, 0, names)), names);
        QCOMPARE(model.parent(names), limits);
        QVERIFY(!model.parent(limits).isValid());
        model.show("{");
        QVERIFY(model.isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }

    void unitsFollowTheName()
    {
        const QLocale locale(QLocale::English);
        QCOMPARE(quantityInWords(u"x_Wh"_s, u"1500"_s, locale), quantityInWords(u"x_J"_s, u"5400000"_s, locale));
        QVERIFY(quantityInWords(u"soc_pct"_s, u"50"_s, locale).contains(u'%'));
        QCOMPARE(quantityInWords(u"phases"_s, u"3"_s, locale), QString());
        QCOMPARE(quantityInWords(u"x_W"_s, u"many"_s, locale), QString());
    }

    void aPlanIsShownInTheSitesZone()
    {
        OverlayPlan plan;
        OverlayPlanCommand late;
        late.start = Instant{1'774'749'600'000}; // 2026-03-29 02:00 UTC
        late.end = *late.start + 2h;
        late.action = PlanAction::Discharge;
        OverlayPlanCommand early;
        early.start = *late.start - 3h;
        early.end = *late.start;
        early.action = OpenEnum<PlanAction>("levitate");
        early.powerLimit_W = 2500;
        plan.commands = {late, early};
        PlanTableModel model;
        watched(model);
        model.show(plan, QTimeZone("Europe/London"), *late.start + 1h);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(textAt(model, 0, PlanTableModel::Action), u"levitate"_s);
        QVERIFY(textAt(model, 0, PlanTableModel::Start).contains(u"23:00"_s));
        QVERIFY(textAt(model, 0, PlanTableModel::End).contains(u"03:00"_s)); // the clocks went forward meanwhile
        QVERIFY(textAt(model, 0, PlanTableModel::PowerLimit).contains(u"2.50"_s));
        QVERIFY(textAt(model, 0, PlanTableModel::Duration).startsWith(u"3"_s));
        QCOMPARE(textAt(model, 1, PlanTableModel::Action), u"Discharge (now)"_s);
        QCOMPARE(textAt(model, 1, PlanTableModel::PowerLimit), u"no limit"_s);
        model.show({}, QTimeZone::utc(), *late.start);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDeviceModel)
#include "tst_devicemodel.moc"
