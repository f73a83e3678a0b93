// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellroles.h"

#include <QFontMetrics>
#include <QLabel>

namespace switchyard {

struct Tokens;

//! Colour of a tone in a scheme.
QColor toneColour(Tone tone, const Tokens &tokens);

namespace badge {

//! Size of a badge with \a text: outline, shape and text in the tone's colour. The shape says the tone without colour:
//! ▲ alarm, ◆ warning, ● ok, ■ accent, none otherwise.
QSize size(const QFontMetrics &metrics, Tone tone, const QString &text);
//! Draws it left-aligned and vertically centred in \a rect; elides the text when there is too little room.
void draw(QPainter *painter, const QRect &rect, Tone tone, const QString &text, const Tokens &tokens);
//! The shape alone, centred in \a rect.
void drawShape(QPainter *painter, const QRectF &rect, Tone tone, const Tokens &tokens);

} // namespace badge

//! A badge as a widget. Its text is its name for assistive technology.
class Badge final : public QLabel
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    void tell(Tone tone, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::None;
};

} // namespace switchyard
