// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringpainter.h"

#include "channelinfo.h"
#include "icons.h"
#include "metrics.h"
#include "tokens.h"
#include "unittext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int iconSide = 18;

IconName iconOf(NodeSymbol symbol)
{
    switch (symbol) {
    case NodeSymbol::Site: return IconName::Site;
    case NodeSymbol::Meter: return IconName::Meter;
    case NodeSymbol::Inverter: return IconName::Inverter;
    case NodeSymbol::Battery: return IconName::Battery;
    case NodeSymbol::Pv: return IconName::Pv;
    case NodeSymbol::Ev: return IconName::Ev;
    case NodeSymbol::Relay: return IconName::Relay;
    case NodeSymbol::Sensor: return IconName::Sensor;
    case NodeSymbol::Other: break;
    }
    return IconName::Unknown;
}

} // namespace

WiringPainter::WiringPainter(const TopologyModel &model, const QHash<SynthId, NodeReading> &readings, const QFont &font,
                             const Tokens &tokens)
    : m_model(model), m_readings(readings), m_font(font), m_tokens(tokens)
{}

WiringMetrics WiringPainter::metricsFor(const QFont &font, qreal width)
{
    const QFontMetrics metrics(font);
    WiringMetrics sizes;
    const bool narrow = width < metrics.averageCharWidth() * 80;
    sizes.gapX = narrow ? 12 : 20;
    // Three side by side, with the wires that run past them, as wide as names need and the room allows.
    const qreal third = (width - 4 * sizes.margin - 2 * sizes.gapX) / 3;
    const qreal beside = iconSide + 20;
    sizes.box = QSizeF(
        std::clamp<qreal>(third, metrics.averageCharWidth() * 11 + beside, metrics.averageCharWidth() * 17 + beside),
        metrics.height() * 2 + 16);
    sizes.feedGap = metrics.height() + 12;
    sizes.width = std::max<qreal>(sizes.box.width() + 2 * sizes.margin, width);
    return sizes;
}

QRectF WiringPainter::openMark(const QRectF &box)
{
    return {box.right() - 22, box.top() + 3, 18, 18};
}

//! A device's own values, or those of its one sensor.
NodeReading WiringPainter::readingOf(int node) const
{
    const Topology &topology = m_model.topology();
    const SynthId id(topology.nodes[size_t(node)].id);
    if (const auto own = m_readings.constFind(id); own != m_readings.constEnd())
        return *own;
    const QModelIndex index = m_model.indexOfNode(node);
    const int children = m_model.rowCount(index);
    NodeReading found;
    for (int row = 0; row < children; ++row) {
        const int child = m_model.nodeAt(m_model.index(row, 0, index));
        const auto reading = m_readings.constFind(SynthId(topology.nodes[size_t(child)].id));
        if (!isSensor(topology.nodes[size_t(child)]) || reading == m_readings.constEnd())
            continue;
        if (!found.isEmpty())
            return {}; // two sensors measure different things: neither stands for the device
        found = *reading;
    }
    return found;
}

QString WiringPainter::detailOf(int node) const
{
    const QLocale locale;
    const NodeReading reading = readingOf(node);
    const TopologyNode &at = m_model.topology().nodes[size_t(node)];
    if (!isSensor(at) && reading.stateOfCharge_pct)
        return unittext::percent(*reading.stateOfCharge_pct, locale, 0);
    if (reading.power_W)
        return unittext::power(*reading.power_W, locale);
    if (reading.stateOfCharge_pct)
        return unittext::percent(*reading.stateOfCharge_pct, locale, 0);
    return QString::fromUtf8(at.id);
}

void WiringPainter::paint(QPainter &painter, const WiringDiagram &diagram, const QRectF &seen, const State &state) const
{
    for (const WiringLine &wire : diagram.lines) {
        const QRectF reach = QRectF(wire.line.p1(), wire.line.p2()).normalized().adjusted(-2, -2, 2, 2);
        if (!reach.intersects(seen))
            continue;
        painter.setPen(QPen(wire.busbar ? m_tokens.text : m_tokens.muted, wire.busbar ? 3.0 : 1.4, Qt::SolidLine,
                            wire.busbar ? Qt::RoundCap : Qt::FlatCap));
        painter.drawLine(wire.line);
    }
    paintExchange(painter, diagram);
    for (const WiringBox &box : diagram.boxes) {
        if (box.rect.intersects(seen))
            paintBox(painter, box, state);
    }
}

void WiringPainter::paintBox(QPainter &painter, const WiringBox &box, const State &state) const
{
    const TopologyNode &node = m_model.topology().nodes[size_t(box.node)];
    const bool selected = box.node == state.current;
    const bool hovered = box.node == state.hovered;
    const QRectF rect = box.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(selected      ? m_tokens.accent
                            : hovered ? m_tokens.control
                                      : m_tokens.outline,
                        selected ? 2 : 1, isSensor(node) ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(selected ? m_tokens.selection : hovered ? m_tokens.hover : m_tokens.raised);
    painter.drawRoundedRect(rect, metrics::smallRadius, metrics::smallRadius);
    if (selected && state.hasFocus) {
        painter.setPen(QPen(m_tokens.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), metrics::radius, metrics::radius);
    }
    const NodeSymbol symbol = m_model.symbols()[size_t(box.node)];
    const QRect symbolRect(int(box.rect.left()) + 9, int(box.rect.center().y()) - iconSide / 2, iconSide, iconSide);
    const bool openable = (selected || hovered) && state.canOpen && state.canOpen(box.node);
    const QFontMetricsF metrics(m_font);
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    // The dashed edge says sensor too: where its name would not fit beside the symbol, the name counts more.
    const qreal beside = box.rect.right() - symbolRect.right() - 13;
    const bool iconless = isSensor(node) && QFontMetricsF(strong).horizontalAdvance(m_model.titleOf(box.node)) > beside;
    if (!iconless) {
        painter.setPen(selected ? m_tokens.accent : m_tokens.muted);
        icon(iconOf(symbol)).paint(&painter, symbolRect);
    }
    const qreal textLeft = iconless ? symbolRect.left() : symbolRect.right() + 8;
    const QRectF text(textLeft, box.rect.top() + 6, box.rect.right() - textLeft - 6, box.rect.height() - 12);
    painter.setFont(strong);
    painter.setPen(m_tokens.text);
    const qreal titleWidth = text.width() - (openable ? 16 : 0);
    painter.drawText(QRectF(text.left(), text.top(), titleWidth, text.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(m_model.titleOf(box.node), Qt::ElideRight, titleWidth));
    painter.setFont(m_font);
    painter.setPen(m_tokens.muted);
    painter.drawText(QRectF(text.left(), text.center().y(), text.width(), text.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(detailOf(box.node), Qt::ElideMiddle, text.width()));
    if (openable) {
        painter.setPen(m_tokens.accent);
        icon(IconName::Telemetry).paint(&painter, openMark(box.rect).toRect().adjusted(2, 2, -2, -2));
    }
}

//! What flows between house and grid, in words beside the trunk.
void WiringPainter::paintExchange(QPainter &painter, const WiringDiagram &diagram) const
{
    for (const WiringBox &box : diagram.boxes) {
        if (!box.feed || isSensor(m_model.topology().nodes[size_t(box.node)]))
            continue;
        const NodeReading reading = readingOf(box.node);
        if (!reading.power_W)
            continue;
        const double power = *reading.power_W;
        const QString size = unittext::power(std::abs(power), QLocale());
        const QString text = std::abs(power) < 0.5 ? tr("no exchange with the grid")
            : power > 0                            ? tr("↓ %1 from grid").arg(size)
                                                   : tr("↑ %1 to grid").arg(size);
        const QFontMetricsF metrics(m_font);
        painter.setPen(m_tokens.text);
        painter.drawText(QPointF(box.rect.center().x() + 10, box.rect.top() - 6 - metrics.descent()), text);
    }
}

} // namespace switchyard
