// SPDX-License-Identifier: GPL-3.0-or-later
#include "plantimeline.h"

#include "accessiblename.h"
#include "drawing.h"
#include "plangrid.h"
#include "planpainter.h"
#include "tokens.h"
#include "unittext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr qint64 hour_ms = 3'600'000;
constexpr int dragDistance = 4;
constexpr double zoomStep = 1.25;
constexpr double panStep = 0.1;
constexpr int listedAtMost = 20; //!< blocks in the description; the table has all

} // namespace

PlanTimeline::PlanTimeline(PlanEditing *editing, QWidget *parent) : QWidget(parent), m_editing(editing)
{
    presentAsDrawing(this);
    setNames(this, tr("Plan timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_axis.setPixels(PlanPainter::gutter, 400);
    if (editing) {
        connect(editing, &PlanEditing::changed, this, &PlanTimeline::take);
        connect(editing, &PlanEditing::currentChanged, this, &PlanTimeline::take);
        connect(editing, &PlanEditing::timePassed, this, qOverload<>(&QWidget::update));
        fitView();
    }
    take();
}

void PlanTimeline::showPlan(const PlanDraft &draft, const QTimeZone &zone, Instant now)
{
    m_draft = draft;
    m_zone = zone;
    m_now = now;
    m_current = m_draft.indexOf(m_current) < 0 ? 0 : m_current;
    fitView();
    take();
}

void PlanTimeline::setView(const Span &view)
{
    m_axis.setView(view);
    moved();
}

void PlanTimeline::fitView()
{
    const Span whole = draft().whole();
    Span view{now().ms - hour_ms, now().ms + 24 * hour_ms};
    if (!whole.isEmpty()) {
        view.start_ms = std::min(view.start_ms, whole.start_ms - hour_ms / 2);
        view.end_ms = std::max(view.end_ms, whole.end_ms + hour_ms);
    }
    // A plan of weeks begins at its beginning.
    view.end_ms = std::min(view.end_ms, view.start_ms + PlanAxis::longest_ms);
    setView(view);
}

void PlanTimeline::moved()
{
    if (m_doubled != isDoubleRuler()) {
        m_doubled = !m_doubled;
        updateGeometry();
    }
    update();
    Q_EMIT viewChanged();
}

bool PlanTimeline::isDoubleRuler() const
{
    return !oddDays(m_axis.view(), zone()).empty();
}

double PlanTimeline::trackTop() const
{
    return PlanPainter::trackTop(font(), isDoubleRuler());
}

QSize PlanTimeline::sizeHint() const
{
    return {720, PlanPainter::height(font(), m_doubled, m_editing != nullptr)};
}

QSize PlanTimeline::minimumSizeHint() const
{
    return {280, PlanPainter::height(font(), m_doubled, m_editing != nullptr)};
}

QRect PlanTimeline::blockOnScreen(int id) const
{
    const PlanBlock *block = draft().find(id);
    const auto span = block ? block->span() : std::nullopt;
    return span ? PlanPainter::blockRect(*span, m_axis, trackTop()).toAlignedRect() : QRect();
}

//! What is shown has changed.
void PlanTimeline::take()
{
    const PlanBlock *block = draft().find(current());
    // Nothing moves under a button that is held.
    const bool isHeld = !m_drag.view.isEmpty();
    if (const auto span = block ? block->span() : std::nullopt; span && !span->isEmpty() && !isHeld) {
        const Span before = m_axis.view();
        m_axis.reveal(*span);
        if (before != m_axis.view())
            Q_EMIT viewChanged();
    }
    if (m_doubled != isDoubleRuler()) {
        m_doubled = !m_doubled;
        updateGeometry();
    }
    describeSelf();
    update();
}

void PlanTimeline::describeSelf()
{
    QStringList parts;
    const auto &blocks = draft().blocks();
    const auto describe = [this](const PlanBlock &block) {
        QString text = planBlockText(block, zone());
        if (block.command.powerLimit_W)
            text += u", "_s + tr("at most %1").arg(unittext::power(*block.command.powerLimit_W, QLocale()));
        if (const QString problem = m_editing ? m_editing->problemText(block.id) : QString(); !problem.isEmpty())
            text += u", "_s + problem;
        return text;
    };
    parts << tr("%n blocks", nullptr, int(blocks.size()));
    if (const PlanBlock *block = draft().find(current()))
        parts << tr("Selected: %1").arg(describe(*block));
    for (size_t i = 0; i < std::min<size_t>(blocks.size(), listedAtMost); ++i)
        parts << describe(blocks[i]);
    if (blocks.size() > listedAtMost)
        parts << tr("the table has all of them");
    parts << tr("Times in %1").arg(QString::fromUtf8(zone().id()));
    const QString text = parts.join(u". "_s);
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

PlanGrip PlanTimeline::gripAt(const QPointF &position) const
{
    return PlanGrip::at(position, draft(), m_axis, trackTop(), current(), m_editing != nullptr);
}

void PlanTimeline::pointAt(const QPointF &position)
{
    const PlanGrip grip = gripAt(position);
    switch (grip.part) {
    case PlanGrip::Part::Start:
    case PlanGrip::Part::End: setCursor(Qt::SizeHorCursor); break;
    case PlanGrip::Part::Body: setCursor(m_editing ? Qt::OpenHandCursor : Qt::PointingHandCursor); break;
    case PlanGrip::Part::Empty: setCursor(m_editing ? Qt::CrossCursor : Qt::ArrowCursor); break;
    case PlanGrip::Part::None: setCursor(Qt::ArrowCursor); break;
    }
    if (grip.id == m_hovered.id)
        return;
    m_hovered = grip;
    update();
}

qint64 PlanTimeline::timeAt(double x, Qt::KeyboardModifiers modifiers) const
{
    const bool isFree = modifiers.testFlag(Qt::ControlModifier);
    return plangrid::snapped(m_axis.timeAt(x), isFree || !m_editing ? plangrid::free : m_editing->grid(), zone());
}

void PlanTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = PlanDrag{gripAt(event->position()),
                      event->position(),
                      timeAt(event->position().x(), event->modifiers()),
                      {},
                      m_axis.view()};
    if (const PlanBlock *block = draft().find(m_drag.grip.id)) {
        m_drag.span = block->span().value_or(Span());
        setCurrent(block->id);
    }
    if (m_editing && m_drag.grip.part == PlanGrip::Part::Body)
        setCursor(Qt::ClosedHandCursor);
}

void PlanTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return pointAt(event->position());
    if (m_drag.view.isEmpty() || (!m_dragging && (event->position() - m_drag.from).manhattanLength() < dragDistance))
        return; // given up, or not begun
    if (m_drag.grip.part == PlanGrip::Part::None || !m_editing) {
        // The rulers, and everything of a plan that is only shown, move the view.
        PlanAxis axis = m_axis;
        axis.setView(m_drag.view);
        axis.pan((m_drag.from.x() - event->position().x()) / (m_axis.right() - m_axis.left()));
        return setView(axis.view());
    }
    dragTo(event->position(), event->modifiers());
}

void PlanTimeline::dragTo(const QPointF &position, Qt::KeyboardModifiers modifiers)
{
    const int minutes = modifiers.testFlag(Qt::ControlModifier) ? plangrid::free : m_editing->grid();
    const qint64 at = timeAt(std::clamp(position.x(), m_axis.left(), m_axis.right()), modifiers);
    const qint64 by = m_axis.timeAt(position.x()) - m_axis.timeAt(m_drag.from.x());
    const Span span = m_drag.spanAt(at, by, minutes, zone());
    if (!m_dragging) {
        m_dragging = true;
        m_editing->beginDrag();
        if (m_drag.grip.part == PlanGrip::Part::Empty)
            m_drag.grip.id = m_editing->dragNew(span);
    }
    m_editing->dragTo(m_drag.grip.id, span);
}

void PlanTimeline::endDrag(bool keep)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    const PlanGrip::Part part = std::exchange(m_drag, {}).grip.part;
    m_editing->endDrag(keep,
                       part == PlanGrip::Part::Empty      ? tr("Add block")
                           : part == PlanGrip::Part::Body ? tr("Move block")
                                                          : tr("Resize block"));
}

void PlanTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    // A click beside all blocks selects none.
    if (!m_dragging && m_drag.grip.part == PlanGrip::Part::Empty)
        setCurrent(0);
    endDrag(true);
    m_drag = {};
    pointAt(event->position());
}

void PlanTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PlanGrip grip = gripAt(event->position());
    if (event->button() == Qt::LeftButton && grip.id != 0)
        Q_EMIT blockOpened(grip.id);
    else
        QWidget::mouseDoubleClickEvent(event);
}

void PlanTimeline::wheelEvent(QWheelEvent *event)
{
    const QPoint by = event->angleDelta();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(by.x()) > std::abs(by.y());
    const double steps = double(std::abs(by.x()) > std::abs(by.y()) ? by.x() : by.y()) / 120;
    if (pans)
        m_axis.pan(-steps * panStep);
    else
        m_axis.zoom(std::pow(zoomStep, steps), m_axis.timeAt(event->position().x()));
    event->accept();
    moved();
}

void PlanTimeline::setCurrent(int id)
{
    if (m_editing)
        return m_editing->setCurrent(id);
    m_current = id;
    take();
}

bool PlanTimeline::choose(bool forward)
{
    if (m_editing)
        return m_editing->selectNext(forward);
    const auto &blocks = m_draft.blocks();
    const int at = m_draft.indexOf(m_current);
    const int next = at < 0 ? (forward ? 0 : int(blocks.size()) - 1) : at + (forward ? 1 : -1);
    if (next < 0 || next >= int(blocks.size()))
        return false;
    setCurrent(blocks[size_t(next)].id);
    return true;
}

void PlanTimeline::chooseEnd(bool last)
{
    const auto &blocks = draft().blocks();
    if (!blocks.empty())
        setCurrent(last ? blocks.back().id : blocks.front().id);
}

//! Tab goes from block to block and leaves behind the last one.
bool PlanTimeline::focusNextPrevChild(bool next)
{
    return choose(next) || QWidget::focusNextPrevChild(next);
}

void PlanTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragging)
        return endDrag(false);
    if (viewKey(*event) || editKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up: choose(false); return;
    case Qt::Key_Down: choose(true); return;
    case Qt::Key_Home: chooseEnd(false); return;
    case Qt::Key_End: chooseEnd(true); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() != 0) {
            Q_EMIT blockOpened(current());
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

bool PlanTimeline::viewKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const PlanBlock *block = draft().find(current());
    const auto span = block ? block->span() : std::nullopt;
    const qint64 middle =
        span ? span->start_ms + span->length_ms() / 2 : m_axis.view().start_ms + m_axis.view().length_ms() / 2;
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isArrow && ((control && !shift) || !m_editing)) {
        m_axis.pan(event.key() == Qt::Key_Left ? -panStep : panStep);
    } else {
        switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal: m_axis.zoom(zoomStep * zoomStep, middle); break;
        case Qt::Key_Minus: m_axis.zoom(1 / (zoomStep * zoomStep), middle); break;
        case Qt::Key_0: fitView(); return true;
        case Qt::Key_PageUp: m_axis.pan(-0.8); break;
        case Qt::Key_PageDown: m_axis.pan(0.8); break;
        default: return false;
        }
    }
    moved();
    return true;
}

bool PlanTimeline::editKey(const QKeyEvent &event)
{
    if (!m_editing || m_dragging)
        return false;
    if (event.matches(QKeySequence::Undo)) {
        m_editing->undo();
        return true;
    }
    if (event.matches(QKeySequence::Redo) || event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z)) {
        m_editing->redo();
        return true;
    }
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const auto edge = control && shift ? PlanEditing::Edge::Start
        : shift                        ? PlanEditing::Edge::End
                                       : PlanEditing::Edge::Both;
    switch (event.key()) {
    case Qt::Key_Left: m_editing->nudge(current(), edge, false, event.isAutoRepeat()); return true;
    case Qt::Key_Right: m_editing->nudge(current(), edge, true, event.isAutoRepeat()); return true;
    case Qt::Key_Insert:
    case Qt::Key_N:
        if (control)
            return false;
        m_editing->addBlock();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: m_editing->removeBlock(current()); return true;
    default: return false;
    }
}

QString PlanTimeline::toolTipAt(const QPoint &position) const
{
    const PlanBlock *block = draft().find(gripAt(position).id);
    if (!block)
        return {};
    QStringList lines{planBlockText(*block, zone())};
    if (block->command.powerLimit_W)
        lines << tr("at most %1").arg(unittext::power(*block->command.powerLimit_W, QLocale()));
    if (m_editing) {
        for (const PlanProblem &problem : m_editing->problemsOf(block->id))
            lines << problem.text;
    }
    // As HTML, so that nothing in it is taken for HTML.
    return u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

bool PlanTimeline::event(QEvent *event)
{
    // Esc ends a drag, not the dialog around.
    if (event->type() == QEvent::ShortcutOverride && m_dragging
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip && !m_dragging) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void PlanTimeline::leaveEvent(QEvent *event)
{
    m_hovered = {};
    update();
    QWidget::leaveEvent(event);
}

void PlanTimeline::focusInEvent(QFocusEvent *event)
{
    if (current() == 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        chooseEnd(event->reason() == Qt::BacktabFocusReason);
    update();
    QWidget::focusInEvent(event);
}

void PlanTimeline::focusOutEvent(QFocusEvent *event)
{
    endDrag(false);
    update();
    QWidget::focusOutEvent(event);
}

void PlanTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

void PlanTimeline::resizeEvent(QResizeEvent *event)
{
    m_axis.setPixels(PlanPainter::gutter, width() - PlanPainter::rightEdge);
    QWidget::resizeEvent(event);
}

void PlanTimeline::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    static const std::vector<PlanProblem> none;
    PlanPicture picture{draft(), m_editing ? m_editing->problems() : none, zone(), now()};
    if (m_editing)
        picture.bounds = m_editing->bounds();
    picture.current = current();
    picture.hovered = m_hovered.id;
    picture.focused = hasFocus();
    picture.editable = m_editing != nullptr;
    PlanPainter(painter, picture, m_axis, QSizeF(size()), font(), t).paint();
    if (hasFocus() && picture.current == 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace switchyard
