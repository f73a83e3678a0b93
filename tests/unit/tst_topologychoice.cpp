// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectmime.h"
#include "topologychoice.h"
#include "watched.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

TopologyNode node(int parent, const QByteArray &id, const QByteArray &kind,
                  const std::vector<QByteArray> &channels = {})
{
    TopologyNode made;
    made.parent = parent;
    made.id = id;
    made.kind = kind;
    made.channels = channels;
    return made;
}

enum Node {
    Root,
    Inverter,
    Grid,
    PvSensor,
    LoadSensor,
    BatteryPack,
    Pack,
    Temperature,
    Charger,
    RelayNode,
    RelayState
};

Topology house()
{
    Topology topology;
    topology.nodes = {node(-1, "S-1", "site"),
                      node(0, "INV-1", "inverter"),
                      node(1, "INV-1__GRID_METER_DERIVED", "sensor", {"power_W"}),
                      node(1, "INV-1__PV_DERIVED", "sensor", {"power_W"}),
                      node(1, "INV-1__LOAD_DERIVED", "sensor", {"power_W"}),
                      node(0, "BAT-1", "battery_pack"),
                      node(5, "pack", "sensor", {"power_W", "stateOfCharge_pct"}),
                      node(6, "cell", "sensor", {"temperature_C"}),
                      node(0, "EV-1", "EV"),
                      node(0, "RLY-1", "load_control_relay"),
                      node(9, "RLY-1__RELAY_STATE", "sensor", {"power_W"})};
    return topology;
}

QStringList idsOf(const std::vector<TelemetrySubject> &subjects)
{
    QStringList ids;
    for (const TelemetrySubject &subject : subjects)
        ids.append(subject.id.text());
    return ids;
}

} // namespace

class TestTopologyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSensorsPartComesFromItsNameOrItsDevice()
    {
        const Topology topology = house();
        const auto role = [&topology](int node) { return flowRoleOf(topology, node); };
        QCOMPARE(role(Grid), FlowRole::Grid);
        QCOMPARE(role(PvSensor), FlowRole::Pv);
        QCOMPARE(role(LoadSensor), FlowRole::Load);
        QCOMPARE(role(Pack), FlowRole::Battery);
        QCOMPARE(role(Temperature), FlowRole::Other); // measures no power: it would be counted twice
        QCOMPARE(role(RelayState), FlowRole::Other);
        QCOMPARE(role(BatteryPack), FlowRole::Battery);
        QCOMPARE(role(Charger), FlowRole::Ev);
        for (const int other : {int(Root), int(Inverter), int(RelayNode), -1, 99})
            QCOMPARE(role(other), FlowRole::Other);
        Topology unnamed;
        unnamed.nodes = {node(-1, "m", "meter"), node(0, "a", "sensor"), node(1, "b", "sensor", {"power_W"}),
                         node(-1, "c", "sensor"), node(7, "d", "sensor")};
        QCOMPARE(flowRoleOf(unnamed, 1), FlowRole::Grid);
        QCOMPARE(flowRoleOf(unnamed, 2), FlowRole::Grid);
        QCOMPARE(flowRoleOf(unnamed, 3), FlowRole::Other);
        QCOMPARE(flowRoleOf(unnamed, 4), FlowRole::Other);
    }

    void aSubjectKnowsItsSite()
    {
        const Topology topology = house();
        const TelemetrySubject grid = subjectOf(topology, symbolsOf(topology), Grid);
        QCOMPARE(grid,
                 (TelemetrySubject{SynthId(u"INV-1__GRID_METER_DERIVED"_s),
                                   u"Grid sensor · INV-1__GRID_METER_DERIVED"_s, FlowRole::Grid, "S-1"}));
        Topology rootless;
        rootless.nodes = {node(-1, "BAT-9", "battery_pack")};
        QCOMPARE(subjectOf(rootless, symbolsOf(rootless), 0).siteId, QByteArray());
    }

    void whatIsDraggedAreTheSensors()
    {
        TopologyModel model;
        watched(model);
        model.setTopology(house());
        QVERIFY(!(model.flags(model.indexOfNode(Root)) & Qt::ItemIsDragEnabled));
        QVERIFY(model.flags(model.indexOfNode(Charger)) & Qt::ItemIsDragEnabled);
        QCOMPARE(model.supportedDragActions(), Qt::CopyAction);
        const auto dragged = [&model](const QModelIndexList &indexes) {
            const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
            return idsOf(subjectmime::fromMime(data.get()));
        };
        QCOMPARE(dragged({model.indexOfNode(Inverter), model.indexOfNode(Inverter, 1), model.indexOfNode(Grid)}),
                 QStringList({u"INV-1__GRID_METER_DERIVED"_s, u"INV-1__PV_DERIVED"_s, u"INV-1__LOAD_DERIVED"_s}));
        QCOMPARE(dragged({model.indexOfNode(Charger)}), QStringList(u"EV-1"_s));
        QVERIFY(!std::unique_ptr<QMimeData>(model.mimeData({model.indexOfNode(Root)})));
        QVERIFY(!std::unique_ptr<QMimeData>(model.mimeData({})));
    }

    void onlyWhatHasTelemetryCanBeChecked()
    {
        World world;
        const auto check = [&world](int node) {
            return world.choice.setData(world.at(node), Qt::Checked, Qt::CheckStateRole);
        };
        QVERIFY(!check(Root));
        QVERIFY(!world.at(Root).data(Qt::CheckStateRole).isValid());
        QVERIFY(!world.choice.setData(world.at(Grid).siblingAtColumn(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(check(Pack));
        QCOMPARE(world.at(Pack).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(check(Grid));
        QCOMPARE(world.changed.count(), 2);
        check(Grid);
        QCOMPARE(world.changed.count(), 2); // it was checked
        QCOMPARE(idsOf(world.choice.chosen()), QStringList({u"INV-1__GRID_METER_DERIVED"_s, u"pack"_s}));
        world.choice.setData(world.at(Grid), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(world.choice.count(), 1);
        QCOMPARE(world.at(Grid).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void aDeviceIsChosenByItsSensors()
    {
        World world;
        QCOMPARE(world.choice.choose(SynthId(u"BAT-1"_s)), (std::vector<int>{Pack, Temperature}));
        QCOMPARE(world.choice.count(), 2);
        QCOMPARE(world.choice.choose(SynthId(u"EV-1"_s)), std::vector<int>{Charger});
        QCOMPARE(world.choice.count(), 3);
        QCOMPARE(world.changed.count(), 2);
        QVERIFY(world.choice.choose(SynthId(u"nobody"_s)).empty());
        QVERIFY(world.choice.choose(SynthId(u"S-1"_s)).empty());
        QCOMPARE(world.choice.count(), 3);
        world.choice.clear();
        QCOMPARE(world.choice.count(), 0);
        QVERIFY(world.choice.chosen().empty());
    }

    void theWholeSiteIsWhatHasAPart()
    {
        World world;
        QCOMPARE(
            idsOf(world.choice.wholeSite()),
            QStringList({u"INV-1__GRID_METER_DERIVED"_s, u"INV-1__PV_DERIVED"_s, u"INV-1__LOAD_DERIVED"_s, u"pack"_s}));
    }

    void anotherTopologyBeginsWithNothing()
    {
        World world;
        world.choice.choose(SynthId(u"INV-1"_s));
        QCOMPARE(world.choice.count(), 3);
        world.changed.clear();
        world.model.setTopology(house());
        QCOMPARE(world.choice.count(), 0);
        QCOMPARE(world.changed.count(), 1);
        QCOMPARE(world.at(Grid).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

private:
    struct World
    {
        World()
        {
            watched(choice);
            model.setTopology(house());
            changed.clear();
        }
        QModelIndex at(int node) const { return choice.mapFromSource(model.indexOfNode(node)); }

        TopologyModel model;
        TopologyChoice choice{model};
        QSignalSpy changed{&choice, &TopologyChoice::chosenChanged};
    };
};

QTEST_GUILESS_MAIN(TestTopologyChoice)
#include "tst_topologychoice.moc"
