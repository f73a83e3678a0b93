// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringview.h"

#include "accessiblename.h"
#include "channelinfo.h"
#include "drawing.h"
#include "icons.h"
#include "metrics.h"
#include "tokens.h"
#include "unittext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int iconSide = 18;
constexpr int listedAtMost = 40; //!< nodes in the description; the tree has all

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

WiringView::WiringView(const TopologyModel &model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    presentAsDrawing(this);
    setNames(this, tr("Single-line diagram"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = m_hovered = -1;
        layOut();
    });
    layOut();
}

QSize WiringView::sizeHint() const
{
    return {420, std::clamp(int(m_diagram.size.height()) + 4, 160, 420)};
}

void WiringView::setReadings(const QHash<SynthId, NodeReading> &readings)
{
    m_readings = readings;
    describeSelf();
    viewport()->update();
}

void WiringView::setCurrent(int node)
{
    m_current = node >= 0 && size_t(node) < m_diagram.boxes.size() ? node : -1;
    if (m_current >= 0) {
        const QRect box = boxOnScreen(m_current).adjusted(-8, -8, 8, 8);
        const QRect seen = viewport()->rect();
        if (box.top() < seen.top() || box.bottom() > seen.bottom())
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          + (box.top() < seen.top() ? box.top() : box.bottom() - seen.bottom()));
        if (box.left() < seen.left() || box.right() > seen.right())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                            + (box.left() < seen.left() ? box.left() : box.right() - seen.right()));
    }
    describeSelf();
    viewport()->update();
}

QRect WiringView::boxOnScreen(int node) const
{
    if (node < 0 || size_t(node) >= m_diagram.boxes.size())
        return {};
    return m_diagram.boxes[size_t(node)].rect.translated(offset()).toRect();
}

void WiringView::layOut()
{
    const QFontMetrics metrics(font());
    WiringMetrics sizes;
    const bool narrow = viewport()->width() < metrics.averageCharWidth() * 80;
    sizes.gapX = narrow ? 12 : 20;
    // Three side by side, with the wires that run past them, as wide as names need and the room allows.
    const qreal third = (viewport()->width() - 4 * sizes.margin - 2 * sizes.gapX) / 3;
    const qreal beside = iconSide + 20;
    sizes.box = QSizeF(
        std::clamp<qreal>(third, metrics.averageCharWidth() * 11 + beside, metrics.averageCharWidth() * 17 + beside),
        metrics.height() * 2 + 16);
    sizes.feedGap = metrics.height() + 12;
    sizes.width = std::max<qreal>(sizes.box.width() + 2 * sizes.margin, viewport()->width());
    m_diagram = layOutWiring(m_model.topology(), m_model.symbols(), sizes);
    const QSize content = m_diagram.size.toSize();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(24);
    updateGeometry();
    describeSelf();
    viewport()->update();
}

//! A diagram that is lower than its room hangs in the upper third, not at the edge.
QPointF WiringView::offset() const
{
    const qreal free = viewport()->height() - m_diagram.size.height();
    return {-qreal(horizontalScrollBar()->value()), free > 0 ? free / 3 : -qreal(verticalScrollBar()->value())};
}

int WiringView::nodeAt(QPointF viewportPosition) const
{
    const WiringBox *box = m_diagram.at(viewportPosition - offset());
    return box ? box->node : -1;
}

bool WiringView::canOpen(int node) const
{
    return node >= 0 && size_t(node) < m_model.topology().nodes.size()
        && hasTelemetry(m_model.topology().nodes[size_t(node)]);
}

QRectF WiringView::openMark(const QRectF &box) const
{
    return {box.right() - 22, box.top() + 3, 18, 18};
}

//! A device's own values, or those of its one sensor.
NodeReading WiringView::readingOf(int node) const
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

QString WiringView::detailOf(int node) const
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

void WiringView::describeSelf()
{
    const auto &nodes = m_model.topology().nodes;
    QStringList parts;
    if (m_current >= 0)
        parts << tr("Selected: %1").arg(m_model.describe(m_current).replace(u'\n', u", "_s));
    parts << tr("%n nodes", nullptr, int(nodes.size()));
    for (size_t i = 0; i < std::min<size_t>(nodes.size(), listedAtMost); ++i) {
        const NodeReading reading = readingOf(int(i));
        QString text = m_model.titleOf(int(i)) + u' ' + QString::fromUtf8(nodes[i].id);
        if (!reading.isEmpty())
            text += u' ' + detailOf(int(i));
        parts << text;
    }
    if (nodes.size() > listedAtMost)
        parts << tr("and more, see the tree");
    setAccessibleDescription(parts.join(u"; "_s));
}

void WiringView::choose(int node)
{
    if (node < 0 || node == m_current)
        return;
    setCurrent(node);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged(node);
}

void WiringView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void WiringView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

bool WiringView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        if (node < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_model.data(m_model.indexOfNode(node), Qt::ToolTipRole).toString(),
                               viewport(), boxOnScreen(node));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WiringView::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](WiringStep way) { choose(wiringNeighbour(m_diagram, m_current, way)); };
    switch (event->key()) {
    case Qt::Key_Left: return step(WiringStep::Left);
    case Qt::Key_Right: return step(WiringStep::Right);
    case Qt::Key_Up: return step(WiringStep::Up);
    case Qt::Key_Down: return step(WiringStep::Down);
    case Qt::Key_Home: return choose(m_diagram.boxes.empty() ? -1 : 0);
    case Qt::Key_End: return choose(int(m_diagram.boxes.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (canOpen(m_current)) {
            Q_EMIT opened(m_current);
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void WiringView::mousePressEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (event->button() != Qt::LeftButton || node < 0)
        return;
    choose(node);
    if (canOpen(node) && openMark(QRectF(boxOnScreen(node))).contains(event->position()))
        Q_EMIT opened(node);
}

void WiringView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && canOpen(node)
        && !openMark(QRectF(boxOnScreen(node))).contains(event->position()))
        Q_EMIT opened(node);
}

void WiringView::mouseMoveEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (node == m_hovered)
        return;
    m_hovered = node;
    viewport()->setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void WiringView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

void WiringView::focusInEvent(QFocusEvent *event)
{
    // The arrow keys need a place to start from.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        choose(m_diagram.boxes.empty() ? -1 : 0);
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WiringView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WiringView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), t.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(offset());
    const QRectF seen = QRectF(event->rect()).translated(-offset()).adjusted(-4, -4, 4, 4);
    for (const WiringLine &wire : m_diagram.lines) {
        const QRectF reach = QRectF(wire.line.p1(), wire.line.p2()).normalized().adjusted(-2, -2, 2, 2);
        if (!reach.intersects(seen))
            continue;
        painter.setPen(QPen(wire.busbar ? t.text : t.muted, wire.busbar ? 3.0 : 1.4, Qt::SolidLine,
                            wire.busbar ? Qt::RoundCap : Qt::FlatCap));
        painter.drawLine(wire.line);
    }
    paintExchange(painter, t);
    for (const WiringBox &box : m_diagram.boxes) {
        if (box.rect.intersects(seen))
            paintBox(painter, box, t);
    }
}

void WiringView::paintBox(QPainter &painter, const WiringBox &box, const Tokens &t) const
{
    const TopologyNode &node = m_model.topology().nodes[size_t(box.node)];
    const bool selected = box.node == m_current;
    const bool hovered = box.node == m_hovered;
    const QRectF rect = box.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(selected      ? t.accent
                            : hovered ? t.control
                                      : t.outline,
                        selected ? 2 : 1, isSensor(node) ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(selected ? t.selection : hovered ? t.hover : t.raised);
    painter.drawRoundedRect(rect, metrics::smallRadius, metrics::smallRadius);
    if (selected && hasFocus()) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), metrics::radius, metrics::radius);
    }
    const NodeSymbol symbol = m_model.symbols()[size_t(box.node)];
    const QRect symbolRect(int(box.rect.left()) + 9, int(box.rect.center().y()) - iconSide / 2, iconSide, iconSide);
    const bool openable = (selected || hovered) && canOpen(box.node);
    const QFontMetricsF metrics(font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    // The dashed edge says sensor too: where its name would not fit beside the symbol, the name counts more.
    const qreal beside = box.rect.right() - symbolRect.right() - 13;
    const bool iconless = isSensor(node) && QFontMetricsF(strong).horizontalAdvance(m_model.titleOf(box.node)) > beside;
    if (!iconless) {
        painter.setPen(selected ? t.accent : t.muted);
        icon(iconOf(symbol)).paint(&painter, symbolRect);
    }
    const qreal textLeft = iconless ? symbolRect.left() : symbolRect.right() + 8;
    const QRectF text(textLeft, box.rect.top() + 6, box.rect.right() - textLeft - 6, box.rect.height() - 12);
    painter.setFont(strong);
    painter.setPen(t.text);
    const qreal titleWidth = text.width() - (openable ? 16 : 0);
    painter.drawText(QRectF(text.left(), text.top(), titleWidth, text.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(m_model.titleOf(box.node), Qt::ElideRight, titleWidth));
    painter.setFont(font());
    painter.setPen(t.muted);
    painter.drawText(QRectF(text.left(), text.center().y(), text.width(), text.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(detailOf(box.node), Qt::ElideMiddle, text.width()));
    if (openable) {
        painter.setPen(t.accent);
        icon(IconName::Telemetry).paint(&painter, openMark(box.rect).toRect().adjusted(2, 2, -2, -2));
    }
}

//! What flows between house and grid, in words beside the trunk.
void WiringView::paintExchange(QPainter &painter, const Tokens &t) const
{
    for (const WiringBox &box : m_diagram.boxes) {
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
        const QFontMetricsF metrics(font());
        painter.setPen(t.text);
        painter.drawText(QPointF(box.rect.center().x() + 10, box.rect.top() - 6 - metrics.descent()), text);
    }
}

} // namespace switchyard
