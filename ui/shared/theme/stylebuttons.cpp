// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons, tool buttons, check boxes, radio buttons, progress bars.
#include "switchyardstyle.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace switchyard {

namespace {

struct Face
{
    QColor fill, outline, text, ring;
};

bool keyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

Face faceOf(const QStyleOption *option, Variant variant)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = enabled && (option->state & QStyle::State_Sunken);
    const bool on = option->state & QStyle::State_On;
    Face f{t.raised, t.outline, t.text, t.accent};
    switch (variant) {
    case Variant::Primary:
        f = {t.accent, {}, t.onAccent, t.dark ? t.text : t.onAccent};
        if (hover || down)
            f.fill = t.accentHover;
        if (!enabled)
            f = {t.pressed, {}, t.muted, t.accent};
        return f;
    case Variant::Flat: f.fill = f.outline = QColor(); break;
    case Variant::Link:
        f.fill = f.outline = QColor();
        f.text = hover ? t.accentHover : t.accent;
        break;
    case Variant::Danger:
        f.outline = f.text = t.alarm;
        if (hover || down)
            f.fill = t.alarmSoft;
        break;
    case Variant::Rail:
        f = {{}, {}, t.railText, t.railStrong};
        if (hover || down)
            f = {t.railHover, {}, t.railStrong, t.railStrong};
        return f;
    default: break;
    }
    if (on) {
        f.fill = t.selection;
        f.outline = t.accent;
    } else if (down && variant != Variant::Danger && variant != Variant::Link) {
        f.fill = t.pressed;
    } else if (hover && variant != Variant::Danger && variant != Variant::Link) {
        f.fill = t.hover;
    }
    if (!enabled) {
        f.text = t.disabled;
        if (variant != Variant::Flat && variant != Variant::Link) {
            f.fill = QColor();
            f.outline = t.outline;
        }
    }
    return f;
}

Variant buttonVariant(const QWidget *widget, bool isDefault, bool flat)
{
    const Variant chosen = variantOf(widget);
    if (chosen != Variant::None)
        return chosen;
    return isDefault ? Variant::Primary : flat ? Variant::Flat : Variant::Secondary;
}

void drawFace(QPainter *painter, const QRect &rect, const QStyleOption *option, const Face &face, Variant variant)
{
    stylepaint::box(painter, rect, face.fill, face.outline, metrics::radius);
    if (!keyboardFocus(option))
        return;
    if (variant == Variant::Primary) // accent on accent would not be seen: the ring goes inside, in the text's colour
        stylepaint::box(painter, rect.adjusted(2, 2, -2, -2), {}, face.ring, metrics::radius - 2, 1.5);
    else
        stylepaint::box(painter, rect, {}, face.ring, metrics::radius, 2);
}

//! Icon and text side by side, centred or from the left, with room at the right for a menu arrow.
void drawLabel(QPainter *painter, const QRect &rect, const QStyleOption *option, const QString &text, const QIcon &icon,
               const QSize &iconSize, const QColor &colour, bool fromLeft, bool menu)
{
    QRect inner = rect;
    if (menu) {
        stylepaint::chevron(painter, QRectF(inner.right() - 22, inner.top(), 14, inner.height()), Qt::DownArrow,
                            colour);
        inner.setRight(inner.right() - 16);
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    const int textWidth = text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int between = textWidth && iconWidth ? 6 : 0;
    const int total = textWidth + iconWidth + between;
    int x = fromLeft ? inner.left() + 10 : inner.left() + qMax(4, (inner.width() - total) / 2);
    const bool rtl = option->direction == Qt::RightToLeft;
    const auto place = [&](QRect r) { return rtl ? QStyle::visualRect(option->direction, inner, r) : r; };
    if (iconWidth) {
        const QRect where = place({QPoint(x, inner.top() + (inner.height() - iconSize.height()) / 2), iconSize});
        painter->save();
        painter->setPen(colour); // our icon engine tints with the pen
        icon.paint(painter, where, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                   (option->state & QStyle::State_On) ? QIcon::On : QIcon::Off);
        painter->restore();
        x += iconWidth + between;
    }
    if (textWidth) {
        const QRect where = place(QRect(x, inner.top(), qMin(textWidth + 1, inner.right() - x + 1), inner.height()));
        painter->setPen(colour);
        QString shown = text;
        if (textWidth > where.width())
            shown = option->fontMetrics.elidedText(text, Qt::ElideRight, where.width(), Qt::TextShowMnemonic);
        painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, shown);
    }
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const int side = qMin(qMin(option->rect.width(), option->rect.height()), 18) - 2;
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const qreal radius = round ? side / 2.0 : 4;
    QColor fill = on ? (enabled ? t.accent : t.disabled) : (enabled ? t.surface : t.canvas);
    QColor outline = on ? QColor() : hover ? t.accent : enabled ? t.control : t.outline;
    stylepaint::box(painter, box, fill, outline, radius);
    if (keyboardFocus(option))
        stylepaint::box(painter, box.adjusted(-2, -2, 2, 2), {}, t.accent, radius + 2, 1.5);
    if (!on)
        return;
    if (round) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.onAccent);
        painter->drawEllipse(QRectF(box).center(), side * 0.22, side * 0.22);
        painter->restore();
    } else if (option->state & QStyle::State_NoChange) {
        stylepaint::dash(painter, box, t.onAccent);
    } else {
        stylepaint::check(painter, box, t.onAccent);
    }
}

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const Tokens &t = Tokens::of(bar->palette);
    QRect groove = bar->rect;
    groove.setHeight(6);
    groove.moveCenter(bar->rect.center());
    stylepaint::box(painter, groove, t.pressed, {}, 3);
    QRect done = groove;
    if (bar->maximum <= bar->minimum) {
        // How much is left is not known: a third of the bar, standing still. It says "at work" without moving for its own sake.
        done.setWidth(groove.width() / 3);
    } else {
        const double share = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
        done.setWidth(qBound(0, qRound(groove.width() * share), groove.width()));
        if (done.width() == 0)
            return;
        done.setWidth(qMax(done.width(), 6));
    }
    stylepaint::box(painter, QStyle::visualRect(bar->direction, groove, done),
                    (bar->state & QStyle::State_Enabled) ? t.accent : t.disabled, {}, 3);
}

} // namespace

void SwitchyardStyle::drawButtonFace(const QStyleOption *option, QPainter *painter, const QWidget *widget,
                                     bool isDefault, bool flat) const
{
    const Variant variant = buttonVariant(widget, isDefault, flat);
    drawFace(painter, option->rect, option, faceOf(option, variant), variant);
}

bool SwitchyardStyle::drawButtonPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButtonFace(option, painter, widget, button && (button->features & QStyleOptionButton::DefaultButton),
                       button && (button->features & QStyleOptionButton::Flat));
        return true;
    }
    case PE_PanelButtonTool:
        drawButtonFace(option, painter, widget, false, option->state & State_AutoRaise);
        return true;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect: // every control of ours draws its own ring
        return true;
    case PE_IndicatorCheckBox: drawIndicator(option, painter, false); return true;
    case PE_IndicatorRadioButton: drawIndicator(option, painter, true); return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        stylepaint::chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        stylepaint::chevron(painter, option->rect, Qt::UpArrow, option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowLeft:
        stylepaint::chevron(painter, option->rect, Qt::LeftArrow, option->palette.color(QPalette::ButtonText));
        return true;
    case PE_IndicatorArrowRight:
        stylepaint::chevron(painter, option->rect, Qt::RightArrow, option->palette.color(QPalette::ButtonText));
        return true;
    default: return false;
    }
}

bool SwitchyardStyle::drawButtonControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const Variant variant = buttonVariant(widget, button->features & QStyleOptionButton::DefaultButton,
                                                  button->features & QStyleOptionButton::Flat);
            const Face face = faceOf(option, variant);
            if (element != CE_PushButtonLabel)
                drawFace(painter, option->rect, option, face, variant);
            if (element != CE_PushButtonBevel)
                drawLabel(painter, option->rect, option, button->text, button->icon, button->iconSize, face.text,
                          variant == Variant::Rail, button->features & QStyleOptionButton::HasMenu);
            return true;
        }
        return false;
    case CE_ProgressBar:
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(bar, painter);
            return true;
        }
        return false;
    case CE_ProgressBarContents:
    case CE_ProgressBarLabel: return true;
    default: return false;
    }
}

void SwitchyardStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    const bool flat = button->state & State_AutoRaise;
    const Variant variant = buttonVariant(widget, false, flat);
    const Face face = faceOf(option, variant);
    drawFace(painter, option->rect, option, face, variant);
    const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
    const bool textOnly = button->toolButtonStyle == Qt::ToolButtonTextOnly;
    if (button->features & QStyleOptionToolButton::Arrow && button->arrowType != Qt::NoArrow) {
        stylepaint::chevron(painter, option->rect, button->arrowType, face.text);
        return;
    }
    drawLabel(painter, option->rect, option, iconOnly ? QString() : button->text, textOnly ? QIcon() : button->icon,
              button->iconSize, face.text, false, button->features & QStyleOptionToolButton::HasMenu);
}

} // namespace switchyard
