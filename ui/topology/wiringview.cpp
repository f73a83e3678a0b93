// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringview.h"

#include "accessiblename.h"
#include "drawing.h"
#include "tokens.h"
#include "wiringpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int listedAtMost = 40; //!< nodes in the description; the tree has all

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
    const WiringMetrics sizes = WiringPainter::metricsFor(font(), viewport()->width());
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

QString WiringView::detailOf(int node) const
{
    return WiringPainter(m_model, m_readings, font(), Tokens::of(palette())).detailOf(node);
}

void WiringView::describeSelf()
{
    const auto &nodes = m_model.topology().nodes;
    const WiringPainter painter(m_model, m_readings, font(), Tokens::of(palette()));
    QStringList parts;
    if (m_current >= 0)
        parts << tr("Selected: %1").arg(m_model.describe(m_current).replace(u'\n', u", "_s));
    parts << tr("%n nodes", nullptr, int(nodes.size()));
    for (size_t i = 0; i < std::min<size_t>(nodes.size(), listedAtMost); ++i) {
        const NodeReading reading = painter.readingOf(int(i));
        QString text = m_model.titleOf(int(i)) + u' ' + QString::fromUtf8(nodes[i].id);
        if (!reading.isEmpty())
            text += u' ' + painter.detailOf(int(i));
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
    if (canOpen(node) && WiringPainter::openMark(QRectF(boxOnScreen(node))).contains(event->position()))
        Q_EMIT opened(node);
}

void WiringView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (event->button() == Qt::LeftButton && canOpen(node)
        && !WiringPainter::openMark(QRectF(boxOnScreen(node))).contains(event->position()))
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
    WiringPainter::State state;
    state.current = m_current;
    state.hovered = m_hovered;
    state.hasFocus = hasFocus();
    state.canOpen = [this](int node) { return canOpen(node); };
    const QRectF seen = QRectF(event->rect()).translated(-offset()).adjusted(-4, -4, 4, 4);
    WiringPainter(m_model, m_readings, font(), t).paint(painter, m_diagram, seen, state);
}

} // namespace switchyard
