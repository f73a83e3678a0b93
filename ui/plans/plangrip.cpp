// SPDX-License-Identifier: GPL-3.0-or-later
#include "plangrip.h"

#include "plangrid.h"
#include "planpainter.h"

#include <algorithm>

namespace switchyard {

namespace {

constexpr double inside = 7;  //!< an edge is that wide within the block
constexpr double outside = 3; //!< and that wide beside it, for blocks of a few pixels

} // namespace

PlanGrip PlanGrip::at(const QPointF &position, const PlanDraft &draft, const PlanAxis &axis, double trackTop,
                      int current, bool editable)
{
    if (position.y() < trackTop || position.y() > trackTop + PlanPainter::trackHeight
        || position.x() < axis.left() - inside || position.x() > axis.right() + inside)
        return {};
    const auto gripOf = [&](const PlanBlock &block) -> PlanGrip {
        const auto span = block.span();
        if (!span)
            return {};
        const QRectF rect = PlanPainter::blockRect(*span, axis, trackTop);
        const double edge = std::min(inside, rect.width() / 4);
        if (position.x() < rect.left() - outside || position.x() > rect.right() + outside)
            return {};
        if (editable && position.x() <= rect.left() + edge)
            return {Part::Start, block.id};
        if (editable && position.x() >= rect.right() - edge)
            return {Part::End, block.id};
        const bool isOn = rect.left() <= position.x() && position.x() <= rect.right();
        return isOn ? PlanGrip{Part::Body, block.id} : PlanGrip{};
    };
    if (const PlanBlock *block = draft.find(current)) {
        if (const PlanGrip grip = gripOf(*block); grip.id != 0)
            return grip;
    }
    const auto &blocks = draft.blocks(); // the last is drawn on top
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        if (const PlanGrip grip = gripOf(*block); grip.id != 0)
            return grip;
    }
    return {Part::Empty, 0};
}

Span PlanDrag::spanAt(qint64 at_ms, qint64 by_ms, int minutes, const QTimeZone &zone) const
{
    Span moved = span;
    switch (grip.part) {
    case PlanGrip::Part::Empty:
        moved = {std::min(from_ms, at_ms), std::max(from_ms, at_ms)};
        if (moved.isEmpty())
            moved.end_ms = plangrid::stepped(moved.start_ms, minutes, true, zone);
        break;
    case PlanGrip::Part::Body:
        moved.start_ms = plangrid::snapped(span.start_ms + by_ms, minutes, zone);
        moved.end_ms = moved.start_ms + span.length_ms();
        break;
    case PlanGrip::Part::Start:
        moved.start_ms = std::min(at_ms, plangrid::stepped(span.end_ms, minutes, false, zone));
        break;
    case PlanGrip::Part::End:
        moved.end_ms = std::max(at_ms, plangrid::stepped(span.start_ms, minutes, true, zone));
        break;
    case PlanGrip::Part::None: break;
    }
    return moved;
}

} // namespace switchyard
