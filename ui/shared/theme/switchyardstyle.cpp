// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchyardstyle.h"

#include "icons.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace switchyard {

SwitchyardStyle::SwitchyardStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void SwitchyardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Hover feedback needs hover events; Fusion turns them on for a part of these only.
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void SwitchyardStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

QPalette SwitchyardStyle::standardPalette() const
{
    return paletteFor(Tokens::light());
}

void SwitchyardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (drawButtonPrimitive(element, option, painter, widget) || drawInputPrimitive(element, option, painter, widget)
        || drawViewPrimitive(element, option, painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SwitchyardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (drawButtonControl(element, option, painter, widget) || drawMenuControl(element, option, painter, widget)
        || drawViewControl(element, option, painter, widget))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SwitchyardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                         const QWidget *widget) const
{
    switch (control) {
    case CC_ToolButton: drawToolButton(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_SpinBox: drawSpinBox(option, painter, widget); return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int SwitchyardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return widget && widget->isWindow() ? 20 : 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::gap;
    case PM_ButtonMargin: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin: return 0;
    case PM_FocusFrameHMargin:
        // Texts of cells begin where those of their headers do.
        return qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget) ? 9 : 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return metrics::iconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QComboBox *>(widget) || (widget && widget->inherits("QComboBoxPrivateContainer")))
            return 4;
        // A viewport has square corners: it keeps clear of the frame's round ones.
        if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
            return 4;
        if (qobject_cast<const QAbstractItemView *>(widget))
            return 3;
        return 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 5;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 11;
    case PM_MenuBarVMargin: return 2;
    case PM_TabBarTabHSpace: return 20;
    case PM_TabBarTabVSpace: return 14;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap: return 0;
    case PM_HeaderMargin:
    case PM_HeaderMarkSize: return 10;
    case PM_HeaderGripMargin: return 4;
    case PM_TreeViewIndentation: return 18;
    case PM_SplitterWidth:
    case PM_ToolTipLabelFrameWidth: return 5;
    case PM_ProgressBarChunkWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize SwitchyardStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const
{
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = qMax(metrics::controlHeight, (option ? option->fontMetrics.height() : 0) + 12);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool link = variantOf(widget) == Variant::Link;
            const bool iconOnly = button->text.isEmpty() && !button->icon.isNull();
            int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + (link ? 8 : 24);
            if (!button->icon.isNull())
                width += button->iconSize.width() + (iconOnly ? 0 : 6);
            if (button->features & QStyleOptionButton::HasMenu)
                width += 16;
            if (iconOnly)
                width = control + (button->features & QStyleOptionButton::HasMenu ? 14 : 0);
            return {width, control};
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool hasMenu = button->features & QStyleOptionToolButton::HasMenu;
            if (button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
                return {control + (hasMenu ? 14 : 0), control};
            int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 20;
            if (button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull())
                width += button->iconSize.width() + 6;
            return {width + (hasMenu ? 16 : 0), control};
        }
        break;
    case CT_LineEdit: s.setHeight(qMax(s.height(), control)); break;
    case CT_ComboBox:
        s.setHeight(control);
        s.rwidth() += 18;
        break;
    case CT_SpinBox:
        s.setHeight(control);
        s.rwidth() += 12;
        break;
    case CT_HeaderSection: s.setHeight(qMax(s.height(), metrics::rowHeight)); break;
    case CT_MenuBarItem: return {size.width() + 18, qMax(size.height() + 8, 26)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {10, 9};
            // The text arrives with its shortcut after a tab; both columns, the icon and the arrow have their own room.
            int width = size.width() + 56 + (item->reservedShortcutWidth > 0 ? 24 : 0);
            return {width, qMax(size.height(), item->fontMetrics.height()) + 10};
        }
        break;
    case CT_TabBarTab: s.setHeight(qMax(s.height(), 34)); break;
    case CT_ItemViewItem: s.setHeight(qMax(s.height(), metrics::rowHeight)); break;
    default: break;
    }
    return s;
}

int SwitchyardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DrawMenuBarSeparator:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_TitleBar_NoBorder:
    case SH_ComboBox_Popup:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return hint == SH_TitleBar_NoBorder || hint == SH_ItemView_ArrowKeysNavigateIntoChildren;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable:
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_Menu_Mask: {
        // A mask and not a see-through window: without a compositor see-through corners are black.
        auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
        if (!mask || !option)
            return 0;
        mask->region = stylepaint::roundedRegion(option->rect, metrics::radius);
        return 1;
    }
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Widget_Animation_Duration:
        return qMin(metrics::transition_ms, QProxyStyle::styleHint(hint, option, widget, data));
    case SH_Table_GridLineColor:
        return option ? int(Tokens::of(option->palette).outline.rgb())
                      : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_FormLayoutFieldGrowthPolicy: return QFormLayout::AllNonFixedFieldsGrow;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon SwitchyardStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton: return icon(IconName::Close, IconTint::Muted);
    case SP_MessageBoxInformation: return icon(IconName::Info, IconTint::Accent);
    case SP_MessageBoxWarning: return icon(IconName::Warning, IconTint::Warn);
    case SP_MessageBoxCritical: return icon(IconName::Error, IconTint::Alarm);
    case SP_MessageBoxQuestion: return icon(IconName::Info, IconTint::Accent);
    case SP_ArrowLeft: return icon(IconName::ChevronLeft);
    case SP_ArrowRight: return icon(IconName::ChevronRight);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace switchyard
