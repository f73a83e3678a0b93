// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace switchyard {

//! How a widget looks to the style; a dynamic property, so that any Qt widget can have one.
//! Buttons: Secondary (the default), Primary, Flat, Danger, Link, Chip (a checkable filter), Rail (on the dark rail).
//! Frames: Card (surface with outline), Surface (surface without), Canvas.
//! Line edits: Invalid draws the border in the alarm colour, Bare draws none.
enum class Variant { None, Secondary, Primary, Flat, Danger, Link, Chip, Rail, Card, Surface, Canvas, Invalid, Bare };

void setVariant(QWidget *widget, Variant variant);
Variant variantOf(const QWidget *widget);

//! Text rank of a label: sizes and weights of the type scale. The label keeps following the application's font.
enum class TextRank { Body, Strong, Small, Heading, Title, Display };
void setTextRank(QWidget *widget, TextRank rank);

//! Paints the label's text muted, in a state colour or in the accent, whatever the scheme.
enum class InkRole { Text, Muted, Accent, Ok, Warn, Alarm };
void setInk(QWidget *widget, InkRole ink);
InkRole inkOf(const QWidget *widget);

} // namespace switchyard
