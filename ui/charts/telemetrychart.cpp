// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetrychart.h"

#include "accessiblename.h"
#include "chartpane.h"
#include "chartreadout.h"
#include "drawing.h"
#include "timerulerbar.h"
#include "tokens.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace switchyard {

namespace {

constexpr int powerHeight = 132;
constexpr int otherHeight = 92;
constexpr int edge = 2; //!< room for the focus ring
constexpr int rest_ms = 180;
constexpr qint64 shortestView_ms = 60'000;
constexpr qint64 longestView_ms = 3660LL * 24 * 3'600'000;
constexpr double zoomStep = 1.25;
constexpr double panStep = 0.2;
constexpr int dragDistance = 4;

} // namespace

TelemetryChart::TelemetryChart(QWidget *parent)
    : QWidget(parent), m_content(std::make_shared<ChartContent>()), m_scroll(new QScrollArea), m_stack(new QWidget),
      m_ruler(new TimeRulerBar), m_rulerRow(new QHBoxLayout), m_readout(new ChartReadout(this)),
      m_rest(new QTimer(this))
{
    presentAsDrawing(this);
    setNames(this, tr("Telemetry chart"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, 4);
    column->setSpacing(0);
    auto *panes = new QVBoxLayout(m_stack);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(4);
    m_scroll->setWidget(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->setAutoFillBackground(false);
    m_rulerRow->addWidget(m_ruler);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_rulerRow);
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest_ms);
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT viewChosen(m_content->span); });
    connect(m_ruler, &TimeRulerBar::ticksChanged, this, [this] {
        for (ChartPane *pane : m_panes)
            pane->setTicks(m_ruler->ticks());
    });
    describeSelf();
}

void TelemetryChart::setContent(ChartContent content)
{
    // A hand that moves the view at this moment goes on where it is.
    if (m_rest->isActive() || (m_pressed && m_dragged))
        content.setSpan(m_content->span);
    if (!m_bands.empty()) {
        content.bands = m_bands;
        content.bandsTitle = m_bandsTitle;
    }
    m_content = std::make_shared<const ChartContent>(std::move(content));
    arrange();
    m_ruler->setRange(m_content->span, m_zone);
    // What a person points at stays marked while more data lands.
    mark(m_marked && m_content->span.contains(*m_marked) ? m_content->nearest(*m_marked) : std::nullopt, false);
    describeSelf();
}

void TelemetryChart::setBands(std::vector<ChartBand> bands, const QString &title)
{
    if (bands == m_bands && title == m_bandsTitle)
        return;
    m_bands = std::move(bands);
    m_bandsTitle = title;
    auto content = std::make_shared<ChartContent>(*m_content);
    content->bands = m_bands;
    content->bandsTitle = m_bandsTitle;
    m_content = content;
    for (size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setGroup(m_content, i);
    describeSelf();
}

void TelemetryChart::setView(const Span &span)
{
    auto content = std::make_shared<ChartContent>(*m_content);
    content->setSpan(span);
    m_content = content;
    for (size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setGroup(m_content, i);
    m_ruler->setRange(span, m_zone);
    mark(m_marked && span.contains(*m_marked) ? m_marked : std::nullopt, false);
}

void TelemetryChart::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_ruler->setRange(m_content->span, m_zone);
    m_readout->hide();
    mark(m_marked, false);
    describeSelf();
}

int TelemetryChart::plotWidth() const
{
    return std::max(1, m_scroll->viewport()->width() - ChartPane::gutter - ChartPane::rightEdge);
}

void TelemetryChart::arrange()
{
    auto *column = static_cast<QVBoxLayout *>(m_stack->layout());
    while (m_panes.size() > m_content->groups.size()) {
        delete m_panes.back();
        m_panes.pop_back();
    }
    while (m_panes.size() < m_content->groups.size()) {
        auto *pane = new ChartPane(m_stack);
        pane->viewport()->installEventFilter(this);
        column->addWidget(pane);
        m_panes.push_back(pane);
    }
    int height = 0;
    for (size_t i = 0; i < m_panes.size(); ++i) {
        const ChartGroup &group = m_content->groups[i];
        const bool power = group.lines.front().info.quantity == Quantity::Power;
        m_panes[i]->setMinimumHeight(power ? powerHeight : otherHeight);
        column->setStretch(int(i), power ? 3 : 2);
        m_panes[i]->setGroup(m_content, i);
        m_panes[i]->setTicks(m_ruler->ticks());
        height += m_panes[i]->minimumHeight() + column->spacing();
    }
    m_stack->setMinimumHeight(height);
}

void TelemetryChart::describeSelf()
{
    const QString text = switchyard::describe(*m_content, m_zone, QLocale());
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

qint64 TelemetryChart::timeAt(double x) const
{
    const double share = (x - ChartPane::gutter) / std::max(1, plotWidth());
    return m_content->span.start_ms + qint64(share * double(m_content->span.length_ms()));
}

void TelemetryChart::mark(std::optional<qint64> ms, bool byHand)
{
    const bool other = ms != m_marked;
    m_marked = ms;
    for (ChartPane *pane : m_panes)
        pane->setMarked(ms);
    if (other)
        Q_EMIT momentPointedAt(ms);
    if (!ms || m_panes.empty()) {
        m_readout->hide();
        return;
    }
    m_readout->tell(*m_content, *ms, m_zone);
    const double share =
        double(*ms - m_content->span.start_ms) / double(std::max<qint64>(1, m_content->span.length_ms()));
    const int x = edge + ChartPane::gutter + int(share * plotWidth());
    const int room = 12;
    const bool fitsRight = x + room + m_readout->width() < width();
    m_readout->move(fitsRight ? x + room : std::max(4, x - room - m_readout->width()), m_scroll->y() + 36);
    m_readout->show();
    m_readout->raise();
    if (byHand)
        Q_EMIT momentPicked(*ms);
}

double TelemetryChart::spanOfPixel() const
{
    return double(m_content->span.length_ms()) / std::max(1, plotWidth());
}

void TelemetryChart::moved()
{
    m_rest->start();
}

void TelemetryChart::zoom(double factor, qint64 around)
{
    const Span &span = m_content->span;
    const double length =
        std::clamp(double(span.length_ms()) / factor, double(shortestView_ms), double(longestView_ms));
    const double share = double(around - span.start_ms) / double(std::max<qint64>(1, span.length_ms()));
    const auto start = around - qint64(share * length);
    setView({start, start + qint64(length)});
    moved();
}

void TelemetryChart::pan(double share)
{
    const auto by = qint64(share * double(m_content->span.length_ms()));
    setView({m_content->span.start_ms + by, m_content->span.end_ms + by});
    moved();
}

bool TelemetryChart::wheel(const QWheelEvent &event, const QWidget *pane)
{
    const QPoint delta = event.angleDelta();
    const bool sideways = event.modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    const double steps = double(std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y()) / 120;
    if (steps == 0)
        return true;
    if (sideways)
        pan(-steps * panStep / 2);
    else
        zoom(std::pow(zoomStep, steps), timeAt(event.position().x() + pane->pos().x()));
    return true;
}

//! Drags and the wheel over a pane. Returns whether the event was one of them.
bool TelemetryChart::navigate(QEvent *event, const QWidget *pane)
{
    if (!m_navigable || m_content->span.isEmpty())
        return false;
    switch (event->type()) {
    case QEvent::Wheel: return wheel(*static_cast<QWheelEvent *>(event), pane);
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_pressed = mouse->position().x();
        m_pressedView = m_content->span;
        m_band = mouse->modifiers().testFlag(Qt::ShiftModifier);
        m_dragged = false;
        return false; // it also marks
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!m_pressed || !mouse->buttons().testFlag(Qt::LeftButton))
            return false;
        const double by = mouse->position().x() - *m_pressed;
        m_dragged = m_dragged || std::abs(by) >= dragDistance;
        if (!m_dragged)
            return false;
        mark(std::nullopt, false);
        if (m_band) {
            for (ChartPane *one : m_panes)
                one->setBand(
                    QRectF(QPointF(*m_pressed, 0), QPointF(mouse->position().x(), one->height())).normalized());
        } else {
            const auto back = -qint64(by * spanOfPixel());
            setView({m_pressedView.start_ms + back, m_pressedView.end_ms + back});
        }
        return true;
    }
    case QEvent::MouseButtonRelease: {
        if (!m_pressed)
            return false;
        const double began = *m_pressed;
        m_pressed.reset();
        if (!m_dragged)
            return false;
        const double ended = static_cast<QMouseEvent *>(event)->position().x();
        if (m_band) {
            for (ChartPane *one : m_panes)
                one->setBand({});
            const Span chosen{timeAt(std::min(began, ended)), timeAt(std::max(began, ended))};
            if (chosen.length_ms() >= shortestView_ms)
                setView(chosen);
        }
        m_rest->stop();
        Q_EMIT viewChosen(m_content->span);
        return true;
    }
    default: return false;
    }
}

//! A scroll bar beside the panes makes them narrower; the ruler below has to agree with them.
void TelemetryChart::alignRuler()
{
    m_rulerRow->setContentsMargins(0, 0, std::max(0, m_scroll->width() - m_scroll->viewport()->width()), 0);
}

bool TelemetryChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize)
            alignRuler();
        return false;
    }
    if (navigate(event, static_cast<QWidget *>(watched)))
        return true;
    switch (event->type()) {
    case QEvent::MouseMove:
        mark(m_content->nearest(timeAt(static_cast<QMouseEvent *>(event)->position().x())), false);
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        mark(m_content->nearest(timeAt(static_cast<QMouseEvent *>(event)->position().x())), true);
        break;
    case QEvent::Leave:
        if (!hasFocus())
            mark(std::nullopt, false);
        break;
    case QEvent::Wheel:
        event->ignore(); // the page around scrolls, not the pane's empty scene
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void TelemetryChart::keyPressEvent(QKeyEvent *event)
{
    const Span &span = m_content->span;
    const auto step = [&](bool forward, qint64 by) {
        if (!m_marked)
            return mark(forward ? m_content->first() : m_content->last(), true);
        auto to = by == 0 ? m_content->next(*m_marked, forward) : m_content->nearest(*m_marked + (forward ? by : -by));
        mark(to ? to : m_marked, true);
    };
    const bool control = m_navigable && event->modifiers().testFlag(Qt::ControlModifier);
    const qint64 middle = m_marked.value_or(span.start_ms + span.length_ms() / 2);
    switch (event->key()) {
    case Qt::Key_Left: return control ? pan(-panStep) : step(false, 0);
    case Qt::Key_Right: return control ? pan(panStep) : step(true, 0);
    case Qt::Key_PageUp: return step(false, span.length_ms() / 12);
    case Qt::Key_PageDown: return step(true, span.length_ms() / 12);
    case Qt::Key_Home: return mark(m_content->first(), true);
    case Qt::Key_End: return mark(m_content->last(), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (m_navigable)
            return zoom(zoomStep * zoomStep, middle);
        break;
    case Qt::Key_Minus:
        if (m_navigable)
            return zoom(1 / (zoomStep * zoomStep), middle);
        break;
    case Qt::Key_Escape:
        if (m_marked)
            return mark(std::nullopt, false);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TelemetryChart::focusOutEvent(QFocusEvent *event)
{
    mark(std::nullopt, false);
    update();
    QWidget::focusOutEvent(event);
}

void TelemetryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    mark(m_marked, false);
}

void TelemetryChart::paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &tokens) const
{
    const double ruler = m_ruler->height();
    double shares = 0;
    for (const ChartPane *pane : m_panes)
        shares += pane->height();
    painter.save();
    for (const ChartPane *pane : m_panes) {
        const double height = (size.height() - ruler) * pane->height() / std::max(1.0, shares);
        pane->paintOn(painter, {size.width(), height}, font, tokens);
        painter.translate(0, height);
    }
    m_ruler->paintOn(painter, {size.width(), ruler}, font, tokens);
    painter.restore();
}

void TelemetryChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace switchyard
