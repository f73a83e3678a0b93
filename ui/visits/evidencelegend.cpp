// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencelegend.h"

#include "chartpane.h"
#include "drawing.h"
#include "tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace switchyard {

namespace {

constexpr int margin = 14; //!< as the titles of the panes stand
constexpr int swatch = 14;
constexpr int beside = 6;
constexpr int between = 16;
constexpr int leading = 4;

} // namespace

EvidenceLegend::EvidenceLegend(QWidget *parent) : QWidget(parent)
{
    presentAsDrawing(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EvidenceLegend::tell(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    setAccessibleName(names().join(QLatin1StringView(", ")));
    updateGeometry();
    update();
}

QStringList EvidenceLegend::names() const
{
    QStringList names;
    names.reserve(qsizetype(m_entries.size()));
    for (const Entry &entry : m_entries)
        names << entry.name;
    return names;
}

std::vector<QRect> EvidenceLegend::places(int width) const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + leading;
    std::vector<QRect> places;
    places.reserve(m_entries.size());
    QPoint at(margin, 0);
    for (const Entry &entry : m_entries) {
        const int room = std::max(1, width - margin - ChartPane::rightEdge);
        const int wide = std::min(room, swatch + beside + metrics.horizontalAdvance(entry.name) + 1);
        if (at.x() > margin && at.x() + wide > width - ChartPane::rightEdge)
            at = {margin, at.y() + height};
        places.emplace_back(at, QSize(wide, height));
        at.rx() += wide + between;
    }
    return places;
}

QSize EvidenceLegend::sizeHint() const
{
    return {margin, heightForWidth(width())};
}

int EvidenceLegend::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void EvidenceLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const std::vector<QRect> all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const Entry &entry = m_entries[i];
        QPen pen(entry.isExpected ? t.muted : ChartPane::lineColour(t, entry.colour), entry.isExpected ? 2 : 3,
                 Qt::SolidLine, Qt::RoundCap);
        if (entry.isExpected)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        const int middle = all[i].center().y() + 1;
        painter.drawLine(all[i].left() + 1, middle, all[i].left() + swatch, middle);
        painter.setPen(t.muted);
        const QRect cell = all[i].adjusted(swatch + beside, 0, 0, 0);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(entry.name, Qt::ElideMiddle, cell.width()));
    }
}

void EvidenceLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace switchyard
