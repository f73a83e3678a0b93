// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceinspection.h"
#include "fleetworld.h"
#include "lasttelemetry.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QString textOf(const FleetWorld &world, DeviceColumn column, qsizetype row)
{
    return world.devices.columns().column(column).text(row);
}

qint64 lastTelemetryOf(const FleetWorld &world, qsizetype row)
{
    return world.devices.columns().times_ms[size_t(DeviceTime::LastTelemetry)][row];
}

qsizetype rowOfKind(const FleetWorld &world, const QString &kind)
{
    for (qsizetype row = 0; row < world.devices.rows(); ++row) {
        if (textOf(world, DeviceColumn::Kind, row) == kind)
            return row;
    }
    qFatal("no such kind");
    return -1;
}

bool sweep(FleetWorld &world)
{
    world.deviceSync.refresh();
    return QTest::qWaitFor([&] { return world.deviceSync.progress().state == SyncProgress::State::Complete; },
                           patience);
}

} // namespace

class TestDeviceSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesComeWithTheirModes()
    {
        FleetWorld world;
        QVERIFY(sweep(world));
        QVERIFY(world.devices.rows() > 12);
        QCOMPARE(world.deviceSync.progress().fetched, world.devices.rows());
        QCOMPARE(world.sent("getDevice"), int(world.devices.rows()));
        QCOMPARE(world.sent("getDeviceOperationMode"), int(world.devices.rows()));
        QCOMPARE(textOf(world, DeviceColumn::Mode, rowOfKind(world, u"meter"_s)), u"Unknown"_s);
    }

    void aDeviceWithoutModeIsCompleteAllTheSame()
    {
        FleetWorld world;
        world.fault(u"status:operation=getDeviceOperationMode,status=404"_s);
        QVERIFY(sweep(world));
        QCOMPARE(world.deviceSync.progress().fetched, world.devices.rows());
        QCOMPARE(world.deviceSync.progress().failed, 0);
        QCOMPARE(textOf(world, DeviceColumn::Mode, 0), QString());
    }

    void aModeThatWasLostOnTheWayIsAskedForAgain()
    {
        FleetWorld world;
        world.fault(u"reset:operation=getDeviceOperationMode,count=3"_s);
        QVERIFY(sweep(world));
        for (qsizetype row = 0; row < world.devices.rows(); ++row)
            QVERIFY(!textOf(world, DeviceColumn::Mode, row).isEmpty());
    }

    //! The data of a meter hangs on its sensor.
    void theLastTelemetryIsFoundAlsoAtASensor()
    {
        FleetWorld world;
        QVERIFY(sweep(world));
        const qsizetype meter = rowOfKind(world, u"meter"_s);
        const qsizetype battery = rowOfKind(world, u"battery_pack"_s);
        LastTelemetry last(world.api, world.devices, world.clock);
        last.setWanted({meter, battery});
        QTRY_VERIFY_WITH_TIMEOUT(lastTelemetryOf(world, meter) > 0 && lastTelemetryOf(world, battery) > 0, patience);
        for (const qsizetype row : {meter, battery})
            QVERIFY(world.clock.now().ms - lastTelemetryOf(world, row) < 60 * 60 * 1000);
        const int asked = world.sent("getDeviceTelemetry");
        last.setWanted({meter, battery}); // looked at only now
        last.setWanted({meter});
        QTRY_COMPARE(world.scheduler.inFlight(), 0);
        QCOMPARE(world.sent("getDeviceTelemetry"), asked);
    }

    void rowsWithoutDetailsWaitForThem()
    {
        FleetWorld world;
        world.deviceSync.setPaused(true);
        world.deviceSync.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(world.devices.rows() > 0, patience);
        LastTelemetry last(world.api, world.devices, world.clock);
        last.setWanted({0});
        QTRY_COMPARE(world.scheduler.inFlight(), 0);
        QCOMPARE(world.sent("getDeviceTelemetry"), 0);
        world.deviceSync.setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(lastTelemetryOf(world, 0) > 0, patience);
    }

    void everythingAboutOneDeviceIsRead()
    {
        FleetWorld world;
        QVERIFY(sweep(world));
        const qsizetype row = rowOfKind(world, u"battery_pack"_s);
        DeviceInspection inspection(world.api, world.devices, world.clock);
        inspection.show(world.devices.idAt(row));
        QVERIFY(inspection.device().isLoading());
        QTRY_VERIFY_WITH_TIMEOUT(inspection.topology().value, patience);
        QTRY_VERIFY(inspection.mode().value && inspection.plan().value);
        QCOMPARE(inspection.device().value->synthId, world.devices.idAt(row));
        QVERIFY(inspection.device().value->properties);
        QVERIFY(inspection.plan().value->commands.empty());

        // What was read stays while a later attempt fails.
        world.fault(u"status:operation=getDeviceOperationMode,status=403"_s);
        inspection.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(inspection.mode().error, patience);
        QCOMPARE(inspection.mode().error->kind, ApiError::Kind::Forbidden);
        QVERIFY(inspection.mode().value);

        inspection.show({});
        QVERIFY(!inspection.device().value && !inspection.mode().value && !inspection.mode().error);
    }
};

QTEST_GUILESS_MAIN(TestDeviceSync)
#include "tst_devicesync.moc"
