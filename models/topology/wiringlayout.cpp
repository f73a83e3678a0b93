// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringlayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace switchyard {

namespace {

constexpr qreal spine = 10; //!< how far left of stacked boxes their common wire runs

class Layout final
{
public:
    Layout(const Topology &topology, const std::vector<NodeSymbol> &symbols, const WiringMetrics &metrics)
        : m_nodes(topology.nodes), m_symbols(symbols), m(metrics), m_children(m_nodes.size()),
          m_width(m_nodes.size(), 0), m_boxes(m_nodes.size())
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            m_boxes[i].node = int(i);
            const int parent = m_nodes[i].parent;
            if (parent >= 0 && size_t(parent) < i)
                m_children[size_t(parent)].push_back(int(i));
            else
                m_roots.push_back(int(i));
        }
    }

    WiringDiagram run()
    {
        measure();
        qreal y = m.margin;
        for (const int root : m_roots)
            y = placeSite(root, y) + m.feedGap;
        WiringDiagram diagram;
        diagram.boxes = std::move(m_boxes);
        diagram.lines = std::move(m_lines);
        qreal right = m.width - m.margin;
        for (const WiringBox &box : diagram.boxes)
            right = std::max(right, box.rect.right());
        diagram.size = m_nodes.empty() ? QSizeF() : QSizeF(right + m.margin, y - m.feedGap + m.margin);
        return diagram;
    }

private:
    bool isLeaf(int node) const { return m_children[size_t(node)].empty(); }

    //! Children come after their parents, so going backwards meets every child first.
    void measure()
    {
        for (size_t i = m_nodes.size(); i-- > 0;)
            m_width[i] = std::max(m.box.width(), childrenWidth(m_children[i]));
    }

    qreal childrenWidth(const std::vector<int> &children) const
    {
        qreal width = 0;
        size_t leaves = 0;
        for (const int child : children) {
            if (isLeaf(child))
                ++leaves;
            else
                width += m_width[size_t(child)] + m.gapX;
        }
        if (leaves > 0)
            width += stackWidth(leaves) + m.gapX;
        return std::max(0.0, width - m.gapX);
    }
    qreal stackWidth(size_t leaves) const { return m.box.width() + (leaves > 1 ? 2 * spine : 0); }

    void put(int node, qreal centre, qreal top)
    {
        m_boxes[size_t(node)].rect = QRectF(centre - m.box.width() / 2, top, m.box.width(), m.box.height());
    }
    void wire(qreal x1, qreal y1, qreal x2, qreal y2, bool busbar = false)
    {
        m_lines.push_back({QLineF(x1, y1, x2, y2), busbar});
    }

    //! A site with all below it; returns its lower edge.
    qreal placeSite(int root, qreal top)
    {
        const qreal centre = m.width / 2;
        put(root, centre, top);
        qreal y = top + m.box.height();
        std::vector<int> devices;
        for (const int child : m_children[size_t(root)]) {
            if (isFeed(child))
                y = placeFeed(child, centre, y);
            else
                devices.push_back(child);
        }
        return devices.empty() ? y : placeRows(devices, centre, y);
    }

    bool isFeed(int node) const
    {
        if (m_symbols[size_t(node)] != NodeSymbol::Meter || isSensor(m_nodes[size_t(node)]))
            return false;
        const auto &sensors = m_children[size_t(node)];
        return std::all_of(sensors.begin(), sensors.end(), [this](int child) { return isLeaf(child); });
    }

    //! A grid meter sits in the trunk, its sensors beside it to the right.
    qreal placeFeed(int meter, qreal centre, qreal above)
    {
        const qreal top = above + m.feedGap;
        wire(centre, above, centre, top);
        put(meter, centre, top);
        m_boxes[size_t(meter)].feed = true;
        qreal y = top;
        for (const int sensor : m_children[size_t(meter)]) {
            put(sensor, centre + m.box.width() + m.gapX, y);
            m_boxes[size_t(sensor)].feed = true;
            const qreal middle = y + m.box.height() / 2;
            const qreal from = centre + m.box.width() / 2;
            if (y == top) {
                wire(from, middle, from + m.gapX, middle);
            } else {
                wire(from + spine, middle - m.box.height() - spine, from + spine, middle);
                wire(from + spine, middle, from + m.gapX, middle);
            }
            y += m.box.height() + spine;
        }
        // The trunk goes on from the meter, past the sensors' last box.
        const qreal end = std::max(top + m.box.height(), y - spine);
        if (end > top + m.box.height())
            wire(centre, top + m.box.height(), centre, end);
        return end;
    }

    //! Devices under one busbar, or under several when they are too many for the width.
    qreal placeRows(const std::vector<int> &devices, qreal trunk, qreal above)
    {
        const qreal room = m.width - 2 * m.margin;
        qreal y = above;
        qreal lastBusbar = 0;
        for (size_t from = 0; from < devices.size();) {
            qreal width = m_width[size_t(devices[from])];
            size_t to = from + 1;
            while (to < devices.size() && width + m.gapX + m_width[size_t(devices[to])] <= room)
                width += m.gapX + m_width[size_t(devices[to++])];
            const qreal busbar = y + m.feedGap;
            const bool further = from > 0;
            const bool more = to < devices.size();
            const qreal left = m.margin / 2;
            qreal x = std::max(m.margin, trunk - width / 2);
            qreal first = x + m_width[size_t(devices[from])] / 2;
            qreal last = first;
            qreal bottom = busbar;
            for (size_t i = from; i < to; ++i) {
                const int device = devices[i];
                const qreal centre = x + m_width[size_t(device)] / 2;
                last = centre;
                wire(centre, busbar, centre, busbar + m.gapY);
                bottom = std::max(bottom, placeTree(device, centre, busbar + m.gapY));
                x += m_width[size_t(device)] + m.gapX;
            }
            const qreal overhang = m.box.width() / 4;
            first = further || more ? left : std::min(first, trunk) - overhang;
            last = std::max(last, further ? last : trunk) + overhang;
            wire(first, busbar, last, busbar, true);
            if (!further)
                wire(trunk, above, trunk, busbar);
            else
                wire(left, lastBusbar, left, busbar);
            lastBusbar = busbar;
            y = bottom;
            from = to;
        }
        return y;
    }

    struct Job
    {
        int node;
        qreal centre;
        qreal top;
    };

    //! A device and all below it; returns the lower edge.
    qreal placeTree(int device, qreal centreOfDevice, qreal topOfDevice)
    {
        qreal bottom = topOfDevice;
        std::vector<Job> jobs{{device, centreOfDevice, topOfDevice}};
        while (!jobs.empty()) {
            const auto [node, centre, top] = jobs.back();
            jobs.pop_back();
            put(node, centre, top);
            const qreal under = top + m.box.height();
            bottom = std::max(bottom, under);
            const std::vector<int> &children = m_children[size_t(node)];
            if (children.empty())
                continue;
            std::vector<int> leaves;
            std::vector<int> branches;
            for (const int child : children)
                (isLeaf(child) ? leaves : branches).push_back(child);
            const qreal bracket = under + m.gapY / 2;
            const qreal next = under + m.gapY;
            qreal x = centre - childrenWidth(children) / 2;
            std::vector<qreal> drops;
            if (!leaves.empty()) {
                const qreal middle = x + stackWidth(leaves.size()) / 2;
                drops.push_back(middle);
                bottom = std::max(bottom, placeStack(leaves, middle, next));
                x += stackWidth(leaves.size()) + m.gapX;
            }
            for (const int branch : branches) {
                const qreal middle = x + m_width[size_t(branch)] / 2;
                drops.push_back(middle);
                jobs.push_back({branch, middle, next});
                x += m_width[size_t(branch)] + m.gapX;
            }
            if (drops.size() == 1) {
                wire(centre, under, centre, next);
                continue;
            }
            wire(centre, under, centre, bracket);
            wire(drops.front(), bracket, drops.back(), bracket);
            for (const qreal drop : drops)
                wire(drop, bracket, drop, next);
        }
        return bottom;
    }

    qreal placeStack(const std::vector<int> &leaves, qreal centre, qreal top)
    {
        const qreal left = centre - m.box.width() / 2;
        qreal y = top;
        for (const int leaf : leaves) {
            put(leaf, centre, y);
            const qreal middle = y + m.box.height() / 2;
            if (leaf != leaves.front())
                wire(left - spine, middle, left, middle);
            y += m.box.height() + spine;
        }
        if (leaves.size() > 1) {
            const qreal last = y - spine - m.box.height() / 2;
            wire(left - spine, top + m.box.height() / 2, left - spine, last);
            wire(left - spine, top + m.box.height() / 2, left, top + m.box.height() / 2);
        }
        return y - spine;
    }

    const std::vector<TopologyNode> &m_nodes;
    const std::vector<NodeSymbol> &m_symbols;
    const WiringMetrics &m;
    std::vector<std::vector<int>> m_children;
    std::vector<qreal> m_width; //!< of the node with all below it
    std::vector<int> m_roots;
    std::vector<WiringBox> m_boxes;
    std::vector<WiringLine> m_lines;
};

} // namespace

const WiringBox *WiringDiagram::at(QPointF position) const
{
    for (const WiringBox &box : boxes) {
        if (box.rect.contains(position))
            return &box;
    }
    return nullptr;
}

WiringDiagram layOutWiring(const Topology &topology, const std::vector<NodeSymbol> &symbols,
                           const WiringMetrics &metrics)
{
    return Layout(topology, symbols, metrics).run();
}

int wiringNeighbour(const WiringDiagram &diagram, int node, WiringStep step)
{
    if (node < 0 || size_t(node) >= diagram.boxes.size())
        return diagram.boxes.empty() ? -1 : 0;
    const QPointF from = diagram.boxes[size_t(node)].rect.center();
    int best = -1;
    qreal bestCost = std::numeric_limits<qreal>::max();
    for (const WiringBox &box : diagram.boxes) {
        const QPointF way = box.rect.center() - from;
        const bool sideways = step == WiringStep::Left || step == WiringStep::Right;
        const qreal sign = step == WiringStep::Left || step == WiringStep::Up ? -1 : 1;
        const qreal ahead = sign * (sideways ? way.x() : way.y());
        if (ahead < 1)
            continue;
        // Across counts more than along: the next box in a row comes before one that is near but in another row.
        const qreal across = std::abs(sideways ? way.y() : way.x());
        const qreal cost = ahead + 3 * across;
        if (cost < bestCost) {
            bestCost = cost;
            best = box.node;
        }
    }
    return best;
}

} // namespace switchyard
