// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologymodel.h"
#include "watched.h"

#include <QRandomGenerator>
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

Topology house()
{
    Topology topology;
    topology.nodes = {node(-1, "S-1", "site"),
                      node(0, "MET-1", "device"),
                      node(1, "MET-1__GRID_METER_DERIVED", "sensor", {"power_W"}),
                      node(0, "BAT-1", "device"),
                      node(3, "BAT-1__bb_agg", "sensor", {"power_W", "stateOfCharge_pct"}),
                      node(0, "X", "heat_pump")};
    topology.nodes[3].extra.set("maxCapacity_J", "48600000");
    return topology;
}

Topology randomTopology(QRandomGenerator &random, int size)
{
    static const QByteArray kinds[]{"device", "sensor", "inverter", "circuit", ""};
    Topology topology;
    for (int i = 0; i < size; ++i)
        topology.nodes.push_back(
            node(i == 0 ? -1 : random.bounded(-1, i), "n" + QByteArray::number(i), kinds[random.bounded(5)]));
    return topology;
}

} // namespace

class TestTopologyModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeIsFoundWhereItBelongs()
    {
        QRandomGenerator random(4711);
        TopologyModel model;
        watched(model);
        for (int round = 0; round < 30; ++round) {
            const Topology topology = randomTopology(random, random.bounded(0, 120));
            model.setTopology(topology);
            for (size_t i = 0; i < topology.nodes.size(); ++i) {
                const QModelIndex index = model.indexOf(SynthId(topology.nodes[i].id));
                QVERIFY(index.isValid());
                QCOMPARE(model.nodeAt(index), int(i));
                QCOMPARE(model.nodeAt(index.parent()), topology.nodes[i].parent);
                QCOMPARE(model.index(index.row(), 0, index.parent()), index);
                QCOMPARE(model.synthIdAt(index.siblingAtColumn(2)).utf8(), topology.nodes[i].id);
            }
        }
    }

    void aHundredThousandLevelsAreNoProblem()
    {
        Topology chain;
        for (int i = 0; i < 100'000; ++i)
            chain.nodes.push_back(node(i - 1, "n" + QByteArray::number(i), "circuit"));
        TopologyModel model;
        model.setTopology(chain);
        QModelIndex index = model.index(0, 0);
        int depth = 1;
        while (model.rowCount(index) == 1) {
            index = model.index(0, 0, index);
            ++depth;
        }
        QCOMPARE(depth, 100'000);
        QCOMPARE(model.synthIdAt(index).utf8(), QByteArray("n99999"));
    }

    void parentsThatCannotBeAreTops()
    {
        Topology odd;
        odd.nodes = {node(3, "a", "site"), node(1, "b", "device"), node(-7, "c", "device"), node(0, "d", "sensor")};
        TopologyModel model;
        watched(model);
        model.setTopology(odd);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.nodeAt(model.indexOf(SynthId(u"d"_s)).parent()), 0);
    }

    void cellsSayIdKindAndChannels()
    {
        TopologyModel model;
        watched(model);
        model.setTopology(house(), [](const SynthId &id) -> std::optional<DeviceFacts> {
            if (id.utf8() == "BAT-1")
                return DeviceFacts{"battery_pack", u"Lumen Stack 13.5"_s};
            return {};
        });
        const QModelIndex battery = model.indexOf(SynthId(u"BAT-1"_s));
        QCOMPARE(battery.data().toString(), u"BAT-1"_s);
        QCOMPARE(battery.siblingAtColumn(1).data().toString(), u"battery_pack"_s);
        QCOMPARE(battery.siblingAtColumn(2).data().toString(), u"maxCapacity 13.5\u202FkWh, Lumen Stack 13.5"_s);
        QCOMPARE(battery.data(TopologyModel::KindRole).toByteArray(), QByteArray("device"));
        QCOMPARE(battery.data(TopologyModel::TelemetryRole).toBool(), true);
        const QModelIndex sensor = model.index(0, 2, battery);
        QCOMPARE(sensor.data().toString(), u"power_W, stateOfCharge_pct"_s);
        QCOMPARE(model.indexOf(SynthId(u"X"_s)).siblingAtColumn(1).data().toString(), u"heat_pump"_s);
        QCOMPARE(model.titleOf(5), u"Heat pump"_s);
        QCOMPARE(model.index(0, 0).data(TopologyModel::TelemetryRole).toBool(), false);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Channels"_s);
    }

    void devicesWithoutFactsTakeTheirSymbolFromTheirSensors()
    {
        const auto symbols = symbolsOf(house());
        QCOMPARE(symbols[1], NodeSymbol::Meter);
        QCOMPARE(symbols[3], NodeSymbol::Battery);
        QCOMPARE(symbols[4], NodeSymbol::Sensor);
        QCOMPARE(symbols[5], NodeSymbol::Other);
    }

    void sensorsBelowKnowTheirTree()
    {
        const Topology topology = house();
        QCOMPARE(sensorsBelow(topology, SynthId(u"BAT-1"_s)), std::vector<int>{4});
        QCOMPARE(sensorsBelow(topology, SynthId(u"S-1"_s)), (std::vector<int>{2, 4}));
        QCOMPARE(sensorsBelow(topology, SynthId(u"nowhere"_s)), (std::vector<int>{2, 4}));
        QCOMPARE(sensorsBelow(topology, SynthId(u"X"_s)), std::vector<int>{});
    }

    void hostileNamesStayText()
    {
        Topology hostile;
        hostile.nodes = {node(-1, "<img src=x>", "<b>site</b>")};
        hostile.nodes[0].extra.set("note", "\"a\\tb\"");
        hostile.nodes[0].extra.set("huge", QByteArray(100'000, '9'));
        TopologyModel model;
        watched(model);
        model.setTopology(hostile);
        QCOMPARE(model.index(0, 0).data().toString(), u"<img src=x>"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
        QVERIFY(model.index(0, 2).data().toString().size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestTopologyModel)
#include "tst_topologymodel.moc"
