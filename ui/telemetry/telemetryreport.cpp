// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetryreport.h"

#include "telemetrychart.h"
#include "tokens.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int logicalWidth = 1060; //!< the page is laid out as a window of that width
constexpr int margin = 24;
constexpr int cellGap = 10;

QFont reportFont(double points, bool strong = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(points));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

//! Title and span; returns where what follows begins.
double paintHead(QPainter &painter, const TelemetryReport &report, double width)
{
    const Tokens &t = Tokens::light();
    double y = 0;
    const auto line = [&](const QString &text, const QFont &font, const QColor &ink) {
        const QFontMetricsF metrics(font);
        const QRectF box(0, y, width, 4 * metrics.height());
        QRectF used;
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        y += used.height() + 2;
    };
    line(report.title, reportFont(17, true), t.text);
    line(report.span, reportFont(12), t.muted);
    return y + 8;
}

//! Draws the table from its row \a from on, as far as there is room; returns the first row that had none.
int paintTable(QPainter &painter, const QAbstractItemModel &model, int from, const QRectF &room)
{
    const Tokens &t = Tokens::light();
    const QFont plain = reportFont(11);
    const QFont strong = reportFont(11, true);
    const QFontMetricsF metrics(strong);
    const double step = metrics.height() + 6;
    std::vector<double> widths(size_t(model.columnCount()));
    double sum = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        double &width = widths[size_t(column)];
        width = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        width += cellGap;
        sum += width;
    }
    const double squeeze = std::min(1.0, room.width() / std::max(1.0, sum));
    const auto cells = [&](double y, const QFont &font, const QColor &ink, const std::function<QString(int)> &text) {
        painter.setFont(font);
        painter.setPen(ink);
        double x = room.left();
        for (int column = 0; column < model.columnCount(); ++column) {
            const double width = widths[size_t(column)] * squeeze;
            const QRectF cell(x, y, width - cellGap / 2.0, step);
            const auto side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(cell, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                             QFontMetricsF(font).elidedText(text(column), Qt::ElideRight, cell.width()));
            x += width;
        }
        painter.setPen(QPen(t.outline, 1));
        painter.drawLine(QPointF(room.left(), y + step), QPointF(room.right(), y + step));
    };
    double y = room.top();
    cells(y, strong, t.muted, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    y += step;
    int row = from;
    for (; row < model.rowCount() && y + step <= room.bottom(); ++row, y += step)
        cells(y, plain, t.text, [&](int column) { return model.index(row, column).data().toString(); });
    return row;
}

} // namespace

void paintReport(QPagedPaintDevice &device, const TelemetryReport &report)
{
    QPainter painter(&device);
    const double scale = double(device.width()) / logicalWidth;
    const double height = double(device.height()) / scale;
    const Tokens &t = Tokens::light();
    painter.scale(scale, scale);
    const auto foot = [&] {
        painter.setFont(reportFont(10));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, height - 16, logicalWidth, 16), Qt::AlignLeft | Qt::AlignBottom, report.made);
    };
    const double top = paintHead(painter, report, logicalWidth);
    const double chartHeight = (height - top) * 0.68;
    painter.save();
    painter.translate(0, top);
    report.chart.paintOn(painter, {double(logicalWidth), chartHeight}, reportFont(12), t);
    painter.restore();
    foot();
    double y = top + chartHeight + 12;
    int row = 0;
    do {
        const int next = paintTable(painter, report.statistics, row, {0, y, double(logicalWidth), height - y - margin});
        if (next == row && y == 0)
            break; // a page that is too small for any row
        row = next;
        if (row >= report.statistics.rowCount() || !device.newPage())
            break;
        y = 0;
        foot();
    } while (true);
}

QByteArray reportAsPdf(const TelemetryReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.title);
        writer.setCreator(u"Switchyard"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter);
        writer.setResolution(300);
        paintReport(writer, report);
    }
    return bytes;
}

QImage chartAsPicture(const TelemetryReport &report)
{
    constexpr int ratio = 2;
    const QSize chart = report.chart.size();
    const int head = 64;
    QImage image((chart + QSize(2 * margin, head + 2 * margin)) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintHead(painter, report, chart.width());
    painter.translate(0, head);
    report.chart.paintOn(painter, QSizeF(chart), reportFont(12), Tokens::light());
    return image;
}

} // namespace switchyard
