// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topologymodel.h"
#include "topologyreadings.h"
#include "wiringlayout.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace switchyard {

struct Tokens;

//! Draws a single-line diagram, on a screen or on paper: boxes with symbols and values, wires, a busbar. Borrows what it is
//! made of. GUI thread.
class WiringPainter final
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::WiringView)
public:
    //! What hands do with it; paper needs none of it.
    struct State
    {
        int current = -1;
        int hovered = -1;
        bool hasFocus = false;
        std::function<bool(int node)> canOpen = {}; //!< empty: none can
    };

    WiringPainter(const TopologyModel &model, const QHash<SynthId, NodeReading> &readings, const QFont &font,
                  const Tokens &tokens);

    //! Sizes for a diagram in that font that is to be as wide as that, pixels.
    static WiringMetrics metricsFor(const QFont &font, qreal width);
    //! The corner of a box that opens its telemetry.
    static QRectF openMark(const QRectF &box);

    //! The part of the diagram in \a seen, in the diagram's own coordinates.
    void paint(QPainter &painter, const WiringDiagram &diagram, const QRectF &seen, const State &state) const;
    //! A device's own values, or those of its one sensor.
    NodeReading readingOf(int node) const;
    //! What is written below the title of a node: its values, else the end of its id.
    QString detailOf(int node) const;

private:
    void paintBox(QPainter &painter, const WiringBox &box, const State &state) const;
    void paintExchange(QPainter &painter, const WiringDiagram &diagram) const;

    const TopologyModel &m_model;
    const QHash<SynthId, NodeReading> &m_readings;
    const QFont m_font;
    const Tokens &m_tokens;
};

} // namespace switchyard
