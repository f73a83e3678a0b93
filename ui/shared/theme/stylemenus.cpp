// SPDX-License-Identifier: GPL-3.0-or-later
// Menu bar, menus, and the popups of combo boxes.
#include "switchyardstyle.h"

#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace switchyard {

namespace {

constexpr int iconColumn = 32;

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter *painter)
{
    const Tokens &t = Tokens::of(item->palette);
    const QRect r = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = r.center().y();
        painter->fillRect(QRect(r.left() + 6, y, r.width() - 12, 1), t.outline);
        return;
    }
    const bool enabled = item->state & QStyle::State_Enabled;
    if ((item->state & QStyle::State_Selected) && enabled)
        stylepaint::box(painter, r, t.selection, {}, metrics::smallRadius);
    else if (item->state & QStyle::State_Selected)
        stylepaint::box(painter, r, t.hover, {}, metrics::smallRadius);

    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(item->direction, r, rect); };
    const QColor ink = enabled ? t.text : t.disabled;
    painter->save();
    painter->setPen(ink);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        const QRectF mark(r.left() + 8, r.center().y() - 7.5, 16, 16);
        if (item->checkType == QStyleOptionMenuItem::Exclusive && item->icon.isNull()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accent);
            painter->drawEllipse(visual(mark.toRect()).center(), 3, 3);
            painter->setPen(ink);
        } else {
            stylepaint::check(painter, visual(mark.toRect()), enabled ? t.accent : t.disabled);
        }
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, visual({r.left() + 7, r.top(), 18, r.height()}), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const qsizetype tab = item->text.indexOf(u'\t');
    const QString text = tab < 0 ? item->text : item->text.left(tab);
    QRect where = r.adjusted(iconColumn, 0, -12, 0);
    QFont font = item->font;
    if (item->menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(visual(where), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic,
                      text);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visual({r.right() - 22, r.top(), 16, r.height()});
        stylepaint::chevron(painter, arrow, item->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                            enabled ? t.muted : t.disabled, 7);
    } else if (tab >= 0) {
        painter->setPen(enabled ? t.muted : t.disabled);
        painter->drawText(visual(where), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          item->text.mid(tab + 1));
    }
    painter->restore();
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter)
{
    const Tokens &t = Tokens::of(item->palette);
    painter->fillRect(item->rect, t.surface);
    const bool open = item->state & QStyle::State_Sunken;
    const bool under = item->state & QStyle::State_Selected;
    if (open || under)
        stylepaint::box(painter, item->rect.adjusted(0, 1, 0, -1), open ? t.selection : t.hover, {},
                        metrics::smallRadius);
    painter->setPen((item->state & QStyle::State_Enabled) ? t.text : t.disabled);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, item->text);
}

} // namespace

bool SwitchyardStyle::drawMenuControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    Q_UNUSED(widget)
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(item, painter);
            return true;
        }
        return false;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin: return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter);
            return true;
        }
        return false;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, Tokens::of(option->palette).surface); return true;
    default: return false;
    }
}

} // namespace switchyard
