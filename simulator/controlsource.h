// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitetraits.h"

#include <QList>

namespace switchyard::simulator {

//! An order to the batteries of one home, from an overlay plan, a flex event or a diff order. Half open: [from_s, to_s).
struct ControlSpan
{
    enum class Action { Charge, Discharge, Hold, Follow };
    qint64 from_s = 0;
    qint64 to_s = 0;
    Action action = Action::Hold;
    double begin_W = -1; //!< limit at the start, >= 0; negative = whatever the battery can
    double end_W = -1;   //!< limit at the end; between them a straight line
};

struct ModeChange
{
    qint64 from_s = 0;
    Mode mode = Mode::Smart;
};

//! What people and programmes have told the homes to do. The physics asks; the books of writes answer.
class ControlSource
{
public:
    virtual ~ControlSource() = default;
    //! Orders that overlap [from_s, to_s); where two overlap, the first in the list holds.
    virtual QList<ControlSpan> spans(quint32 site, qint64 from_s, qint64 to_s) const = 0;
    //! Ascending; before the first the home's usual mode holds.
    virtual QList<ModeChange> modes(quint32 site) const = 0;
};

} // namespace switchyard::simulator
