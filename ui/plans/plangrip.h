// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planaxis.h"
#include "plandraft.h"

#include <QPointF>
#include <QTimeZone>

namespace switchyard {

//! What of a plan timeline is under the pointer, and what dragging it does.
struct PlanGrip
{
    enum class Part { None, Empty, Body, Start, End };
    Part part = Part::None;
    int id = 0;

    //! Blocks that can be changed have edges. \a current lies on top of the others.
    static PlanGrip at(const QPointF &position, const PlanDraft &draft, const PlanAxis &axis, double trackTop,
                       int current, bool editable);
};

//! A drag from where the button was pressed.
struct PlanDrag
{
    PlanGrip grip;
    QPointF from;
    qint64 from_ms = 0; //!< on the grid
    Span span;          //!< of the block before
    Span view;          //!< before

    //! The block when the pointer is at \a at_ms (on the grid), \a by_ms (not on it) from where it was pressed. It is never
    //! upside down: an edge stops one step before the other.
    Span spanAt(qint64 at_ms, qint64 by_ms, int minutes, const QTimeZone &zone) const;
};

} // namespace switchyard
