// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreadout.h"

#include "chartpane.h"
#include "metrics.h"
#include "tokens.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr int padding = 10;
constexpr int mark = 16;
constexpr int between = 16;

} // namespace

ChartReadout::ChartReadout(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartReadout::tell(const ChartContent &content, qint64 ms, const QTimeZone &zone)
{
    const QLocale locale;
    zonetime::ZoneReader reader(zone);
    m_moment = locale.toString(reader.at(ms).date, u"ddd"_s) + u' ' + momentText(ms, reader, locale);
    m_rows.clear();
    const std::vector<const ChartLine *> lines = content.lines();
    m_rows.reserve(lines.size());
    for (const ChartLine *line : lines) {
        if (!line->hidden)
            m_rows.push_back({line->isCounterfactual() ? -1 : line->colour, line->title(),
                              valueText(*line, line->valueAtTime(ms), content.storage, locale)});
    }
    const QFontMetrics metrics(font());
    int wide = metrics.horizontalAdvance(m_moment);
    for (const Row &row : m_rows)
        wide = std::max(wide,
                        mark + metrics.horizontalAdvance(row.title) + between + metrics.horizontalAdvance(row.value));
    resize(wide + 2 * padding + 2, int(m_rows.size() + 1) * (metrics.height() + 3) + 2 * padding - 4);
    update();
}

QString ChartReadout::text() const
{
    QStringList lines{m_moment};
    for (const Row &row : m_rows)
        lines << row.title + u' ' + row.value;
    return lines.join(u'\n');
}

void ChartReadout::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.outline, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    const QFontMetrics metrics(font());
    const int step = metrics.height() + 3;
    QRect row(padding, padding - 3, width() - 2 * padding, step);
    painter.setPen(t.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_moment);
    for (const Row &line : m_rows) {
        row.translate(0, step);
        painter.setPen(
            QPen(line.colour < 0 ? t.muted : ChartPane::lineColour(t, line.colour), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(row.left() + 1, row.center().y() + 1, row.left() + 10, row.center().y() + 1);
        painter.setPen(t.muted);
        painter.drawText(row.adjusted(mark, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         line.title);
        painter.setPen(t.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.value);
    }
}

} // namespace switchyard
