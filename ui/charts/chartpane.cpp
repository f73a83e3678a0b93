// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpane.h"

#include "panepainter.h"
#include "tokens.h"
#include "variants.h"

#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

ChartPane::ChartPane(QWidget *parent) : QChartView(parent), m_timeAxis(new QValueAxis), m_valueAxis(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    // The chart owns its axes, which carry the domain. Their labels would use the process's zone and an ASCII minus, and
    // their grid lags behind a plot area that is set: ticks, grid and texts are ours.
    for (QValueAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setMinorGridLineVisible(false);
    }
    chart()->addAxis(m_timeAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    dress();
}

QRectF ChartPane::plotArea(const QRectF &pane)
{
    return PanePainter::plotArea(pane);
}

QColor ChartPane::lineColour(const Tokens &tokens, int place)
{
    return tokens.series[size_t(place) % tokens.series.size()];
}

void ChartPane::setGroup(std::shared_ptr<const ChartContent> content, size_t group)
{
    m_content = std::move(content);
    m_group = group;
    // Series without points: they carry names and domain, the spans are painted.
    const auto &lines = this->group().lines;
    const QList<QAbstractSeries *> series = chart()->series();
    const bool same =
        std::equal(series.begin(), series.end(), lines.begin(), lines.end(),
                   [](const QAbstractSeries *one, const ChartLine &line) { return one->name() == line.title(); });
    if (!same) {
        chart()->removeAllSeries();
        for (const ChartLine &line : lines) {
            auto *made = new QLineSeries;
            made->setName(line.title());
            chart()->addSeries(made);
            made->attachAxis(m_timeAxis);
            made->attachAxis(m_valueAxis);
        }
    }
    setAxis();
}

void ChartPane::setTicks(std::vector<TimeTick> ticks)
{
    m_ticks = std::move(ticks);
    redraw();
}

void ChartPane::setMarked(std::optional<qint64> ms)
{
    if (ms == m_marked)
        return;
    m_marked = ms;
    viewport()->update();
}

void ChartPane::setBand(const QRectF &band)
{
    m_band = band;
    viewport()->update();
}

void ChartPane::setAxis()
{
    if (!m_content)
        return;
    const QRectF plot = plotArea(QRectF(viewport()->rect()));
    const ValueAxis axis = PanePainter::axisOf(group(), plot.height());
    m_valueAxis->setRange(axis.low, axis.high);
    m_timeAxis->setRange(double(m_content->span.start_ms),
                         double(std::max(m_content->span.end_ms, m_content->span.start_ms + 1)));
    chart()->setPlotArea(plot);
    redraw();
}

void ChartPane::dress()
{
    const Tokens &t = Tokens::of(palette());
    setBackgroundBrush(t.surface);
    redraw();
}

void ChartPane::redraw()
{
    m_isPainted = false;
    viewport()->update();
}

void ChartPane::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    setAxis();
}

void ChartPane::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

//! The picture covers it.
void ChartPane::drawBackground(QPainter *painter, const QRectF &rect)
{
    if (!m_content)
        QChartView::drawBackground(painter, rect);
}

void ChartPane::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_content)
        return;
    if (!m_isPainted)
        paintPicture();
    painter->save();
    painter->setWorldTransform({});
    painter->drawPixmap(0, 0, m_picture);
    const QRectF plot = plotArea(QRectF(viewport()->rect()));
    if (!m_band.isEmpty()) {
        const Tokens &t = Tokens::of(palette());
        QColor fill = t.accent;
        fill.setAlphaF(0.15F);
        const QRectF band = m_band.intersected(plot);
        painter->fillRect(band, fill);
        painter->setPen(QPen(t.accent, 1));
        painter->drawRect(band);
    }
    if (m_marked)
        paintMark(*painter, plot, *m_marked);
    painter->restore();
}

void ChartPane::paintMark(QPainter &painter, const QRectF &plot, qint64 at_ms) const
{
    const Tokens &t = Tokens::of(palette());
    const PanePainter place(painter, *m_content, m_group, QSizeF(viewport()->size()), font(), t);
    const double x = std::round(place.xOf(at_ms)) + 0.5;
    painter.setPen(QPen(t.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (const ChartLine &line : group().lines) {
        const double value = line.hidden ? std::numeric_limits<double>::quiet_NaN() : line.valueAtTime(at_ms);
        if (!std::isfinite(value))
            continue;
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(place.colourOf(line));
        painter.drawEllipse(QPointF(x, place.yOf(value)), 4.5, 4.5);
    }
}

void ChartPane::paintPicture()
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    // The memory is kept from frame to frame: fresh pages are a good part of what a frame costs.
    if (m_picture.size() != size)
        m_picture = QPixmap(size);
    m_picture.setDevicePixelRatio(ratio);
    const Tokens &tokens = Tokens::of(palette());
    m_picture.fill(tokens.surface);
    QPainter painter(&m_picture);
    paintOn(painter, QSizeF(viewport()->size()), font(), tokens);
    m_isPainted = true;
}

void ChartPane::paintOn(QPainter &painter, const QSizeF &size, const QFont &font, const Tokens &tokens) const
{
    PanePainter(painter, *m_content, m_group, size, font, tokens).paint(m_ticks);
}

} // namespace switchyard
