// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodesymbol.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

namespace switchyard {

//! Sizes of the diagram's parts, device independent pixels.
struct WiringMetrics
{
    QSizeF box{116, 46};
    qreal gapX = 20;
    qreal gapY = 24;
    qreal margin = 16;
    qreal feedGap = 30; //!< room above and below the grid meter, where the exchange with the grid is written
    qreal width = 420;  //!< devices wrap to further busbars beyond it; one wide device makes the diagram wider
};

struct WiringBox
{
    int node = -1; //!< position in Topology::nodes
    QRectF rect;
    bool feed = false; //!< a grid meter in the trunk, or one of its sensors beside it
};

//! A wire; busbars are drawn thick.
struct WiringLine
{
    QLineF line;
    bool busbar = false;
};

//! A single-line diagram without any drawing: site and grid meter on top, a busbar, devices side by side under it, what
//! hangs on them below.
struct WiringDiagram
{
    std::vector<WiringBox> boxes; //!< by node
    std::vector<WiringLine> lines;
    QSizeF size;

    const WiringBox *at(QPointF position) const;
};

//! Lays out a topology of any size and depth; nothing recurses. Boxes do not overlap, a child stands lower than its
//! parent (the sensors of a grid meter in the trunk: beside it). Children without children of their own are stacked under
//! their parent, others stand side by side. Pure, any thread.
WiringDiagram layOutWiring(const Topology &topology, const std::vector<NodeSymbol> &symbols,
                           const WiringMetrics &metrics);

//! The neighbour of a node for the arrow keys: the nearest box in that direction, -1 when there is none.
enum class WiringStep { Left, Right, Up, Down };
int wiringNeighbour(const WiringDiagram &diagram, int node, WiringStep step);

} // namespace switchyard
