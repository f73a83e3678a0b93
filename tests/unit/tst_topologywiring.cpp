// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringlayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace switchyard;

namespace {

TopologyNode node(int parent, const QByteArray &id, const QByteArray &kind)
{
    TopologyNode made;
    made.parent = parent;
    made.id = id;
    made.kind = kind;
    return made;
}

Topology houseWith(int devices)
{
    Topology topology;
    topology.nodes = {node(-1, "S", "site"), node(0, "M", "meter"), node(1, "M__GRID_METER_DERIVED", "sensor")};
    for (int i = 0; i < devices; ++i) {
        const int device = int(topology.nodes.size());
        topology.nodes.push_back(node(0, "D" + QByteArray::number(i), "battery_pack"));
        topology.nodes.push_back(node(device, "D" + QByteArray::number(i) + "__bb_agg", "sensor"));
    }
    return topology;
}

WiringDiagram laidOut(const Topology &topology, qreal width = 420)
{
    WiringMetrics metrics;
    metrics.width = width;
    return layOutWiring(topology, symbolsOf(topology), metrics);
}

//! Empty, or what breaks the rules of a diagram.
QString flaw(const Topology &topology, const WiringDiagram &diagram)
{
    if (diagram.boxes.size() != topology.nodes.size())
        return QStringLiteral("boxes are missing");
    const QRectF whole(QPointF(), diagram.size);
    for (const WiringBox &box : diagram.boxes) {
        if (!whole.contains(box.rect))
            return QStringLiteral("box %1 is outside").arg(box.node);
        const int parent = topology.nodes[size_t(box.node)].parent;
        if (parent < 0)
            continue;
        const WiringBox &above = diagram.boxes[size_t(parent)];
        const bool beside = box.feed && above.feed;
        if (beside ? box.rect.top() < above.rect.top() : box.rect.top() <= above.rect.bottom())
            return QStringLiteral("box %1 is not below its parent").arg(box.node);
        for (const WiringBox &other : diagram.boxes) {
            if (other.node != box.node && other.rect.intersects(box.rect))
                return QStringLiteral("boxes %1 and %2 overlap").arg(box.node).arg(other.node);
        }
    }
    for (const WiringLine &line : diagram.lines) {
        if (!line.busbar && line.line.dx() != 0 && line.line.dy() != 0)
            return QStringLiteral("a wire is slanted");
        if (!whole.contains(line.line.p1()) || !whole.contains(line.line.p2()))
            return QStringLiteral("a wire leaves the diagram");
    }
    return {};
}

} // namespace

class TestTopologyWiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTreeIsDrawnWithoutOverlapsAndChildrenBelow()
    {
        static const QByteArray kinds[]{"device", "sensor", "inverter", "circuit", "meter", "PV"};
        QRandomGenerator random(99);
        for (int round = 0; round < 60; ++round) {
            Topology topology;
            const int size = 1 + random.bounded(60);
            for (int i = 0; i < size; ++i)
                topology.nodes.push_back(node(i == 0 ? -1 : random.bounded(std::max(0, i - 9), i),
                                              QByteArray::number(i),
                                              i == 0 ? QByteArray("site") : kinds[random.bounded(6)]));
            const QString found = flaw(topology, laidOut(topology, 200 + random.bounded(1200)));
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void theGridMeterIsInTheTrunkAboveTheBusbar()
    {
        const Topology topology = houseWith(3);
        const WiringDiagram diagram = laidOut(topology, 600);
        QVERIFY2(flaw(topology, diagram).isEmpty(), qPrintable(flaw(topology, diagram)));
        const auto busbar = std::find_if(diagram.lines.begin(), diagram.lines.end(),
                                         [](const WiringLine &line) { return line.busbar; });
        QVERIFY(busbar != diagram.lines.end());
        QVERIFY(diagram.boxes[1].rect.bottom() < busbar->line.y1());
        QCOMPARE(diagram.boxes[1].rect.center().x(), diagram.boxes[0].rect.center().x());
        QCOMPARE(diagram.boxes[2].rect.top(), diagram.boxes[1].rect.top());
        for (int device : {3, 5, 7}) {
            QVERIFY(diagram.boxes[size_t(device)].rect.top() > busbar->line.y1());
            QCOMPARE(diagram.boxes[size_t(device)].rect.top(), diagram.boxes[3].rect.top());
        }
    }

    void manyDevicesWrapToFurtherBusbarsWithinTheWidth()
    {
        const Topology topology = houseWith(500);
        const WiringDiagram diagram = laidOut(topology, 420);
        QCOMPARE(diagram.size.width(), 420.0);
        QVERIFY(std::count_if(diagram.lines.begin(), diagram.lines.end(),
                              [](const WiringLine &line) { return line.busbar; })
                >= 150);
        QVERIFY2(flaw(topology, diagram).isEmpty(), qPrintable(flaw(topology, diagram)));
    }

    void aWiderRoomNeedsFewerBusbars()
    {
        const Topology topology = houseWith(8);
        QVERIFY(laidOut(topology, 1600).size.height() < laidOut(topology, 420).size.height());
    }

    void everyBoxButTheSiteIsWired()
    {
        const Topology topology = houseWith(4);
        const WiringDiagram diagram = laidOut(topology);
        for (size_t i = 1; i < diagram.boxes.size(); ++i) {
            const QRectF edge = diagram.boxes[i].rect.adjusted(-0.5, -0.5, 0.5, 0.5);
            const bool touched = std::any_of(diagram.lines.begin(), diagram.lines.end(), [&](const WiringLine &line) {
                return edge.contains(line.line.p1()) || edge.contains(line.line.p2());
            });
            QVERIFY2(touched, qPrintable(QString::number(i)));
        }
    }

    void aDeepChainGrowsDownOnly()
    {
        Topology chain;
        for (int i = 0; i < 20'000; ++i)
            chain.nodes.push_back(node(i - 1, QByteArray::number(i), "circuit"));
        const WiringDiagram diagram = laidOut(chain);
        QCOMPARE(diagram.size.width(), 420.0);
        QVERIFY(diagram.boxes.back().rect.top() > diagram.boxes[19'000].rect.top());
    }

    void nothingIsNothing()
    {
        const WiringDiagram diagram = laidOut({});
        QVERIFY(diagram.boxes.empty());
        QVERIFY(diagram.size.isEmpty());
        QCOMPARE(wiringNeighbour(diagram, -1, WiringStep::Down), -1);
    }

    void arrowKeysReachEveryBox()
    {
        const Topology topology = houseWith(7);
        const WiringDiagram diagram = laidOut(topology, 600);
        std::vector<bool> seen(diagram.boxes.size(), false);
        std::vector<int> todo{0};
        seen[0] = true;
        while (!todo.empty()) {
            const int at = todo.back();
            todo.pop_back();
            for (const WiringStep step : {WiringStep::Left, WiringStep::Right, WiringStep::Up, WiringStep::Down}) {
                const int next = wiringNeighbour(diagram, at, step);
                if (next >= 0 && !seen[size_t(next)]) {
                    seen[size_t(next)] = true;
                    todo.push_back(next);
                }
            }
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool reached) { return reached; }));
    }
};

QTEST_GUILESS_MAIN(TestTopologyWiring)
#include "tst_topologywiring.moc"
