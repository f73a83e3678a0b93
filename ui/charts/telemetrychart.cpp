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

#include <algorithm>
#include <cmath>

namespace switchyard {

namespace {

constexpr int powerHeight = 132;
constexpr int otherHeight = 92;
constexpr int edge = 2; //!< room for the focus ring

} // namespace

TelemetryChart::TelemetryChart(QWidget *parent)
    : QWidget(parent), m_content(std::make_shared<ChartContent>()), m_scroll(new QScrollArea), m_stack(new QWidget),
      m_ruler(new TimeRulerBar), m_rulerRow(new QHBoxLayout), m_readout(new ChartReadout(this))
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
    connect(m_ruler, &TimeRulerBar::ticksChanged, this, [this] {
        for (ChartPane *pane : m_panes)
            pane->setTicks(m_ruler->ticks());
    });
    describeSelf();
}

void TelemetryChart::setContent(ChartContent content)
{
    const auto at = marked();
    m_content = std::make_shared<const ChartContent>(std::move(content));
    m_marked = -1;
    arrange();
    m_ruler->setRange(m_content->span, m_zone);
    // What a person points at stays marked while more data lands.
    mark(at ? m_content->sampleAt(*at) : -1, false);
    describeSelf();
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

std::optional<qint64> TelemetryChart::marked() const
{
    if (m_marked < 0 || size_t(m_marked) >= m_content->times.size())
        return {};
    return m_content->times[size_t(m_marked)];
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
    int colour = 0;
    int height = 0;
    for (size_t i = 0; i < m_panes.size(); ++i) {
        const ChartGroup &group = m_content->groups[i];
        const bool power = group.lines.front().info.quantity == Quantity::Power;
        m_panes[i]->setMinimumHeight(power ? powerHeight : otherHeight);
        column->setStretch(int(i), power ? 3 : 2);
        m_panes[i]->setGroup(m_content, i, colour);
        m_panes[i]->setTicks(m_ruler->ticks());
        colour += int(group.lines.size());
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

int TelemetryChart::nearestSample(qint64 ms) const
{
    const auto &times = m_content->times;
    if (times.empty())
        return -1;
    const auto after = std::lower_bound(times.begin(), times.end(), ms);
    const int right = int(after - times.begin());
    if (right == 0)
        return 0;
    if (after == times.end() || ms - times[size_t(right - 1)] < *after - ms)
        return right - 1;
    return right;
}

void TelemetryChart::mark(int sample, bool byHand)
{
    m_marked = sample;
    for (ChartPane *pane : m_panes)
        pane->setMarked(sample);
    const auto at = marked();
    if (!at || m_panes.empty()) {
        m_readout->hide();
        return;
    }
    m_readout->tell(*m_content, size_t(sample), m_zone);
    const double share =
        double(*at - m_content->span.start_ms) / double(std::max<qint64>(1, m_content->span.length_ms()));
    const int x = edge + ChartPane::gutter + int(share * plotWidth());
    const int room = 12;
    const bool fitsRight = x + room + m_readout->width() < width();
    m_readout->move(fitsRight ? x + room : std::max(4, x - room - m_readout->width()), m_scroll->y() + 36);
    m_readout->show();
    m_readout->raise();
    if (byHand)
        Q_EMIT momentPicked(*at);
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
    switch (event->type()) {
    case QEvent::MouseMove:
        mark(nearestSample(timeAt(static_cast<QMouseEvent *>(event)->position().x())), false);
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        mark(nearestSample(timeAt(static_cast<QMouseEvent *>(event)->position().x())), true);
        break;
    case QEvent::Leave:
        if (!hasFocus())
            mark(-1, false);
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
    const int last = int(m_content->times.size()) - 1;
    const int page = std::max(1, (last + 1) / 12);
    const auto go = [&](int sample) { mark(last < 0 ? -1 : std::clamp(sample, 0, last), true); };
    switch (event->key()) {
    case Qt::Key_Left: return go(m_marked < 0 ? last : m_marked - 1);
    case Qt::Key_Right: return go(m_marked < 0 ? 0 : m_marked + 1);
    case Qt::Key_PageUp: return go(m_marked < 0 ? last : m_marked - page);
    case Qt::Key_PageDown: return go(m_marked < 0 ? 0 : m_marked + page);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(last);
    case Qt::Key_Escape:
        if (m_marked >= 0)
            return mark(-1, false);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TelemetryChart::focusOutEvent(QFocusEvent *event)
{
    mark(-1, false);
    update();
    QWidget::focusOutEvent(event);
}

void TelemetryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    mark(m_marked, false);
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
