// SPDX-License-Identifier: GPL-3.0-or-later
// Item views, headers, tabs, splitters, frames.
#include "switchyardstyle.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

namespace switchyard {

namespace {

constexpr int tabGap = 20; // PM_TabBarTabHSpace: what a tab is wider than its text

//! Tables and trees paint a row in one piece; lists and combo popups paint an item as a pill.
bool paintsRows(const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
}

void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = Tokens::of(option->palette);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, t.selection);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled)
             && qobject_cast<const QTreeView *>(widget))
        painter->fillRect(option->rect, t.hover); // a table knows of the cell only; TableView paints the row
    stylepaint::hairline(painter, option->rect, Qt::BottomEdge, t.outline);
}

void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool focus = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    if (paintsRows(widget)) {
        // A tree selects and hovers item by item; its row panel covers the branches only.
        if (qobject_cast<const QTreeView *>(widget)) {
            const bool hover = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
            if ((option->state & QStyle::State_Selected) || hover)
                painter->fillRect(option->rect.adjusted(0, 0, 0, -1),
                                  (option->state & QStyle::State_Selected) ? t.selection : t.hover);
        }
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect.adjusted(0, 0, 0, -1), item->backgroundBrush);
        if (focus)
            stylepaint::box(painter, option->rect.adjusted(1, 1, -1, -2), {}, t.accent, metrics::smallRadius, 1.5);
        return;
    }
    const QRect pill = option->rect.adjusted(0, 1, 0, -1);
    if (option->state & QStyle::State_Selected)
        stylepaint::box(painter, pill, t.selection, {}, metrics::smallRadius);
    else if (option->state & QStyle::State_MouseOver)
        stylepaint::box(painter, pill, t.hover, {}, metrics::smallRadius);
    if (focus)
        stylepaint::box(painter, pill, {}, t.accent, metrics::smallRadius, 1.5);
}

//! The frame of a scroll area: an input's where text is written, a card's around a view.
void drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = Tokens::of(option->palette);
    const bool text = qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    const bool focus =
        (option->state & QStyle::State_HasFocus) && (text || (option->state & QStyle::State_KeyboardFocusChange));
    const bool filled = text || qobject_cast<const QAbstractItemView *>(widget);
    const bool invalid = variantOf(widget) == Variant::Invalid;
    const QColor outline = invalid ? t.alarm : focus ? t.accent : text ? t.control : t.outline;
    stylepaint::box(painter, option->rect, filled ? option->palette.color(QPalette::Base) : QColor(), outline,
                    metrics::radius, focus ? 2 : 1);
}

void drawHeader(const QStyleOptionHeader *header, QPainter *painter)
{
    const Tokens &t = Tokens::of(header->palette);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const bool hover = (header->state & QStyle::State_MouseOver) && (header->state & QStyle::State_Enabled);
    painter->fillRect(header->rect, hover ? t.hover : t.surface);
    stylepaint::hairline(painter, header->rect, header->orientation == Qt::Horizontal ? Qt::BottomEdge : Qt::RightEdge,
                         t.outline);
    QRect inner = header->rect.adjusted(10, 0, -10, 0);
    const int arrowWidth = sorted ? 14 : 0;
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    const QFontMetrics fm(font);
    const QString text = fm.elidedText(header->text, Qt::ElideRight, inner.width() - arrowWidth);
    const int width = fm.horizontalAdvance(text);
    const bool right = header->textAlignment & Qt::AlignRight;
    const bool centre = header->textAlignment & Qt::AlignHCenter;
    const int x = right ? inner.right() - width - arrowWidth + 1
        : centre        ? inner.left() + (inner.width() - width - arrowWidth) / 2
                        : inner.left();
    painter->setPen(sorted ? t.text : t.muted);
    const QRect where = QStyle::visualRect(header->direction, inner, {x, inner.top(), width + 1, inner.height()});
    painter->drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    if (sorted) {
        const QRect arrow =
            QStyle::visualRect(header->direction, inner, {x + width + 2, inner.top(), arrowWidth, inner.height()});
        // Qt's SortDown is ascending (smallest on top); the arrow points to where the values grow.
        stylepaint::chevron(painter, arrow,
                            header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow, t.text,
                            7);
    }
    painter->restore();
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter, bool label)
{
    const Tokens &t = Tokens::of(tab->palette);
    const bool selected = tab->state & QStyle::State_Selected;
    const bool enabled = tab->state & QStyle::State_Enabled;
    const bool hover = enabled && (tab->state & QStyle::State_MouseOver);
    const bool vertical = tab->shape == QTabBar::RoundedEast || tab->shape == QTabBar::RoundedWest;
    if (!label) {
        if (selected) {
            const QRect r = tab->rect;
            painter->fillRect(vertical ? QRect(r.left(), r.top(), 2, r.height())
                                       : QStyle::visualRect(tab->direction, r,
                                                            QRect(r.left(), r.bottom() - 1, r.width() - tabGap, 2)),
                              t.accent);
        }
        return;
    }
    painter->save();
    QFont font = painter->font();
    if (selected)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(!enabled ? t.disabled : selected || hover ? t.text : t.muted);
    QRect inner = tab->rect;
    if (!tab->icon.isNull()) {
        const QSize size = tab->iconSize.isValid() ? tab->iconSize : QSize(18, 18);
        tab->icon.paint(
            painter,
            QRect(inner.left(), inner.top() + (inner.height() - size.height()) / 2, size.width(), size.height()));
        inner.setLeft(inner.left() + 6 + size.width());
    }
    // From the left, so that the first tab's text stands under the title above it; what is left over parts the tabs.
    painter->drawText(QStyle::visualRect(tab->direction, tab->rect, inner.adjusted(0, 0, 0, -1)),
                      (tab->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                          | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      tab->text);
    if ((tab->state & QStyle::State_HasFocus) && (tab->state & QStyle::State_KeyboardFocusChange))
        stylepaint::box(painter, tab->rect.adjusted(-4, 4, 5 - tabGap, -5), {}, t.accent, metrics::smallRadius, 1.5);
    painter->restore();
}

} // namespace

bool SwitchyardStyle::drawViewPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                        const QWidget *widget) const
{
    const Tokens &t = Tokens::of(option->palette);
    switch (element) {
    case PE_PanelItemViewRow:
        if (paintsRows(widget))
            drawRow(option, painter, widget);
        return true;
    case PE_PanelItemViewItem: drawItem(option, painter, widget); return true;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            stylepaint::chevron(painter, option->rect,
                                (option->state & State_Open)               ? Qt::DownArrow
                                    : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                                           : Qt::RightArrow,
                                t.muted);
        return true;
    case PE_IndicatorItemViewItemCheck: return drawButtonPrimitive(PE_IndicatorCheckBox, option, painter, widget);
    case PE_IndicatorHeaderArrow: // drawn with its label
        return true;
    case PE_Frame:
        if (variantOf(widget) == Variant::Bare)
            return true;
        drawFrame(option, painter, widget);
        return true;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, t.surface); return true;
    case PE_Widget:
        switch (variantOf(widget)) {
        case Variant::Card: stylepaint::box(painter, option->rect, t.surface, t.outline, metrics::radius); break;
        case Variant::Surface: painter->fillRect(option->rect, t.surface); break;
        case Variant::Canvas: painter->fillRect(option->rect, t.canvas); break;
        default: break;
        }
        return true;
    case PE_FrameTabBarBase: stylepaint::hairline(painter, option->rect, Qt::BottomEdge, t.outline); return true;
    case PE_FrameTabWidget: stylepaint::hairline(painter, option->rect, Qt::TopEdge, t.outline); return true;
    case PE_FrameStatusBarItem: return true;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.surface);
        stylepaint::hairline(painter, option->rect, Qt::TopEdge, t.outline);
        return true;
    case PE_PanelTipLabel:
        stylepaint::box(painter, option->rect, option->palette.color(QPalette::ToolTipBase),
                        t.dark ? t.control : QColor(), metrics::smallRadius);
        return true;
    case PE_FrameMenu:
    case PE_PanelMenu:
        stylepaint::box(painter, option->rect, t.raised, t.dark ? t.control : t.outline, metrics::radius);
        return true;
    default: return false;
    }
}

bool SwitchyardStyle::drawViewControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const Tokens &t = Tokens::of(option->palette);
    switch (element) {
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(header, painter);
            return true;
        }
        return false;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        stylepaint::hairline(painter, option->rect, Qt::BottomEdge, t.outline);
        return true;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter, element == CE_TabBarTabLabel);
            return true;
        }
        return false;
    case CE_Splitter: {
        const bool hover = option->state & State_MouseOver;
        // State_Horizontal means that the panes lie side by side, so the line is upright.
        QRect line = option->rect;
        painter->fillRect(line, t.surface);
        if (option->state & State_Horizontal) {
            line.setLeft(line.center().x());
            line.setWidth(hover ? 2 : 1);
        } else {
            line.setTop(line.center().y());
            line.setHeight(hover ? 2 : 1);
        }
        painter->fillRect(line, hover ? t.accent : t.outline);
        return true;
    }
    case CE_SizeGrip: return true;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const QPoint c = option->rect.center();
                painter->fillRect(frame->frameShape == QFrame::HLine
                                      ? QRect(option->rect.left(), c.y(), option->rect.width(), 1)
                                      : QRect(c.x(), option->rect.top(), 1, option->rect.height()),
                                  t.outline);
                return true;
            }
            if (frame->frameShape != QFrame::NoFrame
                && (variantOf(widget) == Variant::Card || variantOf(widget) == Variant::Surface))
                return true; // PE_Widget has drawn it
            if (frame->frameShape == QFrame::StyledPanel || frame->frameShape == QFrame::Box
                || frame->frameShape == QFrame::Panel)
                return drawViewPrimitive(PE_Frame, option, painter, widget);
        }
        return false;
    default: return false;
    }
}

} // namespace switchyard
