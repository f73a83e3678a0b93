// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetobjects.h"

#include "tokens.h"
#include "wiringpainter.h"

#include <QPainter>

#include <algorithm>

namespace switchyard {

SheetWiring::SheetWiring(const VisitSheet &sheet, QSizeF room, const QFont &font) : m_font(font)
{
    m_model.setTopology(sheet.topology, [&sheet](const SynthId &id) -> std::optional<DeviceFacts> {
        for (const auto &[device, facts] : sheet.deviceFacts) {
            if (device == id)
                return facts;
        }
        return {};
    });
    m_diagram = layOutWiring(m_model.topology(), m_model.symbols(), WiringPainter::metricsFor(m_font, room.width()));
    if (!m_diagram.size.isEmpty())
        m_scale = std::min({1.0, room.width() / m_diagram.size.width(), room.height() / m_diagram.size.height()});
}

QSizeF SheetWiring::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return m_diagram.size * m_scale;
}

void SheetWiring::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.topLeft());
    painter->scale(m_scale, m_scale);
    const QHash<SynthId, NodeReading> none; // the ids are what the tables are looked up by
    WiringPainter(m_model, none, m_font, Tokens::light())
        .paint(*painter, m_diagram, QRectF({0, 0}, m_diagram.size), {});
    painter->restore();
}

QSizeF SheetLines::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return m_size;
}

void SheetLines::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &)
{
    painter->save();
    painter->setPen(QPen(Tokens::light().control, 0.6));
    for (double y = rect.top() + distance; y <= rect.bottom() + 0.5; y += distance)
        painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter->restore();
}

} // namespace switchyard
