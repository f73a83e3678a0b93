// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpane.h"

#include "figures.h"
#include "tokens.h"
#include "variants.h"

#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int headerHeight = 34; //!< title, and half a label of the axis
constexpr int titleHeight = 22;
constexpr int footer = 8;
constexpr int pixelsPerStep = 34;

} // namespace

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
    return pane.adjusted(gutter, headerHeight, -rightEdge, -footer);
}

QColor ChartPane::lineColour(const Tokens &tokens, int place)
{
    return tokens.series[size_t(place) % tokens.series.size()];
}

void ChartPane::setGroup(std::shared_ptr<const ChartContent> content, size_t group, int firstColour)
{
    m_content = std::move(content);
    m_group = group;
    m_firstColour = firstColour;
    m_marked = -1;
    // Series without points: they carry names and domain, the spans are painted.
    chart()->removeAllSeries();
    for (const ChartLine &line : this->group().lines) {
        auto *series = new QLineSeries;
        series->setName(line.info.title);
        chart()->addSeries(series);
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
    }
    setAxis();
}

void ChartPane::setTicks(std::vector<TimeTick> ticks)
{
    m_ticks = std::move(ticks);
    redraw();
}

void ChartPane::setMarked(int sample)
{
    if (sample == m_marked)
        return;
    m_marked = sample;
    viewport()->update();
}

void ChartPane::setAxis()
{
    if (!m_content)
        return;
    const ChartGroup &shown = group();
    const QRectF plot = plotArea(QRectF(viewport()->rect()));
    const int steps = std::max(2, int(plot.height()) / pixelsPerStep);
    const double factor = shown.scale.factor;
    // A state of charge is read against empty and full.
    const bool charge =
        shown.lines.front().info.quantity == Quantity::StateOfCharge && shown.low >= 0 && shown.high <= 100;
    // Which way power flows is read against zero.
    const bool signedFlow = shown.lines.front().info.quantity == Quantity::Power;
    const double low = signedFlow ? std::min(0.0, shown.low) : shown.low;
    const double high = signedFlow ? std::max(0.0, shown.high) : shown.high;
    m_axis = charge ? ValueAxis{0, 100, steps >= 4 ? 25.0 : 50.0, 0} : valueAxis(low / factor, high / factor, steps);
    m_valueAxis->setRange(m_axis.low, m_axis.high);
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
    m_picture = {};
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

double ChartPane::xOf(qint64 ms, const QRectF &plot) const
{
    const Span &span = m_content->span;
    return plot.left() + plot.width() * double(ms - span.start_ms) / double(std::max<qint64>(1, span.length_ms()));
}

double ChartPane::yOf(double value, const QRectF &plot) const
{
    const double share = (value / group().scale.factor - m_axis.low) / (m_axis.high - m_axis.low);
    return plot.bottom() - plot.height() * share;
}

void ChartPane::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_content)
        return;
    if (m_picture.isNull())
        m_picture = picture();
    painter->save();
    painter->setWorldTransform({});
    painter->drawPixmap(0, 0, m_picture);
    const QRectF plot = plotArea(QRectF(viewport()->rect()));
    if (m_marked >= 0 && size_t(m_marked) < m_content->times.size()) {
        const Tokens &t = Tokens::of(palette());
        const double x = std::round(xOf(m_content->times[size_t(m_marked)], plot)) + 0.5;
        painter->setPen(QPen(t.muted, 1));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        for (size_t i = 0; i < group().lines.size(); ++i) {
            const double value = group().lines[i].values[size_t(m_marked)];
            if (!std::isfinite(value))
                continue;
            painter->setPen(QPen(t.surface, 2));
            painter->setBrush(lineColour(t, m_firstColour + int(i)));
            painter->drawEllipse(QPointF(x, yOf(value, plot)), 4.5, 4.5);
        }
    }
    painter->restore();
}

QPixmap ChartPane::picture() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(viewport()->size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(font());
    const Tokens &t = Tokens::of(palette());
    const QRectF plot = plotArea(QRectF(viewport()->rect()));
    paintHeader(painter, t);
    paintGaps(painter, plot, t);
    paintGrid(painter, plot, t);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(plot.adjusted(0, -2, 1, 2));
    for (size_t i = 0; i < group().lines.size(); ++i) {
        paintLine(painter, plot, group().lines[i], lineColour(t, m_firstColour + int(i)));
        paintResets(painter, plot, group().lines[i], t);
    }
    painter.restore();
    paintGapTexts(painter, plot, t);
    return pixmap;
}

void ChartPane::paintHeader(QPainter &painter, const Tokens &t) const
{
    const ChartGroup &shown = group();
    const QRect row(12, 3, viewport()->width() - 12 - rightEdge, titleHeight);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(t.text);
    const QString title = shown.scale.unit.isEmpty() ? shown.title : shown.title + u", "_s + shown.scale.unit;
    QRect used;
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title, &used);
    painter.setFont(font());
    int x = used.right() + 16;
    for (size_t i = 0; i < shown.lines.size(); ++i) {
        const QString name = shown.lines.size() > 1 ? shown.lines[i].info.title : QString();
        painter.setPen(QPen(lineColour(t, m_firstColour + int(i)), 3, Qt::SolidLine, Qt::RoundCap));
        const int middle = row.center().y() + 1;
        painter.drawLine(x, middle, x + 14, middle);
        painter.setPen(t.muted);
        painter.drawText(QRect(x + 20, row.top(), row.right() - x - 20, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name, &used);
        x = name.isEmpty() ? x + 24 : used.right() + 16;
    }
    const QRect rest(x, row.top(), row.right() - x + 1, row.height());
    painter.setPen(t.muted);
    if (QFontMetrics(font()).horizontalAdvance(shown.sign) <= rest.width())
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown.sign);
}

void ChartPane::paintGrid(QPainter &painter, const QRectF &plot, const Tokens &t) const
{
    for (const TimeTick &tick : m_ticks) {
        const double x = std::round(xOf(tick.ms, plot)) + 0.5;
        painter.setPen(QPen(tick.day ? mixed(t.outline, t.muted, 0.35) : mixed(t.surface, t.outline, 0.6), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const auto ticks = m_axis.ticks();
    const auto onPixel = [&](double tick) {
        return std::round(plot.bottom() - plot.height() * (tick - m_axis.low) / (m_axis.high - m_axis.low)) + 0.5;
    };
    painter.setPen(QPen(t.outline, 1));
    for (const double tick : ticks)
        painter.drawLine(QPointF(plot.left(), onPixel(tick)), QPointF(plot.right(), onPixel(tick)));
    if (m_axis.low < 0 && m_axis.high > 0) {
        painter.setPen(QPen(mixed(t.outline, t.muted, 0.7), 1));
        painter.drawLine(QPointF(plot.left(), onPixel(0)), QPointF(plot.right(), onPixel(0)));
    }
    painter.setPen(t.muted);
    const QLocale locale;
    const QFontMetrics metrics(font());
    for (const double tick : ticks) {
        const QRect cell(0, int(onPixel(tick)) - metrics.height() / 2, gutter - 8, metrics.height());
        figures::drawRight(&painter, cell, unittext::number(tick, {1, {}, m_axis.decimals}, locale));
    }
}

void ChartPane::paintGaps(QPainter &painter, const QRectF &plot, const Tokens &t) const
{
    QColor fill = t.muted;
    fill.setAlphaF(t.dark ? 0.16F : 0.11F);
    for (const Span &gap : group().gaps) {
        const double left = std::max(plot.left(), xOf(gap.start_ms, plot));
        const double right = std::min(plot.right(), xOf(gap.end_ms, plot));
        if (right > left)
            painter.fillRect(QRectF(left, plot.top(), std::max(1.0, right - left), plot.height()), fill);
    }
}

//! Over the lines on a veil, so that they can be read; once in a chart where all panes have the same gap.
void ChartPane::paintGapTexts(QPainter &painter, const QRectF &plot, const Tokens &t) const
{
    const QFontMetrics metrics(font());
    QColor veil = t.surface;
    veil.setAlphaF(0.82F);
    const std::vector<Span> &above = m_content->groups.front().gaps;
    double textEnd = plot.left();
    for (const Span &gap : group().gaps) {
        const double left = std::max(plot.left(), xOf(gap.start_ms, plot));
        const double right = std::min(plot.right(), xOf(gap.end_ms, plot));
        if (right <= left || (m_group > 0 && std::find(above.begin(), above.end(), gap) != above.end()))
            continue;
        const QString text =
            tr("no data %1").arg(unittext::duration(std::chrono::milliseconds(gap.length_ms()), QLocale()));
        const int width = metrics.horizontalAdvance(text);
        // Wide gaps say it inside; narrow ones beside, where the last text is out of the way.
        double at = left + 6;
        if (right - left < width + 12)
            at = std::min(at, plot.right() - width - 4);
        if (at < textEnd + 8 && textEnd > plot.left())
            continue;
        painter.fillRect(QRectF(at - 3, plot.top() + 2, width + 6, metrics.height() + 2), veil);
        painter.setPen(t.muted);
        painter.drawText(QPointF(at, plot.top() + metrics.ascent() + 3), text);
        textEnd = at + width;
    }
}

void ChartPane::paintLine(QPainter &painter, const QRectF &plot, const ChartLine &line, const QColor &colour) const
{
    const auto pieces = decimated(m_content->times, line.values, m_content->span, std::max(1, int(plot.width())),
                                  gapThreshold(m_content->bucket).count());
    QColor area = colour;
    area.setAlphaF(0.12F);
    const bool filled = group().lines.size() == 1 && line.info.quantity == Quantity::Power;
    const double base =
        yOf(std::clamp(0.0, m_axis.low * group().scale.factor, m_axis.high * group().scale.factor), plot);
    for (const LinePiece &piece : pieces) {
        QPolygonF points;
        points.reserve(qsizetype(piece.size()) + 2);
        for (const LinePoint &point : piece)
            points << QPointF(xOf(point.time_ms, plot), yOf(point.value, plot));
        if (points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(points.front(), 2, 2);
            continue;
        }
        if (filled) {
            QPolygonF shape = points;
            shape << QPointF(points.back().x(), base) << QPointF(points.front().x(), base);
            painter.setPen(Qt::NoPen);
            painter.setBrush(area);
            painter.drawPolygon(shape);
        }
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
    }
}

void ChartPane::paintResets(QPainter &painter, const QRectF &plot, const ChartLine &line, const Tokens &t) const
{
    const QFontMetrics metrics(font());
    for (const qint64 ms : line.resets_ms) {
        const double x = std::round(xOf(ms, plot)) + 0.5;
        painter.setPen(QPen(t.warn, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text = tr("counter reset");
        const double at = std::min(x + 5, plot.right() - metrics.horizontalAdvance(text) - 4);
        painter.drawText(QPointF(at, plot.bottom() - metrics.descent() - 3), text);
    }
}

} // namespace switchyard
