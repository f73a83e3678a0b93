// SPDX-License-Identifier: GPL-3.0-or-later
#include "panepainter.h"

#include "chartpane.h"
#include "figures.h"
#include "tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int headerHeight = 34; //!< title, and half a label of the axis
constexpr int titleHeight = 22;
constexpr int footer = 8;
constexpr int pixelsPerStep = 34;
constexpr double strokeWidth = 1.6;
constexpr int bandFoot = 4;

//! Up is into the device, as power is drawn.
QString signOf(BandRole role)
{
    switch (role) {
    case BandRole::In: return u"\u2191"_s;
    case BandRole::Out: return u"\u2193"_s;
    case BandRole::Still: return u"="_s;
    case BandRole::Other: return u"\u2192"_s;
    }
    return {};
}

//! Means of a line per pixel column, NaN where a column has no value; a value holds until the next one or its gap.
std::vector<double> columnMeans(const ChartLine &line, const Span &span, int columns)
{
    std::vector<double> means(size_t(columns), std::numeric_limits<double>::quiet_NaN());
    const LineData &data = *line.data;
    const double perColumn = double(span.length_ms()) / columns;
    const std::vector<qint64> &times = *data.times;
    auto from = times.begin();
    for (int column = 0; column < columns; ++column) {
        const qint64 start = span.start_ms + qint64(column * perColumn);
        const qint64 end = span.start_ms + qint64((column + 1) * perColumn);
        from = std::lower_bound(from, times.end(), start);
        const auto to = std::lower_bound(from, times.end(), end);
        const SeriesDigest digest =
            data.pyramid.digest(data.values, size_t(from - times.begin()), size_t(to - times.begin()));
        means[size_t(column)] = digest.isEmpty() ? line.valueAtTime(start) : digest.mean() - line.zero;
        from = to;
    }
    return means;
}

} // namespace

PanePainter::PanePainter(QPainter &painter, const ChartContent &content, size_t group, const QSizeF &size,
                         const QFont &font, const Tokens &tokens)
    : m_painter(painter), m_content(content), m_group(group), m_size(size), m_font(font), m_tokens(tokens),
      m_plot(plotArea(QRectF(QPointF(), size))), m_axis(axisOf(content.groups[group], m_plot.height()))
{}

QRectF PanePainter::plotArea(const QRectF &pane)
{
    return pane.adjusted(ChartPane::gutter, headerHeight, -ChartPane::rightEdge, -footer);
}

ValueAxis PanePainter::axisOf(const ChartGroup &shown, double plotHeight)
{
    const int steps = std::max(2, int(plotHeight) / pixelsPerStep);
    const double factor = shown.scale.factor;
    const Quantity quantity = shown.lines.front().info.quantity;
    // A state of charge is read against empty and full.
    if (quantity == Quantity::StateOfCharge && shown.low >= 0 && shown.high <= 100)
        return {0, 100, steps >= 4 ? 25.0 : 50.0, 0};
    // Which way power flows is read against zero.
    const bool signedFlow = quantity == Quantity::Power;
    const double low = signedFlow ? std::min(0.0, shown.low) : shown.low;
    const double high = signedFlow ? std::max(0.0, shown.high) : shown.high;
    return valueAxis(low / factor, high / factor, steps);
}

double PanePainter::xOf(qint64 ms) const
{
    const Span &span = m_content.span;
    return m_plot.left() + m_plot.width() * double(ms - span.start_ms) / double(std::max<qint64>(1, span.length_ms()));
}

double PanePainter::yOf(double value) const
{
    const double share = (value / group().scale.factor - m_axis.low) / (m_axis.high - m_axis.low);
    return m_plot.bottom() - m_plot.height() * share;
}

QColor PanePainter::colourOf(const ChartLine &line) const
{
    return line.isCounterfactual() ? m_tokens.muted : ChartPane::lineColour(m_tokens, line.colour);
}

void PanePainter::paint(const std::vector<TimeTick> &ticks)
{
    m_painter.save();
    m_painter.setFont(m_font);
    paintHeader();
    if (!m_content.bands.empty())
        paintBands();
    paintGaps();
    paintGrid(ticks);
    if (!m_content.bands.empty())
        paintBandNames();
    m_painter.save();
    m_painter.setClipRect(m_plot.adjusted(0, -2, 1, 2));
    if (group().stacked)
        paintStack();
    else
        paintDifferences();
    for (const ChartLine &line : group().lines) {
        if (line.hidden)
            continue;
        if (!group().stacked || line.role == FlowRole::Other || line.role == FlowRole::Grid)
            paintLine(line);
        paintResets(line);
    }
    m_painter.restore();
    paintGapTexts();
    m_painter.restore();
}

void PanePainter::paintHeader()
{
    const ChartGroup &shown = group();
    const QRect row(12, 3, int(m_size.width()) - 12 - ChartPane::rightEdge, titleHeight);
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    m_painter.setFont(strong);
    m_painter.setPen(m_tokens.text);
    const QString title = shown.scale.unit.isEmpty() ? shown.title : shown.title + u", "_s + shown.scale.unit;
    QRect used;
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title, &used);
    m_painter.setFont(m_font);
    const QFontMetrics metrics(m_font);
    int x = used.right() + 16;
    for (const ChartLine &line : shown.lines) {
        const QString name =
            shown.lines.size() > 1 ? (line.source.isEmpty() ? line.info.title : line.title()) : QString();
        // What does not fit is in the legend above the panes.
        if (line.hidden || (m_content.namedOutside && shown.lines.size() > 1)
            || x + 24 + metrics.horizontalAdvance(name) > row.right())
            continue;
        QPen pen(colourOf(line), line.isCounterfactual() ? 2 : 3, Qt::SolidLine, Qt::RoundCap);
        if (line.isCounterfactual())
            pen.setStyle(Qt::DotLine);
        m_painter.setPen(pen);
        const int middle = row.center().y() + 1;
        m_painter.drawLine(x, middle, x + 14, middle);
        m_painter.setPen(m_tokens.muted);
        m_painter.drawText(QRect(x + 20, row.top(), row.right() - x - 20, row.height()),
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name, &used);
        x = name.isEmpty() ? x + 24 : used.right() + 16;
    }
    if (m_group == 0 && !m_content.bands.empty())
        x = paintBandLegend(row, x);
    const QRect rest(x, row.top(), row.right() - x + 1, row.height());
    m_painter.setPen(m_tokens.muted);
    if (metrics.horizontalAdvance(shown.sign) <= rest.width())
        m_painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown.sign);
}

void PanePainter::paintGrid(const std::vector<TimeTick> &ticks)
{
    for (const TimeTick &tick : ticks) {
        const double x = std::round(xOf(tick.ms)) + 0.5;
        m_painter.setPen(QPen(tick.day ? mixed(m_tokens.outline, m_tokens.muted, 0.35)
                                       : mixed(m_tokens.surface, m_tokens.outline, 0.6),
                              1));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
    const auto levels = m_axis.ticks();
    const auto onPixel = [&](double tick) {
        return std::round(m_plot.bottom() - m_plot.height() * (tick - m_axis.low) / (m_axis.high - m_axis.low)) + 0.5;
    };
    m_painter.setPen(QPen(m_tokens.outline, 1));
    for (const double tick : levels)
        m_painter.drawLine(QPointF(m_plot.left(), onPixel(tick)), QPointF(m_plot.right(), onPixel(tick)));
    if (m_axis.low < 0 && m_axis.high > 0) {
        m_painter.setPen(QPen(mixed(m_tokens.outline, m_tokens.muted, 0.7), 1));
        m_painter.drawLine(QPointF(m_plot.left(), onPixel(0)), QPointF(m_plot.right(), onPixel(0)));
    }
    if (group().isBlank)
        return;
    m_painter.setFont(m_font);
    m_painter.setPen(m_tokens.muted);
    const QLocale locale;
    const QFontMetrics metrics(m_font);
    for (const double tick : levels) {
        const QRect cell(0, int(onPixel(tick)) - metrics.height() / 2, ChartPane::gutter - 8, metrics.height());
        figures::drawRight(&m_painter, cell, unittext::number(tick, {1, {}, m_axis.decimals}, locale));
    }
}

QColor PanePainter::colourOf(BandRole role, const Tokens &tokens)
{
    switch (role) {
    case BandRole::In: return tokens.series[0];
    case BandRole::Out: return tokens.series[1];
    case BandRole::Still: return tokens.muted;
    case BandRole::Other: return tokens.series[2];
    }
    return tokens.muted;
}

//! What the tinted stretches are; returns where the next entry may begin.
int PanePainter::paintBandLegend(const QRect &row, int x)
{
    const QFontMetrics metrics(m_font);
    const QString &name = m_content.bandsTitle;
    const int wide = metrics.horizontalAdvance(name);
    if (x + 20 + wide > row.right())
        return x;
    const QRectF swatch(x, row.center().y() - 4, 14, 11);
    m_painter.fillRect(swatch, mixed(m_tokens.surface, m_tokens.muted, 0.25));
    m_painter.fillRect(QRectF(swatch.left(), swatch.bottom() - bandFoot, swatch.width(), bandFoot), m_tokens.muted);
    m_painter.setPen(m_tokens.muted);
    m_painter.drawText(QRect(x + 20, row.top(), wide + 2, row.height()),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    return x + 20 + wide + 16;
}

void PanePainter::paintBands()
{
    for (const ChartBand &band : m_content.bands) {
        const QRectF rect = bandRect(band);
        if (rect.width() > 0)
            m_painter.fillRect(rect,
                               mixed(m_tokens.surface, colourOf(band.role, m_tokens), m_tokens.dark ? 0.14 : 0.09));
    }
}

QRectF PanePainter::bandRect(const ChartBand &band) const
{
    const double left = std::max(m_plot.left(), xOf(band.span.start_ms));
    const double right = std::min(m_plot.right(), xOf(band.span.end_ms));
    return {left, m_plot.top(), std::max(0.0, right - left), m_plot.height()};
}

//! Over the grid: a solid foot, the name above it once a chart, and the limit that was set against the power that flowed.
void PanePainter::paintBandNames()
{
    const QFontMetrics metrics(m_font);
    const bool isPower = group().lines.front().info.quantity == Quantity::Power;
    m_painter.save();
    m_painter.setClipRect(m_plot);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    double textEnd = m_plot.left();
    for (const ChartBand &band : m_content.bands) {
        const QRectF rect = bandRect(band);
        if (rect.width() <= 0)
            continue;
        const QColor colour = colourOf(band.role, m_tokens);
        const double apart = rect.width() > 3 ? 1 : 0; // bands that touch are told apart
        m_painter.fillRect(rect.adjusted(0, rect.height() - bandFoot, -apart, 0), colour);
        if (isPower && band.level_W) {
            QPen pen(colour, 2);
            pen.setDashPattern({4, 3});
            m_painter.setPen(pen);
            const double y = yOf(*band.level_W);
            m_painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
        if (m_group > 0)
            continue;
        // As much as there is room for: never the colour alone.
        const double room = rect.width() - 8;
        for (const QString &text : {band.label, band.brief, signOf(band.role)}) {
            const int wide = metrics.horizontalAdvance(text);
            if (text.isEmpty() || wide > room || rect.left() + 4 < textEnd)
                continue;
            m_painter.setPen(m_tokens.text);
            m_painter.drawText(QPointF(rect.left() + 4, m_plot.bottom() - bandFoot - 4 - metrics.descent()), text);
            textEnd = rect.left() + 4 + wide;
            break;
        }
    }
    m_painter.restore();
}

void PanePainter::paintGaps()
{
    QColor fill = m_tokens.muted;
    fill.setAlphaF(m_tokens.dark ? 0.16F : 0.11F);
    for (const Span &gap : group().gaps) {
        const double left = std::max(m_plot.left(), xOf(gap.start_ms));
        const double right = std::min(m_plot.right(), xOf(gap.end_ms));
        if (right > left)
            m_painter.fillRect(QRectF(left, m_plot.top(), std::max(1.0, right - left), m_plot.height()), fill);
    }
}

//! Over the lines on a veil, so that they can be read; once in a chart where all panes have the same gap.
void PanePainter::paintGapTexts()
{
    const QFontMetrics metrics(m_font);
    QColor veil = m_tokens.surface;
    veil.setAlphaF(0.82F);
    const std::vector<Span> &above = m_content.groups.front().gaps;
    double textEnd = m_plot.left();
    for (const Span &gap : group().gaps) {
        const double left = std::max(m_plot.left(), xOf(gap.start_ms));
        const double right = std::min(m_plot.right(), xOf(gap.end_ms));
        // Of what is hardly a line there is nothing to read.
        if (right - left < 2 || (m_group > 0 && std::find(above.begin(), above.end(), gap) != above.end()))
            continue;
        const QString text =
            ChartPane::tr("no data %1").arg(unittext::duration(std::chrono::milliseconds(gap.length_ms()), QLocale()));
        const int width = metrics.horizontalAdvance(text);
        // Wide gaps say it inside; narrow ones beside, where the last text is out of the way.
        double at = left + 6;
        if (right - left < width + 12)
            at = std::min(at, m_plot.right() - width - 4);
        if (at < textEnd + 8 && textEnd > m_plot.left())
            continue;
        m_painter.fillRect(QRectF(at - 3, m_plot.top() + 2, width + 6, metrics.height() + 2), veil);
        m_painter.setPen(m_tokens.muted);
        m_painter.drawText(QPointF(at, m_plot.top() + metrics.ascent() + 3), text);
        textEnd = at + width;
    }
}

void PanePainter::paintLine(const ChartLine &line)
{
    const LineData &data = *line.data;
    const int columns = std::max(1, int(m_plot.width()));
    const auto pieces =
        decimated(*data.times, data.values, data.pyramid, m_content.span, columns, gapThreshold(data.bucket).count());
    size_t points = 0;
    for (const LinePiece &piece : pieces)
        points += piece.size();
    const bool denseAllOver = points > size_t(columns) * 3 / 2;
    for (const LinePiece &piece : pieces) {
        // Where every column has its extremes, a smooth wide stroke shows nothing more and costs a hundred times as much.
        // A line can be that dense in a small part of the picture.
        const double width = xOf(piece.back().time_ms) - xOf(piece.front().time_ms);
        const bool dense = denseAllOver || double(piece.size()) > 8 + width * 1.5;
        m_painter.setRenderHint(QPainter::Antialiasing, !dense);
        paintPiece(piece, line, dense);
    }
}

void PanePainter::paintPiece(const LinePiece &piece, const ChartLine &line, bool dense)
{
    QPolygonF points;
    points.reserve(qsizetype(piece.size()) + 2);
    for (const LinePoint &point : piece)
        points << QPointF(xOf(point.time_ms), yOf(point.value - line.zero));
    const QColor colour = colourOf(line);
    if (points.size() == 1) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(points.front(), 2, 2);
        return;
    }
    const auto visible =
        std::count_if(group().lines.begin(), group().lines.end(), [](const ChartLine &one) { return !one.hidden; });
    if (!dense && visible == 1 && line.info.quantity == Quantity::Power && !group().stacked) {
        const double base = yOf(std::clamp(0.0, m_axis.low * group().scale.factor, m_axis.high * group().scale.factor));
        QPolygonF shape = points;
        shape << QPointF(points.back().x(), base) << QPointF(points.front().x(), base);
        QColor area = colour;
        area.setAlphaF(0.12F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(area);
        m_painter.drawPolygon(shape);
    }
    m_painter.setBrush(Qt::NoBrush);
    if (dense) {
        m_painter.setPen(QPen(colour, 0));
    } else {
        QPen pen(colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (line.isCounterfactual())
            pen.setDashPattern({3, 2.5});
        m_painter.setPen(pen);
    }
    m_painter.drawPolyline(points);
}

//! What flows into devices goes up from zero, what flows out of them down, part on part.
void PanePainter::paintStack()
{
    const int columns = std::max(1, int(m_plot.width()));
    std::vector<double> up(size_t(columns), 0);
    std::vector<double> down(size_t(columns), 0);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const ChartLine &line : group().lines) {
        if (line.hidden || line.role == FlowRole::Other || line.role == FlowRole::Grid)
            continue;
        QColor fill = colourOf(line);
        fill.setAlphaF(0.55F);
        const std::vector<double> means = columnMeans(line, m_content.span, columns);
        for (size_t i = 0; i < means.size(); ++i) {
            if (!std::isfinite(means[i]))
                continue;
            double &base = means[i] > 0 ? up[i] : down[i];
            const double from = yOf(base);
            base += means[i];
            const double to = yOf(base);
            m_painter.fillRect(QRectF(m_plot.left() + double(i), std::min(from, to), 1, std::abs(to - from)), fill);
        }
    }
}

//! Between what was measured and what would have been, in the colour of the measured line.
void PanePainter::paintDifferences()
{
    const int columns = std::max(1, int(m_plot.width()));
    for (const ChartLine &line : group().lines) {
        if (line.hidden || !line.isCounterfactual())
            continue;
        const auto measured = std::find_if(group().lines.begin(), group().lines.end(), [&line](const ChartLine &one) {
            return !one.hidden && !one.isCounterfactual() && one.origin.id == line.origin.id
                && one.channel == line.channel;
        });
        if (measured == group().lines.end())
            continue;
        QColor fill = colourOf(*measured);
        fill.setAlphaF(m_tokens.dark ? 0.28F : 0.2F);
        const std::vector<double> would = columnMeans(line, m_content.span, columns);
        const std::vector<double> was = columnMeans(*measured, m_content.span, columns);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (size_t i = 0; i < was.size(); ++i) {
            if (!std::isfinite(was[i]) || !std::isfinite(would[i]))
                continue;
            const double from = yOf(was[i]);
            const double to = yOf(would[i]);
            m_painter.fillRect(QRectF(m_plot.left() + double(i), std::min(from, to), 1, std::abs(to - from)), fill);
        }
    }
}

void PanePainter::paintResets(const ChartLine &line)
{
    const QFontMetrics metrics(m_font);
    for (const qint64 ms : line.data->resets_ms) {
        if (!m_content.span.contains(ms))
            continue;
        const double x = std::round(xOf(ms)) + 0.5;
        m_painter.setPen(QPen(m_tokens.warn, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const QString text = ChartPane::tr("counter reset");
        const double at = std::min(x + 5, m_plot.right() - metrics.horizontalAdvance(text) - 4);
        m_painter.drawText(QPointF(at, m_plot.bottom() - metrics.descent() - 3), text);
    }
}

} // namespace switchyard
