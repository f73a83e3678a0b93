// SPDX-License-Identifier: GPL-3.0-or-later
// Line edits, combo boxes, spin boxes, scroll bars.
#include "switchyardstyle.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace switchyard {

namespace {

constexpr int arrowRoom = 22;

void inputBox(QPainter *painter, const QRect &rect, const QStyleOption *option, Variant variant, bool focused)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    QColor outline = !enabled || readOnly ? t.outline : hover ? t.muted : t.control;
    if (variant == Variant::Invalid)
        outline = t.alarm;
    if (focused)
        outline = variant == Variant::Invalid ? t.alarm : t.accent;
    const QColor fill = !enabled || readOnly ? mixed(t.surface, t.canvas, 0.8) : t.surface;
    stylepaint::box(painter, rect, fill, outline, metrics::radius, focused ? 2 : 1);
}

bool hasFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus;
}

} // namespace

bool SwitchyardStyle::drawInputPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                         const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if ((frame && frame->lineWidth <= 0) || variantOf(widget) == Variant::Bare)
            return true; // the editor inside a combo or spin box: its owner has drawn the box
        inputBox(painter, option->rect, option, variantOf(widget), hasFocus(option));
        return true;
    }
    case PE_FrameLineEdit: return true;
    default: return false;
    }
}

void SwitchyardStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    const Tokens &t = Tokens::of(option->palette);
    if (combo->editable) {
        inputBox(painter, option->rect, option, variantOf(widget), hasFocus(option));
    } else {
        const bool enabled = option->state & State_Enabled;
        const bool hover = enabled && (option->state & State_MouseOver);
        const bool invalid = variantOf(widget) == Variant::Invalid;
        const bool focused = hasFocus(option);
        stylepaint::box(painter, option->rect,
                        !enabled    ? QColor()
                            : hover ? t.hover
                                    : t.raised,
                        invalid       ? t.alarm
                            : focused ? t.accent
                                      : t.control,
                        metrics::radius, focused ? 2 : 1);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    stylepaint::chevron(painter, arrow, Qt::DownArrow, (option->state & State_Enabled) ? t.muted : t.disabled);
}

void SwitchyardStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Tokens &t = Tokens::of(option->palette);
    inputBox(painter, option->rect, option, variantOf(widget), hasFocus(option));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](SubControl part, Qt::ArrowType arrow, QAbstractSpinBox::StepEnabledFlag flag) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        const bool can = (option->state & State_Enabled) && (spin->stepEnabled & flag);
        const bool under = can && (option->activeSubControls & part) && (option->state & State_MouseOver);
        stylepaint::chevron(painter, rect, arrow, !can ? t.disabled : under ? t.text : t.muted, 7);
    };
    step(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    step(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void SwitchyardStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Tokens &t = Tokens::of(option->palette);
    painter->fillRect(option->rect, t.surface);
    if (bar->maximum <= bar->minimum)
        return;
    const bool vertical = bar->orientation == Qt::Vertical;
    const bool active = option->state & (State_MouseOver | State_Sunken);
    QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const int inset = active ? 2 : 3;
    slider = vertical ? slider.adjusted(inset, 2, -inset, -2) : slider.adjusted(2, inset, -2, -inset);
    const QColor colour = mixed(t.surface, t.text, (option->state & State_Sunken) ? 0.55 : active ? 0.45 : 0.3);
    stylepaint::box(painter, slider, colour, {}, (vertical ? slider.width() : slider.height()) / 2.0);
}

QRect SwitchyardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                      const QWidget *widget) const
{
    const QRect r = option->rect;
    const auto visual = [&](const QRect &rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame: return r;
        case SC_ComboBoxArrow: return visual({r.right() - arrowRoom - 2, r.top(), arrowRoom, r.height()});
        case SC_ComboBoxEditField: {
            const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            const int left = combo && combo->editable ? 4 : 10;
            return visual(r.adjusted(left, 1, -arrowRoom - 4, -1));
        }
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        switch (part) {
        case SC_SpinBoxFrame: return r;
        case SC_SpinBoxUp:
            return buttons ? visual({r.right() - arrowRoom - 1, r.top() + 3, arrowRoom, r.height() / 2 - 3}) : QRect();
        case SC_SpinBoxDown:
            return buttons
                ? visual({r.right() - arrowRoom - 1, r.top() + r.height() / 2, arrowRoom, r.height() / 2 - 3})
                : QRect();
        case SC_SpinBoxEditField: return visual(r.adjusted(4, 1, buttons ? -arrowRoom - 2 : -4, -1));
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? r.height() : r.width();
        const int range = bar->maximum - bar->minimum;
        int slider = length;
        if (range > 0)
            slider =
                qBound(qMin(length, 32), int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep)), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto span = [&](int from, int size) {
            return visual(vertical ? QRect(r.left(), r.top() + from, r.width(), size)
                                   : QRect(r.left() + from, r.top(), size, r.height()));
        };
        switch (part) {
        case SC_ScrollBarGroove: return r;
        case SC_ScrollBarSlider: return span(start, slider);
        case SC_ScrollBarSubPage: return span(0, start);
        case SC_ScrollBarAddPage: return span(start + slider, length - start - slider);
        default: // no arrow buttons
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect SwitchyardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return option->rect;
        return option->rect.adjusted(7, 1, -7, -1);
    }
    case SE_TabBarTabText:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace switchyard
