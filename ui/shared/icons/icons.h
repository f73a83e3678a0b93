// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace switchyard {

//! The program's own icon set: 24 x 24, one stroke, no colour of its own (resources/icons).
enum class IconName {
    Overview,
    Sites,
    Site,
    Devices,
    Telemetry,
    Tariffs,
    FlexGroups,
    Events,
    Prognoses,
    Visits,
    Activity,
    Search,
    Filter,
    Add,
    Edit,
    Remove,
    Refresh,
    Export,
    Import,
    Columns,
    Close,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Warning,
    Error,
    Info,
    Ok,
    Check,
    Offline,
    Production,
    Battery,
    Inverter,
    Pv,
    Ev,
    Meter,
    Relay,
    Sensor,
    Connection,
    Key,
    Settings,
    Sun,
    Moon,
    More,
    Lock,
    Server,
    Clock,
    Copy,
    Play,
    Pause,
    Undo,
    Redo,
    Tasks,
    Rail,
    Quit,
    Empty,
    Unknown,
    Count
};

//! Which ink an icon takes when it is painted. Pen: the painter's pen, which our style sets to the text's colour.
enum class IconTint { Pen, Text, Muted, Accent, Ok, Warn, Alarm, OnAccent, Rail };

//! An icon that is tinted at paint time from the application's palette, so that it follows the scheme, and drawn from
//! the vector at the size and scale asked for, so that it is sharp at 200 %.
QIcon icon(IconName name, IconTint tint = IconTint::Pen);

//! The program's own icon, for windows.
QIcon applicationIcon();

} // namespace switchyard
