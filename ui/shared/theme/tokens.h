// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace switchyard {

//! The colours of one scheme, by meaning. Everything that paints takes its colours from here and from nowhere else.
//! Two sets exist, light and dark; both keep WCAG 2.1 AA (4.5:1 for text, 3:1 for marks and controls), which tst_tokens computes.
struct Tokens
{
    bool dark;
    QColor canvas;  //!< behind everything
    QColor surface; //!< cards, tables, inspectors, header and status strip
    QColor raised;  //!< buttons and popups on a surface
    QColor hover;   //!< a row or a flat button under the pointer
    QColor pressed;
    QColor outline; //!< hairlines and card borders: decoration, never the only sign of a control
    QColor control; //!< borders of inputs and check boxes, 3:1 on canvas and surface
    QColor text;
    QColor muted;    //!< second rank text
    QColor disabled; //!< text of what cannot be used now
    QColor accent;   //!< selected, primary, link, focus
    QColor accentHover;
    QColor onAccent;  //!< text on accent
    QColor selection; //!< selected row or text
    QColor ok;
    QColor warn;
    QColor alarm;
    QColor onAlarm; //!< text on alarm
    QColor okSoft;  //!< backgrounds of notices
    QColor warnSoft;
    QColor alarmSoft;
    QColor rail;
    QColor railSelected;
    QColor railHover;
    QColor railText;
    QColor railStrong;
    std::array<QColor, 8> series; //!< Okabe-Ito order, tuned per scheme to 3:1 on surface

    static const Tokens &light();
    static const Tokens &darkScheme();
    //! The set that belongs to a palette made by paletteFor(); for any other palette the nearer one by lightness.
    static const Tokens &of(const QPalette &palette);
};

//! The Qt palette of a scheme, complete for all three colour groups.
QPalette paletteFor(const Tokens &tokens);

//! WCAG 2.1 relative luminance (0..1) and contrast ratio (1..21) of opaque sRGB colours.
double luminance(const QColor &colour);
double contrast(const QColor &a, const QColor &b);

//! \a amount (0..1) of \a over on \a under.
QColor mixed(const QColor &under, const QColor &over, double amount);

} // namespace switchyard
