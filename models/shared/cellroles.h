// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <Qt>

namespace switchyard {

//! What a value means for the person who looks at it. The ui turns it into colour and shape; never colour alone.
enum class Tone { None, Muted, Accent, Ok, Warn, Alarm };

//! Roles beyond Qt's own that the shared delegates read. A model's own roles start at Qt::UserRole and stay below these.
namespace cellroles {
enum Role : int {
    ToneRole = Qt::UserRole + 0x1000, //!< int(Tone): how the cell is coloured, and whether it is drawn as a badge
    SeriesRole,                       //!< QList<float>: a sparkline, oldest first, NaN where there is no data
    SeriesToneRole,                   //!< int(Tone): the sparkline's colour; None = first series colour
    CopyRole,                         //!< QString: what Ctrl+C copies where DisplayRole is rounded or shortened
};
} // namespace cellroles

} // namespace switchyard
