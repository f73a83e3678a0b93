// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceediting.h"
#include "fleetworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using State = EntityEditing::State;

namespace {

struct World : FleetWorld
{
    DeviceEditing editing{api, devices, clock};

    //! Ids are the simulator's choice: the first of its list.
    SynthId anyDevice()
    {
        if (devices.rows() == 0) {
            deviceSync.setPaused(true);
            deviceSync.refresh();
            if (!QTest::qWaitFor([this] { return devices.rows() > 0; }, 10000))
                qFatal("no devices");
        }
        return devices.idAt(0);
    }
    const Device read(const SynthId &id)
    {
        std::optional<Device> device;
        api.call(getDevice, id).then(&devices, [&](const Result<Device> &answer) { device = answer.value(); });
        if (!QTest::qWaitFor([&] { return device.has_value(); }, 10000))
            qFatal("no answer");
        return *device;
    }
};

Device someDevice()
{
    Device device;
    device.synthId = SynthId(u"x"_s);
    device.manufacturer = QString();
    device.properties = RawJson{R"({"a":1.50,"b":[true]})"};
    device.extra.set("colour", "\"red\"");
    return device;
}

} // namespace

class TestDeviceEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftThatIsNotTouchedChangesNothing()
    {
        const Device device = someDevice();
        QCOMPARE(FieldDraft::of(device, deviceFields).appliedTo(device, deviceFields), device);
        QVERIFY(!FieldDraft::of(device, deviceFields).appliedTo(device, deviceFields).kind);
    }

    void eachFieldIsItsOwn()
    {
        for (size_t field = 0; field < deviceFieldCount; ++field) {
            FieldDraft draft = FieldDraft::of(someDevice(), deviceFields);
            const FieldDraft before = draft;
            const QString typed = field == size_t(DeviceField::Properties) ? u"{\n  \"z\": 9\n}"_s : u"PV"_s;
            draft.setText(field, typed);
            const Device applied = draft.appliedTo(someDevice(), deviceFields);
            const FieldDraft after = FieldDraft::of(applied, deviceFields);
            for (size_t other = 0; other < deviceFieldCount; ++other)
                QCOMPARE(after.text(other), other == field ? typed : before.text(other));
            QCOMPARE(applied.extra, someDevice().extra);
        }
    }

    void propertiesMustBeAnObject()
    {
        QCOMPARE(problemOf(FieldRule::JsonObject, u"{\"a\": 1}"_s), FieldProblem::None);
        QCOMPARE(problemOf(FieldRule::JsonObject, u"  "_s), FieldProblem::None);
        QCOMPARE(problemOf(FieldRule::JsonObject, u"[1]"_s), FieldProblem::NotAnObject);
        QCOMPARE(problemOf(FieldRule::JsonObject, u"{\"a\": }"_s), FieldProblem::NotAnObject);
    }

    void aDeviceIsReplacedOnceWithTheMembersThatNobodyKnows()
    {
        World world;
        const SynthId id = world.anyDevice();
        const Device before = world.read(id);
        world.editing.edit(id.utf8());
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Editing, 10000);
        world.editing.setText(DeviceField::Model, u"Newer model"_s);
        world.editing.setText(DeviceField::Properties, u"{\"maxCapacity_J\":48600000.00}"_s);
        world.editing.save();
        QTRY_COMPARE(world.editing.state(), State::Saved);
        QCOMPARE(world.sent("replaceOrCreateDevice"), 1);
        const Device after = world.read(id);
        QCOMPARE(after.model, u"Newer model"_s);
        QCOMPARE(after.manufacturer, before.manufacturer);
        QCOMPARE(after.extra, before.extra);
        QVERIFY(after.properties->text.contains("48600000"));
    }

    void aNewIdIsMadeOnlyAfterItWasSaid()
    {
        World world;
        world.editing.createOrReplace();
        world.editing.setText(DeviceField::SynthId, u"brand/new 1"_s);
        world.editing.setText(DeviceField::Kind, u"EV"_s);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::WouldMake, 10000);
        QCOMPARE(world.sent("replaceOrCreateDevice"), 0);
        world.editing.setText(DeviceField::SynthId, u"brand/new 2"_s); // what was said was said of the other id
        QCOMPARE(world.editing.state(), State::Editing);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::WouldMake, 10000);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Saved, 10000);
        QCOMPARE(world.sent("replaceOrCreateDevice"), 1);
        QCOMPARE(world.sent("createDevice"), 0);
        QVERIFY(world.devices.rowOf(SynthId(u"brand/new 2"_s)) >= 0);
        QVERIFY(world.devices.rowOf(SynthId(u"brand/new 1"_s)) < 0);
    }

    void whatExistsIsComparedFieldByField()
    {
        World world;
        const SynthId id = world.anyDevice();
        const Device before = world.read(id);
        world.editing.createOrReplace();
        world.editing.setText(DeviceField::SynthId, id.text());
        world.editing.setText(DeviceField::Model, u"Typed model"_s);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Conflict, 10000);
        QVERIFY(world.editing.existedAlready());
        QCOMPARE(world.editing.merge().conflicts.size(), size_t(1));
        QCOMPARE(world.editing.merge().conflicts.front().field, size_t(DeviceField::Model));
        QCOMPARE(world.editing.draft().text(DeviceField::Manufacturer), before.manufacturer.value_or(QString()));
        QVERIFY(!world.editing.canSave());
        world.editing.resolve(DeviceField::Model, true);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Saved, 10000);
        QCOMPARE(world.read(id).model, u"Typed model"_s);
        QCOMPARE(world.read(id).manufacturer, before.manufacturer);
    }

    void aLostAnswerIsReadNotRepeated()
    {
        World world;
        world.fault(u"loseReply:operation=createDevice,count=1"_s);
        world.editing.create();
        world.editing.setText(DeviceField::SynthId, u"new-1"_s);
        world.editing.setText(DeviceField::Properties, u"{\"b\":[1,2],\"a\":{\"c\":0.10}}"_s);
        world.editing.save();
        QTRY_COMPARE_WITH_TIMEOUT(world.editing.state(), State::Saved, 20000);
        QCOMPARE(world.sent("createDevice"), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeviceEditing)
#include "tst_deviceediting.moc"
